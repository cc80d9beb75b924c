// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"
#include "core/intake/sources/source.h"

namespace gongkai {

/// A table whose rows are tables of one row each, with nothing between them, becomes one table.
/// Where its rows are not of one width, they end in holes.
void joinRowTables(SourceDocument& source, Budget& budget);

} // namespace gongkai
