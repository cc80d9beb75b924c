// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/sparse_sheet.h"
#include "tests/core/intake/match/tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

QString tableOfSheet(const SparseSheet& sheet)
{
    Budget budget(u"来源"_qs);
    return told(sheet.toTable(budget));
}

} // namespace

TEST(SparseSheetTest, EmptyRowsAndColumnsAreClosedUp)
{
    SparseSheet sheet;
    sheet.texts = {{{0, 0}, u"甲"_qs}, {{1048575, 0}, u"乙"_qs}, {{1048575, 9}, u"1"_qs}};
    EXPECT_EQ(tableOfSheet(sheet), u"甲/ 乙/1");
    EXPECT_EQ(tableOfSheet({}), QString());
}

TEST(SparseSheetTest, AMergedCellSpansWhatIsUsedOfIt)
{
    SparseSheet sheet;
    sheet.texts = {{{0, 0}, u"头"_qs}, {{1, 0}, u"1"_qs}, {{1, 2}, u"2"_qs}};
    sheet.merges = {{{0, 0}, {0, 5}}};
    EXPECT_EQ(tableOfSheet(sheet), u"头/头 1/2");
}

TEST(SparseSheetTest, WhatIsHiddenGoesAndIsCountedWhereFiguresStandInIt)
{
    SparseSheet sheet;
    sheet.texts = {{{0, 0}, u"甲"_qs}, {{1, 0}, u"5"_qs}, {{2, 0}, u"字"_qs}, {{0, 3}, u"7"_qs}};
    sheet.hiddenRows.add(1);
    sheet.hiddenRows.add(2);
    sheet.hiddenColumns.add(3);
    Budget budget(u"来源"_qs);
    HiddenParts hidden;
    sheet.dropHidden(hidden, budget);
    EXPECT_EQ(tableOfSheet(sheet), u"甲");
    EXPECT_EQ(hidden.rows, 1);
    EXPECT_EQ(hidden.columns, 1);
}

TEST(SparseSheetTest, OfAMergeThatIsPartlySeenTheTextStays)
{
    SparseSheet sheet;
    sheet.texts = {{{0, 0}, u"5"_qs}, {{2, 1}, u"6"_qs}};
    sheet.merges = {{{0, 0}, {1, 0}}};
    sheet.hiddenRows.add(0);
    Budget budget(u"来源"_qs);
    HiddenParts hidden;
    sheet.dropHidden(hidden, budget);
    EXPECT_EQ(tableOfSheet(sheet), u"5/ /6");
    EXPECT_EQ(hidden.rows, 0);
}

} // namespace gongkai
