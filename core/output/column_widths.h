// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"

#include <vector>

namespace gongkai {

/// Widths of a table's columns that add up to `total`: the shares the form states, but a column
/// whose figures need more takes it from those that can spare it, so that no figure breaks.
/// Where nothing can be spared the columns share in proportion to what they need.
///
/// All lengths in one unit of the caller's.
/// @param em       size of the type.
/// @param padding  both sides of a cell together.
std::vector<int> columnWidths(const TableBlock& table, int total, int em, int padding);

} // namespace gongkai
