// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lock_file.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/storage/messages.h"
#include "core/storage/place.h"
#include "core/storage/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QUuid>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;
using State = LoneFile::State;

// What a name of a person or computer takes in a lock: a lock stays small, whatever they are.
constexpr qsizetype longestName = 200;
// The longest name beside a report: `~$`, the report's 240 bytes, `.lock`, a point and this.
constexpr qsizetype privateEnding = 6;

// On Windows a file is not removed while another program has it open, one that looks who holds the
// report or one that looks for viruses: a moment. A lock left behind would hold the report for
// everybody at another computer.
#ifdef Q_OS_WIN
constexpr int attemptsToRemove = 50;
#else
constexpr int attemptsToRemove = 1;
#endif
constexpr unsigned long pauseBetween = 10; // milliseconds

QString bounded(const QString& name)
{
    QString text = withoutTurns(name.simplified().left(longestName));
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

LockOwner bounded(const LockOwner& owner)
{
    return {bounded(owner.user), bounded(owner.machine), owner.pid, bounded(owner.at)};
}

QJsonObject toObject(const LockOwner& owner)
{
    return {{u"user"_s, owner.user},
            {u"machine"_s, owner.machine},
            {u"pid"_s, owner.pid},
            {u"at"_s, owner.at}};
}

LockOwner ownerFrom(const QJsonObject& object)
{
    return {object[u"user"].toString(), object[u"machine"].toString(), object[u"pid"].toInteger(),
            object[u"at"].toString()};
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray newContent(const Author& author, const QString& at)
{
    const Author here = Author::current();
    const LockOwner owner{author.user, author.machine.isEmpty() ? here.machine : author.machine,
                          author.pid == 0 ? here.pid : author.pid, at};
    QJsonObject object = toObject(bounded(owner));
    const MachineIdentity& host = MachineIdentity::current();
    object.insert(u"machine_id"_s, host.machine);
    object.insert(u"boot"_s, host.boot);
    object.insert(u"processes"_s, host.processes);
    object.insert(u"token"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    return compact(object);
}

LockContent contentFrom(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {bounded(ownerFrom(object)),
            {object[u"machine_id"].toString(), object[u"boot"].toString(),
             object[u"processes"].toString()}};
}

LoneFile lockOf(const QString& file)
{
    return readLoneFile(lockPath(file), largestLock);
}

bool isSomethingElse(const LoneFile& found)
{
    return found.state == State::Foreign || found.state == State::TooLarge;
}

// What others left while they made a lock: of a dead program, or never finished. Where one is being
// made this moment, its maker finds out that the lock is taken.
void removePrivateLeftovers(const QString& file, const QString& machine)
{
    const QFileInfo lock(lockPath(file));
    const QString start = lock.fileName() + u'.';
    const auto entries = lock.dir().entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString& name : entries) {
        if (!name.startsWith(start) || name.size() != start.size() + privateEnding)
            continue;
        const QString path = lock.dir().filePath(name);
        const LoneFile found = readLoneFile(path, largestLock);
        if (found.state != State::Plain)
            continue;
        const LockContent content = contentFrom(found.bytes);
        const bool unfinished =
            found.bytes.isEmpty() || (found.bytes.startsWith('{') && content.owner.pid <= 0);
        if (unfinished || isDead(content, machine, MachineIdentity::current()))
            QFile::remove(path);
    }
}

} // namespace

QString lockPath(const QString& file)
{
    return besidePath(file, ".lock"_L1);
}

QByteArray toJson(const LockOwner& owner)
{
    return compact(toObject(owner));
}

LockOwner lockOwnerFromJson(const QByteArray& json)
{
    return ownerFrom(QJsonDocument::fromJson(json).object());
}

bool isDead(const LockContent& lock, const QString& machine, const MachineIdentity& here)
{
    const MachineIdentity& there = lock.host;
    const auto known = [](const QString& a, const QString& b) {
        return !a.isEmpty() && !b.isEmpty();
    };
    if (machine.isEmpty() || lock.owner.machine != machine)
        return false;
    const bool sameMachine = known(there.machine, here.machine) && there.machine == here.machine;
    const bool bootsKnown = known(there.boot, here.boot);
    if (bootsKnown && there.boot != here.boot)
        return sameMachine;
    const bool sameRun = bootsKnown || (sameMachine && there.boot == here.boot);
    return sameRun && there.processes == here.processes && lock.owner.pid > 0 &&
           !isProcessAlive(lock.owner.pid);
}

std::optional<LockContent> LockFile::read(const QString& file)
{
    const LoneFile found = lockOf(file);
    if (found.state == State::Missing || isSomethingElse(found))
        return std::nullopt;
    return contentFrom(found.bytes);
}

Result<LockFile> LockFile::take(const QString& file, const Author& author, const QString& at,
                                bool breakLock, GiveName giveName)
{
    const QByteArray content = newContent(author, at);
    const QString machine = contentFrom(content).owner.machine;
    LockFile lock(file, content, std::move(giveName));
    Error failure{ErrorCode::Unwritable, {}, u"no lock can be written"_s};
    // Twice: the lock that stood in the way may have gone before it was read.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto created = lock.create();
        if (created && *created) {
            removePrivateLeftovers(file, machine);
            return lock;
        }
        const LoneFile found = lockOf(file);
        const bool isSeen = found.state != State::Missing && found.state != State::Unreadable;
        if (!isSeen && !created)
            failure = created.error();
        if (found.state == State::Missing || (!isSeen && !created))
            continue;
        if (isSomethingElse(found)) {
            lock.m_file.clear();
            return lockInTheWay(lockPath(file), file);
        }
        const LockContent there = contentFrom(found.bytes);
        if (!breakLock && !isDead(there, machine, MachineIdentity::current())) {
            lock.m_file.clear();
            return lockedBy(there.owner, file);
        }
        if (const auto replaced = lock.replace(); !replaced) {
            failure = replaced.error();
            break;
        }
        lock.m_tookOver = there.owner;
        removePrivateLeftovers(file, machine);
        return lock;
    }
    lock.m_file.clear();
    return fail(failure);
}

LockFile::LockFile(LockFile&& other) noexcept
    : m_file(std::exchange(other.m_file, {})),
      m_content(std::move(other.m_content)),
      m_giveName(std::move(other.m_giveName)),
      m_tookOver(std::move(other.m_tookOver))
{}

LockFile::~LockFile()
{
    if (m_file.isEmpty())
        return;
    for (int attempt = 0; attempt < attemptsToRemove; ++attempt) {
        if (attempt > 0)
            QThread::msleep(pauseBetween);
        const LoneFile found = lockOf(m_file);
        const bool isOther = found.state == State::Plain && found.bytes != m_content;
        if (isOther || found.state == State::Missing || isSomethingElse(found) ||
            (found.state == State::Plain && QFile::remove(lockPath(m_file))))
            return;
    }
}

bool LockFile::isOurs()
{
    const LoneFile found = lockOf(m_file);
    if (found.state == State::Missing) {
        const auto created = create();
        return created && *created;
    }
    return found.state == State::Plain && found.bytes == m_content;
}

// The complete lock under a name of its own.
Result<QString> LockFile::writePrivate() const
{
    const QString ending = QUuid::createUuid().toString(QUuid::WithoutBraces).left(privateEnding);
    const QString name = lockPath(m_file) + u'.' + ending;
    return writeAs(name).and_then([&]() -> Result<QString> { return name; });
}

Result<void> LockFile::writeAs(const QString& name) const
{
    QFile lock(name);
    if (!lock.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(writeError(lock.errorString()));
    if (lock.write(m_content) == m_content.size() && lock.flush() && syncFile(lock))
        return {};
    const Error error = writeError(lock.errorString());
    lock.close();
    QFile::remove(name); // its own remove() gives up after a failed write
    return fail(error);
}

Result<bool> LockFile::create() const
{
    const auto fresh = writePrivate();
    if (!fresh)
        return fail(fresh.error());
    const NameGiven given = m_giveName(*fresh, lockPath(m_file));
    if (given == NameGiven::Yes)
        return true;
    QFile::remove(*fresh);
    if (given != NameGiven::Impossible || QFileInfo::exists(lockPath(m_file)))
        return false;
    return writeAs(lockPath(m_file)).and_then([]() -> Result<bool> { return true; });
}

Result<void> LockFile::replace() const
{
    const auto fresh = writePrivate();
    if (!fresh)
        return fail(fresh.error());
    auto replaced = replaceFile(*fresh, lockPath(m_file));
    if (!replaced)
        QFile::remove(*fresh);
    return replaced;
}

} // namespace gongkai
