// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/columns_of_time.h"

#include "tests/core/intake/match/tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// The tables that are left, those that are only listed in brackets.
QString set(const std::vector<QStringList>& rows)
{
    std::vector<SourceBlock> blocks{tableOf(rows)};
    Budget budget(u"来源"_qs);
    setColumnsOfOtherTimesAside(blocks, 2024, budget);
    QStringList texts;
    for (const SourceBlock& block : blocks) {
        const auto& table = std::get<SourceTable>(block);
        texts += table.isAside() ? u'(' + told(table) + u')' : told(table);
    }
    return texts.join(u" | "_qs);
}

const QStringList heads{u"项目"_qs, u"甲"_qs, u"乙"_qs, u"甲"_qs, u"乙"_qs};

} // namespace

TEST(ColumnsOfTimeTest, OfTwoYearsSideBySideTheReportsStays)
{
    EXPECT_EQ(set({{{}, u"2024年"_qs, {}, u"2023年"_qs, {}},
                   heads,
                   {u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs}}),
              u"// 项目/甲/乙 规章/1/2 | (/_/_/2023年/ 项目/_/_/甲/乙 规章/_/_/3/4)");
    EXPECT_EQ(set({{{}, u"上年"_qs, {}, u"本年"_qs, {}},
                   heads,
                   {u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs}}),
              u"// 项目/甲/乙 规章/3/4 | (/上年//_/_ 项目/甲/乙/_/_ 规章/1/2/_/_)");
}

TEST(ColumnsOfTimeTest, OfTheYearAndItsHalvesTheYearStays)
{
    EXPECT_EQ(set({{u"项目"_qs, u"上半年"_qs, u"下半年"_qs, u"全年"_qs},
                   {u"行政许可"_qs, u"3"_qs, u"4"_qs, u"7"_qs}}),
              u"项目/ 行政许可/7 | (项目/上半年/下半年/_ 行政许可/3/4/_)");
}

TEST(ColumnsOfTimeTest, ARowThatEndsBlankIsOnlyListed)
{
    EXPECT_EQ(set({{{}, u"本年"_qs, {}, u"上年"_qs, {}},
                   heads,
                   {u"规章"_qs, u"1"_qs, u"3"_qs, u"4"_qs, {}}}),
              u"// 项目/甲/乙 规章/_/_ | (/_/_/上年/ 项目/_/_/甲/乙 规章/1/3/4/)");
}

TEST(ColumnsOfTimeTest, WhereTheColumnsAreNotAlikeTheTableStays)
{
    const QStringList times{{}, u"本年"_qs, {}, u"上年"_qs, {}};
    const QStringList row{u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs};
    for (const auto& rows :
         {std::vector{times, {u"项目"_qs, u"甲"_qs, u"乙"_qs, u"乙"_qs, u"甲"_qs}, row},
          std::vector{times, heads, row.mid(0, 4)}, // a cell is lost
          std::vector{times, heads, row + QStringList(u"5"_qs)},
          std::vector{{{}, u"本年"_qs, {}, {}, {}}, heads, row},
          std::vector{{{}, u"本年"_qs, {}, u"备注"_qs, {}}, heads, row}})
        EXPECT_EQ(set(rows), told(tableOf(rows)));
}

// Else the only column of that name would be taken for the report's.
TEST(ColumnsOfTimeTest, AHeadUnderAnotherTimeOnlyIsCalledByBoth)
{
    EXPECT_EQ(set({{{}, u"本年"_qs, u"上年"_qs},
                   {u"统计指标"_qs, {}, u"统计数"_qs},
                   {u"规章"_qs, u"1"_qs, u"3"_qs}}),
              u"/本年/上年 统计指标//上年 统计数 规章/1/3");
    EXPECT_EQ(set({{{}, u"本年"_qs, u"上年"_qs},
                   {u"统计指标"_qs, {}, u"统计数"_qs},
                   {u"一、主动公开"_qs, u"统计数"_qs, {}}, // it slipped down
                   {u"规章"_qs, u"1"_qs, u"3"_qs}}),
              u"/本年/上年 统计指标//上年 统计数 一、主动公开/统计数/ 规章/1/3");
    EXPECT_EQ(set({{{}, {}, u"本年"_qs, u"上年"_qs},
                   {u"统计指标"_qs, u"统计数"_qs, {}, u"统计数"_qs}, // it slipped aside
                   {u"规章"_qs, u"件"_qs, u"1"_qs, u"3"_qs}}),
              u"//本年/上年 统计指标/统计数//上年 统计数 规章/件/1/3");
}

} // namespace gongkai
