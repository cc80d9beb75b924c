// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/other_bodies.h"

#include "core/intake/match/form_index.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

// What stays of a report of 示例县水利局: its lines, “#” a table that is taken, “-” one that is
// only listed.
QString told(const QStringList& texts, const QString& agency = QStringLiteral("示例县水利局"))
{
    std::vector<SourceBlock> blocks;
    for (const QString& text : texts) {
        if (text == u"#")
            blocks.emplace_back(
                SourceTable(1, 2, {{0, 0, 1, 1, u"行政许可"_qs}, {0, 1, 1, 1, u"7"_qs}}));
        else
            blocks.emplace_back(text);
    }
    setOtherBodiesAside(blocks, [&agency] { return agency; });
    QStringList kept;
    for (const SourceBlock& block : blocks) {
        const auto* table = std::get_if<SourceTable>(&block);
        kept += table ? (table->isLoose() ? u"-"_qs : u"#"_qs) : std::get<QString>(block);
    }
    return kept.join(u' ');
}

const QString part{QStringLiteral("二、主动公开")};

} // namespace

TEST(OtherBodiesTest, AnAppendixThatNamesAnotherBodyIsSetAside)
{
    for (const char16_t* caption :
         {u"附件：下属示例县执法大队行政执法情况", u"附：水政监察大队数据",
          u"附表2：示例县水利局水政监察大队2023年统计表", u"附件1.各单位统计表",
          u"附：全县汇总数据", u"附件：示例县农业农村局数据"})
        EXPECT_EQ(told({part, u"#"_qs, QString::fromUtf16(caption), u"#"_qs, u"注"_qs, u"#"_qs}),
                  part + u" # - 注 -")
            << qPrintable(QString::fromUtf16(caption));
    EXPECT_EQ(told({part, u"附件：下属示例县执法大队数据"_qs, u"#"_qs}), part + u" -");
}

TEST(OtherBodiesTest, ANameAloneOverATableIsAnotherBody)
{
    EXPECT_EQ(told({part, u"#"_qs, u"水政监察大队数据"_qs, u"#"_qs}), part + u" # -");
    EXPECT_EQ(told({part, u"#"_qs, u"示例县农业农村局"_qs, u"#"_qs}), part + u" # -");
    for (const QString& own :
         {u"示例县水利局"_qs, u"示例县水利局政务公开办公室"_qs, u"填报单位：示例县执法大队"_qs,
          u"行政处罚情况"_qs, u"政府信息公开情况统计表"_qs})
        EXPECT_EQ(told({part, u"#"_qs, own, u"#"_qs}), part + u" # " + own + u" #");
}

TEST(OtherBodiesTest, WhatIsElsewhereIsAnotherBodyAlsoWhereTheReportHasNoTables)
{
    EXPECT_EQ(told({part, u"市水利局"_qs, u"#"_qs}), part + u" -");
    EXPECT_EQ(told({part, u"全省水利系统"_qs, u"#"_qs}), part + u" -");
    EXPECT_EQ(told({part, u"相关链接：示例县林业局年报"_qs, u"#"_qs}), part + u" -");
}

TEST(OtherBodiesTest, AHeadingWithAColonIsNoName)
{
    const QString heading = u"三、收到和处理政府信息公开申请情况："_qs;
    EXPECT_EQ(told({part, u"#"_qs, heading, u"#"_qs}), part + u" # " + heading + u" #");
}

TEST(OtherBodiesTest, OfATableThatIsSetAsideNothingIsToldAgain)
{
    SourceTable table(1, 2, {{0, 0, 1, 1, u"行政许可"_qs}, {0, 1, 1, 1, u"7"_qs}});
    std::vector<SourceBlock> blocks{part, table, u"附：2022年示例县执法大队情况"_qs, table};
    std::get<SourceTable>(blocks.back()).setAside();
    EXPECT_TRUE(setOtherBodiesAside(blocks, [] { return u"示例县水利局"_qs; }).isEmpty());
}

TEST(OtherBodiesTest, TheOwnAppendixIsTaken)
{
    for (const QString& own :
         {u"附件：统计表"_qs, u"附件：2023年度政府信息公开情况统计表"_qs,
          u"附：示例县水利局2023年统计表"_qs, u"附表1：行政处罚情况"_qs,
          u"附件：示例县水利局（含下属单位）统计表"_qs, u"附：行政许可办理情况"_qs}) {
        EXPECT_EQ(told({part, own, u"#"_qs}), part + u' ' + own + u" #");
        EXPECT_EQ(told({part, u"#"_qs, own, u"#"_qs}), part + u" # " + own + u" #");
    }
    const QString all = u"附：全县汇总数据"_qs;
    EXPECT_EQ(told({part, all, u"#"_qs}), part + u' ' + all + u" #"); // it has no others
    EXPECT_EQ(told({part, u"#"_qs, all, u"#"_qs}, u"示例县人民政府"_qs),
              part + u" # " + all + u" #");
}

TEST(OtherBodiesTest, TheNextPartIsTheReportsOwnAgain)
{
    const QString list = u"附件：下属单位统计表"_qs;
    EXPECT_EQ(told({list, part, u"#"_qs}), list + u' ' + part + u" #");
    EXPECT_EQ(told({part, list, u"#"_qs, u"三、申请"_qs, u"#"_qs}), part + u" - 三、申请 #");
    EXPECT_EQ(told({part, u"#"_qs, list, u"一、总体"_qs, u"#"_qs, u"二、许可"_qs, u"#"_qs}),
              part + u" # 一、总体 - 二、许可 -");
}

TEST(OtherBodiesTest, APartOfTheFiguresIsNotTheReport)
{
    for (const char16_t* caption : {u"其中，水政监察大队：", u"其中：示例县执法大队",
                                    u"其中：下属单位数据", u"其中：各乡镇"}) {
        const QString words = QString::fromUtf16(caption);
        EXPECT_EQ(told({part, words, u"#"_qs}), part + u" -") << qPrintable(words);
        EXPECT_EQ(told({part, u"#"_qs, words, u"#"_qs}), part + u" # -") << qPrintable(words);
    }
    for (const char16_t* own : {u"其中：示例县水利局", u"其中，行政处罚：", u"其中：自然人"}) {
        const QString words = QString::fromUtf16(own);
        EXPECT_EQ(told({part, u"#"_qs, words, u"#"_qs}), part + u" # " + words + u" #");
    }
}

TEST(OtherBodiesTest, ACaptionNeedsNoAppendix)
{
    for (const char16_t* caption :
         {u"下属单位", u"下属单位数据", u"示例县水利局所属事业单位统计表",
          u"下属单位：水政监察大队", u"——水政监察大队", u"（二）水政监察大队", u"2.水政监察大队：",
          u"（水政监察大队）", u"水政监察大队（下属单位）", u"局属事业单位：",
          u"水政监察大队主动公开政府信息情况如下：", u"其中水政监察大队制发文件情况："}) {
        const QString words = QString::fromUtf16(caption);
        EXPECT_EQ(told({part, u"#"_qs, words, u"#"_qs}), part + u" # -") << qPrintable(words);
        EXPECT_EQ(told({part, u"#"_qs, words, u"（单位：件）"_qs, u"#"_qs}),
                  part + u" # （单位：件） -");
    }
    for (const char16_t* own : {u"所属单位：示例县水利局", u"本机关及下属单位统计表",
                                u"（含下属单位）", u"（二）行政处罚", u"行政许可办理情况如下：",
                                u"本级及局属单位：", u"示例县水利局主动公开情况如下："}) {
        const QString words = QString::fromUtf16(own);
        EXPECT_EQ(told({part, u"#"_qs, words, u"#"_qs}), part + u" # " + words + u" #");
    }
}

TEST(OtherBodiesTest, AHeadingMayBeTheCaption)
{
    const QString heading = u"七、水政监察大队数据"_qs;
    EXPECT_EQ(told({part, u"#"_qs, heading, u"#"_qs, u"八、其他"_qs, u"#"_qs}),
              part + u" # " + heading + u" - 八、其他 #");
}

namespace {

// A table of rows; of what stays the first cells, “-” before those only listed.
QString toldRows(const std::vector<QStringList>& rows)
{
    std::vector<SourceBlock> blocks;
    blocks.emplace_back(test::tableOf(rows));
    setOtherBodiesAside(blocks, [] { return u"示例县水利局"_qs; });
    QStringList kept;
    for (const SourceBlock& block : blocks) {
        const auto& table = std::get<SourceTable>(block);
        for (int row = 0; row < table.rowCount(); ++row)
            kept += (table.isAside() ? u"-"_qs : QString()) + table.at(row, 0)->text;
    }
    return kept.join(u' ');
}

const QStringList permit{u"行政许可"_qs, u"7"_qs};
const QStringList penalty{u"行政处罚"_qs, u"8"_qs};

} // namespace

TEST(OtherBodiesTest, ACaptionAloneInARowPartsATable)
{
    for (const char16_t* caption :
         {u"水政监察大队", u"其中，水政监察大队：", u"附：下属单位数据", u"下属单位"}) {
        const QString words = QString::fromUtf16(caption);
        EXPECT_EQ(toldRows({permit, {words, u""_qs}, penalty}),
                  u"行政许可 -" + words + u" -行政处罚");
    }
    EXPECT_EQ(
        toldRows(
            {permit, {u"水政监察大队"_qs, u""_qs}, permit, {u"示例县水利局"_qs, u""_qs}, penalty}),
        u"行政许可 -水政监察大队 -行政许可 示例县水利局 行政处罚");
    EXPECT_EQ(toldRows({permit, {u"第二十条第（六）项"_qs, u""_qs}, penalty}),
              u"行政许可 第二十条第（六）项 行政处罚");
    // Its name over all may be the one under which it is known.
    EXPECT_EQ(toldRows({{u"示例县水务中心"_qs, u""_qs}, permit}), u"示例县水务中心 行政许可");
}

TEST(OtherBodiesTest, ANameBesideTheLabelsIsOverItsRows)
{
    EXPECT_EQ(toldRows({{u"示例县水利局"_qs, u"行政许可"_qs, u"7"_qs},
                        {u"水政监察大队"_qs, u"行政许可"_qs, u"8"_qs}}),
              u"示例县水利局 -水政监察大队");
    EXPECT_EQ(toldRows({{u"水政监察大队"_qs, u"8"_qs}, permit}), u"水政监察大队 行政许可");
}

TEST(OtherBodiesTest, ATableThatIsOnlyACaptionIsOne)
{
    std::vector<SourceBlock> blocks;
    blocks.emplace_back(test::tableOf({permit}));
    blocks.emplace_back(test::tableOf({{u"水政监察大队"_qs}}));
    blocks.emplace_back(test::tableOf({penalty}));
    setOtherBodiesAside(blocks, [] { return u"示例县水利局"_qs; });
    ASSERT_EQ(blocks.size(), 3U);
    EXPECT_FALSE(std::get<SourceTable>(blocks[0]).isAside());
    EXPECT_TRUE(std::get<SourceTable>(blocks[2]).isAside());
}

TEST(OtherBodiesTest, ALabelThatAColumnClippedNamesNobody)
{
    const FormIndex form(test::builtInForm("2021"));
    for (const char* clipped :
         {"（二）部分公开（区分处", "1.申请人逾期未按收费通知要求缴纳费用、行政",
          "1.申请人无正当理由逾期不补正、行政机关不再处", "（六）其他处", "4.保护第三方合法权益",
          "一、本年新收政府", "（五）不予处"}) {
        std::vector<SourceBlock> blocks{
            test::tableOf({{u"（一）予以公开"_qs, u"7"_qs}}),
            test::tableOf({{QString::fromUtf8(clipped)}, {u"行政许可"_qs, u"7"_qs}}),
            QString::fromUtf8(clipped), test::tableOf({{u"行政处罚"_qs, u"7"_qs}})};
        EXPECT_EQ(setOtherBodiesAside(
                      blocks, [] { return u"示例县水利局"_qs; }, form.keys()),
                  QStringList())
            << clipped;
    }
}

TEST(OtherBodiesTest, TheClerkIsToldTheCaption)
{
    std::vector<SourceBlock> blocks{u"附：执法大队数据"_qs,
                                    SourceTable(1, 1, {{0, 0, 1, 1, u"7"_qs}})};
    blocks.insert(blocks.begin(), SourceTable(1, 1, {{0, 0, 1, 1, u"5"_qs}}));
    const QStringList notes = setOtherBodiesAside(blocks, [] { return u"示例县水利局"_qs; });
    ASSERT_EQ(notes.size(), 1);
    EXPECT_TRUE(notes.front().contains(u"附：执法大队数据"));
}

} // namespace gongkai
