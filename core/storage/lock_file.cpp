// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lock_file.h"

#include "core/storage/messages.h"
#include "core/storage/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

QString lockPath(const QString& file)
{
    const QFileInfo info(file);
    return info.dir().filePath("~$"_L1 + info.fileName() + ".lock"_L1);
}

QJsonObject toObject(const LockOwner& owner)
{
    return {{u"user"_s, owner.user},
            {u"machine"_s, owner.machine},
            {u"pid"_s, owner.pid},
            {u"at"_s, owner.at}};
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<QByteArray> contentOf(const QString& file)
{
    QFile lock(lockPath(file));
    if (!QFileInfo::exists(lock.fileName()))
        return std::nullopt;
    return lock.open(QIODevice::ReadOnly) ? lock.read(4096) : QByteArray();
}

} // namespace

QByteArray toJson(const LockOwner& owner)
{
    return compact(toObject(owner));
}

LockOwner lockOwnerFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {object[u"user"].toString(), object[u"machine"].toString(), object[u"pid"].toInteger(),
            object[u"at"].toString()};
}

bool isDead(const LockOwner& owner, const QString& machine)
{
    return owner.pid > 0 && !machine.isEmpty() && owner.machine == machine &&
           !isProcessAlive(owner.pid);
}

std::optional<LockOwner> LockFile::read(const QString& file)
{
    const auto content = contentOf(file);
    if (!content)
        return std::nullopt;
    return lockOwnerFromJson(*content);
}

Result<LockFile> LockFile::take(const QString& file, const Author& author, const QString& at,
                                bool breakLock)
{
    QJsonObject object = toObject({author.user, author.machine, author.pid, at});
    object.insert(u"token"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    LockFile lock(file, compact(object));
    // Twice: the lock that stood in the way may have gone before it was read.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (lock.create())
            return lock;
        const auto owner = read(file);
        if (!owner)
            continue;
        if (!breakLock && !isDead(*owner, author.machine)) {
            lock.m_file.clear();
            return lockedBy(*owner, file);
        }
        if (!lock.replace())
            break;
        lock.m_tookOver = owner;
        return lock;
    }
    lock.m_file.clear();
    return fail(ErrorCode::Unwritable, {}, u"no lock can be written"_s);
}

LockFile::LockFile(LockFile&& other) noexcept
    : m_file(std::exchange(other.m_file, {})),
      m_content(std::move(other.m_content)),
      m_tookOver(std::move(other.m_tookOver))
{}

LockFile::~LockFile()
{
    if (!m_file.isEmpty() && contentOf(m_file) == m_content)
        QFile::remove(lockPath(m_file));
}

bool LockFile::isOurs()
{
    const auto content = contentOf(m_file);
    return content ? *content == m_content : create();
}

bool LockFile::create() const
{
    QFile lock(lockPath(m_file));
    if (!lock.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    if (lock.write(m_content) == m_content.size() && lock.flush())
        return true;
    lock.close();
    QFile::remove(lock.fileName()); // its own remove() gives up after a failed write
    return false;
}

bool LockFile::replace() const
{
    QSaveFile lock(lockPath(m_file));
    return lock.open(QIODevice::WriteOnly) && lock.write(m_content) == m_content.size() &&
           lock.flush() && lock.commit();
}

} // namespace gongkai
