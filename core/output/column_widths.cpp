// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/column_widths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gongkai {
namespace {

// Digits of 宋体 are half an em wide, those of fonts that stand in for it up to this much.
constexpr double digitWidth = 0.65;

double textWidth(const QString& text, int em)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x80 ? em * digitWidth : em;
    return width;
}

// A figure must not break; a label may, down to one character.
std::vector<double> neededWidths(const TableBlock& table, int em, int padding)
{
    std::vector<double> needed(static_cast<std::size_t>(table.columnCount), em + padding);
    for (const TableCell& cell : table.cells) {
        if (!cell.cell || cell.columnSpan > 1)
            continue;
        double& width = needed[static_cast<std::size_t>(cell.column)];
        width = std::max(width, textWidth(cell.text, em) + padding);
    }
    return needed;
}

std::vector<double> shareOut(const std::vector<double>& wanted, const std::vector<double>& needed,
                             double total)
{
    const double allNeeded = std::accumulate(needed.begin(), needed.end(), 0.0);
    double missing = 0;
    double spare = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        missing += std::max(0.0, needed[i] - wanted[i]);
        spare += std::max(0.0, wanted[i] - needed[i]);
    }
    std::vector<double> widths(wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (allNeeded >= total)
            widths[i] = needed[i] * total / allNeeded;
        else if (wanted[i] <= needed[i])
            widths[i] = needed[i];
        else
            widths[i] = wanted[i] - (wanted[i] - needed[i]) * missing / spare;
    }
    return widths;
}

} // namespace

std::vector<int> columnWidths(const TableBlock& table, int total, int em, int padding)
{
    std::vector<double> wanted;
    for (const double share : table.columnWidths)
        wanted.push_back(share * total);
    std::vector<int> widths;
    double edge = 0;
    int rounded = 0;
    for (const double width : shareOut(wanted, neededWidths(table, em, padding), total)) {
        edge += width;
        widths.push_back(static_cast<int>(std::lround(edge)) - rounded);
        rounded += widths.back();
    }
    if (!widths.empty())
        widths.back() += total - rounded; // shares need not add up to 1 exactly
    return widths;
}

} // namespace gongkai
