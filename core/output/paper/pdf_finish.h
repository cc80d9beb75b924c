// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace gongkai {

/// What Qt's PDF writer cannot be told.
struct PdfExtras
{
    struct Page
    {
        std::vector<QStringView> glyphTexts; ///< the text behind each glyph, in drawing order
        bool turned = false;                 ///< to be shown a quarter turn to the right
    };
    struct Bookmark
    {
        QString text;
        int page = 0;      ///< index
        double height = 0; ///< points above the page's lower edge; 0: the page as a whole
    };

    QString author;
    QString language; ///< “zh-CN”
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
};

/// Appends an incremental update to a PDF of Qt's own making: character maps that give each glyph
/// the text it was drawn for (Qt guesses from the font and loses digits, dashes and names),
/// author, language, outline, turned pages, and font names that say they are subsets.
///
/// Two texts drawn with one glyph (人 and the radical ⼈) are told apart by /ActualText.
/// @return nothing when the file is not what Qt 6.4 writes: glyphs and texts do not match.
std::optional<QByteArray> finishPdf(const QByteArray& pdf, const PdfExtras& extras);

} // namespace gongkai
