// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/snapshot.h"

#include "core/catalog/catalog.h"
#include "core/report/records.h"
#include "core/storage/checkpoint.h"
#include "core/storage/log_table.h"
#include "core/storage/messages.h"

#include <QCryptographicHash>

#include <map>
#include <set>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

// Not the file itself, nor a record: there is nothing in them to take back, and what was undone
// fits the report behind a record as it did before.
bool isStep(const LogEntry& entry)
{
    return entry.sequence != 1 && !isRecord(entry.operation.kind);
}

QString toText(const QVariant& bytes)
{
    return QString::fromUtf8(bytes.toByteArray());
}

// What every report has; no later operation can empty them.
bool hasWhatEveryReportHas(const Report& report)
{
    return report.year() != 0 && !report.scope().isEmpty() && report.edition() != 0 &&
           !report.agency(u"name"_s).isEmpty();
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

std::set<FieldKey> changedFields(StoredEntries entries)
{
    std::set<FieldKey> keys;
    for (const StoredEntry& stored : entries) {
        const auto entry = decodeEntry(stored);
        Q_ASSERT(entry);
        for (const Change& change : entry->operation.changes)
            keys.insert(change.key);
    }
    return keys;
}

} // namespace

Result<FormPtr> readForm(Connection& connection, const QString& file)
{
    const auto rows = connection.select(
        u"SELECT CAST(id AS BLOB), CAST(json AS BLOB), CAST(sha256 AS BLOB) FROM form"_s);
    if (!rows)
        return fail(rows.error());
    if (rows->size() != 1)
        return corruptFile(u"%1 forms"_s.arg(rows->size()));
    const QVariantList& row = rows->front();
    const QByteArray json = row[1].toByteArray();
    auto form = loadForm(json, toText(row[0]) + ".json"_L1);
    const QByteArray digest =
        form ? (*form)->sha256.toLatin1()
             : QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
    if (digest != row[2].toByteArray())
        return corruptFile(u"the form is not what its digest says"_s);
    if (!form)
        return formNotUsable(form.error(), file);
    if ((*form)->id != toText(row[0]))
        return corruptFile(u"the form has another id"_s);
    return form;
}

bool canFollow(const Snapshot& state, const LogEntry& entry)
{
    const bool isUndo = entry.operation.kind == "undo"_L1;
    if (!isUndo && entry.operation.kind != "redo"_L1)
        return entry.reverts == 0;
    const auto& steps = isUndo ? state.undo.done : state.undo.undone;
    if (steps.empty() || steps.back() != entry.reverts)
        return false;
    const auto done = decodeEntry(state.log[entry.reverts - 1]);
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

Operation createOperation(const Report& report)
{
    Operation create{u"create"_s, {}};
    for (const auto& [key, value] : report.fields())
        create.changes.push_back({key, {}, value});
    return create;
}

QByteArray Snapshot::seed() const
{
    return report.form().sha256.toLatin1();
}

StatePtr Snapshot::fresh() const
{
    return std::make_unique<Snapshot>(Report(report.formPtr()), UndoState(), StoredLog());
}

bool Snapshot::isSame(const LogState& other) const
{
    const auto* that = dynamic_cast<const Snapshot*>(&other);
    return that && that->report == report && that->undo == undo;
}

// The report stays the one that is shown: it is the same.
void Snapshot::goOnAs(LogState& written)
{
    LogState::goOnAs(written);
    undo = std::move(static_cast<Snapshot&>(written).undo);
}

Result<void> Snapshot::take(LogRow row)
{
    const qint64 number = row.sequence;
    const auto entry = decodeEntry(std::move(row));
    if (!entry)
        return corruptFile(u"operation %1 cannot be read"_s.arg(number));
    if (!canFollow(*this, *entry))
        return corruptFile(u"operation %1 takes back another one"_s.arg(number));
    if (auto applied = report.apply(entry->operation); !applied)
        return corruptFile(
            u"operation %1: %2"_s.arg(QString::number(number), applied.error().message));
    if (!hasWhatEveryReportHas(report)) {
        report.takeBack(entry->operation);
        return corruptFile(u"a field is missing"_s);
    }
    advance(undo, *entry);
    return {};
}

Result<void> Snapshot::resume(Connection& connection, StoredLog& whole)
{
    auto start = readCheckpoint(connection, report.formPtr(), whole);
    if (!start)
        return fail(start.error());
    if (*start)
        *this = std::move(**start);
    return {};
}

Result<void> Snapshot::compare(Connection& connection) const
{
    const auto rows = connection.select(
        u"SELECT CAST(kind AS BLOB), CAST(id AS BLOB), CAST(value AS BLOB) FROM field"_s);
    if (!rows)
        return fail(rows.error());
    std::map<FieldKey, QString> stored;
    for (const QVariantList& row : *rows) {
        const auto kind = fieldKindFromName(toText(row[0]));
        if (!kind)
            return corruptFile(u"field of unknown kind"_s);
        stored[{*kind, toText(row[1])}] = toText(row[2]);
    }
    if (stored != report.fields())
        return corruptFile(u"the fields are not what the log says"_s);
    return {};
}

Result<void> Snapshot::writeAll(Connection& connection, StoredEntries whole) const
{
    const Form& form = report.form();
    if (auto stored = connection.run(
            u"INSERT INTO form VALUES (CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))"_s,
            {Connection::text(form.id.toUtf8()), Connection::text(form.json),
             Connection::text(form.sha256.toUtf8())});
        !stored)
        return stored;
    if (auto stored = storeLog(connection, whole); !stored)
        return stored;
    for (const auto& [key, value] : report.fields()) {
        if (auto stored = storeField(connection, key, value); !stored)
            return stored;
    }
    return {};
}

Result<void> Snapshot::writeEntries(Connection& connection, StoredEntries entries) const
{
    if (auto stored = storeLog(connection, entries); !stored)
        return stored;
    for (const FieldKey& key : changedFields(entries)) {
        if (auto stored = storeField(connection, key, report.field(key)); !stored)
            return stored;
    }
    return {};
}

Result<void> Snapshot::writeCheckpoint(Connection& connection) const
{
    return gongkai::writeCheckpoint(connection, *this);
}

std::optional<StoredEntry> Snapshot::asOneEntry(const LogRow& head) const
{
    return encodeEntry(entryOf(head, createOperation(report)), seed());
}

} // namespace gongkai
