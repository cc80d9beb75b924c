// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_file.h"

#include "core/base/report_guard.h"
#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/journal.h"
#include "core/storage/loader.h"
#include "core/storage/log_file_impl.h"
#include "core/storage/log_restore.h"
#include "core/storage/messages.h"
#include "core/storage/new_file.h"
#include "core/storage/place.h"
#include "core/storage/platform.h"
#include "core/storage/recovery.h"

#include <QDir>
#include <QFileInfo>

namespace gongkai {
namespace {

QString cleanPath(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

QString timeText(const Clock& clock)
{
    const QDateTime now = clock();
    return now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate);
}

// The lock of a file that will be written anew.
Result<LockFile> takeNew(const QString& path, const LogFile::OpenOptions& options, bool overwrite)
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
Result<StatePtr> writeAndKeep(const FileKind& kind, const QString& file, const LogState& state,
                              const StoredLog& log, bool overwrite, QStringList& notices)
{
    if (const QString leftover = leftoverBeside(file); !leftover.isEmpty())
        return leftoverInTheWay(leftover, file);
    const QDateTime now = log.back().at();
    const auto prepared = keepBeforeReplacing(kind, file, now, notices);
    if (!prepared)
        return fail(prepared.error());
    auto written = writeNewFile(kind, file, state, log, overwrite);
    if (*prepared && written)
        (void)placeBackup(file, now); // else the next change does it
    else if (*prepared)
        dropPrepared(file);
    return written;
}

// The lock of a file that is opened for writing; nothing, and why, where it can only be read.
Result<std::optional<LockFile>>
takeForWriting(const QString& file, const LogFile::OpenOptions& options, QString& whyReadOnly)
{
    std::optional<LockFile> lock;
    if (isBackup(file)) {
        whyReadOnly = isABackup(file).error.message;
    } else if (linkCount(file) > 1) {
        whyReadOnly = hasSecondName(file);
    } else {
        auto taken =
            LockFile::take(file, options.author, timeText(options.clock), options.breakLock);
        if (taken)
            lock.emplace(*std::move(taken));
        else if (taken.error().code == ErrorCode::Locked)
            return fail(taken.error());
        else
            whyReadOnly = noLockHere(taken.error(), file).error.message;
    }
    return lock;
}

} // namespace

LogRow rowOf(const LogFile::OpenOptions& options, qint64 sequence)
{
    LogRow row;
    row.sequence = sequence;
    row.at = timeText(options.clock);
    row.user = options.author.user.simplified();
    row.machine = options.author.machine.simplified();
    return row;
}

Result<std::unique_ptr<LogFile>> LogFile::Impl::newFile(const FileKind& kind, const QString& path,
                                                        const LogState& state, OpenOptions options,
                                                        bool overwrite, LockFile locked,
                                                        std::optional<LockOwner> toRecord)
{
    const QString file = withoutLink(path);
    QStringList notices;
    auto written = writeAndKeep(kind, file, state, state.log, overwrite, notices);
    if (!written)
        return explain(written.error(), file);
    auto connection = Connection::open(file, Connection::Access::Write);
    if (!connection)
        return explain(connection.error(), file);
    auto impl = std::make_unique<Impl>(
        Impl{kind, path, file, std::move(options), *std::move(written), std::move(locked),
             *std::move(connection), std::move(toRecord), state.log.size()});
    impl->notices = std::move(notices);
    return std::unique_ptr<LogFile>(new LogFile(std::move(impl)));
}

// What was found damaged in the log stays behind: the new one begins with the document as it is.
Result<StatePtr> LogFile::Impl::writeNew(const QString& target, bool overwrite)
{
    StoredLog log = state->log;
    if (auto whole = checkLog(); !whole) {
        const auto entry = state->asOneEntry(rowOf(options, 1));
        if (!entry)
            return fail(whole.error());
        log = {*entry};
    }
    auto written = writeAndKeep(kind, target, *state, log, overwrite, notices);
    if (!written)
        return explain(written.error(), target);
    return written;
}

LogFile::LogFile(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

LogFile::~LogFile() = default;

Result<std::unique_ptr<LogFile>> LogFile::open(const FileKind& kind, const QString& path,
                                               OpenOptions options)
{
    if (isTooLong(path))
        return pathTooLong(ErrorCode::Unreadable, path);
    const QString file = withoutLink(path);
    if (auto version = readFileVersion(kind, file); !version && !mayBeTorn(kind, file))
        return explain(version.error(), file);

    QString whyReadOnly;
    auto taken = options.mode == Mode::Write ? takeForWriting(file, options, whyReadOnly)
                                             : Result<std::optional<LockFile>>(std::nullopt);
    if (!taken)
        return fail(taken.error());
    std::optional<LockFile> lock = *std::move(taken);
    FileStamp stamp = stampOf(file); // before it is read
    auto loaded = loadFile(kind, file, lock ? Connection::Access::Write : Connection::Access::Read);
    if (!loaded)
        return explain(loaded.error(), file);
    if (lock && !loaded->connection) {
        lock.reset();
        whyReadOnly = noLockHere({ErrorCode::Unwritable, {}}, file).error.message;
    }
    if (loaded->whyNotWritable)
        whyReadOnly = explain(*loaded->whyNotWritable, file).error.message;
    std::optional<LockOwner> toRecord = lock ? lock->tookOver() : std::nullopt;
    const size_t durable = loaded->state->log.size();
    auto impl = std::make_unique<Impl>(
        Impl{kind, path, file, std::move(options), std::move(loaded->state), std::move(lock),
             std::move(loaded->connection), std::move(toRecord), durable});
    impl->whyReadOnly = whyReadOnly;
    if (!loaded->notice.isEmpty())
        impl->notices += loaded->notice;
    if (impl->connection) {
        if (const auto now = stampOf(file, *impl->connection)) {
            stamp.foreignCommits = now->foreignCommits;
            impl->stamp = stamp;
        }
    }
    return std::unique_ptr<LogFile>(new LogFile(std::move(impl)));
}

Result<std::unique_ptr<LogFile>> LogFile::create(const FileKind& kind, const QString& path,
                                                 const Begin& begin, OpenOptions options,
                                                 bool overwrite)
{
    auto lock = takeNew(path, options, overwrite);
    if (!lock)
        return fail(lock.error());
    LogRow first = rowOf(options, 1);
    first.tookOver = lock->tookOver();
    const auto state = begin(std::move(first));
    if (!state)
        return fail(state.error());
    return Impl::newFile(kind, path, **state, std::move(options), overwrite, *std::move(lock),
                         std::nullopt);
}

Result<std::unique_ptr<LogFile>> LogFile::write(const FileKind& kind, const QString& path,
                                                const LogState& state, OpenOptions options,
                                                bool overwrite)
{
    auto lock = takeNew(path, options, overwrite);
    if (!lock)
        return fail(lock.error());
    auto toRecord = lock->tookOver();
    return Impl::newFile(kind, path, state, std::move(options), overwrite, *std::move(lock),
                         std::move(toRecord));
}

std::optional<LockOwner> LogFile::lockOwner(const QString& path)
{
    const auto lock = LockFile::read(withoutLink(path));
    if (!lock || isDead(*lock, Author::current().machine, MachineIdentity::current()))
        return std::nullopt;
    return lock->owner;
}

const LogState& LogFile::state() const
{
    return *m_impl->state;
}

LogState& LogFile::state()
{
    return *m_impl->state;
}

QString LogFile::path() const
{
    return m_impl->path;
}

QString LogFile::file() const
{
    return m_impl->file;
}

bool LogFile::isAt(const QString& path) const
{
    const QString file = withoutLink(path);
    if (cleanPath(file) == cleanPath(m_impl->file))
        return true;
    const QString real = QFileInfo(file).canonicalFilePath(); // "" where there is nothing
    return !real.isEmpty() && real == QFileInfo(m_impl->file).canonicalFilePath();
}

bool LogFile::isReadOnly() const
{
    return !m_impl->lock;
}

QString LogFile::whyReadOnly() const
{
    return m_impl->whyReadOnly;
}

QStringList LogFile::notices() const
{
    return m_impl->notices;
}

QDateTime LogFile::savedAt() const
{
    return m_impl->savedAt.isValid() ? m_impl->savedAt : m_impl->lastDurable().at();
}

Result<void> LogFile::checkLog()
{
    return m_impl->checkLog();
}

const std::optional<Unsaved>& LogFile::unsaved() const
{
    return m_impl->unsaved;
}

Result<void> LogFile::writeUnsaved()
{
    return m_impl->writeUnsaved();
}

Result<void> LogFile::writeCopy(const QString& path, bool overwrite)
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

Result<void> LogFile::saveAs(const QString& path, bool overwrite)
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
    impl.state->goOnAs(**written);
    impl.path = path;
    impl.file = file;
    impl.connection.reset(); // the next entry opens the new file
    impl.toRecord.reset();
    impl.backupSettled = false;
    impl.durable = impl.state->log.size();
    impl.savedAt = impl.options.clock();
    impl.unsaved.reset();
    return {};
}

LogRow LogFile::nextRow() const
{
    LogRow row = rowOf(m_impl->options, static_cast<qint64>(m_impl->state->log.size()) + 1);
    row.tookOver = m_impl->toRecord;
    return row;
}

Result<void> LogFile::append(StoredEntry entry)
{
    Impl& impl = *m_impl;
    impl.state->log.push_back(std::move(entry));
    std::optional<Error> refused;
    if (impl.unsaved)
        refused = impl.unsaved->why; // first come those before it
    else if (auto written = impl.write(); !written)
        refused = explain(written.error(), impl.file).error;
    if (refused && !impl.options.hold) {
        impl.state->log.pop_back();
        return fail(*refused);
    }
    impl.toRecord.reset();
    if (refused)
        impl.hold(*refused);
    return {};
}

} // namespace gongkai
