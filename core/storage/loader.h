// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_kind.h"

#include <memory>
#include <optional>

namespace gongkai {

struct LoadedFile
{
    StatePtr state;
    /// Open on the file itself; null after reading only, and where the system allows no writing.
    std::unique_ptr<Connection> connection;
    QString notice; ///< what became of a journal that lay there: see recover(); "" for none
    /// Writing was asked for, but what a crashed program left cannot be put in order here.
    std::optional<Error> whyNotWritable;
};

/// Reads and checks a file. An older version, and one that a crashed program left half written
/// and that is only to be read, are read through private copies and stay as they are.
/// @param access  Read or Write.
/// @return Unreadable, Corrupt, Newer, Locked.
Result<LoadedFile> loadFile(const FileKind& kind, const QString& file, Connection::Access access);

} // namespace gongkai
