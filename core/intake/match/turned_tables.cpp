// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/turned_tables.h"

#include "core/intake/match/labels.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace gongkai {
namespace {

constexpr int mostRows = 80; // the forms have 66, and no more columns
constexpr int fewestRows = 3;

// Every place is covered, and only the corner over the labels may be blank.
bool isWhole(const SourceTable& table)
{
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column) {
            const SourceCell* cell = table.at(row, column);
            const bool isCorner = cell && cell->row == 0 && cell->column == 0;
            if (!cell || (cell->isBlank() && !isCorner))
                return false;
        }
    return true;
}

bool hasFigure(const SourceTable& table, int row)
{
    return std::ranges::any_of(table.row(row),
                               [](const SourceCell* cell) { return looksLikeFigure(cell->text); });
}

SourceTable turned(const SourceTable& table)
{
    std::vector<SourceCell> cells = table.cells();
    for (SourceCell& cell : cells) {
        std::swap(cell.row, cell.column);
        std::swap(cell.rowSpan, cell.columnSpan);
    }
    std::ranges::sort(cells, {},
                      [](const SourceCell& cell) { return std::pair(cell.row, cell.column); });
    return {table.columnCount(), table.rowCount(), std::move(cells)};
}

// Of names in the order in which they stand there first.
int numberOf(const QString& name, QStringList& names)
{
    if (!names.contains(name))
        names += name;
    return static_cast<int>(names.indexOf(name));
}

// “行政复议 | 结果维持 | 3”, one row for each pair of names.
std::optional<SourceTable> byNames(const SourceTable& table)
{
    if (table.columnCount() != 3)
        return std::nullopt;
    QStringList rows;
    QStringList columns;
    std::map<std::pair<int, int>, QString> figures;
    for (int row = 0; row < table.rowCount(); ++row) {
        const std::vector<const SourceCell*> cells = table.row(row);
        if (row == 0 && !hasFigure(table, row))
            continue;
        if (cells.size() != 3 || cells[1]->row != row || cells[2]->row != row ||
            looksLikeFigure(cells[0]->text) || looksLikeFigure(cells[1]->text) ||
            !looksLikeFigure(cells[2]->text))
            return std::nullopt;
        const std::pair place(numberOf(cells[0]->text, rows), numberOf(cells[1]->text, columns));
        if (!figures.emplace(place, cells[2]->text).second)
            return std::nullopt;
    }
    if (rows.size() < 2 || columns.size() < 2 ||
        std::ssize(figures) != rows.size() * columns.size())
        return std::nullopt;
    std::vector<SourceCell> cells{{0, 0, 1, 1, {}}};
    for (int column = 0; column < static_cast<int>(columns.size()); ++column)
        cells.push_back({0, column + 1, 1, 1, columns[column]});
    for (const auto& [place, figure] : figures) {
        if (place.second == 0)
            cells.push_back({place.first + 1, 0, 1, 1, rows[place.first]});
        cells.push_back({place.first + 1, place.second + 1, 1, 1, figure});
    }
    return SourceTable(static_cast<int>(rows.size()) + 1, static_cast<int>(columns.size()) + 1,
                       std::move(cells));
}

} // namespace

std::vector<SourceTable> turnedTables(const SourceTable& table, Budget& budget)
{
    const auto area = static_cast<qint64>(table.rowCount()) * table.columnCount();
    if (table.isLoose() || table.rowCount() < fewestRows || table.rowCount() > mostRows ||
        table.columnCount() < 2 || table.columnCount() > mostRows || !isWhole(table) ||
        !budget.take(Limit::Steps, 4 * area) || !budget.take(Limit::Spans, 3 * area))
        return {};
    std::vector<SourceTable> tables;
    if (auto named = byNames(table))
        tables.push_back(*std::move(named));
    tables.push_back(turned(table));
    if (!hasFigure(table, 0))
        tables.push_back(turned(table.rows(1, table.rowCount())));
    return tables;
}

} // namespace gongkai
