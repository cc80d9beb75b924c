// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"
#include "core/report/edits.h"

#include <algorithm>

namespace gongkai::cli {
namespace {

const Table* tableWithRows(const Form& form)
{
    const auto table = std::ranges::find_if(form.tables, &Table::localRowsAllowed);
    return table == form.tables.end() ? nullptr : &*table;
}

// Where a row can follow: the ids in the order of the table, the report's own behind.
QStringList rowsOf(const Report& report, const Table& table)
{
    QStringList ids;
    for (const Row& row : table.rows)
        ids += row.id;
    for (const LocalRow& row : report.shownLocalRows())
        ids += row.id;
    return ids;
}

std::optional<Table::KnownLocalRow> knownRow(const Table& table, const QString& name)
{
    const auto known = std::ranges::find_if(table.knownLocalRows, [&](const auto& local) {
        return local.row.id == name || local.row.label == name;
    });
    return known == table.knownLocalRows.end() ? std::nullopt : std::optional(*known);
}

bool isShown(const Report& report, const QString& id)
{
    const std::vector<LocalRow> shown = report.shownLocalRows();
    return std::ranges::find(shown, id, &LocalRow::id) != shown.end();
}

// The row the words ask for, as the window's dialog gives it.
Result<LocalRow> readRow(const Arguments& arguments, const Report& report, const Table& table)
{
    const QString path = arguments.words()[0];
    const QString label = arguments.words()[2].simplified();
    const auto known = knownRow(table, label);
    if (label.isEmpty())
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: the label of a row cannot be empty.").arg(path));
    if (known && isShown(report, known->row.id))
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: the row “%2” is there already.").arg(path, label));
    const QStringList rows = rowsOf(report, table);
    const bool hasPlace = arguments.has(QStringLiteral("after"));
    QString after = arguments.value(QStringLiteral("after"));
    if (!after.isEmpty() && !rows.contains(after))
        return fail(ErrorCode::Invalid, Texts::tr("%1: there is no row “%2” to follow; the rows "
                                                  "are %3.")
                                            .arg(path, after, rows.join(QStringLiteral(", "))));
    if (!hasPlace)
        after = known ? known->after : rows.last();
    if (known)
        return LocalRow{known->row.id, after, {}, {}};
    return LocalRow{{}, after, label, arguments.value(QStringLiteral("unit")).simplified()};
}

Result<int> addRow(const Arguments& arguments, const OpenReport& open, const Table& table,
                   Output& output)
{
    const Report& report = open.editor->report();
    const auto row = readRow(arguments, report, table);
    if (!row)
        return fail(row.error());
    const QString id = row->id.isEmpty() ? report.nextLocalRowId() : row->id;
    if (const auto done = open.editor->apply(addLocalRow(report, *row)); !done)
        return fail(done.error());
    for (const CellId& cell : report.cells())
        if (cell.row == id)
            output.line(cellLine(report, cell));
    return Done;
}

} // namespace

Result<int> runRow(const Arguments& arguments, Output& output)
{
    const QString& path = arguments.words()[0];
    const QString& act = arguments.words()[1];
    const QString& name = arguments.words()[2];
    const bool adds = act == u"add";
    const bool placed =
        arguments.has(QStringLiteral("after")) || arguments.has(QStringLiteral("unit"));
    if (!adds && (act != u"remove" || placed))
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: say add LABEL, with --unit and --after where wanted, or remove "
                              "ROW.")
                        .arg(path));
    const auto open = openForWriting(path, output);
    if (!open)
        return fail(open.error());
    const Report& report = open->editor->report();
    const Table* table = tableWithRows(report.form());
    if (!table)
        return fail(
            ErrorCode::Invalid,
            Texts::tr("%1: form %2 takes no rows of one's own.").arg(path, report.form().id));
    if (adds)
        return addRow(arguments, *open, *table, output);
    if (!isShown(report, name))
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: “%2” is no row that was added; only such rows can be removed.")
                        .arg(path, name));
    return applyAndList(*open, removeLocalRow(report, name), output);
}

} // namespace gongkai::cli
