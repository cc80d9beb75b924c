// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/files.h"
#include "core/storage/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

constexpr int primaryCodeMask = 0xff;
// Bytes: what the longest JSON that is read (parseJson) may put into one operation. A made-up file
// may ask for any size.
constexpr int longestValue = 80 * 1024 * 1024;
// How long another program may keep the database busy before we give up.
constexpr auto connectOptions = "QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"_L1;

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & primaryCodeMask) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: // the journal; the database itself is open by then
        return ErrorCode::Unwritable;
    case SQLITE_AUTH:
    case SQLITE_NOMEM:
        return ErrorCode::Unreadable;
    case SQLITE_IOERR:
        return sqliteCode == SQLITE_IOERR_READ || sqliteCode == SQLITE_IOERR_SHORT_READ
                   ? ErrorCode::Unreadable
                   : ErrorCode::Unwritable;
    default:
        return ErrorCode::Corrupt;
    }
}

int sqliteCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt();
}

bool isFull(int sqliteCode, sqlite3* handle)
{
    const int primary = sqliteCode & primaryCodeMask;
    return primary == SQLITE_FULL ||
           (primary == SQLITE_IOERR && isFullDisk(sqlite3_system_errno(handle)));
}

Failure failureOf(int sqliteCode, sqlite3* handle, const QString& detail)
{
    const ErrorCode code = codeOf(sqliteCode);
    return code == ErrorCode::Unwritable ? fail(unwritable(detail, isFull(sqliteCode, handle)))
                                         : fail(code, {}, detail);
}

#ifdef Q_OS_WIN
// What nativePath() gives begins with `\\`, which is no part of a URI's authority.
constexpr auto uriStart = "file:"_L1;
// SQLite's usual file layer for Windows ends at 260 characters, journal included.
constexpr qsizetype usualPathLength = 240;

QByteArray fileLayer(const QString& path)
{
    return path.size() > usualPathLength ? "win32-longpath"_ba : QByteArray();
}
#else
constexpr auto uriStart = "file://"_L1;

QByteArray fileLayer(const QString&)
{
    return {};
}
#endif

// Of a hundred thousand rows each call and each look at memory counts.
QByteArray joinedColumns(sqlite3_stmt* statement)
{
    struct Column
    {
        const void* bytes;
        int size;
    };
    std::array<Column, 16> columns{};
    const auto count =
        std::min(static_cast<size_t>(sqlite3_column_count(statement)), columns.size());
    qsizetype size = static_cast<qsizetype>(count) - 1;
    for (size_t i = 0; i < count; ++i) {
        const int number = static_cast<int>(i);
        columns[i].bytes = sqlite3_column_blob(statement, number); // of a number: its text
        columns[i].size = sqlite3_column_bytes(statement, number);
        size += columns[i].size;
    }
    QByteArray row(size, Qt::Uninitialized);
    char* end = row.data();
    for (size_t i = 0; i < count; ++i) {
        if (i > 0)
            *end++ = '\n';
        end = std::copy_n(static_cast<const char*>(columns[i].bytes), columns[i].size, end);
    }
    return row;
}

// A URI, because only there “must exist” can be said.
QString uri(const QString& native, Connection::Access access, QLatin1String layer)
{
    const auto mode = access == Connection::Access::Read    ? "ro"_L1
                      : access == Connection::Access::Write ? "rw"_L1
                                                            : "rwc"_L1;
    return uriStart + QString::fromLatin1(QUrl::toPercentEncoding(native, "/:")) + "?mode="_L1 +
           mode + "&vfs="_L1 + layer;
}

} // namespace

Connection::Connection(const QString& name)
    : m_name(name), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
{}

Connection::~Connection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access,
                                                     Journals journals)
{
    std::unique_ptr<Connection> connection(
        new Connection(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (auto connected = connection->connect(path, access, journals); !connected)
        return fail(connected.error());
    if (auto configured = connection->configure(access); !configured)
        return fail(configured.error());
    return connection;
}

Result<void> Connection::connect(const QString& path, Access access, Journals journals)
{
    const QString native = nativePath(path);
    m_guard = std::make_unique<JournalGuard>(fileLayer(native), journals);
    m_database.setDatabaseName(uri(native, access, m_guard->name()));
    m_database.setConnectOptions(connectOptions);
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        return sqliteCode(error) == SQLITE_CANTOPEN
                   ? fail(ErrorCode::Unreadable, {}, error.databaseText())
                   : failureOf(m_guard->hasReadFailed() ? SQLITE_IOERR_READ : sqliteCode(error),
                               nullptr, error.databaseText());
    }
    m_handle = *static_cast<sqlite3* const*>(m_database.driver()->handle().constData());
    return {};
}

Failure Connection::failure(const QSqlError& error) const
{
    const int code = hasReadFailed() ? SQLITE_IOERR_READ : sqliteCode(error);
    return failureOf(code, m_handle,
                     u"%1 (%2)"_s.arg(error.databaseText(), error.nativeErrorCode()));
}

Result<void> Connection::configure(Access access)
{
    for (const auto& [option, on] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                     {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                     {SQLITE_DBCONFIG_DQS_DML, 0},
                                     {SQLITE_DBCONFIG_DQS_DDL, 0},
                                     {SQLITE_DBCONFIG_ENABLE_VIEW, 0}})
        sqlite3_db_config(m_handle, option, on, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, longestValue);
    if (auto set = run(u"PRAGMA cell_size_check = ON"_s); !set)
        return set;

    if (access == Access::Read)
        return {};
    if (auto probed = run(u"SELECT count(*) FROM sqlite_schema"_s); !probed)
        return probed;
    // What nobody knows yet needs no journal: when it fails, it goes as a whole.
    if (access == Access::Create) {
        if (auto set = run(u"PRAGMA journal_mode = MEMORY"_s); !set)
            return set;
    }
    // EXTRA: FULL leaves the deletion of the journal, which is the commit, unsynchronised.
    return run(u"PRAGMA synchronous = EXTRA"_s);
}

bool Connection::isWritable() const
{
    return sqlite3_db_readonly(m_handle, "main") == 0;
}

bool Connection::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

sqlite3_file* Connection::file() const
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file;
}

void Connection::dropCache()
{
    sqlite3_db_release_memory(m_handle);
}

Result<void> Connection::run(const QString& sql, const QVariantList& values)
{
    if (auto rows = select(sql, values); !rows)
        return fail(rows.error());
    return {};
}

Result<Connection::Rows> Connection::select(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(query.lastError());
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(query.lastError());
    Rows rows;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList& row = rows.emplace_back();
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
    }
    if (query.lastError().isValid())
        return failure(query.lastError());
    return rows;
}

Result<void> Connection::selectJoined(const char* sql, const std::function<void(QByteArray)>& take)
{
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
    while (statement && (code = sqlite3_step(statement)) == SQLITE_ROW)
        take(joinedColumns(statement));
    const int extended = sqlite3_extended_errcode(m_handle);
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_handle));
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        return fail(hasReadFailed() ? ErrorCode::Unreadable : codeOf(extended), {},
                    u"%1 (%2)"_s.arg(message, QString::number(extended)));
    return {};
}

Result<QVariant> Connection::value(const QString& sql)
{
    auto rows = select(sql);
    if (!rows)
        return fail(rows.error());
    if (rows->size() != 1)
        return fail(ErrorCode::Corrupt, {},
                    u"%1 rows: %2"_s.arg(QString::number(rows->size()), sql));
    return rows->front().front();
}

Result<void> Connection::copyTo(const QString& path) const
{
    auto target = open(path, Access::Create);
    if (!target)
        return fail(target.error());
    sqlite3* const handle = (*target)->m_handle;
    int code = SQLITE_ERROR;
    if (sqlite3_backup* backup = sqlite3_backup_init(handle, "main", m_handle, "main")) {
        sqlite3_backup_step(backup, -1);
        code = sqlite3_backup_finish(backup);
    }
    if (code != SQLITE_OK)
        return failureOf(code, handle, u"copy: %1"_s.arg(QLatin1String(sqlite3_errstr(code))));
    return {};
}

QVariant Connection::text(const QByteArray& utf8)
{
    return utf8.isEmpty() ? QByteArray("", 0) : utf8; // a null one would be bound as NULL
}

Result<void> Transaction::begin(Kind kind)
{
    auto begun = m_connection.run(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    m_open = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    auto committed = m_connection.run(u"COMMIT"_s);
    if (committed)
        m_open = false;
    return committed;
}

void Transaction::rollback()
{
    // Fails where SQLite has rolled back by itself; either way nothing stays open.
    if (m_open)
        (void)m_connection.run(u"ROLLBACK"_s);
    m_open = false;
}

} // namespace gongkai
