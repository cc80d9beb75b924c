// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/empty_columns.h"

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

// In each row a blank cell of its own or one that reaches over other columns, too; one of them
// says something.
bool isEmpty(const SourceTable& table, int column)
{
    bool isUnderHead = false;
    bool hasBlank = false;
    for (int row = 0; row < table.rowCount(); ++row) {
        const SourceCell* cell = table.at(row, column);
        if (!cell || (!cell->isBlank() && cell->columnSpan == 1))
            return false;
        isUnderHead = isUnderHead || !cell->isBlank();
        hasBlank = hasBlank || cell->columnSpan == 1;
    }
    return isUnderHead && hasBlank;
}

SourceTable without(const SourceTable& table, int column)
{
    std::vector<SourceCell> cells;
    for (SourceCell cell : table.cells()) {
        const bool covers = cell.column <= column && column < cell.column + cell.columnSpan;
        cell.columnSpan -= covers;
        cell.column -= cell.column > column;
        if (cell.columnSpan > 0)
            cells.push_back(std::move(cell));
    }
    return table.with(table.columnCount() - 1, std::move(cells));
}

} // namespace

void dropEmptyColumns(std::vector<SourceBlock>& blocks, Budget& budget)
{
    for (SourceBlock& block : blocks) {
        auto* table = std::get_if<SourceTable>(&block);
        if (!table || table->isLoose())
            continue;
        for (int column = table->columnCount() - 1; column > 0; --column) {
            if (!budget.take(Limit::Steps, table->rowCount()))
                return;
            if (!isEmpty(*table, column))
                continue;
            if (!budget.take(Limit::Spans,
                             static_cast<qint64>(table->rowCount()) * table->columnCount()))
                return;
            *table = without(*table, column);
        }
    }
}

} // namespace gongkai
