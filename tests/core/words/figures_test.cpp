// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/lexicon.h"
#include "core/words/written_figures.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

std::vector<WrittenFigure> figures(const QString& text)
{
    return findFigures(text, Lexicon::builtIn().figures);
}

// “456件=456”, with ~ when approximate, ! when malformed, and the reason of what counts nothing.
std::string told(const QString& text)
{
    static const QStringList reasons{u""_qs,         u"ordinal"_qs,  u"year"_qs,  u"date"_qs,
                                     u"duration"_qs, u"document"_qs, u"phone"_qs, u"list"_qs,
                                     u"code"_qs,     u"title"_qs};
    QStringList lines;
    for (const WrittenFigure& figure : figures(text)) {
        QString line =
            text.sliced(figure.from, figure.to - figure.from) + u'=' + figure.value.toString();
        line += figure.approximate ? u"~"_qs : QString();
        line += figure.malformed ? u"!"_qs : QString();
        if (figure.kind == FigureKind::NotACount)
            line = text.sliced(figure.from, figure.to - figure.from) + u' ' +
                   reasons.at(static_cast<int>(figure.reason));
        lines += line;
    }
    return lines.join(u' ').toStdString();
}

} // namespace

TEST(FiguresTest, CountsAreReadAsTheyAreWritten)
{
    EXPECT_EQ(told(u"受理456件，3,646条，３６４６份，十二件，两件，一百零三宗"_qs),
              "456件=456 3,646条=3646 ３６４６份=3646 十二件=12 两件=2 一百零三宗=103");
    EXPECT_EQ(
        told(u"1.2万条，3.99万，2.9亿元，984361元，5 件，５，１２３件"_qs),
        "1.2万条=12000 3.99万=39900 2.9亿元=290000000 984361元=984361 5 件=5 ５，１２３件=5123");
    EXPECT_EQ(told(u"新收78,上年3，150件"_qs), "78=78 3=3 150件=150");
}

TEST(FiguresTest, KindsAreKnownByTheUnit)
{
    const auto found = figures(u"占71.7%，百分之五，上升1.2个百分点，是2倍，收费100万元"_qs);
    ASSERT_EQ(found.size(), 5U);
    EXPECT_EQ(found[0].kind, FigureKind::Percent);
    EXPECT_EQ(found[0].decimals, 1);
    EXPECT_EQ(found[1].kind, FigureKind::Percent);
    EXPECT_EQ(found[1].value, Decimal(5));
    EXPECT_EQ(found[2].kind, FigureKind::Points);
    EXPECT_EQ(found[3].kind, FigureKind::Times);
    EXPECT_EQ(found[4].kind, FigureKind::Money);
    EXPECT_EQ(found[4].value, Decimal(1'000'000));
    EXPECT_EQ(told(u"百分之九十八点五，百分之百，百分之98.5"_qs),
              "百分之九十八点五=98.5 百分之百=100 百分之98.5=98.5");
}

TEST(FiguresTest, WordsBehindAFigureMakeItApproximate)
{
    EXPECT_EQ(told(u"七百件不到，80件出头，90件不足。60件开外，50件上下，七百来件，40件未满的"_qs),
              "七百件不到=700~ 80件出头=80~ 90件不足=90~ 60件开外=60~ 50件上下=50~ "
              "七百来件=700~ 40件未满=40~");
    // Said of something else.
    EXPECT_EQ(told(u"70件不到一半，其中70来自企业，比上年的70件不足5件"_qs),
              "70件=70 70=70 70件=70 5件=5~");
}

TEST(FiguresTest, ApproximateFiguresKnowTheirBound)
{
    const auto found =
        figures(u"超80件，不超过90件，80余件，90件不到，约85件，不足80余件，百分之九十以上"_qs);
    const FigureBound bounds[] = {FigureBound::Least, FigureBound::Most, FigureBound::Least,
                                  FigureBound::Most,  FigureBound::None, FigureBound::None,
                                  FigureBound::Least};
    ASSERT_EQ(found.size(), std::size(bounds));
    for (std::size_t i = 0; i < found.size(); ++i)
        EXPECT_EQ(found[i].bound, bounds[i]) << i;
}

TEST(FiguresTest, ApproximateFiguresAreMarked)
{
    EXPECT_EQ(
        told(
            u"约100件，近80条，100余件，1万多条，1.2万余条，50件左右，60份以上，超过30件，十余件"_qs),
        "100件=100~ 80条=80~ 100余件=100~ 1万多条=10000~ 1.2万余条=12000~ 50件左右=50~ "
        "60份以上=60~ 30件=30~ 十余件=10~");
    // By how much it differs, not about how many.
    EXPECT_EQ(told(u"较上年的29件多5件，30件多"_qs), "29件=29 5件=5 30件多=30~");
}

TEST(FiguresTest, WhatNoFigureIsWrittenLikeIsMarked)
{
    EXPECT_EQ(told(u"3.99多万条，1,23,456件，3.5多件"_qs),
              "3.99多万条=39900~! 1,23,456件=123456! 3.5多件=3.5~!");
}

TEST(FiguresTest, WhatCountsNothingIsKnown)
{
    EXPECT_EQ(
        told(u"第20条，2024年12月31日，20个工作日，国办公开办函〔2021〕30号，国务院令第711号"_qs),
        "20条 ordinal 2024年 year 12月 date 31日 date 20个工作日 duration 2021 document 30号 "
        "document 711号 ordinal");
    EXPECT_EQ(told(u"电话：0431-89177997，邮编130031，12345热线，手机13800000000"_qs),
              "0431 phone 89177997 phone 130031 phone 12345 phone 13800000000 phone");
    EXPECT_EQ(told(u"1.主动公开；（2）申请。3、平台"_qs), "1 list 2 list 3 list");
    EXPECT_EQ(told(u"一、总体情况"_qs), "一 list");
    EXPECT_EQ(told(u"（一）主动公开"_qs), "一 list");
    EXPECT_EQ(told(u"5G，V2.0，《2017年20条措施》，2019—2020年，2020-12-31，二〇二四年"_qs),
              "5 code 2.0 code 2017年 year 20条 title 2019 date 2020年 year 2020 date 12 date 31 "
              "date 二〇二四年 year");
}

TEST(FiguresTest, NumeralsWithoutAUnitAreNoFigures)
{
    EXPECT_EQ(told(u"一是加强领导，进一步统一认识，三安全一稳定，五公开"_qs), "");
    EXPECT_EQ(told(u"第一时间"_qs), "一 ordinal");
}

TEST(FiguresTest, AValueIsWrittenLikeTheFigureItReplaces)
{
    const auto like = [](const QString& text, Decimal value) -> QString {
        return writeFigureLike(figures(text).front(), value);
    };
    EXPECT_EQ(like(u"456件"_qs, Decimal(457)), u"457"_qs);
    EXPECT_EQ(like(u"3,646件"_qs, Decimal(13647)), u"13,647"_qs);
    EXPECT_EQ(like(u"３６件"_qs, Decimal(37)), u"３７"_qs);
    EXPECT_EQ(like(u"十二件"_qs, Decimal(20)), u"二十"_qs);
    EXPECT_EQ(like(u"1.2万条"_qs, Decimal(13000)), u"1.3万"_qs);
    EXPECT_EQ(like(u"1.2万条"_qs, Decimal(13456)), u"13456"_qs);
    EXPECT_EQ(like(u"44.6%"_qs, Decimal(45)), u"45.0"_qs);
    EXPECT_EQ(like(u"44%"_qs, Decimal(45)), u"45"_qs);
}

TEST(FiguresTest, FiguresDoNotOverlapAndStandInOrder)
{
    const QString text =
        u"1,2,3，1.2.3.4百分之百分之五十万亿第第3条〔2021〕〔2021〕30号①1+1万多亿余件"_qs;
    qsizetype end = 0;
    for (const WrittenFigure& figure : figures(text + text)) {
        EXPECT_GE(figure.from, end);
        EXPECT_GE(figure.numberTo, figure.from);
        EXPECT_GE(figure.to, figure.numberTo);
        EXPECT_LE(figure.to, 2 * text.size());
        end = figure.to;
    }
}

} // namespace gongkai
