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

// What each needs, in proportion.
std::vector<double> squeezed(std::vector<double> needs, double total)
{
    const double all = std::accumulate(needs.begin(), needs.end(), 0.0);
    for (double& width : needs)
        width *= total / all;
    return needs;
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

std::vector<int> columnWidths(const TableBlock& table, int total, int em, int padding)
{
    std::vector<double> wanted;
    for (const double share : table.columnWidths)
        wanted.push_back(share * total);
    const std::vector<double> needs = neededWidths(table, em, padding);
    const auto shared = shareOut(wanted, needs);
    std::vector<int> widths;
    double edge = 0;
    int rounded = 0;
    for (const double width : shared ? *shared : squeezed(needs, total)) {
        edge += width;
        widths.push_back(static_cast<int>(std::lround(edge)) - rounded);
        rounded += widths.back();
    }
    if (!widths.empty())
        widths.back() += total - rounded; // shares need not add up to 1 exactly
    return widths;
}

} // namespace gongkai
