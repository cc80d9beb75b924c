// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/exporter.h"

#include "core/output/paper/paginator.h"
#include "core/output/writers.h"
#include "forms/print/printing.h"
#include "forms/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

#include <tuple>

namespace gongkai {
namespace {

// Behind the stem, as the hand-over has it: what is for signature never takes the place of what is
// published.
QString ending(ExportFormat format, Purpose purpose)
{
    using Kind = HandOverItem::Kind;
    QString found;
    for (const HandOverItem& item : handOverItems()) {
        if (item.kind == Kind::Copy || item.format != format)
            continue;
        const bool isMeant = (item.kind == Kind::Signoff) == (purpose == Purpose::Signoff);
        if (isMeant || found.isEmpty())
            found = item.ending;
    }
    return found;
}

} // namespace

bool Exporter::mayLeave(DeliveryGate& gate) const
{
    const bool opens = gate.opens();
    if (gate.chosen() && m_goTo)
        m_goTo(*gate.chosen());
    return opens;
}

void Exporter::save(Session& session, ExportFormat format, const ComposeOptions& options)
{
    DeliveryGate gate(session, m_prompts, DeliveryAct::Export, {options});
    if (!mayLeave(gate))
        return;
    const auto path = write(session, format, options);
    if (!path)
        return;
    gate.remember();
    const QString folder = QFileInfo(*path).path();
    m_settings.setLastFolder(folder);
    if (m_prompts.tellWritten(tr("Exported"),
                              tr("Written: %1").arg(QDir::toNativeSeparators(*path))))
        m_prompts.openFolder(folder);
}

std::optional<QString> Exporter::write(const Session& session, ExportFormat format,
                                       const ComposeOptions& options)
{
    const QString name = suggestedStem(session.report());
    const QString end = ending(format, options.purpose);
    QString suggestion = QDir(m_settings.lastFolder()).filePath(name + end);
    const QString suffix = QFileInfo(end).suffix();
    const QString filter = tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix);
    // After a refusal of the place, again with the name that was given.
    while (const auto path = m_prompts.saveFile(tr("Export"), suggestion, filter)) {
        const auto bytes = exportBytes(session, format, options, m_settings.pageSetup());
        if (!bytes) {
            m_prompts.report(bytes.error());
            return {};
        }
        const auto saved = saveFile(*path, *bytes, true);
        if (saved)
            return path;
        m_prompts.report(saved.error());
        suggestion = *path;
    }
    return {};
}

void Exporter::print(Session& session, const ComposeOptions& options)
{
    if (const auto fonts = checkFonts(); !fonts)
        return m_prompts.report(fonts.error());
    DeliveryGate gate(session, m_prompts, DeliveryAct::Print, {options});
    // The printer comes first: “print all the same” is the last word, and starts the job.
    if (sendToPrinter(compose(session.report(), session.allFindings(), options),
                      [&] { return mayLeave(gate); }))
        gate.remember();
}

void Exporter::print(const Document& document)
{
    if (const auto fonts = checkFonts(); !fonts)
        return m_prompts.report(fonts.error());
    std::ignore = sendToPrinter(document);
}

void Exporter::print(const QString& title,
                     const std::function<void(QPainter& painter, const QRectF& paper)>& paint)
{
    if (const auto fonts = checkFonts(); !fonts)
        return m_prompts.report(fonts.error());
    std::ignore = sendToPrinter(title, [&paint](QPrinter& printer) {
        const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
        return printPages(printer, 1, [&](QPainter& painter, int) { paint(painter, paper); });
    });
}

bool Exporter::sendToPrinter(const Document& document, const std::function<bool()>& mayStart)
{
    return sendToPrinter(
        document.title,
        [&](QPrinter& printer) {
            return printPages(PagedDocument(document, m_settings.pageSetup()), printer);
        },
        mayStart);
}

bool Exporter::sendToPrinter(const QString& title,
                             const std::function<Result<void>(QPrinter&)>& send,
                             const std::function<bool()>& mayStart)
{
    QPrinter printer(QPrinter::HighResolution);
    applyTo(printer, m_settings.printer());
    setUpPrinter(printer, m_settings.pageSetup(), title);
    if (!m_prompts.choosePrinter(printer))
        return false;
    if (const QString file = printer.outputFileName(); !file.isEmpty()) {
        if (const auto allowed = checkTarget(file, true); !allowed) {
            m_prompts.report(allowed.error());
            return false;
        }
    }
    if (mayStart && !mayStart())
        return false;
    m_settings.setPrinter(choiceOf(printer));
    const auto printed = send(printer);
    if (!printed)
        m_prompts.report(printed.error());
    return printed.has_value();
}

} // namespace gongkai
