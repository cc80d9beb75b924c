// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/resting_file.h"

#include "core/base/files.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

constexpr int copiedAtOnce = 1 << 20;
// As long as SQLite waits for another program, see connection.cpp.
constexpr int attempts = 100;
constexpr int betweenAttemptsMs = 20;

} // namespace

Result<RestingFile> RestingFile::hold(const QString& path)
{
    auto connection = Connection::open(path, Connection::Access::Read);
    if (!connection)
        return fail(connection.error());
    sqlite3_file* const file = (*connection)->file();
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const int code = file->pMethods->xLock(file, SQLITE_LOCK_SHARED);
        if (code == SQLITE_OK)
            return RestingFile(*std::move(connection));
        if (code != SQLITE_BUSY)
            return fail(ErrorCode::Unreadable, {}, u"lock (%1)"_s.arg(code));
        sqlite3_sleep(betweenAttemptsMs);
    }
    return fail(ErrorCode::Locked, {}, u"being written"_s);
}

RestingFile::RestingFile(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{}

RestingFile::~RestingFile()
{
    if (m_connection)
        m_connection->file()->pMethods->xUnlock(m_connection->file(), SQLITE_LOCK_NONE);
}

bool RestingFile::isBeingWritten() const
{
    sqlite3_file* const file = m_connection->file();
    int reserved = 0;
    return file->pMethods->xCheckReservedLock(file, &reserved) == SQLITE_OK && reserved != 0;
}

// Not through a handle of its own: closing one lets go of all locks this process has on the file.
Result<void> RestingFile::copyTo(const QString& path, qint64 mostBytes) const
{
    sqlite3_file* const file = m_connection->file();
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK || size > mostBytes)
        return fail(ErrorCode::Unreadable, {}, u"%1 bytes"_s.arg(size));
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(writeError(copy.errorString()));
    QByteArray part(copiedAtOnce, Qt::Uninitialized);
    for (qint64 at = 0; at < size; at += part.size()) {
        part.resize(static_cast<qsizetype>(std::min<qint64>(copiedAtOnce, size - at)));
        if (file->pMethods->xRead(file, part.data(), static_cast<int>(part.size()), at) !=
            SQLITE_OK)
            return fail(ErrorCode::Unreadable, {}, u"read at %1"_s.arg(at));
        if (copy.write(part) != part.size())
            return fail(writeError(copy.errorString()));
    }
    return copy.flush() ? Result<void>() : fail(writeError(copy.errorString()));
}

} // namespace gongkai
