// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"
#include "core/output/handin.h"
#include "core/output/writers.h"

#include <QFileInfo>

namespace gongkai::cli {
namespace {

Result<void> writeCopy(const Report& report, const ReportFindings& findings, const QString& target,
                       bool overwrite)
{
    if (QFileInfo(target).suffix().compare(u"zip", Qt::CaseInsensitive) == 0) {
        const auto zip = handInPackage(report, findings, QFileInfo(target).completeBaseName());
        return zip ? saveFile(target, *zip, overwrite) : fail(zip.error());
    }
    if (const auto allowed = checkTarget(target, overwrite); !allowed)
        return allowed;
    // The author is nobody: the copy names neither user nor machine.
    const auto file =
        ReportFile::create(target, handInCopy(report, findings), {.author = Author()}, overwrite);
    return file ? Result<void>() : fail(file.error());
}

} // namespace

Result<int> runHandIn(const Arguments& arguments, Output& output)
{
    const QString path = arguments.words()[0];
    const QString target = arguments.value(QStringLiteral("o"));
    const QString suffix = QFileInfo(target).suffix().toLower();
    if (suffix != u"gkb" && suffix != u"zip")
        return fail(
            ErrorCode::Invalid,
            Texts::tr("%1: say the place of the copy with -o OUT.gkb or -o OUT.zip.").arg(path));
    if (isSameFile(path, target))
        return fail(
            ErrorCode::Invalid,
            Texts::tr("%1: source and target are one file; choose another target.").arg(target));
    const auto report = readReportFile(path, output);
    if (!report)
        return fail(report.error());
    const ReportFindings findings = findingsOf(*report, loadLexicon(output));
    const std::vector<DeliveryGap> gaps = deliveryGaps(*report, findings, {});
    if (isHeldBack(arguments, gaps, output))
        return Differs;
    if (const auto written =
            writeCopy(*report, findings, target, arguments.has(QStringLiteral("force")));
        !written)
        return fail(written.error());
    sayOpen(path, gaps, output);
    const HandInContents contents = handInContents(*report, findings);
    for (const QString& line : contents.holds)
        output.line(Texts::tr("Inside: %1").arg(line));
    for (const QString& line : contents.leavesOut)
        output.line(Texts::tr("Left out: %1").arg(line));
    return Done;
}

} // namespace gongkai::cli
