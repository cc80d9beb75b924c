// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/word/docx_layout.h"

#include "core/output/closing_lines.h"
#include "core/output/plain_lines.h"
#include "core/output/row_heights.h"
#include "core/output/word/docx_parts.h"

#include <algorithm>
#include <numeric>

namespace gongkai::docx {
namespace {

// Text areas in points, the turned one's height first.
constexpr double pageWidthOfText = textWidth / 20.0;
constexpr double pageHeightOfText = (pageHeight - marginTop - marginBottom) / 20.0;
constexpr double spare = 15; // other fonts and borders take other room: a page is never full

const Paragraph* paragraphAt(const Document& document, std::size_t block)
{
    return block < document.blocks.size() ? std::get_if<Paragraph>(&document.blocks[block])
                                          : nullptr;
}

bool isTableAt(const Document& document, std::size_t block)
{
    return block < document.blocks.size() &&
           std::holds_alternative<TableBlock>(document.blocks[block]);
}

double heightOf(const Paragraph& paragraph)
{
    const int lines = plainLineCount(paragraph.text, lineLength(paragraph.style));
    return (lines + paragraph.linesAbove) * lineHeight(paragraph.style);
}

std::vector<double> heightsOf(const FittedTable& fitted, double size)
{
    std::vector<std::size_t> lines;
    for (const TableCell& cell : fitted.table.cells) {
        const double width = textWidthOf(cell, fitted.widths);
        lines.push_back(static_cast<std::size_t>(plainLineCount(cell.text, width / size)));
    }
    return rowHeights(fitted.table, lines, size);
}

// A page may end in front of this row: no heading row ends it, and both parts of every merged label
// have room for it.
bool isGoodStart(const FittedTable& fitted, const std::vector<double>& heights,
                 const std::vector<bool>& leads, int row, double size)
{
    if (leads[static_cast<std::size_t>(row - 1)])
        return false;
    return std::ranges::none_of(fitted.table.cells, [&](const TableCell& cell) {
        const int end = cell.row + cell.rowSpan;
        if (cell.row >= row || end <= row)
            return false;
        const double width = textWidthOf(cell, fitted.widths);
        const double label =
            cellHeight(static_cast<std::size_t>(plainLineCount(cell.text, width / size)), size);
        const auto begin = heights.begin();
        return std::accumulate(begin + cell.row, begin + row, 0.0) < label ||
               std::accumulate(begin + row, begin + end, 0.0) < label;
    });
}

bool isMergedAcross(const TableBlock& table, int row)
{
    return std::ranges::any_of(table.cells, [&](const TableCell& cell) {
        return cell.row < row && cell.row + cell.rowSpan > row && !cell.text.isEmpty();
    });
}

// The rows that begin pages when the table begins one under its headings.
std::vector<int> pageStarts(const FittedTable& fitted, double size, double room, double page)
{
    const TableBlock& table = fitted.table;
    const std::vector<double> heights = heightsOf(fitted, size);
    const std::vector<bool> leads = leadingRows(table);
    const double head = std::accumulate(heights.begin(), heights.begin() + table.headerRows, 0.0);
    std::vector<int> starts;
    double used = head;
    for (int row = table.headerRows; row < table.rowCount; ++row) {
        used += heights[static_cast<std::size_t>(row)];
        if (used <= room)
            continue;
        int start = row;
        const int least = starts.empty() ? table.headerRows + 1 : starts.back() + 1;
        while (start > least && !isGoodStart(fitted, heights, leads, start, size))
            --start;
        start = start > least ? start : std::max(row, least);
        if (start >= table.rowCount)
            break;
        starts.push_back(start);
        used = head;
        row = start - 1;
        room = page;
    }
    return starts;
}

PlacedTable placeTable(const TableBlock& table, double above, double below)
{
    PlacedTable placed;
    placed.fit = fitTable(table, pageWidthOfText, pageHeightOfText, plainWordWidth);
    TableFit& fit = placed.fit;
    if (fit.parts.size() > 1)
        return placed;
    const double width = fit.turned ? pageHeightOfText : pageWidthOfText;
    const double page = (fit.turned ? pageWidthOfText : pageHeightOfText) - spare;
    const auto starts = [&](const FittedTable& fitted, double size) {
        return pageStarts(fitted, size, page - above - below, page - below);
    };
    placed.pageStarts = starts(fit.parts.front(), fit.textSize);
    if (!placed.pageStarts.empty()) {
        for (const auto& columns : {fitColumns, fitColumnsClosely}) {
            const auto widths = columns(table, smallestTableText, width, plainWordWidth);
            if (!widths)
                continue;
            const FittedTable smaller{table, *widths};
            const auto fewer = starts(smaller, smallestTableText);
            if (fewer.size() < placed.pageStarts.size()) {
                fit = {smallestTableText, fit.turned, {smaller}};
                placed.pageStarts = fewer;
            }
        }
    }
    placed.onOnePage = placed.pageStarts.empty();
    if (std::ranges::none_of(placed.pageStarts,
                             [&](int row) { return isMergedAcross(table, row); }))
        placed.pageStarts.clear();
    return placed;
}

// The headings over a table go with it.
std::size_t chainBegin(const Document& document, std::size_t table)
{
    std::size_t begin = table;
    while (begin > 0) {
        const Paragraph* above = paragraphAt(document, begin - 1);
        const bool isLineOver = above && begin == table && above->style == TextStyle::TableLine;
        if (!above || !(above->keepWithNext || isLineOver))
            break;
        --begin;
    }
    return begin;
}

void planTable(const Document& document, std::size_t at, std::vector<BlockPlan>& plans)
{
    const std::size_t begin = chainBegin(document, at);
    double above = 0;
    for (std::size_t i = begin; i < at; ++i)
        above += heightOf(*paragraphAt(document, i));
    double below = 0;
    const std::size_t end = closingEnd(document.blocks, at + 1);
    for (std::size_t i = at + 1; i < end; ++i)
        below += heightOf(*paragraphAt(document, i));
    plans[at].table = placeTable(std::get<TableBlock>(document.blocks[at]), above, below);
    const PlacedTable& placed = *plans[at].table;
    plans[begin].breakBefore = !placed.pageStarts.empty();
    plans[at].withNext = end > at + 1;
    for (std::size_t i = begin; i < end; ++i)
        plans[i].turned = placed.fit.turned || (i > at && plans[i].turned);
}

} // namespace

std::vector<BlockPlan> planBlocks(const Document& document)
{
    std::vector<BlockPlan> plans(document.blocks.size());
    for (std::size_t i = 0; i < plans.size(); ++i) {
        if (isTableAt(document, i)) {
            planTable(document, i, plans);
            continue;
        }
        const Paragraph* paragraph = paragraphAt(document, i);
        plans[i].withNext =
            paragraph &&
            (paragraph->keepWithNext ||
             (paragraph->style == TextStyle::TableLine && isTableAt(document, i + 1)) ||
             (paragraph->style == TextStyle::Body && closingEnd(document.blocks, i + 1) > i + 1));
    }
    return plans;
}

} // namespace gongkai::docx
