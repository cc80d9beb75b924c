// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/snapshot.h"

#include "core/catalog/catalog.h"
#include "core/storage/lock_file.h"
#include "core/storage/messages.h"
#include "core/storage/schema.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

using Fields = std::map<FieldKey, QString>;

Failure corrupt(const QString& detail)
{
    return fail(ErrorCode::Corrupt, {}, detail);
}

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString toText(const QVariant& bytes)
{
    return QString::fromUtf8(bytes.toByteArray());
}

QByteArray changesToText(const std::vector<Change>& changes)
{
    QJsonArray array;
    for (const Change& change : changes)
        array.append(
            QJsonArray{fieldKindName(change.key.kind), change.key.id, change.before, change.after});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::optional<std::vector<Change>> changesFromText(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    std::vector<Change> changes;
    const QJsonArray array = document.array();
    for (const auto& value : array) {
        const QJsonArray parts = value.toArray();
        const auto kind = fieldKindFromName(parts.at(0).toString());
        if (parts.size() != 4 || !kind)
            return std::nullopt;
        changes.push_back(
            {{*kind, parts.at(1).toString()}, parts.at(2).toString(), parts.at(3).toString()});
    }
    if (changes.empty())
        return std::nullopt;
    return changes;
}

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
    if (sha256(json) != toText(row[2]))
        return corrupt(u"the form is not what its digest says"_s);
    auto form = loadForm(json, toText(row[0]) + ".json"_L1);
    if (!form)
        return formNotUsable(form.error(), file);
    if ((*form)->id != toText(row[0]))
        return corrupt(u"the form has another id"_s);
    return form;
}

// The parts of an entry as they are stored and digested: sequence, reverts, at, user, machine,
// took_over, kind, changes.
QByteArrayList partsOf(const LogEntry& entry)
{
    return {QByteArray::number(entry.sequence),
            QByteArray::number(entry.reverts),
            entry.at.toUtf8(),
            entry.user.toUtf8(),
            entry.machine.toUtf8(),
            entry.tookOver ? toJson(*entry.tookOver) : QByteArray(),
            entry.operation.kind.toUtf8(),
            changesToText(entry.operation.changes)};
}

QString digestOf(const QString& previous, const QByteArrayList& parts)
{
    return sha256(previous.toUtf8() + '\n' + parts.join('\n'));
}

Result<LogEntry> entryFromRow(const QVariantList& row, const QString& previous)
{
    LogEntry entry;
    entry.sequence = row[0].toLongLong();
    entry.digest = toText(row[8]);
    QByteArrayList parts;
    for (const QVariant& value : row.first(8))
        parts.append(value.toByteArray());
    // No part has a line end: so the parts cannot be divided in another way.
    if (parts.join().contains('\n') || digestOf(previous, parts) != entry.digest)
        return corrupt(u"operation %1 is not what its digest says"_s.arg(entry.sequence));
    const auto changes = changesFromText(parts[7]);
    if (!changes)
        return corrupt(u"operation %1 cannot be read"_s.arg(entry.sequence));
    entry.reverts = row[1].toLongLong();
    entry.at = toText(row[2]);
    entry.user = toText(row[3]);
    entry.machine = toText(row[4]);
    if (!parts[5].isEmpty())
        entry.tookOver = lockOwnerFromJson(parts[5]);
    entry.operation = {toText(row[6]), *changes};
    return entry;
}

Result<std::vector<LogEntry>> readLog(Connection& connection, const QString& formDigest)
{
    const auto rows = connection.select(
        u"SELECT sequence, reverts, CAST(at AS BLOB), CAST(user AS BLOB), CAST(machine AS BLOB), "
        "CAST(took_over AS BLOB), CAST(kind AS BLOB), CAST(changes AS BLOB), "
        "CAST(digest AS BLOB) FROM operation ORDER BY sequence"_s);
    if (!rows)
        return fail(rows.error());
    std::vector<LogEntry> log;
    log.reserve(rows->size());
    for (const QVariantList& row : *rows) {
        auto entry = entryFromRow(row, log.empty() ? formDigest : log.back().digest);
        if (!entry)
            return fail(entry.error());
        if (entry->sequence != static_cast<qint64>(log.size()) + 1)
            return corrupt(u"operation %1 is missing"_s.arg(log.size() + 1));
        log.push_back(*std::move(entry));
    }
    if (log.empty())
        return corrupt(u"the log is empty"_s);
    return log;
}

Result<Fields> replay(const std::vector<LogEntry>& log)
{
    Fields fields;
    for (const LogEntry& entry : log) {
        for (const Change& change : entry.operation.changes) {
            QString& value = fields[change.key];
            if (value != change.before)
                return corrupt(u"operation %1 does not follow"_s.arg(entry.sequence));
            value = change.after;
        }
    }
    std::erase_if(fields, [](const auto& field) { return field.second.isEmpty(); });
    return fields;
}

Result<void> compareWithStored(const Fields& fields, Connection& connection)
{
    const auto rows = connection.select(
        u"SELECT CAST(kind AS BLOB), CAST(id AS BLOB), CAST(value AS BLOB) FROM field"_s);
    if (!rows)
        return fail(rows.error());
    Fields stored;
    for (const QVariantList& row : *rows) {
        const auto kind = fieldKindFromName(toText(row[0]));
        if (!kind)
            return corrupt(u"field of unknown kind"_s);
        stored[{*kind, toText(row[1])}] = toText(row[2]);
    }
    if (stored != fields)
        return corrupt(u"the fields are not what the log says"_s);
    return {};
}

Result<Report> makeReport(const FormPtr& form, const Fields& fields)
{
    Report report(form, 0, {});
    Operation fill{u"create"_s, {}};
    for (const auto& [key, value] : fields)
        fill.changes.push_back({key, report.field(key), value});
    if (auto filled = report.apply(fill); !filled)
        return corrupt(filled.error().message);
    if (report.fields() != fields)
        return corrupt(u"a field is missing"_s);
    return report;
}

Result<void> checkIntegrity(Connection& connection)
{
    const auto verdict = connection.select(u"PRAGMA integrity_check(1)"_s);
    if (!verdict)
        return fail(verdict.error());
    if (verdict->size() != 1 || verdict->front().front().toString() != "ok"_L1)
        return corrupt(verdict->empty() ? QString() : verdict->front().front().toString());
    return checkSchema(connection);
}

Result<void> storeChange(Connection& connection, const Change& change)
{
    const QVariant kind = Connection::text(fieldKindName(change.key.kind).toUtf8());
    const QVariant id = Connection::text(change.key.id.toUtf8());
    if (change.after.isEmpty())
        return connection.run(
            u"DELETE FROM field WHERE kind = CAST(? AS TEXT) AND id = CAST(? AS TEXT)"_s,
            {kind, id});
    return connection.run(u"INSERT INTO field (kind, id, value) "
                          "VALUES (CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT)) "
                          "ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value"_s,
                          {kind, id, Connection::text(change.after.toUtf8())});
}

} // namespace

QString digestOf(const QString& previous, const LogEntry& entry)
{
    return digestOf(previous, partsOf(entry));
}

bool isStorable(const QString& text)
{
    return QString::fromUtf8(text.toUtf8()) == text;
}

bool follows(const UndoState& undo, const LogEntry& entry)
{
    const bool isUndo = entry.operation.kind == "undo"_L1;
    if (!isUndo && entry.operation.kind != "redo"_L1)
        return entry.reverts == 0;
    const auto& steps = isUndo ? undo.done : undo.undone;
    return !steps.empty() && steps.back().sequence == entry.reverts;
}

void advance(UndoState& undo, const LogEntry& entry)
{
    if (entry.reverts != 0) {
        const bool isUndo = entry.operation.kind == "undo"_L1;
        auto& from = isUndo ? undo.done : undo.undone;
        auto& to = isUndo ? undo.undone : undo.done;
        to.push_back(std::move(from.back()));
        from.pop_back();
    } else if (entry.sequence > 1) { // the first one is the file itself
        undo.done.push_back({entry.sequence, entry.operation});
        undo.undone.clear();
    }
}

Result<Snapshot> readSnapshot(Connection& connection, const QString& file)
{
    Transaction transaction(connection);
    if (auto begun = transaction.begin(Transaction::Kind::Read); !begun)
        return fail(begun.error());
    if (auto sound = checkIntegrity(connection); !sound)
        return fail(sound.error());
    const auto form = readForm(connection, file);
    if (!form)
        return fail(form.error());
    auto log = readLog(connection, (*form)->sha256);
    if (!log)
        return fail(log.error());
    const auto fields = replay(*log);
    if (!fields)
        return fail(fields.error());
    if (auto same = compareWithStored(*fields, connection); !same)
        return fail(same.error());
    auto report = makeReport(*form, *fields);
    if (!report)
        return fail(report.error());

    Snapshot snapshot{*std::move(report), {}, *std::move(log)};
    for (const LogEntry& entry : snapshot.log) {
        if (!follows(snapshot.undo, entry))
            return corrupt(u"operation %1 takes back another one"_s.arg(entry.sequence));
        advance(snapshot.undo, entry);
    }
    return snapshot;
}

Result<void> writeAll(Connection& connection, const Form& form, std::span<const LogEntry> log)
{
    if (auto made = createSchema(connection); !made)
        return made;
    if (auto stored = connection.run(
            u"INSERT INTO form VALUES (CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))"_s,
            {Connection::text(form.id.toUtf8()), Connection::text(form.json),
             Connection::text(form.sha256.toUtf8())});
        !stored)
        return stored;
    for (const LogEntry& entry : log) {
        if (auto written = writeEntry(connection, entry); !written)
            return written;
    }
    return {};
}

Result<void> writeEntry(Connection& connection, const LogEntry& entry)
{
    QVariantList values{entry.sequence, entry.reverts};
    const QByteArrayList texts = partsOf(entry).sliced(2) + QByteArrayList{entry.digest.toUtf8()};
    for (const QByteArray& text : texts)
        values.append(Connection::text(text));
    if (auto logged =
            connection.run(u"INSERT INTO operation VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT), "
                           "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
                           "CAST(? AS TEXT))"_s,
                           values);
        !logged)
        return logged;
    for (const Change& change : entry.operation.changes) {
        if (auto stored = storeChange(connection, change); !stored)
            return stored;
    }
    return {};
}

Result<QString> lastDigest(Connection& connection)
{
    const auto digest = connection.value(
        u"SELECT CAST(digest AS BLOB) FROM operation ORDER BY sequence DESC LIMIT 1"_s);
    if (!digest)
        return fail(digest.error());
    return toText(*digest);
}

} // namespace gongkai
