// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/writing/topics_view.h"

#include "forms/plain_text.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gongkai {

TopicsView::TopicsView(QWidget* parent)
    : QWidget(parent), m_summary(plainLabel({}, this)), m_list(new QListWidget(this))
{
    m_summary->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    setFocusProxy(m_list);
    m_list->setAccessibleName(tr("What this part must speak of"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
}

void TopicsView::showTopics(const std::vector<PartTopic>& topics)
{
    QStringList lines;
    for (const PartTopic& topic : topics)
        lines += topic.isTreated ? tr("✓ %1 (written)").arg(topic.name)
                                 : tr("○ %1 (not yet)").arg(topic.name);
    const auto open = std::ranges::count(topics, false, &PartTopic::isTreated);
    m_summary->setText(topics.empty() ? tr("The notices ask nothing in particular of this part.")
                       : open == 0    ? tr("All that this part must speak of is there.")
                                      : tr("This part must also speak of %n thing(s).", nullptr,
                                           static_cast<int>(open)));
    m_list->setVisible(!topics.empty());
    static_cast<QVBoxLayout*>(layout())->setAlignment(m_summary, topics.empty() ? Qt::AlignTop
                                                                                : Qt::Alignment());
    m_list->clear();
    m_list->addItems(lines);
}

} // namespace gongkai
