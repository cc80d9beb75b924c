// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/data_commands.h"

#include "core/checks/messages.h"
#include "core/report/cell_sets.h"
#include "core/report/edits.h"

#include <algorithm>

namespace gongkai {
namespace {

int cellCount(const Operation& operation)
{
    return static_cast<int>(std::ranges::count(
        operation.changes, FieldKind::Cell, [](const Change& change) { return change.key.kind; }));
}

} // namespace

void DataCommands::takeTotals()
{
    const QString title = tr("Take all totals");
    const TakeOverResult result = takeOverTotals(m_session.report());
    const QString conflicts = conflictText(result.conflicts);
    if (result.operation.isEmpty()) {
        m_prompts.inform(title, tr("No blank total has all its parts filled.") + conflicts);
        return;
    }
    applyAfterAsking(result.operation, title,
                     tr("%n blank total(s) will be filled with the computed figure. Totals that "
                        "are typed already stay as they are.",
                        nullptr, cellCount(result.operation)) +
                         conflicts,
                     tr("Fill in"));
}

QString DataCommands::conflictText(const std::vector<ComputedTotal>& conflicts) const
{
    if (conflicts.empty())
        return {};
    QStringList lines;
    for (const ComputedTotal& total : conflicts)
        lines << tr("%1: %2").arg(m_session.report().cellLabel(total.cell),
                                  valuesText(total.values));
    return tr("\n\nNot taken, because two sums give different figures:\n") + lines.join(u'\n');
}

void DataCommands::fillZero(const std::vector<CellId>& table)
{
    const QString title = tr("Fill blanks with 0");
    const Operation operation = fillBlanksWithZero(m_session.report());
    if (operation.isEmpty()) {
        m_prompts.inform(title, tr("There is no blank cell to fill; totals are left alone."));
        return;
    }
    const Operation here = inCells(operation, table);
    if (!here.isEmpty() && here != operation) {
        const int answer =
            m_prompts.choose(title, tr("0 goes into blank cells. Totals are left alone."),
                             {tr("This table: %n cell(s)", nullptr, cellCount(here)),
                              tr("All tables: %n cell(s)", nullptr, cellCount(operation))});
        if (answer >= 0)
            (void)m_session.apply(answer == 0 ? here : operation);
        return;
    }
    applyAfterAsking(operation, title,
                     tr("%n blank cell(s) in all tables will be filled with 0. Totals are left "
                        "alone.",
                        nullptr, cellCount(operation)),
                     tr("Fill with 0"));
}

void DataCommands::confirmCell(const CellId& cell)
{
    // A refusal is announced by the session.
    (void)m_session.apply(confirmFigures(m_session.report(), {cell}));
}

void DataCommands::confirmAll()
{
    const QString title = tr("Confirm copied figures");
    const std::vector<CellId> cells = unconfirmedCells(m_session.report());
    if (cells.empty()) {
        m_prompts.inform(title, tr("No copied figure waits to be confirmed."));
        return;
    }
    applyAfterAsking(confirmFigures(m_session.report(), cells), title,
                     tr("%n figure(s) copied from last year's file will be marked as right.",
                        nullptr, static_cast<int>(cells.size())),
                     tr("Confirm all"));
}

void DataCommands::recordOverride(const QDateTime& now)
{
    const QString title = tr("Leader's reason");
    const Override before = m_session.report().override().value_or(Override());
    const auto reason = m_prompts.askText(
        {title,
         tr("Why is the report handed in although a check is broken? An empty text takes "
            "the reason back."),
         before.reason, true});
    if (!reason)
        return;
    Override decided{reason->trimmed(), {}, {}};
    if (!decided.reason.isEmpty()) {
        const auto by =
            m_prompts.askText({title, tr("Name of the leader who decided so"), before.by});
        if (!by)
            return;
        decided.by = by->trimmed();
        decided.at = now.toString(Qt::ISODate);
    }
    (void)m_session.apply(gongkai::recordOverride(m_session.report(), decided));
}

void DataCommands::removeRow(const QString& id)
{
    applyAfterAsking(removeLocalRow(m_session.report(), id), tr("Remove local row"),
                     tr("The local row will be taken away with its figures."), tr("Remove"));
}

void DataCommands::applyAfterAsking(const Operation& operation, const QString& title,
                                    const QString& text, const QString& action)
{
    if (m_prompts.confirm(title, text, action))
        (void)m_session.apply(operation);
}

} // namespace gongkai
