// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// totals, zero, confirm: what the window does to many cells at once.
#include "app/cli/report_access.h"
#include "core/checks/messages.h"
#include "core/checks/totals.h"
#include "core/report/cell_sets.h"
#include "core/report/edits.h"

#include <algorithm>

namespace gongkai::cli {
namespace {

QStringList tablesOf(const Form& form)
{
    QStringList ids;
    for (const Sheet& sheet : form.sheets)
        ids += sheet.id;
    for (const Table& table : form.tables)
        ids += table.id;
    ids.removeDuplicates();
    return ids;
}

Result<std::vector<FieldKey>> readNames(const QStringList& words, const Report& report,
                                        const QString& path)
{
    std::vector<FieldKey> fields;
    for (const QString& word : words) {
        const auto rank = std::ranges::find_if(agencyRankFields(), [&](const FieldKey& field) {
            return FieldKey::originOf(field).id == word;
        });
        const auto cell = CellId::fromString(word);
        if (rank != agencyRankFields().end())
            fields.push_back(*rank);
        else if (cell && report.hasCell(*cell))
            fields.push_back(FieldKey::cell(*cell));
        else
            return fail(ErrorCode::Invalid,
                        Texts::tr("%1: there is no cell %2; gongkai-cli show lists the cells. "
                                  "Nothing was changed.")
                            .arg(path, word));
    }
    return fields;
}

} // namespace

Result<int> runTotals(const Arguments& arguments, Output& output)
{
    const QString path = arguments.words()[0];
    const auto open = openForWriting(path, output);
    if (!open)
        return fail(open.error());
    const Report& report = open->editor->report();
    const TakeOverResult result = takeOverTotals(report);
    for (const ComputedTotal& total : result.conflicts)
        output.notes +=
            Texts::tr("%1: not taken, because two sums give different figures: %2: %3")
                .arg(path, fieldText(report, FieldKey::cell(total.cell)), valuesText(total.values));
    if (result.operation.isEmpty())
        output.notes += Texts::tr("%1: no blank total has all its parts filled.").arg(path);
    return applyAndList(*open, result.operation, output);
}

Result<int> runZero(const Arguments& arguments, Output& output)
{
    const QString path = arguments.words()[0];
    const auto open = openForWriting(path, output);
    if (!open)
        return fail(open.error());
    const Report& report = open->editor->report();
    Operation operation = fillBlanksWithZero(report);
    if (arguments.words().size() == 2) {
        const QString table = arguments.words()[1];
        const QStringList tables = tablesOf(report.form());
        if (!tables.contains(table))
            return fail(ErrorCode::Invalid,
                        Texts::tr("%1: there is no table “%2”; its tables are %3.")
                            .arg(path, table, tables.join(QStringLiteral(", "))));
        operation = inCells(operation, cellsOfTable(report, table));
    }
    if (operation.isEmpty())
        output.notes +=
            Texts::tr("%1: there is no blank cell to fill; totals are left alone.").arg(path);
    return applyAndList(*open, operation, output);
}

Result<int> runConfirm(const Arguments& arguments, Output& output)
{
    const QString path = arguments.words()[0];
    const QStringList names = arguments.words().mid(1);
    const bool all = arguments.has(QStringLiteral("all"));
    if (all != names.isEmpty())
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: name the cells that are right, or say --all.").arg(path));
    const auto open = openForWriting(path, output);
    if (!open)
        return fail(open.error());
    const Report& report = open->editor->report();
    const auto fields = readNames(names, report, path);
    if (!fields)
        return fail(fields.error());
    const Operation operation =
        all ? confirmFigures(report, unconfirmedCells(report)) : confirm(report, *fields);
    if (operation.isEmpty())
        output.notes += Texts::tr("%1: nothing of this waits to be confirmed.").arg(path);
    return applyAndList(*open, operation, output);
}

} // namespace gongkai::cli
