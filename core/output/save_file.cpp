// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/report_guard.h"
#include "core/output/writers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::SaveFile)
};

} // namespace

Result<void> checkTarget(const QString& path, bool overwrite)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::Unwritable,
                    Messages::tr("%1 cannot be written: there is no folder %2. Choose another one.")
                        .arg(path, folder.filePath()));
    if (target.isDir())
        return fail(
            ErrorCode::Unwritable,
            Messages::tr("%1 cannot be written: it is a folder. Give a file name.").arg(path));
    if (target.exists() && !target.isFile())
        return fail(ErrorCode::Unwritable,
                    Messages::tr("%1 cannot be written: it is a device or a pipe. Give a file "
                                 "name.")
                        .arg(path));
    if (isGuarded(path))
        return fail(
            ErrorCode::Unwritable,
            Messages::tr("%1 is a report or belongs to one, or may be one that is damaged or "
                         "cannot be read; it was not touched, because nothing that is written "
                         "out takes the place of a report. Choose another name.")
                .arg(path));
    if (target.exists() && !overwrite)
        return fail(ErrorCode::Exists,
                    Messages::tr("%1 exists already and was not touched. Choose another name, or "
                                 "say that it is to be replaced.")
                        .arg(path));
    return {};
}

namespace {

Failure notWritten(const QString& path, const Error& error)
{
    return fail({ErrorCode::Unwritable,
                 (isDiskFull(error)
                      ? Messages::tr("%1 was not written: the disk is full. Make room or choose "
                                     "another folder; what was there before is unchanged.")
                      : Messages::tr("%1 was not written: the disk reports an error or cannot be "
                                     "reached any more. Choose another folder; what was there "
                                     "before is unchanged."))
                     .arg(path),
                 error.detail});
}

Failure notConfirmed(const QString& path, const Error& error)
{
    return fail(ErrorCode::Unwritable,
                Messages::tr("%1 was written, but the disk does not confirm that it will stay; "
                             "write it again or choose another folder.")
                    .arg(path),
                error.detail);
}

} // namespace

Result<void> saveFile(const QString& path, const QByteArray& content, bool overwrite)
{
    if (const auto allowed = checkTarget(path, overwrite); !allowed)
        return allowed;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        if (const Error error = writeError(file.errorString()); isDiskFull(error))
            return notWritten(path, error);
        return fail(ErrorCode::Unwritable,
                    Messages::tr("%1 cannot be written: the folder or the file is read-only, or "
                                 "open in another program. Close it there, or choose another "
                                 "folder.")
                        .arg(path),
                    file.errorString());
    }
    // Qt 6.4 forgets in commit() that its last buffer was not written, and that synchronising
    // failed.
    if (file.write(content) != content.size())
        return notWritten(path, writeError(file.errorString()));
    if (const auto synced = syncFile(file); !synced)
        return notWritten(path, synced.error());
    if (!file.commit())
        return notWritten(path, writeError(file.errorString()));
    if (const auto synced = syncFolderOf(path); !synced)
        return notConfirmed(path, synced.error());
    return {};
}

} // namespace gongkai
