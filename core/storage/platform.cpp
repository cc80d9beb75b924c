// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/platform.h"

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

Result<void> replaceFile(const QString& from, const QString& to)
{
    if (!MoveFileExW(nativePath(from).toStdWString().c_str(), nativePath(to).toStdWString().c_str(),
                     MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return fail(ErrorCode::Unwritable, {}, qt_error_string());
    return {};
}

void syncFolderOf(const QString&) {}

#else

bool isProcessAlive(qint64 pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno != ESRCH;
}

QString nativePath(const QString& path)
{
    return QFileInfo(path).absoluteFilePath();
}

Result<void> replaceFile(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(ErrorCode::Unwritable, {}, qt_error_string());
    return {};
}

void syncFolderOf(const QString& file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

#endif

} // namespace gongkai
