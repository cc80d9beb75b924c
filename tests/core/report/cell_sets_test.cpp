// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cell_sets.h"

#include "core/report/edits.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

using test::builtInForm;
using test::ReportBuilder;

TEST(CellSetsTest, ASheetIsAllItsTablesAndATableOnlyItself)
{
    const Report report = ReportBuilder(builtInForm("2021"), 2024);
    const auto sheet = cellsOfTable(report, QStringLiteral("proactive"));
    const auto table = cellsOfTable(report, QStringLiteral("a20_5"));
    EXPECT_EQ(sheet.size(), 10U);
    EXPECT_EQ(table, std::vector<CellId>{test::cell("a20_5.licensing.decisions")});
    EXPECT_TRUE(std::ranges::find(sheet, table.front()) != sheet.end());
    EXPECT_TRUE(cellsOfTable(report, QStringLiteral("nothing")).empty());
}

TEST(CellSetsTest, RowsOfTheReportsOwnAreAmongThem)
{
    Report report = ReportBuilder(builtInForm("2014"), 2017);
    const QString id = report.nextLocalRowId();
    const auto before = cellsOfTable(report, QStringLiteral("stat")).size();
    test::apply(report, addLocalRow(report, {{}, {}, QStringLiteral("甲"), {}}));
    const auto cells = cellsOfTable(report, QStringLiteral("stat"));
    EXPECT_EQ(cells.size(), before + 1);
    EXPECT_TRUE(std::ranges::find(cells, id, &CellId::row) != cells.end());
}

TEST(CellSetsTest, AnOperationIsCutDownToCells)
{
    const Report report = ReportBuilder(builtInForm("2021"), 2024);
    const CellId cell = test::cell("requests.new.natural");
    const Operation zero = inCells(fillBlanksWithZero(report), {cell});
    EXPECT_EQ(zero.kind, QStringLiteral("fill_zero"));
    ASSERT_EQ(zero.changes.size(), 1U);
    EXPECT_EQ(zero.changes.front().key, FieldKey::cell(cell));
}

} // namespace
} // namespace gongkai
