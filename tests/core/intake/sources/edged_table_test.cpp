// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/edged_table.h"

#include "tests/core/intake/match/tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

QString tableOfRows(const std::vector<std::pair<std::vector<EdgedCell>, QStringList>>& rows)
{
    EdgedTable table;
    for (const auto& [cells, texts] : rows)
        EXPECT_TRUE(table.addRow(cells, texts));
    Budget budget(u"来源"_qs);
    return told(table.take(70, budget));
}

TEST(EdgedTableTest, ColumnsAreTheEdgesOfAllRows)
{
    EXPECT_EQ(tableOfRows({{{{0, 2000, {}}}, {u"甲"_qs}},
                           {{{0, 1000, {}}, {1010, 2000, {}}}, {u"1"_qs, u"2"_qs}}}),
              u"甲/甲 1/2");
}

TEST(EdgedTableTest, ACellMayGoOnFromTheRowAbove)
{
    EXPECT_EQ(tableOfRows({{{{0, 1000, {}}, {1000, 2000, {}}}, {u"甲"_qs, u"1"_qs}},
                           {{{0, 1000, {}, true}, {1000, 2000, {}}}, {QString(), u"2"_qs}}}),
              u"甲/1 甲/2");
}

TEST(EdgedTableTest, WhereCellsAndTextsAreNotAsManyNothingIsKnown)
{
    EdgedTable table;
    EXPECT_FALSE(table.addRow({{0, 1000, {}}}, {u"1"_qs, u"2"_qs}));
    EXPECT_TRUE(table.isEmpty());
}

TEST(EdgedTableTest, AFrameAroundTextIsNoTable)
{
    SourceDocument document;
    addTable(tableOf({{u"甲\n乙"_qs}}), document);
    ASSERT_EQ(document.blocks.size(), 2U);
    EXPECT_EQ(std::get<QString>(document.blocks.back()), u"乙");
    Budget budget(u"来源"_qs);
    addBoxesOfCells({u"12"_qs}, document, budget);
    EXPECT_TRUE(std::get<SourceTable>(document.blocks.back()).isAside());
}

} // namespace

} // namespace gongkai
