// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainterPath>

#include <vector>

namespace gongkai {

/// A shape of a font. Lengths in thousandths of an em, y downwards from the baseline.
struct GlyphOutline
{
    QPainterPath path;
    int width = 0;
};

/// A font program in the Compact Font Format (Adobe Technical Notes 5176 and 5177) with these
/// glyphs, the first of them .notdef; keyed by numbers, and every glyph's number is its place here.
///
/// It is drawn from outlines, so it is the same whatever kind of font they come from: TrueType,
/// CFF, a collection, one instance of a variable font. Nothing but the shapes is kept of that.
/// @param name  ASCII letters, digits, “+” and “-”.
QByteArray cffFont(const QByteArray& name, const std::vector<GlyphOutline>& glyphs);

} // namespace gongkai
