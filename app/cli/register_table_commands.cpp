// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// register: to a workbook, and from the office's own.
#include "app/cli/register_access.h"
#include "app/cli/report_access.h"
#include "core/base/text.h"
#include "core/intake/read_grids.h"
#include "core/output/compose.h"
#include "core/output/workbook/grids_xlsx.h"
#include "core/output/writers.h"
#include "core/register/table/register_grid.h"
#include "core/register/table/register_intake.h"

namespace gongkai::cli {
namespace {

using namespace Qt::StringLiterals;

// A filter that was left on hides rows, and nobody would miss them.
void sayHidden(const QString& source, const HiddenParts& hidden, Output& output)
{
    if (hidden.rows + hidden.columns + hidden.sheets > 0)
        output.notes +=
            Texts::tr("%1: hidden and not read: %2 rows, %3 columns, %4 sheets; show them first if "
                      "they count.")
                .arg(source, QString::number(hidden.rows), QString::number(hidden.columns),
                     QString::number(hidden.sheets));
}

// To standard error, as for reports.
void tell(const RegisterIntake& read, const QString& form, Output& output)
{
    if (form == u"json")
        output.report = intakeToJson(read);
    else
        output.notes += describe(read);
}

} // namespace

Result<int> runRegisterExport(const Arguments& arguments, Output& output)
{
    const QString path = arguments.words()[0];
    const QString target = arguments.value(u"o"_s);
    if (target.isEmpty())
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: say the place of the workbook with -o OUT.xlsx, or -o - for "
                              "standard output.")
                        .arg(path));
    const auto day = dayOption(arguments, u"on"_s);
    if (!day)
        return fail(day.error());
    const auto open = readRegister(path, output);
    if (!open)
        return fail(open.error());
    const RegisterView view{*day, arguments.has(u"with-persons"_s)};
    const auto bytes = writeGridsXlsx(registerGrids(open->book(), view, open->document->rules()),
                                      madeAt(open->document->savedAt()));
    if (!bytes)
        return fail(bytes.error());
    if (target == u"-")
        output.text = *bytes;
    else if (const auto saved = saveFile(target, *bytes, arguments.has(u"force"_s)); !saved)
        return fail(saved.error());
    return Done;
}

Result<int> runRegisterImport(const Arguments& arguments, Output& output)
{
    const QString source = arguments.words()[1];
    const bool isTry = arguments.has(u"dry-run"_s);
    const QString reportForm = arguments.value(u"report"_s);
    if (arguments.has(u"report"_s) && reportForm != u"json")
        return fail(ErrorCode::Invalid, Texts::tr("--report is json, not “%1”.").arg(reportForm));
    const auto common = keyValues(arguments.words(), 2);
    const auto bytes = common ? readBytes(source) : fail(common.error());
    if (!bytes)
        return fail(bytes.error());
    const auto grids = readGrids(*bytes, source);
    if (!grids)
        return fail(grids.error());
    sayHidden(source, grids->hidden, output);
    const QString target = arguments.words()[0];
    const auto open = isTry ? readRegister(target, output) : openRegisterForWriting(target, output);
    if (!open)
        return fail(open.error());
    const auto read =
        readRegisterGrids(grids->grids, *common, open->book(), open->document->rules());
    if (!read)
        return fail(read.error());
    tell(*read, reportForm, output);
    if (!read->isComplete() && arguments.has(u"strict"_s))
        return fail(ErrorCode::Unreadable,
                    Texts::tr("%1: not every row was taken; nothing was written.").arg(source));
    if (read->cases.empty() && !read->isComplete())
        return fail(ErrorCode::Unreadable,
                    Texts::tr("%1: no row could be taken; nothing was written.").arg(source));
    if (!isTry && !read->cases.empty())
        if (const auto taken = open->document->take(read->cases, fileNameOf(source)); !taken)
            return fail(taken.error());
    for (const Case& one : read->cases)
        output.line(one.number.toString());
    return Done;
}

} // namespace gongkai::cli
