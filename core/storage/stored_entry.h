// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/lock_owner.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace gongkai {

/// One entry of the append-only log of a file, whatever its document is.
struct LogRow
{
    qint64 sequence = 0;
    qint64 reverts = 0; ///< of an entry that takes another one back or repeats it; else 0
    QString at;         ///< ISO 8601 with offset
    QString user;
    QString machine;
    /// On the first entry after the lock was taken over: whose it was.
    std::optional<LockOwner> tookOver;
    QString kind;       ///< the document's word for what was done
    QByteArray content; ///< what was done, in the document's own JSON, without a line end
    QString digest;     ///< SHA-256 over the digest before it and this entry, lower-case hex
};

/// The same as it lies in the file and in memory: the nine columns of a row of the table
/// `operation` with line ends between them; no column holds one. All of a log stays in memory, so
/// this is one block of bytes, and the first eight columns are the very text of the digest.
class StoredEntry
{
public:
    static constexpr qsizetype columnCount = 9;

    /// @param columns  as described above; row() says whether they are an entry.
    explicit StoredEntry(QByteArray columns) : m_columns(std::move(columns)) {}
    /// @param previous  digest of the entry before it; of the first: LogState::seed().
    /// @param row       its own digest is ignored.
    static StoredEntry encode(const LogRow& row, const QByteArray& previous);

    /// @return nothing when this is no entry. The digest is not looked at, see follows().
    std::optional<LogRow> row() const;
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
using StoredEntries = std::span<const StoredEntry>;

/// Can the text be kept to the letter? Half a surrogate pair and a leading U+FEFF cannot.
bool isStorable(const QString& text);

} // namespace gongkai
