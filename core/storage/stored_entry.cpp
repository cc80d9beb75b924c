// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stored_entry.h"

#include "core/storage/lock_file.h"

#include <QCryptographicHash>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype atColumn = 2;
constexpr qsizetype userColumn = 3; // the machine follows
constexpr qsizetype kindColumn = 6;
constexpr qsizetype digestLength = 64;

QByteArray digestOf(const QByteArray& previous, QByteArrayView columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData("\n");
    hash.addData(columns);
    return hash.result().toHex();
}

} // namespace

StoredEntry StoredEntry::encode(const LogRow& row, const QByteArray& previous)
{
    const QByteArrayList parts{QByteArray::number(row.sequence),
                               QByteArray::number(row.reverts),
                               row.at.toUtf8(),
                               row.user.toUtf8(),
                               row.machine.toUtf8(),
                               row.tookOver ? toJson(*row.tookOver) : QByteArray(),
                               row.kind.toUtf8(),
                               row.content};
    const QByteArray text = parts.join('\n');
    return StoredEntry(text + '\n' + digestOf(previous, text));
}

std::optional<LogRow> StoredEntry::row() const
{
    const QByteArrayList parts = columns();
    if (parts.size() != columnCount)
        return std::nullopt;
    LogRow row;
    row.sequence = parts[0].toLongLong();
    row.reverts = parts[1].toLongLong();
    row.at = QString::fromUtf8(parts[2]);
    row.user = QString::fromUtf8(parts[3]);
    row.machine = QString::fromUtf8(parts[4]);
    if (!parts[5].isEmpty())
        row.tookOver = lockOwnerFromJson(parts[5]);
    row.kind = QString::fromUtf8(parts[kindColumn]);
    row.content = parts[7];
    row.digest = QString::fromLatin1(parts[8]);
    return row;
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

bool isStorable(const QString& text)
{
    return QString::fromUtf8(text.toUtf8()) == text;
}

} // namespace gongkai
