// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/files.h"
#include "core/storage/connection.h"
#include "core/storage/platform.h"

#include <QFile>
#include <QFileInfo>

namespace gongkai {

using namespace Qt::StringLiterals;

QString backupPath(const QString& file, int number)
{
    return u"%1.bak%2"_s.arg(file).arg(number);
}

QString newestBackup(const QString& file)
{
    for (int number = 1; number <= backupCount; ++number) {
        if (QFileInfo(backupPath(file, number)).isFile())
            return backupPath(file, number);
    }
    return {};
}

Result<void> writeBackup(const QString& file)
{
    const auto source = Connection::open(file, Connection::Access::Read);
    if (!source)
        return fail(source.error());
    // No longer than the file's own name allows for SQLite's journal beside it.
    const QString fresh = file + ".bak"_L1;
    QFile::remove(fresh);
    auto written = (*source)->copyTo(fresh);
    if (written) {
        QFile::setPermissions(fresh, QFile::permissions(file));
        for (int number = backupCount; number > 1 && written; --number) {
            if (const QString newer = backupPath(file, number - 1); QFileInfo(newer).isFile())
                written = replaceFile(newer, backupPath(file, number));
        }
    }
    if (written)
        written = replaceFile(fresh, backupPath(file, 1));
    if (!written) {
        QFile::remove(fresh);
        return written;
    }
    return syncFolderOf(file);
}

} // namespace gongkai
