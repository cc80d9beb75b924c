// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_kind.h"
#include "core/storage/file_stamp.h"
#include "core/storage/lock_file.h"
#include "core/storage/log_file.h"

namespace gongkai {

/// What an open file is made of. Its openings are in log_file.cpp, its writes in
/// log_file_write.cpp.
class LogFile::Impl
{
public:
    FileKind kind;
    QString path; // as asked for
    QString file; // where it really is
    OpenOptions options;
    StatePtr state;               // never null
    std::optional<LockFile> lock; // none: read-only
    std::unique_ptr<Connection> connection;
    std::optional<LockOwner> toRecord;   // whose lock was taken over, until the log says so
    size_t durable = 0;                  // so many entries of the log
    bool backupSettled = false;          // what a crash left prepared as a backup
    QDateTime savedAt = {};              // by this program; null: not yet
    std::optional<Unsaved> unsaved = {}; // the entries after them
    std::optional<FileStamp> stamp = {}; // as this program left the file; nothing: not known
    bool lost = false;                   // by the last write: the file is somebody else's
    QString whyReadOnly = {};
    QStringList notices = {};

    /// Opens what was written anew. @param locked  the lock of the file.
    static Result<std::unique_ptr<LogFile>> newFile(const FileKind& kind, const QString& path,
                                                    const LogState& state, OpenOptions options,
                                                    bool overwrite, LockFile locked,
                                                    std::optional<LockOwner> toRecord);

    StoredEntries unsavedEntries() const { return StoredEntries(state->log).subspan(durable); }
    const StoredEntry& lastDurable() const { return state->log[durable - 1]; }

    Result<void> write();
    Result<void> writeUnsaved();
    void hold(const Error& why);
    Result<void> checkLock();
    Result<void> checkLog();
    /// From memory: what lies at the file's path may be anything by now.
    Result<StatePtr> writeNew(const QString& target, bool overwrite);

private:
    Failure isLost(Failure failure);
    Result<void> reconnect();
    Result<void> settleJournal();
    Result<void> checkUntouched();
    Result<size_t> countOnDisk();
    Result<void> settle(const QDateTime& now);
    Result<size_t> prepare(bool& backupPrepared);
    Result<void> writeInTransaction(bool& backupPrepared);
    bool needsCheckpoint() const;
};

/// Now, as an entry says it.
LogRow rowOf(const LogFile::OpenOptions& options, qint64 sequence);

} // namespace gongkai
