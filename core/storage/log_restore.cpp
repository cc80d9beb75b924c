// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_restore.h"

#include "core/base/files.h"
#include "core/storage/backup.h"
#include "core/storage/connection.h"
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

Result<StatePtr> readWhole(const FileKind& kind, const QString& file)
{
    auto loaded = loadFile(kind, file, Connection::Access::Read);
    if (!loaded)
        return fail(loaded.error());
    return std::move(loaded->state);
}

// A copy that says the same as the backup.
Result<void> copyBackup(const FileKind& kind, const QString& backup, const QString& fresh)
{
    const auto before = readWhole(kind, backup);
    if (!before)
        return explain(before.error(), backup);
    const auto source = Connection::open(backup, Connection::Access::Read);
    if (!source)
        return explain(source.error(), backup);
    QFile::remove(fresh);
    if (auto copied = (*source)->copyTo(fresh); !copied)
        return copied;
    const auto after = readWhole(kind, fresh);
    if (!after || (*after)->log.back().digest() != (*before)->log.back().digest() ||
        !(*after)->isSame(**before))
        return fail(ErrorCode::Unwritable, {}, u"the copy is not the backup"_s);
    return {};
}

Result<QStringList> putInPlace(const FileKind& kind, const QString& fresh, const QString& file,
                               const QDateTime& now)
{
    QStringList notices;
    const auto prepared = keepBeforeReplacing(kind, file, now, notices);
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

std::vector<LogBackup> logBackupsOf(const FileKind& kind, const QString& path)
{
    std::vector<LogBackup> found;
    const QString file = withoutLink(path);
    for (int number = 1; number <= backupCount; ++number) {
        LogBackup backup{number, backupPath(file, number), nullptr, {}};
        if (!QFileInfo(backup.path).isFile())
            continue;
        if (auto read = readWhole(kind, backup.path))
            backup.state = *std::move(read);
        else
            backup.problem = explain(read.error(), backup.path).error.message;
        found.push_back(std::move(backup));
    }
    return found;
}

Result<QStringList> restoreLogFile(const FileKind& kind, const QString& path, int number,
                                   const LogFile::OpenOptions& options)
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
    auto done = copyBackup(kind, backup, fresh).and_then([&] {
        return putInPlace(kind, fresh, file, now);
    });
    if (!done) {
        QFile::remove(fresh);
        return explain(done.error(), file);
    }
    return done;
}

Result<bool> keepBeforeReplacing(const FileKind& kind, const QString& file, const QDateTime& now,
                                 QStringList& notices)
{
    // For writing: what a crash left half done is rolled back first.
    const auto loaded = loadFile(kind, file, Connection::Access::Write);
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
