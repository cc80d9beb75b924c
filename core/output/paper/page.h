// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"
#include "core/output/paper/text_lines.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace gongkai {

// A laid out page. All lengths in points from the top left corner of the sheet; of the turned
// sheet when the page is turned.

/// What was laid out, in reading order: a paragraph, or a table as it stands on the pages.
struct LaidBlock
{
    TextStyle style = TextStyle::Body;       ///< of a paragraph
    std::shared_ptr<const TableBlock> table; ///< null for a paragraph
};

/// What a text belongs to.
struct PartOfBlock
{
    int block = -1; ///< index; -1: of the page, or what stands there once more
    int cell = -1;  ///< index, of a table

    friend bool operator==(const PartOfBlock&, const PartOfBlock&) = default;
};

struct PlacedText
{
    QPointF baseline;
    double size = 0;
    TextLine line;
    PartOfBlock part = {};
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
