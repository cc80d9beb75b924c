// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/stray_rows.h"

#include "core/intake/match/table_matcher.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// “5.电话申请数=7件 behind received_letter”, one for each row of the source's own in a table of
// 2014.
QString strayIn(const std::vector<QStringList>& rows)
{
    Budget budget(u"来源"_qs);
    const TableMatch match = matchTable(tableOf(rows), FormIndex(builtInForm("2014")), {}, budget);
    QStringList told;
    for (const StrayRow& stray : match.strayRows)
        told += QStringLiteral("%1=%2%3 behind %4")
                    .arg(stray.label, stray.text, stray.unit, stray.after);
    return told.join(u", "_qs);
}

const QStringList head{u"统计指标"_qs, u"单位"_qs, u"统计数"_qs};
const QStringList online{u"3.网络申请数"_qs, u"件"_qs, u"3"_qs};
const QStringList letter{u"4.信函申请数"_qs, u"件"_qs, u"4"_qs};
const QStringList phone{u"5.电话申请数"_qs, u"件"_qs, u"7"_qs};
const QStringList completed{u"（二）申请办结数"_qs, u"件"_qs, u"14"_qs};

} // namespace

TEST(StrayRowsTest, WhatIsReckonedBesideTheTableIsNoRow)
{
    const QStringList beside{u""_qs, u""_qs, u""_qs, u""_qs, u"核对"_qs, u"4321"_qs};
    EXPECT_EQ(strayIn({head, letter, beside, completed}), u"");
}

TEST(StrayRowsTest, ARowOfTheSourcesOwnStandsBehindTheRowBeforeIt)
{
    EXPECT_EQ(strayIn({head, letter, phone, completed}),
              u"5.电话申请数=7件 behind received_letter");
    EXPECT_EQ(strayIn({head, letter, completed}), u"");
}

TEST(StrayRowsTest, OneBehindAnotherNamesNoRow)
{
    const QStringList visit{u"6.来访申请数"_qs, u"件"_qs, u"8"_qs};
    EXPECT_EQ(strayIn({head, letter, phone, visit, completed}),
              u"5.电话申请数=7件 behind received_letter, 6.来访申请数=8件 behind ");
}

TEST(StrayRowsTest, WhereARowOfTheFormIsMissingItMayBeThatOne)
{
    EXPECT_EQ(strayIn({head, online, phone, completed}), u"");
}

TEST(StrayRowsTest, ADoubledRowOfTheFormWithADamagedLabelIsNone)
{
    EXPECT_EQ(strayIn({head, letter, {u"4.信函申情数"_qs, u"件"_qs, u"9"_qs}, completed}), u"");
    EXPECT_EQ(strayIn({head, letter, {u"4.信函申请"_qs, u"件"_qs, u"4"_qs}, completed}), u"");
}

TEST(StrayRowsTest, OfADoubledRowOneIsTakenWhenTheyAreEqualElseNone)
{
    EXPECT_EQ(strayIn({head, letter, phone, phone, completed}),
              u"5.电话申请数=7件 behind received_letter");
    EXPECT_EQ(strayIn({head, letter, phone, {phone[0], phone[1], u"8"_qs}, completed}), u"");
}

TEST(StrayRowsTest, ARowWithTwoFiguresIsNone)
{
    EXPECT_EQ(strayIn({head, letter, {u"5.电话申请数"_qs, u"8"_qs, u"7"_qs}, completed}), u"");
}

TEST(StrayRowsTest, AFormWithoutRowsOfItsOwnTakesNone)
{
    Budget budget(u"来源"_qs);
    const TableMatch match = matchTable(tableOf({headOf2021,
                                                 {u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs},
                                                 {u"通知"_qs, u"7"_qs, u""_qs, u""_qs}}),
                                        FormIndex(builtInForm("2021")), {}, budget);
    EXPECT_TRUE(match.strayRows.empty());
    ASSERT_EQ(match.leftOver.size(), 1u);
    EXPECT_EQ(match.leftOver.front().text, u"7");
}

TEST(StrayRowsTest, OnlyBehindARowThatWasPlacedOneIsFound)
{
    Budget budget(u"来源"_qs);
    const FormIndex form(builtInForm("2014"));
    const TableContext context;
    const SourceTable table = tableOf({head, letter, phone, completed});
    std::vector<MatchedRow> rows = matchRows(table, form, context, budget);
    const ColumnHeads heads(table, rows, form, context, budget);
    EXPECT_TRUE(findStrayRows(table, rows, heads, form, 3, budget).empty());
    rows[1].placed = rows[3].placed = true;
    const std::vector<StrayRow> found = findStrayRows(table, rows, heads, form, 3, budget);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().place, (SourcePlace{3, 2, 2}));
}

} // namespace gongkai
