// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"
#include "core/output/paper/text_lines.h"

#include <vector>

namespace gongkai {

// GB/T 9704-2012: 版心 156 × 225 mm holds 22 lines of 28 characters of 3号 (16 pt). Points.

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double linePitch = 225 * pointsPerMillimetre / 22;
constexpr double charPitch = 156 * pointsPerMillimetre / 28;
constexpr double ascent = 0.86; ///< of a line's text above its baseline, in em

/// How a paragraph style is set.
struct StyleRule
{
    enum class Align { Left, Center, Right };

    FontRole role;
    double size;
    double lineHeight;
    Align align;
    int indent;    ///< of the first line, in characters; from the right edge when Align::Right
    double below;  ///< space under the paragraph
    bool onGrid;   ///< begins on one of the 22 lines
    bool withNext; ///< never last on its page
};
StyleRule ruleOf(TextStyle style);

/// A paragraph's lines, for a text area of this width.
std::vector<TextLine> linesOf(const Paragraph& paragraph, double width, GlyphSource& glyphs);

} // namespace gongkai
