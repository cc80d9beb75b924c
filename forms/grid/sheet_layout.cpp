// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/sheet_layout.h"

#include <QFontMetrics>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>

namespace gongkai {
namespace {

constexpr int markWidth = 14;     // beside the figure, for the sign of a broken check
constexpr double stubShare = 0.4; // of the width in sight, so that the figures keep the rest
constexpr int widestInHan = 84;   // a wider window does not pull the table apart further

int sum(const std::vector<int>& sizes, int from, int count)
{
    return std::accumulate(sizes.begin() + from, sizes.begin() + from + count, 0);
}

int hanWidth(const QFontMetrics& metrics, int count)
{
    return metrics.horizontalAdvance(u'国') * count + 2 * SheetLayout::paddingX;
}

// What each column needs at least: four digits and a mark, two Han characters, its figures.
std::vector<int> leastWidths(const Sheet& sheet, const QFontMetrics& metrics,
                             const std::function<QString(const CellId&)>& figureText)
{
    const auto needed = [&](const QString& text) {
        return metrics.horizontalAdvance(text) + markWidth + 2 * SheetLayout::paddingX;
    };
    const int body = std::max(needed(QStringLiteral("0000")), hanWidth(metrics, 2));
    std::vector<int> least(static_cast<size_t>(sheet.columnCount), body);
    std::fill_n(least.begin(), sheet.stubColumns, hanWidth(metrics, 2));
    for (const SheetCell& cell : sheet.cells) {
        if (!cell.figure || cell.columnSpan > 1)
            continue;
        int& width = least[static_cast<size_t>(cell.column)];
        width = std::max(width, needed(figureText(*cell.figure)));
    }
    return least;
}

// Shares a width among columns [from, from + count) by their printed widths, none below least.
void share(std::vector<int>& widths, const Sheet& sheet, int from, int count, int available)
{
    std::vector<int> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), from);
    const auto printed = [&](int column) {
        return sheet.columnWidths[static_cast<size_t>(column)];
    };
    const auto least = widths;
    // Those who need most against their share are served first; the rest share what is left.
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return least[static_cast<size_t>(a)] * printed(b) >
               least[static_cast<size_t>(b)] * printed(a);
    });
    double shares = 0;
    for (const int column : order)
        shares += printed(column);
    int left = available;
    for (const int column : order) {
        int& width = widths[static_cast<size_t>(column)];
        width = std::max(width, static_cast<int>(left * printed(column) / shares));
        left -= width;
        shares -= printed(column);
    }
}

std::vector<int> columnWidths(const Sheet& sheet, const QFontMetrics& metrics, int availableWidth,
                              const std::function<QString(const CellId&)>& figureText)
{
    std::vector<int> widths = leastWidths(sheet, metrics, figureText);
    const int total = std::min(availableWidth, hanWidth(metrics, widestInHan));
    const double printedStub = std::accumulate(sheet.columnWidths.begin(),
                                               sheet.columnWidths.begin() + sheet.stubColumns, 0.0);
    const int bodyNeeds = sum(widths, sheet.stubColumns, sheet.columnCount - sheet.stubColumns);
    const int wanted = static_cast<int>(total * printedStub);
    const int bound = std::max(static_cast<int>(availableWidth * stubShare), total - bodyNeeds);
    share(widths, sheet, 0, sheet.stubColumns, std::min(wanted, bound));
    share(widths, sheet, sheet.stubColumns, sheet.columnCount - sheet.stubColumns,
          total - sum(widths, 0, sheet.stubColumns));
    return widths;
}

QStringList wrappedLines(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

int textHeight(const SheetCell& cell, int width, const QFont& font)
{
    // Measured as drawn: Han characters may come from another font with higher lines.
    const QFontMetrics metrics(font);
    const QString text = wrapped(cell.text, font, width - 2 * SheetLayout::paddingX);
    const int height = metrics.boundingRect(QRect(), 0, text).height();
    return std::max(height, metrics.height()) + 2 * SheetLayout::paddingY;
}

std::vector<int> rowHeights(const Sheet& sheet, const std::vector<int>& widths, const QFont& font)
{
    std::vector<int> heights(static_cast<size_t>(sheet.rowCount), 0);
    const auto grow = [&](const SheetCell& cell) {
        const int needed = textHeight(cell, sum(widths, cell.column, cell.columnSpan), font);
        int missing = needed - sum(heights, cell.row, cell.rowSpan);
        for (int i = 0; i < cell.rowSpan && missing > 0; ++i) {
            const int part = (missing + cell.rowSpan - i - 1) / (cell.rowSpan - i);
            heights[static_cast<size_t>(cell.row + i)] += part;
            missing -= part;
        }
    };
    for (const SheetCell& cell : sheet.cells)
        if (cell.rowSpan == 1)
            grow(cell);
    for (const SheetCell& cell : sheet.cells)
        if (cell.rowSpan > 1)
            grow(cell);
    return heights;
}

} // namespace

QRect SheetLayout::rect(const SheetCell& cell) const
{
    return {sum(columnWidths, 0, cell.column), sum(rowHeights, 0, cell.row),
            sum(columnWidths, cell.column, cell.columnSpan),
            sum(rowHeights, cell.row, cell.rowSpan)};
}

QSize SheetLayout::size() const
{
    return {std::accumulate(columnWidths.begin(), columnWidths.end(), 0),
            std::accumulate(rowHeights.begin(), rowHeights.end(), 0)};
}

QString wrapped(const QString& text, const QFont& font, int width)
{
    const QStringList lines = wrappedLines(text, font, width);
    if (lines.size() > 1 && lines.back().size() == 1) {
        const int narrower = width - QFontMetrics(font).horizontalAdvance(text.back());
        const QStringList evener = wrappedLines(text, font, narrower);
        if (evener.size() == lines.size())
            return evener.join(u'\n');
    }
    return lines.join(u'\n');
}

SheetLayout layOut(const Sheet& sheet, const QFont& font, int availableWidth,
                   const std::function<QString(const CellId&)>& figureText)
{
    SheetLayout layout;
    layout.columnWidths = columnWidths(sheet, QFontMetrics(font), availableWidth, figureText);
    layout.rowHeights = rowHeights(sheet, layout.columnWidths, font);
    return layout;
}

} // namespace gongkai
