// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/sheet.h"

#include <QFont>
#include <QRect>

#include <functional>
#include <numeric>
#include <vector>

namespace gongkai {

/// Where everything of a statutory table stands on the screen, in logical pixels.
struct SheetLayout
{
    std::vector<int> columnWidths; ///< of every column of the sheet, the stub's first
    std::vector<int> rowHeights;   ///< of every row of the sheet, the head's first

    friend bool operator==(const SheetLayout&, const SheetLayout&) = default;

    /// The place of a printed cell in the whole table, whose top left corner is (0, 0).
    QRect rect(const SheetCell& cell) const;
    QSize size() const; ///< of the whole table

    /// Room left and right, above and below a text.
    static constexpr int paddingX = 6;
    static constexpr int paddingY = 3;
};

/// The text with line ends where it wraps in this width. No line holds a single character when
/// the line before can spare some.
QString wrapped(const QString& text, const QFont& font, int width);

/// Columns share the width as on paper, but none is narrower than its figures need, and the stub
/// never takes more than its share of a small screen; rows are as high as their wrapped labels.
///
/// @param figureText  what stands in a figure cell now; its width counts.
SheetLayout layOut(const Sheet& sheet, const QFont& font, int availableWidth,
                   const std::function<QString(const CellId&)>& figureText);

} // namespace gongkai
