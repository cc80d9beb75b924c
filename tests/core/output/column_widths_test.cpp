// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/column_widths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QStringList>

namespace gongkai {
namespace {

using testing::ElementsAre;

// A table of one row of figures.
TableBlock figures(const QStringList& texts)
{
    TableBlock table;
    table.rowCount = 1;
    table.columnCount = static_cast<int>(texts.size());
    for (const QString& text : texts) {
        TableCell cell;
        cell.column = static_cast<int>(table.cells.size());
        cell.text = text;
        cell.cell = CellId{u"a"_qs, u"b"_qs, u"c"_qs};
        table.cells.push_back(cell);
        table.columnWidths.push_back(1.0 / static_cast<double>(texts.size()));
    }
    return table;
}

TEST(ColumnWidthsTest, SharesAreKeptWhereFiguresFit)
{
    TableBlock table = figures({u"1"_qs, u"2"_qs, u"3"_qs});
    table.columnWidths = {0.5, 0.3, 0.2};
    EXPECT_THAT(columnWidths(table, 1000, 100, 10), ElementsAre(500, 300, 200));
}

TEST(ColumnWidthsTest, RoundingLosesNothing)
{
    EXPECT_THAT(columnWidths(figures({u"1"_qs, u"2"_qs, u"3"_qs}), 1000, 10, 0),
                ElementsAre(333, 334, 333));
}

TEST(ColumnWidthsTest, ALongFigureTakesFromTheOthers)
{
    // Ten digits of 65 and the padding of 20 need 670; the others share the rest.
    EXPECT_THAT(columnWidths(figures({u"1234567890"_qs, u"1"_qs, u"2"_qs}), 1000, 100, 20),
                ElementsAre(670, 165, 165));
}

TEST(ColumnWidthsTest, WhereNothingCanBeSparedAllGiveWayAlike)
{
    EXPECT_THAT(columnWidths(figures({u"1234567890"_qs, u"1234567890"_qs}), 1000, 100, 20),
                ElementsAre(500, 500));
}

} // namespace
} // namespace gongkai
