// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/paragraph_style.h"

namespace gongkai {
namespace {

constexpr double textSize = 16; // 3号
using Align = StyleRule::Align;

} // namespace

StyleRule ruleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return {FontRole::Title, 22, 36, Align::Center, 0, 8, false, true};
    case TextStyle::Subtitle:
        return {FontRole::Subheading, textSize, linePitch, Align::Center, 0, 8, false, true};
    case TextStyle::Heading1:
        return {FontRole::Heading, textSize, linePitch, Align::Left, 2, 0, true, true};
    case TextStyle::Heading2:
        return {FontRole::Subheading, textSize, linePitch, Align::Left, 2, 0, true, true};
    case TextStyle::Body:
        return {FontRole::Body, textSize, linePitch, Align::Left, 2, 0, true, false};
    case TextStyle::BodyRight:
        return {FontRole::Body, textSize, linePitch, Align::Right, 4, 0, true, false};
    case TextStyle::TableTitle:
        return {FontRole::Title, 18, 32, Align::Center, 0, 4, false, true};
    case TextStyle::TableLine:
        return {FontRole::Table, 12, 21, Align::Left, 0, 0, false, false};
    }
    Q_UNREACHABLE();
}

std::vector<TextLine> linesOf(const Paragraph& paragraph, double width, GlyphSource& glyphs)
{
    const StyleRule rule = ruleOf(paragraph.style);
    TextFormat format;
    format.role = rule.role;
    format.size = rule.size;
    format.pitch = rule.size == textSize ? charPitch / textSize : 1;
    if (rule.align == Align::Left)
        format.firstIndent = rule.indent * charPitch;
    format.justify = rule.align == Align::Left && rule.indent > 0;
    if (rule.align == Align::Right)
        width -= paragraph.rightIndent * charPitch;
    return isBrokenBySense(paragraph.style) ? breakTitle(paragraph.text, format, width, glyphs)
                                            : breakText(paragraph.text, format, width, glyphs);
}

} // namespace gongkai
