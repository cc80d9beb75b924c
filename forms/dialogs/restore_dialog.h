// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/diff.h"
#include "core/storage/restore.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace gongkai {

/// The backups of a report: when each was last changed, by whom and how, and where it differs from
/// the report as it is now. Choosing one restores nothing yet.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param now  the report as it is; nothing when it can no longer be read.
    /// @param name  of its file.
    RestoreDialog(std::vector<Backup> backups, std::optional<Report> now, const QString& name,
                  QWidget* parent = nullptr);

    /// The chosen backup; 0 while none is that can be restored.
    int number() const;

private:
    void addBackup(const Backup& backup);
    void showChosen();
    const Backup* chosen() const;

    const std::vector<Backup> m_backups;
    const std::optional<Report> m_now;
    QTreeWidget* m_list;
    QLabel* m_sentence;
    QTreeWidget* m_differences;
    QPushButton* m_restore;
};

} // namespace gongkai
