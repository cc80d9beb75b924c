// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"

#include <algorithm>

namespace gongkai::cli {
namespace {

Result<SourceHint> hintOf(const Arguments& arguments)
{
    SourceHint hint{
        arguments.value(QStringLiteral("from")), arguments.value(QStringLiteral("form")), 0, {}};
    if (!arguments.has(QStringLiteral("year")))
        return hint;
    const QString year = arguments.value(QStringLiteral("year"));
    hint.year = year.toInt();
    if (hint.year < 1900 || hint.year > 2999)
        return fail(ErrorCode::Invalid,
                    Texts::tr("“%1” is not a year; write --year 2024.").arg(year));
    return hint;
}

bool hasContent(const IntakeResult& read)
{
    return read.match.takenCount() > 0 ||
           std::ranges::any_of(read.report.fields(), [](const auto& field) {
               return field.first.kind == FieldKind::Narrative;
           });
}

// To standard error: what was found and what was not. A source that states its cells by id and was
// read whole needs no words.
void tell(const IntakeResult& read, const QString& form, Output& output)
{
    if (form == u"json")
        output.report = matchReportToJson(read.match);
    else if (read.match.tableCount > 0 || !read.match.isComplete() || !read.match.notes.isEmpty())
        output.notes += describe(read.match, read.report.form());
}

} // namespace

Result<int> runImport(const Arguments& arguments, Output& output)
{
    const QString source = arguments.words()[0];
    const QString target = arguments.words()[1];
    const QString reportForm = arguments.value(QStringLiteral("report"));
    if (isSameFile(source, target))
        return fail(
            ErrorCode::Invalid,
            Texts::tr("%1: source and target are one file; choose another target.").arg(target));
    if (arguments.has(QStringLiteral("report")) && reportForm != u"json")
        return fail(ErrorCode::Invalid, Texts::tr("--report is json, not “%1”.").arg(reportForm));
    const auto hint = hintOf(arguments);
    if (!hint)
        return fail(hint.error());
    const auto read = readSource(source, *hint, output);
    if (!read)
        return fail(read.error());
    tell(*read, reportForm, output);
    const bool partly = !read->match.isComplete() && arguments.has(QStringLiteral("strict"));
    if (partly || !hasContent(*read))
        return fail(
            ErrorCode::Unreadable,
            partly ? Texts::tr("%1: not every cell was matched; nothing was written.").arg(source)
                   : Texts::tr("%1: nothing of the report was found; nothing was written.")
                         .arg(source));
    const auto file =
        ReportFile::create(target, read->report, {}, arguments.has(QStringLiteral("force")));
    if (!file)
        return fail(file.error());
    output.notes += (*file)->notices();
    return Done;
}

} // namespace gongkai::cli
