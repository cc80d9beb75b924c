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

// A format that knows nothing of it would leave out what somebody is to sign.
Result<void> checkPurpose(const QString& kind, Purpose purpose)
{
    if (purpose == Purpose::Signoff && (kind == u"json" || kind == u"csv"))
        return fail(
            ErrorCode::Invalid,
            Texts::tr("--for signoff has no meaning for %1; leave it out, or choose pdf, docx, "
                      "html or xlsx.")
                .arg(kind));
    return {};
}

// It is a page of what is signed.
Result<void> checkDispatchSheet(const QString& kind, Purpose purpose)
{
    if (purpose == Purpose::Signoff && (kind == u"pdf" || kind == u"docx" || kind == u"html"))
        return {};
    return fail(ErrorCode::Invalid,
                Texts::tr("--dispatch-sheet goes with --for signoff and --to pdf, docx or html."));
}

void sayFonts(const FontRemarks& remarks, Output& output)
{
    if (!remarks.substitutions.isEmpty())
        output.notes +=
            Texts::tr("Fonts that are not on this computer, and what stands for them: %1")
                .arg(remarks.substitutions.join(Texts::tr("; ")));
    if (!remarks.missing.isEmpty())
        output.notes +=
            Texts::tr("No font on this computer has these characters, which are boxes in "
                      "the PDF: %1")
                .arg(remarks.missing);
}

Result<QByteArray> writeAs(const QString& kind, const Report& report,
                           const ReportFindings& findings, const ComposeOptions& options,
                           bool isFragment, Output& output)
{
    if (kind == u"json")
        return writeJson(report);
    if (kind == u"csv")
        return writeCsv(report);
    if (kind == u"xlsx")
        return writeXlsx(report, options);
    const auto document = [&] { return compose(report, findings, options); };
    if (kind == u"html")
        return isFragment ? writeHtmlFragment(document()) : writeHtml(document());
    if (kind == u"docx")
        return writeDocx(document());
    if (kind != u"pdf")
        return fail(
            ErrorCode::Invalid,
            Texts::tr("--to is one of pdf, docx, html, xlsx, json, csv, not “%1”.").arg(kind));
    FontRemarks remarks;
    auto pdf = writePdf(document(), {}, &remarks);
    if (pdf)
        sayFonts(remarks, output);
    return pdf;
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
    const QString kind = arguments.value(QStringLiteral("to"));
    if (const auto checked = checkPurpose(kind, *purpose); !checked)
        return fail(checked.error());
    const bool withDispatchSheet = arguments.has(QStringLiteral("dispatch-sheet"));
    if (withDispatchSheet)
        if (const auto checked = checkDispatchSheet(kind, *purpose); !checked)
            return fail(checked.error());
    const bool isFragment = arguments.has(QStringLiteral("fragment"));
    if (isFragment && kind != u"html")
        return fail(ErrorCode::Invalid, Texts::tr("--fragment goes with --to html only."));
    QDateTime savedAt;
    const auto report = readReportFile(path, output, &savedAt);
    if (!report)
        return fail(report.error());
    const ReportFindings findings = findingsOf(*report, loadLexicon(output));
    const auto content = writeAs(
        kind, *report, findings,
        {.purpose = *purpose, .withDispatchSheet = withDispatchSheet, .madeAt = madeAt(savedAt)},
        isFragment, output);
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
