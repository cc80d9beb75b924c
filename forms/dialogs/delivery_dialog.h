// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/dialogs/delivery_question.h"

#include <QDialog>

class QTreeWidgetItem;

namespace gongkai {

class PlanList;

/// “可以交付了吗”: what is open, in groups. A click on a line chooses it and closes the dialog.
/// Enter goes back to the work; to go on is a button of its own that Enter never means.
class DeliveryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DeliveryDialog(DeliveryQuestion question, QWidget* parent = nullptr);

    const DeliveryAnswer& answer() const { return m_answer; }

private:
    void fillList();
    QWidget* makeButtons();
    void choose(const QTreeWidgetItem* item);

    DeliveryQuestion m_question;
    DeliveryAnswer m_answer;
    PlanList* m_list;
};

} // namespace gongkai
