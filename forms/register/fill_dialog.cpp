// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/register/fill_dialog.h"

#include "forms/dialogs/plan_list.h"
#include "forms/plain_text.h"
#include "forms/screen_room.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gongkai {
namespace {

QString numbersBehind(const RegisterCount& count, const Register& book, const CellId& cell)
{
    const ProposedFigure* figure = count.figure(cell);
    if (!figure)
        return {};
    QStringList numbers;
    for (const size_t at : figure->behind)
        numbers << (figure->counts == TableMap::Counts::Requests
                        ? book.cases()[at].number.toString()
                        : book.disputes()[at].number.toString());
    return numbers.join(FillDialog::tr(", "));
}

} // namespace

FillDialog::FillDialog(const FillPlan& plan, const RegisterCount& count, const Register& book,
                       const Report& report, const QString& name, QWidget* parent)
    : QDialog(parent),
      m_list(new PlanList({tr("Item"), tr("Register"), tr("In the report"), tr("Cases")}, 1, this))
{
    setWindowTitle(tr("Fill in the annual report"));
    auto* summary = plainLabel(
        tr("Figures of %1 for “%2”. Proposed figures are marked “unconfirmed” until they "
           "are typed over or confirmed; other figures that stand there stay.")
            .arg(QString::number(count.year), name));
    summary->setWordWrap(true);
    const auto cases = [&](const CellId& cell) { return numbersBehind(count, book, cell); };
    QList<QStringList> rows;
    for (const FillPlan::Kept& one : plan.kept)
        rows << QStringList{report.cellLabel(one.cell), one.counted.toString(),
                            one.typed.toString(), cases(one.cell)};
    m_list->addGroup(tr("Kept: another figure stands there"), rows, true);
    rows.clear();
    for (const FillPlan::Proposed& one : plan.proposed)
        rows << QStringList{report.cellLabel(one.cell), one.figure.toString(),
                            report.figure(one.cell).toString(), cases(one.cell)};
    m_list->addGroup(tr("Proposed"), rows, true);
    rows.clear();
    for (const CellId& cell : plan.equal)
        rows << QStringList{report.cellLabel(cell), report.figure(cell).toString(),
                            report.figure(cell).toString(), cases(cell)};
    m_list->addGroup(tr("The same already"), rows, false);
    rows.clear();
    for (const QString& line : countLines(count, book, report.form(), Vocabulary::builtIn()))
        rows << QStringList{line};
    if (!rows.isEmpty())
        m_list->addGroup(tr("To be known"), rows, true);
    m_list->setColumnWidth(0, 380);
    m_list->setColumnWidth(1, 80);

    auto* buttons = new QDialogButtonBox(this);
    auto* fill = buttons->addButton(tr("Fill in"), QDialogButtonBox::AcceptRole);
    fill->setObjectName(QStringLiteral("fill"));
    fill->setEnabled(!plan.operation.isEmpty());
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {860, 520});
}

} // namespace gongkai
