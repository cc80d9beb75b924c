// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/report_file.h"

#include <optional>
#include <vector>

namespace gongkai {

/// A backup beside a file, as the clerk chooses from.
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

/// The backups of a file that are there, newest first. Changes nothing.
std::vector<Backup> backupsOf(const QString& path);

/// Puts a backup in the place of the file, which nobody may have open, and which may be damaged or
/// gone. What it replaces becomes the newest backup; a file that is no whole report any more is
/// kept beside as `NAME.gkb.damaged`. The backup is read, copied and the copy read again first: on
/// any error the file is as it was.
/// @return what became of a journal that lay there, like ReportFile::notices(); Locked; Unreadable
///         or Corrupt for the backup; Unwritable.
Result<QStringList> restoreBackup(const QString& path, int number,
                                  const ReportFile::OpenOptions& options);

/// Keeps what will be replaced: a report prepared as a backup (backup.h), anything else aside. The
/// caller holds its lock.
/// @param notices  gets what was kept aside, and what became of a journal that lay there.
/// @return true when a backup was prepared and is to be placed after replacing.
Result<bool> keepBeforeReplacing(const QString& file, const QDateTime& now, QStringList& notices);

} // namespace gongkai
