// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/part_topics.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;

namespace gongkai {

/// What a part must speak of, each with a tick where the text does.
class TopicsView : public QWidget
{
    Q_OBJECT

public:
    explicit TopicsView(QWidget* parent = nullptr);

    void showTopics(const std::vector<PartTopic>& topics);

private:
    QLabel* m_summary;
    QListWidget* m_list;
};

} // namespace gongkai
