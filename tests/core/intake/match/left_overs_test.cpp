// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/left_overs.h"

#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// What is left over of a table of which these cells were taken.
QString leftOvers(const SourceTable& table, const TakenOfTable& taken, bool isPlaced = true)
{
    Budget budget(u"来源"_qs);
    const FormIndex form(builtInForm("2021"));
    const TableContext context;
    std::vector<MatchedRow> rows = matchRows(table, form, context, budget);
    for (MatchedRow& row : rows)
        row.placed = isPlaced && row.line >= 0;
    const ColumnHeads heads(table, rows, form, context, budget);
    QStringList told;
    for (const MatchReport::LeftOver& one : leftOversOf(table, rows, heads, form, taken, 7)) {
        EXPECT_EQ(one.place.block, 7);
        told +=
            one.label.isEmpty() || one.label == one.text ? one.text : one.label + u':' + one.text;
    }
    return told.join(u' ');
}

} // namespace

TEST(LeftOversTest, WhatWasNotTakenIsListedWithItsLabel)
{
    const SourceTable table = tableOf({headOf2021, {u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs}});
    EXPECT_EQ(leftOvers(table, {{{1, 1}, {1, 3}}, {}}), u"规章:2");
    EXPECT_EQ(leftOvers(table, {{{1, 1}, {1, 2}, {1, 3}}, {}}), u"");
}

TEST(LeftOversTest, RunningNumbersAreNoFigures)
{
    EXPECT_EQ(leftOvers(tableOf({{u"1"_qs, u"规章"_qs, u"4"_qs}}), {{{0, 2}}, {0}}), u"");
}

TEST(LeftOversTest, WordsBesideFiguresAreListedAndHeadsAreNot)
{
    const SourceTable table = tableOf({headOf2021 + QStringList(u"备注"_qs),
                                       {u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs, u"与系统一致"_qs}});
    EXPECT_EQ(leftOvers(table, {{{1, 1}, {1, 2}, {1, 3}}, {}}), u"规章:与系统一致");
}

TEST(LeftOversTest, ARowOfNumeralsIsListed)
{
    EXPECT_EQ(leftOvers(tableOf({{u"〇"_qs, u"〇"_qs, u"十二"_qs}}), {}), u"〇 〇 十二");
    EXPECT_EQ(leftOvers(tableOf({{u"一"_qs, u"总体情况"_qs}}), {}), u"");
}

TEST(LeftOversTest, FiguresAmongWordsAreListedButNoDaysAndYears)
{
    EXPECT_EQ(leftOvers(tableOf({{u"31件（含上年5件）"_qs},
                                 {u"2024-01-20"_qs},
                                 {u"2024年"_qs},
                                 {u"第3条"_qs},
                                 {u"1.说明"_qs}}),
                        {}),
              u"31件（含上年5件）");
}

TEST(LeftOversTest, ASentenceAloneInItsRowIsProse)
{
    const SourceTable table = tableOf({{u"全年公开信息20条。"_qs, u""_qs}});
    EXPECT_EQ(leftOvers(table, {}), u"");
    SourceTable aside = table;
    aside.setAside();
    EXPECT_EQ(leftOvers(aside, {}), u"全年公开信息20条。");
}

} // namespace gongkai
