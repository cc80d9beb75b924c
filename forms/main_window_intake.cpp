// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's commands for what somebody published.
#include "forms/intake/compare_dialog.h"
#include "forms/intake/intake_dialog.h"
#include "forms/main_window.h"

#include "core/intake/sources/source_format.h"
#include "core/report/edits.h"
#include "forms/report_view.h"
#include "forms/window_actions.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

namespace gongkai {
namespace {

// What costs more than this part of a reading's budget is not read while the window waits: it goes
// through the dialog, with its progress.
constexpr int partAtOnce = 20;

QString fileNames(std::initializer_list<SourceFormat> formats)
{
    QStringList names;
    for (const SourceFormat format : formats)
        for (const QString& suffix : QString::fromLatin1(sourceKind(format).suffixes).split(u' '))
            names += QStringLiteral("*.") + suffix;
    names.removeDuplicates();
    return names.join(u' ');
}

} // namespace

void MainWindow::connectIntakeActions()
{
    connect(m_actions->importFile, &QAction::triggered, this, &MainWindow::askForPublished);
    connect(m_actions->importClipboard, &QAction::triggered, this, &MainWindow::importClipboard);
}

void MainWindow::askForPublished()
{
    using Format = SourceFormat;
    const QStringList filters{
        tr("Published reports: PDF, Word, WPS, workbooks, web pages, text (%1)")
            .arg(sourceFileNames().join(u' ')),
        tr("PDF (%1)").arg(fileNames({Format::Pdf})),
        tr("Word and WPS files (%1)")
            .arg(fileNames({Format::Docx, Format::Doc, Format::Rtf, Format::Odt})),
        tr("Workbooks (%1)").arg(fileNames({Format::Xlsx, Format::Xls, Format::Ods, Format::Csv})),
        tr("Web pages and text (%1)").arg(fileNames({Format::Html, Format::Text, Format::Json})),
        tr("All files (*)"),
    };
    const auto path = m_prompts.openFile(tr("Open what was published"), m_settings.lastFolder(),
                                         filters.join(QStringLiteral(";;")));
    if (!path)
        return;
    m_settings.setLastFolder(QFileInfo(*path).path());
    importFile(*path);
}

void MainWindow::importFile(const QString& path)
{
    if (!checkName(path))
        return;
    const auto source = sourceFromFile(path);
    if (!source)
        return m_prompts.report(source.error());
    showIntake(*source, {});
}

void MainWindow::importClipboard()
{
    const auto source = sourceFromMime(QGuiApplication::clipboard()->mimeData());
    if (!source)
        return m_prompts.inform(tr("From the clipboard"),
                                tr("There is neither table nor text on the clipboard. Copy the "
                                   "tables in Word, WPS, Excel or the browser first."));
    showIntake(*source, {});
}

bool MainWindow::pasteByLabel()
{
    const auto source = sourceFromMime(QGuiApplication::clipboard()->mimeData());
    if (!source || m_session->editor().isReadOnly())
        return false;
    const Report& report = m_session->report();
    const SourceHint hint{source->format, report.form().id, report.year(), {}};
    Budget budget(source->name, {}, partAtOnce);
    const auto read = readSource(source->bytes, hint, m_catalog, budget);
    const bool isLarge = budget.isSpent();
    if (!isLarge && (!read || read->match.tableCount == 0 || read->match.takenCount() == 0))
        return false;
    showIntake(*source, hint);
    return true;
}

void MainWindow::showIntake(const IntakeSource& source, const SourceHint& hint)
{
    if (m_view && !finishEditing())
        return;
    std::vector<IntakeUse> uses = {IntakeUse::NewReport, IntakeUse::LastYear};
    if (m_session && m_session->editor().isReadOnly())
        uses = {IntakeUse::Compare, IntakeUse::NewReport};
    else if (m_session)
        uses = {IntakeUse::IntoOpen, IntakeUse::LastYear, IntakeUse::Compare, IntakeUse::NewReport};
    auto* dialog = new IntakeDialog(source, hint, m_catalog, uses, m_prompts, this);
    connect(dialog, &IntakeDialog::refused, this,
            [this, source, hint](const Error& error) { askForYear(error, source, hint); });
    openUntilUsed(dialog, [this, dialog] {
        return useIntake(dialog->use(), dialog->report(), dialog->sourceName());
    });
}

// A source that does not say its year is asked for it; everything else is told.
void MainWindow::askForYear(const Error& refusal, const IntakeSource& source, SourceHint hint)
{
    if (refusal.code != ErrorCode::Invalid || hint.year != 0)
        return m_prompts.report(refusal);
    const int usual = m_session ? m_session->report().year() : m_clock().date().year() - 1;
    const auto year = m_prompts.askText(tr("Report year"),
                                        tr("%1 Which year does it report?").arg(refusal.message),
                                        QString::number(usual), false);
    if (!year)
        return;
    hint.year = year->trimmed().toInt();
    if (!m_catalog.formForYear(hint.year))
        return m_prompts.report(
            {ErrorCode::Invalid, tr("No statutory form is known for %1.").arg(*year), {}});
    showIntake(source, hint);
}

bool MainWindow::useIntake(IntakeUse use, const Report& report, const QString& name)
{
    switch (use) {
    case IntakeUse::NewReport:
        return createReport(report);
    case IntakeUse::IntoOpen:
        return takeIntoOpen(report, name);
    case IntakeUse::Compare:
        compareWith(report, name);
        return true;
    case IntakeUse::LastYear:
        break;
    }
    const LastYearFile last{report, name};
    if (!m_session)
        startFrom(last);
    else
        showCarryPlan(last, m_session->report(), tr("Copy"), [this](const Operation& operation) {
            return m_session->apply(operation).has_value();
        });
    return true;
}

bool MainWindow::takeIntoOpen(const Report& source, const QString& name)
{
    const Report& report = m_session->report();
    const QString title = tr("Into the open report");
    if (source.form().id != report.form().id) {
        m_prompts.report(
            {ErrorCode::Invalid,
             tr("“%1” uses the form of %2, the open report that of %3; take it as last year's "
                "figures or as a report of its own.")
                 .arg(name, source.form().id, report.form().id),
             {}});
        return false;
    }
    if (source.year() != report.year() &&
        !m_prompts.confirm(
            title,
            tr("“%1” is of %2, the open report of %3. Take its figures all the same?")
                .arg(name, QString::number(source.year()), QString::number(report.year())),
            tr("Take them")))
        return false;
    Operation operation = takePublished(report, source, false);
    const Operation all = takePublished(report, source, true);
    if (all.changes.size() > operation.changes.size()) {
        const int answer = m_prompts.choose(
            title,
            tr("%n place(s) of the open report are filled differently already.", nullptr,
               static_cast<int>(all.changes.size() - operation.changes.size())),
            {tr("Keep what is here"), tr("Replace it")});
        if (answer < 0)
            return false;
        if (answer == 1)
            operation = all;
    }
    std::vector<FieldKey> changed;
    for (const Change& change : operation.changes)
        changed.push_back(change.key);
    if (!m_session->apply(operation))
        return false;
    m_view->reveal(changed);
    return true;
}

void MainWindow::compareWith(const Report& published, const QString& name)
{
    auto* dialog = new CompareDialog(*m_session, published, name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_session.get(), &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &CompareDialog::placeChosen, this, [this](const FieldKey& key) {
        if (finishEditing())
            m_view->reveal({key});
    });
    dialog->show();
}

} // namespace gongkai
