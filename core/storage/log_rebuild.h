// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_kind.h"

namespace gongkai {

/// What is certain in a damaged file: the part of its log whose digests agree, from the first
/// entry on, each of which could be done.
struct CertainPart
{
    StatePtr state; ///< what that part led to
    /// The file has no entry after it. False: the file was damaged there, and what was done after
    /// the last one is not certain.
    bool isComplete = false;
};

/// Reads a file that cannot be opened because it is damaged: the log counts, the tables beside it,
/// the checkpoint and the triggers may be anything. The file itself is not opened by SQLite and
/// stays as it is; a private copy is read.
/// @return Corrupt when not even the first entry is whole; Unreadable; Newer.
Result<CertainPart> readCertainPart(const FileKind& kind, const QString& path);

} // namespace gongkai
