// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>

#include <memory>

struct sqlite3_vfs;

namespace gongkai {

/// SQLite's file layer for one connection, which keeps from it what lies beside the database.
///
/// SQLite takes every `NAME-journal` for the database's own: it rolls it back without a word, and
/// deletes the file the journal names as its super-journal. Through this layer it sees no journal
/// but the one that this connection began itself, and no write-ahead log; it begins one only where
/// nothing has its name, and it removes nothing else. It also remembers what SQLite forgets, that
/// the database could not be read.
class JournalGuard
{
public:
    /// Which journals SQLite sees.
    enum class Journals {
        OwnOnly,
        /// Also one that was put beside the database: in a private folder, to roll it back.
        AnyBeside,
    };

    /// @param layer  SQLite's name of the file layer behind; "" for its default.
    JournalGuard(const QByteArray& layer, Journals journals);
    ~JournalGuard(); ///< @pre the connection is closed
    JournalGuard(const JournalGuard&) = delete;
    JournalGuard& operator=(const JournalGuard&) = delete;

    /// Did the system refuse to read a part of the database? SQLite then often says that the
    /// database is malformed.
    bool hasReadFailed() const;

    /// What SQLite calls this layer.
    QLatin1String name() const;

private:
    struct Layer;
    std::unique_ptr<Layer> m_layer;
};

} // namespace gongkai
