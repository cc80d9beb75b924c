// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/column_fit.h"
#include "core/output/paper/page_flow.h"
#include "core/output/paper/table_rows.h"
#include "tests/core/output/paper/paper_fixture.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

constexpr double millimetre = 72 / 25.4;

class TablePagesTest : public testing::Test
{
protected:
    TableBlock sheet(const QString& form, int index, const FigureText& text) const
    {
        return printed(m_catalog.form(form)->sheets[static_cast<size_t>(index)], text);
    }

    void layOutTable(const TableBlock& table, int linesBefore = 0)
    {
        m_document = Document();
        for (int i = 0; i < linesBefore; ++i)
            m_document.blocks.push_back(paragraph(TextStyle::Body, QStringLiteral("文")));
        m_document.blocks.push_back(table);
        m_layout = layOut(m_document, PageSetup(), m_glyphs);
    }

    QString text(size_t page) const { return m_layout.pages[page].text; }

    QString allText() const
    {
        QString all;
        for (const Page& page : m_layout.pages)
            all += page.text;
        return all;
    }

    /// Nothing sticks out of the text area, nothing is smaller than 小五.
    void expectInside() const
    {
        for (const Page& page : m_layout.pages) {
            const double width = (page.turned ? 225 : 156) * millimetre;
            const double left = (page.turned ? 35 : 28) * millimetre;
            const double bottom = (page.turned ? 184 : 262) * millimetre;
            for (const PlacedText& placed : page.texts) {
                EXPECT_GE(placed.baseline.x(), left - 0.01);
                EXPECT_LE(placed.baseline.x() + placed.line.width, left + width + 0.01)
                    << qPrintable(placed.line.text);
                EXPECT_LE(placed.baseline.y(), bottom);
                EXPECT_GE(placed.size, 9);
            }
            for (const QLineF& rule : page.rules)
                EXPECT_LE(rule.y2(), bottom + 0.01);
        }
    }

    Catalog m_catalog = Catalog::builtIn();
    GlyphSource m_glyphs{chooseFonts()};
    Document m_document;
    Layout m_layout;
};

// A figure no other cell has.
QString unique(int i)
{
    return QString::number(10001 + i);
}

TEST_F(TablePagesTest, EveryRowOfEveryFormStandsWholeOnOnePageWhereverTheTableBegins)
{
    for (const FormPtr& form : m_catalog.forms()) {
        for (size_t index = 0; index < form->sheets.size(); ++index) {
            const TableBlock table = printed(form->sheets[index], unique);
            for (int lines = 0; lines < 22; lines += 3) {
                layOutTable(table, lines);
                expectInside();
                int figures = 0;
                for (const TableCell& cell : table.cells)
                    figures += cell.cell ? 1 : 0;
                const QStringList rows = allText().split(u'\n');
                for (int i = 0; i < figures; ++i)
                    EXPECT_EQ(allText().count(unique(i)), 1) << unique(i).toStdString();
                for (const TableCell& cell : table.cells) { // figures of a row share a line
                    if (!cell.cell || cell.column + cell.columnSpan == table.columnCount)
                        continue;
                    const auto next = std::find_if(
                        table.cells.begin(), table.cells.end(), [&](const TableCell& other) {
                            return other.row == cell.row && other.cell &&
                                   other.column == cell.column + cell.columnSpan;
                        });
                    if (next == table.cells.end())
                        continue;
                    EXPECT_TRUE(rows.filter(cell.text).value(0).contains(next->text));
                }
            }
        }
    }
}

TEST_F(TablePagesTest, TheHeadRepeatsOnEveryPage)
{
    layOutTable(sheet(QStringLiteral("2014"), 0, unique));
    ASSERT_EQ(m_layout.pages.size(), 2u);
    for (size_t i = 0; i < 2; ++i)
        EXPECT_TRUE(text(i).startsWith(QStringLiteral("统计指标\t单位\t统计数\n")));
}

TEST_F(TablePagesTest, AMergedLabelStandsOnBothPagesThatShareIt)
{
    // Turned, the 28 rows need two pages.
    layOutTable(
        sheet(QStringLiteral("2021"), 1, [](int i) { return QString::number(9876543210 + i); }));
    ASSERT_EQ(m_layout.pages.size(), 2u);
    for (size_t i = 0; i < 2; ++i) {
        EXPECT_TRUE(text(i).contains(QStringLiteral("申请人情况")));
        EXPECT_EQ(text(i).count(QStringLiteral("三、本年度办理结果")), 1);
    }
}

TEST_F(TablePagesTest, ATableThatFitsOnAPageIsOnOneWhereverItBegins)
{
    for (int lines = 0; lines < 22; ++lines) {
        layOutTable(sheet(QStringLiteral("2021"), 1, unique), lines);
        int pages = 0;
        for (const Page& page : m_layout.pages)
            pages += page.text.contains(QStringLiteral("申请人情况")) ? 1 : 0;
        EXPECT_EQ(pages, 1) << lines;
    }
}

TEST_F(TablePagesTest, AMergedLabelIsNeverCutByThePagesEnd)
{
    // Four lines of label beside three rows: one row alone is too low for it.
    const QString label = QStringLiteral("甲乙丙丁戊己庚辛");
    for (int lines = 0; lines < 6; ++lines) {
        TableBlock table{QStringLiteral("t"), 90, 2, 0, 1, {0.06, 0.94}, {}};
        for (int row = 0; row < 90; ++row) {
            if (row % 3 == 0)
                table.cells.push_back({row, 0, 3, 1, label, CellAlign::Center, true, {}, {}});
            table.cells.push_back(
                {row, 1, 1, 1, unique(row), CellAlign::Center, false, {}, Figure()});
        }
        layOutTable(table, lines);
        expectInside();
        ASSERT_GT(m_layout.pages.size(), 2u);
        for (size_t i = 0; i < m_layout.pages.size(); ++i)
            EXPECT_EQ(text(i).count(QStringLiteral("甲")), text(i).count(label)) << lines;
        for (int row = 0; row < 90; ++row)
            EXPECT_EQ(allText().count(unique(row)), 1);
    }
}

TEST_F(TablePagesTest, AHeadingRowIsNotLastOnItsPage)
{
    const TableBlock table = sheet(QStringLiteral("2014"), 0, unique);
    for (int lines = 0; lines < 10; ++lines) {
        layOutTable(table, lines);
        for (size_t i = 0; i + 1 < m_layout.pages.size(); ++i) {
            const QString last = text(i).trimmed().section(u'\n', -1);
            static const QRegularExpression figure(QStringLiteral("\t[0-9]+$"));
            EXPECT_TRUE(last.contains(figure)) << qPrintable(last);
        }
    }
}

TEST_F(TablePagesTest, LinesUnderATableStayWithItsLastRow)
{
    for (int lines = 0; lines < 22; ++lines) {
        layOutTable(sheet(QStringLiteral("2014"), 0, unique), lines);
        m_document.blocks.push_back(
            paragraph(TextStyle::TableLine, QStringLiteral("单位负责人：　　审核人：")));
        m_document.blocks.push_back(paragraph(TextStyle::TableLine, QStringLiteral("联系电话：")));
        m_layout = layOut(m_document, PageSetup(), m_glyphs);
        const QString last = text(m_layout.pages.size() - 1);
        EXPECT_TRUE(last.contains(QStringLiteral("（三）接受培训人员数"))) << lines;
        EXPECT_TRUE(last.contains(QStringLiteral("审核人："))) << lines;
    }
}

TEST_F(TablePagesTest, FiveDigitsInAllFifteenColumnsStayUpright)
{
    layOutTable(sheet(QStringLiteral("2021"), 2, [](int) { return QStringLiteral("98765"); }));
    EXPECT_FALSE(m_layout.pages[0].turned);
    expectInside();
}

TEST_F(TablePagesTest, OneWideFigureTakesRoomFromItsNeighbours)
{
    const auto figure = [](int i) { return i == 4 ? QStringLiteral("9876543210") : unique(i); };
    layOutTable(sheet(QStringLiteral("2021"), 2, figure));
    EXPECT_FALSE(m_layout.pages[0].turned);
    EXPECT_TRUE(text(0).contains(QStringLiteral("\t9876543210\t")));
    expectInside();
}

TEST_F(TablePagesTest, FiguresTooWideForThePageTurnIt)
{
    layOutTable(sheet(QStringLiteral("2021"), 2, [](int) { return QStringLiteral("9876543"); }), 3);
    ASSERT_EQ(m_layout.pages.size(), 2u);
    EXPECT_FALSE(m_layout.pages[0].turned);
    EXPECT_TRUE(m_layout.pages[1].turned);
    EXPECT_EQ(text(1).count(QStringLiteral("9876543")), 15);
    expectInside();
}

TEST_F(TablePagesTest, ATurnedTableTakesItsHeadingAlongAndWhatFollowsIsUpright)
{
    layOutTable(sheet(QStringLiteral("2021"), 2, [](int) { return QStringLiteral("9876543"); }));
    m_document.blocks.insert(m_document.blocks.begin(),
                             paragraph(TextStyle::Heading1, QStringLiteral("四、标题")));
    m_document.blocks.push_back(paragraph(TextStyle::Body, QStringLiteral("正文")));
    m_layout = layOut(m_document, PageSetup(), m_glyphs);
    ASSERT_EQ(m_layout.pages.size(), 2u);
    EXPECT_TRUE(m_layout.pages[0].turned);
    EXPECT_TRUE(text(0).startsWith(QStringLiteral("四、标题\n行政复议")));
    EXPECT_FALSE(m_layout.pages[1].turned);
}

TEST_F(TablePagesTest, FiguresTooWideForLandscapePutTheBlocksUnderOneAnother)
{
    layOutTable(
        sheet(QStringLiteral("2021"), 2, [](int i) { return QString::number(9876543210 + i); }));
    ASSERT_EQ(m_layout.pages.size(), 1u);
    EXPECT_FALSE(m_layout.pages[0].turned);
    EXPECT_EQ(text(0),
              QStringLiteral("行政复议\n"
                             "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n\n"
                             "9876543210\t9876543211\t9876543212\t9876543213\t9876543214\n"
                             "行政诉讼\n未经复议直接起诉\n"
                             "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"
                             "9876543215\t9876543216\t9876543217\t9876543218\t9876543219\n"
                             "行政诉讼\n复议后起诉\n"
                             "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"
                             "9876543220\t9876543221\t9876543222\t9876543223\t9876543224\n"));
    expectInside();
}

TEST_F(TablePagesTest, NoFigureOfAnyLengthIsBroken)
{
    const QString longest = QStringLiteral("123456789012.123456");
    for (const FormPtr& form : m_catalog.forms()) {
        for (const Sheet& sheet : form->sheets) {
            layOutTable(printed(sheet, [&](int) { return longest; }));
            expectInside();
            for (const Page& page : m_layout.pages) {
                for (const PlacedText& placed : page.texts)
                    EXPECT_TRUE(!placed.line.text.contains(QStringLiteral("1234567")) ||
                                placed.line.text == longest)
                        << qPrintable(placed.line.text);
            }
        }
    }
}

// “000001、000002、…”: every part can be looked for.
QString countedLabel(int parts)
{
    QString label;
    for (int i = 1; i <= parts; ++i)
        label += QStringLiteral("%1、").arg(i, 6, 10, QLatin1Char('0'));
    return label;
}

TEST_F(TablePagesTest, ARowHigherThanAPageGoesOnAndLosesNothing)
{
    TableBlock table = sheet(QStringLiteral("2014"), 0, unique);
    for (TableCell& cell : table.cells) {
        if (cell.row == 2 && cell.column == 0)
            cell.text = countedLabel(3000);
    }
    layOutTable(table, 5);
    expectInside();
    QString label;
    for (const QString& row : allText().split(u'\n')) {
        const QString first = row.section(u'\t', 0, 0);
        label += first.contains(QStringLiteral("0、")) ? first : QString();
    }
    EXPECT_EQ(label, countedLabel(3000));
    EXPECT_EQ(allText().count(unique(0)), 1);
}

TEST_F(TablePagesTest, AnEndlessMergedLabelGoesOnAndLosesNothing)
{
    TableBlock table = sheet(QStringLiteral("2021"), 1, unique);
    for (TableCell& cell : table.cells) {
        if (cell.rowSpan > 20)
            cell.text = countedLabel(1500);
    }
    layOutTable(table, 5);
    expectInside();
    const QString all = allText();
    for (int i = 1; i <= 1500; ++i)
        EXPECT_EQ(all.count(QStringLiteral("%1、").arg(i, 6, 10, QLatin1Char('0'))), 1) << i;
}

TEST_F(TablePagesTest, AnEndlessHeadIsPrintedOnceInsteadOfOnEveryPage)
{
    TableBlock table = sheet(QStringLiteral("2014"), 0, unique);
    table.cells.front().text = countedLabel(2000);
    layOutTable(table);
    expectInside();
    EXPECT_EQ(allText().count(QStringLiteral("002000、")), 1);
    EXPECT_EQ(allText().count(unique(0)), 1);
}

TEST_F(TablePagesTest, BordersFrameTheTableAndPartUnmergedCells)
{
    TableBlock table{QStringLiteral("t"), 2, 2, 0, 0, {0.5, 0.5}, {}};
    table.cells = {{0, 0, 1, 2, QStringLiteral("头"), CellAlign::Center, true, {}, {}},
                   {1, 0, 1, 1, QStringLiteral("甲"), CellAlign::Center, true, {}, {}},
                   {1, 1, 1, 1, QStringLiteral("乙"), CellAlign::Center, true, {}, {}}};
    layOutTable(table);
    const auto& rules = m_layout.pages[0].rules;
    const auto across = std::count_if(rules.begin(), rules.end(),
                                      [](const QLineF& rule) { return rule.dy() == 0; });
    EXPECT_EQ(across, 3);
    EXPECT_EQ(rules.size(), 6u) << "two edges and one short line between 甲 and 乙";
}

// A head and rows of one line each.
TableBlock plainTable(int rows)
{
    TableBlock table{QStringLiteral("t"), rows + 1, 1, 1, 0, {1}, {}};
    for (int row = 0; row <= rows; ++row)
        table.cells.push_back(
            {row, 0, 1, 1, QStringLiteral("行"), CellAlign::Center, row == 0, {}, {}});
    return table;
}

TEST_F(TablePagesTest, APageHoldsAsManyRowsAsItsHeightAllows)
{
    // 225 mm hold 35 rows of 五号 (10.5 pt, lines 1.25 apart, 2.5 pt above and below): a head
    // and 34 rows. 小五 holds 38 rows and saves no page here.
    layOutTable(plainTable(99));
    ASSERT_EQ(m_layout.pages.size(), 3u);
    EXPECT_EQ(m_layout.pages[0].texts.size(), 35u);
    EXPECT_EQ(m_layout.pages[1].texts.size(), 35u);
    EXPECT_EQ(m_layout.pages[2].texts.size(), 32u);
    EXPECT_EQ(m_layout.pages[0].texts[0].size, 10.5);
}

TEST_F(TablePagesTest, SmallerTextIsTakenWhereItSavesAPage)
{
    layOutTable(plainTable(76)); // 38 and 38 rows of 小五, but 34, 34 and 8 of 五号
    ASSERT_EQ(m_layout.pages.size(), 2u);
    EXPECT_EQ(m_layout.pages[0].texts[0].size, 9);
    layOutTable(plainTable(36)); // one page of 小五
    ASSERT_EQ(m_layout.pages.size(), 1u);
    EXPECT_EQ(m_layout.pages[0].texts[0].size, 9);
}

TEST_F(TablePagesTest, EvenColumnsStayEvenWhereEverythingFits)
{
    const TableBlock table = sheet(QStringLiteral("2021"), 2, unique);
    const auto widths = fitColumns(table, 9, 442, wordWidthIn(m_glyphs));
    ASSERT_TRUE(widths);
    double sum = 0;
    for (const double width : *widths)
        sum += width;
    EXPECT_NEAR(sum, 442, 0.01);
    EXPECT_NEAR(widths->front(), widths->back(), 0.5);
}

} // namespace
} // namespace gongkai
