// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"

namespace gongkai::cli {
namespace {

// --form and --year say what the source does not; a source that states them must agree.
Result<void> checkStated(const Report& report, const Arguments& arguments)
{
    const std::pair<QString, QString> stated[]{
        {QStringLiteral("form"), report.form().id},
        {QStringLiteral("year"), QString::number(report.year())},
    };
    for (const auto& [option, value] : stated)
        if (arguments.has(option) && arguments.value(option) != value)
            return fail(ErrorCode::Invalid,
                        Texts::tr("%1: the source states %2 %3; leave --%2 out or correct it.")
                            .arg(arguments.words()[0], option, value));
    return {};
}

} // namespace

Result<int> runImport(const Arguments& arguments, Output& output)
{
    const QString source = arguments.words()[0];
    const QString target = arguments.words()[1];
    if (isSameFile(source, target))
        return fail(
            ErrorCode::Invalid,
            Texts::tr("%1: source and target are one file; choose another target.").arg(target));
    const auto report = readSource(source, arguments.value(QStringLiteral("from")), output);
    if (!report)
        return fail(report.error());
    if (const auto agrees = checkStated(*report, arguments); !agrees)
        return fail(agrees.error());
    const auto file =
        ReportFile::create(target, *report, {}, arguments.has(QStringLiteral("force")));
    if (!file)
        return fail(file.error());
    return Done;
}

} // namespace gongkai::cli
