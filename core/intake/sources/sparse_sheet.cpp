// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/sparse_sheet.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace gongkai {
namespace {

// The positions of used rows or columns, closed up.
class Used
{
public:
    void add(int position) { m_positions.push_back(position); }
    void number()
    {
        std::ranges::sort(m_positions);
        // Not as a range: clang 14 cannot read the ones of GCC 12 that are cut off.
        m_positions.erase(std::unique(m_positions.begin(), m_positions.end()), m_positions.end());
    }
    int count() const { return static_cast<int>(m_positions.size()); }
    int at(int position) const { return placeOf(std::ranges::lower_bound(m_positions, position)); }
    int countIn(int first, int last) const
    {
        return placeOf(std::ranges::upper_bound(m_positions, last)) - at(first);
    }

private:
    int placeOf(std::vector<int>::const_iterator found) const
    {
        return static_cast<int>(found - m_positions.begin());
    }

    std::vector<int> m_positions;
};

SourceTable withBlanks(const SourceTable& table)
{
    std::vector<SourceCell> cells;
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const SourceCell* cell = table.at(row, column);
            if (!cell)
                cells.push_back({row, column, 1, 1, {}});
            else if (cell->row == row && cell->column == column)
                cells.push_back(*cell);
        }
    }
    return {table.rowCount(), table.columnCount(), std::move(cells)};
}

} // namespace

std::optional<int> HiddenLines::firstSeen(int first, int last, Budget& budget) const
{
    for (int line = first; line <= last && budget.take(Limit::Steps); ++line)
        if (!m_lines.contains(line))
            return line;
    return std::nullopt;
}

void SparseSheet::dropHidden(HiddenParts& hidden, Budget& budget)
{
    std::map<SheetPlace, QString> gone;
    for (auto at = texts.begin(); at != texts.end();) {
        const auto next = std::next(at);
        if (hiddenRows.contains(at->first.row) || hiddenColumns.contains(at->first.column))
            gone.insert(texts.extract(at));
        at = next;
    }
    for (Merge& merge : merges) {
        const auto at = gone.find(merge.first);
        if (at == gone.end())
            continue;
        const auto row = hiddenRows.firstSeen(merge.first.row, merge.last.row, budget);
        const auto column = hiddenColumns.firstSeen(merge.first.column, merge.last.column, budget);
        if (!row || !column)
            continue;
        merge.first = {*row, *column};
        texts.emplace(merge.first, at->second);
        gone.erase(at);
    }
    std::set<int> rows;
    std::set<int> columns;
    for (const auto& [place, text] : gone) {
        if (!hasDigit(text))
            continue;
        if (hiddenRows.contains(place.row))
            rows.insert(place.row);
        else
            columns.insert(place.column);
    }
    hidden.rows += static_cast<int>(rows.size());
    hidden.columns += static_cast<int>(columns.size());
}

SourceTable SparseSheet::toTable(Budget& budget) const
{
    Used rows;
    Used columns;
    for (const auto& [place, text] : texts) {
        rows.add(place.row);
        columns.add(place.column);
    }
    rows.number();
    columns.number();
    const qint64 positions = static_cast<qint64>(rows.count()) * columns.count();
    if (!budget.take(Limit::Rows, rows.count()) || !budget.take(Limit::Cells, positions))
        return {};
    std::map<SheetPlace, Merge> merged;
    for (const Merge& merge : merges)
        merged.emplace(merge.first, merge);
    std::vector<SourceCell> cells;
    for (const auto& [place, text] : texts) {
        SourceCell cell{rows.at(place.row), columns.at(place.column), 1, 1, text};
        if (const auto merge = merged.find(place); merge != merged.end()) {
            cell.rowSpan = std::max(1, rows.countIn(place.row, merge->second.last.row));
            cell.columnSpan = std::max(1, columns.countIn(place.column, merge->second.last.column));
        }
        cells.push_back(std::move(cell));
    }
    if (!SourceTable::canCover(rows.count(), columns.count(), cells, budget))
        return {};
    return withBlanks({rows.count(), columns.count(), std::move(cells)});
}

} // namespace gongkai
