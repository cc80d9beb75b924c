// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/report/editor.h"
#include "core/report/records.h"
#include "core/storage/log.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace gongkai {

struct Migration;
struct SavedLog;

/// Operations that are in memory only, because the disk refused them.
struct Unsaved
{
    qint64 count = 0;
    QDateTime since; ///< when the first of them was done
    Error why;       ///< of the last try
    /// False when the file is somebody else's now: taken over, changed, replaced or damaged. It
    /// is left as it is, and only saveAs() keeps the operations.
    bool retryHelps = true;
};

/// A `.gkb` file, open. Format: docs/file-format.md.
///
/// Opening, reading and closing change nothing, on disk or beside it, but for the lock file of an
/// opening for writing. One object per file and thread.
class ReportFile : public ReportStore
{
public:
    enum class Mode { Read, Write };

    struct OpenOptions
    {
        Mode mode = Mode::Write;
        Clock clock = systemClock;
        Author author = Author::current();
        /// Take the lock over although another program may hold it: the clerk was asked.
        bool breakLock = false;
        /// What the disk refuses is kept in memory, in order, and stays to be written: see
        /// unsaved(). Without it a refused operation is not kept at all.
        bool hold = false;
    };

    /// Writes a new file with the report's fields as its first operation, and opens it.
    /// @param overwrite  an existing file is replaced only when the new one is complete.
    /// @return Exists, Locked, Unwritable; Invalid for a text that cannot be stored to the letter.
    static Result<std::unique_ptr<ReportFile>> create(const QString& path, const Report& report,
                                                      OpenOptions options, bool overwrite = false);

    /// Writes a new file with what is certain of a damaged one, and opens it.
    /// @return as create().
    static Result<std::unique_ptr<ReportFile>> rebuild(const QString& path, const SavedLog& saved,
                                                       OpenOptions options, bool overwrite = false);

    /// Opens an existing file; never creates one.
    ///
    /// Mode Write takes the lock. A lock of a dead process on this machine is taken over and
    /// recorded; another one gives Locked, and lockOwner() says whose. Where no lock can be
    /// written (read-only folder or medium, something else of its name), where the file itself may
    /// not be written, where it has a second hard link, and for a backup, it opens for reading: see
    /// whyReadOnly().
    /// @return Unreadable (missing, not ours), Corrupt, Newer, Locked.
    static Result<std::unique_ptr<ReportFile>> open(const QString& path, OpenOptions options);

    /// Who holds the lock of this file now; nothing when nobody does. All members are empty for a
    /// lock that cannot be read.
    static std::optional<LockOwner> lockOwner(const QString& path);

    ~ReportFile() override;

    /// What the file says now, with all that is unsaved.
    const Report& report() const override;
    const UndoState& undoState() const override;
    QString path() const;
    /// Does this path lead to the open file, or to where it was before it went?
    bool isAt(const QString& path) const;
    bool isReadOnly() const override;
    /// Why a file that was opened for writing can only be read: one sentence; else "".
    QString whyReadOnly() const;
    /// What the clerk is to know of a journal that lay beside the file, one sentence each: which
    /// state counts, and under which names the other one was kept.
    QStringList notices() const;
    /// When the file was written last; right after opening, the time of its own last entry.
    QDateTime savedAt() const;
    /// The whole log, oldest first, with all that is unsaved; prose as it was typed, part by part
    /// (see WholeChanges). @return Corrupt when its older part is damaged (docs/file-format.md).
    Result<std::vector<LogEntry>> history() const;
    Result<Operation> operation(qint64 sequence) const override;
    QString operationKind(qint64 sequence) const override;
    /// The last record of this kind in the log; nothing when there is none that can be read.
    std::optional<Operation> lastRecord(RecordKind kind) const;

    /// Nothing when all operations are durable.
    const std::optional<Unsaved>& unsaved() const;
    /// Tries again to write what is unsaved: all of it in one transaction, or nothing.
    Result<void> writeUnsaved();
    /// Writes form and log as they are in memory to another file, unsaved operations included. The
    /// open file is not read. An existing target is there until the new one is complete. Where
    /// the older part of the log turns out damaged, the new one begins with the report as it is.
    /// @return Exists; Locked, and who edits the target; Unwritable, also where a journal lies
    ///         beside the target; Invalid when the target is the open file.
    Result<void> writeCopy(const QString& path, bool overwrite = false) const;
    /// The same, and goes on in the new file: takes its lock, lets the old file's go. Where the
    /// open file was deleted, its own path is as good as any.
    /// @return as writeCopy(); Unwritable when this file is open for reading only. The old file is
    ///         the open one then.
    Result<void> saveAs(const QString& path, bool overwrite = false);

    /// @return with `hold`, errors only for what can never be written.
    Result<qint64> append(const Operation& operation, qint64 reverts) override;

private:
    class Impl;
    friend class MigrationTest; // opens with made-up steps
    static Result<std::unique_ptr<ReportFile>> open(const QString& path, OpenOptions options,
                                                    const std::vector<Migration>& ladder);
    explicit ReportFile(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace gongkai
