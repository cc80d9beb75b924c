// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/source.h"

#include "tests/core/intake/match/tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

TEST(SourceTest, EachCellTakesTheFirstFreePosition)
{
    Budget budget(u"来源"_qs);
    SourceTableBuilder builder(budget);
    builder.beginRow();
    builder.addCell(u"甲"_qs, 2);
    builder.addCell(u"1"_qs);
    builder.beginRow();
    builder.addCell(u"2"_qs);
    builder.beginRow();
    builder.skip(1);
    builder.addCell(u"3"_qs);
    EXPECT_EQ(told(builder.take()), u"甲/1 甲/2 _/3");
}

TEST(SourceTest, AHiddenColumnIsLeftOutAndItsDigitsAreTold)
{
    Budget budget(u"来源"_qs);
    SourceTableBuilder builder(budget);
    builder.hideColumn(1);
    builder.beginRow();
    for (const QString& text : {u"甲"_qs, u"7"_qs, u"1"_qs})
        builder.addCell(text);
    int hidden = 0;
    EXPECT_EQ(told(builder.take(&hidden)), u"甲/1");
    EXPECT_EQ(hidden, 1);
}

TEST(SourceTest, RowsOfATableAreATable)
{
    SourceTable table(3, 2, {{0, 0, 3, 1, u"甲"_qs}, {0, 1, 1, 1, u"1"_qs}, {1, 1, 1, 1, u"2"_qs}});
    EXPECT_EQ(told(table.rows(0, 2)), u"甲/1 甲/2");
    EXPECT_EQ(table.at(5, 0), nullptr);
    table.setAside();
    EXPECT_TRUE(table.isLoose());
}

} // namespace

} // namespace gongkai
