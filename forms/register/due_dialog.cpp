// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/register/due_dialog.h"

#include "core/calendar/day_text.h"
#include "forms/dialogs/plan_list.h"
#include "forms/enter_key.h"
#include "forms/plain_text.h"
#include "forms/print/exporter.h"
#include "forms/screen_room.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace gongkai {
namespace {

QStringList dueHeads()
{
    return {DueDialog::tr("Number"), DueDialog::tr("State"), DueDialog::tr("Latest day"),
            DueDialog::tr("Working days left"), DueDialog::tr("Waiting for")};
}

} // namespace

std::vector<DueGroup> dueGroups(const std::vector<CaseRow>& cases, const QDate& today)
{
    std::vector<DueGroup> groups{{DueDialog::tr("Overdue"), {}},
                                 {DueDialog::tr("Due today"), {}},
                                 {DueDialog::tr("Due this week"), {}},
                                 {DueDialog::tr("Waiting for somebody"), {}}};
    for (const CaseRow& row : cases) {
        if (!row.isOpen)
            continue;
        const QStringList line{row.number.toString(), row.state,
                               row.latest.isValid() ? dayText(row.latest) : QString(),
                               leftText(row), row.awaited};
        if (row.nearness == Nearness::Overdue)
            groups[0].lines << line;
        else if (row.latest == today)
            groups[1].lines << line;
        else if (row.nearness == Nearness::ThisWeek)
            groups[2].lines << line;
        else if (!row.awaited.isEmpty())
            groups[3].lines << line;
    }
    return groups;
}

DueDialog::DueDialog(const RegisterSession& session, const std::vector<CaseRow>& cases,
                     Exporter& exporter, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_exporter(exporter),
      m_groups(dueGroups(cases, session.today()))
{
    setWindowTitle(tr("What is due"));
    auto* lines = new PlanList(dueHeads(), -1);
    lines->setObjectName(QStringLiteral("due"));
    for (const DueGroup& group : m_groups)
        lines->addGroup(group.title, group.lines, true);
    for (int column = 0; column < lines->columnCount(); ++column)
        lines->resizeColumnToContents(column);
    keepEnter(*lines);
    connect(lines, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const auto number = RegisterNumber::fromString(item->text(0)))
            emit caseChosen(*number);
    });
    auto* buttons = new QDialogButtonBox;
    const auto add = [&](const QString& text, const char* name, QDialogButtonBox::ButtonRole role) {
        auto* button = buttons->addButton(text, role);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        return button;
    };
    connect(add(tr("&Copy"), "copy", QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(listText(list())); });
    connect(add(tr("&Print…"), "print", QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            [this] { m_exporter.print(listDocument(list())); });
    add(tr("Close"), "close", QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(lines, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {900, 520});
}

PrintedList DueDialog::list() const
{
    PrintedList list;
    list.title = tr("%1: requests that are due").arg(m_session.agency());
    list.remarks << tr("As of %1. By the stricter reading where the rules leave two.")
                        .arg(dayText(m_session.today()));
    list.head = QStringList{tr("Group")} + dueHeads();
    list.widths = {0.13, 0.13, 0.14, 0.2, 0.13, 0.27};
    for (const DueGroup& group : m_groups)
        for (const QStringList& line : group.lines)
            list.lines << QStringList{group.title} + line;
    if (list.lines.isEmpty())
        list.remarks << tr("Nothing is due.");
    return list;
}

} // namespace gongkai
