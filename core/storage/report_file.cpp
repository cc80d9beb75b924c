// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/report_file.h"

#include "core/storage/backup.h"
#include "core/storage/loader.h"
#include "core/storage/lock_file.h"
#include "core/storage/messages.h"
#include "core/storage/new_file.h"

#include <QFileInfo>

#include <algorithm>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

// SQLite's unix file layer takes 512 bytes with "-journal"; we need room for ".bak" and ".new".
// The lock's name is the longest beside a file: 255 bytes less what surrounds it while replaced.
// Windows counts UTF-16 units instead, and 32767 of them in a path.
#ifdef Q_OS_WIN
constexpr qsizetype maxPathLength = 32'000;
qsizetype lengthOf(const QString& name)
{
    return name.size();
}
#else
constexpr qsizetype maxPathLength = 500;
qsizetype lengthOf(const QString& name)
{
    return name.toUtf8().size();
}
#endif
constexpr qsizetype maxNameLength = 240;

bool isTooLong(const QString& path)
{
    const QFileInfo info(path);
    return lengthOf(info.absoluteFilePath()) > maxPathLength ||
           lengthOf(info.fileName()) > maxNameLength;
}

// Lock, journal and backups belong beside the file itself, not beside a link to it.
QString withoutLink(const QString& path)
{
    const QFileInfo info(path);
    return info.isSymbolicLink() && info.exists() ? info.canonicalFilePath() : path;
}

QString timeText(const Clock& clock)
{
    const QDateTime now = clock();
    return now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate);
}

bool canStore(const Operation& operation)
{
    return std::all_of(
        operation.changes.begin(), operation.changes.end(),
        [](const Change& change) { return isStorable(change.key.id) && isStorable(change.after); });
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
    std::optional<LockOwner> toRecord; // whose lock was taken over, until the log says so
    bool backedUp = false;             // in this sitting

    LogEntry nextEntry(const Operation& operation, qint64 reverts) const;
    Result<void> write(const LogEntry& entry);

private:
    Result<void> reconnect();
    Result<void> checkUnchanged();
    Result<void> prepare();
    Result<void> writeInTransaction(const LogEntry& entry);
};

LogEntry ReportFile::Impl::nextEntry(const Operation& operation, qint64 reverts) const
{
    LogEntry entry = newEntry(options, operation);
    entry.sequence = static_cast<qint64>(state.log.size()) + 1;
    entry.reverts = reverts;
    entry.tookOver = toRecord;
    entry.digest = digestOf(state.log.back().digest, entry);
    return entry;
}

Result<void> ReportFile::Impl::reconnect()
{
    if (auto version = readFileVersion(file); !version)
        return version.error().code == ErrorCode::Unreadable ? changedElsewhere(file)
                                                             : fail(version.error());
    auto opened = Connection::open(file, Connection::Access::Write);
    if (!opened)
        return fail(opened.error());
    if (!(*opened)->isWritable())
        return fail(ErrorCode::Unwritable, {}, u"opened for reading only"_s);
    connection = *std::move(opened);
    return {};
}

// Two programs that both believe they may write are kept apart here: who comes second finds a
// log he does not know.
Result<void> ReportFile::Impl::checkUnchanged()
{
    const auto digest = lastDigest(*connection);
    if (!digest)
        return fail(digest.error());
    if (*digest != state.log.back().digest)
        return changedElsewhere(file);
    return {};
}

// Backup and migration, before the sitting's first change.
Result<void> ReportFile::Impl::prepare()
{
    const auto version = connection->value(u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    const bool isOld = version->toInt() < currentVersion;
    if (!isOld) {
        if (auto same = checkUnchanged(); !same)
            return same;
    }
    if (!backedUp) {
        if (auto written = writeBackup(file); !written)
            return backupRefused(written.error(), file);
        backedUp = true;
    }
    if (auto migrated = migrate(*connection, ladder); !migrated || !isOld)
        return migrated;
    return checkUnchanged();
}

Result<void> ReportFile::Impl::writeInTransaction(const LogEntry& entry)
{
    Transaction transaction(*connection);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return begun;
    if (!lock->isOurs())
        return lockLost(LockFile::read(file), file);
    if (auto prepared = prepare(); !prepared)
        return prepared;
    if (auto written = writeEntry(*connection, entry); !written)
        return written;
    auto committed = transaction.commit();
    if (committed)
        return committed;
    // A commit can report failure and yet be on disk: when only its last synchronisation failed.
    transaction.rollback();
    const auto digest = lastDigest(*connection);
    return digest && *digest == entry.digest ? Result<void>() : committed;
}

Result<void> ReportFile::Impl::write(const LogEntry& entry)
{
    if (!connection || connection->hasMoved()) {
        if (auto connected = reconnect(); !connected)
            return connected;
    }
    connection->dropCache();
    auto written = writeInTransaction(entry);
    if (!written)
        connection.reset();
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
    if (auto version = readFileVersion(file); !version)
        return explain(version.error(), file);

    std::optional<LockFile> lock;
    if (options.mode == Mode::Write) {
        auto taken =
            LockFile::take(file, options.author, timeText(options.clock), options.breakLock);
        if (taken)
            lock.emplace(*std::move(taken));
        else if (taken.error().code == ErrorCode::Locked)
            return fail(taken.error());
    }
    auto loaded =
        loadFile(file, lock ? Connection::Access::Write : Connection::Access::Read, ladder);
    if (!loaded)
        return explain(loaded.error(), file);
    if (!loaded->connection)
        lock.reset();
    std::optional<LockOwner> toRecord = lock ? lock->tookOver() : std::nullopt;
    auto impl = std::make_unique<Impl>(
        Impl{path, file, std::move(options), ladder, std::move(loaded->snapshot), std::move(lock),
             std::move(loaded->connection), std::move(toRecord), false});
    return std::unique_ptr<ReportFile>(new ReportFile(std::move(impl)));
}

Result<std::unique_ptr<ReportFile>> ReportFile::create(const QString& path, const Report& report,
                                                       OpenOptions options, bool overwrite)
{
    if (isTooLong(path))
        return pathTooLong(ErrorCode::Unwritable, path);
    const QString file = withoutLink(path);
    const QFileInfo target(file);
    if (target.exists() && !target.isFile())
        return notAFile(file);
    if (target.exists() && !overwrite)
        return alreadyExists(file);
    auto lock = LockFile::take(file, options.author, timeText(options.clock), options.breakLock);
    if (!lock)
        return explain(lock.error(), file);
    LogEntry first = newEntry(options, {u"create"_s, {}});
    first.sequence = 1;
    first.tookOver = lock->tookOver();
    for (const auto& [key, value] : report.fields())
        first.operation.changes.push_back({key, {}, value});
    if (!canStore(first.operation))
        return notStorable(file);
    auto snapshot = writeNewFile(file, report.form(), first, overwrite);
    if (!snapshot)
        return explain(snapshot.error(), file);
    auto connection = Connection::open(file, Connection::Access::Write);
    if (!connection)
        return explain(connection.error(), file);
    auto impl = std::make_unique<Impl>(Impl{path, file, std::move(options), migrationLadder(),
                                            *std::move(snapshot), *std::move(lock),
                                            *std::move(connection), std::nullopt, true});
    return std::unique_ptr<ReportFile>(new ReportFile(std::move(impl)));
}

std::optional<LockOwner> ReportFile::lockOwner(const QString& path)
{
    auto owner = LockFile::read(withoutLink(path));
    if (owner && isDead(*owner, Author::current().machine))
        return std::nullopt;
    return owner;
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

bool ReportFile::isReadOnly() const
{
    return !m_impl->lock;
}

QDateTime ReportFile::savedAt() const
{
    return QDateTime::fromString(m_impl->state.log.back().at, Qt::ISODate);
}

Result<std::vector<LogEntry>> ReportFile::history() const
{
    return m_impl->state.log;
}

Result<qint64> ReportFile::append(const Operation& operation, qint64 reverts)
{
    const QString& file = m_impl->file;
    if (isReadOnly())
        return openForReadingOnly(file);
    if (!canStore(operation))
        return notStorable(file);
    const LogEntry entry = m_impl->nextEntry(operation, reverts);
    Snapshot& state = m_impl->state;
    // What is written is tried first: so the file can always be read again.
    Report report = state.report;
    if (auto applied = report.apply(operation); !applied)
        return fail(applied.error());
    if (!follows(state.undo, entry))
        return notNextStep(file);
    if (auto written = m_impl->write(entry); !written)
        return explain(written.error(), file);

    state.report = std::move(report);
    advance(state.undo, entry);
    state.log.push_back(entry);
    m_impl->toRecord.reset();
    return entry.sequence;
}

} // namespace gongkai
