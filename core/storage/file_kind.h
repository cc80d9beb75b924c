// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/log_state.h"
#include "core/storage/log_table.h"

#include <functional>
#include <vector>

namespace gongkai {

/// One rung of the ladder: makes version from + 1 of version from, and leaves exactly the tables
/// of that version. Runs inside the caller's transaction.
struct Migration
{
    int from = 0;
    std::function<Result<void>(Connection&)> run;
};
using MigrationLadder = std::vector<Migration>;

/// A kind of file with a log: what tells it apart, and how the document in it begins. Everything
/// else a file does (LogFile) is the same for all kinds.
struct FileKind
{
    qint32 applicationId = 0; ///< SQLite's, of every version
    int version = 0;          ///< the user_version this program writes; raised with every change
    /// The tables beside the log, in the order in which they are made. The log's follow, so that
    /// the last page of a new file belongs to it: a file that ends too early lacks something.
    std::vector<SchemaEntry> tables;
    MigrationLadder ladder; ///< from the oldest version that is still read
    /// A checkpoint is written when more entries than this have come after the last one; 0: never.
    qint64 checkpointDistance = 0;
    /// The sentence for a file that is not of this kind; %1 is its name. Not translated yet.
    const char* notOfThisKind = nullptr;
    /// The document before its first entry. @param file  its name, for messages.
    /// @return Corrupt; Unreadable with its sentence where this program cannot use it.
    Result<StatePtr> (*begin)(Connection& connection, const QString& file) = nullptr;
    /// The same of a file whose tables may be anything. @param log  what of it could be read.
    Result<StatePtr> (*beginDamaged)(Connection& connection, const StoredLog& log,
                                     const QString& file) = nullptr;
};

/// Where the file's header says how it is written, and the value for a rollback journal.
constexpr qsizetype writeVersionOffset = 18;
constexpr char rollbackJournal = 1;

/// What can be told from the first bytes of a file, before SQLite touches it.
/// @return the version; Unreadable (missing, not of this kind, something strange beside it), Newer,
///         or Corrupt for a file that another program switched to write-ahead logging.
Result<int> readFileVersion(const FileKind& kind, const QString& path);

/// Makes the tables of the current version in an empty database.
Result<void> createSchema(const FileKind& kind, Connection& connection);

/// Brings the database to the current version, step by step; does nothing when it is there.
/// @return Newer; Corrupt when there is no rung for its version.
Result<void> migrate(const FileKind& kind, Connection& connection);

/// Reads and checks a file: exactly the tables and triggers of the current version, SQLite's own
/// integrity check, the document's beginning, the checkpoint, from there the chain of digests and
/// that every entry could be done, and that they led to what lies beside the log. @pre the current
/// version.
/// @param file  its name, for messages.
/// @return Corrupt, with the reason as detail; Unreadable.
Result<StatePtr> readState(const FileKind& kind, Connection& connection, const QString& file);
/// The same. @pre inside a transaction.
Result<StatePtr> readInTransaction(const FileKind& kind, Connection& connection,
                                   const QString& file);

} // namespace gongkai
