// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"
#include "core/report/edits.h"

#include <QSet>

namespace gongkai::cli {
namespace {

using Assignment = std::pair<CellId, Figure>;

// One word, `table.row.column=VALUE`.
Result<Assignment> readAssignment(const QString& word, const Report& report, const QString& path)
{
    const QString name = word.section(u'=', 0, 0);
    const auto cell = CellId::fromString(name);
    if (!word.contains(u'=') || !cell)
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: “%2” is not table.row.column=VALUE; nothing was changed.")
                        .arg(path, word));
    if (!report.hasCell(*cell))
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: there is no cell %2; gongkai-cli show lists the cells. Nothing "
                              "was changed.")
                        .arg(path, name));
    const auto read = readFigure(word.section(u'=', 1), report.cellType(*cell), report.unit(*cell));
    if (!read)
        return fail(
            read.error().code,
            Texts::tr("%1: %2: %3 Nothing was changed.").arg(path, name, read.error().message));
    return Assignment{*cell, read->figure};
}

Result<std::vector<Assignment>> readAssignments(const QStringList& words, const Report& report,
                                                const QString& path)
{
    std::vector<Assignment> result;
    QSet<CellId> seen;
    for (const QString& word : words) {
        const auto assignment = readAssignment(word, report, path);
        if (!assignment)
            return fail(assignment.error());
        if (seen.contains(assignment->first))
            return fail(ErrorCode::Invalid,
                        Texts::tr("%1: the cell %2 is given twice; nothing was changed.")
                            .arg(path, assignment->first.toString()));
        seen.insert(assignment->first);
        result.push_back(*assignment);
    }
    return result;
}

} // namespace

Result<int> runSet(const Arguments& arguments, Output& output)
{
    const QString path = arguments.words()[0];
    const auto open = openForWriting(path, output);
    if (!open)
        return fail(open.error());
    const Report& report = open->editor->report();
    const auto figures = readAssignments(arguments.words().mid(1), report, path);
    if (!figures)
        return fail(figures.error());
    if (const auto done = open->editor->apply(setFigures(report, *figures)); !done)
        return fail(done.error());
    return Done;
}

} // namespace gongkai::cli
