// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gongkai {
namespace {

QByteArray changesToText(const std::vector<Change>& changes)
{
    QJsonArray array;
    for (const Change& change : changes) {
        QJsonArray parts{fieldKindName(change.key.kind), change.key.id, change.before,
                         change.after};
        if (change.isPart())
            parts.append(qint64(change.at));
        array.append(parts);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::optional<Change> changeFromJson(const QJsonArray& parts)
{
    const auto kind = fieldKindFromName(parts.at(0).toString());
    if (!kind || parts.size() < 4 || parts.size() > 5)
        return std::nullopt;
    Change change{{*kind, parts.at(1).toString()}, parts.at(2).toString(), parts.at(3).toString()};
    if (parts.size() == 5) {
        change.at = parts.at(4).toInteger(-1);
        if (change.at < 0)
            return std::nullopt;
    }
    return change;
}

std::optional<std::vector<Change>> changesFromText(const QByteArray& text)
{
    const QJsonArray array = QJsonDocument::fromJson(text).array();
    std::vector<Change> changes;
    changes.reserve(array.size());
    for (const auto& value : array) {
        auto change = changeFromJson(value.toArray());
        if (!change)
            return std::nullopt;
        changes.push_back(*std::move(change));
    }
    if (changes.empty())
        return std::nullopt;
    return changes;
}

} // namespace

LogEntry entryOf(LogRow row, Operation operation)
{
    return {row.sequence,           row.reverts,
            std::move(row.at),      std::move(row.user),
            std::move(row.machine), std::move(row.tookOver),
            std::move(operation),   std::move(row.digest)};
}

std::optional<LogEntry> decodeEntry(LogRow row)
{
    auto changes = changesFromText(row.content);
    if (!changes)
        return std::nullopt;
    Operation operation{std::move(row.kind), *std::move(changes)};
    return entryOf(std::move(row), std::move(operation));
}

std::optional<LogEntry> decodeEntry(const StoredEntry& stored)
{
    auto row = stored.row();
    return row ? decodeEntry(*std::move(row)) : std::nullopt;
}

StoredEntry encodeEntry(const LogEntry& entry, const QByteArray& previous)
{
    return StoredEntry::encode({entry.sequence,
                                entry.reverts,
                                entry.at,
                                entry.user,
                                entry.machine,
                                entry.tookOver,
                                entry.operation.kind,
                                changesToText(entry.operation.changes),
                                {}},
                               previous);
}

std::optional<Change> WholeChanges::next(const Change& change)
{
    if (change.key.kind != FieldKind::Narrative)
        return change.isPart() ? std::nullopt : std::optional(change);
    QString& text = m_texts[change.key];
    auto after = change.appliedTo(text);
    if (!after)
        return std::nullopt;
    return Change{change.key, std::exchange(text, *after), *after};
}

} // namespace gongkai
