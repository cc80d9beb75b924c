// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"

#include <cstddef>
#include <vector>

namespace gongkai {

// How high the rows of a table stand, on paper and in Word. Points.

constexpr double tableLeading = 1.25; ///< line height of table text, in em
constexpr double rowPadding = 2.5;    ///< above and below a cell's text

/// Of a cell with so many lines.
double cellHeight(std::size_t lines, double textSize);

/// Heights of the rows. A merged cell that needs more than its rows have gives each as much more.
/// @param lines  of each cell.
std::vector<double> rowHeights(const TableBlock& table, const std::vector<std::size_t>& lines,
                               double textSize);

/// Rows without figures, which stay with the next one; none where the whole table has no figures.
std::vector<bool> leadingRows(const TableBlock& table);

} // namespace gongkai
