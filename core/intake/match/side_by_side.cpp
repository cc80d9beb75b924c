// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/side_by_side.h"

#include "core/intake/match/labels.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace gongkai {
namespace {

constexpr qint64 stepsOfACell = 8;

bool isRowLabel(const SourceCell& cell, const FormIndex& form)
{
    const QString key = form.keyOf(cell.text);
    return !key.isEmpty() && !form.linesWithKey(key).empty(); // marks alone are no label
}

// In one row: the column of the first label that has figures before and behind it, and another
// label before those.
std::optional<int> secondLabel(const SourceTable& table, int row, const FormIndex& form,
                               Budget& budget)
{
    bool hasLabel = false;
    bool hasFigures = false;
    std::optional<int> second;
    for (const SourceCell* cell : table.row(row)) {
        if (cell->row != row || cell->isBlank() || !budget.take(Limit::Steps, stepsOfACell))
            continue;
        if (looksLikeFigure(cell->text)) {
            if (second)
                return second;
            hasFigures = hasLabel;
        } else if (isRowLabel(*cell, form)) {
            if (hasFigures && !second)
                second = cell->column;
            hasLabel = true;
        }
    }
    return std::nullopt;
}

// Nothing goes over from the columns before to those from this one on but titles.
bool partsAt(const SourceTable& table, int column)
{
    return std::ranges::none_of(table.cells(), [&](const SourceCell& cell) {
        return cell.column < column && cell.column + cell.columnSpan > column &&
               table.row(cell.row).size() > 1;
    });
}

SourceTable columnsOf(const SourceTable& table, int begin, int end)
{
    std::vector<SourceCell> cells;
    for (SourceCell cell : table.cells()) {
        if (cell.column < begin || cell.column >= end)
            continue;
        cell.columnSpan = std::min(cell.columnSpan, end - cell.column);
        cell.column -= begin;
        cells.push_back(std::move(cell));
    }
    SourceTable part(table.rowCount(), end - begin, std::move(cells));
    part.setPageStarts(table.pageStarts());
    return part;
}

// The column from which another table stands.
std::optional<int> secondTable(const SourceTable& table, const FormIndex& form, Budget& budget)
{
    std::optional<int> first;
    for (int row = 0; row < table.rowCount(); ++row)
        if (const auto column = secondLabel(table, row, form, budget))
            first = std::min(first.value_or(*column), *column);
    return first && partsAt(table, *first) ? first : std::nullopt;
}

} // namespace

void partSideBySide(SourceDocument& source, const FormIndex& form, Budget& budget)
{
    std::vector<SourceBlock> blocks;
    for (SourceBlock& block : source.blocks) {
        auto* table = std::get_if<SourceTable>(&block);
        while (table && !table->isLoose() && !budget.isSpent()) {
            const auto column = secondTable(*table, form, budget);
            if (!column || !budget.take(Limit::Cells, std::ssize(table->cells())))
                break;
            blocks.emplace_back(columnsOf(*table, 0, *column));
            block = columnsOf(*table, *column, table->columnCount());
            table = std::get_if<SourceTable>(&block);
        }
        blocks.push_back(std::move(block));
    }
    source.blocks = std::move(blocks);
}

} // namespace gongkai
