// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/delivery_dialog.h"

#include "forms/dialogs/plan_list.h"
#include "forms/findings/severity_mark.h"
#include "forms/plain_text.h"
#include "forms/screen_room.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gongkai {
namespace {

// So many lines of one kind are shown at once; more open with a click on their heading.
constexpr qsizetype mostOpened = 12;

QString goOnText(const DeliveryQuestion& question)
{
    const bool isOpen = isAnythingOpen(question.gaps);
    switch (question.act) {
    case DeliveryAct::Export:
        return isOpen ? DeliveryDialog::tr("Export all the same")
                      : DeliveryDialog::tr("Confirm and export");
    case DeliveryAct::Print:
        return isOpen ? DeliveryDialog::tr("Print all the same")
                      : DeliveryDialog::tr("Confirm and print");
    case DeliveryAct::HandOver:
        break;
    }
    return isOpen ? DeliveryDialog::tr("Hand over all the same")
                  : DeliveryDialog::tr("Confirm and hand over");
}

QString noteText(const DeliveryQuestion& question)
{
    if (!isAnythingOpen(question.gaps))
        return {};
    return question.isRemembered
               ? DeliveryDialog::tr("Who goes on all the same is remembered in the history of this "
                                    "file, with the time.")
               : DeliveryDialog::tr("This file is open for reading only: its history does not "
                                    "remember who goes on all the same.");
}

} // namespace

DeliveryDialog::DeliveryDialog(DeliveryQuestion question, QWidget* parent)
    : QDialog(parent),
      m_question(std::move(question)),
      m_list(new PlanList({tr("What is open")}, -1, this))
{
    setWindowTitle(tr("Is it ready to leave?"));
    auto* words = plainLabel(isAnythingOpen(m_question.gaps)
                                 ? tr("The report is not finished: %1 things are open. Choose one "
                                      "to go there.")
                                       .arg(m_question.gaps.size())
                                 : tr("Is this as it should be? Choose a line to go there."),
                             this);
    words->setObjectName(QStringLiteral("words"));
    words->setWordWrap(true);
    fillList();
    auto* note = plainLabel(noteText(m_question), this);
    note->setObjectName(QStringLiteral("note"));
    note->setWordWrap(true);
    note->setVisible(!note->text().isEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addWidget(note);
    layout->addWidget(makeButtons());
    resizeWithinScreen(*this, {720, 480});
}

void DeliveryDialog::fillList()
{
    m_list->setObjectName(QStringLiteral("gaps"));
    m_list->setAccessibleName(tr("What is open"));
    m_list->header()->hide();
    const std::vector<DeliveryGap>& gaps = m_question.gaps;
    for (std::size_t first = 0, end = 0; first < gaps.size(); first = end) {
        QList<QStringList> rows;
        for (; end < gaps.size() && gaps[end].kind == gaps[first].kind; ++end)
            rows << QStringList{gaps[end].text};
        m_list->addGroup(gapKindName(gaps[first].kind), rows, rows.size() <= mostOpened);
        QTreeWidgetItem* group = m_list->topLevelItem(m_list->topLevelItemCount() - 1);
        group->setFlags(Qt::ItemIsEnabled);
        for (int row = 0; row < group->childCount(); ++row) {
            const std::size_t index = first + static_cast<std::size_t>(row);
            group->child(row)->setIcon(0, severityIcon(gaps[index].severity));
            group->child(row)->setData(0, Qt::UserRole, static_cast<int>(index));
        }
    }
    connect(m_list, &QTreeWidget::itemClicked, this, &DeliveryDialog::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, &DeliveryDialog::choose);
}

QWidget* DeliveryDialog::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* goOn = new QPushButton(goOnText(m_question), buttons);
    goOn->setObjectName(QStringLiteral("goOn"));
    goOn->setAutoDefault(false);
    auto* back = new QPushButton(tr("Back, to mend it"), buttons);
    back->setObjectName(QStringLiteral("back"));
    back->setDefault(true);
    layout->addWidget(goOn);
    layout->addStretch(1);
    layout->addWidget(back);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(goOn, &QPushButton::clicked, this, [this] {
        m_answer.goesOn = true;
        accept();
    });
    back->setFocus();
    return buttons;
}

// A heading opens and closes.
void DeliveryDialog::choose(const QTreeWidgetItem* item)
{
    const QVariant index = item->data(0, Qt::UserRole);
    if (!index.isValid() || m_answer.chosen)
        return;
    m_answer.chosen = m_question.gaps[static_cast<std::size_t>(index.toInt())];
    accept();
}

} // namespace gongkai
