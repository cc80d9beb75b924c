// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/source_view.h"

#include "forms/plain_text.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace gongkai {
namespace {

// More is no report, and nobody looks through it; the window must not wait for it.
constexpr int mostRows = 2000;
constexpr int mostColumns = 100;

} // namespace

SourceView::SourceView(QWidget* parent) : QTableWidget(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    setWordWrap(true);
    setTabKeyNavigation(false); // the arrow keys go from cell to cell
}

void SourceView::showMatch(const SourceDocument& source, const MatchReport& match,
                           const std::set<CellId>& byHand)
{
    const SourcePlace current = currentPlace();
    m_showsWords = false;
    setAccessibleName(tr("Published tables"));
    clear();
    clearSpans();
    m_parts.clear();
    int rows = 0;
    int columns = 0;
    for (const SourceBlock& block : source.blocks) {
        if (const auto* table = std::get_if<SourceTable>(&block)) {
            rows = std::min(rows + table->rowCount() + 1, mostRows); // and a gap
            columns = std::clamp(table->columnCount(), columns, mostColumns);
        }
    }
    setRowCount(rows);
    setColumnCount(columns);
    int row = 0;
    for (size_t i = 0; i < source.blocks.size(); ++i) {
        if (const auto* table = std::get_if<SourceTable>(&source.blocks[i]))
            row = addTable(static_cast<int>(i), *table, row);
    }
    for (const MatchedCell& cell : match.cells)
        markCell(cell, byHand.contains(cell.cell));
    for (const MatchReport::LeftOver& left : match.leftOver)
        mark(left.place, QStringLiteral("✗"), tr("no place found for it"), Fate::Left);
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, std::clamp(columnWidth(column), 56, 150));
    resizeRowsToContents();
    goTo(current);
}

void SourceView::showWords(const std::vector<Words>& words)
{
    clear();
    clearSpans();
    m_parts.clear();
    m_showsWords = true;
    setAccessibleName(tr("Words by part"));
    setVerticalScrollMode(ScrollPerPixel); // a paragraph may be higher than the view
    setColumnCount(2);
    setRowCount(0);
    for (const Words& part : words) {
        const int first = rowCount();
        const auto count =
            static_cast<int>(std::min<qsizetype>(part.paragraphs.size(), mostRows - first));
        if (count <= 0)
            continue;
        setRowCount(first + count);
        setItem(first, 0, new QTableWidgetItem(part.part));
        if (count > 1)
            setSpan(first, 0, count, 1);
        for (int i = 0; i < count; ++i) {
            auto* cell = new QTableWidgetItem(part.paragraphs[i]);
            setItem(first + i, 1, cell);
            if (!part.isTaken)
                markItem(*cell, QStringLiteral("✗"), part.part, Fate::Left);
        }
        for (int column = 0; column < 2; ++column)
            for (int row = first; row < first + count; ++row)
                if (QTableWidgetItem* cell = item(row, column))
                    cell->setTextAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    fitWords();
}

void SourceView::fitWords()
{
    constexpr int widthOfPart = 130;
    setColumnWidth(0, widthOfPart);
    setColumnWidth(1, std::max(widthOfPart, viewport()->width() - widthOfPart));
    resizeRowsToContents();
}

void SourceView::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    if (m_showsWords && event->size().width() != event->oldSize().width())
        fitWords();
}

void SourceView::markCell(const MatchedCell& cell, bool isByHand)
{
    if (isByHand) {
        for (const MatchedCell::Candidate& other : cell.candidates)
            if (other.place != cell.place)
                mark(other.place, QStringLiteral("✗"), tr("decided against"), {});
        mark(cell.place, QStringLiteral("✎"),
             tr("by hand: taken as %1").arg(cell.figure.toString()), Fate::ByHand);
        return;
    }
    switch (cell.state) {
    case MatchedCell::State::Taken:
        if (cell.figure.isBlank())
            mark(cell.place, QStringLiteral("○"), tr("empty in the source"), {});
        else
            mark(cell.place, QStringLiteral("✓"), tr("taken"), Fate::Taken);
        break;
    case MatchedCell::State::Normalised:
        mark(cell.place, QStringLiteral("≈"), tr("taken as %1").arg(cell.figure.toString()),
             Fate::Changed);
        break;
    case MatchedCell::State::Conflict:
        mark(cell.place, QStringLiteral("≠"), tr("found twice with different figures"),
             Fate::Doubtful);
        for (size_t other = 1; other < cell.candidates.size(); ++other)
            mark(cell.candidates[other].place, QStringLiteral("≠"),
                 tr("found twice with different figures"), Fate::Doubtful);
        break;
    case MatchedCell::State::UnitUnknown:
    case MatchedCell::State::Unreadable:
        mark(cell.place, QStringLiteral("?"), tr("not taken"), Fate::Refused);
        break;
    }
}

int SourceView::addTable(int block, const SourceTable& table, int firstRow)
{
    const int lastRow = std::min(firstRow + table.rowCount(), rowCount());
    m_parts.push_back({block, firstRow, std::max(0, lastRow - firstRow)});
    for (const SourceCell& cell : table.cells()) {
        if (firstRow + cell.row >= lastRow || cell.column >= columnCount())
            continue;
        setItem(firstRow + cell.row, cell.column, new QTableWidgetItem(cell.text));
        if (cell.rowSpan > 1 || cell.columnSpan > 1)
            setSpan(firstRow + cell.row, cell.column,
                    std::min(cell.rowSpan, lastRow - firstRow - cell.row),
                    std::min(cell.columnSpan, columnCount() - cell.column));
    }
    return firstRow + table.rowCount() + 1;
}

int SourceView::rowOf(const SourcePlace& place) const
{
    const auto part = std::ranges::find(m_parts, place.block, &Part::block);
    return part == m_parts.end() || place.row < 0 ? -1 : part->firstRow + place.row;
}

void SourceView::mark(const SourcePlace& place, const QString& sign, const QString& words,
                      std::optional<Fate> fate)
{
    if (QTableWidgetItem* cell = item(rowOf(place), place.column))
        markItem(*cell, sign, words, fate);
}

void SourceView::markItem(QTableWidgetItem& cell, const QString& sign, const QString& words,
                          std::optional<Fate> fate)
{
    cell.setText(sign + u' ' + cell.text());
    cell.setToolTip(plainToolTip(words));
    if (fate)
        cell.setBackground(fateGround(*fate, palette()));
}

bool SourceView::goTo(const SourcePlace& place)
{
    QTableWidgetItem* cell = item(rowOf(place), place.column);
    if (!cell)
        return false;
    horizontalScrollBar()->setValue(0); // with as much of the row's label as there is room for
    setCurrentItem(cell);
    if (isVisible()) // else it scrolls when it is shown, and as large as it then is
        scrollToItem(cell);
    return true;
}

SourcePlace SourceView::currentPlace() const
{
    for (const Part& part : m_parts) {
        if (currentRow() >= part.firstRow && currentRow() < part.firstRow + part.rowCount)
            return {part.block, currentRow() - part.firstRow, currentColumn()};
    }
    return {};
}

} // namespace gongkai
