// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/carry_dialog.h"

#include "core/base/text_count.h"
#include "forms/dialogs/plan_list.h"
#include "forms/plain_text.h"
#include "forms/screen_room.h"
#include "forms/wording.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gongkai {
namespace {

QString display(const Report& report, const CellId& cell, const Figure& figure)
{
    return figure.toDisplay(report.cellType(cell));
}

} // namespace

CarryDialog::CarryDialog(const CarryPlan& plan, const Report& last, const Report& now,
                         const QString& source, const QString& action, QWidget* parent)
    : QDialog(parent),
      m_list(new PlanList({tr("Item"), tr("Figure"), tr("Where from, or why not")}, 1, this))
{
    setWindowTitle(tr("Copy from last year's file"));
    auto* summary = plainLabel(
        tr("From “%1” (%2, %3, form %4) into %5 (form %6).\n"
           "Copied figures are marked “unconfirmed” until they are typed over or confirmed.")
            .arg(source, last.agency(QStringLiteral("name")), QString::number(last.year()),
                 last.form().id, QString::number(now.year()), now.form().id));
    summary->setWordWrap(true);

    addCopied(plan, last, now);
    addTexts(plan, now);
    addKept(plan, now);
    addNotCopied(plan, now);
    addNotMapped(plan);
    addReference(plan, last, now);
    addProse(last);
    m_list->setColumnWidth(0, 340);
    m_list->setColumnWidth(1, 100);

    auto* buttons = new QDialogButtonBox(this);
    auto* copy = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    copy->setObjectName(QStringLiteral("copy"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {780, 480});
}

void CarryDialog::addCopied(const CarryPlan& plan, const Report& last, const Report& now)
{
    QList<QStringList> rows;
    for (const CarryPlan::Copy& copy : plan.copied) {
        QStringList from;
        for (const CellId& cell : copy.from)
            from << last.cellLabel(cell);
        rows << QStringList{now.cellLabel(copy.to), display(now, copy.to, copy.figure),
                            from.join(tr(" + "))};
    }
    m_list->addGroup(tr("Figures to be copied"), rows, true);
}

void CarryDialog::addTexts(const CarryPlan& plan, const Report& now)
{
    QList<QStringList> rows;
    for (const CarryPlan::Text& text : plan.texts)
        rows << QStringList{fieldName(now, text.key), QString(), fieldValue(text.key, text.value)};
    m_list->addGroup(tr("Names and contact data to be copied"), rows, false);
}

void CarryDialog::addKept(const CarryPlan& plan, const Report& now)
{
    QList<QStringList> rows;
    for (const CarryPlan::Kept& kept : plan.kept)
        rows << QStringList{
            now.cellLabel(kept.cell), display(now, kept.cell, kept.here),
            tr("last year's file would give %1").arg(display(now, kept.cell, kept.there))};
    m_list->addGroup(tr("Already filled differently, stays as it is"), rows, true);
}

void CarryDialog::addNotCopied(const CarryPlan& plan, const Report& now)
{
    QList<QStringList> rows;
    for (const CarryPlan::NotCopied& item : plan.notCopied)
        rows << QStringList{now.cellLabel(item.to), QString(), item.reason};
    m_list->addGroup(tr("Not copied"), rows, true);
}

void CarryDialog::addNotMapped(const CarryPlan& plan)
{
    QList<QStringList> rows;
    for (const CarryPlan::NotMapped& item : plan.notMapped)
        rows << QStringList{item.label, QString(), item.reason};
    m_list->addGroup(tr("Cannot be mapped to this year's form"), rows, true);
}

void CarryDialog::addReference(const CarryPlan& plan, const Report& last, const Report& now)
{
    QList<QStringList> rows;
    for (const CellId& cell : plan.reference)
        rows << QStringList{now.cellLabel(cell), display(last, cell, last.figure(cell)),
                            tr("kept beside the cell, not filled in")};
    m_list->addGroup(tr("For reference only"), rows, false);
}

void CarryDialog::addProse(const Report& last)
{
    QList<QStringList> rows;
    for (const Section& section : last.form().sections) {
        const QString text =
            section.narrative.isEmpty() ? QString() : last.narrative(section.narrative);
        if (!text.isEmpty())
            rows << QStringList{
                fieldName(last, {FieldKind::Narrative, section.narrative}),
                tr("%n character(s)", nullptr, static_cast<int>(characterCount(text))),
                tr("kept beside this year's text, not written into it")};
    }
    m_list->addGroup(tr("Last year's text, for reference"), rows, true);
}

} // namespace gongkai
