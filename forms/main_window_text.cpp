// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edits.h"
#include "core/words/heading_numbers.h"
#include "core/words/zero_report.h"
#include "forms/dialogs/open_until_used.h"
#include "forms/dialogs/zero_report_dialog.h"
#include "forms/main_window.h"
#include "forms/pages/narrative_page.h"
#include "forms/report_view.h"
#include "forms/window_actions.h"
#include "forms/writing/prose_editing.h"

// The window's commands for the text.
namespace gongkai {

void MainWindow::connectTextActions()
{
    connect(m_actions->replace, &QAction::triggered, this, [this] {
        if (finishEditing())
            m_view->openReplace();
    });
    connect(m_actions->toWritingHelp, &QAction::triggered, this, [this] {
        m_actions->writingHelp->setChecked(true);
        m_view->goToWritingHelp();
    });
    connect(m_actions->writingHelp, &QAction::toggled, this, [this](bool shows) {
        m_settings.setShowsWritingHelp(shows);
        if (m_view)
            m_view->showWritingHelp(shows);
    });
    m_actions->writingHelp->setChecked(m_settings.showsWritingHelp());
    int level = 0;
    for (QAction* action : m_actions->headings)
        connect(action, &QAction::triggered, this, [this, level = level++] { setHeading(level); });
    connect(m_actions->renumber, &QAction::triggered, this, &MainWindow::renumber);
    connect(m_actions->zeroReport, &QAction::triggered, this, &MainWindow::reportZeros);
}

void MainWindow::setHeading(int level)
{
    // Kept before and after: what was typed is one step to undo, the heading another.
    NarrativePage* page = m_view->currentNarrative();
    if (!page || !finishEditing())
        return;
    setHeadingLevel(*page->editor(), level);
    (void)page->commit();
}

void MainWindow::renumber()
{
    if (!m_view->currentNarrative() || !finishEditing())
        return;
    const FieldKey key{FieldKind::Narrative, m_view->currentPage().id};
    const Report& report = m_session->report();
    Operation operation = setField(report, key, renumbered(report.field(key)));
    operation.kind = QStringLiteral("renumber");
    if (operation.isEmpty())
        m_prompts.inform(tr("Renumber"), tr("The numbers of this part are in order."));
    else
        (void)m_session->apply(operation);
}

void MainWindow::reportZeros()
{
    if (!finishEditing())
        return;
    const ZeroReportPlan plan = planZeroReport(m_session->report(), m_session->lexicon());
    if (plan.operation.isEmpty())
        return m_prompts.inform(tr("Report of zeros"),
                                tr("Nothing is left to be filled in or written."));
    auto* dialog = new ZeroReportDialog(plan, m_session->report(), this);
    openUntilUsed(dialog, [this, operation = plan.operation] {
        return m_session->apply(operation).has_value();
    });
}

} // namespace gongkai
