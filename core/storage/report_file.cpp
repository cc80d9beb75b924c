// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/report_file.h"

#include "core/base/report_guard.h"
#include "core/storage/backup.h"
#include "core/storage/checkpoint.h"
#include "core/storage/file_stamp.h"
#include "core/storage/journal.h"
#include "core/storage/loader.h"
#include "core/storage/lock_file.h"
#include "core/storage/messages.h"
#include "core/storage/new_file.h"
#include "core/storage/place.h"
#include "core/storage/platform.h"
#include "core/storage/rebuild.h"
#include "core/storage/recovery.h"
#include "core/storage/restore.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <span>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

QString cleanPath(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

QString timeText(const Clock& clock)
{
    const QDateTime now = clock();
    return now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate);
}

bool canStore(const Operation& operation, const Report& after)
{
    return std::all_of(operation.changes.begin(), operation.changes.end(),
                       [&](const Change& change) {
                           return isStorable(change.key.id) && isStorable(change.after) &&
                                  isStorable(after.field(change.key));
                       });
}

LogEntry newEntry(const ReportFile::OpenOptions& options, const Operation& operation)
{
    LogEntry entry;
    entry.at = timeText(options.clock);
    entry.user = options.author.user.simplified();
    entry.machine = options.author.machine.simplified();
    entry.operation = operation;
    return entry;
}

// The first operation of a file: the report as it is.
LogEntry firstEntry(const ReportFile::OpenOptions& options, const Report& report)
{
    LogEntry first = newEntry(options, {u"create"_s, {}});
    first.sequence = 1;
    for (const auto& [key, value] : report.fields())
        first.operation.changes.push_back({key, {}, value});
    return first;
}

// The lock of a file that will be written anew.
Result<LockFile> takeNew(const QString& path, const ReportFile::OpenOptions& options,
                         bool overwrite)
{
    if (isTooLong(path))
        return pathTooLong(ErrorCode::Unwritable, path);
    const QString file = withoutLink(path);
    if (belongsToReport(file))
        return nameOfCompanion(file);
    const QFileInfo target(file);
    if (target.exists() && !target.isFile())
        return notAFile(file);
    if (target.exists() && !overwrite)
        return alreadyExists(file);
    auto lock = LockFile::take(file, options.author, timeText(options.clock), options.breakLock);
    if (!lock)
        return explain(lock.error(), file);
    return lock;
}

// Writes a file anew. What it replaces is kept.
Result<Snapshot> writeAndKeep(const QString& file, const Report& report, const StoredLog& log,
                              bool overwrite, QStringList& notices)
{
    if (const QString leftover = leftoverBeside(file); !leftover.isEmpty())
        return leftoverInTheWay(leftover, file);
    const QDateTime now = log.back().at();
    const auto prepared = keepBeforeReplacing(file, now, notices);
    if (!prepared)
        return fail(prepared.error());
    auto snapshot = writeNewFile(file, report, log, overwrite);
    if (*prepared && snapshot)
        (void)placeBackup(file, now); // else the next change does it
    else if (*prepared)
        dropPrepared(file);
    return snapshot;
}

} // namespace

class ReportFile::Impl
{
public:
    QString path; // as asked for
    QString file; // where it really is
    OpenOptions options;
    MigrationLadder ladder;
    Snapshot state;
    std::optional<LockFile> lock; // none: read-only
    std::unique_ptr<Connection> connection;
    std::optional<LockOwner> toRecord;   // whose lock was taken over, until the log says so
    bool backupSettled = false;          // what a crash left prepared as a backup
    size_t durable = 0;                  // so many entries of the log
    QDateTime savedAt = {};              // by this program; null: not yet
    std::optional<Unsaved> unsaved = {}; // the entries after them
    std::optional<FileStamp> stamp = {}; // as this program left the file; nothing: not known
    bool lost = false;                   // by the last write: the file is somebody else's
    QString whyReadOnly = {};
    QStringList notices = {};

    using Entries = std::span<const StoredEntry>;

    struct Locked
    {
        LockFile lock;
        std::optional<LockOwner> toRecord;
    };
    static Result<std::unique_ptr<ReportFile>> newFile(const QString& path, const Report& report,
                                                       const StoredLog& log, OpenOptions options,
                                                       bool overwrite, Locked locked);

    LogEntry nextEntry(const Operation& operation, qint64 reverts) const;
    Entries unsavedEntries() const { return Entries(state.log).subspan(durable); }
    Result<void> write();
    Result<void> writeUnsaved();
    void hold(const Error& why);
    Result<void> checkLock();
    Result<void> checkLog();
    Result<Snapshot> writeNew(const QString& target, bool overwrite);

private:
    Failure isLost(Failure failure);
    Result<void> reconnect();
    Result<void> settleJournal();
    Result<void> checkUntouched();
    Result<size_t> countOnDisk();
    Result<void> settle(const QDateTime& now);
    Result<size_t> prepare(bool& backupPrepared);
    Result<void> writeInTransaction(bool& backupPrepared);
    bool needsCheckpoint() const
    {
        return static_cast<qint64>(state.log.size()) - state.checkpoint > checkpointDistance;
    }
};

Result<std::unique_ptr<ReportFile>>
ReportFile::Impl::newFile(const QString& path, const Report& report, const StoredLog& log,
                          OpenOptions options, bool overwrite, Locked locked)
{
    const QString file = withoutLink(path);
    QStringList notices;
    auto snapshot = writeAndKeep(file, report, log, overwrite, notices);
    if (!snapshot)
        return explain(snapshot.error(), file);
    auto connection = Connection::open(file, Connection::Access::Write);
    if (!connection)
        return explain(connection.error(), file);
    auto impl = std::make_unique<Impl>(Impl{path, file, std::move(options), migrationLadder(),
                                            *std::move(snapshot), std::move(locked.lock),
                                            *std::move(connection), std::move(locked.toRecord),
                                            false, log.size()});
    impl->notices = std::move(notices);
    return std::unique_ptr<ReportFile>(new ReportFile(std::move(impl)));
}

LogEntry ReportFile::Impl::nextEntry(const Operation& operation, qint64 reverts) const
{
    LogEntry entry = newEntry(options, operation);
    entry.sequence = static_cast<qint64>(state.log.size()) + 1;
    entry.reverts = reverts;
    entry.tookOver = toRecord;
    return entry;
}

Failure ReportFile::Impl::isLost(Failure failure)
{
    lost = true;
    return failure;
}

// After a write that failed so badly that SQLite could not take it back either.
Result<void> ReportFile::Impl::settleJournal()
{
    if (leftoverBeside(file).isEmpty())
        return {};
    if (auto checked = checkLock(); !checked)
        return checked;
    const auto recovered =
        recover(file, Connection::Access::Write, ladder, state.log[durable - 1].digest());
    if (!recovered)
        return fail(recovered.error());
    if (*recovered)
        notices += (*recovered)->notice;
    return {};
}

Result<void> ReportFile::Impl::reconnect()
{
    stamp.reset();
    if (!QFileInfo::exists(file))
        return goneMeanwhile(file);
    if (auto beside = checkBeside(file); !beside)
        return beside;
    if (auto version = readFileVersion(file); !version)
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
Result<void> ReportFile::Impl::checkUntouched()
{
    const auto now = stampOf(file, *connection);
    if (!now)
        return fail(now.error());
    if (stamp == *now)
        return {};
    const auto whole = readInTransaction(*connection, file).and_then(verifyLog);
    if (!whole && whole.error().code == ErrorCode::Corrupt)
        return isLost(damagedMeanwhile(whole.error(), file));
    return whole;
}

// Two programs that both believe they may write are kept apart here: who comes second finds a
// log he does not know. An earlier try that seemed to fail may have been written all the same.
Result<size_t> ReportFile::Impl::countOnDisk()
{
    if (auto untouched = checkUntouched(); !untouched)
        return fail(untouched.error());
    const auto digest = lastDigest(*connection);
    if (!digest)
        return fail(digest.error());
    if (*digest == state.log[durable - 1].digest())
        return 0;
    const Entries entries = unsavedEntries();
    const auto found = std::ranges::find(entries, *digest, &StoredEntry::digest);
    if (found == entries.end())
        return isLost(changedElsewhere(file));
    return static_cast<size_t>(found - entries.begin()) + 1;
}

Result<void> ReportFile::Impl::settle(const QDateTime& now)
{
    if (backupSettled)
        return {};
    if (auto done = settleBackup(file, state.log[durable - 1].digest(), now); !done)
        return backupRefused(done.error(), file);
    backupSettled = true;
    return {};
}

// Backup and migration, before the sitting's first change.
Result<size_t> ReportFile::Impl::prepare(bool& backupPrepared)
{
    const auto version = connection->value(u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    const bool isOld = version->toInt() < currentVersion;
    const Result<size_t> onDisk = isOld ? Result<size_t>(0) : countOnDisk();
    if (!onDisk)
        return onDisk;
    const QDateTime now = unsavedEntries().front().at();
    if (auto done = settle(now); !done)
        return fail(done.error());
    if (isOld || !isSameSitting(state.log[durable - 1], unsavedEntries().front())) {
        if (auto prepared = prepareBackup(file, now); !prepared)
            return backupRefused(prepared.error(), file);
        backupPrepared = true;
    }
    if (!isOld)
        return onDisk;
    if (auto migrated = migrate(*connection, ladder); !migrated)
        return fail(migrated.error());
    return countOnDisk();
}

Result<void> ReportFile::Impl::checkLock()
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

Result<void> ReportFile::Impl::writeInTransaction(bool& backupPrepared)
{
    Transaction transaction(*connection);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    if (auto checked = checkLock(); !checked)
        return checked;
    const auto onDisk = prepare(backupPrepared);
    if (!onDisk)
        return fail(onDisk.error());
    const Entries entries = unsavedEntries().subspan(*onDisk);
    if (auto written = writeEntries(*connection, entries, state.report); !written)
        return written;
    if (needsCheckpoint()) {
        if (auto written = writeCheckpoint(*connection, state); !written)
            return written;
    }
    auto committed = transaction.commit();
    if (committed)
        return committed;
    // A commit can report failure and yet be on disk: when only its last synchronisation failed.
    transaction.rollback();
    const auto digest = lastDigest(*connection);
    return digest && *digest == state.log.back().digest() ? Result<void>() : committed;
}

Result<void> ReportFile::Impl::write()
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
    durable = state.log.size();
    savedAt = options.clock();
    if (needsCheckpoint())
        state.checkpoint = static_cast<qint64>(durable);
    const auto left = stampOf(file, *connection);
    stamp = left ? std::optional(*left) : std::nullopt;
    return {};
}

// All or nothing; what was written is forgotten as unsaved.
Result<void> ReportFile::Impl::writeUnsaved()
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

void ReportFile::Impl::hold(const Error& why)
{
    const Entries entries = unsavedEntries();
    unsaved = {static_cast<qint64>(entries.size()), entries.front().at(), why,
               !lost && why.code != ErrorCode::Corrupt && why.code != ErrorCode::Newer};
}

// The part of the log that opening took as it was.
Result<void> ReportFile::Impl::checkLog()
{
    if (state.isLogChecked)
        return {};
    if (auto whole = verifyLog(state); !whole)
        return explain(whole.error(), file);
    state.isLogChecked = true;
    return {};
}

// From memory: what lies at the file's path may be anything by now.
Result<Snapshot> ReportFile::Impl::writeNew(const QString& target, bool overwrite)
{
    const StoredLog log =
        checkLog() ? state.log
                   : StoredLog{StoredEntry::encode(firstEntry(options, state.report),
                                                   state.report.form().sha256.toLatin1())};
    auto written = writeAndKeep(target, state.report, log, overwrite, notices);
    if (!written)
        return explain(written.error(), target);
    return written;
}

ReportFile::ReportFile(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

ReportFile::~ReportFile() = default;

Result<std::unique_ptr<ReportFile>> ReportFile::open(const QString& path, OpenOptions options)
{
    return open(path, std::move(options), migrationLadder());
}

Result<std::unique_ptr<ReportFile>> ReportFile::open(const QString& path, OpenOptions options,
                                                     const MigrationLadder& ladder)
{
    if (isTooLong(path))
        return pathTooLong(ErrorCode::Unreadable, path);
    const QString file = withoutLink(path);
    if (auto version = readFileVersion(file); !version && !mayBeTorn(file))
        return explain(version.error(), file);

    std::optional<LockFile> lock;
    QString whyReadOnly;
    if (options.mode == Mode::Write && isBackup(file)) {
        whyReadOnly = isABackup(file).error.message;
    } else if (options.mode == Mode::Write && linkCount(file) > 1) {
        whyReadOnly = hasSecondName(file);
    } else if (options.mode == Mode::Write) {
        auto taken =
            LockFile::take(file, options.author, timeText(options.clock), options.breakLock);
        if (taken)
            lock.emplace(*std::move(taken));
        else if (taken.error().code == ErrorCode::Locked)
            return fail(taken.error());
        else
            whyReadOnly = noLockHere(taken.error(), file).error.message;
    }
    FileStamp stamp = stampOf(file); // before it is read
    auto loaded =
        loadFile(file, lock ? Connection::Access::Write : Connection::Access::Read, ladder);
    if (!loaded)
        return explain(loaded.error(), file);
    if (lock && !loaded->connection) {
        lock.reset();
        whyReadOnly = noLockHere({ErrorCode::Unwritable, {}}, file).error.message;
    }
    std::optional<LockOwner> toRecord = lock ? lock->tookOver() : std::nullopt;
    const size_t durable = loaded->snapshot.log.size();
    if (loaded->whyNotWritable)
        whyReadOnly = explain(*loaded->whyNotWritable, file).error.message;
    auto impl = std::make_unique<Impl>(
        Impl{path, file, std::move(options), ladder, std::move(loaded->snapshot), std::move(lock),
             std::move(loaded->connection), std::move(toRecord), false, durable});
    impl->whyReadOnly = whyReadOnly;
    if (!loaded->notice.isEmpty())
        impl->notices += loaded->notice;
    if (impl->connection) {
        if (const auto now = stampOf(file, *impl->connection)) {
            stamp.foreignCommits = now->foreignCommits;
            impl->stamp = stamp;
        }
    }
    return std::unique_ptr<ReportFile>(new ReportFile(std::move(impl)));
}

Result<std::unique_ptr<ReportFile>> ReportFile::create(const QString& path, const Report& report,
                                                       OpenOptions options, bool overwrite)
{
    auto lock = takeNew(path, options, overwrite);
    if (!lock)
        return fail(lock.error());
    LogEntry first = firstEntry(options, report);
    first.tookOver = lock->tookOver();
    if (!canStore(first.operation, report))
        return notStorable(withoutLink(path));
    const StoredLog log{StoredEntry::encode(first, report.form().sha256.toLatin1())};
    return Impl::newFile(path, report, log, std::move(options), overwrite,
                         {*std::move(lock), std::nullopt});
}

Result<std::unique_ptr<ReportFile>> ReportFile::rebuild(const QString& path, const SavedLog& saved,
                                                        OpenOptions options, bool overwrite)
{
    auto lock = takeNew(path, options, overwrite);
    if (!lock)
        return fail(lock.error());
    const auto toRecord = lock->tookOver();
    return Impl::newFile(path, saved.state.report, saved.state.log, std::move(options), overwrite,
                         {*std::move(lock), toRecord});
}

std::optional<LockOwner> ReportFile::lockOwner(const QString& path)
{
    const auto lock = LockFile::read(withoutLink(path));
    if (!lock || isDead(*lock, Author::current().machine, MachineIdentity::current()))
        return std::nullopt;
    return lock->owner;
}

const Report& ReportFile::report() const
{
    return m_impl->state.report;
}

const UndoState& ReportFile::undoState() const
{
    return m_impl->state.undo;
}

QString ReportFile::path() const
{
    return m_impl->path;
}

bool ReportFile::isAt(const QString& path) const
{
    const QString file = withoutLink(path);
    if (cleanPath(file) == cleanPath(m_impl->file))
        return true;
    const QString real = QFileInfo(file).canonicalFilePath(); // "" where there is nothing
    return !real.isEmpty() && real == QFileInfo(m_impl->file).canonicalFilePath();
}

bool ReportFile::isReadOnly() const
{
    return !m_impl->lock;
}

QString ReportFile::whyReadOnly() const
{
    return m_impl->whyReadOnly;
}

QStringList ReportFile::notices() const
{
    return m_impl->notices;
}

QDateTime ReportFile::savedAt() const
{
    return m_impl->savedAt.isValid() ? m_impl->savedAt
                                     : m_impl->state.log[m_impl->durable - 1].at();
}

Result<std::vector<LogEntry>> ReportFile::history() const
{
    if (auto whole = m_impl->checkLog(); !whole)
        return fail(whole.error());
    std::vector<LogEntry> history;
    history.reserve(m_impl->state.log.size());
    for (const StoredEntry& stored : m_impl->state.log) {
        auto entry = stored.decode();
        if (!entry)
            return explain({ErrorCode::Corrupt, {}}, m_impl->file);
        history.push_back(*std::move(entry));
    }
    return history;
}

Result<Operation> ReportFile::operation(qint64 sequence) const
{
    const Snapshot& state = m_impl->state;
    if (sequence <= state.checkpoint) {
        if (auto whole = m_impl->checkLog(); !whole)
            return fail(whole.error());
    }
    auto entry = state.log.at(sequence - 1).decode();
    if (!entry)
        return explain({ErrorCode::Corrupt, {}}, m_impl->file);
    return std::move(entry->operation);
}

QString ReportFile::operationKind(qint64 sequence) const
{
    return m_impl->state.log.at(sequence - 1).kind();
}

std::optional<Operation> ReportFile::lastRecord(RecordKind kind) const
{
    const QString name = recordKindName(kind);
    for (auto sequence = static_cast<qint64>(m_impl->state.log.size()); sequence > 0; --sequence) {
        if (operationKind(sequence) != name)
            continue;
        const auto record = operation(sequence);
        return record ? std::optional(*record) : std::nullopt;
    }
    return std::nullopt;
}

const std::optional<Unsaved>& ReportFile::unsaved() const
{
    return m_impl->unsaved;
}

Result<void> ReportFile::writeUnsaved()
{
    return m_impl->writeUnsaved();
}

Result<void> ReportFile::writeCopy(const QString& path, bool overwrite) const
{
    if (isAt(path))
        return isTheOpenFile(path);
    OpenOptions options = m_impl->options;
    options.breakLock = false;
    return takeNew(path, options, overwrite).and_then([&](const LockFile&) -> Result<void> {
        auto written = m_impl->writeNew(withoutLink(path), overwrite);
        return written ? Result<void>() : fail(written.error());
    });
}

Result<void> ReportFile::saveAs(const QString& path, bool overwrite)
{
    Impl& impl = *m_impl;
    if (isReadOnly())
        return openForReadingOnly(impl.file);
    const bool again = isAt(path);
    if (again && QFileInfo::exists(path))
        return isTheOpenFile(path);
    if (auto checked = again ? impl.checkLock() : Result<void>(); !checked)
        return explain(checked.error(), impl.file);
    const QString file = again ? impl.file : withoutLink(path);
    impl.options.breakLock = false;
    auto lock =
        again ? Result<LockFile>(std::move(*impl.lock)) : takeNew(path, impl.options, overwrite);
    if (!lock)
        return fail(lock.error());
    auto written = impl.writeNew(file, overwrite);
    if (!written && !again)
        return fail(written.error());
    impl.lock.emplace(*std::move(lock));
    if (!written)
        return fail(written.error());
    written->report = std::move(impl.state.report); // the same; who shows it knows its form
    impl.state = *std::move(written);
    impl.path = path;
    impl.file = file;
    impl.connection.reset(); // the next operation opens the new file
    impl.toRecord.reset();
    impl.backupSettled = false;
    impl.durable = impl.state.log.size();
    impl.savedAt = impl.options.clock();
    impl.unsaved.reset();
    return {};
}

Result<qint64> ReportFile::append(const Operation& operation, qint64 reverts)
{
    Impl& impl = *m_impl;
    Snapshot& state = impl.state;
    if (isReadOnly())
        return openForReadingOnly(impl.file);
    const LogEntry entry = impl.nextEntry(operation, reverts);
    if (!canFollow(state, entry))
        return notNextStep(impl.file);
    // What is written is tried first: so the file can always be read again.
    if (auto applied = state.report.apply(operation); !applied)
        return fail(applied.error());
    if (!canStore(operation, state.report)) {
        state.report.takeBack(operation);
        return notStorable(impl.file);
    }
    auto forgotten = advance(state.undo, entry);
    state.log.push_back(StoredEntry::encode(entry, state.log.back().digest()));
    std::optional<Error> refused;
    if (impl.unsaved)
        refused = impl.unsaved->why; // first come those before it
    else if (auto written = impl.write(); !written)
        refused = explain(written.error(), impl.file).error;
    if (refused && !impl.options.hold) {
        state.log.pop_back();
        retreat(state.undo, entry, std::move(forgotten));
        state.report.takeBack(operation);
        return fail(*refused);
    }
    impl.toRecord.reset();
    if (refused)
        impl.hold(*refused);
    return entry.sequence;
}

} // namespace gongkai
