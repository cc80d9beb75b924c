// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_kind.h"

#include <optional>

namespace gongkai {

/// The state of a file beside which a journal lies that no living program is using.
struct Recovery
{
    StatePtr state;
    QString notice; ///< one sentence for the clerk: what was found, and what was kept where
};

/// Decides what a journal beside the file is worth; SQLite is not asked (docs/decisions/0008).
///
/// Private copies of both states are examined: the file without the journal, and rolled back. The
/// newer one that verifies completely counts, the longer log being the newer; where one log is no
/// beginning of the other, the file without the journal.
///
/// Access Read changes nothing on disk. With Write that state is put in place, and everything that
/// is moved out of the way is kept beside the file: `NAME.keptN`, the file as it was, and
/// `NAME.keptN.journal`. After a crash at any moment the file opens to the same state.
/// @pre for Write, the caller holds the lock of the file.
/// @param acknowledged  the last digest the caller knows to be saved: after a write of its own was
///                      refused, that state counts, not the one that seems to be there all the
///                      same.
/// @return nothing when there is no such journal, after removing an empty one with Write;
///         Corrupt when neither state verifies, both are as they were then; Locked; Unwritable.
Result<std::optional<Recovery>> recover(const FileKind& kind, const QString& file,
                                        Connection::Access access,
                                        const QByteArray& acknowledged = {});

/// Is this not of its kind as it lies there, but perhaps when a journal beside it is taken into
/// account? A write that was torn in the first page took its beginning.
bool mayBeTorn(const FileKind& kind, const QString& file);

/// Reads and checks a database nobody else has open, one of an older version through a copy of it.
/// @param file  the name to use in messages.
Result<StatePtr> readCopy(const FileKind& kind, const QString& copy, const QString& file);

} // namespace gongkai
