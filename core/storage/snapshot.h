// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/report_file.h"

#include <span>

namespace gongkai {

/// Everything a file says, checked.
struct Snapshot
{
    Report report;
    UndoState undo;
    std::vector<LogEntry> log;
};

/// Reads and checks the whole file: SQLite's own integrity check, the tables, the form's digest,
/// the chain of digests, and that the log led to the present fields. @pre the current version.
/// @param file  its name, for messages.
/// @return Corrupt, with the reason as detail; Unreadable for a form this program cannot use.
Result<Snapshot> readSnapshot(Connection& connection, const QString& file);

/// Writes form, log and fields into an empty database. @pre inside a transaction.
/// @param log  whole, with its digests.
Result<void> writeAll(Connection& connection, const Form& form, std::span<const LogEntry> log);

/// Appends to the log and brings the fields up to date. @pre inside a transaction.
Result<void> writeEntry(Connection& connection, const LogEntry& entry);

/// The digest of the last entry.
Result<QString> lastDigest(Connection& connection);

/// SHA-256 over the digest before it and all other members of the entry (docs/file-format.md).
QString digestOf(const QString& previous, const LogEntry& entry);

/// False when the entry takes back or repeats another operation than the one that is next.
bool follows(const UndoState& undo, const LogEntry& entry);
/// Takes the entry into what can be undone and redone. @pre follows().
void advance(UndoState& undo, const LogEntry& entry);

/// Can the text be kept to the letter? Half a surrogate pair and a leading U+FEFF cannot.
bool isStorable(const QString& text);

} // namespace gongkai
