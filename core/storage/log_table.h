// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/stored_entry.h"

namespace gongkai {

// The table `operation`, which is the same in every kind of file (docs/file-format.md).

/// A table, index or trigger as it is stored in files, word for word.
struct SchemaEntry
{
    const char* name;
    const char* sql;
};

/// The table and the two triggers that keep its rows.
const std::vector<SchemaEntry>& logSchema();

/// The log as it is, the numbers of the entries checked and nothing else. @pre inside a
/// transaction.
/// @return Corrupt when there is none or a number is missing.
Result<StoredLog> readLog(Connection& connection);

struct ReadableLog
{
    StoredLog log;
    bool isComplete = false; ///< the table could be read to its end
};

/// As much of it as can be read, in order, nothing checked.
ReadableLog readWhatIsReadable(Connection& connection);

/// Appends. @pre inside a transaction.
Result<void> storeLog(Connection& connection, StoredEntries entries);

/// The digest of the last entry.
Result<QByteArray> lastDigest(Connection& connection);
/// When the last entry was written, as it says.
Result<QString> lastTime(Connection& connection);

} // namespace gongkai
