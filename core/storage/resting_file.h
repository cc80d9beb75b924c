// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace gongkai {

/// A database under SQLite's shared lock, of which SQLite reads nothing: while this lives no
/// program writes into it, whatever state it is in.
class RestingFile
{
public:
    /// @return Locked after a bounded wait, when a program is writing; Unreadable.
    static Result<RestingFile> hold(const QString& path);
    RestingFile(RestingFile&& other) noexcept = default;
    RestingFile& operator=(RestingFile&&) = delete;
    ~RestingFile();

    /// Is a program in the middle of a transaction, though it has written nothing into the file
    /// yet? The journal is its own then.
    bool isBeingWritten() const;
    /// The bytes as they lie on disk, in a new file, not synchronised.
    Result<void> copyTo(const QString& path, qint64 mostBytes) const;

private:
    explicit RestingFile(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection; // null: moved from
};

} // namespace gongkai
