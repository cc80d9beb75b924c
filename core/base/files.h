// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace gongkai {

// What Qt leaves out when files are read to the end and made durable. Errors carry a code and the
// system's text as detail; the sentence for the user is the caller's.

/// Does this error of the system say that the disk, or the user's share of it, is full?
bool isFullDisk(int systemError);

/// Unwritable. The detail says whether the disk was full: see isDiskFull().
Error unwritable(const QString& detail, bool diskFull);
/// The same of a call of the system that failed just now.
Error writeError(const QString& detail);
/// Was it for want of room that something could not be written?
bool isDiskFull(const Error& error);

/// All bytes of an open file from its place on. QIODevice::readAll() gives what it got when a
/// read fails in the middle; this gives an error then.
/// @return Unreadable.
Result<QByteArray> readToEnd(QFileDevice& file);

/// Makes what was written to the open file durable. @return Unwritable.
Result<void> syncFile(QFileDevice& file);

/// Makes the names in the file's folder durable: a file that was just made, renamed or removed.
/// Does nothing on Windows, which has no such call, and where the file system knows none.
/// @return Unwritable.
Result<void> syncFolderOf(const QString& file);

} // namespace gongkai
