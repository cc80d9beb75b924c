// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves: preview, print, export, hand-over; whether it is what was printed; history and two
// years. The dialogs are the view's: they look at the session, too, and go before it.
#include "core/output/paper/fonts.h"
#include "forms/findings/findings_panel.h"
#include "forms/handover/hand_over_dialog.h"
#include "forms/handover/verify_dialog.h"
#include "forms/history/history_dialog.h"
#include "forms/print/preview_dialog.h"
#include "forms/report_commands.h"
#include "forms/report_view.h"
#include "forms/window_actions.h"
#include "forms/years/year_dialog.h"

#include <QAction>

namespace gongkai {

void ReportCommands::connectExportActions()
{
    const auto optionsFor = [this](Purpose purpose) {
        const bool withDispatchSheet =
            purpose == Purpose::Signoff && m_tools.settings.withDispatchSheet();
        return ComposeOptions{purpose, Extent::Whole, withDispatchSheet};
    };
    const auto exportAs = [this, optionsFor](QAction* action, ExportFormat format,
                                             Purpose purpose) {
        after(action, [this, optionsFor, format, purpose] {
            m_tools.exporter.save(m_session, format, optionsFor(purpose));
        });
    };
    exportAs(m_tools.actions.exportPdf, ExportFormat::Pdf, Purpose::Publish);
    exportAs(m_tools.actions.exportWord, ExportFormat::Word, Purpose::Publish);
    exportAs(m_tools.actions.exportHtml, ExportFormat::Html, Purpose::Publish);
    exportAs(m_tools.actions.exportPdfSignoff, ExportFormat::Pdf, Purpose::Signoff);
    exportAs(m_tools.actions.exportWordSignoff, ExportFormat::Word, Purpose::Signoff);
    exportAs(m_tools.actions.exportWorkbook, ExportFormat::Workbook, Purpose::Publish);
    exportAs(m_tools.actions.exportJson, ExportFormat::Json, Purpose::Publish);
    exportAs(m_tools.actions.exportCsv, ExportFormat::Csv, Purpose::Publish);
    m_tools.exporter.onChosen([this](const DeliveryGap& gap) { goTo(gap); });
    after(m_tools.actions.preview, [this] { preview(); });
    after(m_tools.actions.handOver, [this] { handOver(); });
    after(m_tools.actions.print,
          [this, optionsFor] { m_tools.exporter.print(m_session, optionsFor(Purpose::Signoff)); });
}

void ReportCommands::preview()
{
    if (const auto fonts = checkFonts(); !fonts)
        return m_tools.prompts.report(fonts.error());
    auto* dialog = new PreviewDialog(m_session, m_tools.settings, &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreviewDialog::printRequested, this,
            [this](const ComposeOptions& options) { m_tools.exporter.print(m_session, options); });
    connect(dialog, &PreviewDialog::pdfRequested, this, [this](const ComposeOptions& options) {
        m_tools.exporter.save(m_session, ExportFormat::Pdf, options);
    });
    dialog->open();
}

void ReportCommands::handOver()
{
    auto* dialog = new HandOverDialog(m_session, m_tools.prompts, m_tools.settings, &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandOverDialog::gapChosen, this, &ReportCommands::goTo);
    dialog->open();
}

void ReportCommands::verify()
{
    auto* dialog = new VerifyDialog(m_session, &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReportCommands::showHistory()
{
    auto log = m_session.file().history();
    if (!log)
        return m_tools.prompts.report(log.error());
    auto* dialog = new HistoryDialog(m_session, m_tools.prompts, m_tools.settings, std::move(*log),
                                     m_view.currentField(), &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::placeChosen, this,
            [this](const FieldKey& field) { m_view.jumpTo(field); });
    dialog->open();
}

void ReportCommands::showYearOnYear()
{
    auto* dialog = new YearDialog(m_session, m_tools.prompts, m_tools.settings, &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &YearDialog::placeChosen, this,
            [this](const FieldKey& field) { m_view.jumpTo(field); });
    connect(dialog, &YearDialog::printRequested, this,
            [this](const Document& document) { m_tools.exporter.print(document); });
    dialog->open();
}

void ReportCommands::goTo(const DeliveryGap& gap)
{
    // The one it was asked from.
    for (QDialog* dialog : m_view.window()->findChildren<QDialog*>())
        if (dialog->isVisible() && dialog->isModal())
            dialog->reject();
    const bool isText = gap.kind == DeliveryGap::Kind::Words;
    if (gap.finding >= 0)
        m_view.findings().choose(isText ? FindingRef::text(gap.finding)
                                        : FindingRef::cell(gap.finding));
    if (gap.place)
        m_view.jumpTo(*gap.place);
    else
        m_view.jumpTo(gap.field);
}

} // namespace gongkai
