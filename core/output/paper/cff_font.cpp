// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/cff_font.h"

#include <QPoint>

#include <algorithm>
#include <cmath>

namespace gongkai {
namespace {

constexpr int usualWidth = 1000; // of a Chinese character; any other is stated with its glyph
constexpr size_t mostArguments = 48;

void appendBig(QByteArray& bytes, quint32 value, int size)
{
    for (int shift = (size - 1) * 8; shift >= 0; shift -= 8)
        bytes += static_cast<char>(value >> shift & 0xff);
}

void appendNumber(QByteArray& bytes, int value)
{
    if (value >= -107 && value <= 107) {
        bytes += static_cast<char>(value + 139);
    } else if (value >= 108 && value <= 1131) {
        appendBig(bytes, 247U * 256 + static_cast<quint32>(value - 108), 2);
    } else if (value >= -1131 && value <= -108) {
        appendBig(bytes, 251U * 256 + static_cast<quint32>(-value - 108), 2);
    } else {
        bytes += static_cast<char>(28);
        appendBig(bytes, static_cast<quint32>(value), 2);
    }
}

// A number of a DICT that is always five bytes long: what points to a place must not move it.
QByteArray place(qsizetype offset)
{
    QByteArray bytes(1, static_cast<char>(29));
    appendBig(bytes, static_cast<quint32>(offset), 4);
    return bytes;
}

QByteArray operands(const std::vector<int>& values)
{
    QByteArray bytes;
    for (const int value : values)
        appendNumber(bytes, value);
    return bytes;
}

QByteArray index(const std::vector<QByteArray>& items)
{
    QByteArray bytes;
    appendBig(bytes, static_cast<quint32>(items.size()), 2);
    if (items.empty())
        return bytes;
    quint32 offset = 1;
    for (const QByteArray& item : items)
        offset += static_cast<quint32>(item.size());
    const int size = offset < 0x100 ? 1 : offset < 0x10000 ? 2 : offset < 0x1000000 ? 3 : 4;
    bytes += static_cast<char>(size);
    offset = 1;
    appendBig(bytes, offset, size);
    for (const QByteArray& item : items) {
        offset += static_cast<quint32>(item.size());
        appendBig(bytes, offset, size);
    }
    for (const QByteArray& item : items)
        bytes += item;
    return bytes;
}

// The operators of a Type 2 charstring that draw.
enum Operator : char {
    VMoveTo = 4,
    RLineTo = 5,
    HLineTo = 6,
    VLineTo = 7,
    RRCurveTo = 8,
    EndChar = 14,
    RMoveTo = 21,
    HMoveTo = 22,
    VHCurveTo = 30,
    HVCurveTo = 31,
};

// Draws one glyph. Like strokes that follow one another share an operator.
class Charstring
{
public:
    explicit Charstring(const GlyphOutline& glyph);
    QByteArray take() { return std::move(m_bytes); }

private:
    void moveTo(QPoint to);
    void lineTo(QPoint to);
    void curveTo(QPoint first, QPoint second, QPoint to);
    void add(Operator op, const std::vector<int>& arguments);
    void addInTurn(bool horizontal, Operator ifHorizontal, Operator ifVertical,
                   const std::vector<int>& arguments);
    void flush();

    QByteArray m_bytes;
    QPoint m_at;
    QPoint m_start;
    Operator m_operator = EndChar; // EndChar: none pending
    std::vector<int> m_arguments;
    bool m_nextIsHorizontal = false; // of the operators that take turns
};

// Differences of two must fit into 16 bits.
int unit(double length)
{
    return static_cast<int>(std::lround(std::clamp(length, -16000.0, 16000.0)));
}

QPoint unit(const QPainterPath::Element& point)
{
    return {unit(point.x), unit(-point.y)};
}

Charstring::Charstring(const GlyphOutline& glyph)
{
    if (glyph.width != usualWidth)
        appendNumber(m_bytes, glyph.width);
    const int count = glyph.path.elementCount();
    for (int i = 0; i < count; ++i) {
        const QPainterPath::Element element = glyph.path.elementAt(i);
        if (element.isMoveTo()) {
            if (i + 1 < count && !glyph.path.elementAt(i + 1).isMoveTo())
                moveTo(unit(element));
        } else if (element.isLineTo()) {
            const bool closes = i + 1 == count || glyph.path.elementAt(i + 1).isMoveTo();
            if (!closes || unit(element) != m_start) // the last line draws itself
                lineTo(unit(element));
        } else if (i + 2 < count) {
            curveTo(unit(element), unit(glyph.path.elementAt(i + 1)),
                    unit(glyph.path.elementAt(i + 2)));
            i += 2;
        }
    }
    flush();
    m_bytes += EndChar;
}

void Charstring::moveTo(QPoint to)
{
    flush();
    const QPoint step = to - m_at;
    if (step.y() == 0)
        m_bytes += operands({step.x()}) + static_cast<char>(HMoveTo);
    else if (step.x() == 0)
        m_bytes += operands({step.y()}) + static_cast<char>(VMoveTo);
    else
        m_bytes += operands({step.x(), step.y()}) + static_cast<char>(RMoveTo);
    m_at = m_start = to;
}

void Charstring::lineTo(QPoint to)
{
    const QPoint step = to - m_at;
    if (step.isNull())
        return;
    if (step.y() == 0)
        addInTurn(true, HLineTo, VLineTo, {step.x()});
    else if (step.x() == 0)
        addInTurn(false, HLineTo, VLineTo, {step.y()});
    else
        add(RLineTo, {step.x(), step.y()});
    m_at = to;
}

void Charstring::curveTo(QPoint first, QPoint second, QPoint to)
{
    const QPoint a = first - m_at;
    const QPoint b = second - first;
    const QPoint c = to - second;
    if (a.y() == 0 && c.x() == 0)
        addInTurn(true, HVCurveTo, VHCurveTo, {a.x(), b.x(), b.y(), c.y()});
    else if (a.x() == 0 && c.y() == 0)
        addInTurn(false, HVCurveTo, VHCurveTo, {a.y(), b.x(), b.y(), c.x()});
    else
        add(RRCurveTo, {a.x(), a.y(), b.x(), b.y(), c.x(), c.y()});
    m_at = to;
}

void Charstring::add(Operator op, const std::vector<int>& arguments)
{
    if (m_operator != op || m_arguments.size() + arguments.size() > mostArguments)
        flush();
    m_operator = op;
    m_arguments.insert(m_arguments.end(), arguments.begin(), arguments.end());
}

// Horizontal and vertical ones that alternate share the operator of the first.
void Charstring::addInTurn(bool horizontal, Operator ifHorizontal, Operator ifVertical,
                           const std::vector<int>& arguments)
{
    const bool goesOn = (m_operator == ifHorizontal || m_operator == ifVertical) &&
                        m_nextIsHorizontal == horizontal &&
                        m_arguments.size() + arguments.size() <= mostArguments;
    if (!goesOn)
        flush();
    add(goesOn ? m_operator : horizontal ? ifHorizontal : ifVertical, arguments);
    m_nextIsHorizontal = !horizontal;
}

void Charstring::flush()
{
    if (m_operator != EndChar)
        m_bytes += operands(m_arguments) + static_cast<char>(m_operator);
    m_arguments.clear();
    m_operator = EndChar;
}

// All glyphs have the one FONT DICT there is.
QByteArray fdSelect(quint32 glyphs)
{
    QByteArray bytes("\x03\x00\x01\x00\x00\x00", 6); // format 3, one range, from 0, dictionary 0
    appendBig(bytes, glyphs, 2);
    return bytes;
}

// Number n is glyph n.
QByteArray charset(quint32 glyphs)
{
    QByteArray bytes("\x02\x00\x01", 3); // format 2, a range from 1
    appendBig(bytes, glyphs < 2 ? 0 : glyphs - 2, 2);
    return bytes;
}

} // namespace

QByteArray cffFont(const QByteArray& name, const std::vector<GlyphOutline>& glyphs)
{
    QRectF box;
    std::vector<QByteArray> charstrings;
    charstrings.reserve(glyphs.size());
    for (const GlyphOutline& glyph : glyphs) {
        charstrings.push_back(Charstring(glyph).take());
        box |= glyph.path.controlPointRect();
    }
    const auto count = static_cast<quint32>(glyphs.size());
    constexpr int firstOwnString = 391;
    const QByteArray head =
        QByteArray("\x01\x00\x04\x04", 4) + index({name}); // version 1.0, header of 4 bytes
    const QByteArray strings = index({"Adobe", "Identity"}) + index({}); // no global subroutines
    const QByteArray start =
        operands({firstOwnString, firstOwnString + 1, 0}) + "\x0c\x1e" + // ROS
        operands(
            {static_cast<int>(std::floor(box.left())), static_cast<int>(std::floor(-box.bottom())),
             static_cast<int>(std::ceil(box.right())), static_cast<int>(std::ceil(-box.top()))}) +
        "\x05" +                   // FontBBox
        place(count) + "\x0c\x22"; // CIDCount
    constexpr qsizetype pointers = 5 + 1 + 5 + 2 + 5 + 1 + 5 + 2;
    const qsizetype topSize = 2 + 1 + 2 + start.size() + pointers; // as an INDEX of one short item
    const QByteArray shapes = index(charstrings);
    const QByteArray fontPrivate = operands({usualWidth}) + "\x14"; // defaultWidthX
    const qsizetype charsetAt = head.size() + topSize + strings.size();
    const qsizetype selectAt = charsetAt + charset(count).size();
    const qsizetype shapesAt = selectAt + fdSelect(count).size();
    const qsizetype privateAt = shapesAt + shapes.size();
    const qsizetype fontsAt = privateAt + fontPrivate.size();
    const QByteArray top = index({start + place(charsetAt) + "\x0f" + place(selectAt) + "\x0c\x25" +
                                  place(shapesAt) + "\x11" + place(fontsAt) + "\x0c\x24"});
    const QByteArray fonts = index(
        {operands({static_cast<int>(fontPrivate.size())}) + place(privateAt) + "\x12"}); // Private
    return head + top + strings + charset(count) + fdSelect(count) + shapes + fontPrivate + fonts;
}

} // namespace gongkai
