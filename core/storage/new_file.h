// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/snapshot.h"

namespace gongkai {

/// Writes a file under another name, reads it back, and then gives it its own; an existing file
/// is there until then. @pre the caller holds the lock of the file.
/// @param log  the log that led to the report.
/// @return what the file says; Exists, Unwritable.
Result<Snapshot> writeNewFile(const QString& file, const Report& report,
                              std::span<const StoredEntry> log, bool overwrite);

} // namespace gongkai
