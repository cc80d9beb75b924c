// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/column_fit.h"

#include "core/output/line_break.h"

#include <algorithm>
#include <numeric>

namespace gongkai {
namespace {

using Widths = std::vector<double>;

double sum(const Widths& widths, int from, int to)
{
    return std::accumulate(widths.begin() + from, widths.begin() + to, 0.0);
}

Widths sharesOf(const TableBlock& table, double width)
{
    Widths shares = table.columnWidths;
    if (static_cast<int>(shares.size()) != table.columnCount)
        shares.assign(static_cast<size_t>(table.columnCount), 1);
    const double total = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares)
        share = total > 0 ? share / total * width : width / table.columnCount;
    return shares;
}

// A number needs all of its digits side by side; a label stands in two characters at the least, a
// long one in three: 三、本 / 年度办 / 理结果.
double needOf(const TableCell& cell, double textSize, const WordWidth& wordWidth)
{
    if (cell.text.isEmpty())
        return 0;
    if (isNumberText(cell.text))
        return wordWidth(QString(cell.text).replace(u' ', QChar::Nbsp)) * textSize +
               2 * cellPadding;
    const double word = wordWidth(cell.text) * textSize;
    if (cell.cell)
        return word + 2 * cellPadding;
    const double comfort = textSize * (cell.text.size() > 6 ? 3 : cell.text.size() > 1 ? 2 : 1);
    return std::clamp(word, comfort, 6 * textSize) + 2 * cellPadding;
}

Widths needsOf(const TableBlock& table, const Widths& shares, double textSize,
               const WordWidth& wordWidth)
{
    Widths needs(static_cast<size_t>(table.columnCount), 0);
    for (const TableCell& cell : table.cells) {
        if (cell.columnSpan == 1) {
            double& need = needs[static_cast<size_t>(cell.column)];
            need = std::max(need, needOf(cell, textSize, wordWidth));
        }
    }
    for (const TableCell& cell : table.cells) {
        if (cell.columnSpan == 1)
            continue;
        const int end = cell.column + cell.columnSpan;
        const double missing = needOf(cell, textSize, wordWidth) - sum(needs, cell.column, end);
        const double share = sum(shares, cell.column, end);
        for (int c = cell.column; c < end && missing > 0; ++c)
            needs[static_cast<size_t>(c)] += missing * shares[static_cast<size_t>(c)] / share;
    }
    return needs;
}

// How many merged heads reach over the line left of this column.
int headsAcross(const TableBlock& table, int column)
{
    return static_cast<int>(
        std::count_if(table.cells.begin(), table.cells.end(), [&](const TableCell& cell) {
            return cell.row < std::max(1, table.headerRows) && cell.column < column &&
                   cell.column + cell.columnSpan > column;
        }));
}

// Where the block that begins at this column ends: at a line few heads reach over.
int blockEnd(const TableBlock& table, int begin, double textSize, double width,
             const WordWidth& wordWidth)
{
    int best = begin + 1;
    for (int end = begin + 1; end <= table.columnCount; ++end) {
        if (!fitColumns(columnsOf(table, begin, end), textSize, width, wordWidth))
            break;
        if (headsAcross(table, end) <= headsAcross(table, best))
            best = end;
    }
    return best;
}

TableFit blocksOf(const TableBlock& table, double width, const WordWidth& wordWidth)
{
    TableFit fit{smallestTableText, false, {}};
    for (int begin = table.stubColumns; begin < table.columnCount;) {
        const int end = blockEnd(table, begin, fit.textSize, width, wordWidth);
        const TableBlock block = columnsOf(table, begin, end);
        const auto widths = fitColumns(block, fit.textSize, width, wordWidth);
        fit.parts.push_back({block, widths ? *widths : sharesOf(block, width)});
        begin = end;
    }
    return fit;
}

} // namespace

std::optional<std::vector<double>> shareOut(std::vector<double> widths,
                                            const std::vector<double>& needs)
{
    double missing = 0;
    double spare = 0;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        missing += std::max(0.0, needs[c] - widths[c]);
        spare += std::max(0.0, widths[c] - needs[c]);
    }
    if (missing > spare)
        return std::nullopt;
    for (std::size_t c = 0; c < widths.size() && missing > 0; ++c) {
        const double over = widths[c] - needs[c];
        widths[c] = over < 0 ? needs[c] : widths[c] - over * missing / spare;
    }
    return widths;
}

std::vector<double> columnWidths(const TableBlock& table, double textSize, double width,
                                 const WordWidth& wordWidth)
{
    if (auto fitted = fitColumns(table, textSize, width, wordWidth))
        return *fitted;
    Widths needs = needsOf(table, sharesOf(table, width), textSize, wordWidth);
    const double all = sum(needs, 0, static_cast<int>(needs.size()));
    for (double& need : needs)
        need *= width / all;
    return needs;
}

std::optional<std::vector<double>> fitColumns(const TableBlock& table, double textSize,
                                              double width, const WordWidth& wordWidth)
{
    const Widths shares = sharesOf(table, width);
    const Widths needs = needsOf(table, shares, textSize, wordWidth);
    Widths withLabels = needs; // row labels keep their width as long as the figures can give
    for (size_t c = 0; c < static_cast<size_t>(table.stubColumns); ++c)
        withLabels[c] = std::max(needs[c], shares[c]);
    auto widths = shareOut(shares, withLabels);
    return widths ? widths : shareOut(shares, needs);
}

std::optional<std::vector<double>> fitColumnsClosely(const TableBlock& table, double textSize,
                                                     double width, const WordWidth& wordWidth)
{
    const Widths shares = sharesOf(table, width);
    const Widths needs = needsOf(table, shares, textSize, wordWidth);
    const double labels = sum(shares, 0, table.stubColumns);
    if (labels <= 0)
        return std::nullopt;
    const double legible = 3 * textSize + 2 * cellPadding;
    const auto stub = static_cast<size_t>(table.stubColumns);
    Widths widths = shares;
    for (size_t c = stub; c < widths.size(); ++c)
        widths[c] = std::max(needs[c], std::min(shares[c], legible));
    const double left = width - sum(widths, table.stubColumns, table.columnCount);
    for (size_t c = 0; c < stub; ++c)
        widths[c] = shares[c] * left / labels;
    return shareOut(widths, needs);
}

TableFit fitTable(const TableBlock& table, double portrait, double landscape,
                  const WordWidth& wordWidth)
{
    for (const bool turned : {false, true}) {
        for (const double size : {tableTextSize, smallestTableText}) {
            if (auto widths = fitColumns(table, size, turned ? landscape : portrait, wordWidth))
                return {size, turned, {{table, *widths}}};
        }
    }
    return blocksOf(table, portrait, wordWidth);
}

double textWidthOf(const TableCell& cell, const std::vector<double>& widths)
{
    const auto first = widths.begin() + cell.column;
    return std::accumulate(first, first + cell.columnSpan, -2 * cellPadding);
}

TableBlock columnsOf(const TableBlock& table, int begin, int end)
{
    const auto place = [&](int column) { // of a kept column, or of the next one that is kept
        if (column <= table.stubColumns)
            return column;
        return table.stubColumns + std::clamp(column, begin, end) - begin;
    };
    TableBlock block = table;
    block.columnCount = table.stubColumns + end - begin;
    block.cells.clear();
    block.columnWidths.clear();
    for (int c = 0; c < static_cast<int>(table.columnWidths.size()); ++c) {
        if (c < table.stubColumns || (c >= begin && c < end))
            block.columnWidths.push_back(table.columnWidths[static_cast<size_t>(c)]);
    }
    for (TableCell cell : table.cells) {
        const int last = place(cell.column + cell.columnSpan);
        cell.column = place(cell.column);
        cell.columnSpan = last - cell.column;
        if (cell.columnSpan > 0)
            block.cells.push_back(cell);
    }
    return block;
}

} // namespace gongkai
