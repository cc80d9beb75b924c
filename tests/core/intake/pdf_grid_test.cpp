// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/pdf_grid.h"

#include "core/intake/sources/pdf_edges.h"
#include "core/intake/sources/pdf_text.h"

#include <gtest/gtest.h>

#include <utility>

namespace gongkai {
namespace {

// Digits are 5 wide and all letters 10 high.
void write(PdfPage& page, double x, double y, const QString& text)
{
    for (const QChar c : text) {
        const double width = c.unicode() < 0x80 ? 5 : 10;
        page.letters.push_back({c, {x, y, x + width, y + 10}});
        x += width;
    }
}

void across(PdfPage& page, double y, double from, double to)
{
    page.rules.push_back({{from, y, to, y}});
}

void down(PdfPage& page, double x, double from, double to)
{
    page.rules.push_back({{x, from, x, to}});
}

// Two rows of three columns, each 50 × 20, from 100, 100; the second line down can be left out of
// the first row.
PdfPage drawn(bool mergedHead = false)
{
    PdfPage page;
    page.width = 600;
    page.height = 800;
    for (const double y : {100, 120, 140})
        across(page, y, 100, 250);
    for (const double x : {100, 150, 250})
        down(page, x, 100, 140);
    down(page, 200, mergedHead ? 120 : 100, 140);
    return page;
}

// “row,column,rows×columns text”, in their order.
QStringList cellsOf(const PdfGrid& grid)
{
    QStringList cells;
    for (const SourceCell& cell : grid.cells)
        cells += u"%1,%2 %3×%4 %5"_qs.arg(QString::number(cell.row), QString::number(cell.column),
                                          QString::number(cell.rowSpan),
                                          QString::number(cell.columnSpan), cell.text);
    return cells;
}

QStringList cellsOf(PdfPage page)
{
    Budget budget(u"来源"_qs);
    const auto grids = takePdfGrids(page, budget);
    return grids.size() == 1 ? cellsOf(grids.front()) : QStringList{u"not one table"_qs};
}

TEST(PdfGridTest, ACellIsWhatIsBordered)
{
    PdfPage page = drawn(true);
    write(page, 110, 105, u"甲"_qs);
    write(page, 190, 105, u"乙"_qs);
    write(page, 160, 125, u"12"_qs);
    write(page, 210, 125, u"3"_qs);
    EXPECT_EQ(cellsOf(page), (QStringList{u"0,0 1×1 甲"_qs, u"0,1 1×2 乙"_qs, u"1,0 1×1 "_qs,
                                          u"1,1 1×1 12"_qs, u"1,2 1×1 3"_qs}));
}

TEST(PdfGridTest, ATableMayBeOpenAtItsSides)
{
    PdfPage page;
    for (const double y : {100, 120, 140})
        across(page, y, 100, 250);
    down(page, 150, 100, 140);
    write(page, 110, 105, u"甲"_qs);
    write(page, 160, 105, u"7"_qs);
    EXPECT_EQ(cellsOf(page),
              (QStringList{u"0,0 1×1 甲"_qs, u"0,1 1×1 7"_qs, u"1,0 1×1 "_qs, u"1,1 1×1 "_qs}));
}

// 1234 begins in the first column and ends in the second one.
TEST(PdfGridTest, AFigureOverABorderIsNoFigure)
{
    PdfPage page = drawn();
    write(page, 140, 125, u"1234"_qs);
    EXPECT_EQ(cellsOf(page).mid(3),
              (QStringList{u"1,0 1×1 12?"_qs, u"1,1 1×1 34?"_qs, u"1,2 1×1 "_qs}));
}

TEST(PdfGridTest, FiguresBesideABorderAreTwo)
{
    PdfPage page = drawn();
    write(page, 138, 125, u"12"_qs);
    write(page, 152, 125, u"34"_qs);
    EXPECT_EQ(cellsOf(page).mid(3),
              (QStringList{u"1,0 1×1 12"_qs, u"1,1 1×1 34"_qs, u"1,2 1×1 "_qs}));
}

TEST(PdfGridTest, AFrameAroundTextIsNoTable)
{
    PdfPage page;
    for (const double y : {100, 140})
        across(page, y, 100, 250);
    for (const double x : {100, 250})
        down(page, x, 100, 140);
    write(page, 110, 105, u"甲"_qs);
    Budget budget(u"来源"_qs);
    EXPECT_TRUE(takePdfGrids(page, budget).empty());
    EXPECT_EQ(page.letters.size(), 1);
}

// However near to it: its heads stay heads, and the words beside it are of the page.
TEST(PdfGridTest, WordsAboveAndBelowATableAreNoneOfIt)
{
    PdfPage page = drawn(true);
    write(page, 190, 89, u"（单位：件）"_qs);
    write(page, 110, 105, u"甲"_qs);
    write(page, 190, 105, u"乙"_qs);
    write(page, 160, 125, u"12"_qs);
    write(page, 100, 141, u"注：续表"_qs);
    write(page, 100, 156, u"12 件"_qs);
    Budget budget(u"来源"_qs);
    const auto grids = takePdfGrids(page, budget);
    ASSERT_EQ(grids.size(), 1);
    EXPECT_EQ(cellsOf(grids.front()).first(4),
              (QStringList{u"0,0 1×1 甲"_qs, u"0,1 1×2 乙"_qs, u"1,0 1×1 "_qs, u"1,1 1×1 12"_qs}));
    QStringList beside;
    for (const PdfLine& line : pdfLines(page.letters))
        beside += line.text();
    EXPECT_EQ(beside, (QStringList{u"（单位：件）"_qs, u"注：续表"_qs, u"12 件"_qs}));
    for (const PdfRule& rule : page.rules)
        EXPECT_TRUE(grids.front().covers(rule.box)) << "no line that footnotes stand under";
}

TEST(PdfGridTest, ATableGoesOnWithoutTheHeadsPrintedAgain)
{
    PdfPage first = drawn(true);
    PdfPage second = drawn(true);
    for (PdfPage* page : {&first, &second}) {
        write(*page, 110, 105, u"甲"_qs);
        write(*page, 190, 105, u"乙"_qs);
    }
    write(first, 160, 125, u"1"_qs);
    write(second, 160, 125, u"2"_qs);
    Budget budget(u"来源"_qs);
    PdfGrid grid = takePdfGrids(first, budget).front();
    const PdfGrid next = takePdfGrids(second, budget).front();
    ASSERT_TRUE(grid.hasColumnsOf(next));
    grid.append(next);
    EXPECT_EQ(grid.rowCount(), 3);
    EXPECT_EQ(cellsOf(grid).mid(2), (QStringList{u"1,0 1×1 "_qs, u"1,1 1×1 1"_qs, u"1,2 1×1 "_qs,
                                                 u"2,0 1×1 "_qs, u"2,1 1×1 2"_qs, u"2,2 1×1 "_qs}));
}

// On each page a table has only the columns that its rows there divide.
TEST(PdfGridTest, ATableGoesOnWithWiderOrNarrowerCells)
{
    PdfPage narrow = drawn();
    write(narrow, 160, 125, u"1"_qs);
    PdfPage wide;
    for (const double y : {50, 70})
        across(wide, y, 100, 250);
    for (const double x : {100, 150, 250})
        down(wide, x, 50, 70);
    write(wide, 160, 55, u"2"_qs);
    Budget budget(u"来源"_qs);
    const PdfGrid two = takePdfGrids(wide, budget).front();
    const PdfGrid three = takePdfGrids(narrow, budget).front();
    EXPECT_FALSE(three.hasColumnsOf(two));
    ASSERT_TRUE(three.sharesColumnsWith(two));
    ASSERT_TRUE(two.sharesColumnsWith(three));
    PdfGrid wideBelow = three;
    wideBelow.append(two);
    EXPECT_EQ(cellsOf(wideBelow).mid(6), (QStringList{u"2,0 1×1 "_qs, u"2,1 1×2 2"_qs}));
    EXPECT_EQ(wideBelow.pageStarts, std::vector<int>{2});
    PdfGrid wideAbove = two;
    wideAbove.append(three);
    EXPECT_EQ(cellsOf(wideAbove).first(3),
              (QStringList{u"0,0 1×1 "_qs, u"0,1 1×2 2"_qs, u"1,0 1×1 "_qs}));
    EXPECT_EQ(wideAbove.columnCount(), 3);
}

// Another edge, or another end: another table.
TEST(PdfGridTest, ColumnsElsewhereAreThoseOfAnotherTable)
{
    const auto gridWith = [](const std::vector<double>& places) {
        PdfPage page;
        for (const double y : {50, 70})
            across(page, y, places.front(), places.back());
        for (const double x : places)
            down(page, x, 50, 70);
        Budget budget(u"来源"_qs);
        return takePdfGrids(page, budget).front();
    };
    const PdfGrid grid = gridWith({100, 150, 200, 250});
    EXPECT_FALSE(grid.sharesColumnsWith(gridWith({100, 170, 250})));
    EXPECT_FALSE(grid.sharesColumnsWith(gridWith({100, 150, 200})));
    EXPECT_FALSE(grid.sharesColumnsWith(gridWith({100, 170, 200, 220, 250})));
}

TEST(PdfPageTest, StruckLettersAreDroppedUnderlinedOnesStay)
{
    PdfPage page;
    write(page, 100, 100, u"77"_qs);
    across(page, 105, 100, 110);
    write(page, 110, 100, u"0"_qs);
    across(page, 109.5, 110, 115);
    Budget budget(u"来源"_qs);
    EXPECT_TRUE(dropStruckLetters(page, budget));
    ASSERT_EQ(page.letters.size(), 1);
    EXPECT_EQ(page.letters.front().text, u"0");
}

QStringList paragraphsOf(const PdfPage& page)
{
    const auto lines = pdfLines(page.letters);
    PdfParagraphs paragraphs;
    paragraphs.beginPage({100, 200});
    QStringList found;
    for (const PdfLine& line : lines)
        found += paragraphs.add(line);
    found += paragraphs.end();
    found.removeAll(QString());
    return found;
}

PdfPage pageOfLines(const QString& first, const QString& second)
{
    PdfPage page;
    write(page, 110, 100, first);
    write(page, 100, 115, second);
    return page;
}

TEST(PdfTextTest, FullLinesGoOnIndentedOnesBegin)
{
    PdfPage page;
    write(page, 120, 100, u"今年公开信息四千"_qs);
    write(page, 100, 115, u"一百五十六条。"_qs);
    write(page, 120, 130, u"另有其他工作若干"_qs);
    write(page, 100, 145, u"一、总体情况"_qs);
    EXPECT_EQ(paragraphsOf(page), (QStringList{u"今年公开信息四千一百五十六条。"_qs,
                                               u"另有其他工作若干"_qs, u"一、总体情况"_qs}));
}

// A page of 300 × 800 whose text begins at 100: letters are 10 wide.
PdfPageText pageWith(const std::vector<std::pair<double, QString>>& lines)
{
    PdfPage page;
    double y = 100;
    for (const auto& [x, text] : lines)
        write(page, x, std::exchange(y, y + 15), text);
    return {300, 800, pdfLines(page.letters), {}};
}

QStringList paragraphsOf(const std::vector<PdfPageText>& pages)
{
    const auto edges = textEdgesOf(pages);
    PdfParagraphs paragraphs;
    QStringList found;
    for (size_t i = 0; i < pages.size(); ++i) {
        paragraphs.beginPage(edges[i]);
        for (const PdfLine& line : pages[i].lines)
            found += paragraphs.add(line);
    }
    found += paragraphs.end();
    found.removeAll(QString());
    return found;
}

TEST(PdfEdgesTest, APageWithAHeadingAndALineHasTheEdgesOfTheOthers)
{
    const auto full = pageWith(
        {{120, u"今年公开信息四千"_qs}, {100, u"一百五十六条，另有其"_qs}, {100, u"他。"_qs}});
    const auto few = pageWith({{120, u"三、申请情况"_qs}, {120, u"收到三件"_qs}});
    EXPECT_EQ(paragraphsOf({full, few}),
              (QStringList{u"今年公开信息四千一百五十六条，另有其他。"_qs, u"三、申请情况"_qs,
                           u"收到三件"_qs}));
}

TEST(PdfEdgesTest, WhereAllLinesAreShortNoneGoesOn)
{
    EXPECT_EQ(paragraphsOf({pageWith({{100, u"三、申请情况"_qs}, {100, u"收到三件"_qs}})}),
              (QStringList{u"三、申请情况"_qs, u"收到三件"_qs}));
}

// Text of a column beside others does not end where the margins would be equal.
TEST(PdfEdgesTest, TheTextEndsWhereItsLinesEnd)
{
    auto page = pageWith({{100, u"今年公开信息四千"_qs},
                          {100, u"一百五十六条，比"_qs},
                          {100, u"去年多三条；其中"_qs},
                          {100, u"规章三件。"_qs}});
    page.width = 900;
    EXPECT_EQ(paragraphsOf({page}),
              QStringList{u"今年公开信息四千一百五十六条，比去年多三条；其中规章三件。"_qs});
}

// All lines are indented; the table shows where text would begin.
TEST(PdfEdgesTest, ATableStandsWhereTheTextBegins)
{
    auto page = pageWith({{120, u"今年公开信息四千"_qs}, {120, u"条，另有其他"_qs}});
    EXPECT_EQ(paragraphsOf({page}).size(), 1);
    page.tables.push_back({100, 200, 200, 300});
    EXPECT_EQ(paragraphsOf({page}).size(), 2);
}

// “2025” had no room in the line above, “条” would have had.
TEST(PdfTextTest, AParagraphEndsWhereTheNextWordHadRoom)
{
    EXPECT_EQ(paragraphsOf(pageOfLines(u"今年公开信息四"_qs, u"2025条"_qs)).size(), 1);
    EXPECT_EQ(paragraphsOf(pageOfLines(u"今年公开信息四"_qs, u"条另外"_qs)).size(), 2);
}

TEST(PdfTextTest, RunningHeadsAreNoText)
{
    const auto pageOf = [](const QString& head, const QString& text) {
        PdfPage page;
        write(page, 100, 40, head);
        write(page, 100, 100, text);
        return PdfPageText{600, 800, pdfLines(page.letters), {}};
    };
    std::vector<PdfPageText> pages{pageOf(u"办公室 第3期 第1页"_qs, u"同一句"_qs),
                                   pageOf(u"办公室 第3期 第2页"_qs, u"同一句"_qs),
                                   pageOf(u"另一句"_qs, u"同一句"_qs)};
    dropRunningHeads(pages);
    QStringList texts;
    for (const PdfPageText& page : pages)
        for (const PdfLine& line : page.lines)
            texts += line.text().remove(u' ');
    EXPECT_EQ(texts, (QStringList{u"办公室第3期第1页"_qs, u"同一句"_qs, u"同一句"_qs, u"另一句"_qs,
                                  u"同一句"_qs}));
}

TEST(PdfTextTest, PageNumbersAreKnownYearsAreNot)
{
    for (const QString& text : {u"5"_qs, u"— 5 —"_qs, u"-5-"_qs, u"第5页"_qs,
                                u"第 5 页 共 12 页"_qs, u"5/12"_qs, u"５"_qs})
        EXPECT_TRUE(isPageNumber(text)) << qPrintable(text);
    for (const QString& text : {u"2023"_qs, u"5件"_qs, u"一"_qs, u"5.2"_qs})
        EXPECT_FALSE(isPageNumber(text)) << qPrintable(text);
}

} // namespace
} // namespace gongkai
