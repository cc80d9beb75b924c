// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/running_numbers.h"
#include "tests/core/intake/match/tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

QStringList lines(const QStringList& texts)
{
    const std::vector<SourceBlock> blocks(texts.begin(), texts.end());
    QStringList told;
    for (const size_t block : runningLines(blocks))
        told += QString::number(block);
    return told;
}

} // namespace

TEST(RunningNumbersTest, AColumnUnderAHeadThatSaysSoNumbersItsRows)
{
    const SourceTable table = tableOf({{u"序号"_qs, u"信息内容"_qs, u"本年处理决定数量"_qs},
                                       {u"1"_qs, u"行政许可"_qs, u"5"_qs},
                                       {u"4"_qs, u"行政处罚"_qs, u"6"_qs}});
    EXPECT_EQ(runningColumns(table), std::set<int>{0});
}

TEST(RunningNumbersTest, WithoutAHeadTheyCountFromOneWithoutAGap)
{
    const auto rows = [](const QStringList& numbers) {
        std::vector<QStringList> all;
        for (const QString& number : numbers)
            all.push_back({number, u"行政许可"_qs, u"5"_qs});
        return runningColumns(tableOf(all)).size();
    };
    EXPECT_EQ(rows({u"1"_qs, u"2"_qs, u"3"_qs}), 1U);
    EXPECT_EQ(rows({u"1"_qs, u"2"_qs}), 0U) << "two may be by chance";
    EXPECT_EQ(rows({u"2"_qs, u"3"_qs, u"4"_qs}), 0U);
    EXPECT_EQ(rows({u"1"_qs, u"2"_qs, u"4"_qs}), 0U);
}

TEST(RunningNumbersTest, FiguresBehindALabelAreNone)
{
    EXPECT_TRUE(runningColumns(tableOf({{u"规章"_qs, u"1"_qs, u"备注"_qs},
                                        {u"文件"_qs, u"2"_qs, u"备注"_qs},
                                        {u"许可"_qs, u"3"_qs, u"备注"_qs}}))
                    .empty());
    EXPECT_TRUE(runningColumns(tableOf({{u"序号"_qs, u"信息内容"_qs, u"数量"_qs},
                                        {u"3"_qs, u"行政许可"_qs, u"5"_qs},
                                        {u"1"_qs, u"行政处罚"_qs, u"6"_qs}}))
                    .empty())
        << "they do not go up";
}

TEST(RunningNumbersTest, LinesOfThemFollowEachOther)
{
    EXPECT_EQ(lines({u"序号"_qs, u"1"_qs, u"行政许可"_qs, u"2"_qs, u"3"_qs, u"17"_qs}),
              (QStringList{u"1"_qs, u"3"_qs, u"4"_qs}));
    EXPECT_EQ(lines({u"1"_qs, u"2"_qs, u"3"_qs}), QStringList()) << "no head says so";
    EXPECT_EQ(lines({u"序号"_qs, u"1"_qs, u"2"_qs, u"1"_qs}), QStringList()) << "too few";
}

} // namespace gongkai
