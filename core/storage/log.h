// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/field.h"
#include "core/storage/stored_entry.h"

#include <map>
#include <optional>

namespace gongkai {

/// One entry of the log of a report.
struct LogEntry
{
    qint64 sequence = 0;
    qint64 reverts = 0; ///< for "undo" and "redo"; else 0
    QString at;         ///< ISO 8601 with offset
    QString user;
    QString machine;
    /// On the first operation after the lock was taken over: whose it was.
    std::optional<LockOwner> tookOver;
    Operation operation;
    QString digest; ///< SHA-256 over the digest before it and this entry, lower-case hex
};

/// @param row  its kind and its content are ignored.
LogEntry entryOf(LogRow row, Operation operation);
/// @return nothing when the content is no list of changes.
std::optional<LogEntry> decodeEntry(LogRow row);
/// @return nothing when this is no entry of a report's log. The digest is not looked at.
std::optional<LogEntry> decodeEntry(const StoredEntry& stored);
/// @param previous  digest of the entry before it; of the first: of the form.
/// @param entry     its own digest is ignored.
StoredEntry encodeEntry(const LogEntry& entry, const QByteArray& previous);

/// Tells every change of a log, given one after the other from the first, as one of the whole
/// text: how a history shows prose.
class WholeChanges
{
public:
    /// @return nothing when it is not about the text that stands there.
    std::optional<Change> next(const Change& change);

private:
    std::map<FieldKey, QString> m_texts; // of prose
};

} // namespace gongkai
