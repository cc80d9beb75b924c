// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lone_file.h"

#include "core/storage/platform.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace gongkai {
namespace {

using State = LoneFile::State;

LoneFile readOpened(QFile& file, qint64 size, qint64 mostBytes)
{
    if (size > mostBytes)
        return {State::TooLarge};
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFile::NoError)
        return {State::Unreadable};
    return bytes.size() > mostBytes ? LoneFile{State::TooLarge} : LoneFile{State::Plain, bytes};
}

} // namespace

#ifdef Q_OS_WIN

LoneFile readLoneFile(const QString& path, qint64 mostBytes)
{
    const DWORD attributes = GetFileAttributesW(nativePath(path).toStdWString().c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES) {
        const DWORD error = GetLastError();
        return {error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND ? State::Missing
                                                                               : State::Unreadable};
    }
    if (attributes &
        (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT | FILE_ATTRIBUTE_DEVICE))
        return {State::Foreign};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {QFile::exists(path) ? State::Unreadable : State::Missing};
    return readOpened(file, file.size(), mostBytes);
}

NameGiven giveFreeName(const QString& from, const QString& to)
{
    if (MoveFileExW(nativePath(from).toStdWString().c_str(), nativePath(to).toStdWString().c_str(),
                    MOVEFILE_WRITE_THROUGH))
        return NameGiven::Yes;
    const DWORD error = GetLastError();
    return error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS ? NameGiven::Taken
                                                                       : NameGiven::Refused;
}

#else

LoneFile readLoneFile(const QString& path, qint64 mostBytes)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::lstat(name.constData(), &found) != 0)
        return {errno == ENOENT || errno == ENOTDIR ? State::Missing : State::Unreadable};
    if (!S_ISREG(found.st_mode))
        return {State::Foreign};
    // It may have become something else meanwhile: a pipe would wait for a writer.
    const int handle = ::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return {errno == ENOENT ? State::Missing : State::Unreadable};
    QFile file;
    if (::fstat(handle, &found) != 0 || !S_ISREG(found.st_mode) ||
        !file.open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle)) {
        ::close(handle);
        return {State::Unreadable};
    }
    return readOpened(file, found.st_size, mostBytes);
}

namespace {

bool isUnknownHere(int error)
{
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP || error == EPERM;
}

// For file systems that cannot rename without replacing (NFS), but know hard links.
NameGiven linkAndUnlink(const QByteArray& from, const QByteArray& to)
{
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
        return NameGiven::Yes;
    }
    if (errno == EEXIST)
        return NameGiven::Taken;
    return isUnknownHere(errno) || errno == EMLINK ? NameGiven::Impossible : NameGiven::Refused;
}

} // namespace

NameGiven giveFreeName(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) ==
        0)
        return NameGiven::Yes;
    if (errno == EEXIST)
        return NameGiven::Taken;
    if (!isUnknownHere(errno))
        return NameGiven::Refused;
#endif
    return linkAndUnlink(source, target);
}

#endif

} // namespace gongkai
