// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/rescue_copies.h"

#include "core/storage/platform.h"
#include "forms/disk_session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

const QString lockName = QStringLiteral("owner.lock");
const QStringList copyNames{QStringLiteral("*.gkb"), QStringLiteral("*.gkr")};

// Held as long as its program lives, however long that is.
std::unique_ptr<QLockFile> lockOf(const QString& folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u'/' + lockName);
    lock->setStaleLockTime(0);
    return lock;
}

// First what it holds: nobody may find a copy without its lock meanwhile.
void removeFolder(const QString& path, QLockFile& lock)
{
    QDir folder(path);
    const auto names = folder.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString& name : names)
        if (name != lockName)
            folder.remove(name);
    lock.unlock();
    folder.removeRecursively();
}

} // namespace

struct RescueCopies::Own
{
    QString folder;
    QString copy;
    std::unique_ptr<QLockFile> lock;
};

RescueCopies::RescueCopies(QString folder) : m_folder(std::move(folder)) {}
RescueCopies::RescueCopies(RescueCopies&& other) noexcept = default;
RescueCopies& RescueCopies::operator=(RescueCopies&& other) noexcept = default;
RescueCopies::~RescueCopies() = default;

Result<void> RescueCopies::makeOwn(const QString& path)
{
    const QString folder =
        m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Unwritable, {}, folder);
    auto lock = lockOf(folder);
    if (!lock->tryLock(0)) {
        QDir().rmdir(folder);
        return fail(ErrorCode::Unwritable, {}, folder);
    }
    const QString copy = folder + u'/' + QFileInfo(path).fileName();
    m_own = std::make_unique<Own>(Own{folder, copy, std::move(lock)});
    return {};
}

Result<void> RescueCopies::keep(const DiskSession& file)
{
    if (m_folder.isEmpty())
        return {};
    if (m_own && !QFileInfo::exists(m_own->folder))
        m_own.reset(); // somebody tidied it away
    if (auto made = m_own ? Result<void>() : makeOwn(file.path()); !made)
        return made;
    // Under another name first: a report in the copy's place would be kept as its backup.
    const QString fresh = m_own->folder + QStringLiteral("/next");
    QFile::remove(fresh);
    auto kept = file.writeCopy(fresh).and_then([&] { return replaceFile(fresh, m_own->copy); });
    if (!kept)
        QFile::remove(fresh);
    return kept;
}

void RescueCopies::drop()
{
    if (const auto own = std::exchange(m_own, nullptr))
        removeFolder(own->folder, *own->lock);
}

QStringList RescueCopies::left() const
{
    std::vector<QFileInfo> copies;
    const QDir all(m_folder);
    if (m_folder.isEmpty() || !all.exists())
        return {};
    for (const QString& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(all.filePath(name));
        const auto here = folder.entryInfoList(copyNames, QDir::Files);
        if (here.isEmpty())
            continue;
        const auto lock = lockOf(folder.path());
        if (lock->tryLock(0) || lock->error() != QLockFile::LockFailedError)
            copies.insert(copies.end(), here.begin(), here.end());
    }
    std::ranges::stable_sort(copies, [](const QFileInfo& a, const QFileInfo& b) {
        return a.lastModified() > b.lastModified();
    });
    QStringList paths;
    for (const QFileInfo& copy : copies)
        paths += copy.filePath();
    return paths;
}

void RescueCopies::settle(const QString& copy) const
{
    const QString folder = QFileInfo(copy).absolutePath();
    if (m_folder.isEmpty() || QFileInfo(folder).absolutePath() != QDir(m_folder).absolutePath())
        return;
    const auto lock = lockOf(folder);
    if (lock->tryLock(0))
        removeFolder(folder, *lock);
}

QString RescueCopies::nameOf(const QString& copy)
{
    return QFileInfo(copy).completeBaseName();
}

} // namespace gongkai
