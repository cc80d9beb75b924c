// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/stored_entry.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace gongkai {

class LogState;
struct FileKind;

/// Entries that are in memory only, because the disk refused them.
struct Unsaved
{
    qint64 count = 0;
    QDateTime since; ///< when the first of them was done
    Error why;       ///< of the last try
    /// False when the file is somebody else's now: taken over, changed, replaced or damaged. It
    /// is left as it is, and only saveAs() keeps the entries.
    bool retryHelps = true;
};

/// A file with a log, open, whatever document it holds: what all kinds of file promise
/// (docs/reliability.md) is done here once. A document has one and does nothing to the disk itself.
///
/// Opening, reading and closing change nothing, on disk or beside it, but for the lock file of an
/// opening for writing. One object per file and thread.
class LogFile
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
        /// unsaved(). Without it a refused entry is not kept at all.
        bool hold = false;
    };

    /// Makes the document of a new file, whose log has the one entry that is made from the head.
    using Begin = std::function<Result<std::unique_ptr<LogState>>(LogRow head)>;

    /// Writes a new file and opens it.
    /// @param begin  asked when the lock is there. The head has no kind and no content yet.
    /// @param overwrite  an existing file is replaced only when the new one is complete.
    /// @return Exists, Locked, Unwritable; what `begin` says.
    static Result<std::unique_ptr<LogFile>> create(const FileKind& kind, const QString& path,
                                                   const Begin& begin, OpenOptions options,
                                                   bool overwrite = false);

    /// Writes a new file with a document and its log, which was read from another one, and opens
    /// it. @return as create().
    static Result<std::unique_ptr<LogFile>> write(const FileKind& kind, const QString& path,
                                                  const LogState& state, OpenOptions options,
                                                  bool overwrite = false);

    /// Opens an existing file; never creates one.
    ///
    /// Mode Write takes the lock. A lock of a dead process on this machine is taken over and
    /// recorded; another one gives Locked, and lockOwner() says whose. Where no lock can be
    /// written (read-only folder or medium, something else of its name), where the file itself may
    /// not be written, where it has a second hard link, and for a backup, it opens for reading: see
    /// whyReadOnly().
    /// @return Unreadable (missing, not of this kind), Corrupt, Newer, Locked.
    static Result<std::unique_ptr<LogFile>> open(const FileKind& kind, const QString& path,
                                                 OpenOptions options);

    /// Who holds the lock of this file now; nothing when nobody does. All members are empty for a
    /// lock that cannot be read.
    static std::optional<LockOwner> lockOwner(const QString& path);

    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    /// The log and what it has led to, with all that is unsaved; of the type the kind makes. The
    /// same object as long as the file is open.
    const LogState& state() const;
    /// For the document, which does an entry before it is appended.
    LogState& state();

    QString path() const;
    /// Where it really is, behind links: for messages.
    QString file() const;
    /// Does this path lead to the open file, or to where it was before it went?
    bool isAt(const QString& path) const;
    bool isReadOnly() const;
    /// Why a file that was opened for writing can only be read: one sentence; else "".
    QString whyReadOnly() const;
    /// What the clerk is to know of a journal that lay beside the file, one sentence each: which
    /// state counts, and under which names the other one was kept.
    QStringList notices() const;
    /// When the file was written last; right after opening, the time of its own last entry.
    QDateTime savedAt() const;
    /// Checks the part of the log that opening took as it was.
    /// @return Corrupt when it is damaged (docs/file-format.md).
    Result<void> checkLog();

    /// Nothing when all entries are durable.
    const std::optional<Unsaved>& unsaved() const;
    /// Tries again to write what is unsaved: all of it in one transaction, or nothing.
    Result<void> writeUnsaved();
    /// Writes document and log as they are in memory to another file, unsaved entries included. The
    /// open file is not read. An existing target is there until the new one is complete. Where
    /// the older part of the log turns out damaged, the new one begins with the document as it is.
    /// @return Exists; Locked, and who edits the target; Unwritable, also where a journal lies
    ///         beside the target; Invalid when the target is the open file.
    Result<void> writeCopy(const QString& path, bool overwrite = false);
    /// The same, and goes on in the new file: takes its lock, lets the old file's go. Where the
    /// open file was deleted, its own path is as good as any.
    /// @return as writeCopy(); Unwritable when this file is open for reading only. The old file is
    ///         the open one then.
    Result<void> saveAs(const QString& path, bool overwrite = false);

    /// The next entry: number, time, author, and whose lock was taken over; no kind, no content.
    LogRow nextRow() const;
    /// Appends an entry that the state has done already. @pre not read-only; it is the next one.
    /// @return why it could not be kept: then nothing was written, the log is as before, and the
    ///         state is to be taken back. With `hold` that never happens.
    Result<void> append(StoredEntry entry);

private:
    class Impl;
    explicit LogFile(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace gongkai
