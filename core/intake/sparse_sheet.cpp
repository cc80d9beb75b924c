// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sparse_sheet.h"

#include <iterator>

namespace gongkai {
namespace {

// The positions of used rows or columns, closed up.
class Used
{
public:
    void add(int position) { m_at.emplace(position, 0); }
    void number()
    {
        int next = 0;
        for (auto& [position, at] : m_at)
            at = next++;
    }
    int count() const { return static_cast<int>(m_at.size()); }
    int at(int position) const { return m_at.at(position); }
    int countIn(int first, int last) const
    {
        return static_cast<int>(std::distance(m_at.lower_bound(first), m_at.upper_bound(last)));
    }

private:
    std::map<int, int> m_at;
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

SourceTable SparseSheet::toTable() const
{
    Used rows;
    Used columns;
    for (const auto& [place, text] : texts) {
        rows.add(place.row);
        columns.add(place.column);
    }
    rows.number();
    columns.number();
    if (static_cast<qint64>(rows.count()) * columns.count() > largestSource)
        return {};
    std::map<SheetPlace, Merge> merged;
    for (const Merge& merge : merges)
        merged.emplace(merge.first, merge);
    std::vector<SourceCell> cells;
    for (const auto& [place, text] : texts) {
        SourceCell cell{rows.at(place.row), columns.at(place.column), 1, 1, text};
        if (const auto merge = merged.find(place); merge != merged.end()) {
            cell.rowSpan = rows.countIn(place.row, merge->second.last.row);
            cell.columnSpan = columns.countIn(place.column, merge->second.last.column);
        }
        cells.push_back(std::move(cell));
    }
    return withBlanks({rows.count(), columns.count(), std::move(cells)});
}

} // namespace gongkai
