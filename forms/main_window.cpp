// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/main_window.h"

#include "core/catalog/form_list.h"
#include "forms/banner.h"
#include "forms/colours.h"
#include "forms/dialog_places.h"
#include "forms/document_view.h"
#include "forms/icons.h"
#include "forms/made_folder.h"
#include "forms/pages/start_page.h"
#include "forms/plain_text.h"
#include "forms/screen_room.h"
#include "forms/status_line.h"
#include "forms/window_actions.h"
#include "forms/wording.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <tuple>

namespace gongkai {

MainWindow::MainWindow(Catalog catalog, LexiconSource words, Prompts& prompts, Settings& settings,
                       Clock clock, Author author)
    : m_catalog(std::move(catalog)),
      m_words(std::move(words)),
      m_prompts(prompts),
      m_settings(settings),
      m_clock(std::move(clock)),
      m_self(std::move(author)),
      m_files(prompts, settings, m_clock, m_self),
      m_registers(prompts, settings, m_clock, m_self),
      m_exporter(prompts, settings),
      m_intake(*this, {m_catalog, prompts, settings, m_files, m_exporter, m_clock}),
      m_actions(new WindowActions(*this)),
      m_readOnly(new Banner(QStringLiteral("lock"), false)),
      m_failure(new Banner(QStringLiteral("error"), true)),
      m_unsaved(new Banner(QStringLiteral("error"), false)),
      m_rescued(new Banner(QStringLiteral("open"), true)),
      m_sample(new Banner(QStringLiteral("explain"), true)),
      m_retry(m_unsaved->addButton(tr("Try again"))),
      m_stack(new QStackedWidget),
      m_status(new StatusLine),
      m_sum(plainLabel())
{
    layOut();
    connectFileActions();
    connectViewActions();
    connectHelpActions();
    showStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    makePlaceholdersReadable();
    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_readOnly);
    layout->addWidget(m_failure);
    layout->addWidget(m_unsaved);
    layout->addWidget(m_rescued);
    layout->addWidget(m_sample);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);
    // A message of the bar itself would cover what is not permanent.
    statusBar()->addPermanentWidget(m_status, 1);
    connect(statusBar(), &QStatusBar::messageChanged, m_status, &StatusLine::showMessage);
    m_sum->setContentsMargins(6, 0, 6, 0);
    statusBar()->addPermanentWidget(m_sum);
    setAcceptDrops(true);
    setWindowIcon(programIcon());
    restorePlace();
    m_actions->showGrid(m_settings.grid());
}

void MainWindow::restorePlace()
{
    resize(1180, 720);
    keepDialogsWithinScreen(*this);
    restoreGeometry(m_settings.windowGeometry());
    keepWithinScreen(*this); // it may be that of a larger screen, or of a smaller scale
}

void MainWindow::showStartPage()
{
    if (m_view)
        return;
    if (!m_start) {
        m_start = new StartPage(m_settings);
        m_stack->addWidget(m_start);
        connect(m_start, &StartPage::newRequested, this, &MainWindow::newReport);
        connect(m_start, &StartPage::openRequested, this, &MainWindow::openReport);
        connect(m_start, &StartPage::importRequested, &m_intake, &IntakeFlow::askForPublished);
        connect(m_start, &StartPage::lastYearRequested, m_actions->fromLastYear, &QAction::trigger);
        connect(m_start, &StartPage::fileRequested, this, &MainWindow::openFile);
        connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    }
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::connectFileActions()
{
    connect(m_actions->newReport, &QAction::triggered, this, &MainWindow::newReport);
    connect(m_actions->newRegister, &QAction::triggered, this, &MainWindow::newRegister);
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::openReport);
    connect(m_actions->fromLastYear, &QAction::triggered, &m_intake,
            [this] { m_intake.askForLastYear(IntakeUse::NextYear); });
    connect(m_actions->importFile, &QAction::triggered, &m_intake, &IntakeFlow::askForPublished);
    connect(m_actions->importClipboard, &QAction::triggered, &m_intake,
            &IntakeFlow::importClipboard);
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    onDocument(m_actions->save, [this] {
        if (!finishEditing())
            return;
        m_triedAt = m_clock();
        if (saving()->retry())
            updateStatus();
    });
    onDocument(m_actions->saveAs, [this] {
        if (finishOrLeaveOut())
            saveElsewhere();
    });
    connect(m_sample->addButton(tr("Save as my own…")), &QPushButton::clicked, m_actions->saveAs,
            &QAction::trigger);
    connect(m_retry, &QPushButton::clicked, m_actions->save, &QAction::trigger);
    connect(m_rescued->addButton(tr("Open and save…")), &QPushButton::clicked, this,
            &MainWindow::openRescued);
    m_rescue.setSingleShot(true);
    m_rescue.setInterval(1000);
    connect(&m_rescue, &QTimer::timeout, this, [this] {
        if (saving() && saving()->unsaved())
            std::ignore = m_rescueCopies.keep(*saving()); // tried again with the next edit
    });
    connect(m_unsaved->addButton(tr("Save elsewhere…")), &QPushButton::clicked, m_actions->saveAs,
            &QAction::trigger);
    onDocument(m_actions->saveCopy, [this] {
        if (finishOrLeaveOut())
            saveCopy();
    });
    onDocument(m_actions->restore, [this] { restoreBackup(); });
    onDocument(m_actions->close, [this] { closeReport(); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::onDocument(QAction* action, std::function<void()> act)
{
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        if (m_view)
            act();
    });
}

bool MainWindow::finishOrLeaveOut()
{
    return m_view->finishEditing() ||
           m_prompts.confirmRisk(
               tr("Not kept yet"),
               tr("What is being typed on this page cannot be kept as it stands. Save everything "
                  "else without it?"),
               tr("Stay here"), tr("Save without it"));
}

void MainWindow::setEnterDirection(GridSettings::Direction direction)
{
    GridSettings grid = m_settings.grid();
    grid.enterMoves = direction;
    m_settings.setGrid(grid);
    if (m_view)
        m_view->setGrid(grid);
}

void MainWindow::about()
{
    m_prompts.inform(tr("About Gongkai"),
                     tr("Gongkai %1\n\nFills in, checks and prints the annual report on "
                        "government information disclosure.\n\nFree software under the GNU General "
                        "Public License, version 3 or later.\nYour own statutory forms: %2")
                         .arg(QApplication::applicationVersion(),
                              QDir::toNativeSeparators(Catalog::userFolder())));
}

void MainWindow::showForms()
{
    QStringList used;
    for (const FormInUse& form : formsInUse(m_catalog))
        used += tr("%1: form %2, %3, %4").arg(form.title, form.id, form.years, form.from);
    if (m_prompts.tellWritten(tr("Folder for forms"), tr("Statutory forms in use:") + u'\n' +
                                                          used.join(u'\n') + u"\n\n" +
                                                          formFolderLines(m_catalog).join(u'\n')))
        openMadeFolder(m_prompts, Catalog::userFolder());
}

// What can be done now, and how the report stands

void MainWindow::updateActions()
{
    m_actions->offer([this](Needs needs) { return m_view && m_view->meets(needs); });
    m_actions->toolBar->setVisible(m_view != nullptr);
    m_sum->setVisible(m_view && m_view->meets(Needs::Table));
    updateUndoActions();
}

void MainWindow::updateUndoActions()
{
    const auto show = [](QAction* action, const QString& text, const QString& kind) {
        action->setEnabled(!kind.isEmpty());
        action->setText(kind.isEmpty() ? text : tr("%1: %2").arg(text, operationName(kind)));
    };
    const bool open = m_session != nullptr;
    const auto kindOf = [&](bool can, QString (ReportEditor::*kind)() const) {
        return open && can ? (m_session->editor().*kind)() : QString();
    };
    show(m_actions->undo, tr("&Undo"),
         kindOf(open && m_session->editor().canUndo(), &ReportEditor::undoKind));
    show(m_actions->redo, tr("&Redo"),
         kindOf(open && m_session->editor().canRedo(), &ReportEditor::redoKind));
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_view ? plainTitle(m_view->title()) : tr("Gongkai"));
}

// The time alone for today's.
QString MainWindow::momentText(const QDateTime& moment) const
{
    const QDateTime local = moment.toLocalTime();
    const bool today = local.date() == m_clock().date();
    return local.toString(today ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

void MainWindow::updateStatus()
{
    updateTitle();
    if (m_register) {
        m_status->showWords(
            tr("%n case(s)", nullptr, static_cast<int>(m_register->book().cases().size())) +
            QStringLiteral(" · ") + savedText());
        updateActions();
        return;
    }
    if (!m_session) {
        m_status->showWords(tr("Open a report or start a new one."));
        return;
    }
    const CheckSummary& summary = m_session->summary();
    const QString filled = tr("Cells filled %1/%2")
                               .arg(QString::number(summary.allCells - summary.blankCells),
                                    QString::number(summary.allCells));
    m_status->showReport(stateOf(*m_session), tr("%1 · %2").arg(filled, savedText()));
    updateActions();
}

QString MainWindow::savedText() const
{
    const auto& unsaved = saving()->unsaved();
    if (unsaved)
        return tr("%n change(s) not saved", nullptr, static_cast<int>(unsaved->count));
    return saving()->isReadOnly() ? tr("Read-only")
                                  : tr("Saved %1").arg(momentText(saving()->savedAt()));
}

void MainWindow::updateUnsaved()
{
    const auto* unsaved = saving() && saving()->unsaved() ? &*saving()->unsaved() : nullptr;
    QString text;
    if (unsaved)
        text = tr("%n change(s) since %1 are not saved yet: %2", nullptr,
                  static_cast<int>(unsaved->count))
                   .arg(momentText(unsaved->since), unsaved->why.message);
    else
        m_triedAt = {};
    if (m_triedAt.isValid())
        text += u' ' + tr("Tried again at %1, without success.")
                           .arg(m_triedAt.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
    m_unsaved->setText(text);
    m_retry->setVisible(unsaved && unsaved->retryHelps);
    if (!unsaved)
        dropRescueCopy();
    else if (!m_rescue.isActive())
        m_rescue.start();
    updateStatus();
}

QString MainWindow::statusText() const
{
    return m_status->text();
}

} // namespace gongkai
