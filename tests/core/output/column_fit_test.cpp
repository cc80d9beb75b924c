// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/column_fit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QStringList>

namespace gongkai {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;

// Every character is 1 em wide, and nothing breaks.
double plain(const QString& text)
{
    return static_cast<double>(text.size());
}

// A table of one row, of figures or of other texts.
TableBlock tableOf(const QStringList& texts, bool areFigures = true)
{
    TableBlock table;
    table.rowCount = 1;
    table.columnCount = static_cast<int>(texts.size());
    for (const QString& text : texts) {
        TableCell cell;
        cell.column = static_cast<int>(table.cells.size());
        cell.text = text;
        if (areFigures)
            cell.cell = CellId{u"a"_qs, u"b"_qs, u"c"_qs};
        table.cells.push_back(cell);
        table.columnWidths.push_back(1.0 / static_cast<double>(texts.size()));
    }
    return table;
}

auto near(double value)
{
    return DoubleNear(value, 0.01);
}

TEST(ColumnFitTest, SharesAreKeptWhereFiguresFit)
{
    TableBlock table = tableOf({u"1"_qs, u"2"_qs, u"3"_qs});
    table.columnWidths = {0.5, 0.3, 0.2};
    EXPECT_THAT(columnWidths(table, 10, 1000, plain), ElementsAre(near(500), near(300), near(200)));
}

TEST(ColumnFitTest, ALongFigureTakesFromTheOthers)
{
    // Ten digits of 10 and the padding of 3.6 need 103.6; the others share the rest.
    EXPECT_THAT(columnWidths(tableOf({u"1234567890"_qs, u"1"_qs, u"2"_qs}), 10, 150, plain),
                ElementsAre(near(103.6), near(23.2), near(23.2)));
}

TEST(ColumnFitTest, ANumberThatIsNoCellOfTheFormIsNotBrokenEither)
{
    // Eleven characters of 10 and 3.6; a label would have to do with six.
    for (const QString& number : {u"+12701.9713"_qs, u"▲ +12701.9%"_qs})
        EXPECT_THAT(columnWidths(tableOf({number, u"12"_qs}, false), 10, 150, plain),
                    ElementsAre(near(113.6), near(36.4)));
    EXPECT_THAT(
        columnWidths(tableOf({u"政府信息公开申请数量"_qs, u"12"_qs}, false), 10, 100, plain),
        ElementsAre(near(63.6), near(36.4)));
}

TEST(ColumnFitTest, ClosefittingFiguresLeaveTheirRoomToTheLabels)
{
    TableBlock table = tableOf({u"标"_qs, u"1"_qs, u"2"_qs});
    table.stubColumns = 1;
    // Three characters of 10 and 3.6 for each figure; the label has the rest of 150.
    const auto widths = fitColumnsClosely(table, 10, 150, plain);
    ASSERT_TRUE(widths);
    EXPECT_THAT(*widths, ElementsAre(near(82.8), near(33.6), near(33.6)));
    table.stubColumns = 0;
    EXPECT_FALSE(fitColumnsClosely(table, 10, 150, plain));
}

TEST(ColumnFitTest, WhereNothingCanBeSparedAllGiveWayAlike)
{
    const TableBlock table = tableOf({u"1234567890"_qs, u"1234567890"_qs});
    EXPECT_FALSE(fitColumns(table, 10, 100, plain));
    EXPECT_THAT(columnWidths(table, 10, 100, plain), ElementsAre(near(50), near(50)));
}

} // namespace
} // namespace gongkai
