// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/paper/text_lines.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace gongkai {

// A laid out page. All lengths in points from the top left corner of the sheet; of the turned
// sheet when the page is turned.

struct PlacedText
{
    QPointF baseline;
    double size = 0;
    TextLine line;
};

struct Page
{
    /// A wide table: the content is drawn a quarter turn to the left on the upright sheet, its
    /// head at the left (binding) edge, GB/T 9704-2012, 8.
    bool turned = false;
    std::vector<PlacedText> texts; ///< in reading order
    std::vector<QLineF> rules;
    /// Draft mark, “— 1 —”, then the line with the check code; on the sheet, never turned.
    std::vector<PlacedText> footer;
    std::vector<QRectF> squares; ///< black ones of the QR code; on the sheet likewise
    QString text;                ///< what pageText() says, without the footer
    double used = 0;             ///< where the next block may begin
};

} // namespace gongkai
