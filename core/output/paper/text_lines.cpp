// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/text_lines.h"

#include "core/output/line_break.h"
#include "core/output/title_lines.h"

#include <QStringList>

#include <algorithm>

namespace gongkai {
namespace {

constexpr double epsilon = 0.01;

// A character with what hangs on it.
struct Cell
{
    char32_t first = 0;
    char32_t last = 0;
    int start = 0;
    int length = 0;
    Glyph glyph;
    double advance = 0;
    bool drawn = true;
};
using Cells = std::vector<Cell>;

char32_t codePointAt(QStringView text, int i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[i + 1]);
    return c.unicode();
}

int lengthOf(char32_t c)
{
    return c > 0xffff ? 2 : 1;
}

constexpr char32_t twoEmDash = 0x2e3a;

Cells cellsOf(QStringView text, const TextFormat& format, GlyphSource& glyphs)
{
    Cells cells;
    for (int i = 0; i < text.size();) {
        const char32_t c = codePointAt(text, i);
        const int length = lengthOf(c);
        if (isInvisible(c) && c != U'\t' && !cells.empty()) {
            cells.back().length += length;
            cells.back().last = c;
        } else if (c == U'—' && text.mid(i, 2) == u"——" && glyphs.has(format.role, twoEmDash)) {
            cells.push_back({c, c, i, 2, glyphs.glyph(format.role, twoEmDash)});
        } else {
            cells.push_back({c, c, i, length, glyphs.glyph(format.role, c == U'\t' ? U' ' : c)});
            cells.back().drawn = c == U'\t' || !isInvisible(c);
        }
        i = cells.back().start + cells.back().length;
    }
    for (Cell& cell : cells) {
        if (cell.drawn)
            cell.advance = cell.glyph.advance * format.size * format.pitch;
    }
    return cells;
}

// How far a line ending in this character may run over the edge: the blank half of a closing
// mark, and what the line can be drawn together by without anyone seeing it.
double overrun(const Cell& cell, const TextFormat& format, double width)
{
    if (!isClosingMark(cell.first) || cell.advance < 0.9 * format.size * format.pitch)
        return epsilon;
    return cell.advance / 2 + std::min(cell.advance / 2, width * 0.02) + epsilon;
}

bool mayEndAfter(const Cells& cells, size_t i)
{
    return i + 1 == cells.size() || mayBreakBetween(cells[i].last, cells[i + 1].first);
}

size_t lineEnd(const Cells& cells, size_t begin, double width, const TextFormat& format)
{
    double sum = 0;
    size_t end = begin;
    for (size_t i = begin; i < cells.size(); ++i) {
        sum += cells[i].advance;
        if (!isBlank(cells[i].first) && sum > width + overrun(cells[i], format, width))
            return end > begin ? end : std::max(i, begin + 1);
        if (mayEndAfter(cells, i))
            end = i + 1;
    }
    return cells.size();
}

// Stretch or squeeze per gap so that the line fills the width; none when it would be seen.
double spread(const Cells& cells, size_t begin, size_t end, double width, bool last,
              const TextFormat& format)
{
    double natural = 0;
    int gaps = 0;
    for (size_t i = begin; i < end; ++i) {
        natural += cells[i].advance;
        gaps += i + 1 < end && mayEndAfter(cells, i) ? 1 : 0;
    }
    if (gaps == 0)
        return 0;
    if (natural > width + epsilon) // only a closing mark got it here
        return std::min(0.0, width + cells[end - 1].advance / 2 - natural) / gaps;
    const double stretch = (width - natural) / gaps;
    return last || !format.justify || stretch > format.size / 3 ? 0 : stretch;
}

TextLine place(QStringView text, const Cells& cells, size_t begin, size_t end, double indent,
               double width, const TextFormat& format)
{
    size_t visible = end;
    while (visible > begin && isBlank(cells[visible - 1].first))
        --visible;
    const double extra = spread(cells, begin, visible, width, end == cells.size(), format);
    TextLine line;
    const int from = cells[begin].start;
    line.text = text.mid(from, cells[end - 1].start + cells[end - 1].length - from).toString();
    double x = indent;
    for (size_t i = begin; i < end; ++i) {
        const Cell& cell = cells[i];
        if (cell.drawn)
            line.glyphs.push_back({cell.glyph.face, cell.glyph.index, x, cell.start - from,
                                   cell.length, cell.glyph.advance});
        x += cell.advance + (i + 1 < visible && mayEndAfter(cells, i) ? extra : 0);
        if (i + 1 == visible) // the blank half of a closing mark may stand over the edge
            line.width = isClosingMark(cell.first) ? std::min(x, indent + width) : x;
    }
    return line;
}

void breakParagraph(QStringView text, const TextFormat& format, double width, GlyphSource& glyphs,
                    std::vector<TextLine>& lines)
{
    const Cells cells = cellsOf(text, format, glyphs);
    if (cells.empty())
        lines.emplace_back();
    for (size_t begin = 0; begin < cells.size();) {
        const double indent = begin == 0 ? format.firstIndent : 0;
        const size_t end = lineEnd(cells, begin, width - indent, format);
        lines.push_back(place(text, cells, begin, end, indent, width - indent, format));
        begin = end;
    }
}

} // namespace

std::vector<TextLine> breakText(const QString& text, const TextFormat& format, double width,
                                GlyphSource& glyphs)
{
    std::vector<TextLine> lines;
    for (const QStringView paragraph : QStringView(text).split(u'\n'))
        breakParagraph(paragraph, format, width, glyphs, lines);
    return lines;
}

std::vector<TextLine> breakEvenly(const QString& text, const TextFormat& format, double width,
                                  GlyphSource& glyphs)
{
    std::vector<TextLine> lines = breakText(text, format, width, glyphs);
    if (lines.size() < 2 || lines.size() > 4)
        return lines;
    const double step = format.size / 4;
    const double least = std::max(width / 2, unbreakableWidth(text, format, glyphs));
    for (double narrow = width - step; narrow > least; narrow -= step) {
        auto tighter = breakText(text, format, narrow, glyphs);
        if (tighter.size() > lines.size())
            break;
        lines = std::move(tighter);
    }
    return lines;
}

std::vector<TextLine> breakTitle(const QString& text, const TextFormat& format, double width,
                                 GlyphSource& glyphs)
{
    constexpr double endless = 1e6;
    const auto widthOf = [&](QStringView part) {
        return breakText(part.toString(), format, endless, glyphs).front().width;
    };
    return breakText(titleLines(text, width, widthOf).join(u'\n'), format, width, glyphs);
}

double unbreakableWidth(const QString& text, const TextFormat& format, GlyphSource& glyphs)
{
    double widest = 0;
    for (const QStringView paragraph : QStringView(text).split(u'\n')) {
        const Cells cells = cellsOf(paragraph, format, glyphs);
        double part = 0;
        for (size_t i = 0; i < cells.size(); ++i) {
            if (!isBlank(cells[i].first))
                part += cells[i].advance;
            if (!mayEndAfter(cells, i))
                continue;
            const double blankHalf = isClosingMark(cells[i].first) ? cells[i].advance / 2 : 0;
            widest = std::max(widest, part - blankHalf);
            part = 0;
        }
    }
    return widest;
}

} // namespace gongkai
