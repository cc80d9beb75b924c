// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore.h"

#include "core/storage/log_restore.h"
#include "core/storage/schema.h"
#include "core/storage/snapshot.h"

namespace gongkai {

std::vector<Backup> backupsOf(const QString& path)
{
    std::vector<Backup> backups;
    for (LogBackup& found : logBackupsOf(reportKind(), path)) {
        Backup& backup = backups.emplace_back();
        backup.number = found.number;
        backup.path = std::move(found.path);
        backup.problem = std::move(found.problem);
        if (found.state) {
            backup.report = static_cast<const Snapshot&>(*found.state).report; // of that kind
            backup.last = decodeEntry(found.state->log.back()).value_or(LogEntry());
        }
    }
    return backups;
}

Result<QStringList> restoreBackup(const QString& path, int number,
                                  const ReportFile::OpenOptions& options)
{
    return restoreLogFile(reportKind(), path, number, options);
}

} // namespace gongkai
