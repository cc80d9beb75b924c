// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/output/document.h"
#include "core/output/paper/fonts.h"

#include <QByteArray>
#include <QMarginsF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QPainter;
class QPainterPath;

namespace gongkai {

class GlyphSource;
struct LaidBlock;
struct Page;

/// Paper and margins in millimetres; the default is GB/T 9704: A4, 版心 156 × 225 mm.
struct PageSetup
{
    QSizeF size{210, 297};
    QMarginsF margins{28, 37, 26, 35}; ///< left, top, right, bottom

    friend bool operator==(const PageSetup&, const PageSetup&) = default;
};

/// What is to be known of the fonts of a PDF.
struct FontRemarks
{
    QStringList substitutions; ///< as in FontChoice
    QString missing;           ///< characters that no font of the system can write
};

/// A document broken into pages; none where checkFonts() fails. Needs a QGuiApplication.
///
/// A row of a table never splits and its head repeats; merged labels that reach over a page's end
/// stand on both pages. Figures are never broken: a table too wide for them is set turned.
class PagedDocument
{
public:
    PagedDocument(const Document& document, const PageSetup& setup);
    ~PagedDocument();
    PagedDocument(PagedDocument&&) noexcept;

    int pageCount() const;
    /// Draws page index (from 0) with the painter's origin at the paper's top left corner. The
    /// paper is always upright, also under a turned page.
    /// @param pointsToDevice  device units per point (1/72 inch).
    void paint(QPainter& painter, int page, double pointsToDevice) const;
    /// A landscape page: its content reads from the right side of the upright paper, as it is
    /// bound. A preview turns it a quarter to the right.
    bool isTurned(int page) const;
    /// Text of a page in reading order, for tests: a line per paragraph, a line per table row
    /// with its cells between tabs, draft mark and page number last.
    QString pageText(int page) const;
    /// What paint() draws, for other ways to draw it; all of it lives as long as this.
    const Page& page(int index) const;
    const std::vector<LaidBlock>& blocks() const; ///< what the texts of the pages are parts of
    const GlyphSource& glyphs() const;
    QSizeF sheet() const; ///< upright, points
    /// The outlines of the draft mark, in the page's own direction; empty where it prints clean.
    QPainterPath draftMark(int page) const;
    static constexpr double ruleWidth = 0.5; ///< points
    static constexpr int draftGrey = 0xe4;   ///< opaque, light under black text
    /// Outline entries.
    struct Bookmark
    {
        QString text;
        int page = 0;   ///< index
        double top = 0; ///< points from the page's top, as it is read
    };
    const std::vector<Bookmark>& bookmarks() const;
    FontRemarks fontRemarks() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The document as PDF, fonts embedded, with outline and language; text reads back as written. The
/// same document with the same fonts gives the same bytes.
/// Needs a QGuiApplication.
/// @return Unwritable when the writer fails, or as checkFonts().
Result<QByteArray> writePdf(const Document& document, const PageSetup& setup,
                            FontRemarks* remarks = nullptr);

} // namespace gongkai
