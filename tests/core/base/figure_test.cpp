// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/figure.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

struct Case
{
    const char16_t* typed;
    const char16_t* figure;
};

QString read(const QString& text, CellType type)
{
    const auto result = readFigure(text, type);
    if (result)
        return result->figure.isBlank() ? u"blank"_qs : result->figure.toString();
    return result.error().code == ErrorCode::Ambiguous ? u"asked"_qs : u"refused"_qs;
}

void expectAll(const std::vector<Case>& cases, CellType type)
{
    for (const auto& [typed, figure] : cases) {
        const QString text = QString::fromUtf16(typed);
        EXPECT_EQ(read(text, type), QString::fromUtf16(figure)) << text.toStdString();
    }
}

TEST(ReadFigureTest, CountsAsAgenciesWriteThem)
{
    expectAll({{u"0", u"0"},
               {u"156个", u"156"},
               {u"2笔", u"2"},
               {u"70人次", u"70"},
               {u"1,234", u"1234"},
               {u"１２", u"12"},
               {u"１，２３４", u"1234"},
               {u"　12 ", u"12"},
               {u"007", u"7"},
               {u"3.0", u"3"},
               {u"9999999999", u"9999999999"}},
              CellType::Count);
}

TEST(ReadFigureTest, WhatACountCannotBeIsRefused)
{
    expectAll({{u"+8", u"refused"},
               {u"-8", u"refused"},
               {u"减4", u"refused"},
               {u"1.5", u"refused"},
               {u"12,34", u"refused"},
               {u"1,2345", u"refused"},
               {u"2万", u"refused"},
               {u"十二", u"refused"},
               {u"12a", u"refused"},
               {u"1 2", u"refused"},
               {u"=1+1", u"refused"},
               {u"10000000000", u"refused"}},
              CellType::Count);
}

TEST(ReadFigureTest, ChangesTakeASign)
{
    expectAll({{u"+8", u"8"},
               {u"减4", u"-4"},
               {u"减少4项", u"-4"},
               {u"增8", u"8"},
               {u"-18", u"-18"},
               {u"－18", u"-18"},
               {u"−18", u"-18"},
               {u"-0", u"0"},
               {u"+1,234", u"1234"},
               {u"--4", u"refused"},
               {u"减-4", u"refused"}},
              CellType::Change);
}

TEST(ReadFigureTest, MoneyIsConvertedToTenThousandYuanExactly)
{
    expectAll({{u"29000", u"29000"},
               {u"2.9亿元", u"29000"},
               {u"人民币2.9亿元", u"29000"},
               {u"984361元", u"98.4361"},
               {u"52.15万", u"52.15"},
               {u"52.150万元", u"52.15"},
               {u"73802895.90元", u"7380.28959"},
               {u"251000元", u"25.1"},
               {u"￥1,234.50元", u"0.12345"},
               {u"24252.311082", u"24252.311082"},
               {u"0.01元", u"0.000001"},
               {u"0.001元", u"refused"},
               {u"1.2345678", u"refused"},
               {u"-5", u"refused"},
               {u"12美元", u"refused"},
               {u"999999999999.999999", u"999999999999.999999"},
               {u"1000000000000", u"refused"}},
              CellType::Money);
}

TEST(ReadFigureTest, MoneyIsInTheUnitOfItsCell)
{
    const CellType yuan(CellType::Money, 0, *moneyPower(u"元"));
    expectAll({{u"984361元", u"984361"},
               {u"984361", u"984361"},
               {u"52.15万", u"521500"},
               {u"2.9亿元", u"290000000"},
               {u"3千元", u"3000"},
               {u"0.01元", u"0.01"}},
              yuan);
    const CellType million(CellType::Money, 0, *moneyPower(u"百万元"));
    expectAll(
        {{u"1元", u"0.000001"}, {u"0.1元", u"refused"}, {u"5百万元", u"5"}, {u"5万元", u"0.05"}},
        million);
    EXPECT_EQ(moneyPower(u"美元"), std::nullopt);
    EXPECT_EQ(moneyPower(u"万元"), CellType(CellType::Money).power);
}

TEST(ReadFigureTest, DecimalsAndPercentagesHaveAsManyPlacesAsTheFormSays)
{
    expectAll({{u"12.5", u"12.5"},
               {u"12.50", u"12.5"},
               {u"１２．５", u"12.5"},
               {u"12.555", u"refused"},
               {u"-1", u"refused"},
               {u"+1", u"refused"},
               {u"12345678901", u"refused"},
               {u"1,234.5", u"1234.5"}},
              CellType(CellType::Number, 2));
    expectAll({{u"12.5%", u"12.5"},
               {u"12.5％", u"12.5"},
               {u"3个百分点", u"3"},
               {u"12.55%", u"refused"},
               {u"120%", u"120"}},
              CellType(CellType::Percent, 1));
    EXPECT_EQ(Figure::fromCanonical(u"1.25", CellType(CellType::Number, 1)), std::nullopt);
    EXPECT_EQ(Figure::fromCanonical(u"1.2", CellType(CellType::Number, 1)),
              Figure(*Decimal::fromString(u"1.2")));
}

TEST(ReadFigureTest, TheUnitOfTheCellMayStandBehind)
{
    EXPECT_EQ(readFigure(u"3人年", CellType::Count, u"人年")->figure, Figure(Decimal(3)));
    EXPECT_EQ(readFigure(u"3 人年 ", CellType::Count, u"人年")->figure, Figure(Decimal(3)));
    EXPECT_EQ(readFigure(u"3件", CellType::Count, u"人年")->figure, Figure(Decimal(3)));
    EXPECT_FALSE(readFigure(u"3人年", CellType::Count, u"小时"));
    EXPECT_FALSE(readFigure(u"人年", CellType::Count, u"人年"));
    EXPECT_FALSE(readFigure(u"3人年", CellType::Money, u"人年"));
}

TEST(ReadFigureTest, BlankSlashAndNoneAreToldApart)
{
    for (CellType type : {CellType::Count, CellType::Change, CellType::Money})
        expectAll({{u"", u"blank"},
                   {u" 　", u"blank"},
                   {u"/", u"/"},
                   {u"／", u"/"},
                   {u"—", u"/"},
                   {u"－", u"/"},
                   {u"——", u"/"},
                   {u"无", u"asked"}},
                  type);
}

TEST(ReadFigureTest, SaysWhetherTheUnitWasStatedAndTheTextChanged)
{
    EXPECT_TRUE(readFigure(u"984361元", CellType::Money)->unitStated);
    EXPECT_TRUE(readFigure(u"984361元", CellType::Money)->normalised);
    EXPECT_FALSE(readFigure(u"29000", CellType::Money)->unitStated);
    EXPECT_FALSE(readFigure(u"29000", CellType::Money)->normalised);
    EXPECT_TRUE(readFigure(u"１２", CellType::Count)->normalised);
}

TEST(ReadFigureTest, TheReasonNamesTheTextInChinese)
{
    const auto refused = readFigure(u"十二件左右", CellType::Count);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.startsWith(u"“十二件左右”"))
        << refused.error().message.toStdString();
    EXPECT_FALSE(refused.error().message.contains(u"cannot"));
}

TEST(FigureTest, BlankZeroAndSlashAreThreeThings)
{
    const Figure blank;
    const Figure zero{Decimal()};
    EXPECT_NE(blank, zero);
    EXPECT_NE(blank, Figure::slash());
    EXPECT_NE(zero, Figure::slash());
    EXPECT_EQ(Figure::slash().value(), Decimal());
}

TEST(FigureTest, OnlyCanonicalTextIsReadFromFiles)
{
    EXPECT_EQ(Figure::fromCanonical(u"", CellType::Count), Figure());
    EXPECT_EQ(Figure::fromCanonical(u"/", CellType::Count), Figure::slash());
    EXPECT_EQ(Figure::fromCanonical(u"12", CellType::Count), Figure(Decimal(12)));
    EXPECT_EQ(Figure::fromCanonical(u"-4", CellType::Change), Figure(Decimal(-4)));
    for (const QString& text : {u"012"_qs, u"12.0"_qs, u"+4"_qs, u"-0"_qs, u"1,234"_qs, u" 1"_qs,
                                u"-4"_qs, u"1.5"_qs, u"12345678901"_qs})
        EXPECT_FALSE(Figure::fromCanonical(text, CellType::Count)) << text.toStdString();
}

TEST(FigureTest, AChangeAboveZeroIsShownWithItsSign)
{
    EXPECT_EQ(Figure(Decimal(8)).toDisplay(CellType::Change), u"+8"_qs);
    EXPECT_EQ(Figure(Decimal(0)).toDisplay(CellType::Change), u"0"_qs);
    EXPECT_EQ(Figure(Decimal(-18)).toDisplay(CellType::Change), u"-18"_qs);
    EXPECT_EQ(Figure(Decimal(8)).toDisplay(CellType::Count), u"8"_qs);
}

} // namespace
} // namespace gongkai
