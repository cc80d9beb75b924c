// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/journal.h"
#include "core/storage/messages.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

// Stored in files word for word: checkSchema() compares them.
struct SchemaEntry
{
    const char* name;
    const char* sql;
};

// Since version 2.
constexpr SchemaEntry checkpointTable{"checkpoint", "CREATE TABLE checkpoint (\n"
                                                    "    sequence INTEGER PRIMARY KEY,\n"
                                                    "    log_digest TEXT NOT NULL,\n"
                                                    "    fields TEXT NOT NULL,\n"
                                                    "    done TEXT NOT NULL,\n"
                                                    "    undone TEXT NOT NULL,\n"
                                                    "    digest TEXT NOT NULL\n"
                                                    ") STRICT"};

// The last page of a new file belongs to the log: so a file that ends too early lacks something.
constexpr std::array<SchemaEntry, 6> schemaEntries{{
    checkpointTable,
    {"form", "CREATE TABLE form (\n"
             "    id TEXT NOT NULL,\n"
             "    json TEXT NOT NULL,\n"
             "    sha256 TEXT NOT NULL\n"
             ") STRICT"},
    {"field", "CREATE TABLE field (\n"
              "    kind TEXT NOT NULL,\n"
              "    id TEXT NOT NULL,\n"
              "    value TEXT NOT NULL,\n"
              "    PRIMARY KEY (kind, id)\n"
              ") STRICT, WITHOUT ROWID"},
    {"operation", "CREATE TABLE operation (\n"
                  "    sequence INTEGER PRIMARY KEY,\n"
                  "    reverts INTEGER NOT NULL,\n"
                  "    at TEXT NOT NULL,\n"
                  "    user TEXT NOT NULL,\n"
                  "    machine TEXT NOT NULL,\n"
                  "    took_over TEXT NOT NULL,\n"
                  "    kind TEXT NOT NULL,\n"
                  "    changes TEXT NOT NULL,\n"
                  "    digest TEXT NOT NULL\n"
                  ") STRICT"},
    {"operation_is_never_changed", "CREATE TRIGGER operation_is_never_changed\n"
                                   "BEFORE UPDATE ON operation\n"
                                   "BEGIN\n"
                                   "    SELECT RAISE(ABORT, 'the log is append-only');\n"
                                   "END"},
    {"operation_is_never_removed", "CREATE TRIGGER operation_is_never_removed\n"
                                   "BEFORE DELETE ON operation\n"
                                   "BEGIN\n"
                                   "    SELECT RAISE(ABORT, 'the log is append-only');\n"
                                   "END"},
}};

// Offsets in the SQLite file header, https://www.sqlite.org/fileformat2.html part 1.3.
constexpr qsizetype headerSize = 100;
constexpr qsizetype readVersionOffset = 19;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

} // namespace

Result<int> readFileVersion(const QString& path)
{
    QFile file(path);
    if (const QFileInfo source(path); source.exists() && !source.isFile())
        return notAReport(path); // opening a pipe would wait for its writer
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
        number(applicationIdOffset) != applicationId)
        return notAReport(path);
    const int version = number(userVersionOffset);
    if (version > currentVersion)
        return fail(ErrorCode::Newer, {}, u"version %1"_s.arg(version));
    if (header[writeVersionOffset] != rollbackJournal ||
        header[readVersionOffset] != rollbackJournal)
        return fail(ErrorCode::Corrupt, {}, u"write-ahead log"_s);
    return checkBeside(path).and_then([&] { return Result<int>(version); });
}

Result<void> createSchema(Connection& connection)
{
    for (const SchemaEntry& entry : schemaEntries) {
        if (auto made = connection.run(QLatin1String(entry.sql)); !made)
            return made;
    }
    if (auto set = connection.run(u"PRAGMA application_id = %1"_s.arg(applicationId)); !set)
        return set;
    return connection.run(u"PRAGMA user_version = %1"_s.arg(currentVersion));
}

Result<void> checkSchema(Connection& connection)
{
    // A name that begins with “sqlite_” is nobody's privilege: whoever writes the bytes gives it.
    const auto rows = connection.select(u"SELECT name, sql FROM sqlite_schema"_s);
    if (!rows)
        return fail(rows.error());
    QMap<QString, QString> expected;
    for (const SchemaEntry& entry : schemaEntries)
        expected.insert(QLatin1String(entry.name), QLatin1String(entry.sql));
    QMap<QString, QString> found;
    for (const QVariantList& row : *rows)
        found.insert(row[0].toString(), row[1].toString());
    if (found != expected || rows->size() != schemaEntries.size())
        return fail(ErrorCode::Corrupt, {},
                    u"the tables are not those of version %1"_s.arg(currentVersion));
    return {};
}

const MigrationLadder& migrationLadder()
{
    // Version 2: changes of a part of a text in the log, and the checkpoint.
    static const MigrationLadder ladder{{1, [](Connection& connection) {
                                             return connection.run(
                                                 QLatin1String(checkpointTable.sql));
                                         }}};
    return ladder;
}

Result<void> migrate(Connection& connection, const MigrationLadder& ladder)
{
    const auto stored = connection.value(u"PRAGMA user_version"_s);
    if (!stored)
        return fail(stored.error());
    int version = stored->toInt();
    if (version > currentVersion)
        return fail(ErrorCode::Newer, {});
    for (; version < currentVersion; ++version) {
        const auto step =
            std::find_if(ladder.begin(), ladder.end(),
                         [&](const Migration& migration) { return migration.from == version; });
        if (step == ladder.end())
            return fail(ErrorCode::Corrupt, {}, u"no step from version %1"_s.arg(version));
        if (auto done = step->run(connection); !done)
            return done;
        if (auto set = connection.run(u"PRAGMA user_version = %1"_s.arg(version + 1)); !set)
            return set;
    }
    return {};
}

} // namespace gongkai
