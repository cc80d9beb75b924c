// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/local_rows.h"

#include "core/catalog/form_reader.h"
#include "core/catalog/sheet_cover.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::LocalRowsReader)
};

bool shows(const Sheet& sheet, const QString& table)
{
    return std::ranges::any_of(sheet.cells, [&](const SheetCell& cell) {
        return cell.figure && cell.figure->table == table;
    });
}

// Label, and unit where there are two stub columns, then a figure for each column of the table.
bool isRowOf(const Sheet& sheet, const SheetCover& cover, int row, const Table& table,
             const Row& expected)
{
    for (int column = 0; column < sheet.columnCount; ++column) {
        const SheetCell& cell = cover.at(row, column);
        if (cell.row != row || cell.rowSpan != 1)
            return false;
        const int index = column - sheet.stubColumns;
        if (expected.heading || index < 0) {
            if (cell.figure)
                return false;
            continue;
        }
        const CellId id{table.id, expected.id, table.columns[static_cast<std::size_t>(index)].id};
        if (cell.figure != id)
            return false;
    }
    return expected.heading || !cover.at(row, 0).text.isEmpty();
}

// Whether body row i of the sheet is row i of the table.
bool isRowForRow(const Sheet& sheet, const Table& table)
{
    if (sheet.stubColumns < 1 ||
        sheet.columnCount != sheet.stubColumns + static_cast<int>(table.columns.size()) ||
        sheet.rowCount != sheet.headerRows + static_cast<int>(table.rows.size()))
        return false;
    const SheetCover cover(sheet);
    int row = sheet.headerRows;
    return std::ranges::all_of(table.rows, [&](const Row& expected) {
        return isRowOf(sheet, cover, row++, table, expected);
    });
}

// Room for a label left of the figures of one row, which stand at the right edge of the body.
bool hasRoomBelow(const Sheet& sheet, const Table& table)
{
    const int before = sheet.columnCount - static_cast<int>(table.columns.size());
    return before >= std::max(1, sheet.stubColumns);
}

} // namespace

LocalRowsPlace localRowsPlace(const Form& form, const Sheet& sheet, const Table& table)
{
    const auto last = std::find_if(form.sheets.rbegin(), form.sheets.rend(),
                                   [&](const Sheet& each) { return shows(each, table.id); });
    if (last == form.sheets.rend() || last->id != sheet.id)
        return LocalRowsPlace::None;
    if (isRowForRow(sheet, table))
        return LocalRowsPlace::Between;
    return hasRoomBelow(sheet, table) ? LocalRowsPlace::Below : LocalRowsPlace::NoRoom;
}

void checkLocalRows(const JsonNode& root, const Form& form)
{
    const std::vector<JsonNode> tables = root.items(u"tables"_qs);
    bool allowed = false;
    for (std::size_t i = 0; i < form.tables.size(); ++i) {
        const Table& table = form.tables[i];
        if (!table.localRowsAllowed)
            continue;
        const JsonNode place = tables[i].member(u"local_rows_allowed"_qs);
        if (std::exchange(allowed, true))
            return place.fault(Messages::tr("only one table may take rows a report adds."));
        for (const Sheet& sheet : form.sheets)
            if (localRowsPlace(form, sheet, table) == LocalRowsPlace::NoRoom)
                place.fault(Messages::tr("the sheet “%1” has no column left for the label of a row "
                                         "a report adds.")
                                .arg(sheet.id));
    }
}

} // namespace gongkai
