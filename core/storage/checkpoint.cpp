// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checkpoint.h"
#include "core/storage/connection.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <map>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype columnCount = 6;

Failure corrupt(const QString& detail)
{
    return fail(ErrorCode::Corrupt, {}, u"checkpoint: "_s + detail);
}

QByteArray toText(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray fieldsToText(const Report& report)
{
    QJsonArray array;
    for (const auto& [key, value] : report.fields())
        array.append(QJsonArray{fieldKindName(key.kind), key.id, value});
    return toText(array);
}

std::optional<Report> reportFromText(const FormPtr& form, const QByteArray& text)
{
    std::map<FieldKey, QString> fields; // in the order in which each can be filled
    const QJsonArray array = QJsonDocument::fromJson(text).array();
    for (const auto& value : array) {
        const QJsonArray parts = value.toArray();
        const auto kind = fieldKindFromName(parts.at(0).toString());
        if (parts.size() != 3 || !kind)
            return std::nullopt;
        fields.insert({{*kind, parts.at(1).toString()}, parts.at(2).toString()});
    }
    Operation fill;
    for (const auto& [key, value] : fields)
        fill.changes.push_back({key, {}, value});
    Report report(form);
    return report.apply(fill) ? std::optional(std::move(report)) : std::nullopt;
}

// Operations mostly follow each other: [first, last] of each run, also counting down.
QByteArray stepsToText(const std::vector<qint64>& steps)
{
    QJsonArray runs;
    for (auto first = steps.begin(); first != steps.end();) {
        auto last = first;
        const qint64 direction = std::next(first) != steps.end() && first[1] < first[0] ? -1 : 1;
        while (std::next(last) != steps.end() && last[1] == last[0] + direction)
            ++last;
        runs.append(QJsonArray{*first, *last});
        first = std::next(last);
    }
    return toText(runs);
}

std::optional<std::vector<qint64>> stepsFromText(const QByteArray& text, qint64 sequence)
{
    std::vector<qint64> steps;
    const QJsonArray runs = QJsonDocument::fromJson(text).array();
    for (const auto& run : runs) {
        const qint64 first = run.toArray().at(0).toInteger();
        const qint64 last = run.toArray().at(1).toInteger();
        const qint64 length = std::abs(last - first) + 1;
        if (std::min(first, last) < 2 || std::max(first, last) > sequence ||
            static_cast<qint64>(steps.size()) + length > sequence)
            return std::nullopt;
        const qint64 direction = first <= last ? 1 : -1;
        for (qint64 step = 0; step < length; ++step)
            steps.push_back(first + step * direction);
    }
    return steps;
}

// What is done goes up, what is undone goes on from there, its last first.
std::optional<UndoState> undoFromText(const QByteArray& done, const QByteArray& undone,
                                      qint64 sequence)
{
    const auto first = stepsFromText(done, sequence);
    const auto second = stepsFromText(undone, sequence);
    if (!first || !second)
        return std::nullopt;
    std::vector<qint64> all = *first;
    all.insert(all.end(), second->rbegin(), second->rend());
    if (std::adjacent_find(all.begin(), all.end(), std::greater_equal<>()) != all.end())
        return std::nullopt;
    return UndoState{*first, *second};
}

QByteArray digestOf(const Form& form, const QByteArrayList& columns)
{
    const QByteArray text =
        form.sha256.toLatin1() + '\n' + columns.first(columnCount - 1).join('\n');
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace

Result<std::optional<Snapshot>> readCheckpoint(Connection& connection, const FormPtr& form,
                                               StoredLog& log)
{
    const auto rows = connection.select(
        u"SELECT sequence, CAST(log_digest AS BLOB), CAST(fields AS BLOB), CAST(done AS BLOB), "
        "CAST(undone AS BLOB), CAST(digest AS BLOB) FROM checkpoint"_s);
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::optional<Snapshot>();
    QByteArrayList columns;
    for (const QVariant& value : rows->front())
        columns.append(value.toByteArray());
    if (rows->size() != 1 || columns.join().contains('\n') ||
        digestOf(*form, columns) != columns.last())
        return corrupt(u"not what its digest says"_s);
    const qint64 sequence = rows->front().front().toLongLong();
    if (sequence < 1 || sequence > static_cast<qint64>(log.size()) ||
        log[sequence - 1].digest() != columns[1])
        return corrupt(u"of another log"_s);
    auto report = reportFromText(form, columns[2]);
    auto undo = undoFromText(columns[3], columns[4], sequence);
    if (!report || !undo)
        return corrupt(u"cannot be read"_s);
    const auto end = log.begin() + sequence;
    StoredLog rest(std::make_move_iterator(end), std::make_move_iterator(log.end()));
    log.erase(end, log.end());
    Snapshot state{*std::move(report), *std::move(undo), std::exchange(log, std::move(rest)),
                   sequence, false};
    return std::optional(std::move(state));
}

Result<void> writeCheckpoint(Connection& connection, const Snapshot& state)
{
    QByteArrayList columns{QByteArray::number(static_cast<qint64>(state.log.size())),
                           state.log.back().digest(),
                           fieldsToText(state.report),
                           stepsToText(state.undo.done),
                           stepsToText(state.undo.undone),
                           {}};
    columns.last() = digestOf(state.report.form(), columns);
    QVariantList values{columns.first().toLongLong()};
    for (const QByteArray& text : columns.sliced(1))
        values.append(Connection::text(text));
    return connection.run(u"DELETE FROM checkpoint"_s).and_then([&] {
        return connection.run(
            u"INSERT INTO checkpoint VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), "
            "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))"_s,
            values);
    });
}

} // namespace gongkai
