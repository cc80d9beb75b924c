// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_access.h"
#include "core/output/paper/paginator.h"
#include "core/output/writers.h"

namespace gongkai::cli {
namespace {

Result<Purpose> readPurpose(const Arguments& arguments)
{
    const QString word = arguments.value(QStringLiteral("for"));
    if (!arguments.has(QStringLiteral("for")) || word == u"publish")
        return Purpose::Publish;
    if (word == u"signoff")
        return Purpose::Signoff;
    return fail(ErrorCode::Invalid, Texts::tr("--for is publish or signoff, not “%1”.").arg(word));
}

Result<QByteArray> writeAs(const QString& kind, const Report& report,
                           const ReportFindings& findings, Purpose purpose)
{
    if (kind == u"json")
        return writeJson(report);
    if (kind == u"csv")
        return writeCsv(report);
    if (kind == u"xlsx")
        return writeXlsx(report);
    const auto document = [&] { return compose(report, findings, {.purpose = purpose}); };
    if (kind == u"html")
        return writeHtml(document());
    if (kind == u"docx")
        return writeDocx(document());
    if (kind == u"pdf")
        return writePdf(document(), {});
    return fail(ErrorCode::Invalid,
                Texts::tr("--to is one of pdf, docx, html, xlsx, json, csv, not “%1”.").arg(kind));
}

} // namespace

Result<int> runExport(const Arguments& arguments, Output& output)
{
    const QString path = arguments.words()[0];
    const QString target = arguments.value(QStringLiteral("o"));
    if (!arguments.has(QStringLiteral("to")) || target.isEmpty())
        return fail(ErrorCode::Invalid,
                    Texts::tr("%1: say the format with --to and the place with -o OUT, or -o - for "
                              "standard output.")
                        .arg(path));
    if (isSameFile(path, target))
        return fail(
            ErrorCode::Invalid,
            Texts::tr("%1: source and target are one file; choose another target.").arg(target));
    const auto purpose = readPurpose(arguments);
    if (!purpose)
        return fail(purpose.error());
    const auto report = readReportFile(path, output);
    if (!report)
        return fail(report.error());
    const ReportFindings findings = findingsOf(*report, loadLexicon(output));
    const auto content =
        writeAs(arguments.value(QStringLiteral("to")), *report, findings, *purpose);
    if (!content)
        return fail(content.error());
    const std::vector<DeliveryGap> gaps = deliveryGaps(*report, findings, {.purpose = *purpose});
    if (isHeldBack(arguments, gaps, output))
        return Differs;
    if (target == u"-") {
        output.text = *content;
    } else if (const auto saved =
                   saveFile(target, *content, arguments.has(QStringLiteral("force")));
               !saved) {
        return fail(saved.error());
    }
    sayOpen(path, gaps, output);
    return Done;
}

} // namespace gongkai::cli
