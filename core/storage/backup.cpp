// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/files.h"
#include "core/storage/log_table.h"
#include "core/storage/messages.h"
#include "core/storage/place.h"
#include "core/storage/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <optional>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 longestPause = 30 * 60; // seconds

const QRegularExpression& backupEnding()
{
    static const QRegularExpression ending(u"\\.bak\\d+$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return ending;
}

QString preparedPath(const QString& file)
{
    return besidePath(file, ".bak"_L1);
}

bool isThere(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymbolicLink();
}

QDateTime timeOf(const QString& at)
{
    return QDateTime::fromString(at, Qt::ISODate);
}

// What a backup says of itself without being checked.
struct LastEntry
{
    QDateTime at;
    QByteArray digest;
};

std::optional<LastEntry> lastEntry(const QString& path)
{
    const auto connection = Connection::open(path, Connection::Access::Read);
    if (!connection)
        return std::nullopt;
    const auto at = lastTime(**connection);
    const auto digest = lastDigest(**connection);
    if (!at || !digest)
        return std::nullopt;
    return LastEntry{timeOf(*at), *digest};
}

bool isFromBefore(const QString& path, const QDateTime& now)
{
    const auto last = lastEntry(path);
    return last && last->at.isValid() &&
           last->at.toOffsetFromUtc(now.offsetFromUtc()).date() < now.date();
}

// The place that the others move up into; its backup goes.
int placeToGiveUp(const QString& file, const QDateTime& now)
{
    for (int number = 1; number <= backupCount; ++number) {
        if (!isThere(backupPath(file, number)))
            return number;
    }
    if (isFromBefore(preparedPath(file), now))
        return backupCount;
    for (int number = 1; number < backupCount; ++number) {
        if (isFromBefore(backupPath(file, number), now))
            return backupCount;
    }
    return isFromBefore(backupPath(file, backupCount), now) ? backupCount - 1 : backupCount;
}

Failure inTheWay(const QString& path)
{
    return slotInTheWay(path);
}

Result<void> copyPrepared(const QString& file)
{
    const QString fresh = preparedPath(file);
    if (QFileInfo(fresh).isDir())
        return inTheWay(fresh);
    QFile::remove(fresh);
    const auto source = Connection::open(file, Connection::Access::Read);
    if (!source)
        return fail(source.error());
    auto written = (*source)->copyTo(fresh);
    if (written)
        QFile::setPermissions(fresh, QFile::permissions(file));
    else
        QFile::remove(fresh);
    return written;
}

} // namespace

QString backupPath(const QString& file, int number)
{
    return file + ".bak"_L1 + QString::number(number);
}

QString newestBackup(const QString& file)
{
    for (int number = 1; number <= backupCount; ++number) {
        if (QFileInfo(backupPath(file, number)).isFile())
            return backupPath(file, number);
    }
    return {};
}

bool isBackup(const QString& file)
{
    return backupEnding().match(file).hasMatch();
}

QString ownerOfBackup(const QString& backup)
{
    return QString(backup).remove(backupEnding());
}

bool isSameSitting(const StoredEntry& last, const StoredEntry& next)
{
    const QDateTime before = last.at();
    const QDateTime now = next.at();
    if (!before.isValid() || !now.isValid() || last.author() != next.author())
        return false;
    return before.toOffsetFromUtc(now.offsetFromUtc()).date() == now.date() &&
           std::abs(before.secsTo(now)) <= longestPause;
}

Result<void> prepareBackup(const QString& file, const QDateTime& now)
{
    for (int number = 1; number <= backupCount; ++number) {
        const QString path = backupPath(file, number);
        if (isThere(path) && !QFileInfo(path).isFile())
            return inTheWay(path);
    }
    if (const auto last = lastEntry(file)) {
        if (auto settled = settleBackup(file, last->digest, now); !settled)
            return settled;
    }
    return copyPrepared(file);
}

Result<void> placeBackup(const QString& file, const QDateTime& now)
{
    for (int number = placeToGiveUp(file, now); number > 1; --number) {
        if (auto moved = replaceFile(backupPath(file, number - 1), backupPath(file, number));
            !moved)
            return moved;
    }
    auto placed = replaceFile(preparedPath(file), backupPath(file, 1));
    (void)syncFolderOf(file);
    return placed;
}

void dropPrepared(const QString& file)
{
    QFile::remove(preparedPath(file));
}

Result<void> settleBackup(const QString& file, const QByteArray& lastDigest, const QDateTime& now)
{
    if (!QFileInfo(preparedPath(file)).isFile())
        return {};
    const auto left = lastEntry(preparedPath(file));
    if (left && left->digest != lastDigest)
        return placeBackup(file, now);
    dropPrepared(file);
    return {};
}

Result<QString> keepAside(const QString& file)
{
    const QString journal = u"-journal"_s;
    const auto hasBytes = [](const QString& path) {
        return QFileInfo(path).isFile() && QFileInfo(path).size() > 0;
    };
    const bool hasFile = hasBytes(file);
    const bool hasJournal = hasBytes(file + journal);
    if (!hasFile && !hasJournal)
        return QString();
    constexpr int mostTries = 100;
    const auto name = [&](int number) -> QString {
        return file + ".damaged"_L1 + (number > 1 ? QString::number(number) : QString());
    };
    int number = 1;
    while ((isThere(name(number)) || isThere(name(number) + journal)) && number < mostTries)
        ++number;
    const QString kept = name(number);
    if ((hasFile && !QFile::copy(file, kept)) ||
        (hasJournal && !QFile::copy(file + journal, kept + journal)))
        return cannotBeKept(file);
    (void)syncFolderOf(file);
    return hasFile ? kept : kept + journal;
}

} // namespace gongkai
