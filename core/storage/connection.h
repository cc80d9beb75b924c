// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/journal_guard.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_file;
class QSqlError;

namespace gongkai {

/// One open SQLite database: the only place that knows Qt Sql and the sqlite3 handle.
///
/// Errors carry a code and the SQL text as detail; the sentence for the clerk is added by
/// explain(). Text goes in and out as UTF-8 bytes (see text()), so that what is stored is what
/// digests are computed over.
class Connection
{
public:
    enum class Access {
        Read,   ///< changes nothing on disk
        Write,  ///< the file must exist
        Create, ///< the file is made when it is missing; written without a journal beside it
    };
    using Journals = JournalGuard::Journals;
    using Rows = std::vector<QVariantList>;

    /// Of a file that is opened to be read nothing is looked at before the first statement.
    /// SQLite rolls nothing back that lies beside the file, unless it is told to: see JournalGuard.
    /// @return Locked when another program keeps the database busy; Unreadable, Corrupt.
    static Result<std::unique_ptr<Connection>> open(const QString& path, Access access,
                                                    Journals journals = Journals::OwnOnly);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// False also when the system allows no more than reading.
    bool isWritable() const;
    /// Was the file renamed, deleted or replaced since it was opened?
    bool hasMoved() const;
    /// Did the system refuse to read a part of the file? What is then said to be Corrupt is
    /// Unreadable.
    bool hasReadFailed() const { return m_guard->hasReadFailed(); }
    /// SQLite's handle of the file itself.
    sqlite3_file* file() const;
    /// Forgets what was read: the next statement sees the disk.
    void dropCache();

    Result<void> run(const QString& sql, const QVariantList& values = {});
    Result<Rows> select(const QString& sql, const QVariantList& values = {});
    /// The rows of a long table, one after the other: each as the bytes of its columns with line
    /// ends between them. After an error `take` has had those that could be read.
    Result<void> selectJoined(const char* sql, const std::function<void(QByteArray)>& take);
    /// The first column of the only row.
    Result<QVariant> value(const QString& sql);

    /// A consistent copy of the whole database in a new file, synchronised.
    Result<void> copyTo(const QString& path) const;

    /// A bound text; the SQL says CAST(? AS TEXT), and CAST(x AS BLOB) to read it back.
    static QVariant text(const QByteArray& utf8);

private:
    explicit Connection(const QString& name);
    Result<void> connect(const QString& path, Access access, Journals journals);
    Result<void> configure(Access access);
    Failure failure(const QSqlError& error) const;

    std::unique_ptr<JournalGuard> m_guard; // outlives what is open through it
    QString m_name;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;
};

/// A transaction that is rolled back unless it was committed.
class Transaction
{
public:
    enum class Kind { Read, Write };

    explicit Transaction(Connection& connection) : m_connection(connection) {}
    ~Transaction() { rollback(); }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Kind Write takes SQLite's write lock at once. @return Locked after a bounded wait.
    Result<void> begin(Kind kind);
    Result<void> commit();
    void rollback();

private:
    Connection& m_connection;
    bool m_open = false;
};

} // namespace gongkai
