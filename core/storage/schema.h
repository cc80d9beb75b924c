// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_kind.h"

namespace gongkai {

// The kind of file a report lives in, `.gkb` (docs/file-format.md), and how older ones become
// today's.

/// The user_version of a `.gkb` this program writes; raised with every change of the tables.
constexpr int currentVersion = 2;

/// The rungs from the oldest version that is still read.
const MigrationLadder& migrationLadder();

const FileKind& reportKind();

} // namespace gongkai
