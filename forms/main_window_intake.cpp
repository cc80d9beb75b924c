// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's commands for what somebody published.
#include "forms/intake/compare_dialog.h"
#include "forms/intake/intake_dialog.h"
#include "forms/intake/replace_dialog.h"
#include "forms/main_window.h"

#include "core/intake/prose/agency.h"
#include "core/intake/sources/source_format.h"
#include "core/report/edits.h"
#include "forms/report_view.h"
#include "forms/window_actions.h"
#include "forms/wording.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <iterator>

namespace gongkai {
namespace {

// What costs more than this part of a reading's budget is not read while the window waits: it goes
// through the dialog, with its progress.
constexpr int partAtOnce = 20;

constexpr int fourDigits = 1000; // the least a year has

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
    openOrImport(*path);
}

std::optional<QString> MainWindow::askForLastYear()
{
    const QString others = sourceFileNames().join(u' ');
    const QStringList filters{
        tr("Last year's report: report file, PDF, Word, WPS, workbook, web page, text (*.gkb %1)")
            .arg(others),
        tr("Annual reports (*.gkb)"),
        tr("Published reports: PDF, Word, WPS, workbooks, web pages, text (%1)").arg(others),
        tr("All files (*)"),
    };
    const auto path = m_prompts.openFile(tr("Choose last year's file"), m_settings.lastFolder(),
                                         filters.join(QStringLiteral(";;")));
    if (path)
        m_settings.setLastFolder(QFileInfo(*path).path());
    return path;
}

void MainWindow::importFile(const QString& path, std::optional<IntakeUse> wanted)
{
    if (!checkName(path))
        return;
    const auto source = sourceFromFile(path);
    if (!source)
        return m_prompts.report(source.error());
    showIntake(*source, {}, wanted);
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

void MainWindow::showIntake(const IntakeSource& source, const SourceHint& hint,
                            std::optional<IntakeUse> wanted)
{
    if (m_view && !finishEditing())
        return;
    std::vector<IntakeUse> uses = {IntakeUse::NewReport, IntakeUse::NextYear};
    if (m_session && m_session->editor().isReadOnly())
        uses = {IntakeUse::Compare, IntakeUse::NewReport, IntakeUse::NextYear};
    else if (m_session)
        uses = {IntakeUse::IntoOpen, IntakeUse::LastYear, IntakeUse::Compare, IntakeUse::NewReport,
                IntakeUse::NextYear};
    auto* dialog = new IntakeDialog(source, hint, m_catalog, uses, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IntakeDialog::refused, this, [this, source, hint, wanted](const Error& error) {
        askForYear(error, source, hint, wanted);
    });
    connect(dialog, &IntakeDialog::understood, this, [this, dialog, wanted] {
        const bool isLastYear =
            m_session && dialog->report().year() + 1 == m_session->report().year();
        if (wanted || isLastYear)
            dialog->suggestUse(wanted.value_or(IntakeUse::LastYear));
    });
    connect(dialog, &IntakeDialog::chosen, this, [this, dialog] { useIntake(*dialog); });
    dialog->open();
}

// A source that does not say its year is asked for it; everything else is told.
void MainWindow::askForYear(const Error& refusal, const IntakeSource& source, SourceHint hint,
                            std::optional<IntakeUse> wanted)
{
    if (refusal.code != ErrorCode::Invalid || hint.year != 0)
        return m_prompts.report(refusal);
    const int usual = m_session ? m_session->report().year() : m_clock().date().year() - 1;
    QString text = QString::number(usual);
    do {
        const auto year = m_prompts.askText(
            tr("Report year"), tr("%1 Which year does it report?").arg(refusal.message), text,
            false);
        if (!year)
            return;
        text = *year;
        hint.year = text.trimmed().toInt();
        if (hint.year < fourDigits)
            m_prompts.report({ErrorCode::Invalid,
                              tr("“%1” is no report year; write all four digits, as in %2.")
                                  .arg(text.trimmed(), QString::number(usual)),
                              {}});
        else if (!m_catalog.formForYear(hint.year))
            m_prompts.report(
                {ErrorCode::Invalid, tr("No statutory form is known for %1.").arg(text), {}});
    } while (!m_catalog.formForYear(hint.year));
    showIntake(source, hint, wanted);
}

// The dialog stays, with all that was decided there, until what was read is really used.
void MainWindow::useIntake(IntakeDialog& intake)
{
    const LastYearFile read{intake.report(), intake.sourceName()};
    switch (intake.use()) {
    case IntakeUse::NewReport:
        if (createReport(read.report))
            intake.accept();
        return;
    case IntakeUse::IntoOpen:
        return takeIntoOpen(read, intake);
    case IntakeUse::Compare:
        return compareWith(intake);
    case IntakeUse::LastYear:
        return carryFrom(read, &intake);
    case IntakeUse::NextYear:
        return startFrom(read, &intake);
    }
}

// Asks where the names say that they are of different agencies.
bool MainWindow::mayBeOf(const Report& report, const LastYearFile& source, const QString& title)
{
    const QString theirs = source.report.agency(QStringLiteral("name"));
    const QString ours = report.agency(QStringLiteral("name"));
    return isSameAgency(theirs, ours) ||
           m_prompts.confirmRisk(title,
                                 tr("“%1” is of another agency than the open report:\n\n"
                                    "“%1”: %2\nOpen report: %3\n\nTake its figures all the same?")
                                     .arg(source.name, theirs, ours),
                                 tr("Do not take them"), tr("Take them"));
}

void MainWindow::takeIntoOpen(const LastYearFile& read, IntakeDialog& intake)
{
    const Report& source = read.report;
    const QString& name = read.name;
    const Report& report = m_session->report();
    const QString title = tr("Into the open report");
    if (source.form().id != report.form().id) {
        m_prompts.report(
            {ErrorCode::Invalid,
             tr("“%1” uses the form of %2, the open report that of %3; take it as last year's "
                "figures or as a report of its own.")
                 .arg(name, source.form().id, report.form().id),
             {}});
        return;
    }
    if (!mayBeOf(report, read, title))
        return;
    if (source.year() != report.year() &&
        !m_prompts.confirmRisk(
            title,
            tr("“%1” is of %2, the open report of %3. Take its figures all the same?")
                .arg(name, QString::number(source.year()), QString::number(report.year())),
            tr("Do not take them"), tr("Take them")))
        return;
    const auto take = [this, &intake](const Operation& operation) {
        std::vector<FieldKey> changed;
        for (const Change& change : operation.changes)
            changed.push_back(change.key);
        if (!m_session->apply(operation))
            return false;
        m_view->reveal(changed);
        intake.accept();
        return true;
    };
    const Operation all = takePublished(report, source, true);
    auto* dialog = new ReplaceDialog(all, report, name, &intake);
    if (dialog->isNeeded())
        return openUntilUsed(dialog, [dialog, take] { return take(dialog->operation()); });
    delete dialog;
    take(all);
}

void MainWindow::compareWith(IntakeDialog& intake)
{
    auto* dialog =
        new CompareDialog(*m_session, intake.report(), intake.match(), intake.sourceName(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_session.get(), &QObject::destroyed, dialog, [dialog, &intake] {
        dialog->hide();
        dialog->deleteLater();
        intake.deleteLater();
    });
    connect(dialog, &CompareDialog::placeChosen, this, [this](const FieldKey& key) {
        if (finishEditing())
            m_view->reveal({key});
    });
    connect(dialog, &QDialog::finished, &intake, [&intake](int result) {
        if (result == QDialog::Accepted || !intake.mayBeLeft())
            intake.open();
        else
            intake.deleteLater();
    });
    intake.hide();
    dialog->show();
}

bool MainWindow::leaveComparisons()
{
    const auto openIntakes = [this] {
        return std::ranges::count_if(findChildren<IntakeDialog*>(), &QWidget::isVisible);
    };
    const auto before = openIntakes();
    for (CompareDialog* comparison : findChildren<CompareDialog*>())
        if (comparison->isVisible())
            comparison->reject();
    return openIntakes() == before;
}

} // namespace gongkai
