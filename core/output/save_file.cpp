// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
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
    if (target.exists() && !overwrite)
        return fail(ErrorCode::Exists,
                    Messages::tr("%1 exists already and was not touched. Choose another name, or "
                                 "say that it is to be replaced.")
                        .arg(path));
    return {};
}

} // namespace

Result<void> saveFile(const QString& path, const QByteArray& content, bool overwrite)
{
    if (const auto allowed = checkTarget(path, overwrite); !allowed)
        return allowed;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Unwritable,
                    Messages::tr("%1 cannot be written: the folder or the file is read-only, or "
                                 "open in another program. Close it there, or choose another "
                                 "folder.")
                        .arg(path),
                    file.errorString());
    // Qt 6.4 forgets in commit() that its last buffer was not written.
    if (file.write(content) != content.size() || !file.flush() || !file.commit())
        return fail(ErrorCode::Unwritable,
                    Messages::tr("%1 was not written: the disk is full or cannot be reached any "
                                 "more. What was there before is unchanged.")
                        .arg(path),
                    file.errorString());
    return {};
}

} // namespace gongkai
