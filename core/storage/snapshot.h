// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/report_file.h"

#include <span>

namespace gongkai {

class Connection;

/// Everything a file says, checked.
struct Snapshot
{
    Report report;
    UndoState undo;
    StoredLog log;
    qint64 checkpoint = 0; ///< the operation the checkpoint in the file is about; 0: none
    /// False while the log up to the checkpoint was only read, and not checked: see verifyLog().
    bool isLogChecked = true;
};

/// Reads and checks a file: SQLite's own integrity check, the tables, the form's digest, the
/// checkpoint, from there the chain of digests and that every operation could be done, and that
/// they led to the present fields. @pre the current version.
/// @param file  its name, for messages.
/// @return Corrupt, with the reason as detail; Unreadable for a form this program cannot use.
Result<Snapshot> readSnapshot(Connection& connection, const QString& file);
/// The same. @pre inside a transaction.
Result<Snapshot> readInTransaction(Connection& connection, const QString& file);

/// The form a file holds, and its log as it is, the numbers of the operations checked and nothing
/// else. @pre inside a transaction.
Result<FormPtr> readForm(Connection& connection, const QString& file);
Result<StoredLog> readLog(Connection& connection);

/// Checks the log from its first operation, and that it led to the report.
/// @return Corrupt, with the reason as detail.
Result<void> verifyLog(const Snapshot& state);

/// Does every operation of a log from nothing.
/// @return Corrupt at the first that cannot be the next one.
Result<Snapshot> replay(const FormPtr& form, StoredLog log);
/// Does one more of them. @return Corrupt when it is not the next one; the state is as before then.
Result<void> replayEntry(Snapshot& state, StoredEntry stored);

/// Writes the form of a report, the log that led to it, and its fields into an empty database.
/// @pre inside a transaction; the log is not empty.
Result<void> writeAll(Connection& connection, const Report& report,
                      std::span<const StoredEntry> log);

/// Appends to the log and brings the fields the entries changed up to date. @pre inside a
/// transaction.
/// @param report  after the last of them.
Result<void> writeEntries(Connection& connection, std::span<const StoredEntry> entries,
                          const Report& report);

/// The digest of the last entry.
Result<QByteArray> lastDigest(Connection& connection);

/// Can the entry be the next one of this log? An undo or redo only when it takes back or repeats,
/// change by change, the operation that is next.
bool canFollow(const Snapshot& state, const LogEntry& entry);
/// Takes the entry into what can be undone and redone. @pre canFollow().
/// @return what can no longer be redone, for retreat().
std::vector<qint64> advance(UndoState& undo, const LogEntry& entry);
/// Takes it out again. @pre the entry was the last one.
void retreat(UndoState& undo, const LogEntry& entry, std::vector<qint64> forgotten);

/// Can the text be kept to the letter? Half a surrogate pair and a leading U+FEFF cannot.
bool isStorable(const QString& text);

} // namespace gongkai
