// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/paper/glyphs.h"

#include <QString>

#include <vector>

namespace gongkai {

// Text broken into lines of placed glyphs. All lengths in points.

struct PlacedGlyph
{
    int face = 0;
    quint32 index = 0;
    double x = 0;  ///< from the start of the line
    int start = 0; ///< the characters it stands for, in the line's text
    int length = 0;
    double advance = 0; ///< in em, as the font has it
};

struct TextLine
{
    QString text; ///< with the blanks that hang over its end, without the line feed
    std::vector<PlacedGlyph> glyphs;
    double width = 0; ///< without hanging blanks
};

struct TextFormat
{
    FontRole role = FontRole::Body;
    double size = 16;
    double pitch = 1;       ///< factor on every advance: 版心 156 mm for 28 characters of 16 pt
    double firstIndent = 0; ///< of the text and of each line after a line feed
    bool justify = false;   ///< both edges straight, save the last line
};

/// Breaks text into lines no wider than width. A closing mark may stand with its blank half over
/// the edge, the line drawn together by a hair for it. A word wider than the line is broken
/// anywhere; every other break is one mayBreakBetween allows. Empty text gives one empty line.
std::vector<TextLine> breakText(const QString& text, const TextFormat& format, double width,
                                GlyphSource& glyphs);

/// The same number of lines, as even in width as they can be: 商业 / 企业, not 商业企 / 业.
std::vector<TextLine> breakEvenly(const QString& text, const TextFormat& format, double width,
                                  GlyphSource& glyphs);

/// In the lines of titleLines().
std::vector<TextLine> breakTitle(const QString& text, const TextFormat& format, double width,
                                 GlyphSource& glyphs);

/// Width of the widest part of the text that no line end may divide.
double unbreakableWidth(const QString& text, const TextFormat& format, GlyphSource& glyphs);

} // namespace gongkai
