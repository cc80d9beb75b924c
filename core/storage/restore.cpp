// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore.h"

#include "core/base/files.h"
#include "core/storage/backup.h"
#include "core/storage/loader.h"
#include "core/storage/lock_file.h"
#include "core/storage/messages.h"
#include "core/storage/place.h"
#include "core/storage/platform.h"

#include <QFile>
#include <QFileInfo>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

Result<Snapshot> readWhole(const QString& file)
{
    auto loaded = loadFile(file, Connection::Access::Read, migrationLadder());
    if (!loaded)
        return fail(loaded.error());
    return std::move(loaded->snapshot);
}

// A copy that says the same as the backup.
Result<void> copyBackup(const QString& backup, const QString& fresh)
{
    const auto before = readWhole(backup);
    if (!before)
        return explain(before.error(), backup);
    const auto source = Connection::open(backup, Connection::Access::Read);
    if (!source)
        return explain(source.error(), backup);
    QFile::remove(fresh);
    if (auto copied = (*source)->copyTo(fresh); !copied)
        return copied;
    const auto after = readWhole(fresh);
    if (!after || after->log.back().digest() != before->log.back().digest() ||
        after->report != before->report)
        return fail(ErrorCode::Unwritable, {}, u"the copy is not the backup"_s);
    return {};
}

Result<QStringList> putInPlace(const QString& fresh, const QString& file, const QDateTime& now)
{
    QStringList notices;
    const auto prepared = keepBeforeReplacing(file, now, notices);
    if (!prepared)
        return fail(prepared.error());
    // Of the file that goes: rolled back, or kept beside with it.
    QFile::remove(file + "-journal"_L1);
    if (auto replaced = replaceFile(fresh, file); !replaced) {
        dropPrepared(file);
        return fail(replaced.error());
    }
    (void)syncFolderOf(file);
    if (*prepared)
        (void)placeBackup(file, now); // else the next change does it
    return notices;
}

} // namespace

std::vector<Backup> backupsOf(const QString& path)
{
    std::vector<Backup> found;
    const QString file = withoutLink(path);
    for (int number = 1; number <= backupCount; ++number) {
        Backup backup{number, backupPath(file, number), {}, {}, {}};
        if (!QFileInfo(backup.path).isFile())
            continue;
        if (auto read = readWhole(backup.path)) {
            backup.report = read->report;
            backup.last = read->log.back().decode().value_or(LogEntry());
        } else {
            backup.problem = explain(read.error(), backup.path).error.message;
        }
        found.push_back(std::move(backup));
    }
    return found;
}

Result<QStringList> restoreBackup(const QString& path, int number,
                                  const ReportFile::OpenOptions& options)
{
    if (isTooLong(path))
        return pathTooLong(ErrorCode::Unwritable, path);
    const QString file = withoutLink(path);
    if (QFileInfo::exists(file) && !QFileInfo(file).isFile())
        return notAFile(file);
    const QString backup = backupPath(file, number);
    if (number < 1 || number > backupCount || !QFileInfo(backup).isFile())
        return noSuchBackup(file, number);
    const QDateTime now = options.clock();
    const auto lock =
        LockFile::take(file, options.author, now.toString(Qt::ISODate), options.breakLock);
    if (!lock)
        return explain(lock.error(), file);
    const QString fresh = besidePath(file, ".new"_L1);
    auto done = copyBackup(backup, fresh).and_then([&] { return putInPlace(fresh, file, now); });
    if (!done) {
        QFile::remove(fresh);
        return explain(done.error(), file);
    }
    return done;
}

Result<bool> keepBeforeReplacing(const QString& file, const QDateTime& now, QStringList& notices)
{
    // For writing: what a crash left half done is rolled back first.
    const auto loaded = loadFile(file, Connection::Access::Write, migrationLadder());
    if (!loaded && loaded.error().code == ErrorCode::Locked)
        return explain(loaded.error(), file);
    if (!loaded && QFileInfo::exists(file) && loaded.error().code == ErrorCode::Unreadable &&
        loaded.error().message.isEmpty())
        return cannotBeKept(file);
    if (loaded && !loaded->notice.isEmpty())
        notices += loaded->notice;
    if (loaded) {
        if (auto prepared = prepareBackup(file, now); !prepared)
            return backupRefused(prepared.error(), file);
        return true;
    }
    const auto kept = keepAside(file);
    if (!kept)
        return fail(kept.error());
    if (!kept->isEmpty())
        notices += keptAside(file, *kept);
    return false;
}

} // namespace gongkai
