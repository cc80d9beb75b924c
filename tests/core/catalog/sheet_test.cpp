// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/sheet.h"

#include "tests/core/catalog/catalog_data.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

class SheetTest : public testing::TestWithParam<QString>
{};

std::vector<QStringList> described(const Form& form)
{
    std::vector<QStringList> lines;
    for (const Sheet& sheet : form.sheets) {
        lines.push_back({u"sheet"_qs, sheet.id});
        for (const SheetCell& cell : sheet.cells)
            lines.push_back({QString::number(cell.row), QString::number(cell.column),
                             QString::number(cell.rowSpan), QString::number(cell.columnSpan),
                             cell.figure ? u"#"_qs : cell.text});
    }
    return lines;
}

TEST_P(SheetTest, MergedCellsAreThoseOfTheStatutoryTable)
{
    const std::vector<QStringList> expected = catalogLines(u"layout_%1.tsv"_qs.arg(GetParam()));
    const std::vector<QStringList> actual = described(*builtInForm(GetParam()));
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(actual[i].join(u'\t'), expected[i].join(u'\t'));
}

// The texts of the labels a figure stands right of, or below; the nearest first.
QStringList labelsLeftOf(const Sheet& sheet, const SheetCell& figure)
{
    QStringList labels;
    for (const SheetCell& cell : sheet.cells) {
        if (cell.isLabel() && cell.column < figure.column && cell.row <= figure.row &&
            figure.row < cell.row + cell.rowSpan)
            labels.prepend(cell.text);
    }
    return labels;
}

QStringList labelsAbove(const Sheet& sheet, const SheetCell& figure)
{
    QStringList labels;
    for (const SheetCell& cell : sheet.cells) {
        if (cell.isLabel() && !cell.text.isEmpty() && cell.row < figure.row &&
            cell.column <= figure.column && figure.column < cell.column + cell.columnSpan)
            labels.prepend(cell.text);
    }
    return labels;
}

TEST_P(SheetTest, EveryFigureStandsAtItsLabels)
{
    const FormPtr form = builtInForm(GetParam());
    for (const Sheet& sheet : form->sheets) {
        for (const SheetCell& cell : sheet.cells) {
            if (!cell.figure)
                continue;
            const Table& table = *form->table(cell.figure->table);
            const QStringList above = labelsAbove(sheet, cell);
            EXPECT_EQ(above.value(0), table.column(cell.figure->column)->label)
                << qPrintable(cell.figure->toString());
            const QString row = table.row(cell.figure->row)->label;
            // Part four has its rows side by side, under their heads.
            EXPECT_TRUE(labelsLeftOf(sheet, cell).contains(row) || above.value(1) == row)
                << qPrintable(cell.figure->toString());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(BuiltIn, SheetTest, testing::ValuesIn(builtInIds),
                         [](const auto& param) { return "Form" + param.param.toStdString(); });

QString shape(const Sheet& sheet)
{
    return u"%1 %2x%3 head %4 stub %5"_qs.arg(sheet.id)
        .arg(sheet.rowCount)
        .arg(sheet.columnCount)
        .arg(sheet.headerRows)
        .arg(sheet.stubColumns);
}

TEST(SheetShapeTest, HeadAndStubAreKnown)
{
    QStringList shapes;
    for (const Sheet& sheet : builtInForm(u"2021"_qs)->sheets)
        shapes << shape(sheet);
    EXPECT_EQ(shapes,
              QStringList({u"proactive 14x4 head 0 stub 0"_qs, u"requests 28x10 head 3 stub 3"_qs,
                           u"disputes 4x15 head 3 stub 0"_qs}));
    EXPECT_EQ(shape(builtInForm(u"2014"_qs)->sheets[0]), u"stat 66x3 head 1 stub 2"_qs);
}

TEST(SheetShapeTest, StatisticsTableHasTitleLinesAndSignoff)
{
    const Sheet& sheet = builtInForm(u"2014"_qs)->sheets[0];
    EXPECT_EQ(sheet.title, u"政府信息公开情况统计表"_qs);
    EXPECT_EQ(sheet.yearLine.arg(2017), u"（2017年度）"_qs);
    EXPECT_EQ(sheet.agencyLine, u"填报单位（盖章）：%1"_qs);
    EXPECT_TRUE(sheet.signoffBelow);
    EXPECT_EQ(sheet.cells[3].align, SheetCell::Align::Left);
}

} // namespace
} // namespace gongkai
