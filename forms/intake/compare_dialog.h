// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/diff.h"
#include "forms/session.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace gongkai {

/// Where the published page and the open report differ. Follows the report while it is mended.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param name  of what was published.
    /// @param session  must outlive the dialog.
    CompareDialog(Session& session, Report published, const QString& name,
                  QWidget* parent = nullptr);

signals:
    /// The clerk wants to see this place of the open report.
    void placeChosen(const gongkai::FieldKey& key);

private:
    void refresh();

    Session& m_session;
    const Report m_published;
    const QString m_name;
    std::vector<Difference> m_differences;
    QLabel* m_sentence;
    QTreeWidget* m_list;
};

} // namespace gongkai
