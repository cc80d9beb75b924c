// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

class QFile;

namespace gongkai {

// The few things about files and processes that Qt does not offer.

/// Does a process with this id run on this machine? Also true when that cannot be told.
bool isProcessAlive(qint64 pid);

/// The path as the system's own calls take it: absolute, and on Windows in the form that may be
/// longer than 260 characters (`\\?\`, for shares `\\?\UNC\`), whatever the manifest says.
QString nativePath(const QString& path);

/// Is there anything of this name, be it a link that leads nowhere? Nothing is opened or followed.
/// @param name  as SQLite has it: UTF-8, in the system's own form.
bool isSomethingThere(const char* name);

/// How many names the file has in its file system; 1 when that cannot be told.
int linkCount(const QString& file);

/// Opens an ordinary file to read it. A link is not followed, a pipe not waited for.
/// @return Unreadable.
Result<void> openOrdinary(QFile& file);

/// Puts one file in the place of another, which may exist or not. Both are in the same folder;
/// at every moment the old or the new one is there.
/// @return Unwritable.
Result<void> replaceFile(const QString& from, const QString& to);

} // namespace gongkai
