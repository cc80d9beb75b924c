// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/stored_entry.h"

#include <QString>

namespace gongkai {

/// What an act of a register did, in a few words and without persons: for the history. Of a kind
/// that is not known: the kind.
QString actText(const LogRow& act);

} // namespace gongkai
