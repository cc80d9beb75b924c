// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/column_fit.h"
#include "core/output/paper/glyphs.h"
#include "core/output/paper/page.h"

#include <QRectF>

#include <vector>

namespace gongkai {

/// Measures in the font that tables are set in; for as long as the glyphs live.
WordWidth wordWidthIn(GlyphSource& glyphs);

/// A table with its row heights, cut into pages between rows. Lengths in points.
///
/// A merged cell that reaches over a page's end is drawn on both pages, its label whole on each,
/// for which a row is made higher where it must be; a label longer than a page goes on. A row
/// higher than a page is the one exception: it is divided, and its text goes on likewise.
class TableRows
{
public:
    /// @param pageHeight  of an empty page; heads higher than half of it are not repeated.
    TableRows(const FittedTable& fitted, double textSize, double pageHeight, GlyphSource& glyphs);

    const std::shared_ptr<const TableBlock>& table() const { return m_table; }
    bool isDone() const { return m_next >= rowCount(); }
    double headHeight() const;
    double totalHeight() const;
    /// Head and the rows that must stay with the next one: least room in which to begin.
    double leastHeight() const;

    /// Draws the head and as many of the rows left as fit; the rest is for the next page. Each text
    /// says which cell it is part of, none where the cell was drawn before.
    /// @param available  height on this page from top on.
    /// @param tail       height that must stay free below the last row of the table.
    /// @param force      nothing will ever fit better: at least one row is drawn, divided when it
    ///                   must be.
    /// @return height used; 0 when not even one row fits.
    double draw(Page& page, QPointF top, double available, double tail, bool force);

    /// How many pages the rows left need: room on the first one, then on each further one.
    int pages(double first, double further, double tail) const;

private:
    struct Cell
    {
        int row, column, rowSpan, columnSpan;
        CellAlign align;
        bool repeats; ///< a label; a figure is printed once
        std::vector<TextLine> lines;
        size_t done = 0;        ///< lines already drawn
        bool isDivided = false; ///< its row is higher than a page
    };

    int rowCount() const { return static_cast<int>(m_heights.size()); }
    double edge(int column) const { return m_edges[static_cast<size_t>(column)]; }
    double heightOf(size_t lines) const;
    double heightOf(int from, int to) const;
    int rowsThatFit(double available, double tail) const;
    bool isGoodEnd(int row) const;
    bool standsAgain(const Cell& cell) const;
    std::vector<double> partHeights(int end) const;
    void divideRow(double available);
    void drawRules(Page& page, QPointF top, const std::vector<int>& rows,
                   const std::vector<double>& heights) const;
    void drawCells(Page& page, QPointF top, const std::vector<int>& rows,
                   const std::vector<double>& heights);
    QString drawCell(Page& page, Cell& cell, const QRectF& area);

    std::shared_ptr<const TableBlock> m_table;
    double m_size;
    int m_columnCount;
    double m_pageHeight;
    int m_headRows;
    int m_next;                    ///< first row not drawn yet
    std::vector<double> m_edges;   ///< x of each column line
    std::vector<double> m_heights; ///< of each row
    std::vector<bool> m_leads;     ///< row without figures: stays with the next
    std::vector<Cell> m_cells;
};

} // namespace gongkai
