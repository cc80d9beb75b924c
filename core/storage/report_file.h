// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/editor.h"
#include "core/report/records.h"
#include "core/storage/log.h"
#include "core/storage/log_file.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace gongkai {

struct Migration;
struct SavedLog;
struct Snapshot;

/// A `.gkb` file, open: a report in a LogFile. Format: docs/file-format.md.
///
/// Opening, reading and closing change nothing, on disk or beside it, but for the lock file of an
/// opening for writing. One object per file and thread.
class ReportFile : public ReportStore
{
public:
    using Mode = LogFile::Mode;
    using OpenOptions = LogFile::OpenOptions;

    /// Writes a new file with the report's fields as its first operation, and opens it.
    /// @param overwrite  an existing file is replaced only when the new one is complete.
    /// @return Exists, Locked, Unwritable; Invalid for a text that cannot be stored to the letter.
    static Result<std::unique_ptr<ReportFile>> create(const QString& path, const Report& report,
                                                      OpenOptions options, bool overwrite = false);

    /// Writes a new file with what is certain of a damaged one, and opens it.
    /// @return as create().
    static Result<std::unique_ptr<ReportFile>> rebuild(const QString& path, const SavedLog& saved,
                                                       OpenOptions options, bool overwrite = false);

    /// Opens an existing file; never creates one: see LogFile::open().
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
    // All of these as LogFile says.
    bool isAt(const QString& path) const;
    bool isReadOnly() const override;
    QString whyReadOnly() const;
    QStringList notices() const;
    QDateTime savedAt() const;
    const std::optional<Unsaved>& unsaved() const;
    Result<void> writeUnsaved();
    Result<void> writeCopy(const QString& path, bool overwrite = false) const;
    Result<void> saveAs(const QString& path, bool overwrite = false);

    /// The whole log, oldest first, with all that is unsaved; prose as it was typed, part by part
    /// (see WholeChanges). @return Corrupt when its older part is damaged (docs/file-format.md).
    Result<std::vector<LogEntry>> history() const;
    Result<Operation> operation(qint64 sequence) const override;
    QString operationKind(qint64 sequence) const override;
    /// The last record of this kind in the log; nothing when there is none that can be read.
    std::optional<Operation> lastRecord(RecordKind kind) const;

    /// @return with `hold`, errors only for what can never be written.
    Result<qint64> append(const Operation& operation, qint64 reverts) override;

private:
    friend class MigrationTest; // opens with made-up steps
    static Result<std::unique_ptr<ReportFile>> open(const QString& path, OpenOptions options,
                                                    const std::vector<Migration>& ladder);
    static Result<std::unique_ptr<ReportFile>> made(Result<std::unique_ptr<LogFile>> file);
    explicit ReportFile(std::unique_ptr<LogFile> file);
    const Snapshot& state() const;
    Snapshot& state();

    std::unique_ptr<LogFile> m_file;
};

} // namespace gongkai
