// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loader.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

constexpr auto journalSuffix = "-journal"_L1;
constexpr int copyAttempts = 3;

struct State
{
    qint64 size = 0;
    QDateTime modified;

    friend bool operator==(const State&, const State&) = default;
};

State stateOf(const QString& path)
{
    const QFileInfo info(path);
    return {info.size(), info.lastModified()};
}

// File and journal belong together, so neither may change while they are copied.
bool copyWithJournal(const QString& file, const QString& copy)
{
    for (int attempt = 0; attempt < copyAttempts; ++attempt) {
        QFile::remove(copy);
        QFile::remove(copy + journalSuffix);
        const State before = stateOf(file);
        const State journalBefore = stateOf(file + journalSuffix);
        if (!QFile::copy(file + journalSuffix, copy + journalSuffix) || !QFile::copy(file, copy))
            return false;
        if (stateOf(file) == before && stateOf(file + journalSuffix) == journalBefore)
            return true;
    }
    return false;
}

Result<Snapshot> readMigrated(const QString& copy, const QString& file,
                              const MigrationLadder& ladder)
{
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const auto connection = Connection::open(copy, Connection::Access::Write);
    if (!connection)
        return fail(connection.error());
    Transaction transaction(**connection);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return fail(begun.error());
    if (auto migrated = migrate(**connection, ladder); !migrated)
        return fail(migrated.error());
    if (auto committed = transaction.commit(); !committed)
        return fail(committed.error());
    return readSnapshot(**connection, file);
}

Result<Snapshot> readThroughCopy(const Connection& connection, const QString& file,
                                 const MigrationLadder& ladder)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.gkb"_s);
    if (connection.hasHotJournal()) {
        if (!copyWithJournal(file, copy))
            return fail(ErrorCode::Unreadable, {}, u"no private copy"_s);
    } else if (auto copied = connection.copyTo(copy); !copied) {
        return fail(ErrorCode::Unreadable, {}, copied.error().detail);
    }
    return readMigrated(copy, file, ladder);
}

Result<Snapshot> read(Connection& connection, const QString& file, const MigrationLadder& ladder)
{
    if (connection.hasHotJournal())
        return readThroughCopy(connection, file, ladder);
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    return version->toInt() == currentVersion ? readSnapshot(connection, file)
                                              : readThroughCopy(connection, file, ladder);
}

} // namespace

Result<LoadedFile> loadFile(const QString& file, Connection::Access access,
                            const MigrationLadder& ladder)
{
    if (const auto version = readFileVersion(file); !version)
        return fail(version.error());
    auto connection = Connection::open(file, access);
    if (!connection)
        return fail(connection.error());
    auto snapshot = read(**connection, file, ladder);
    if (!snapshot)
        return fail(snapshot.error());
    LoadedFile loaded{*std::move(snapshot), nullptr};
    if (access == Connection::Access::Write && (*connection)->isWritable())
        loaded.connection = *std::move(connection);
    return loaded;
}

} // namespace gongkai
