// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, starting and leaving reports.
#include "core/base/temporary_folder.h"
#include "core/storage/backup.h"
#include "core/storage/restore.h"
#include "forms/banner.h"
#include "forms/colours.h"
#include "forms/dialogs/new_report_dialog.h"
#include "forms/dialogs/open_until_used.h"
#include "forms/dialogs/restore_dialog.h"
#include "forms/main_window.h"
#include "forms/pages/start_page.h"
#include "forms/plain_text.h"
#include "forms/register/ledger_view.h"
#include "forms/report_commands.h"
#include "forms/report_view.h"
#include "forms/window_actions.h"
#include "forms/wording.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>

#include <utility>

namespace gongkai {
namespace {

// Is it one of the program's own?
bool isOwnFile(const QString& path)
{
    return isReportFile(path) || isRegisterFile(path);
}

// The first file of the program among dropped or dragged things, else the first other file; "" for
// none.
QString droppedFile(const QMimeData& data)
{
    QString other;
    for (const QUrl& url : data.urls()) {
        const QString path = url.toLocalFile();
        if (isOwnFile(path))
            return path;
        if (other.isEmpty())
            other = path;
    }
    return other;
}

} // namespace

void MainWindow::openFile(const QString& path)
{
    if (!m_files.checkName(path))
        return;
    // A report that was opened for reading only may be free by now.
    if (saving() && !saving()->isReadOnly() && saving()->isAt(path))
        return comeToFront();
    if (!m_callFolder.isEmpty() && WindowCalls::callWindowOf(path, m_callFolder, m_self))
        return;
    if (!leaveReport())
        return;
    if (isRegisterFile(path)) {
        if (auto opened = m_registers.open(path))
            return showRegister(std::move(*opened));
    } else if (auto opened = m_files.open(path)) {
        return showReport(std::move(*opened));
    }
    if (m_start)
        m_start->refresh();
}

void MainWindow::answerCallsIn(const QString& folder)
{
    m_callFolder = folder;
    m_calls = std::make_unique<WindowCalls>(folder, m_self);
    // Not in the middle of an edit.
    connect(m_calls.get(), &WindowCalls::called, this, &MainWindow::comeToFront,
            Qt::QueuedConnection);
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    QApplication::alert(this); // where the system lets no program come to the front by itself
}

void MainWindow::openOrImport(const QString& path)
{
    if (isOwnFile(path))
        openFile(path);
    else
        m_intake.importFile(path);
}

void MainWindow::openReport()
{
    const auto path = m_prompts.openFile(
        tr("Open a report or a register"), m_settings.lastFolder(),
        tr("Annual reports and registers (*.gkb *.gkr);;Backups (*.gkb.bak* *.gkr.bak*)"));
    if (path)
        openFile(*path);
}

void MainWindow::newRegister()
{
    if (!leaveReport())
        return;
    if (auto opened = m_registers.create())
        showRegister(std::move(*opened));
}

void MainWindow::openSample(const QString& name)
{
    if (!leaveReport())
        return;
    const auto report = readSample(name, m_catalog);
    if (!report)
        return m_prompts.report(report.error());
    const QString folder = makeTemporaryFolder();
    if (folder.isEmpty())
        return m_prompts.report({ErrorCode::Unwritable,
                                 tr("The sample cannot be opened: the folder for temporary files "
                                    "is full or read-only. Make room there and try again."),
                                 {}});
    auto opened = m_files.createAt(QDir(folder).filePath(suggestedFileName(*report)), *report);
    if (!opened)
        return;
    showReport(std::move(*opened));
    m_sample->setText(tr("A sample, to try the program with: it lies in a folder that is removed "
                         "later."));
}

void MainWindow::newReport()
{
    auto* dialog = new NewReportDialog(m_catalog, yearOfNewReport(m_clock().date()), this);
    openUntilUsed(dialog, [this, dialog] { return createReport(dialog->report()); });
}

bool MainWindow::createReport(const Report& report, const Operation& carried)
{
    if (!leaveReport())
        return false;
    auto opened = m_files.create(report);
    if (!opened)
        return false;
    showReport(std::move(*opened));
    // What could not be kept is announced by the session.
    (void)m_session->apply(carried);
    return true;
}

void MainWindow::reveal(const std::vector<FieldKey>& fields)
{
    if (m_view)
        m_view->reveal(fields);
}

LedgerView* MainWindow::ledgerView() const
{
    return qobject_cast<LedgerView*>(m_view.get());
}

DiskSession* MainWindow::saving() const
{
    return m_session ? static_cast<DiskSession*>(m_session.get()) : m_register.get();
}

ReportView* MainWindow::view() const
{
    return qobject_cast<ReportView*>(m_view.get());
}

void MainWindow::restoreBackup()
{
    if (!m_session || !finishEditing())
        return;
    const QString opened = m_session->file().path();
    const QString path = isBackup(opened) ? ownerOfBackup(opened) : opened;
    std::vector<Backup> backups = backupsOf(path);
    const QString name = QFileInfo(path).fileName();
    if (backups.empty())
        return m_prompts.inform(tr("Restore a backup"),
                                tr("“%1” has no backup yet: there is one from the second sitting "
                                   "on.")
                                    .arg(name));
    std::optional<Report> now = m_session->report();
    if (path != opened) {
        const auto file = ReportFile::open(path, {.mode = ReportFile::Mode::Read});
        now = file ? std::optional((*file)->report()) : std::nullopt;
    }
    auto* dialog = new RestoreDialog(std::move(backups), std::move(now), name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, path] { restoreFrom(path, dialog->number()); });
    dialog->open();
}

void MainWindow::restoreFrom(const QString& path, int number)
{
    if (!m_view || m_view->isBusy() || !leaveTyping() || !m_intake.leaveComparisons())
        return;
    if (!m_session->retry()) {
        const Error& why = m_session->unsaved()->why;
        return m_prompts.report(
            {ErrorCode::Unwritable,
             tr("Nothing was restored, because what is unsaved would be lost; save it elsewhere "
                "first. %1")
                 .arg(why.message),
             why.detail});
    }
    const QVariant place = m_view->place();
    showStart();                         // the session lets go of the lock
    (void)m_files.restore(path, number); // a refusal was told; the report opens again either way
    openFile(path);
    if (m_view)
        m_view->showPlace(place);
}

bool MainWindow::closeReport()
{
    if (!leaveReport())
        return false;
    showStart();
    return true;
}

bool MainWindow::leaveReport()
{
    // Who is called in the middle of a commit must not take away what it works on.
    if (m_view && m_view->isBusy())
        return false;
    return leaveTyping() && leaveUnsaved() && m_intake.leaveComparisons();
}

bool MainWindow::leaveTyping()
{
    if (!m_view || m_view->finishEditing())
        return true;
    return m_prompts.confirmRisk(
        tr("Not kept yet"),
        tr("What is being typed on this page could not be kept. Leave it and lose it?"),
        tr("Stay here"), tr("Leave and lose it"));
}

bool MainWindow::leaveUnsaved()
{
    if (!saving() || saving()->retry())
        return true;
    const Unsaved& unsaved = *saving()->unsaved();
    const int count = static_cast<int>(unsaved.count);
    const int answer = m_prompts.choose(
        tr("Not saved yet"),
        tr("%n change(s) are not saved: %1", nullptr, count).arg(unsaved.why.message),
        {tr("Save elsewhere…"), tr("Throw %n change(s) away", nullptr, count)});
    return answer == 1 || (answer == 0 && saveElsewhere());
}

bool MainWindow::saveElsewhere(const QString& suggestion)
{
    const QString before = saving()->path();
    if (!(m_register ? m_registers.saveElsewhere(*m_register, suggestion)
                     : m_files.saveElsewhere(*m_session, suggestion)))
        return false;
    m_rescueCopies.settle(before);
    m_sample->setText({});
    showRescued();
    return true;
}

void MainWindow::saveCopy()
{
    if (m_register)
        m_registers.saveCopy(*m_register);
    else
        m_files.saveCopy(m_session->file());
}

void MainWindow::keepRescueCopiesIn(const QString& folder)
{
    m_rescueCopies = RescueCopies(folder);
    showRescued();
}

void MainWindow::dropRescueCopy()
{
    m_rescue.stop();
    m_rescueCopies.drop();
}

void MainWindow::showRescued()
{
    const QStringList copies = m_rescueCopies.left();
    if (copies == std::exchange(m_rescuedNow, copies))
        return;
    QStringList names;
    for (const QString& copy : copies)
        names += u'“' + RescueCopies::nameOf(copy) + u'”';
    m_rescued->setText(names.isEmpty()
                           ? QString()
                           : tr("What could not be saved when the program ended is still here: %1")
                                 .arg(names.join(tr(", "))));
}

void MainWindow::openRescued()
{
    const QStringList copies = m_rescueCopies.left();
    if (copies.isEmpty())
        return showRescued();
    const QString& copy = copies.first();
    const QString folder = m_settings.lastFolder();
    openFile(copy);
    m_settings.removeRecentFile(copy); // nobody looks for a file there
    m_settings.setLastFolder(folder);
    const QString suggestion = folder + u'/' + QFileInfo(copy).fileName();
    if (saving() && saving()->isAt(copy))
        saveElsewhere(suggestion);
}

void MainWindow::showReport(OpenedFile opened)
{
    takeDown();
    m_session = std::make_unique<Session>(std::move(opened.file), m_words());
    m_view = makeReportView(*m_session, {*this, *m_actions, *m_status, m_prompts, m_settings,
                                         m_exporter, m_intake, m_clock});
    m_readOnly->setText(opened.whyReadOnly);
    connect(m_session.get(), &Session::changed, this, &MainWindow::updateStatus);
    // What was said of an act is not said of the next.
    connect(m_session.get(), &Session::changed, statusBar(), &QStatusBar::clearMessage);
    connect(m_session.get(), &Session::changed, m_failure, [this] { m_failure->setText({}); });
    connect(m_session.get(), &Session::operationFailed, this, [this](const Error& error) {
        m_failure->setText(tr("Not saved; the report is as it was before. %1").arg(error.message));
    });
    connect(&m_session->editor(), &ReportEditor::undoStateChanged, this,
            &MainWindow::updateUndoActions);
    showView();
}

void MainWindow::showRegister(OpenedRegister opened)
{
    takeDown();
    m_register = std::move(opened.session);
    m_view = std::make_unique<LedgerView>(
        *m_register,
        LedgerView::Tools{*this, *m_actions, m_prompts, m_settings, m_files, m_exporter});
    m_readOnly->setText(opened.whyReadOnly);
    connect(m_register.get(), &RegisterSession::changed, this, &MainWindow::updateStatus);
    connect(m_register.get(), &RegisterSession::changed, statusBar(), &QStatusBar::clearMessage);
    showView();
    m_view->setFocus();
}

void MainWindow::showView()
{
    m_stack->addWidget(m_view.get());
    m_stack->setCurrentWidget(m_view.get());
    connect(saving(), &DiskSession::savingChanged, this, &MainWindow::updateUnsaved);
    // Not in the middle of an edit.
    connect(
        saving(), &DiskSession::noticed, this,
        [this](const QStringList& notices) { m_files.tellNotices(notices); }, Qt::QueuedConnection);
    connectView();
    updateActions();
    updateStatus();
}

void MainWindow::takeDown()
{
    m_view.reset();
    m_session.reset();
    m_register.reset();
    m_readOnly->setText({});
    m_failure->setText({});
    m_unsaved->setText({});
    m_sample->setText({});
    dropRescueCopy();
}

// The page itself comes with the events: not for a report that is opened before there are any.
void MainWindow::showStart()
{
    if (m_start)
        m_start->refresh(); // it comes into sight when the view goes
    takeDown();
    QMetaObject::invokeMethod(this, &MainWindow::showStartPage,
                              m_start ? Qt::DirectConnection : Qt::QueuedConnection);
    updateActions();
    updateStatus();
}

void MainWindow::fillRecentMenu()
{
    QMenu& menu = *m_actions->recent;
    menu.clear();
    for (const QString& path : m_settings.recentFiles()) {
        // Whether it is still there is found out by opening it: a share may be slow to answer.
        const QString shown = QDir::toNativeSeparators(path);
        QAction* action = menu.addAction(plainCaption(shown));
        action->setToolTip(plainToolTip(shown));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setWindowGeometry(saveGeometry());
    event->setAccepted(closeReport());
    if (event->isAccepted())
        dropRescueCopy();
}

// A program that is killed may be there a moment longer than the one that is started after it.
void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        makePlaceholdersReadable();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        showRescued();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    // The program it was dragged from waits until this returns, and would wait for the clerk's
    // answers.
    const QString path = droppedFile(*event->mimeData());
    QMetaObject::invokeMethod(
        this, [this, path] { openOrImport(path); }, Qt::QueuedConnection);
}

} // namespace gongkai
