// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gongkai {

/// How many backups stay beside a file: `NAME.gkb.bak1`, the newest, to `NAME.gkb.bak3`.
constexpr int backupCount = 3;

/// @param number  from 1, the newest.
QString backupPath(const QString& file, int number);

/// The newest backup that is there; "" when there is none.
QString newestBackup(const QString& file);

/// Copies the file as it is now to the newest backup; the older ones move up, the oldest goes.
/// The caller holds SQLite's write lock, so that the file does not change meanwhile.
/// @return Unwritable or Locked; the backups that were there are still there, though the oldest
///         may be gone.
Result<void> writeBackup(const QString& file);

} // namespace gongkai
