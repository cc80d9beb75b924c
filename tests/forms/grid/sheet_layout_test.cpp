// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/sheet_layout.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QFontMetrics>

namespace gongkai::test {
namespace {

const auto blank = [](const CellId&) { return QString(); };

struct SheetLayoutTest : testing::Test
{
    QFont font;
    QFontMetrics metrics{font};
    const Sheet sheet = *builtInForm("2021")->sheet(QStringLiteral("requests"));

    int stub(const SheetLayout& layout) const
    {
        return std::accumulate(layout.columnWidths.begin(),
                               layout.columnWidths.begin() + sheet.stubColumns, 0);
    }
};

TEST_F(SheetLayoutTest, EveryCellOfEveryFormHasRoomForItsText)
{
    for (const char* form : {"2014", "2019", "2021"})
        for (const Sheet& one : builtInForm(form)->sheets)
            for (const int width : {300, 800, 1900}) {
                const SheetLayout layout = layOut(one, font, width, blank);
                for (const SheetCell& cell : one.cells) {
                    const QRect place = layout.rect(cell);
                    const QString text =
                        wrapped(cell.text, font, place.width() - 2 * SheetLayout::paddingX);
                    const QSize needed = metrics.boundingRect(QRect(), 0, text).size();
                    EXPECT_GE(place.height(), needed.height()) << cell.text.toStdString();
                    EXPECT_GE(place.width(), needed.width()) << cell.text.toStdString();
                }
            }
}

TEST_F(SheetLayoutTest, TheTableFillsTheWidthItIsGiven)
{
    const SheetLayout layout = layOut(sheet, font, 900, blank);
    EXPECT_NEAR(layout.size().width(), 900, 2);
}

TEST_F(SheetLayoutTest, OnASmallScreenTheFiguresKeepMostOfTheWidth)
{
    const SheetLayout layout = layOut(sheet, font, 600, blank);
    EXPECT_LE(stub(layout), 600 * 2 / 5 + 2);
    for (int column = sheet.stubColumns; column < sheet.columnCount; ++column)
        EXPECT_GE(layout.columnWidths[static_cast<size_t>(column)],
                  metrics.horizontalAdvance(QStringLiteral("00000")));
}

TEST_F(SheetLayoutTest, AWideWindowDoesNotPullTheTableApart)
{
    EXPECT_EQ(layOut(sheet, font, 4000, blank), layOut(sheet, font, 5000, blank));
}

TEST_F(SheetLayoutTest, TenDigitsFitTheirColumn)
{
    const QString digits = QStringLiteral("9876543210");
    const CellId wide = cell("requests.new.research");
    const SheetLayout layout = layOut(
        sheet, font, 700, [&](const CellId& one) { return one == wide ? digits : QString(); });
    EXPECT_GE(layout.columnWidths[5],
              metrics.horizontalAdvance(digits) + 2 * SheetLayout::paddingX);
    EXPECT_LT(layout.columnWidths[4], layout.columnWidths[5]);
}

TEST_F(SheetLayoutTest, NoCharacterStandsAloneOnTheLastLine)
{
    const int three = metrics.horizontalAdvance(QStringLiteral("结果维"));
    EXPECT_EQ(wrapped(QStringLiteral("结果维持"), font, three), QStringLiteral("结果\n维持"));
    EXPECT_EQ(wrapped(QStringLiteral("结果"), font, three), QStringLiteral("结果"));
}

} // namespace
} // namespace gongkai::test
