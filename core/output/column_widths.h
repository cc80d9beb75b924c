// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"

#include <optional>
#include <vector>

namespace gongkai {

/// Widths in which every column has what it needs: what some lack is taken from the others, in
/// proportion to what each can spare. The sum stays. One need for each width, in one unit.
/// @return nothing when they cannot spare enough.
std::optional<std::vector<double>> shareOut(std::vector<double> widths,
                                            const std::vector<double>& needs);

/// Widths of a table's columns that add up to `total`: the shares the form states, but a column
/// whose figures need more takes it from those that can spare it, so that no figure breaks.
/// Where nothing can be spared the columns share in proportion to what they need.
///
/// All lengths in one unit of the caller's.
/// @param em       size of the type.
/// @param padding  both sides of a cell together.
std::vector<int> columnWidths(const TableBlock& table, int total, int em, int padding);

} // namespace gongkai
