// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/report_file.h"

#include <optional>
#include <vector>

namespace gongkai {

/// A backup beside a report, as the clerk chooses from.
struct Backup
{
    int number = 0; ///< 1 is the newest
    QString path;
    /// Nothing when it cannot be read: then `problem` says why. It may be of another report, which
    /// was replaced by this one.
    std::optional<Report> report;
    LogEntry last; ///< its last operation: when, who, what
    QString problem;
};

/// The backups of a report that are there, newest first. Changes nothing.
std::vector<Backup> backupsOf(const QString& path);

/// Puts a backup in the place of the report: see restoreLogFile().
Result<QStringList> restoreBackup(const QString& path, int number,
                                  const ReportFile::OpenOptions& options);

} // namespace gongkai
