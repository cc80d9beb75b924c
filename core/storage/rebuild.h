// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/snapshot.h"

namespace gongkai {

/// What is certain in a damaged file: the part of its log whose digests agree, from the first
/// operation on, each of which could be done.
struct SavedLog
{
    Snapshot state; ///< what that part led to
    LogEntry last;  ///< its last operation: say when it was, when not all is there
    /// The file has no operation after it. False: the file was damaged there, and what the clerk
    /// did after `last` is not certain.
    bool isComplete = false;
};

/// Reads a report that cannot be opened because it is damaged: see readCertainPart(). Its form is
/// the one in the file; or, where that is damaged, the built-in one it was made with.
///
/// A new file with it is written by ReportFile::rebuild().
/// @return as readCertainPart().
Result<SavedLog> readLogOfDamaged(const QString& path);

} // namespace gongkai
