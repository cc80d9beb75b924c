// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log.h"

#include "core/storage/lock_file.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace gongkai {
namespace {

constexpr qsizetype columnCount = 9;
constexpr qsizetype atColumn = 2;
constexpr qsizetype userColumn = 3; // the machine follows
constexpr qsizetype kindColumn = 6;
constexpr qsizetype digestLength = 64;

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

QByteArray digestOf(const QByteArray& previous, QByteArrayView columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData("\n");
    hash.addData(columns);
    return hash.result().toHex();
}

} // namespace

StoredEntry StoredEntry::encode(const LogEntry& entry, const QByteArray& previous)
{
    const QByteArrayList parts{QByteArray::number(entry.sequence),
                               QByteArray::number(entry.reverts),
                               entry.at.toUtf8(),
                               entry.user.toUtf8(),
                               entry.machine.toUtf8(),
                               entry.tookOver ? toJson(*entry.tookOver) : QByteArray(),
                               entry.operation.kind.toUtf8(),
                               changesToText(entry.operation.changes)};
    const QByteArray text = parts.join('\n');
    return StoredEntry(text + '\n' + digestOf(previous, text));
}

std::optional<LogEntry> StoredEntry::decode() const
{
    const QByteArrayList parts = columns();
    if (parts.size() != columnCount)
        return std::nullopt;
    auto changes = changesFromText(parts[7]);
    if (!changes)
        return std::nullopt;
    LogEntry entry;
    entry.sequence = parts[0].toLongLong();
    entry.reverts = parts[1].toLongLong();
    entry.at = QString::fromUtf8(parts[2]);
    entry.user = QString::fromUtf8(parts[3]);
    entry.machine = QString::fromUtf8(parts[4]);
    if (!parts[5].isEmpty())
        entry.tookOver = lockOwnerFromJson(parts[5]);
    entry.operation = {QString::fromUtf8(parts[kindColumn]), *std::move(changes)};
    entry.digest = QString::fromLatin1(parts[8]);
    return entry;
}

bool StoredEntry::follows(const QByteArray& previous) const
{
    // No column has a line end: so they cannot be divided in another way.
    const qsizetype end = m_columns.size() - digestLength - 1;
    return end > 0 && m_columns.count('\n') == columnCount - 1 && m_columns[end] == '\n' &&
           digestOf(previous, QByteArrayView(m_columns).first(end)) == digest();
}

QString StoredEntry::kind() const
{
    return QString::fromUtf8(columns().value(kindColumn));
}

QDateTime StoredEntry::at() const
{
    return QDateTime::fromString(QString::fromUtf8(columns().value(atColumn)), Qt::ISODate);
}

QByteArrayList StoredEntry::author() const
{
    return columns().mid(userColumn, 2);
}

QByteArray StoredEntry::digest() const
{
    return m_columns.last(std::min(digestLength, m_columns.size()));
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
