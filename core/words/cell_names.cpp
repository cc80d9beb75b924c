// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/cell_names.h"

#include <QStringList>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype named = 3; // more names than that make no sentence

const Row* rowOf(const CellId& cell, const Report& report)
{
    const Table* table = report.form().table(cell.table);
    return table ? table->row(cell.row) : nullptr;
}

QString rowName(const Row& row)
{
    if (!row.shortLabel.isEmpty())
        return row.shortLabel;
    return row.label.isEmpty() ? row.path : row.label;
}

// Several names with “+”; of very many the first ones.
QString joined(QStringList names)
{
    names.removeDuplicates();
    const bool more = names.size() > named;
    return names.first(std::min(named, names.size())).join(u'+') + (more ? u"+…" : u"");
}

// What rows have in common: “三（三）不予公开” of its eight; "" for nothing.
QString commonHeading(const std::vector<const Row*>& rows)
{
    const QString heading = rows.front()->path.section(u'/', 0, 0);
    const bool common = std::ranges::all_of(rows, [&](const Row* row) {
        return row->path.contains(u'/') && row->path.section(u'/', 0, 0) == heading;
    });
    return common ? heading : QString();
}

// The column's label, "" where it is the table's only one or its total.
QString columnName(const CellId& cell, const Report& report)
{
    const Table* table = report.form().table(cell.table);
    if (!table || table->columns.size() < 2 || cell.column == u"total")
        return {};
    const Column* column = table->column(cell.column);
    return column ? column->label : QString();
}

} // namespace

QString cellsName(const std::vector<CellId>& cells, const Report& report)
{
    std::vector<const Row*> rows;
    QStringList names;
    QStringList columns;
    for (const CellId& cell : cells) {
        if (const Row* row = rowOf(cell, report)) {
            rows.push_back(row);
            names += rowName(*row);
        } else if (report.hasCell(cell)) {
            names += report.cellLabel(cell);
        }
        columns += columnName(cell, report);
    }
    if (names.isEmpty())
        return {};
    names.removeDuplicates();
    QString name = joined(names);
    if (names.size() > 1 && rows.size() == cells.size())
        if (const QString heading = commonHeading(rows); !heading.isEmpty())
            name = heading;
    columns.removeAll(QString());
    return columns.isEmpty() ? name : name + QStringLiteral(" · ") + joined(columns);
}

} // namespace gongkai
