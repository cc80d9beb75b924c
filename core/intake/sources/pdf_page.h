// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/sources/budget.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gongkai {

// What is on a page of a PDF, in points from its upper left corner, x to the right, y down.

struct PdfBox
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double width() const { return right - left; }
    double height() const { return bottom - top; }
    double middleX() const { return (left + right) / 2; }
    double middleY() const { return (top + bottom) / 2; }
};

/// One glyph. Its box is as wide as the way to the next one and as high as the font.
struct PdfLetter
{
    QString text; ///< U+FFFD when the file does not say which characters it is
    PdfBox box;
};

/// A straight line, horizontal or vertical: a box that is thin in one direction.
struct PdfRule
{
    PdfBox box;

    bool isVertical() const { return box.height() > box.width(); }
};

struct PdfPage
{
    double width = 0;
    double height = 0;
    std::vector<PdfLetter> letters; ///< that are seen and stand upright, in no order, each once
    std::vector<PdfRule> rules;
    std::vector<PdfBox> pictures;
    bool hasOtherFigures = false; ///< digits that are turned, or lie unseen under a picture
};

/// Takes the letters away that a line goes through: a draft was printed with what is deleted.
/// @return whether a digit was among them.
bool dropStruckLetters(PdfPage& page, Budget& budget);

struct PdfFile
{
    std::vector<PdfPage> pages;
    QString creator; ///< the program the file says it was made with
};

/// The pages of a PDF. Notes and form fields on them belong to them.
/// @return Unreadable for a damaged one, one that needs a password, and one with text in a font
/// whose codes nobody can tell.
Result<PdfFile> readPdfPages(const QByteArray& bytes, Budget& budget);

} // namespace gongkai
