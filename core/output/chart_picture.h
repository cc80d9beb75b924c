// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace gongkai {

struct Chart;

/// A chart laid out: what SVG, picture and window draw. No series is told by its colour alone: last
/// year's boxes are hatched, lines have dashes and marks. Lengths in pixels of 1/96 inch, y goes
/// down. Nothing of it asks for fonts, so that the command line lays out without a window system.
struct ChartPicture
{
    static constexpr QSizeF size{720, 420};
    static constexpr double markOutline = 1.5; ///< width
    static constexpr const char* family = "Noto Sans CJK SC, Microsoft YaHei, SimHei, sans-serif";

    struct Box
    {
        QRectF area;
        quint32 color; ///< 0xRRGGBB
    };
    struct Stroke
    {
        QLineF line;
        quint32 color;
        double width;
        double dash; ///< length of a dash and of the gap behind it; 0 for a whole line
    };
    /// The sign of a series at its points and its name: each has a shape of its own.
    struct Mark
    {
        std::vector<QPointF> corners;
        quint32 color;
        bool isHollow; ///< white within its outline
    };
    struct Words
    {
        enum class Anchor { Start, Middle, End };
        QPointF baseline;
        QString text;
        double height; ///< of the letters, in pixels
        Anchor anchor = Anchor::Middle;
        bool bold = false;
    };
    // On white paper, what is first lies below.
    std::vector<Stroke> strokes;
    std::vector<Box> boxes;
    std::vector<Stroke> hatches; ///< on the boxes of last year
    std::vector<Mark> marks;
    std::vector<Words> words;
};

ChartPicture layOut(const Chart& chart);

/// The picture as a self-contained SVG file; every text escaped, title and description for screen
/// readers.
QByteArray writeSvg(const Chart& chart);

/// The figures of a chart in words, for who cannot see it: “2023年：本年新收 3件、…；2024年：…”.
QString chartText(const Chart& chart);

} // namespace gongkai
