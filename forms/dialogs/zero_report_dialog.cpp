// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/zero_report_dialog.h"

#include "forms/dialogs/plan_list.h"
#include "forms/plain_text.h"
#include "forms/screen_room.h"
#include "forms/wording.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gongkai {

ZeroReportDialog::ZeroReportDialog(const ZeroReportPlan& plan, const Report& report,
                                   QWidget* parent)
    : QDialog(parent),
      m_list(new PlanList({tr("Item"), tr("What is filled in, or why not")}, -1, this))
{
    setWindowTitle(tr("Report of zeros"));
    auto* summary =
        plainLabel(tr("For an office that had no requests, no disputes and no fees in %1. What is "
                      "filled in or written already stays as it is; one undo takes all of it back.")
                       .arg(report.year()));
    summary->setWordWrap(true);
    addSentences(plan, report);
    addCells(plan, report);
    m_list->setColumnWidth(0, 380);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Fill in and write"), QDialogButtonBox::AcceptRole)
        ->setObjectName(QStringLiteral("fill"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {780, 480});
}

void ZeroReportDialog::addCells(const ZeroReportPlan& plan, const Report& report)
{
    QList<QStringList> filled;
    for (const auto& [cell, figure] : plan.filled)
        filled << QStringList{report.cellLabel(cell), figure.toDisplay(report.cellType(cell))};
    m_list->addGroup(tr("Blank cells to be filled in"), filled, false);
    QList<QStringList> left;
    for (const CellId& cell : plan.left)
        left << QStringList{report.cellLabel(cell),
                            tr("with what stands there, a 0 would break a check")};
    if (!left.isEmpty())
        m_list->addGroup(tr("Cells that stay blank"), left, true);
}

void ZeroReportDialog::addSentences(const ZeroReportPlan& plan, const Report& report)
{
    const auto partOf = [&](const QString& part) {
        return fieldName(report, {FieldKind::Narrative, part});
    };
    QList<QStringList> written;
    for (const Draft& draft : plan.written)
        written << QStringList{partOf(draft.part), draft.text};
    m_list->addGroup(tr("Sentences to be written"), written, true);
    QList<QStringList> left;
    for (const Draft& draft : plan.notWritten)
        left << QStringList{partOf(draft.part), tr("there is a text already, which stays")};
    for (const QString& part : plan.contradicted)
        left << QStringList{partOf(part), tr("the figures do not say that nothing happened")};
    if (!left.isEmpty())
        m_list->addGroup(tr("Sentences that are not written"), left, true);
}

} // namespace gongkai
