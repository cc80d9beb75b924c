// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/reflow.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

using namespace test;

// One cell a line, each with a border.
std::vector<TextItem> cellsOf(const QStringList& texts)
{
    std::vector<TextItem> items;
    for (const QString& text : texts)
        items.push_back({text, true, false});
    return items;
}

// The blocks in their order, loose tables in brackets.
QStringList reflowed(const std::vector<TextItem>& items)
{
    Budget budget(u"来源"_qs);
    QStringList blocks;
    for (const SourceBlock& block : reflow(items, FormIndex(builtInForm("2021")), budget).blocks) {
        const auto* table = std::get_if<SourceTable>(&block);
        if (!table)
            blocks += std::get<QString>(block);
        else
            blocks += table->isLoose() ? u'[' + told(*table) + u']' : told(*table);
    }
    return blocks;
}

const QString head = u"信息内容/本年制发件数/本年废止件数/现行有效件数"_qs;

} // namespace

TEST(ReflowTest, RowsStandWhereTheFormPrintsThem)
{
    std::vector<TextItem> items{{u"二、主动公开政府信息情况"_qs, false, false}};
    for (const TextItem& item : cellsOf(headOf2021 + u"规章 1 2 3"_qs.split(u' ') +
                                        u"行政规范性文件 4 5 6"_qs.split(u' ')))
        items.push_back(item);
    items.push_back({u"三、其他"_qs, false, false});
    EXPECT_EQ(reflowed(items),
              (QStringList{u"二、主动公开政府信息情况"_qs,
                           head + u" 规章/1/2/3 行政规范性文件/4/5/6"_qs, u"三、其他"_qs}));
}

TEST(ReflowTest, WhatIsReckonedBesideARowIsNoRow)
{
    std::vector<TextItem> items = cellsOf(headOf2021);
    items.back().endsRow = true;
    for (const QString& row : {u"规章 1 2 3 核对 10 20 30"_qs, u"行政规范性文件 4 5 6"_qs}) {
        for (const TextItem& item : cellsOf(row.split(u' ')))
            items.push_back(item);
        items.back().endsRow = true;
    }
    const QStringList blocks = reflowed(items);
    EXPECT_FALSE(blocks.join(u'|').contains(u" 核对/10/20/30"_qs)) << qPrintable(blocks.join(u'|'));
    EXPECT_TRUE(blocks.contains(u"[核对/10/20/30]"_qs)) << qPrintable(blocks.join(u'|'));
}

TEST(ReflowTest, ARowThatLostACellHasNoColumns)
{
    const QStringList blocks = reflowed(
        cellsOf(headOf2021 + u"规章 1 2"_qs.split(u' ') + u"行政规范性文件 4 5 6"_qs.split(u' ')));
    EXPECT_TRUE(blocks.contains(u"[规章/1/2]"_qs)) << qPrintable(blocks.join(u'|'));
    EXPECT_FALSE(blocks.join(u'|').contains(u"规章/1/2/"_qs));
}

TEST(ReflowTest, ARowInNoTableStaysTogether)
{
    std::vector<TextItem> items = cellsOf({u"公文数"_qs, u"17"_qs});
    items.back().endsRow = true;
    EXPECT_EQ(reflowed(items), QStringList{u"[公文数/17]"_qs});
}

TEST(ReflowTest, NothingIsReadWithoutABudget)
{
    Budget budget(u"来源"_qs, [] { return true; });
    EXPECT_TRUE(reflow(cellsOf(headOf2021), FormIndex(builtInForm("2021")), budget).blocks.size() <=
                4);
    EXPECT_TRUE(budget.isSpent());
}

TEST(ReflowTest, ATableAsTextKeepsItsRows)
{
    const std::vector<TextItem> items =
        toItems(tableOf({{u"规章"_qs, u"1"_qs}, {u""_qs, u"2"_qs}}));
    ASSERT_EQ(items.size(), 4u);
    for (size_t i = 0; i < items.size(); ++i) {
        EXPECT_TRUE(items[i].endsCell);
        EXPECT_EQ(items[i].endsRow, i % 2 == 1);
    }
    EXPECT_EQ(items[2].text, QString());
    EXPECT_TRUE(toItems(SourceTable()).empty());
}

// Figures under them may stand in other columns than it seems.
TEST(ReflowTest, HeadsInAnotherOrderLeaveTheirTableUnread)
{
    const auto under = [](const QStringList& groups) {
        std::vector<TextItem> items;
        const auto addRow = [&](const QStringList& texts) {
            for (const QString& text : texts)
                items.push_back({text, true, false});
            items.back().endsRow = true;
        };
        const QStringList results{u"结果维持"_qs, u"结果纠正"_qs, u"其他结果"_qs, u"尚未审结"_qs,
                                  u"总计"_qs};
        addRow(groups);
        addRow(results + QStringList{u"未经复议直接起诉"_qs, u"复议后起诉"_qs});
        addRow(results + results);
        addRow({u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"5"_qs, u"6"_qs, u"7"_qs, u"8"_qs, u"9"_qs,
                u"10"_qs, u"11"_qs, u"12"_qs, u"13"_qs, u"14"_qs, u"15"_qs});
        const QStringList blocks = reflowed(items);
        return std::ranges::any_of(blocks, [](const QString& block) {
            return block.startsWith(u'[') && block.contains(u"15");
        });
    };
    EXPECT_FALSE(under({u"行政复议"_qs, u"行政诉讼"_qs}));
    EXPECT_TRUE(under({u"行政诉讼"_qs, u"行政复议"_qs}));
}

} // namespace gongkai
