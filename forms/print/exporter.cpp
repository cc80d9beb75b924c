// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/exporter.h"

#include "core/output/paper/paginator.h"
#include "core/output/writers.h"
#include "forms/print/printing.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

namespace gongkai {
namespace {

QString ending(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    case ExportFormat::Word:
        return QStringLiteral("docx");
    case ExportFormat::Html:
        return QStringLiteral("html");
    case ExportFormat::Workbook:
        return QStringLiteral("xlsx");
    case ExportFormat::Json:
        return QStringLiteral("json");
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    }
    return {};
}

} // namespace

void Exporter::save(Session& session, ExportFormat format, ComposeOptions options)
{
    const QString name = QFileInfo(session.file().path()).completeBaseName();
    QString suggestion = QDir(m_settings.lastFolder()).filePath(name + u'.' + ending(format));
    const QString filter = tr("%1 files (*.%2)").arg(ending(format).toUpper(), ending(format));
    // After a refusal of the place, again with the name that was given.
    while (const auto path = m_prompts.saveFile(tr("Export"), suggestion, filter)) {
        const auto bytes = exportBytes(session, format, options, m_settings.pageSetup());
        if (!bytes)
            return m_prompts.report(bytes.error());
        const auto saved = saveFile(*path, *bytes, true);
        if (saved) {
            m_settings.setLastFolder(QFileInfo(*path).path());
            return m_prompts.inform(tr("Exported"),
                                    tr("Written: %1").arg(QDir::toNativeSeparators(*path)));
        }
        m_prompts.report(saved.error());
        suggestion = *path;
    }
}

void Exporter::print(Session& session, ComposeOptions options)
{
    if (const auto fonts = checkFonts(); !fonts)
        return m_prompts.report(fonts.error());
    const PageSetup setup = m_settings.pageSetup();
    QPrinter printer(QPrinter::HighResolution);
    applyTo(printer, m_settings.printer());
    setUpPrinter(printer, setup, session.report().title());
    if (!m_prompts.choosePrinter(printer))
        return;
    if (const QString file = printer.outputFileName(); !file.isEmpty()) {
        if (const auto allowed = checkTarget(file, true); !allowed)
            return m_prompts.report(allowed.error());
    }
    m_settings.setPrinter(choiceOf(printer));
    const PagedDocument pages(compose(session.report(), session.allFindings(), options), setup);
    if (const auto printed = printPages(pages, printer); !printed)
        m_prompts.report(printed.error());
}

} // namespace gongkai
