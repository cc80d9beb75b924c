// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery.h"

#include "core/base/files.h"
#include "core/base/report_guard.h"
#include "core/base/temporary_folder.h"
#include "core/storage/journal.h"
#include "core/storage/messages.h"
#include "core/storage/place.h"
#include "core/storage/platform.h"
#include "core/storage/resting_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

constexpr int copyAttempts = 3;
constexpr qint64 copiedAtOnce = 1 << 20;

struct Stamp
{
    qint64 size = 0;
    QDateTime modified;

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

Stamp stampOf(const QString& path)
{
    const QFileInfo info(path);
    return {info.size(), info.lastModified()};
}

// Also makes it durable, when asked to.
Result<void> copyFile(const QString& from, const QString& to, bool durable)
{
    QFile source(from);
    if (auto opened = openOrdinary(source); !opened)
        return opened;
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(writeError(target.errorString()));
    for (QByteArray part; !source.atEnd();) {
        part = source.read(copiedAtOnce);
        if (part.isEmpty())
            return fail(ErrorCode::Unreadable, {}, source.errorString());
        if (target.write(part) != part.size())
            return fail(writeError(target.errorString()));
        if (target.pos() > largestJournal)
            return fail(ErrorCode::Unreadable, {}, u"it grows"_s);
    }
    if (durable)
        return syncFile(target);
    return target.flush() ? Result<void>() : fail(writeError(target.errorString()));
}

bool haveSameBytes(const QString& a, const QString& b)
{
    QFile left(a);
    QFile right(b);
    if (!openOrdinary(left) || !openOrdinary(right) || left.size() != right.size())
        return false;
    while (!left.atEnd()) {
        const QByteArray part = left.read(copiedAtOnce);
        if (part.isEmpty() || part != right.read(copiedAtOnce))
            return false;
    }
    return true;
}

bool isFree(const QString& path)
{
    const QFileInfo info(path);
    return !info.exists() && !info.isSymLink();
}

// An error of the place where we examine, which says nothing about what is examined.
bool isOurs(const Error& error)
{
    return error.code == ErrorCode::Unwritable || error.code == ErrorCode::Locked;
}

Result<StatePtr> readMigrated(const FileKind& kind, const QString& copy, const QString& file)
{
    const auto connection = Connection::open(copy, Connection::Access::Write);
    if (!connection)
        return fail(connection.error());
    Transaction transaction(**connection);
    if (auto begun = transaction.begin(Transaction::Kind::Write); !begun)
        return fail(begun.error());
    if (auto migrated = migrate(kind, **connection); !migrated)
        return fail(migrated.error());
    if (auto committed = transaction.commit(); !committed)
        return fail(committed.error());
    return readState(kind, **connection, file);
}

// One journal and its file, in private copies.
class TornWrite
{
public:
    TornWrite(const FileKind& kind, QString file, QByteArray acknowledged)
        : m_kind(kind), m_file(std::move(file)), m_acknowledged(std::move(acknowledged))
    {}

    /// Is there something to decide? The copies are made then.
    Result<bool> find();
    Result<StatePtr> readWhole(const QString& copy) const;
    Result<StatePtr> decide();
    /// @return the notice.
    Result<QString> putInPlace();
    QString notice() const { return journalBeside(m_file, m_rolledBack); }

private:
    Result<bool> copyBoth();
    Result<void> rollBack();
    Result<StatePtr> choose(Result<StatePtr> without, Result<StatePtr> with);
    bool isUnchanged() const;
    QString freeName() const;
    Result<void> place(const QString& copy, const QString& name) const;

    QString asItLies() const { return m_folder.filePath(u"as_it_lies"_s); }
    QString rolledBack() const { return m_folder.filePath(u"rolled_back"_s); }

    const FileKind& m_kind;
    QString m_file;
    QByteArray m_acknowledged;
    TemporaryFolder m_folder;
    Stamp m_fileStamp;
    Stamp m_journalStamp;
    bool m_rolledBack = false;
};

Result<bool> TornWrite::find()
{
    if (QFileInfo(journalPath(m_file)).size() == 0)
        return false;
    if (!m_folder.isValid())
        return noPrivateCopy(m_file, {ErrorCode::Unwritable, {}, u"no folder"_s});
    auto found = copyBoth();
    if (!found && found.error().code == ErrorCode::Unwritable)
        return noPrivateCopy(m_file, found.error());
    return found;
}

Result<bool> TornWrite::copyBoth()
{
    for (int attempt = 0; attempt < copyAttempts; ++attempt) {
        const auto resting = RestingFile::hold(m_file);
        if (!resting)
            return fail(resting.error());
        const QString journal = journalPath(m_file);
        m_fileStamp = stampOf(m_file);
        m_journalStamp = stampOf(journal);
        if (resting->isBeingWritten() || m_journalStamp.size == 0)
            return false;
        for (const QString& copy : {asItLies(), journalPath(rolledBack())})
            QFile::remove(copy);
        auto copied = resting->copyTo(asItLies(), largestJournal).and_then([&] {
            return copyFile(journal, journalPath(rolledBack()), false);
        });
        // The program that is using it may have come only now, or it has just ended.
        if (resting->isBeingWritten())
            return false;
        if (!isUnchanged())
            continue;
        if (!copied)
            return fail(copied.error());
        return true;
    }
    return fail(ErrorCode::Locked, {}, u"the journal keeps changing"_s);
}

Result<void> TornWrite::rollBack()
{
    const QString journal = journalPath(rolledBack());
    if (auto checked = checkJournal(journal); !checked)
        return checked;
    if (auto copied = copyFile(asItLies(), rolledBack(), false); !copied)
        return copied;
    const auto connection =
        Connection::open(rolledBack(), Connection::Access::Write, Connection::Journals::AnyBeside);
    if (!connection)
        return fail(connection.error());
    if (!isFree(journal))
        return fail(ErrorCode::Corrupt, {}, u"the journal was not used"_s);
    return {};
}

// Also the part of the log that a checkpoint spares an opening.
Result<StatePtr> TornWrite::readWhole(const QString& copy) const
{
    return readCopy(m_kind, copy, m_file).and_then([](StatePtr state) -> Result<StatePtr> {
        if (auto whole = state->verify(); !whole)
            return fail(whole.error());
        return state;
    });
}

Result<StatePtr> TornWrite::decide()
{
    auto without = readWhole(asItLies());
    auto with = rollBack().and_then([&] { return readWhole(rolledBack()); });
    for (const auto* state : {&without, &with}) {
        if (!*state && isOurs(state->error()))
            return noPrivateCopy(m_file, state->error());
    }
    return choose(std::move(without), std::move(with));
}

// Digests are chained: where two are equal, all before them are.
Result<StatePtr> TornWrite::choose(Result<StatePtr> without, Result<StatePtr> with)
{
    if (!without && !with && without.error().message.isEmpty())
        return fail(ErrorCode::Corrupt, {}, without.error().detail + "; "_L1 + with.error().detail);
    if (without && with) {
        const StoredLog& asItIs = (*without)->log;
        const StoredLog& before = (*with)->log;
        const size_t common = std::min(asItIs.size(), before.size()) - 1;
        m_rolledBack =
            (before.size() > asItIs.size() && asItIs[common].digest() == before[common].digest()) ||
            (before.back().digest() == m_acknowledged && asItIs.back().digest() != m_acknowledged);
    } else {
        m_rolledBack = with.has_value();
    }
    if (m_rolledBack)
        return with;
    return without;
}

bool TornWrite::isUnchanged() const
{
    return stampOf(m_file) == m_fileStamp && stampOf(journalPath(m_file)) == m_journalStamp;
}

QString TornWrite::freeName() const
{
    for (int number = 1;; ++number) {
        const QString name = m_file + ".kept"_L1 + QString::number(number);
        if (isFree(name) && isFree(name + ".journal"_L1))
            return name;
    }
}

// Under a name that means nothing until it is complete.
Result<void> TornWrite::place(const QString& copy, const QString& name) const
{
    const QString fresh = besidePath(m_file, ".kept"_L1); // a restoring has its “.new” there
    QFile::remove(fresh);
    auto placed = copyFile(copy, fresh, true);
    if (placed) {
        QFile::setPermissions(fresh, QFile::permissions(m_file));
        placed = haveSameBytes(copy, fresh)
                     ? replaceFile(fresh, name)
                     : fail(ErrorCode::Unwritable, {}, u"it does not read back"_s);
    }
    if (!placed)
        QFile::remove(fresh);
    return placed;
}

// The journal goes last: until then it still leads from what lies there to the same state.
Result<QString> TornWrite::putInPlace()
{
    const QString kept = freeName();
    if (!isUnchanged())
        return fail(ErrorCode::Locked, {}, u"it changes"_s);
    auto done = Result<void>();
    if (m_rolledBack)
        done = place(asItLies(), kept)
                   .and_then([&] { return place(rolledBack(), m_file); })
                   .and_then([&] { return syncFolderOf(m_file); });
    done = done.and_then([&] { return replaceFile(journalPath(m_file), kept + ".journal"_L1); })
               .and_then([&] { return syncFolderOf(m_file); });
    if (!done)
        return fail(done.error());
    return m_rolledBack ? writeTakenBack(m_file, kept, kept + ".journal"_L1)
                        : journalKept(m_file, kept + ".journal"_L1);
}

// A program may be about to fill it.
Result<void> removeEmptyJournal(const QString& file)
{
    const QString journal = journalPath(file);
    if (isFree(journal))
        return {};
    const auto resting = RestingFile::hold(file);
    if (!resting)
        return fail(resting.error());
    if (!resting->isBeingWritten() && QFileInfo(journal).size() == 0 && !QFile::remove(journal))
        return fail(writeError(qt_error_string()));
    return {};
}

} // namespace

bool mayBeTorn(const FileKind& kind, const QString& file)
{
    return QFileInfo(file).isFile() && !beginsAs(file, kind.applicationId) &&
           QFileInfo(journalPath(file)).size() > 0 && checkBeside(file);
}

Result<StatePtr> readCopy(const FileKind& kind, const QString& copy, const QString& file)
{
    const auto version = readFileVersion(kind, copy);
    if (!version)
        return fail(version.error().code, {}, version.error().detail);
    if (*version == kind.version) {
        const auto connection = Connection::open(copy, Connection::Access::Read);
        return connection ? readState(kind, **connection, file) : fail(connection.error());
    }
    const QString migrated = copy + ".migrated"_L1;
    if (auto copied = copyFile(copy, migrated, false); !copied)
        return fail(copied.error());
    return readMigrated(kind, migrated, file);
}

Result<std::optional<Recovery>> recover(const FileKind& kind, const QString& file,
                                        Connection::Access access, const QByteArray& acknowledged)
{
    TornWrite torn(kind, file, acknowledged);
    const auto found = torn.find();
    if (!found)
        return fail(found.error());
    const bool writes = access == Connection::Access::Write;
    if (!*found) {
        if (auto removed = writes ? removeEmptyJournal(file) : Result<void>(); !removed)
            return fail(removed.error());
        return std::optional<Recovery>();
    }
    auto state = torn.decide();
    if (!state)
        return fail(state.error());
    const Result<QString> notice = writes ? torn.putInPlace() : torn.notice();
    if (!notice)
        return fail(notice.error());
    return std::optional(Recovery{*std::move(state), *notice});
}

} // namespace gongkai
