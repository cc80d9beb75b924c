// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves: preview, print, export, hand-over; whether it is what was printed; history and two
// years. The dialogs are the view's: they look at the session, too, and go before it.
#include "core/output/paper/fonts.h"
#include "forms/findings/findings_panel.h"
#include "forms/handover/hand_over_dialog.h"
#include "forms/handover/verify_dialog.h"
#include "forms/history/history_dialog.h"
#include "forms/main_window.h"
#include "forms/print/preview_dialog.h"
#include "forms/report_view.h"
#include "forms/window_actions.h"
#include "forms/years/year_dialog.h"

#include <QAction>

namespace gongkai {

void MainWindow::connectExportActions()
{
    const auto exportAs = [this](QAction* action, ExportFormat format, Purpose purpose) {
        connect(action, &QAction::triggered, this, [this, format, purpose] {
            if (finishEditing())
                m_exporter.save(*m_session, format, {purpose, Extent::Whole});
        });
    };
    exportAs(m_actions->exportPdf, ExportFormat::Pdf, Purpose::Publish);
    exportAs(m_actions->exportWord, ExportFormat::Word, Purpose::Publish);
    exportAs(m_actions->exportHtml, ExportFormat::Html, Purpose::Publish);
    exportAs(m_actions->exportPdfSignoff, ExportFormat::Pdf, Purpose::Signoff);
    exportAs(m_actions->exportWordSignoff, ExportFormat::Word, Purpose::Signoff);
    exportAs(m_actions->exportWorkbook, ExportFormat::Workbook, Purpose::Publish);
    exportAs(m_actions->exportJson, ExportFormat::Json, Purpose::Publish);
    exportAs(m_actions->exportCsv, ExportFormat::Csv, Purpose::Publish);
    m_exporter.onChosen([this](const DeliveryGap& gap) { goTo(gap); });
    connect(m_actions->preview, &QAction::triggered, this, &MainWindow::preview);
    connect(m_actions->handOver, &QAction::triggered, this, &MainWindow::handOver);
    connect(m_actions->print, &QAction::triggered, this, [this] {
        if (finishEditing())
            m_exporter.print(*m_session);
    });
}

void MainWindow::preview()
{
    if (!finishEditing())
        return;
    if (const auto fonts = checkFonts(); !fonts)
        return m_prompts.report(fonts.error());
    auto* dialog = new PreviewDialog(*m_session, m_settings, m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreviewDialog::printRequested, this,
            [this](const ComposeOptions& options) { m_exporter.print(*m_session, options); });
    connect(dialog, &PreviewDialog::pdfRequested, this, [this](const ComposeOptions& options) {
        m_exporter.save(*m_session, ExportFormat::Pdf, options);
    });
    dialog->open();
}

void MainWindow::handOver()
{
    if (!finishEditing())
        return;
    auto* dialog = new HandOverDialog(*m_session, m_prompts, m_settings, m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandOverDialog::gapChosen, this, &MainWindow::goTo);
    dialog->open();
}

void MainWindow::verify()
{
    if (!finishEditing())
        return;
    auto* dialog = new VerifyDialog(*m_session, m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showHistory()
{
    if (!finishEditing())
        return;
    auto log = m_session->file().history();
    if (!log)
        return m_prompts.report(log.error());
    auto* dialog = new HistoryDialog(*m_session, m_prompts, m_settings, std::move(*log),
                                     m_view->currentField(), m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::placeChosen, this,
            [this](const FieldKey& field) { m_view->jumpTo(field); });
    dialog->open();
}

void MainWindow::showYearOnYear()
{
    if (!finishEditing())
        return;
    auto* dialog = new YearDialog(*m_session, m_prompts, m_settings, m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &YearDialog::placeChosen, this,
            [this](const FieldKey& field) { m_view->jumpTo(field); });
    connect(dialog, &YearDialog::printRequested, this,
            [this](const Document& document) { m_exporter.print(document); });
    dialog->open();
}

void MainWindow::goTo(const DeliveryGap& gap)
{
    // The one it was asked from.
    for (QDialog* dialog : findChildren<QDialog*>())
        if (dialog->isVisible() && dialog->isModal())
            dialog->reject();
    const bool isText = gap.kind == DeliveryGap::Kind::Words;
    if (gap.finding >= 0)
        m_view->findings().choose(isText ? FindingRef::text(gap.finding)
                                         : FindingRef::cell(gap.finding));
    if (gap.place)
        m_view->jumpTo(*gap.place);
    else
        m_view->jumpTo(gap.field);
}

} // namespace gongkai
