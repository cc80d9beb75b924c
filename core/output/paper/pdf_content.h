// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/paper/paginator.h"
#include "core/output/paper/pdf_font.h"
#include "core/output/paper/pdf_tags.h"
#include "core/output/paper/text_lines.h"

#include <deque>
#include <vector>

namespace gongkai {

/// The fonts of a PDF: one for each face, more where one has no codes left.
class PdfFonts
{
public:
    /// @param glyphs  lives as long as this.
    explicit PdfFonts(const GlyphSource& glyphs) : m_glyphs(glyphs) {}

    struct Shown
    {
        int font = 0; ///< “/F1” is 1
        PdfFont::Code code;
    };
    /// @param line  what the glyph belongs to; lives as long as this.
    Shown show(const PlacedGlyph& glyph, const TextLine& line);

    bool havePrivateCharacters() const;
    /// @return the object of the resources that all pages share.
    int write(PdfObjects& objects) const;

private:
    const GlyphSource& m_glyphs;
    std::deque<PdfFont> m_fonts;
    std::vector<int> m_ofFace; // face -> font, 0: none yet
};

/// What one page shows, as PagedDocument::paint() does, in the operators of PDF. All of it is
/// marked, as part of a block or as furniture of the page.
QByteArray pdfContent(const PagedDocument& pages, int page, PdfFonts& fonts, PdfTags& tags);

} // namespace gongkai
