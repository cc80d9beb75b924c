// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a report in their order: the form's own and those the report added.
#include "core/catalog/local_rows.h"
#include "core/report/report.h"

#include <algorithm>
#include <set>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

FieldKey meta(const QString& id)
{
    return {FieldKind::Meta, id};
}

void copyRow(const Sheet& sheet, int from, int to, std::vector<SheetCell>& cells)
{
    for (SheetCell cell : sheet.cells) {
        if (cell.row != from)
            continue;
        cell.row = to;
        cells.push_back(cell);
    }
}

// Label, unit in its own stub column where there is one, then one figure per column of the table,
// at the right edge of the sheet.
void appendLocalRow(const Sheet& sheet, const Table& table, const Row& row, int to,
                    std::vector<SheetCell>& cells)
{
    const bool unitColumn = sheet.stubColumns > 1;
    int column = sheet.columnCount - static_cast<int>(table.columns.size());
    const int stub = sheet.stubColumns > 0 ? sheet.stubColumns : column;
    const int labelSpan = stub - (unitColumn ? 1 : 0);
    cells.push_back({to, 0, 1, labelSpan, row.label, {}, SheetCell::Align::Left});
    if (unitColumn)
        cells.push_back({to, labelSpan, 1, 1, row.unit, {}, SheetCell::Align::Center});
    if (column > stub)
        cells.push_back({to, stub, 1, column - stub, {}, {}, SheetCell::Align::Center});
    for (const Column& figures : table.columns)
        cells.push_back({to,
                         column++,
                         1,
                         1,
                         {},
                         CellId{table.id, row.id, figures.id},
                         SheetCell::Align::Center});
}

} // namespace

const Table* Report::tableWithLocalRows() const
{
    const auto found = std::find_if(m_form->tables.begin(), m_form->tables.end(),
                                    [](const Table& table) { return table.localRowsAllowed; });
    return found == m_form->tables.end() ? nullptr : &*found;
}

std::vector<LocalRow> Report::shownLocalRows() const
{
    std::vector<LocalRow> rows = m_localRows;
    const Table* table = tableWithLocalRows();
    if (!table)
        return rows;
    for (const Table::KnownLocalRow& known : table->knownLocalRows) {
        const bool listed = std::any_of(
            rows.begin(), rows.end(), [&](const LocalRow& row) { return row.id == known.row.id; });
        const bool filled =
            std::any_of(table->columns.begin(), table->columns.end(), [&](const Column& column) {
                return !figure({table->id, known.row.id, column.id}).isBlank();
            });
        if (!listed && filled)
            rows.push_back({known.row.id, {}, {}, {}});
    }
    for (LocalRow& row : rows) {
        for (const Table::KnownLocalRow& known : table->knownLocalRows) {
            if (row.id != known.row.id)
                continue;
            row.label = known.row.label;
            row.unit = known.row.unit;
            if (row.after.isEmpty())
                row.after = known.after;
        }
    }
    return rows;
}

std::vector<Row> Report::rowsInOrder(const Table& table) const
{
    if (!table.localRowsAllowed)
        return table.rows;
    const std::vector<LocalRow> locals = shownLocalRows();
    std::vector<Row> rows;
    std::set<QString> placed;
    const auto addLocalsAfter = [&](const QString& after, const auto& self) -> void {
        for (const LocalRow& local : locals) {
            if (local.after != after || !placed.insert(local.id).second)
                continue;
            const Row* known = table.row(local.id);
            rows.push_back(known ? *known
                                 : Row{local.id, local.label, local.label, local.label, local.unit,
                                       false, std::nullopt});
            self(local.id, self);
        }
    };
    addLocalsAfter({}, addLocalsAfter);
    for (const Row& row : table.rows) {
        rows.push_back(row);
        addLocalsAfter(row.id, addLocalsAfter);
    }
    return rows;
}

std::vector<CellId> Report::cells() const
{
    std::vector<CellId> cells;
    for (const Table& table : m_form->tables) {
        for (const Row& row : rowsInOrder(table)) {
            if (row.heading)
                continue;
            for (const Column& column : table.columns)
                cells.push_back({table.id, row.id, column.id});
        }
    }
    return cells;
}

QString Report::nextLocalRowId() const
{
    int last = field(meta(u"last_local"_s)).toInt();
    for (const LocalRow& row : m_localRows) {
        if (row.id.startsWith("local_"_L1))
            last = std::max(last, row.id.sliced(6).toInt());
    }
    return u"local_%1"_s.arg(last + 1);
}

Sheet Report::sheet(const QString& sheetId) const
{
    Sheet sheet = *m_form->sheet(sheetId);
    const Table* table = tableWithLocalRows();
    if (!table || shownLocalRows().empty())
        return sheet;
    const LocalRowsPlace place = localRowsPlace(*m_form, sheet, *table);
    if (place == LocalRowsPlace::None)
        return sheet;

    const bool between = place == LocalRowsPlace::Between;
    std::vector<SheetCell> cells;
    int to = between ? sheet.headerRows : sheet.rowCount;
    for (int row = 0; row < to; ++row)
        copyRow(sheet, row, row, cells);
    for (const Row& row : rowsInOrder(*table)) {
        const auto own = std::find_if(table->rows.begin(), table->rows.end(),
                                      [&](const Row& other) { return other.id == row.id; });
        if (own == table->rows.end())
            appendLocalRow(sheet, *table, row, to++, cells);
        else if (between)
            copyRow(sheet, sheet.headerRows + static_cast<int>(own - table->rows.begin()), to++,
                    cells);
    }
    sheet.rowCount = to;
    sheet.cells = std::move(cells);
    return sheet;
}

} // namespace gongkai
