// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/report_guard.h"
#include "core/storage/connection.h"

#include <functional>
#include <vector>

namespace gongkai {

// The tables of a .gkb file (docs/file-format.md) and how older ones become today's.

/// The SQLite application id of every version.
constexpr qint32 applicationId = reportApplicationId;
/// The user_version this program writes; raised with every change of the tables.
constexpr int currentVersion = 2;

/// Where the file's header says how it is written, and the value for a rollback journal.
constexpr qsizetype writeVersionOffset = 18;
constexpr char rollbackJournal = 1;

/// What can be told from the first bytes of a file, before SQLite touches it.
/// @return the version; Unreadable (missing, not a report, something strange beside it), Newer, or
///         Corrupt for a file that another program switched to write-ahead logging.
Result<int> readFileVersion(const QString& path);

/// Makes the tables of the current version in an empty database.
Result<void> createSchema(Connection& connection);

/// @return Corrupt unless the tables and triggers are exactly those of the current version.
Result<void> checkSchema(Connection& connection);

/// One rung of the ladder: makes version from + 1 of version from, and leaves exactly the tables
/// of that version. Runs inside the caller's transaction.
struct Migration
{
    int from = 0;
    std::function<Result<void>(Connection&)> run;
};
using MigrationLadder = std::vector<Migration>;

/// The rungs from the oldest version that is still read.
const MigrationLadder& migrationLadder();

/// Brings the database to the current version, step by step; does nothing when it is there.
/// @return Newer; Corrupt when there is no rung for its version.
Result<void> migrate(Connection& connection, const MigrationLadder& ladder);

} // namespace gongkai
