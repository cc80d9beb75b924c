// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/field.h"
#include "core/storage/lock_owner.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace gongkai {

/// One entry of the append-only log of a file.
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

/// The same as it lies in the file and in memory: the nine columns of a row of the table
/// `operation` with line ends between them; no column holds one. All of a log stays in memory, so
/// this is one block of bytes, and the first eight columns are the very text of the digest.
class StoredEntry
{
public:
    /// @param columns  as described above; decode() says whether they are an entry.
    explicit StoredEntry(QByteArray columns) : m_columns(std::move(columns)) {}
    /// @param previous  digest of the entry before it; of the first: of the form.
    /// @param entry     its own digest is ignored.
    static StoredEntry encode(const LogEntry& entry, const QByteArray& previous);

    /// @return nothing when this is no entry. The digest is not looked at, see follows().
    std::optional<LogEntry> decode() const;
    /// Is its digest that of its columns after the entry with this digest?
    bool follows(const QByteArray& previous) const;

    /// Without decoding the rest. @pre it was encoded or follows().
    QString kind() const;
    QDateTime at() const;
    QByteArrayList author() const; ///< user, machine
    QByteArray digest() const;
    /// The nine columns.
    QByteArrayList columns() const { return m_columns.split('\n'); }

    friend bool operator==(const StoredEntry&, const StoredEntry&) = default;

private:
    QByteArray m_columns;
};

/// The whole log of a file, oldest first.
using StoredLog = std::vector<StoredEntry>;

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
