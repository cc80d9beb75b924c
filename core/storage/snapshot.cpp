// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/snapshot.h"

#include "core/catalog/catalog.h"
#include "core/report/records.h"
#include "core/storage/checkpoint.h"
#include "core/storage/messages.h"
#include "core/storage/schema.h"

#include <QCryptographicHash>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype operationColumns = 9;

// Not the file itself, nor a record: there is nothing in them to take back, and what was undone
// fits the report behind a record as it did before.
bool isStep(const LogEntry& entry)
{
    return entry.sequence != 1 && !isRecord(entry.operation.kind);
}

Failure corrupt(const QString& detail)
{
    return fail(ErrorCode::Corrupt, {}, detail);
}

QString toText(const QVariant& bytes)
{
    return QString::fromUtf8(bytes.toByteArray());
}

Result<void> checkIntegrity(Connection& connection)
{
    // First: an index or a column of a stranger's would be computed while it is looked through.
    if (auto same = checkSchema(connection); !same)
        return same;
    const auto verdict = connection.select(u"PRAGMA integrity_check(1)"_s);
    if (!verdict)
        return fail(verdict.error());
    if (verdict->size() != 1 || verdict->front().front().toString() != "ok"_L1)
        return corrupt(verdict->empty() ? QString() : verdict->front().front().toString());
    return {};
}

Result<void> compareWithStored(const Report& report, Connection& connection)
{
    const auto rows = connection.select(
        u"SELECT CAST(kind AS BLOB), CAST(id AS BLOB), CAST(value AS BLOB) FROM field"_s);
    if (!rows)
        return fail(rows.error());
    std::map<FieldKey, QString> stored;
    for (const QVariantList& row : *rows) {
        const auto kind = fieldKindFromName(toText(row[0]));
        if (!kind)
            return corrupt(u"field of unknown kind"_s);
        stored[{*kind, toText(row[1])}] = toText(row[2]);
    }
    if (stored != report.fields())
        return corrupt(u"the fields are not what the log says"_s);
    return {};
}

// What every report has; no later operation can empty them.
bool hasWhatEveryReportHas(const Report& report)
{
    return report.year() != 0 && !report.scope().isEmpty() && report.edition() != 0 &&
           !report.agency(u"name"_s).isEmpty();
}

Result<Snapshot> replayRest(Snapshot state, StoredLog rest)
{
    state.log.reserve(state.log.size() + rest.size());
    for (StoredEntry& entry : rest) {
        if (auto done = replayEntry(state, std::move(entry)); !done)
            return fail(done.error());
    }
    return state;
}

Result<void> storeField(Connection& connection, const FieldKey& key, const QString& value)
{
    const QVariant kind = Connection::text(fieldKindName(key.kind).toUtf8());
    const QVariant id = Connection::text(key.id.toUtf8());
    if (value.isEmpty())
        return connection.run(
            u"DELETE FROM field WHERE kind = CAST(? AS TEXT) AND id = CAST(? AS TEXT)"_s,
            {kind, id});
    return connection.run(u"INSERT INTO field (kind, id, value) "
                          "VALUES (CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT)) "
                          "ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value"_s,
                          {kind, id, Connection::text(value.toUtf8())});
}

Result<void> storeEntry(Connection& connection, const StoredEntry& entry)
{
    const QByteArrayList columns = entry.columns();
    if (columns.size() != operationColumns)
        return corrupt(u"an operation cannot be read"_s);
    QVariantList values{columns[0].toLongLong(), columns[1].toLongLong()};
    for (const QByteArray& text : columns.sliced(2))
        values.append(Connection::text(text));
    return connection.run(u"INSERT INTO operation VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT), "
                          "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
                          "CAST(? AS TEXT))"_s,
                          values);
}

Result<void> storeLog(Connection& connection, std::span<const StoredEntry> log)
{
    for (const StoredEntry& entry : log) {
        if (auto stored = storeEntry(connection, entry); !stored)
            return stored;
    }
    return {};
}

std::set<FieldKey> changedFields(std::span<const StoredEntry> entries)
{
    std::set<FieldKey> keys;
    for (const StoredEntry& stored : entries) {
        const auto entry = stored.decode();
        Q_ASSERT(entry);
        for (const Change& change : entry->operation.changes)
            keys.insert(change.key);
    }
    return keys;
}

// The first column of a row of the log.
bool hasNumber(const QByteArray& row, qsizetype number)
{
    qsizetype found = 0;
    const auto [end, error] = std::from_chars(row.begin(), row.end(), found);
    return error == std::errc() && found == number && end != row.end() && *end == '\n';
}

} // namespace

Result<FormPtr> readForm(Connection& connection, const QString& file)
{
    const auto rows = connection.select(
        u"SELECT CAST(id AS BLOB), CAST(json AS BLOB), CAST(sha256 AS BLOB) FROM form"_s);
    if (!rows)
        return fail(rows.error());
    if (rows->size() != 1)
        return corrupt(u"%1 forms"_s.arg(rows->size()));
    const QVariantList& row = rows->front();
    const QByteArray json = row[1].toByteArray();
    const QByteArray digest = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
    if (digest != row[2].toByteArray())
        return corrupt(u"the form is not what its digest says"_s);
    auto form = loadForm(json, toText(row[0]) + ".json"_L1);
    if (!form)
        return formNotUsable(form.error(), file);
    if ((*form)->id != toText(row[0]))
        return corrupt(u"the form has another id"_s);
    return form;
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
    if (auto read = connection.selectJoined("SELECT * FROM operation ORDER BY sequence", take);
        !read)
        return fail(read.error());
    if (missing != 0)
        return corrupt(u"operation %1 is missing"_s.arg(missing));
    if (log.empty())
        return corrupt(u"the log is empty"_s);
    return log;
}

bool canFollow(const Snapshot& state, const LogEntry& entry)
{
    const bool isUndo = entry.operation.kind == "undo"_L1;
    if (!isUndo && entry.operation.kind != "redo"_L1)
        return entry.reverts == 0;
    const auto& steps = isUndo ? state.undo.done : state.undo.undone;
    if (steps.empty() || steps.back() != entry.reverts)
        return false;
    const auto done = state.log[entry.reverts - 1].decode();
    return done && entry.operation.changes ==
                       (isUndo ? done->operation.inverse({}).changes : done->operation.changes);
}

std::vector<qint64> advance(UndoState& undo, const LogEntry& entry)
{
    if (!isStep(entry))
        return {};
    if (entry.reverts == 0) {
        undo.done.push_back(entry.sequence);
        return std::exchange(undo.undone, {});
    }
    const bool isUndo = entry.operation.kind == "undo"_L1;
    auto& from = isUndo ? undo.done : undo.undone;
    auto& to = isUndo ? undo.undone : undo.done;
    to.push_back(from.back());
    from.pop_back();
    return {};
}

void retreat(UndoState& undo, const LogEntry& entry, std::vector<qint64> forgotten)
{
    if (!isStep(entry))
        return;
    if (entry.reverts == 0) {
        undo.done.pop_back();
        undo.undone = std::move(forgotten);
        return;
    }
    const bool wasUndo = entry.operation.kind == "undo"_L1;
    auto& from = wasUndo ? undo.undone : undo.done;
    auto& to = wasUndo ? undo.done : undo.undone;
    to.push_back(from.back());
    from.pop_back();
}

Result<void> replayEntry(Snapshot& state, StoredEntry stored)
{
    const size_t number = state.log.size() + 1;
    const QByteArray previous =
        state.log.empty() ? state.report.form().sha256.toLatin1() : state.log.back().digest();
    if (!stored.follows(previous))
        return corrupt(u"operation %1 is not what its digest says"_s.arg(number));
    const auto entry = stored.decode();
    if (!entry || entry->sequence != static_cast<qint64>(number))
        return corrupt(u"operation %1 cannot be read"_s.arg(number));
    if (!canFollow(state, *entry))
        return corrupt(u"operation %1 takes back another one"_s.arg(number));
    if (auto applied = state.report.apply(entry->operation); !applied)
        return corrupt(u"operation %1: %2"_s.arg(QString::number(number), applied.error().message));
    if (!hasWhatEveryReportHas(state.report)) {
        state.report.takeBack(entry->operation);
        return corrupt(u"a field is missing"_s);
    }
    advance(state.undo, *entry);
    state.log.push_back(std::move(stored));
    return {};
}

Result<Snapshot> replay(const FormPtr& form, StoredLog log)
{
    return replayRest({Report(form), {}, {}}, std::move(log));
}

Result<void> verifyLog(const Snapshot& state)
{
    const auto again = replay(state.report.formPtr(), state.log);
    if (!again)
        return fail(again.error());
    if (again->report != state.report || again->undo != state.undo)
        return corrupt(u"the checkpoint is not what the log says"_s);
    return {};
}

namespace {

Result<Snapshot> readParts(Connection& connection, const QString& file)
{
    if (auto sound = checkIntegrity(connection); !sound)
        return fail(sound.error());
    const auto form = readForm(connection, file);
    if (!form)
        return fail(form.error());
    auto log = readLog(connection);
    if (!log)
        return fail(log.error());
    auto start = readCheckpoint(connection, *form, *log);
    if (!start)
        return fail(start.error());
    auto state =
        *start ? replayRest(*std::move(*start), *std::move(log)) : replay(*form, *std::move(log));
    if (!state)
        return state;
    if (auto same = compareWithStored(state->report, connection); !same)
        return fail(same.error());
    return state;
}

} // namespace

Result<Snapshot> readInTransaction(Connection& connection, const QString& file)
{
    auto state = readParts(connection, file);
    // SQLite may tell of a page that cannot be read as of a damaged one.
    if (!state && state.error().code == ErrorCode::Corrupt && connection.hasReadFailed())
        return fail(ErrorCode::Unreadable, {}, state.error().detail);
    return state;
}

Result<Snapshot> readSnapshot(Connection& connection, const QString& file)
{
    Transaction transaction(connection);
    return transaction.begin(Transaction::Kind::Read).and_then([&] {
        return readInTransaction(connection, file);
    });
}

bool isStorable(const QString& text)
{
    return QString::fromUtf8(text.toUtf8()) == text;
}

Result<void> writeAll(Connection& connection, const Report& report,
                      std::span<const StoredEntry> log)
{
    if (auto made = createSchema(connection); !made)
        return made;
    const Form& form = report.form();
    if (auto stored = connection.run(
            u"INSERT INTO form VALUES (CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))"_s,
            {Connection::text(form.id.toUtf8()), Connection::text(form.json),
             Connection::text(form.sha256.toUtf8())});
        !stored)
        return stored;
    return storeLog(connection, log).and_then([&]() -> Result<void> {
        for (const auto& [key, value] : report.fields()) {
            if (auto stored = storeField(connection, key, value); !stored)
                return stored;
        }
        return {};
    });
}

Result<void> writeEntries(Connection& connection, std::span<const StoredEntry> entries,
                          const Report& report)
{
    if (auto stored = storeLog(connection, entries); !stored)
        return stored;
    for (const FieldKey& key : changedFields(entries)) {
        if (auto stored = storeField(connection, key, report.field(key)); !stored)
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

} // namespace gongkai
