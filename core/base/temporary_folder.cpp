// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/temporary_folder.h"

#include <QFileInfo>

#include <mutex>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace gongkai {
namespace {

const QString folderStart = QStringLiteral("gongkai-private-");

QString lockName(const QString& folder)
{
    return folder + QStringLiteral("/owner.lock");
}

// Held as long as its process lives, however long that is.
std::unique_ptr<QLockFile> tryLock(const QString& folder)
{
    auto lock = std::make_unique<QLockFile>(lockName(folder));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

bool isOurs(const QFileInfo& folder)
{
#ifdef Q_OS_UNIX
    return !folder.isSymbolicLink() && folder.ownerId() == ::geteuid();
#else
    return !folder.isSymbolicLink() && !folder.isJunction();
#endif
}

} // namespace

ProcessFolder::ProcessFolder(const QString& parent)
{
    // Who removes leftovers may find a folder before it is locked, and take it away.
    constexpr int mostTries = 5;
    for (int attempt = 0; attempt < mostTries && !m_lock; ++attempt) {
        m_folder =
            std::make_unique<QTemporaryDir>(parent + u'/' + folderStart + QStringLiteral("XXXXXX"));
        if (m_folder->isValid())
            m_lock = tryLock(m_folder->path());
    }
}

ProcessFolder::~ProcessFolder()
{
    m_lock.reset(); // Windows removes no folder with an open file
}

bool ProcessFolder::isValid() const
{
    return m_lock && QFileInfo::exists(lockName(m_folder->path()));
}

void removeLeftoverFolders(const QString& parent)
{
    const auto folders = QDir(parent).entryInfoList(
        {folderStart + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo& folder : folders) {
        if (!isOurs(folder))
            continue;
        if (auto lock = tryLock(folder.filePath())) {
            lock.reset();
            QDir(folder.filePath()).removeRecursively();
        }
    }
}

QString makeTemporaryFolder()
{
    static std::mutex mutex;
    static std::unique_ptr<ProcessFolder> process;
    const std::scoped_lock guard(mutex);
    // Made when it is needed first, and again when somebody tidied it away.
    if (!process || !process->isValid())
        process = std::make_unique<ProcessFolder>();
    if (!process->isValid())
        return {};
    QTemporaryDir folder(process->path() + QStringLiteral("/XXXXXX"));
    folder.setAutoRemove(false);
    return folder.isValid() ? folder.path() : QString();
}

TemporaryFolder::~TemporaryFolder()
{
    if (isValid())
        QDir(m_path).removeRecursively();
}

} // namespace gongkai
