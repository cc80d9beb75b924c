// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cell_sets.h"

#include <algorithm>

namespace gongkai {

std::vector<CellId> unconfirmedCells(const Report& report)
{
    std::vector<CellId> cells = report.cells();
    std::erase_if(cells, [&](const CellId& cell) { return !report.isUnconfirmed(cell); });
    return cells;
}

std::vector<CellId> cellsOfTable(const Report& report, const QString& id)
{
    std::vector<CellId> cells = report.cells();
    if (!report.form().sheet(id)) {
        std::erase_if(cells, [&](const CellId& cell) { return cell.table != id; });
        return cells;
    }
    const Sheet sheet = report.sheet(id);
    std::erase_if(cells, [&](const CellId& cell) {
        return std::ranges::find(sheet.cells, std::optional(cell), &SheetCell::figure) ==
               sheet.cells.end();
    });
    return cells;
}

Operation inCells(Operation operation, const std::vector<CellId>& cells)
{
    std::erase_if(operation.changes, [&](const Change& change) {
        const auto cell = CellId::fromString(change.key.id);
        return !cell || std::ranges::find(cells, *cell) == cells.end();
    });
    return operation;
}

} // namespace gongkai
