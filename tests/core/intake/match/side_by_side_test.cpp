// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/side_by_side.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// The tables a grid becomes.
QStringList parted(const SourceTable& table, const char* form = "2021")
{
    Budget budget(u"来源"_qs);
    SourceDocument source;
    source.blocks.emplace_back(table);
    partSideBySide(source, FormIndex(builtInForm(form)), budget);
    QStringList tables;
    for (const SourceBlock& block : source.blocks)
        tables += told(std::get<SourceTable>(block));
    return tables;
}

} // namespace

TEST(SideBySideTest, ASecondTableBehindTheFiguresStandsAlone)
{
    EXPECT_EQ(parted(tableOf(
                  {headOf2021 + QStringList{u""_qs, u"信息内容"_qs, u"本年处理决定数量"_qs},
                   {u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs, u""_qs, u"行政许可"_qs, u"447"_qs},
                   {u"行政规范性文件"_qs, u"4"_qs, u"5"_qs, u"6"_qs, u""_qs, u""_qs, u""_qs}})),
              (QStringList{headOf2021.join(u'/') + u"/ 规章/1/2/3/ 行政规范性文件/4/5/6/"_qs,
                           u"信息内容/本年处理决定数量 行政许可/447 /"_qs}));
}

TEST(SideBySideTest, TheHalvesOfALongTableAreTwo)
{
    const QStringList head{u"统计指标"_qs, u"单位"_qs, u"统计数"_qs};
    EXPECT_EQ(parted(tableOf({head + head,
                              {u"3.网络申请数"_qs, u"件"_qs, u"3"_qs, u"4.信函申请数"_qs, u"件"_qs,
                               u"4"_qs}}),
                     "2014"),
              (QStringList{head.join(u'/') + u" 3.网络申请数/件/3"_qs,
                           head.join(u'/') + u" 4.信函申请数/件/4"_qs}));
}

TEST(SideBySideTest, ATitleOverBothIsNoObstacleAnotherCellIs)
{
    const auto under = [](const std::vector<SourceCell>& above) {
        std::vector<SourceCell> cells = above;
        const QStringList row{u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs, u"行政许可"_qs, u"447"_qs};
        for (int column = 0; column < 6; ++column)
            cells.push_back({1, column, 1, 1, row[column]});
        return SourceTable(2, 6, std::move(cells));
    };
    EXPECT_EQ(parted(under({{0, 0, 1, 6, u"二、主动公开政府信息情况"_qs}})).size(), 2);
    EXPECT_EQ(parted(under({{0, 0, 1, 2, u"甲"_qs}, {0, 2, 1, 4, u"乙"_qs}})).size(), 1);
}

TEST(SideBySideTest, OneTableStaysOne)
{
    const QStringList rules{u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs};
    EXPECT_EQ(parted(tableOf({headOf2021, rules})).size(), 1);
    EXPECT_EQ(
        parted(tableOf({headOf2021 + QStringList(u"备注"_qs), rules + QStringList(u"行政许可"_qs)}))
            .size(),
        1)
        << "a label without figures is a remark";
    const QStringList unreadable{u"行政规范性文件"_qs, u"14"_qs, u"?"_qs, u"419"_qs};
    EXPECT_EQ(parted(tableOf({headOf2021, rules, unreadable})).size(), 1) << "a mark is no label";
}

} // namespace gongkai
