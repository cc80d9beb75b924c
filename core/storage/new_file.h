// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/snapshot.h"

namespace gongkai {

/// Writes a file under another name, reads it back, and then gives it its own; an existing file
/// is there until then. @pre the caller holds the lock of the file.
/// @param first  the first entry of the log, with all fields; its digest is computed here.
/// @return what the file says; Exists, Unwritable.
Result<Snapshot> writeNewFile(const QString& file, const Form& form, const LogEntry& first,
                              bool overwrite);

} // namespace gongkai
