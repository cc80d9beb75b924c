// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/snapshot.h"

namespace gongkai {

// The one row of the table `checkpoint` (docs/file-format.md): what the log had led to at one of
// its operations, so that opening need not do all of a long log again.

/// A new checkpoint is written when more operations than this have come after the last one. A log
/// that is no longer has none, and is checked from its first operation at every opening.
constexpr qint64 checkpointDistance = 4000;

/// What the file says its log had led to; the log is that far, its chain was not checked.
/// @param log  the whole log; the part up to the checkpoint is moved out of it.
/// @return nothing when the file has no checkpoint; Corrupt when it is not what its digest says,
///         or is about another log.
Result<std::optional<Snapshot>> readCheckpoint(Connection& connection, const FormPtr& form,
                                               StoredLog& log);

/// Takes the place of the one before. @pre inside a transaction; the state was checked.
Result<void> writeCheckpoint(Connection& connection, const Snapshot& state);

} // namespace gongkai
