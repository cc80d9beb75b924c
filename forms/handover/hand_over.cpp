// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/handover/hand_over.h"

#include "core/output/handin.h"
#include "core/output/writers.h"
#include "forms/wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::HandOver)
};

Result<void> writeCopy(const Session& session, const HandOverItem& item, const QString& path)
{
    if (item.ending.endsWith(u".zip")) {
        const auto zip = handInPackage(session.report(), session.allFindings(),
                                       QFileInfo(path).completeBaseName());
        return zip ? saveFile(path, *zip, true) : fail(zip.error());
    }
    if (const auto allowed = checkTarget(path, true); !allowed)
        return allowed;
    // The author is nobody: the copy names neither user nor machine.
    const Report copy = handInCopy(session.report(), session.allFindings());
    const auto file = ReportFile::create(path, copy, {.author = Author()}, true);
    return file ? Result<void>() : fail(file.error());
}

} // namespace

Result<QByteArray> exportBytes(const Session& session, ExportFormat format,
                               const ComposeOptions& options, const PageSetup& setup)
{
    const Report& report = session.report();
    ComposeOptions dated = options;
    dated.madeAt = madeAt(session.file().savedAt());
    const auto document = [&] { return compose(report, session.allFindings(), dated); };
    switch (format) {
    case ExportFormat::Pdf:
        return writePdf(document(), setup);
    case ExportFormat::Word:
        return writeDocx(document());
    case ExportFormat::Html:
        return writeHtml(document());
    case ExportFormat::Workbook:
        return writeXlsx(report, dated);
    case ExportFormat::Json:
        return writeJson(report);
    case ExportFormat::Csv:
        return writeCsv(report);
    }
    return QByteArray();
}

std::vector<HandOverItem> handOverItems()
{
    using Kind = HandOverItem::Kind;
    const auto ending = [](const QString& words, const QString& suffix) -> QString {
        return Words::tr(" (%1)").arg(words) + suffix;
    };
    const QString signoff = Words::tr("for signature");
    const QString copy = Words::tr("copy for handing in");
    const QString pdf = QStringLiteral(".pdf");
    const QString word = QStringLiteral(".docx");
    return {
        {Kind::Publish, QStringLiteral("publish_pdf"), Words::tr("PDF"), pdf, ExportFormat::Pdf},
        {Kind::Publish, QStringLiteral("publish_docx"), Words::tr("Word"), word,
         ExportFormat::Word},
        {Kind::Publish, QStringLiteral("publish_html"), Words::tr("Web page"),
         QStringLiteral(".html"), ExportFormat::Html},
        {Kind::Signoff, QStringLiteral("signoff_pdf"), Words::tr("PDF"), ending(signoff, pdf),
         ExportFormat::Pdf},
        {Kind::Signoff, QStringLiteral("signoff_docx"), Words::tr("Word"), ending(signoff, word),
         ExportFormat::Word},
        {Kind::Data, QStringLiteral("xlsx"), Words::tr("Workbook (Excel)"), QStringLiteral(".xlsx"),
         ExportFormat::Workbook},
        {Kind::Data, QStringLiteral("json"), Words::tr("JSON, the whole report"),
         QStringLiteral(".json"), ExportFormat::Json},
        {Kind::Data, QStringLiteral("csv"), Words::tr("CSV, the figures"), QStringLiteral(".csv"),
         ExportFormat::Csv},
        {Kind::Copy,
         QStringLiteral("copy_gkb"),
         Words::tr("Report file (.gkb)"),
         ending(copy, QStringLiteral(".gkb")),
         {}},
        {Kind::Copy,
         QStringLiteral("copy_zip"),
         Words::tr("ZIP with Word, workbook and JSON"),
         ending(copy, QStringLiteral(".zip")),
         {}},
    };
}

QString contentsOf(const HandOverItem& item, const Report& report, const QString& stem)
{
    const auto count = [&](FieldKind kind) {
        return QString::number(std::ranges::count_if(
            report.fields(), [kind](const auto& field) { return field.first.kind == kind; }));
    };
    const QString figures =
        Words::tr("%1 figures of %2")
            .arg(count(FieldKind::Cell), QString::number(report.cells().size()));
    if (item.ending.endsWith(u".zip")) {
        const QString name = QFileInfo(stem + item.ending).completeBaseName();
        return Words::tr("%1.docx, %1.xlsx and %1.json").arg(name);
    }
    if (item.kind == HandOverItem::Kind::Data && item.format != ExportFormat::Json)
        return figures;
    const QString whole =
        Words::tr("%1, text of %2 parts").arg(figures, count(FieldKind::Narrative));
    return item.kind == HandOverItem::Kind::Signoff
               ? Words::tr("%1, sign-off and state of the checks").arg(whole)
               : whole;
}

QString whyNoStem(const QString& stem)
{
    // What Windows keeps for devices, whatever follows the first point.
    static const QRegularExpression device(
        QStringLiteral(R"(^(con|prn|aux|nul|com\d|lpt\d)(\.|$))"),
        QRegularExpression::CaseInsensitiveOption);
    if (stem.trimmed().isEmpty())
        return Words::tr("Enter a file name.");
    if (const auto match = forbiddenInFileNames().match(stem); match.hasMatch())
        return Words::tr("A file name cannot have “%1” in it.").arg(match.captured());
    if (device.match(stem).hasMatch())
        return Words::tr("Windows keeps the name “%1” for itself; choose another.").arg(stem);
    if (stem.size() > 120)
        return Words::tr("The file name is too long; shorten it to 120 characters.");
    return {};
}

Result<void> writeHandOver(const Session& session, const HandOverItem& item, const QString& path,
                           const PageSetup& setup, bool withDispatchSheet)
{
    if (item.kind == HandOverItem::Kind::Copy)
        return writeCopy(session, item, path);
    ComposeOptions options;
    if (item.kind == HandOverItem::Kind::Signoff)
        options = {Purpose::Signoff, Extent::Whole, withDispatchSheet};
    const auto bytes = exportBytes(session, item.format, options, setup);
    return bytes ? saveFile(path, *bytes, true) : fail(bytes.error());
}

} // namespace gongkai
