// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/source.h"

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

void SourceTableBuilder::beginRow()
{
    ++m_row;
    m_column = 0;
}

// Moves to the first free position; false when the table has grown too large.
bool SourceTableBuilder::place(int columnSpan)
{
    const auto isOpen = [&](int column) {
        return column < static_cast<int>(m_openUntil.size()) &&
               m_openUntil[static_cast<size_t>(column)] > m_row;
    };
    while (isOpen(m_column))
        ++m_column;
    const int width = std::max(m_columnCount, m_column + columnSpan);
    m_tooLarge = m_tooLarge || static_cast<qint64>(width) * (m_row + 1) > largestSource;
    if (m_tooLarge)
        return false;
    m_columnCount = width;
    m_openUntil.resize(static_cast<size_t>(width), 0);
    return true;
}

void SourceTableBuilder::addCell(const QString& text, int rowSpan, int columnSpan)
{
    if (m_row < 0)
        beginRow();
    columnSpan = std::clamp(columnSpan, 1, widestCell);
    if (!place(columnSpan))
        return;
    const int until = rowSpan <= 0 ? endOfTable : m_row + std::min(rowSpan, largestSource);
    for (int c = m_column; c < m_column + columnSpan; ++c)
        m_openUntil[static_cast<size_t>(c)] = until;
    m_cells.push_back({m_row, m_column, until - m_row, columnSpan, text});
    m_column += columnSpan;
}

void SourceTableBuilder::continueCell(int columnSpan)
{
    columnSpan = std::clamp(columnSpan, 1, widestCell);
    const auto above = std::find_if(m_cells.rbegin(), m_cells.rend(), [&](const SourceCell& cell) {
        return cell.column == m_column && cell.row + cell.rowSpan == m_row;
    });
    if (above == m_cells.rend() || above->columnSpan != columnSpan)
        return addCell({}, 1, columnSpan);
    ++above->rowSpan;
    m_column += columnSpan;
}

SourceTable SourceTableBuilder::take()
{
    for (SourceCell& cell : m_cells)
        cell.rowSpan = std::min(cell.rowSpan, m_row + 1 - cell.row);
    if (m_tooLarge)
        m_cells.clear();
    return m_cells.empty() ? SourceTable()
                           : SourceTable(m_row + 1, m_columnCount, std::move(m_cells));
}

Failure tooLargeToBeAReport(const QString& what)
{
    return fail(ErrorCode::Unreadable,
                Messages::tr("%1: too large to be an annual report; copy the tables alone into a "
                             "new document.")
                    .arg(what));
}

} // namespace gongkai
