// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/main_window.h"

#include "core/report/edits.h"
#include "forms/banner.h"
#include "forms/data_commands.h"
#include "forms/dialogs/local_row_dialog.h"
#include "forms/findings/findings_panel.h"
#include "forms/grid/sheet_page.h"
#include "forms/icons.h"
#include "forms/pages/narrative_page.h"
#include "forms/pages/start_page.h"
#include "forms/plain_text.h"
#include "forms/report_view.h"
#include "forms/screen_room.h"
#include "forms/status_line.h"
#include "forms/window_actions.h"
#include "forms/wording.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace gongkai {
namespace {

const Table* tableWithLocalRows(const Form& form)
{
    const auto found = std::ranges::find_if(form.tables, &Table::localRowsAllowed);
    return found == form.tables.end() ? nullptr : &*found;
}

bool isLocalRow(const Report& report, const QString& row)
{
    const std::vector<LocalRow> rows = report.shownLocalRows();
    return std::ranges::find(rows, row, &LocalRow::id) != rows.end();
}

} // namespace

MainWindow::MainWindow(Catalog catalog, const Lexicon& lexicon, Prompts& prompts,
                       Settings& settings, Clock clock, Author author)
    : m_catalog(std::move(catalog)),
      m_lexicon(lexicon),
      m_prompts(prompts),
      m_settings(settings),
      m_clock(std::move(clock)),
      m_self(std::move(author)),
      m_files(prompts, settings, m_clock, m_self),
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
      m_start(new StartPage(settings)),
      m_status(new StatusLine),
      m_sum(plainLabel())
{
    layOut();
    connectFileActions();
    connectExportActions();
    connectEditActions();
    connectDataActions();
    connectTextActions();
    connectPlaceActions();
    connectHelpActions();
    showStart();
}

MainWindow::~MainWindow()
{
    delete m_view;
}

void MainWindow::layOut()
{
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
    m_stack->addWidget(m_start);
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
    restoreGeometry(m_settings.windowGeometry());
    keepWithinScreen(*this); // it may be that of a larger screen, or of a smaller scale
}

void MainWindow::connectFileActions()
{
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newReport);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openReport);
    connect(m_start, &StartPage::importRequested, &m_intake, &IntakeFlow::askForPublished);
    connect(m_start, &StartPage::lastYearRequested, m_actions->fromLastYear, &QAction::trigger);
    connect(m_start, &StartPage::fileRequested, this, &MainWindow::openFile);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_actions->newReport, &QAction::triggered, this, &MainWindow::newReport);
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::openReport);
    connect(m_actions->fromLastYear, &QAction::triggered, &m_intake,
            [this] { m_intake.askForLastYear(IntakeUse::NextYear); });
    connect(m_actions->carry, &QAction::triggered, &m_intake, [this] {
        if (finishEditing())
            m_intake.askForLastYear(IntakeUse::LastYear);
    });
    connect(m_actions->importFile, &QAction::triggered, &m_intake, &IntakeFlow::askForPublished);
    connect(m_actions->importClipboard, &QAction::triggered, &m_intake,
            &IntakeFlow::importClipboard);
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_actions->save, &QAction::triggered, this, [this] {
        if (!finishEditing())
            return;
        m_triedAt = m_clock();
        if (m_session->retry())
            updateStatus();
    });
    connect(m_actions->saveAs, &QAction::triggered, this, [this] {
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
        if (m_session && m_session->unsaved())
            std::ignore = m_rescueCopies.keep(m_session->file()); // tried again with the next edit
    });
    connect(m_unsaved->addButton(tr("Save elsewhere…")), &QPushButton::clicked, m_actions->saveAs,
            &QAction::trigger);
    connect(m_actions->saveCopy, &QAction::triggered, this, [this] {
        if (finishOrLeaveOut())
            m_files.saveCopy(m_session->file());
    });
    connect(m_actions->restore, &QAction::triggered, this, &MainWindow::restoreBackup);
    connect(m_actions->close, &QAction::triggered, this, &MainWindow::closeReport);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectEditActions()
{
    connect(m_actions->undo, &QAction::triggered, this,
            [this] { stepBackOrForth(&Session::undo); });
    connect(m_actions->redo, &QAction::triggered, this,
            [this] { stepBackOrForth(&Session::redo); });
    connect(m_actions->cut, &QAction::triggered, this, [this] { edit("cut"); });
    connect(m_actions->copy, &QAction::triggered, this, [this] { edit("copy"); });
    connect(m_actions->paste, &QAction::triggered, this, [this] { edit("paste"); });
    connect(m_actions->fillDown, &QAction::triggered, this,
            [this] { m_view->currentSheet()->fillDown(); });
    connect(m_actions->clear, &QAction::triggered, this,
            [this] { m_view->currentSheet()->clearFigures(); });
    connect(m_actions->find, &QAction::triggered, this, [this] {
        if (finishEditing())
            m_view->openSearch();
    });
    connect(m_actions->enterAcross, &QAction::triggered, this,
            [this] { setEnterDirection(GridSettings::Direction::Across); });
    connect(m_actions->enterDown, &QAction::triggered, this,
            [this] { setEnterDirection(GridSettings::Direction::Down); });
}

void MainWindow::connectDataActions()
{
    const auto run = [this](QAction* action, void (DataCommands::*command)()) {
        connect(action, &QAction::triggered, this, [this, command] {
            if (finishEditing())
                (DataCommands(*m_session, m_prompts).*command)();
        });
    };
    run(m_actions->takeTotals, &DataCommands::takeTotals);
    connect(m_actions->fillZero, &QAction::triggered, this, [this] {
        if (!finishEditing())
            return;
        const SheetPage* sheet = m_view->currentSheet();
        DataCommands(*m_session, m_prompts)
            .fillZero(sheet ? sheet->cells() : std::vector<CellId>());
    });
    run(m_actions->confirmAll, &DataCommands::confirmAll);
    connect(m_actions->takeTotal, &QAction::triggered, this,
            [this] { m_view->currentSheet()->takeTotal(); });
    connect(m_actions->confirmCell, &QAction::triggered, this, [this] {
        if (const auto cell = m_view->currentSheet()->currentCell())
            DataCommands(*m_session, m_prompts).confirmCell(*cell);
    });
    connect(m_actions->addRow, &QAction::triggered, this, &MainWindow::addLocalRow);
    connect(m_actions->removeRow, &QAction::triggered, this, &MainWindow::removeLocalRow);
    connect(m_actions->nextFinding, &QAction::triggered, this, [this] {
        if (finishEditing())
            m_view->findings().next();
    });
    connect(m_actions->previousFinding, &QAction::triggered, this, [this] {
        if (finishEditing())
            m_view->findings().previous();
    });
    connect(m_actions->correct, &QAction::triggered, this, [this] {
        if (finishEditing())
            m_view->findings().correctChosen();
    });
    connect(m_actions->explain, &QAction::triggered, this, [this] {
        if (finishEditing())
            m_view->findings().explainChosen();
    });
    connect(m_actions->override, &QAction::triggered, this, [this] {
        if (finishEditing())
            DataCommands(*m_session, m_prompts).recordOverride(m_clock());
    });
    connect(m_actions->verify, &QAction::triggered, this, &MainWindow::verify);
    connect(m_actions->yearOnYear, &QAction::triggered, this, &MainWindow::showYearOnYear);
    connect(m_actions->history, &QAction::triggered, this, &MainWindow::showHistory);
}

// Editing

bool MainWindow::finishOrLeaveOut()
{
    return m_view->finishEditing() ||
           m_prompts.confirmRisk(
               tr("Not kept yet"),
               tr("What is being typed on this page cannot be kept as it stands. Save everything "
                  "else without it?"),
               tr("Stay here"), tr("Save without it"));
}

void MainWindow::stepBackOrForth(Result<void> (Session::*step)())
{
    if (!finishEditing())
        return;
    std::vector<FieldKey> changed;
    const auto listening = connect(m_session.get(), &Session::changed, this,
                                   [&](const std::vector<FieldKey>& keys) { changed = keys; });
    const auto done = (m_session.get()->*step)();
    disconnect(listening);
    if (done)
        m_view->reveal(changed);
}

void MainWindow::edit(const char* slot)
{
    QObject* target = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (!target) {
        target = m_view->currentSheet();
        if (target && qstrcmp(slot, "paste") == 0 && m_intake.pasteByLabel())
            return;
    }
    if (!target && m_view->currentNarrative())
        target = m_view->currentNarrative()->editor();
    if (target)
        QMetaObject::invokeMethod(target, slot);
}

void MainWindow::setEnterDirection(GridSettings::Direction direction)
{
    GridSettings grid = m_settings.grid();
    grid.enterMoves = direction;
    m_settings.setGrid(grid);
    if (m_view)
        m_view->setGrid(grid);
}

void MainWindow::addLocalRow()
{
    const Report& report = m_session->report();
    const auto cell = m_view->currentSheet()->currentCell();
    const Table* table = tableWithLocalRows(report.form());
    auto* dialog = new LocalRowDialog(report, *table, cell ? cell->row : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, table] {
        LocalRow row = dialog->row();
        if (row.id.isEmpty())
            row.id = m_session->report().nextLocalRowId();
        if (m_session->apply(gongkai::addLocalRow(m_session->report(), dialog->row())))
            m_view->jumpTo({table->id, row.id, table->columns.front().id});
    });
    dialog->open();
}

void MainWindow::removeLocalRow()
{
    if (const auto cell = m_view->currentSheet()->currentCell())
        DataCommands(*m_session, m_prompts).removeRow(cell->row);
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

// What can be done now, and how the report stands

void MainWindow::updateActions()
{
    const WindowActions& a = *m_actions;
    const bool open = m_session != nullptr;
    const bool editable = open && !m_session->editor().isReadOnly();
    const SheetPage* sheet = open ? m_view->currentSheet() : nullptr;
    for (QAction* action : {a.save,
                            a.saveCopy,
                            a.preview,
                            a.print,
                            a.exportPdf,
                            a.exportPdfSignoff,
                            a.exportWord,
                            a.exportWordSignoff,
                            a.exportHtml,
                            a.exportWorkbook,
                            a.exportJson,
                            a.exportCsv,
                            a.handOver,
                            a.history,
                            a.yearOnYear,
                            a.verify,
                            a.close,
                            a.find,
                            a.replace,
                            a.nextFinding,
                            a.previousFinding,
                            a.copy,
                            a.nextBlank,
                            a.nextUnconfirmed,
                            a.nextPart,
                            a.previousPart,
                            a.nextPane,
                            a.previousPane})
        action->setEnabled(open);
    m_sum->setVisible(sheet);
    a.toWritingHelp->setEnabled(open && m_view->currentNarrative());
    a.restore->setEnabled(open);
    for (QAction* action : {a.saveAs, a.carry, a.cut, a.paste, a.takeTotals, a.fillZero,
                            a.zeroReport, a.confirmAll, a.correct, a.explain, a.override})
        action->setEnabled(editable);
    for (QAction* action : {a.fillDown, a.clear, a.takeTotal})
        action->setEnabled(editable && sheet);
    const bool prose = open && m_view->currentNarrative();
    for (QAction* action : a.headings)
        action->setEnabled(editable && prose);
    a.renumber->setEnabled(editable && prose);
    const auto cell = sheet ? sheet->currentCell() : std::nullopt;
    a.confirmCell->setEnabled(editable && cell && m_session->report().isUnconfirmed(*cell));
    const Table* table = cell ? m_session->report().form().table(cell->table) : nullptr;
    const bool localRows = editable && table && table->localRowsAllowed;
    a.addRow->setEnabled(localRows);
    a.removeRow->setEnabled(localRows && isLocalRow(m_session->report(), cell->row));
    a.toolBar->setVisible(open);
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
    if (!m_session)
        return setWindowTitle(tr("Gongkai"));
    const Report& report = m_session->report();
    const QString title =
        tr("%1, %2 – %3")
            .arg(report.agency(QStringLiteral("name")), QString::number(report.year()),
                 QFileInfo(m_session->file().path()).fileName());
    setWindowTitle(plainTitle(title));
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
    if (!m_session) {
        m_status->showWords(tr("Open a report or start a new one."));
        return;
    }
    const CheckSummary& summary = m_session->summary();
    const QString filled = tr("Cells filled %1/%2")
                               .arg(QString::number(summary.allCells - summary.blankCells),
                                    QString::number(summary.allCells));
    const auto& unsaved = m_session->unsaved();
    const QString saved =
        unsaved ? tr("%n change(s) not saved", nullptr, static_cast<int>(unsaved->count))
        : m_session->editor().isReadOnly()
            ? tr("Read-only")
            : tr("Saved %1").arg(momentText(m_session->file().savedAt()));
    m_status->showReport(stateOf(*m_session), tr("%1 · %2").arg(filled, saved));
    updateActions();
}

void MainWindow::updateUnsaved()
{
    const auto* unsaved = m_session && m_session->unsaved() ? &*m_session->unsaved() : nullptr;
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
