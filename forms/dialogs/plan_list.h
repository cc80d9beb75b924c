// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace gongkai {

/// What an act would do, in groups that open and close.
class PlanList : public QTreeWidget
{
    Q_OBJECT

public:
    /// @param figures  the column of figures, which stand at its right; -1 for none.
    PlanList(const QStringList& headers, int figures, QWidget* parent = nullptr);

    /// The title says how many rows there are.
    void addGroup(const QString& title, const QList<QStringList>& rows, bool open);

private:
    int m_figures;
};

} // namespace gongkai
