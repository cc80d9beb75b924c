// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/other_years.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

// “3-5, 8-9”: the blocks passed over for a report of 2024; “#” is a table.
QString passedOver(const QStringList& texts)
{
    std::vector<SourceBlock> blocks;
    for (const QString& text : texts) {
        if (text == u"#")
            blocks.emplace_back(SourceTable(1, 1, {{0, 0, 1, 1, u"1"_qs}}));
        else
            blocks.emplace_back(text);
    }
    QStringList told;
    for (const OtherYear& other : otherYearsIn(blocks, 2024))
        told +=
            QStringLiteral("%1-%2").arg(QString::number(other.begin), QString::number(other.end));
    return told.join(u", "_qs);
}

const QStringList ours{u"示例局2024年政府信息公开工作年度报告"_qs, u"一、总体情况"_qs, u"好。"_qs};

} // namespace

TEST(OtherYearsTest, ATableForComparisonIsPassedOverUpToTheNextPart)
{
    const QString caption = u"2023年政府信息公开申请情况（供对比）"_qs;
    EXPECT_EQ(passedOver(ours + QStringList{caption, u"#"_qs, u"三、收到"_qs, u"#"_qs}), u"3-5");
    EXPECT_EQ(passedOver(ours + QStringList{u"附：2023年主动公开情况"_qs, u"#"_qs}), u"3-5");
    EXPECT_EQ(passedOver(ours.mid(1) + QStringList{caption, u"#"_qs} + ours), u"2-4");
}

TEST(OtherYearsTest, ALineThatNamesTheReportsYearTooOrOnlyTheWrongOneIsNone)
{
    EXPECT_EQ(passedOver(ours + QStringList{u"2023年与2024年对比"_qs, u"#"_qs}), u"");
    EXPECT_EQ(passedOver(ours + QStringList{u"2023年政府信息公开情况统计表"_qs, u"#"_qs}), u"");
}

TEST(OtherYearsTest, ALineThatOnlySaysLastYearStandsOverItsTables)
{
    for (const char* caption : {"注：以下为上年数", "（下表为去年同期数据）", "附表1：上年度情况"})
        EXPECT_EQ(passedOver(ours + QStringList{QString::fromUtf8(caption), u"#"_qs}), u"3-5")
            << caption;
    EXPECT_EQ(passedOver(ours + QStringList{u"本年数含上年结转"_qs, u"#"_qs}), u"");
    EXPECT_EQ(passedOver(ours + QStringList{u"附表2：上年结转申请情况"_qs, u"#"_qs}), u"");
    // Not where it is the last of the heads of a table.
    EXPECT_EQ(passedOver(ours + QStringList{u"本年数据"_qs, u"上年数据"_qs, u"#"_qs}), u"");
}

TEST(OtherYearsTest, ALineAloneOverATableMayNameAnotherTimeOrASample)
{
    for (const char* caption : {"上年数据", "上半年情况", "1—6月数据", "历年累计", "填写示例",
                                "示例（样表）", "第三季度数据", "近三年统计"})
        EXPECT_EQ(passedOver(ours + QStringList{QString::fromUtf8(caption), u"#"_qs}), u"3-5")
            << caption;
    for (const char* caption : {"1—12月数据", "示例县水务局数据", "本年情况", "样表填写说明如下"})
        EXPECT_EQ(passedOver(ours + QStringList{QString::fromUtf8(caption), u"#"_qs}), u"")
            << caption;
    EXPECT_EQ(passedOver(ours + QStringList{u"附：二〇二三年情况"_qs, u"#"_qs}), u"3-5");
}

TEST(OtherYearsTest, WhatIsOfNoYearIsSaidSo)
{
    std::vector<SourceBlock> blocks{u"三、收到"_qs, u"上半年情况"_qs,
                                    SourceTable(1, 1, {{0, 0, 1, 1, u"1"_qs}})};
    const QStringList notes = setOtherYearsAside(blocks, 2024);
    ASSERT_EQ(notes.size(), 1);
    EXPECT_TRUE(notes.front().contains(u"上半年情况")) << qPrintable(notes.front());
    EXPECT_TRUE(std::get<SourceTable>(blocks.back()).isAside());
}

TEST(OtherYearsTest, TheSameRowsUnderTheReportsYearMakeItAnother)
{
    const QStringList other{u"2023年情况："_qs, u"#"_qs};
    EXPECT_EQ(passedOver(ours + other + QStringList{u"2024年情况："_qs, u"#"_qs}), u"3-5");
    EXPECT_EQ(passedOver(ours + other + QStringList{u"情况："_qs, u"#"_qs}), u"");
}

TEST(OtherYearsTest, ALineUnderWhichLastYearsFiguresFollowIsOne)
{
    EXPECT_EQ(passedOver(ours + QStringList{u"上年数据如下："_qs, u"#"_qs}), u"3-5");
    EXPECT_EQ(passedOver(ours + QStringList{u"2023年数据如下："_qs, u"#"_qs}), u"3-5");
    EXPECT_EQ(passedOver(ours + QStringList{u"去年同期："_qs, u"#"_qs}), u"3-5");
    EXPECT_EQ(passedOver(ours + QStringList{u"上年结转情况如下："_qs, u"#"_qs}), u"");
    EXPECT_EQ(passedOver(ours + QStringList{u"2024年数据如下："_qs, u"#"_qs}), u"");
}

TEST(OtherYearsTest, AnotherYearOverATableOrInItIsToldAndNothingElse)
{
    const auto notes = [](const QString& line, const QString& label) {
        return yearsToCheck({line, SourceTable(1, 2, {{0, 0, 1, 1, label}, {0, 1, 1, 1, u"5"_qs}})},
                            2024)
            .size();
    };
    EXPECT_EQ(notes(u"（2023年度）"_qs, u"行政处罚"_qs), 1);
    EXPECT_EQ(notes(u"二、主动公开"_qs, u"行政处罚（2023年）"_qs), 1);
    EXPECT_EQ(notes(u"二、主动公开"_qs, u"2023年处理决定数量"_qs), 1);
    EXPECT_EQ(notes(u"（2024年度）"_qs, u"行政处罚"_qs), 0);
    EXPECT_EQ(notes(u"国办公开办函〔2021〕30号"_qs, u"2023"_qs), 0);
    EXPECT_EQ(notes(u"2023年收到3件，2024年收到5件"_qs, u"行政处罚"_qs), 0);
    EXPECT_EQ(yearsToCheck({u"（2023年度）"_qs}, 2024).size(), 0); // over no table
}

TEST(OtherYearsTest, RowsUnderOneThatSaysLastYearAreOnlyListed)
{
    for (const char* words : {"注：以下为上年数", "上年数据："}) {
        std::vector<SourceBlock> blocks{SourceTable(3, 2,
                                                    {{0, 0, 1, 1, u"规章"_qs},
                                                     {0, 1, 1, 1, u"12"_qs},
                                                     {1, 0, 1, 2, QString::fromUtf8(words)},
                                                     {2, 0, 1, 1, u"规章"_qs},
                                                     {2, 1, 1, 1, u"7"_qs}})};
        EXPECT_EQ(setOtherYearsAside(blocks, 2024).size(), 1);
        ASSERT_EQ(blocks.size(), 2U) << words;
        EXPECT_EQ(std::get<SourceTable>(blocks[0]).rowCount(), 1);
        EXPECT_FALSE(std::get<SourceTable>(blocks[0]).isLoose());
        EXPECT_TRUE(std::get<SourceTable>(blocks[1]).isLoose());
        EXPECT_EQ(std::get<SourceTable>(blocks[1]).at(1, 1)->text, u"7");
    }
}

TEST(OtherYearsTest, AHeadThatSaysLastYearIsNone)
{
    std::vector<SourceBlock> blocks{SourceTable(2, 3,
                                                {{0, 1, 1, 1, u"本年"_qs},
                                                 {0, 2, 1, 1, u"上年"_qs},
                                                 {1, 0, 1, 1, u"规章"_qs},
                                                 {1, 1, 1, 1, u"12"_qs},
                                                 {1, 2, 1, 1, u"7"_qs}})};
    EXPECT_TRUE(setOtherYearsAside(blocks, 2024).isEmpty());
    EXPECT_EQ(blocks.size(), 1U);
}

TEST(OtherYearsTest, TheWordsAroundATableForComparisonStayButItsCaption)
{
    std::vector<SourceBlock> blocks;
    for (const QString& text : ours + QStringList{u"附：2023年数据对比"_qs})
        blocks.emplace_back(text);
    blocks.emplace_back(SourceTable(1, 1, {{0, 0, 1, 1, u"1"_qs}}));
    EXPECT_EQ(setOtherYearsAside(blocks, 2024).size(), 1);
    ASSERT_EQ(blocks.size(), static_cast<size_t>(ours.size()) + 1);
    EXPECT_EQ(std::get<QString>(blocks[blocks.size() - 2]), ours.back());
    EXPECT_TRUE(std::get<SourceTable>(blocks.back()).isLoose());
}

TEST(OtherYearsTest, ALineOverTheNextTableThatNamesTheReportsYearEndsIt)
{
    const QStringList other{u"上年数据（2023年）"_qs, u"#"_qs};
    for (const char* own : {"2024年数据如下：", "（2024年度）", "本年数据：", "以下为本年度情况"}) {
        const QString line = QString::fromUtf8(own);
        EXPECT_EQ(passedOver(ours + other + QStringList{line, u"#"_qs}), u"3-5") << own;
        EXPECT_EQ(passedOver(ours + other + QStringList{line}), u"3-6") << own; // over no table
    }
    for (const char* words : {"2023年和2024年数据", "与2024年对比", "备注", "本年结转如上"})
        EXPECT_EQ(passedOver(ours + other + QStringList{QString::fromUtf8(words), u"#"_qs}), u"3-7")
            << words;
}

TEST(OtherYearsTest, RowsOfTheReportsYearUnderThoseOfLastYearAreTaken)
{
    const auto row = [](int at, const QString& words, int span) {
        return SourceCell{at, 0, 1, span, words};
    };
    std::vector<SourceBlock> blocks{SourceTable(4, 2,
                                                {row(0, u"上年数据："_qs, 2),
                                                 row(1, u"规章"_qs, 1),
                                                 {1, 1, 1, 1, u"7"_qs},
                                                 row(2, u"2024年数据如下："_qs, 2),
                                                 row(3, u"规章"_qs, 1),
                                                 {3, 1, 1, 1, u"12"_qs}})};
    EXPECT_EQ(setOtherYearsAside(blocks, 2024).size(), 1);
    ASSERT_EQ(blocks.size(), 3U);
    EXPECT_TRUE(std::get<SourceTable>(blocks[1]).isLoose());
    EXPECT_FALSE(std::get<SourceTable>(blocks[2]).isLoose());
    EXPECT_EQ(std::get<SourceTable>(blocks[2]).at(1, 1)->text, u"12");
}

TEST(OtherYearsTest, TheYearOfASheetMayStandSomeLinesOverItsTable)
{
    const SourceTable table(1, 1, {{0, 0, 1, 1, u"1"_qs}});
    EXPECT_EQ(yearsToCheck({u"（2023年度）"_qs, u"填报单位：示例局"_qs, table}, 2024).size(), 1);
    EXPECT_EQ(yearsToCheck({u"（2023年度）"_qs, u"已办结3件。"_qs, table}, 2024).size(), 0);
}

TEST(OtherYearsTest, TheDayOfSigningIsNoTimeOfFigures)
{
    const auto asked = [](const QString& text) {
        return yearsToCheck(
                   {SourceTable(
                       2, 2,
                       {{0, 0, 1, 1, u"行政许可"_qs}, {0, 1, 1, 1, u"5"_qs}, {1, 0, 1, 1, text}})},
                   2023)
            .size();
    };
    for (const char* day : {"2024年1月18日", "2024-01-18", "二〇二四年一月十八日",
                            "示例县水利局2024年1月18日", "填报日期：2024年1月18日"})
        EXPECT_EQ(asked(QString::fromUtf8(day)), 0) << day;
    for (const char* time : {"2022年12月31日", "2024年数据", "截至2024年3月31日"})
        EXPECT_EQ(asked(QString::fromUtf8(time)), 1) << time;
}

} // namespace gongkai
