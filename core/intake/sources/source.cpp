// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/source.h"

#include "core/base/figure.h"
#include "core/base/own_marks.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

constexpr int widestCell = 1000;
constexpr int endOfTable = std::numeric_limits<int>::max();

} // namespace

SourceTable::SourceTable(int rowCount, int columnCount, std::vector<SourceCell> cells)
    : m_rowCount(rowCount),
      m_columnCount(columnCount),
      m_cells(std::move(cells)),
      m_covered(static_cast<size_t>(rowCount) * static_cast<size_t>(columnCount), -1)
{
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const SourceCell& cell = m_cells[i];
        for (int r = cell.row; r < std::min(cell.row + cell.rowSpan, rowCount); ++r)
            for (int c = cell.column; c < std::min(cell.column + cell.columnSpan, columnCount); ++c)
                m_covered[static_cast<size_t>(r) * static_cast<size_t>(columnCount) +
                          static_cast<size_t>(c)] = static_cast<int>(i);
    }
}

const SourceCell* SourceTable::at(int row, int column) const
{
    if (row < 0 || row >= m_rowCount || column < 0 || column >= m_columnCount)
        return nullptr;
    const int index = m_covered[static_cast<size_t>(row) * static_cast<size_t>(m_columnCount) +
                                static_cast<size_t>(column)];
    return index < 0 ? nullptr : &m_cells[static_cast<size_t>(index)];
}

std::vector<const SourceCell*> SourceTable::row(int row) const
{
    std::vector<const SourceCell*> cells;
    for (int column = 0; column < m_columnCount; ++column)
        if (const SourceCell* cell = at(row, column);
            cell && (cells.empty() || cells.back() != cell))
            cells.push_back(cell);
    return cells;
}

SourceTable SourceTable::rows(int begin, int end) const
{
    std::vector<SourceCell> cells;
    for (SourceCell cell : m_cells) {
        const int last = std::min(cell.row + cell.rowSpan, end);
        cell.row = std::max(cell.row, begin);
        cell.rowSpan = last - cell.row;
        cell.row -= begin;
        if (cell.rowSpan > 0)
            cells.push_back(std::move(cell));
    }
    std::vector<int> pageStarts;
    for (const int row : m_pageStarts)
        if (row >= begin && row < end)
            pageStarts.push_back(row - begin);
    SourceTable part(end - begin, m_columnCount, std::move(cells));
    part.setPageStarts(std::move(pageStarts));
    return part;
}

SourceTable SourceTable::with(int columnCount, std::vector<SourceCell> cells) const
{
    SourceTable other(m_rowCount, columnCount, std::move(cells));
    other.m_name = m_name;
    other.m_pageStarts = m_pageStarts;
    return other;
}

bool SourceTable::canCover(int rowCount, int columnCount, const std::vector<SourceCell>& cells,
                           Budget& budget)
{
    qint64 covered = 0;
    for (const SourceCell& cell : cells)
        covered += static_cast<qint64>(std::min(cell.rowSpan, rowCount - cell.row)) *
                   std::min(cell.columnSpan, columnCount - cell.column);
    return budget.take(Limit::Spans, covered);
}

void SourceTableBuilder::beginRow()
{
    m_column = 0;
    if (m_budget->take(Limit::Rows) && grow(m_columnCount, m_row + 2))
        ++m_row;
}

// The table will be this large.
bool SourceTableBuilder::grow(int width, int height)
{
    const qint64 area = static_cast<qint64>(width) * height;
    if (!m_budget->take(Limit::Cells, std::max<qint64>(0, area - m_area)))
        return false;
    m_area = std::max(m_area, area);
    m_columnCount = width;
    m_openUntil.resize(static_cast<size_t>(width), 0);
    m_lastFrom.resize(static_cast<size_t>(width), -1);
    return true;
}

// Moves to the first free position; false when the table has grown too large.
bool SourceTableBuilder::place(int columnSpan)
{
    const int before = m_column;
    while (m_column < m_columnCount && m_openUntil[static_cast<size_t>(m_column)] > m_row)
        ++m_column;
    return m_budget->take(Limit::Steps, m_column - before + 1) &&
           grow(std::max(m_columnCount, m_column + columnSpan), m_row + 1);
}

void SourceTableBuilder::skip(int columns)
{
    // No farther than a table may be wide.
    m_column = static_cast<int>(
        std::min<qint64>(qint64{m_column} + std::max(columns, 0), Budget::most(Limit::Cells)));
}

void SourceTableBuilder::addCell(const QString& text, int rowSpan, int columnSpan)
{
    if (m_row < 0)
        beginRow();
    columnSpan = std::clamp(columnSpan, 1, widestCell);
    if (m_budget->isSpent() || !place(columnSpan))
        return;
    const qint64 until = qint64{m_row} + rowSpan;
    const int open = rowSpan <= 0 || until > endOfTable ? endOfTable : static_cast<int>(until);
    for (int c = m_column; c < m_column + columnSpan; ++c)
        m_openUntil[static_cast<size_t>(c)] = open;
    m_lastFrom[static_cast<size_t>(m_column)] = static_cast<int>(m_cells.size());
    m_cells.push_back({m_row, m_column, open - m_row, columnSpan, text});
    m_column += columnSpan;
}

void SourceTableBuilder::continueCell(int columnSpan)
{
    columnSpan = std::clamp(columnSpan, 1, widestCell);
    const int number = m_column < m_columnCount ? m_lastFrom[static_cast<size_t>(m_column)] : -1;
    SourceCell* above = number < 0 ? nullptr : &m_cells[static_cast<size_t>(number)];
    if (!above || above->row + above->rowSpan != m_row || above->columnSpan != columnSpan)
        return addCell({}, 1, columnSpan);
    ++above->rowSpan;
    m_column += columnSpan;
}

// Closes the columns up; a cell that reaches out of a hidden column stays where it is seen.
int SourceTableBuilder::dropHiddenColumns()
{
    std::vector<int> kept(static_cast<size_t>(m_columnCount) + 1, 0); // visible ones to the left
    for (int column = 0; column < m_columnCount; ++column)
        kept[static_cast<size_t>(column) + 1] =
            kept[static_cast<size_t>(column)] + !m_hidden.contains(column);
    std::set<int> withFigures;
    std::erase_if(m_cells, [&](SourceCell& cell) {
        const int first = kept[static_cast<size_t>(cell.column)];
        const int span = kept[static_cast<size_t>(cell.column + cell.columnSpan)] - first;
        if (span == 0 && hasDigit(cell.text))
            withFigures.insert(cell.column);
        cell.column = first;
        cell.columnSpan = span;
        return span == 0;
    });
    m_columnCount = kept.back();
    return static_cast<int>(withFigures.size());
}

SourceTable SourceTableBuilder::take(int* hiddenFigures)
{
    if (!m_hidden.empty()) {
        const int figures = dropHiddenColumns();
        if (hiddenFigures)
            *hiddenFigures = figures;
    }
    const int rows = m_row + 1;
    for (SourceCell& cell : m_cells)
        cell.rowSpan = std::min(cell.rowSpan, rows - cell.row);
    if (m_cells.empty() || m_budget->isSpent() ||
        !SourceTable::canCover(rows, m_columnCount, m_cells, *m_budget))
        return {};
    return {rows, m_columnCount, std::move(m_cells)};
}

bool OwnFile::add(const QString& mark, const QString& text)
{
    if (!mark.isEmpty())
        isAside = mark == own_marks::aside;
    if (mark == own_marks::aside || (mark == own_marks::note && own_marks::saysOnlyStanding(text)))
        return false;
    // Titles and names are written in lines broken by sense.
    const bool isProse = mark.isEmpty() || mark == own_marks::note;
    paragraphs.push_back(
        {isProse ? QString() : mark, isProse ? text : QString(text).remove(u'\n')});
    return true;
}

QString OwnFile::property(const QString& name) const
{
    const auto found = properties.find(name);
    return found == properties.end() ? QString() : found->second;
}

bool OwnFile::isUntouched() const
{
    std::vector<std::pair<QString, QString>> words;
    for (const Paragraph& paragraph : paragraphs)
        words.emplace_back(paragraph.mark, paragraph.text);
    const QString written = property(own_marks::words);
    return !written.isEmpty() && written == own_marks::digestOf(words);
}

void addFootnotes(const SourceDocument& read, SourceDocument& document)
{
    for (const SourceBlock& block : read.blocks) {
        if (const QString* text = std::get_if<QString>(&block))
            document.footnotes += *text;
        else
            for (const SourceCell& cell : std::get<SourceTable>(block).cells())
                if (!cell.isBlank())
                    document.footnotes += cell.text;
    }
    document.hidden.others += read.hidden.others;
    document.revisions.changes += read.revisions.changes;
    document.revisions.comments += read.revisions.comments;
}

QString withPicture(const QString& cell)
{
    const bool mayBePartOf = cell.isEmpty() || readFigure(cell, CellType::Money).has_value();
    return mayBePartOf ? cell + Messages::tr("(picture)") : cell;
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

} // namespace gongkai
