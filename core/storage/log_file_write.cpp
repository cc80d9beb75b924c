// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How an entry becomes durable: all checks, the backup and the entry in one transaction.
#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/journal.h"
#include "core/storage/log_file_impl.h"
#include "core/storage/messages.h"
#include "core/storage/recovery.h"

#include <QFileInfo>

#include <algorithm>

namespace gongkai {

using namespace Qt::StringLiterals;

Failure LogFile::Impl::isLost(Failure failure)
{
    lost = true;
    return failure;
}

// After a write that failed so badly that SQLite could not take it back either.
Result<void> LogFile::Impl::settleJournal()
{
    if (leftoverBeside(file).isEmpty())
        return {};
    if (auto checked = checkLock(); !checked)
        return checked;
    const auto recovered = recover(kind, file, Connection::Access::Write, lastDurable().digest());
    if (!recovered)
        return fail(recovered.error());
    if (*recovered)
        notices += (*recovered)->notice;
    return {};
}

Result<void> LogFile::Impl::reconnect()
{
    stamp.reset();
    if (!QFileInfo::exists(file))
        return goneMeanwhile(file);
    if (auto beside = checkBeside(file); !beside)
        return beside;
    if (auto version = readFileVersion(kind, file); !version)
        return version.error().code == ErrorCode::Unreadable ? isLost(changedElsewhere(file))
                                                             : fail(version.error());
    if (auto settled = settleJournal(); !settled)
        return settled;
    auto opened = Connection::open(file, Connection::Access::Write);
    if (!opened)
        return fail(opened.error());
    if (!(*opened)->isWritable())
        return fail(ErrorCode::Unwritable, {}, u"opened for reading only"_s);
    connection = *std::move(opened);
    return {};
}

// What other programs damaged meanwhile is found before anything is added to it.
Result<void> LogFile::Impl::checkUntouched()
{
    const auto now = stampOf(file, *connection);
    if (!now)
        return fail(now.error());
    if (stamp == *now)
        return {};
    const auto whole =
        readInTransaction(kind, *connection, file).and_then([](const StatePtr& read) {
            return read->verify();
        });
    if (!whole && whole.error().code == ErrorCode::Corrupt)
        return isLost(damagedMeanwhile(whole.error(), file));
    return whole;
}

// Two programs that both believe they may write are kept apart here: who comes second finds a
// log he does not know. An earlier try that seemed to fail may have been written all the same.
Result<size_t> LogFile::Impl::countOnDisk()
{
    if (auto untouched = checkUntouched(); !untouched)
        return fail(untouched.error());
    const auto digest = lastDigest(*connection);
    if (!digest)
        return fail(digest.error());
    if (*digest == lastDurable().digest())
        return 0;
    const StoredEntries entries = unsavedEntries();
    const auto found = std::ranges::find(entries, *digest, &StoredEntry::digest);
    if (found == entries.end())
        return isLost(changedElsewhere(file));
    return static_cast<size_t>(found - entries.begin()) + 1;
}

Result<void> LogFile::Impl::settle(const QDateTime& now)
{
    if (backupSettled)
        return {};
    if (auto done = settleBackup(file, lastDurable().digest(), now); !done)
        return backupRefused(done.error(), file);
    backupSettled = true;
    return {};
}

// Backup and migration, before the sitting's first change.
Result<size_t> LogFile::Impl::prepare(bool& backupPrepared)
{
    const auto version = connection->value(u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    const bool isOld = version->toInt() < kind.version;
    const Result<size_t> onDisk = isOld ? Result<size_t>(0) : countOnDisk();
    if (!onDisk)
        return onDisk;
    const QDateTime now = unsavedEntries().front().at();
    if (auto done = settle(now); !done)
        return fail(done.error());
    if (isOld || !isSameSitting(lastDurable(), unsavedEntries().front())) {
        if (auto prepared = prepareBackup(file, now); !prepared)
            return backupRefused(prepared.error(), file);
        backupPrepared = true;
    }
    if (!isOld)
        return onDisk;
    if (auto migrated = migrate(kind, *connection); !migrated)
        return fail(migrated.error());
    return countOnDisk();
}

Result<void> LogFile::Impl::checkLock()
{
    if (lock->isOurs())
        return {};
    const auto there = readLoneFile(lockPath(file), largestLock).state;
    if (there == LoneFile::State::Unreadable) // ours, perhaps
        return noLockHere({ErrorCode::Unwritable, {}}, file);
    const auto other = LockFile::read(file);
    if (!other && there != LoneFile::State::Missing)
        return lockInTheWay(lockPath(file), file);
    if (!other)
        return noLockHere({ErrorCode::Unwritable, {}}, file);
    return isLost(lockLost(other->owner, file));
}

Result<void> LogFile::Impl::writeInTransaction(bool& backupPrepared)
{
    Transaction transaction(*connection);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    if (auto checked = checkLock(); !checked)
        return checked;
    const auto onDisk = prepare(backupPrepared);
    if (!onDisk)
        return fail(onDisk.error());
    const StoredEntries entries = unsavedEntries().subspan(*onDisk);
    if (auto written = state->writeEntries(*connection, entries); !written)
        return written;
    if (needsCheckpoint()) {
        if (auto written = state->writeCheckpoint(*connection); !written)
            return written;
    }
    auto committed = transaction.commit();
    if (committed)
        return committed;
    // A commit can report failure and yet be on disk: when only its last synchronisation failed.
    transaction.rollback();
    const auto digest = lastDigest(*connection);
    return digest && *digest == state->log.back().digest() ? Result<void>() : committed;
}

Result<void> LogFile::Impl::write()
{
    lost = false;
    if (!connection || connection->hasMoved()) {
        if (auto connected = reconnect(); !connected)
            return connected;
    }
    connection->dropCache();
    const QDateTime now = unsavedEntries().front().at();
    bool backupPrepared = false;
    auto written = writeInTransaction(backupPrepared);
    if (!written) {
        connection.reset();
        if (backupPrepared)
            dropPrepared(file);
        return written;
    }
    // Only a change that followed pushes older states out.
    if (backupPrepared)
        backupSettled = placeBackup(file, now).has_value();
    durable = state->log.size();
    savedAt = options.clock();
    if (needsCheckpoint())
        state->checkpoint = static_cast<qint64>(durable);
    const auto left = stampOf(file, *connection);
    stamp = left ? std::optional(*left) : std::nullopt;
    return {};
}

bool LogFile::Impl::needsCheckpoint() const
{
    return kind.checkpointDistance > 0 &&
           static_cast<qint64>(state->log.size()) - state->checkpoint > kind.checkpointDistance;
}

// All or nothing; what was written is forgotten as unsaved.
Result<void> LogFile::Impl::writeUnsaved()
{
    if (unsavedEntries().empty())
        return {};
    if (auto written = write(); !written) {
        hold(explain(written.error(), file).error);
        return fail(unsaved->why);
    }
    unsaved.reset();
    return {};
}

void LogFile::Impl::hold(const Error& why)
{
    const StoredEntries entries = unsavedEntries();
    unsaved = {static_cast<qint64>(entries.size()), entries.front().at(), why,
               !lost && why.code != ErrorCode::Corrupt && why.code != ErrorCode::Newer};
}

// The part of the log that opening took as it was.
Result<void> LogFile::Impl::checkLog()
{
    if (state->isLogChecked)
        return {};
    if (auto whole = state->verify(); !whole)
        return explain(whole.error(), file);
    state->isLogChecked = true;
    return {};
}

} // namespace gongkai
