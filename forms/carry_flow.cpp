// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/carry_flow.h"

#include "core/carry/carry.h"
#include "core/intake/prose/agency.h"
#include "core/report/edits.h"
#include "forms/dialogs/carry_dialog.h"
#include "forms/dialogs/open_until_used.h"

namespace gongkai {

void CarryFlow::startFrom(const LastYearFile& last, QDialog* intake)
{
    const int year = last.report.year() + 1;
    const FormPtr form = m_catalog.formForYear(year);
    if (!form)
        return m_prompts.report(
            {ErrorCode::Invalid, tr("No statutory form is known for %1.").arg(year)});
    Report now(form, year, last.report.agency(QStringLiteral("name")));
    const auto scoped =
        now.apply(setField(now, {FieldKind::Meta, QStringLiteral("scope")}, last.report.scope()));
    Q_ASSERT(scoped);
    showPlan(
        last, now, tr("Create the report for %1").arg(year),
        [this, now](const Operation& operation) { return m_desk.createReport(now, operation); },
        intake);
}

void CarryFlow::carryFrom(const LastYearFile& last, QDialog* intake)
{
    showPlan(
        last, m_desk.session()->report(), tr("Copy"),
        [this](const Operation& operation) {
            return m_desk.session()->apply(operation).has_value();
        },
        intake);
}

void CarryFlow::showPlan(const LastYearFile& last, const Report& now, const QString& action,
                         std::function<bool(const Operation&)> then, QDialog* intake)
{
    const auto plan = planCarry(last.report, now, last.name, m_clock());
    if (!plan)
        return m_prompts.report(plan.error());
    if (!mayBeOf(m_prompts, now, last, tr("Copy from last year's file")))
        return;
    QWidget* parent = intake ? static_cast<QWidget*>(intake) : m_desk.dialogParent();
    auto* dialog = new CarryDialog(*plan, last.report, now, last.name, action, parent);
    openUntilUsed(dialog, [intake, then = std::move(then), operation = plan->operation] {
        if (!then(operation))
            return false;
        if (intake)
            intake->accept();
        return true;
    });
}

bool mayBeOf(Prompts& prompts, const Report& report, const LastYearFile& source,
             const QString& title)
{
    const QString theirs = source.report.agency(QStringLiteral("name"));
    const QString ours = report.agency(QStringLiteral("name"));
    return isSameAgency(theirs, ours) ||
           prompts.confirmRisk(
               title,
               CarryFlow::tr("“%1” is of another agency than the open report:\n\n“%1”: %2\nOpen "
                             "report: %3\n\nTake its figures all the same?")
                   .arg(source.name, theirs, ours),
               CarryFlow::tr("Do not take them"), CarryFlow::tr("Take them"));
}

} // namespace gongkai
