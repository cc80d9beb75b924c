// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/plan_list.h"

#include "forms/plain_text.h"
#include "forms/whole_text.h"

namespace gongkai {

PlanList::PlanList(const QStringList& headers, int figures, QWidget* parent)
    : QTreeWidget(parent), m_figures(figures)
{
    setColumnCount(static_cast<int>(headers.size()));
    setHeaderLabels(headers);
    setAccessibleName(headers.constFirst());
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    showWholeText(*this, static_cast<int>(headers.size()));
}

void PlanList::addGroup(const QString& title, const QList<QStringList>& rows, bool open)
{
    auto* group =
        new QTreeWidgetItem(this, {tr("%1: %2").arg(title, QString::number(rows.size()))});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    for (const QStringList& row : rows) {
        auto* item = new QTreeWidgetItem(group, row);
        if (m_figures >= 0)
            item->setTextAlignment(m_figures, Qt::AlignRight | Qt::AlignVCenter);
        for (int column = 0; column < row.size(); ++column)
            item->setToolTip(column, plainToolTip(row[column]));
    }
    group->setExpanded(open);
}

} // namespace gongkai
