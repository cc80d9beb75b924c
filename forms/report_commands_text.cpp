// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edits.h"
#include "core/words/heading_numbers.h"
#include "core/words/zero_report.h"
#include "forms/dialogs/open_until_used.h"
#include "forms/dialogs/zero_report_dialog.h"
#include "forms/pages/narrative_page.h"
#include "forms/report_commands.h"
#include "forms/report_view.h"
#include "forms/window_actions.h"
#include "forms/writing/prose_editing.h"

// The window's commands for the text.
namespace gongkai {

void ReportCommands::connectTextActions()
{
    after(m_tools.actions.replace, [this] { m_view.openReplace(); });
    connect(m_tools.actions.toWritingHelp, &QAction::triggered, this, [this] {
        m_tools.actions.writingHelp->setChecked(true);
        m_view.goToWritingHelp();
    });
    connect(m_tools.actions.writingHelp, &QAction::toggled, &m_view, &ReportView::showWritingHelp);
    int level = 0;
    for (QAction* action : m_tools.actions.headings)
        connect(action, &QAction::triggered, this, [this, level = level++] { setHeading(level); });
    connect(m_tools.actions.renumber, &QAction::triggered, this, &ReportCommands::renumber);
    after(m_tools.actions.zeroReport, [this] { reportZeros(); });
}

void ReportCommands::setHeading(int level)
{
    // Kept before and after: what was typed is one step to undo, the heading another.
    NarrativePage* page = m_view.currentNarrative();
    if (!page || !m_tools.desk.finishEditing())
        return;
    setHeadingLevel(*page->editor(), level);
    (void)page->commit();
}

void ReportCommands::renumber()
{
    if (!m_view.currentNarrative() || !m_tools.desk.finishEditing())
        return;
    const FieldKey key{FieldKind::Narrative, m_view.currentPage().id};
    const Report& report = m_session.report();
    Operation operation = setField(report, key, renumbered(report.field(key)));
    operation.kind = QStringLiteral("renumber");
    if (operation.isEmpty())
        m_tools.prompts.inform(tr("Renumber"), tr("The numbers of this part are in order."));
    else
        (void)m_session.apply(operation);
}

void ReportCommands::reportZeros()
{
    const ZeroReportPlan plan = planZeroReport(m_session.report(), m_session.lexicon());
    if (plan.operation.isEmpty())
        return m_tools.prompts.inform(tr("Report of zeros"),
                                      tr("Nothing is left to be filled in or written."));
    auto* dialog = new ZeroReportDialog(plan, m_session.report(), &m_view);
    openUntilUsed(dialog, [this, operation = plan.operation] {
        return m_session.apply(operation).has_value();
    });
}

} // namespace gongkai
