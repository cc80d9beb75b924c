// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"

#include <functional>
#include <optional>
#include <vector>

namespace gongkai {

// How wide the columns of a table stand so that no figure is ever broken: one way for paper, Word
// and workbook, which only measure text differently. Points.

constexpr double tableTextSize = 10.5;  ///< 五号
constexpr double smallestTableText = 9; ///< 小五, never below
constexpr double cellPadding = 1.8;     ///< left and right of a cell's text

/// Width in em of the widest part of a text that no line end may divide.
using WordWidth = std::function<double(const QString& text)>;

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

/// Widths in which every column has what it needs: what some lack is taken from the others, in
/// proportion to what each can spare. The sum stays. One need for each width, in one unit.
/// @return nothing when they cannot spare enough.
std::optional<std::vector<double>> shareOut(std::vector<double> widths,
                                            const std::vector<double>& needs);

/// The column widths nearest to the table's own shares in which every figure fits.
/// @return nothing when they do not fit into the width at this size.
std::optional<std::vector<double>> fitColumns(const TableBlock& table, double textSize,
                                              double width, const WordWidth& wordWidth);

/// The same; where the figures do not fit, the columns share in proportion to what they need.
std::vector<double> columnWidths(const TableBlock& table, double textSize, double width,
                                 const WordWidth& wordWidth);

/// The widths in which row labels have the most room: figures stand as close as they can be read,
/// so that a long table has fewer lines. Figures are not broken, either.
/// @return nothing when the table has no stub, or as fitColumns().
std::optional<std::vector<double>> fitColumnsClosely(const TableBlock& table, double textSize,
                                                     double width, const WordWidth& wordWidth);

/// 五号, else 小五, else landscape, else blocks of columns under one another.
/// @param portrait, landscape  text widths.
TableFit fitTable(const TableBlock& table, double portrait, double landscape,
                  const WordWidth& wordWidth);

/// Room for the text of a cell in columns of these widths, its padding taken off.
double textWidthOf(const TableCell& cell, const std::vector<double>& widths);

/// The stub and the columns from begin to end as a table of their own; heads that reach over the
/// edge are shortened and keep their text.
TableBlock columnsOf(const TableBlock& table, int begin, int end);

} // namespace gongkai
