// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_table.h"

#include "core/storage/messages.h"

#include <charconv>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

constexpr auto allRows = "SELECT * FROM operation ORDER BY sequence";

Result<void> storeEntry(Connection& connection, const StoredEntry& entry)
{
    const QByteArrayList columns = entry.columns();
    if (columns.size() != StoredEntry::columnCount)
        return corruptFile(u"an operation cannot be read"_s);
    QVariantList values{columns[0].toLongLong(), columns[1].toLongLong()};
    for (const QByteArray& text : columns.sliced(2))
        values.append(Connection::text(text));
    return connection.run(u"INSERT INTO operation VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT), "
                          "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
                          "CAST(? AS TEXT))"_s,
                          values);
}

// The first column of a row of the log.
bool hasNumber(const QByteArray& row, qsizetype number)
{
    qsizetype found = 0;
    const auto [end, error] = std::from_chars(row.begin(), row.end(), found);
    return error == std::errc() && found == number && end != row.end() && *end == '\n';
}

} // namespace

const std::vector<SchemaEntry>& logSchema()
{
    static const std::vector<SchemaEntry> entries{
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
    };
    return entries;
}

Result<StoredLog> readLog(Connection& connection)
{
    StoredLog log;
    qsizetype missing = 0;
    const auto take = [&](QByteArray row) {
        const auto number = static_cast<qsizetype>(log.size()) + 1;
        if (missing == 0 && !hasNumber(row, number))
            missing = number;
        log.emplace_back(std::move(row));
    };
    if (auto read = connection.selectJoined(allRows, take); !read)
        return fail(read.error());
    if (missing != 0)
        return corruptFile(u"operation %1 is missing"_s.arg(missing));
    if (log.empty())
        return corruptFile(u"the log is empty"_s);
    return log;
}

ReadableLog readWhatIsReadable(Connection& connection)
{
    ReadableLog rows;
    const auto take = [&](QByteArray row) { rows.log.emplace_back(std::move(row)); };
    rows.isComplete = connection.selectJoined(allRows, take).has_value();
    return rows;
}

Result<void> storeLog(Connection& connection, StoredEntries entries)
{
    for (const StoredEntry& entry : entries) {
        if (auto stored = storeEntry(connection, entry); !stored)
            return stored;
    }
    return {};
}

Result<QByteArray> lastDigest(Connection& connection)
{
    return connection
        .value(u"SELECT CAST(digest AS BLOB) FROM operation ORDER BY sequence DESC LIMIT 1"_s)
        .and_then(
            [](const QVariant& digest) -> Result<QByteArray> { return digest.toByteArray(); });
}

Result<QString> lastTime(Connection& connection)
{
    return connection
        .value(u"SELECT CAST(at AS BLOB) FROM operation ORDER BY sequence DESC LIMIT 1"_s)
        .and_then([](const QVariant& at) -> Result<QString> {
            return QString::fromUtf8(at.toByteArray());
        });
}

} // namespace gongkai
