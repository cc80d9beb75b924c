// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_kind.h"

#include "core/storage/connection.h"
#include "core/storage/journal.h"
#include "core/storage/messages.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QtEndian>

#include <algorithm>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

// Offsets in the SQLite file header, https://www.sqlite.org/fileformat2.html part 1.3.
constexpr qsizetype headerSize = 100;
constexpr qsizetype readVersionOffset = 19;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

std::vector<SchemaEntry> schemaOf(const FileKind& kind)
{
    std::vector<SchemaEntry> all = kind.tables;
    all.insert(all.end(), logSchema().begin(), logSchema().end());
    return all;
}

// Exactly the tables and triggers of the current version.
Result<void> checkSchema(const FileKind& kind, Connection& connection)
{
    // A name that begins with “sqlite_” is nobody's privilege: whoever writes the bytes gives it.
    const auto rows = connection.select(u"SELECT name, sql FROM sqlite_schema"_s);
    if (!rows)
        return fail(rows.error());
    QMap<QString, QString> expected;
    for (const SchemaEntry& entry : schemaOf(kind))
        expected.insert(QLatin1String(entry.name), QLatin1String(entry.sql));
    QMap<QString, QString> found;
    for (const QVariantList& row : *rows)
        found.insert(row[0].toString(), row[1].toString());
    if (found != expected || rows->size() != static_cast<size_t>(expected.size()))
        return corruptFile(u"the tables are not those of version %1"_s.arg(kind.version));
    return {};
}

Result<void> checkIntegrity(const FileKind& kind, Connection& connection)
{
    // First: an index or a column of a stranger's would be computed while it is looked through.
    if (auto same = checkSchema(kind, connection); !same)
        return same;
    const auto verdict = connection.select(u"PRAGMA integrity_check(1)"_s);
    if (!verdict)
        return fail(verdict.error());
    if (verdict->size() != 1 || verdict->front().front().toString() != "ok"_L1)
        return corruptFile(verdict->empty() ? QString() : verdict->front().front().toString());
    return {};
}

Result<StatePtr> replayRest(StatePtr state, StoredLog rest)
{
    state->log.reserve(state->log.size() + rest.size());
    for (StoredEntry& entry : rest) {
        if (auto done = state->replay(std::move(entry)); !done)
            return fail(done.error());
    }
    return state;
}

Result<StatePtr> readParts(const FileKind& kind, Connection& connection, const QString& file)
{
    if (auto sound = checkIntegrity(kind, connection); !sound)
        return fail(sound.error());
    auto begun = kind.begin(connection, file);
    if (!begun)
        return begun;
    auto log = readLog(connection);
    if (!log)
        return fail(log.error());
    if (auto resumed = (*begun)->resume(connection, *log); !resumed)
        return fail(resumed.error());
    auto state = replayRest(*std::move(begun), *std::move(log));
    if (!state)
        return state;
    if (auto same = (*state)->compare(connection); !same)
        return fail(same.error());
    return state;
}

} // namespace

Result<int> readFileVersion(const FileKind& kind, const QString& path)
{
    QFile file(path);
    if (const QFileInfo source(path); source.exists() && !source.isFile())
        return notOfThisKind(kind, path); // opening a pipe would wait for its writer
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable, {}, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (file.error() != QFile::NoError)
        return fail(ErrorCode::Unreadable, {}, file.errorString());
    file.close();

    const auto number = [&](qsizetype offset) {
        return qFromBigEndian<qint32>(header.constData() + offset);
    };
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)) ||
        number(applicationIdOffset) != kind.applicationId)
        return notOfThisKind(kind, path);
    const int version = number(userVersionOffset);
    if (version > kind.version)
        return fail(ErrorCode::Newer, {}, u"version %1"_s.arg(version));
    if (header[writeVersionOffset] != rollbackJournal ||
        header[readVersionOffset] != rollbackJournal)
        return corruptFile(u"write-ahead log"_s);
    return checkBeside(path).and_then([&] { return Result<int>(version); });
}

Result<void> createSchema(const FileKind& kind, Connection& connection)
{
    for (const SchemaEntry& entry : schemaOf(kind)) {
        if (auto made = connection.run(QLatin1String(entry.sql)); !made)
            return made;
    }
    if (auto set = connection.run(u"PRAGMA application_id = %1"_s.arg(kind.applicationId)); !set)
        return set;
    return connection.run(u"PRAGMA user_version = %1"_s.arg(kind.version));
}

Result<void> migrate(const FileKind& kind, Connection& connection)
{
    const auto stored = connection.value(u"PRAGMA user_version"_s);
    if (!stored)
        return fail(stored.error());
    int version = stored->toInt();
    if (version > kind.version)
        return fail(ErrorCode::Newer, {});
    for (; version < kind.version; ++version) {
        const auto step =
            std::find_if(kind.ladder.begin(), kind.ladder.end(),
                         [&](const Migration& migration) { return migration.from == version; });
        if (step == kind.ladder.end())
            return corruptFile(u"no step from version %1"_s.arg(version));
        if (auto done = step->run(connection); !done)
            return done;
        if (auto set = connection.run(u"PRAGMA user_version = %1"_s.arg(version + 1)); !set)
            return set;
    }
    return {};
}

Result<StatePtr> readInTransaction(const FileKind& kind, Connection& connection,
                                   const QString& file)
{
    auto state = readParts(kind, connection, file);
    // SQLite may tell of a page that cannot be read as of a damaged one.
    if (!state && state.error().code == ErrorCode::Corrupt && connection.hasReadFailed())
        return fail(ErrorCode::Unreadable, {}, state.error().detail);
    return state;
}

Result<StatePtr> readState(const FileKind& kind, Connection& connection, const QString& file)
{
    Transaction transaction(connection);
    return transaction.begin(Transaction::Kind::Read).and_then([&] {
        return readInTransaction(kind, connection, file);
    });
}

} // namespace gongkai
