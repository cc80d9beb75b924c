// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/cff_font.h"

#include "core/output/paper/glyphs.h"

#include <gtest/gtest.h>

#include <QRawFont>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace gongkai {
namespace {

constexpr int perEm = 1000;

// The points of an outline without lines that have no length in whole units.
std::vector<QPainterPath::Element> strokesOf(const QPainterPath& path)
{
    std::vector<QPainterPath::Element> strokes;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const bool isNothing = element.isLineTo() &&
                               std::lround(element.x) == std::lround(strokes.back().x) &&
                               std::lround(element.y) == std::lround(strokes.back().y);
        if (!isNothing)
            strokes.push_back(element);
    }
    return strokes;
}

// How far the points of two outlines of a glyph lie apart at most; -1 when they are not of the same
// strokes.
double distance(const QPainterPath& one, const QPainterPath& other)
{
    const auto same = [](const auto& a, const auto& b) { return a.type == b.type; };
    const std::vector<QPainterPath::Element> first = strokesOf(one);
    const std::vector<QPainterPath::Element> second = strokesOf(other);
    if (!std::ranges::equal(first, second, same))
        return -1;
    double most = 0;
    for (size_t i = 0; i < first.size(); ++i)
        most = std::max(
            {most, std::abs(first[i].x - second[i].x), std::abs(first[i].y - second[i].y)});
    return most;
}

QRawFont written(const std::vector<GlyphOutline>& glyphs)
{
    return QRawFont(cffFont("Trial", glyphs), perEm, QFont::PreferNoHinting);
}

QPainterPath triangle(double size)
{
    QPainterPath path(QPointF(0, 0));
    path.lineTo(size, 0);
    path.lineTo(0, -size);
    path.lineTo(0, 0);
    return path;
}

TEST(CffFontTest, TheBytesOfASmallFontAreTheOnesOfTheStandard)
{
    // Worked out by hand from Technical Notes 5176 and 5177.
    const QByteArray expected = QByteArray::fromHex(
        "01000404"                                     // header
        "0001 01 01 02 41"                             // names: “A”
        "0001 01 01 2e"                                // one dictionary of 45 bytes
        "f81b f81c 8b 0c1e"                            // ROS 391 392 0
        "8b 8b ef ef 05"                               // FontBBox 0 0 100 100
        "1d00000002 0c22"                              // CIDCount 2
        "1d00000051 0f"                                // charset
        "1d00000056 0c25"                              // FDSelect
        "1d0000005e 11"                                // CharStrings
        "1d00000072 0c24"                              // FDArray
        "0002 01 01 06 0e 41646f6265 4964656e74697479" // strings: “Adobe”, “Identity”
        "0000"                                         // no global subroutines
        "02 0001 0000"                                 // charset: from 1 on, one number
        "03 0001 0000 00 0002"                         // FDSelect: all of dictionary 0
        "0002 01 01 02 0c"                             // two charstrings
        "0e"                                           // .notdef: endchar
        "f888 8b16 ef06 27ef05 0e"         // 500, 0 hmoveto, 100 hlineto, -100 100 rlineto
        "fa7c 14"                          // defaultWidthX 1000
        "0001 01 01 08 8e 1d0000006f 12"); // Private: 3 bytes
    EXPECT_EQ(cffFont("A", {{{}, 1000}, {triangle(100), 500}}).toHex(' ').toStdString(),
              expected.toHex(' ').toStdString());
}

TEST(CffFontTest, EveryGlyphOfAFontKeepsItsOutline)
{
    GlyphSource source(chooseFonts());
    for (const FontRole role : {FontRole::Title, FontRole::Heading, FontRole::Body}) {
        const QRawFont& face = source.face(source.glyph(role, U'政').face);
        ASSERT_EQ(face.pixelSize(), perEm);
        const auto count = qFromBigEndian<quint16>(face.fontTable("maxp").constData() + 4);
        std::vector<GlyphOutline> glyphs(1, {{}, 1000});
        for (quint32 glyph = 1; glyph < count; glyph += 17)
            glyphs.push_back({face.pathForGlyph(glyph), 1000});
        ASSERT_GT(glyphs.size(), 500U);
        const QRawFont font = written(glyphs);
        ASSERT_TRUE(font.isValid());
        for (size_t i = 1; i < glyphs.size(); ++i) {
            const auto number = static_cast<quint32>(i);
            const double apart = distance(font.pathForGlyph(number), glyphs[i].path);
            ASSERT_TRUE(apart >= 0 && apart <= 0.51) << number << ": " << apart;
        }
    }
}

TEST(CffFontTest, LongRowsOfStrokesAreCutWhereTheStackEnds)
{
    QPainterPath stairs(QPointF(0, 0));
    QPainterPath saw(QPointF(0, 0));
    QPainterPath line(QPointF(0, 0));
    for (int i = 1; i <= 100; ++i) {
        stairs.lineTo(i * 5, (i - 1) * 7);
        stairs.lineTo(i * 5, i * 7);
        saw.lineTo(i * 3, i % 2 * 9);
        line.lineTo(i * 4, 0); // never turns
    }
    const std::vector<GlyphOutline> glyphs = {{{}, 1000}, {stairs, 700}, {saw, 300}, {line, 20}};
    const QRawFont font = written(glyphs);
    ASSERT_TRUE(font.isValid());
    for (quint32 i = 1; i < glyphs.size(); ++i) {
        QPainterPath closed = glyphs[i].path;
        closed.closeSubpath();
        EXPECT_EQ(distance(font.pathForGlyph(i), closed), 0) << i;
        EXPECT_EQ(font.advancesForGlyphIndexes({i}).first().x(), glyphs[i].width);
    }
}

TEST(CffFontTest, CurvesThatBeginLevelOrUprightKeepTheirPoints)
{
    QPainterPath ring(QPointF(0, -500));
    ring.cubicTo(0, -776, 224, -1000, 500, -1000); // upright, then level
    ring.cubicTo(776, -1000, 1000, -776, 1000, -500);
    ring.cubicTo(1000, -224, 776, 0, 500, 0);
    ring.cubicTo(224, 0, 0, -224, 0, -500);
    QPainterPath waves(QPointF(0, 0));
    for (int i = 0; i < 30; ++i) // level at its begin and upright at its end, never in turn
        waves.cubicTo(i * 20 + 10, -i * 10, i * 20 + 20, -i * 10 - 4, i * 20 + 20, -i * 10 - 10);
    for (const QPainterPath& path : {ring, waves}) {
        QPainterPath closed = path;
        closed.closeSubpath();
        EXPECT_EQ(distance(written({{{}, 1000}, {path, 1000}}).pathForGlyph(1), closed), 0);
    }
}

TEST(CffFontTest, AGlyphTooLargeForTheFormatIsCutAndDoesNotSpoilTheNext)
{
    QPainterPath huge(QPointF(-1e6, 0));
    huge.lineTo(1e6, 0);
    huge.lineTo(0, -1e6);
    huge.closeSubpath();
    const QRawFont font = written({{{}, 1000}, {huge, 1000}, {triangle(100), 1000}});
    ASSERT_TRUE(font.isValid());
    EXPECT_EQ(distance(font.pathForGlyph(2), triangle(100)), 0);
}

} // namespace
} // namespace gongkai
