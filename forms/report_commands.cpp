// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report_commands.h"

#include "core/report/edits.h"
#include "forms/data_commands.h"
#include "forms/dialogs/local_row_dialog.h"
#include "forms/findings/finding_text.h"
#include "forms/findings/findings_panel.h"
#include "forms/grid/sheet_page.h"
#include "forms/intake_flow.h"
#include "forms/pages/narrative_page.h"
#include "forms/report_view.h"
#include "forms/status_line.h"
#include "forms/window_actions.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>

namespace gongkai {
namespace {

const Table* tableWithLocalRows(const Form& form)
{
    const auto found = std::ranges::find_if(form.tables, &Table::localRowsAllowed);
    return found == form.tables.end() ? nullptr : &*found;
}

} // namespace

ReportCommands::ReportCommands(ReportView& view, Session& session, const Tools& tools)
    : QObject(&view), m_view(view), m_session(session), m_tools(tools)
{
    connectEditActions();
    connectDataActions();
    connectTextActions();
    connectPlaceActions();
    connectExportActions();
}

ReportCommands::~ReportCommands()
{
    m_tools.exporter.onChosen({});
}

void ReportCommands::connectEditActions()
{
    const WindowActions& actions = m_tools.actions;
    connect(actions.undo, &QAction::triggered, this, [this] { stepBackOrForth(&Session::undo); });
    connect(actions.redo, &QAction::triggered, this, [this] { stepBackOrForth(&Session::redo); });
    connect(actions.cut, &QAction::triggered, this, [this] { edit("cut"); });
    connect(actions.copy, &QAction::triggered, this, [this] { edit("copy"); });
    connect(actions.paste, &QAction::triggered, this, [this] { edit("paste"); });
    connect(&m_view, &ReportView::pasteRequested, actions.paste, &QAction::trigger);
    const auto onSheet = [this](QAction* action, void (SheetPage::*command)()) {
        connect(action, &QAction::triggered, this, [this, command] {
            if (SheetPage* sheet = m_view.currentSheet())
                (sheet->*command)();
        });
    };
    onSheet(actions.fillDown, &SheetPage::fillDown);
    onSheet(actions.clear, &SheetPage::clearFigures);
    onSheet(actions.takeTotal, &SheetPage::takeTotal);
    after(actions.find, [this] { m_view.openSearch(); });
}

void ReportCommands::connectDataActions()
{
    const WindowActions& actions = m_tools.actions;
    const auto run = [this](QAction* action, void (DataCommands::*command)()) {
        after(action, [this, command] { (DataCommands(m_session, m_tools.prompts).*command)(); });
    };
    after(actions.carry, [this] { m_tools.intake.askForLastYear(IntakeUse::LastYear); });
    run(actions.takeTotals, &DataCommands::takeTotals);
    after(actions.fillZero, [this] {
        const SheetPage* sheet = m_view.currentSheet();
        DataCommands(m_session, m_tools.prompts)
            .fillZero(sheet ? sheet->cells() : std::vector<CellId>());
    });
    run(actions.confirmAll, &DataCommands::confirmAll);
    connect(actions.confirmCell, &QAction::triggered, this, [this] {
        const SheetPage* sheet = m_view.currentSheet();
        if (const auto cell = sheet ? sheet->currentCell() : std::nullopt)
            DataCommands(m_session, m_tools.prompts).confirmCell(*cell);
    });
    connect(actions.addRow, &QAction::triggered, this, &ReportCommands::addLocalRow);
    connect(actions.removeRow, &QAction::triggered, this, &ReportCommands::removeLocalRow);
    FindingsPanel& findings = m_view.findings();
    after(actions.nextFinding, [&findings] { findings.next(); });
    after(actions.previousFinding, [&findings] { findings.previous(); });
    after(actions.correct, [&findings] { findings.correctChosen(); });
    after(actions.explain, [&findings] { findings.explainChosen(); });
    after(actions.override,
          [this] { DataCommands(m_session, m_tools.prompts).recordOverride(m_tools.clock()); });
    after(actions.verify, [this] { verify(); });
    after(actions.yearOnYear, [this] { showYearOnYear(); });
    after(actions.history, [this] { showHistory(); });
}

void ReportCommands::connectPlaceActions()
{
    const WindowActions& actions = m_tools.actions;
    const auto onView = [this](QAction* action, auto&& act) {
        connect(action, &QAction::triggered, this, [this, act] { act(m_view); });
    };
    onView(actions.nextPart, [](ReportView& view) { view.stepPart(1); });
    onView(actions.previousPart, [](ReportView& view) { view.stepPart(-1); });
    onView(actions.nextPane, [](ReportView& view) { view.stepPane(1); });
    onView(actions.previousPane, [](ReportView& view) { view.stepPane(-1); });
    connect(actions.nextBlank, &QAction::triggered, this, [this] { goToNext(OpenKind::Blanks); });
    connect(actions.nextUnconfirmed, &QAction::triggered, this,
            [this] { goToNext(OpenKind::Unconfirmed); });
    connect(&m_tools.status, &StatusLine::chosen, this, &ReportCommands::goToNext);
    connect(actions.findings, &QAction::toggled, &m_view, &ReportView::showFindings);
    connect(&m_view.findings(), &FindingsPanel::findingChosen, this,
            [this](const FindingRef& finding) {
                // Its list is folded away.
                if (!m_tools.actions.findings->isChecked() && !finding.isNone())
                    emit m_view.told(messageOf(m_session, finding));
            });
}

void ReportCommands::stepBackOrForth(Result<void> (Session::*step)())
{
    if (!m_tools.desk.finishEditing())
        return;
    std::vector<FieldKey> changed;
    const auto listening = connect(&m_session, &Session::changed, this,
                                   [&](const std::vector<FieldKey>& keys) { changed = keys; });
    const auto done = (m_session.*step)();
    disconnect(listening);
    if (done)
        m_view.reveal(changed);
}

void ReportCommands::edit(const char* slot)
{
    QObject* target = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (!target) {
        target = m_view.currentSheet();
        if (target && qstrcmp(slot, "paste") == 0 && m_tools.intake.pasteByLabel())
            return;
    }
    if (!target && m_view.currentNarrative())
        target = m_view.currentNarrative()->editor();
    if (target)
        QMetaObject::invokeMethod(target, slot);
}

void ReportCommands::addLocalRow()
{
    const Report& report = m_session.report();
    const Table* table = tableWithLocalRows(report.form());
    if (!table)
        return;
    const SheetPage* sheet = m_view.currentSheet();
    const auto cell = sheet ? sheet->currentCell() : std::nullopt;
    auto* dialog = new LocalRowDialog(report, *table, cell ? cell->row : QString(), &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, table] {
        LocalRow row = dialog->row();
        if (row.id.isEmpty())
            row.id = m_session.report().nextLocalRowId();
        if (m_session.apply(gongkai::addLocalRow(m_session.report(), dialog->row())))
            m_view.jumpTo(CellId{table->id, row.id, table->columns.front().id});
    });
    dialog->open();
}

void ReportCommands::removeLocalRow()
{
    const SheetPage* sheet = m_view.currentSheet();
    if (const auto cell = sheet ? sheet->currentCell() : std::nullopt)
        DataCommands(m_session, m_tools.prompts).removeRow(cell->row);
}

void ReportCommands::goToNext(OpenKind kind)
{
    if (m_tools.desk.finishEditing() && !m_view.goToNext(kind))
        emit m_view.told(kind == OpenKind::Blanks        ? tr("Nothing is blank any more.")
                         : kind == OpenKind::Unconfirmed ? tr("Nothing waits to be confirmed.")
                                                         : tr("Nothing of this kind is open."),
                         8000);
}

std::unique_ptr<DocumentView> makeReportView(Session& session, const ReportCommands::Tools& tools)
{
    auto view = std::make_unique<ReportView>(session, tools.prompts, tools.settings);
    new ReportCommands(*view, session, tools);
    return view;
}

} // namespace gongkai
