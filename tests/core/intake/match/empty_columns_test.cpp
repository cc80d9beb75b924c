// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/empty_columns.h"

#include "tests/core/intake/match/tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// Two heads, the first over two columns, and a row of these cells below them; “_” is a hole.
QString withRow(const QStringList& row, int spanOfFirst = 2)
{
    std::vector<SourceCell> cells{{0, 0, 1, spanOfFirst, u"自然人"_qs},
                                  {0, spanOfFirst, 1, 3 - spanOfFirst, u"总计"_qs}};
    for (int column = 0; column < 3; ++column)
        if (row[column] != u"_")
            cells.push_back({1, column, 1, 1, row[column]});
    std::vector<SourceBlock> blocks{SourceTable(2, 3, std::move(cells))};
    Budget budget(u"来源"_qs);
    dropEmptyColumns(blocks, budget);
    return told(std::get<SourceTable>(blocks.front()));
}

} // namespace

TEST(EmptyColumnsTest, AColumnInWhichNothingStandsUnderAMergedHeadIsTakenOut)
{
    EXPECT_EQ(withRow({u"1"_qs, u""_qs, u"2"_qs}), u"自然人/总计 1/2");
    EXPECT_EQ(withRow({u"1"_qs, u"2"_qs, u""_qs}, 1), u"自然人/总计 1/2");
}

TEST(EmptyColumnsTest, WhatStandsInItOrIsMissingKeepsIt)
{
    EXPECT_EQ(withRow({u"1"_qs, u"3"_qs, u"2"_qs}), u"自然人/自然人/总计 1/3/2");
    EXPECT_EQ(withRow({u"1"_qs, u"_"_qs, u"2"_qs}), u"自然人/自然人/总计 1/_/2");
}

TEST(EmptyColumnsTest, AColumnWithAHeadOfItsOwnStays)
{
    EXPECT_EQ(withRow({u"1"_qs, u"2"_qs, u""_qs}), u"自然人/自然人/总计 1/2/");
}

} // namespace gongkai
