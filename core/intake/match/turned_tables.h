// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"
#include "core/intake/sources/source.h"

#include <vector>

namespace gongkai {

/// The other ways to read a table in which every figure stands beside its names but not under them:
/// with rows for columns, also without a first row that names nothing (“类型 | 结果 | 数量”); and
/// where each row is one figure behind two names, as a table of those names. Only of a table in
/// which no cell is missing or blank, so that none can have moved; none for any other.
std::vector<SourceTable> turnedTables(const SourceTable& table, Budget& budget);

} // namespace gongkai
