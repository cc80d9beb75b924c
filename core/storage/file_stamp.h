// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QDateTime>

namespace gongkai {

/// What a file looks like from outside: when it is another one than before, somebody else wrote.
/// The file is never opened for it: closing it would drop the locks SQLite holds on it.
struct FileStamp
{
    qint64 size = 0;
    QDateTime modified;
    QDateTime changed;          ///< the file or its name; also when the other time was put back
    qint64 foreignCommits = -1; ///< differs when another program committed something

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

FileStamp stampOf(const QString& file);
/// @param connection  open on the file; stamps of the same connection compare.
Result<FileStamp> stampOf(const QString& file, Connection& connection);

} // namespace gongkai
