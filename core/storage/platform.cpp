// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/platform.h"

#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace gongkai {

#ifdef Q_OS_WIN

bool isProcessAlive(qint64 pid)
{
    const HANDLE process =
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
    if (!process)
        return GetLastError() != ERROR_INVALID_PARAMETER;
    DWORD code = STILL_ACTIVE;
    const bool known = GetExitCodeProcess(process, &code);
    CloseHandle(process);
    return !known || code == STILL_ACTIVE;
}

QString nativePath(const QString& path)
{
    const QString absolute =
        QDir::toNativeSeparators(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    return absolute.startsWith(QStringLiteral("\\\\"))
               ? QStringLiteral("\\\\?\\UNC\\") + absolute.mid(2)
               : QStringLiteral("\\\\?\\") + absolute;
}

bool isSomethingThere(const char* name)
{
    return GetFileAttributesW(QString::fromUtf8(name).toStdWString().c_str()) !=
           INVALID_FILE_ATTRIBUTES;
}

int linkCount(const QString& file)
{
    const HANDLE handle = CreateFileW(nativePath(file).toStdWString().c_str(), 0,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                      nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return 1;
    BY_HANDLE_FILE_INFORMATION information;
    const bool known = GetFileInformationByHandle(handle, &information);
    CloseHandle(handle);
    return known ? static_cast<int>(information.nNumberOfLinks) : 1;
}

Result<void> openOrdinary(QFile& file)
{
    const DWORD attributes = GetFileAttributesW(nativePath(file.fileName()).toStdWString().c_str());
    constexpr DWORD others =
        FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT | FILE_ATTRIBUTE_DEVICE;
    if (attributes == INVALID_FILE_ATTRIBUTES || (attributes & others) != 0)
        return fail(ErrorCode::Unreadable, {}, QStringLiteral("no ordinary file"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable, {}, file.errorString());
    return {};
}

Result<void> replaceFile(const QString& from, const QString& to)
{
    if (!MoveFileExW(nativePath(from).toStdWString().c_str(), nativePath(to).toStdWString().c_str(),
                     MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return fail(writeError(qt_error_string()));
    return {};
}

#else

bool isProcessAlive(qint64 pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno != ESRCH;
}

QString nativePath(const QString& path)
{
    return QFileInfo(path).absoluteFilePath();
}

bool isSomethingThere(const char* name)
{
    struct stat found = {};
    return ::lstat(name, &found) == 0;
}

int linkCount(const QString& file)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(file).constData(), &found) == 0
               ? static_cast<int>(found.st_nlink)
               : 1;
}

Result<void> openOrdinary(QFile& file)
{
    const int handle = ::open(QFile::encodeName(file.fileName()).constData(),
                              O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return fail(ErrorCode::Unreadable, {}, qt_error_string());
    struct stat found = {};
    if (::fstat(handle, &found) == 0 && S_ISREG(found.st_mode) &&
        file.open(handle, QIODevice::ReadOnly, QFile::AutoCloseHandle))
        return {};
    ::close(handle);
    return fail(ErrorCode::Unreadable, {}, QStringLiteral("no ordinary file"));
}

Result<void> replaceFile(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(writeError(qt_error_string()));
    return {};
}

#endif

} // namespace gongkai
