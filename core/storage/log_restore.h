// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_kind.h"
#include "core/storage/log_file.h"

#include <QStringList>

#include <vector>

namespace gongkai {

/// A backup beside a file, read and checked.
struct LogBackup
{
    int number = 0; ///< 1 is the newest
    QString path;
    StatePtr state;  ///< null when it cannot be read: then `problem` says why
    QString problem; ///< one sentence
};

/// The backups of a file that are there, newest first. Changes nothing.
std::vector<LogBackup> logBackupsOf(const FileKind& kind, const QString& path);

/// Puts a backup in the place of the file, which nobody may have open, and which may be damaged or
/// gone. What it replaces becomes the newest backup; a file that is not whole any more is kept
/// beside as `NAME.damaged`. The backup is read, copied and the copy read again first: on any error
/// the file is as it was.
/// @return what became of a journal that lay there, like LogFile::notices(); Locked; Unreadable
///         or Corrupt for the backup; Unwritable.
Result<QStringList> restoreLogFile(const FileKind& kind, const QString& path, int number,
                                   const LogFile::OpenOptions& options);

/// Keeps what will be replaced: a whole file of this kind prepared as a backup (backup.h), anything
/// else aside. The caller holds its lock.
/// @param notices  gets what was kept aside, and what became of a journal that lay there.
/// @return true when a backup was prepared and is to be placed after replacing.
Result<bool> keepBeforeReplacing(const FileKind& kind, const QString& file, const QDateTime& now,
                                 QStringList& notices);

} // namespace gongkai
