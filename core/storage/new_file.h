// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_kind.h"

namespace gongkai {

/// Writes a file under another name, reads it back, and then gives it its own; an existing file
/// is there until then. @pre the caller holds the lock of the file.
/// @param log  one that leads to the state; its own need not.
/// @return what the file says; Exists, Unwritable.
Result<StatePtr> writeNewFile(const FileKind& kind, const QString& file, const LogState& state,
                              StoredEntries log, bool overwrite);

} // namespace gongkai
