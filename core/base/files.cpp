// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace gongkai {
namespace {

const QLatin1String fullMark("disk full: ");

#ifdef Q_OS_WIN

int lastError()
{
    return static_cast<int>(GetLastError());
}

bool synchronise(int handle)
{
    return _commit(handle) == 0;
}

#else

int lastError()
{
    return errno;
}

// Some file systems have nothing to synchronise, and say so in one of these ways.
bool synchronise(int handle)
{
    return ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS;
}

#endif

} // namespace

bool isFullDisk(int systemError)
{
#ifdef Q_OS_WIN
    constexpr int quotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which MinGW does not name
    return systemError == ERROR_DISK_FULL || systemError == ERROR_HANDLE_DISK_FULL ||
           systemError == quotaExceeded;
#else
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
#endif
}

Error unwritable(const QString& detail, bool diskFull)
{
    return {ErrorCode::Unwritable, {}, diskFull ? fullMark + detail : detail};
}

Error writeError(const QString& detail)
{
    return unwritable(detail, isFullDisk(lastError()));
}

bool isDiskFull(const Error& error)
{
    return error.code == ErrorCode::Unwritable && error.detail.startsWith(fullMark);
}

Result<QByteArray> readToEnd(QFileDevice& file)
{
    const qint64 expected = file.isSequential() ? 0 : file.size() - file.pos();
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Unreadable, {}, file.errorString());
    if (bytes.size() < expected)
        return fail(ErrorCode::Unreadable, {}, QStringLiteral("became shorter while it was read"));
    return bytes;
}

Result<void> syncFile(QFileDevice& file)
{
    if (!file.flush() || !synchronise(file.handle()))
        return fail(writeError(qt_error_string()));
    return {};
}

#ifdef Q_OS_WIN

Result<void> syncFolderOf(const QString&)
{
    return {};
}

#else

Result<void> syncFolderOf(const QString& file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) // a folder that one may write to, but not list
        return errno == EACCES ? Result<void>() : fail(writeError(qt_error_string()));
    const bool done = synchronise(handle);
    const Error error = writeError(qt_error_string());
    ::close(handle);
    return done ? Result<void>() : fail(error);
}

#endif

} // namespace gongkai
