// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/table_rows.h"

#include "core/output/paper/paragraph_style.h"
#include "core/output/row_heights.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gongkai {
namespace {

constexpr double epsilon = 0.01;

TextFormat formatOf(double size)
{
    TextFormat format;
    format.role = FontRole::Table;
    format.size = size;
    return format;
}

double total(const std::vector<double>& heights)
{
    return std::accumulate(heights.begin(), heights.end(), 0.0);
}

} // namespace

WordWidth wordWidthIn(GlyphSource& glyphs)
{
    return [&glyphs](const QString& text) { return unbreakableWidth(text, formatOf(1), glyphs); };
}

TableRows::TableRows(const FittedTable& fitted, double textSize, double pageHeight,
                     GlyphSource& glyphs)
    : m_table(std::make_shared<TableBlock>(fitted.table)),
      m_size(textSize),
      m_columnCount(fitted.table.columnCount),
      m_pageHeight(pageHeight),
      m_headRows(fitted.table.headerRows < fitted.table.rowCount ? fitted.table.headerRows : 0)
{
    m_edges.push_back(0);
    for (const double width : fitted.widths)
        m_edges.push_back(m_edges.back() + width);
    std::vector<size_t> lines;
    for (const TableCell& cell : fitted.table.cells) {
        const double width = edge(cell.column + cell.columnSpan) - edge(cell.column);
        const auto breakLines = cell.align == CellAlign::Center ? breakEvenly : breakText;
        m_cells.push_back(
            {cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.align, !cell.cell,
             breakLines(cell.text, formatOf(textSize), width - 2 * cellPadding, glyphs)});
        lines.push_back(m_cells.back().lines.size());
    }
    m_heights = rowHeights(fitted.table, lines, textSize);
    m_leads = leadingRows(fitted.table);
    if (headHeight() > pageHeight / 2)
        m_headRows = 0;
    m_next = m_headRows;
}

double TableRows::heightOf(size_t lines) const
{
    return cellHeight(lines, m_size);
}

double TableRows::heightOf(int from, int to) const
{
    return std::accumulate(m_heights.begin() + from, m_heights.begin() + to, 0.0);
}

double TableRows::headHeight() const
{
    return heightOf(0, m_headRows);
}

double TableRows::totalHeight() const
{
    return heightOf(0, rowCount());
}

double TableRows::leastHeight() const
{
    int end = m_headRows;
    while (end < rowCount() && m_leads[static_cast<size_t>(end)])
        ++end;
    return heightOf(0, std::min(end + 1, rowCount()));
}

// A label that reaches over a page's end and stands on both pages as a whole. One that is longer
// than a page goes on instead, and so does the text of a divided row.
bool TableRows::standsAgain(const Cell& cell) const
{
    return cell.repeats && !cell.isDivided &&
           heightOf(cell.lines.size()) <= m_pageHeight - headHeight() + epsilon;
}

// Heights of the rows from m_next to end, when the page ends there: where a part of a merged cell
// has no room for its label, its last row is made higher.
std::vector<double> TableRows::partHeights(int end) const
{
    std::vector<double> heights(m_heights.begin() + m_next, m_heights.begin() + end);
    for (const Cell& cell : m_cells) {
        const int last = cell.row + cell.rowSpan - 1;
        const bool isCut = cell.row < m_next || last >= end;
        if (!isCut || last < m_next || cell.row >= end)
            continue;
        const bool ends = cell.row < m_next && last < end;
        const size_t lines = standsAgain(cell) ? cell.lines.size()
                             : ends            ? cell.lines.size() - cell.done
                                               : 0;
        if (lines == 0)
            continue;
        const auto from = heights.begin() + std::max(cell.row, m_next) - m_next;
        const auto to = heights.begin() + std::min(last + 1, end) - m_next;
        *std::prev(to) += std::max(0.0, heightOf(lines) - std::accumulate(from, to, 0.0));
    }
    return heights;
}

// A page ends well after a row with figures, where both parts of each merged cell hold its label.
bool TableRows::isGoodEnd(int row) const
{
    if (m_leads[static_cast<size_t>(row - 1)])
        return false;
    return std::none_of(m_cells.begin(), m_cells.end(), [&](const Cell& cell) {
        const int end = cell.row + cell.rowSpan;
        if (cell.row >= row || end <= row)
            return false;
        const double label = heightOf(cell.lines.size()) - epsilon;
        return heightOf(std::max(cell.row, m_next), row) < label || heightOf(row, end) < label;
    });
}

int TableRows::rowsThatFit(double available, double tail) const
{
    int end = m_next;
    while (end < rowCount()) {
        const double below = end + 1 == rowCount() ? tail : 0;
        if (total(partHeights(end + 1)) + below > available + epsilon)
            break;
        ++end;
    }
    if (end == rowCount())
        return end;
    for (int row = end; row > m_next && heightOf(row, end) < available / 4; --row) {
        if (isGoodEnd(row))
            return row;
    }
    return end;
}

// The next row is higher than a page: as many of its lines as fit become a row of their own.
void TableRows::divideRow(double available)
{
    const double whole = total(partHeights(m_next + 1));
    const double lines = std::floor((available - 2 * rowPadding) / (m_size * tableLeading));
    const double first = heightOf(static_cast<size_t>(std::max(1.0, lines)));
    m_heights[static_cast<size_t>(m_next)] = first;
    m_heights.insert(m_heights.begin() + m_next + 1,
                     std::max(heightOf(1), whole - first + 2 * rowPadding));
    m_leads.insert(m_leads.begin() + m_next, false);
    for (Cell& cell : m_cells) {
        if (cell.row > m_next) {
            ++cell.row;
        } else if (cell.row + cell.rowSpan > m_next) {
            cell.isDivided = cell.isDivided || cell.rowSpan == 1;
            ++cell.rowSpan;
        }
    }
}

double TableRows::draw(Page& page, QPointF top, double available, double tail, bool force)
{
    const double room = available - headHeight();
    int end = rowsThatFit(room, tail);
    if (end == m_next && !force)
        return 0;
    if (end == m_next)
        end = rowsThatFit(room, 0);
    if (end == m_next) {
        divideRow(room);
        end = m_next + 1;
    }
    std::vector<int> rows(static_cast<size_t>(m_headRows + end - m_next));
    std::iota(rows.begin(), rows.begin() + m_headRows, 0);
    std::iota(rows.begin() + m_headRows, rows.end(), m_next);
    std::vector<double> heights = partHeights(end);
    heights.insert(heights.begin(), m_heights.begin(), m_heights.begin() + m_headRows);

    drawRules(page, top, rows, heights);
    drawCells(page, top, rows, heights);
    m_next = end;
    return total(heights);
}

int TableRows::pages(double first, double further, double tail) const
{
    TableRows rest = *this;
    int count = 0;
    for (double room = first; !rest.isDone(); room = further) {
        Page scratch;
        rest.draw(scratch, {}, room, tail, count > 0);
        ++count;
    }
    return count;
}

void TableRows::drawRules(Page& page, QPointF top, const std::vector<int>& rows,
                          const std::vector<double>& heights) const
{
    const auto columns = static_cast<size_t>(m_columnCount);
    std::vector<std::vector<int>> owner(rows.size(), std::vector<int>(columns, -1));
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const Cell& cell = m_cells[i];
        for (size_t v = 0; v < rows.size(); ++v) {
            if (rows[v] >= cell.row && rows[v] < cell.row + cell.rowSpan)
                std::fill_n(owner[v].begin() + cell.column, cell.columnSpan, static_cast<int>(i));
        }
    }
    std::vector<double> y = {top.y()};
    for (const double height : heights)
        y.push_back(y.back() + height);
    const auto line = [&](double x1, double y1, double x2, double y2) {
        page.rules.emplace_back(top.x() + x1, y1, top.x() + x2, y2);
    };
    for (size_t v = 0; v <= rows.size(); ++v) {
        for (size_t c = 0, from = 0; c <= columns; ++c) {
            const bool edge =
                c < columns && (v == 0 || v == rows.size() || owner[v - 1][c] != owner[v][c]);
            if (!edge && c > from)
                line(m_edges[from], y[v], m_edges[c], y[v]);
            if (!edge)
                from = c + 1;
        }
    }
    for (size_t c = 0; c <= columns; ++c) {
        for (size_t v = 0, from = 0; v <= rows.size(); ++v) {
            const bool edge =
                v < rows.size() && (c == 0 || c == columns || owner[v][c - 1] != owner[v][c]);
            if (!edge && v > from)
                line(m_edges[c], y[from], m_edges[c], y[v]);
            if (!edge)
                from = v + 1;
        }
    }
}

void TableRows::drawCells(Page& page, QPointF top, const std::vector<int>& rows,
                          const std::vector<double>& heights)
{
    for (size_t v = 0; v < rows.size(); ++v) {
        QStringList texts;
        for (Cell& cell : m_cells) {
            const bool begins = cell.row == rows[v];
            const bool goesOn = (v == 0 || rows[v - 1] < cell.row) && cell.row < rows[v] &&
                                rows[v] < cell.row + cell.rowSpan;
            if (!begins && !goesOn)
                continue;
            double height = 0;
            for (size_t w = v; w < rows.size() && rows[w] < cell.row + cell.rowSpan; ++w)
                height += heights[w];
            const double left = edge(cell.column);
            const double right = edge(cell.column + cell.columnSpan);
            texts += drawCell(page, cell, {top.x() + left, top.y(), right - left, height});
        }
        page.text += texts.join(u'\t') + u'\n';
        top.ry() += heights[v];
    }
}

// @return the text drawn.
QString TableRows::drawCell(Page& page, Cell& cell, const QRectF& area)
{
    const double lineHeight = m_size * tableLeading;
    const auto room = static_cast<size_t>(
        std::max(1.0, std::floor((area.height() - 2 * rowPadding + epsilon) / lineHeight)));
    const bool isAgain = cell.done == cell.lines.size();
    const bool fresh = cell.row >= m_next || cell.row < m_headRows;
    if (fresh || standsAgain(cell) ||
        (cell.repeats && cell.done == cell.lines.size() && room >= cell.lines.size()))
        cell.done = 0;
    const size_t count = std::min(room, cell.lines.size() - cell.done);
    double y = area.center().y() - static_cast<double>(count) * lineHeight / 2 +
               (lineHeight - m_size) / 2 + ascent * m_size;
    const int index = isAgain ? -1 : static_cast<int>(&cell - m_cells.data());
    QString text;
    for (size_t i = cell.done; i < cell.done + count; ++i, y += lineHeight) {
        const TextLine& line = cell.lines[i];
        double x = area.left() + cellPadding;
        if (cell.align == CellAlign::Center)
            x = area.center().x() - line.width / 2;
        else if (cell.align == CellAlign::Right)
            x = area.right() - cellPadding - line.width;
        page.texts.push_back({{x, y}, m_size, line, {-1, index}});
        text += line.text;
    }
    cell.done += count;
    return text;
}

} // namespace gongkai
