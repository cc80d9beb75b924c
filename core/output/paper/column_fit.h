// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"
#include "core/output/paper/glyphs.h"

#include <optional>
#include <vector>

namespace gongkai {

// How wide the columns of a table stand on paper so that no figure is ever broken. Points.

constexpr double tableTextSize = 10.5;  ///< 五号
constexpr double smallestTableText = 9; ///< 小五, never below
constexpr double cellPadding = 1.8;     ///< left and right of a cell's text

/// One table, or a block of its columns that stands by itself.
struct FittedTable
{
    TableBlock table;
    std::vector<double> widths; ///< of each column; their sum is the text width
};

struct TableFit
{
    double textSize = tableTextSize;
    bool turned = false;            ///< on a landscape page
    std::vector<FittedTable> parts; ///< one; several stand under one another, each with its heads
};

/// The column widths nearest to the table's own shares in which every figure fits.
/// @return nothing when they do not fit into the width at this size.
std::optional<std::vector<double>> fitColumns(const TableBlock& table, double textSize,
                                              double width, GlyphSource& glyphs);

/// 五号, else 小五, else landscape, else blocks of columns under one another.
/// @param portrait, landscape  text widths.
TableFit fitTable(const TableBlock& table, double portrait, double landscape, GlyphSource& glyphs);

/// The stub and the columns from begin to end as a table of their own; heads that reach over the
/// edge are shortened and keep their text.
TableBlock columnsOf(const TableBlock& table, int begin, int end);

} // namespace gongkai
