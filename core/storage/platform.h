// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gongkai {

// The few things about files and processes that Qt does not offer.

/// Does a process with this id run on this machine? Also true when that cannot be told.
bool isProcessAlive(qint64 pid);

/// The path as the system's own calls take it: absolute, and on Windows in the form that may be
/// longer than 260 characters (`\\?\`, for shares `\\?\UNC\`), whatever the manifest says.
QString nativePath(const QString& path);

/// Puts one file in the place of another, which may exist or not. Both are in the same folder;
/// at every moment the old or the new one is there.
/// @return Unwritable.
Result<void> replaceFile(const QString& from, const QString& to);

/// Makes the names in the file's folder durable. Does nothing on Windows, which has no such call.
void syncFolderOf(const QString& file);

} // namespace gongkai
