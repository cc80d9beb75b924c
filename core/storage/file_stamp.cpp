// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_stamp.h"

#include <QFileInfo>

namespace gongkai {

using namespace Qt::StringLiterals;

FileStamp stampOf(const QString& file)
{
    const QFileInfo info(file);
    return {info.size(), info.lastModified(), info.metadataChangeTime()};
}

Result<FileStamp> stampOf(const QString& file, Connection& connection)
{
    return connection.value(u"PRAGMA data_version"_s)
        .and_then([&](const QVariant& version) -> Result<FileStamp> {
            FileStamp stamp = stampOf(file);
            stamp.foreignCommits = version.toLongLong();
            return stamp;
        });
}

} // namespace gongkai
