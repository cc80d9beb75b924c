// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/cell_steps.h"

#include "forms/grid/sheet_model.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace gongkai {
namespace {

std::vector<CellId> inputs(const Sheet& sheet, GridSettings::Direction direction)
{
    std::vector<const SheetCell*> cells;
    for (const SheetCell& cell : sheet.cells)
        if (cell.figure)
            cells.push_back(&cell);
    if (direction == GridSettings::Direction::Down)
        std::sort(cells.begin(), cells.end(), [](const SheetCell* a, const SheetCell* b) {
            return std::tie(a->column, a->row) < std::tie(b->column, b->row);
        });
    std::vector<CellId> ids;
    ids.reserve(cells.size());
    for (const SheetCell* cell : cells)
        ids.push_back(*cell->figure);
    return ids;
}

} // namespace

QModelIndex nextInput(const SheetModel& model, const QModelIndex& from,
                      GridSettings::Direction direction, bool back)
{
    const std::optional<CellId> cell = model.cellId(from);
    const std::vector<CellId> order = inputs(model.sheet(), direction);
    if (!cell)
        return outermostInput(model, back);
    const auto here = std::find(order.begin(), order.end(), *cell);
    if (back)
        return here == order.begin() ? from : model.indexOf(*std::prev(here));
    return std::next(here) == order.end() ? from : model.indexOf(*std::next(here));
}

QModelIndex neighbour(const SheetModel& model, const QModelIndex& from, int rows, int columns)
{
    const SheetCell& start = model.cellAt(from);
    QModelIndex index = model.anchor(from);
    if (rows > 0)
        index = index.siblingAtRow(index.row() + start.rowSpan - 1);
    if (columns > 0)
        index = index.siblingAtColumn(index.column() + start.columnSpan - 1);
    while (true) {
        index = model.index(index.row() + rows, index.column() + columns);
        if (!index.isValid())
            return from;
        if (model.cellId(index))
            return model.anchor(index);
    }
}

QModelIndex outermostInput(const SheetModel& model, bool last)
{
    const std::vector<CellId> order = inputs(model.sheet(), GridSettings::Direction::Across);
    if (order.empty())
        return {};
    return model.indexOf(last ? order.back() : order.front());
}

} // namespace gongkai
