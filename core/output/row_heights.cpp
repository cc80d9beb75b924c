// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/row_heights.h"

#include <algorithm>
#include <numeric>

namespace gongkai {

double cellHeight(std::size_t lines, double textSize)
{
    return static_cast<double>(lines) * textSize * tableLeading + 2 * rowPadding;
}

std::vector<double> rowHeights(const TableBlock& table, const std::vector<std::size_t>& lines,
                               double textSize)
{
    std::vector<double> heights(static_cast<std::size_t>(table.rowCount), cellHeight(1, textSize));
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const TableCell& cell = table.cells[i];
        double& height = heights[static_cast<std::size_t>(cell.row)];
        if (cell.rowSpan == 1)
            height = std::max(height, cellHeight(lines[i], textSize));
    }
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const TableCell& cell = table.cells[i];
        const auto first = heights.begin() + cell.row;
        const double missing =
            cellHeight(lines[i], textSize) - std::accumulate(first, first + cell.rowSpan, 0.0);
        if (missing > 0)
            std::for_each(first, first + cell.rowSpan,
                          [&](double& height) { height += missing / cell.rowSpan; });
    }
    return heights;
}

std::vector<bool> leadingRows(const TableBlock& table)
{
    std::vector<bool> leads(static_cast<std::size_t>(table.rowCount), true);
    for (const TableCell& cell : table.cells)
        if (cell.cell)
            leads[static_cast<std::size_t>(cell.row)] = false;
    if (std::find(leads.begin(), leads.end(), false) == leads.end())
        leads.assign(leads.size(), false);
    return leads;
}

} // namespace gongkai
