// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/pdf_page.h"
#include "core/intake/sources/source.h"

#include <vector>

namespace gongkai {

/// A table as it is drawn on one page.
struct PdfGrid
{
    std::vector<double> columns; ///< the edges, one more than columns
    std::vector<double> rows;
    std::vector<SourceCell> cells;
    std::vector<int> pageStarts; ///< the rows where another page begins

    int columnCount() const { return static_cast<int>(columns.size()) - 1; }
    int rowCount() const { return static_cast<int>(rows.size()) - 1; }
    PdfBox box() const { return {columns.front(), rows.front(), columns.back(), rows.back()}; }
    /// Does this line stand in it or at its edge?
    bool covers(const PdfBox& line) const;
    /// Do the columns of both stand in the same places, as those of a table on two pages do?
    bool hasColumnsOf(const PdfGrid& other) const;
    /// The same, but one of them has some that the other has not: there its cells are wider.
    bool sharesColumnsWith(const PdfGrid& other) const;
    /// Takes edges that have all of its own among them.
    void setColumns(const std::vector<double>& edges);
    /// The table goes on: its rows follow, without the heads that are printed again.
    /// @pre sharesColumnsWith(next).
    void append(PdfGrid next);
};

/// The tables of a page by their lines, from top to bottom. A cell is what is bordered; a table has
/// two columns at least. The letters in them are taken out of the page.
///
/// A figure that runs over a border gets a “?” behind it, in both cells: nobody can say which of
/// them it belongs to.
std::vector<PdfGrid> takePdfGrids(PdfPage& page, Budget& budget);

} // namespace gongkai
