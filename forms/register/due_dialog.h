// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/list_document.h"
#include "forms/register/case_list.h"

#include <QDialog>

#include <vector>

namespace gongkai {

class Exporter;

/// The cases that want something on a day, by what they want.
struct DueGroup
{
    QString title;
    QList<QStringList> lines; ///< number, state, latest day, days left, who is waited for
};

/// Overdue, due on the day, due later in its week, else awaited from somebody; empty groups, too. A
/// case stands in one group. Names of third parties are left out.
std::vector<DueGroup> dueGroups(const std::vector<CaseRow>& cases, const QDate& today);

/// 到期事项: what is due today and this week, overdue and awaited, to be printed or copied.
class DueDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param session, exporter  must outlive the dialog.
    /// @param cases  of the session, as they stand today.
    DueDialog(const RegisterSession& session, const std::vector<CaseRow>& cases, Exporter& exporter,
              QWidget* parent = nullptr);

signals:
    /// A line was activated.
    void caseChosen(const gongkai::RegisterNumber& number);

private:
    PrintedList list() const;

    const RegisterSession& m_session;
    Exporter& m_exporter;
    const std::vector<DueGroup> m_groups;
};

} // namespace gongkai
