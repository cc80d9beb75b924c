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
#include <QStringView>

#include <memory>
#include <vector>

class QPainter;

namespace gongkai {

/// Paper and margins in millimetres; the default is GB/T 9704: A4, 版心 156 × 225 mm.
struct PageSetup
{
    QSizeF size{210, 297};
    QMarginsF margins{28, 37, 26, 35}; ///< left, top, right, bottom

    friend bool operator==(const PageSetup&, const PageSetup&) = default;
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
    /// The text behind each drawn glyph of a page, in drawing order; lives as long as this.
    std::vector<QStringView> glyphTexts(int page) const;
    /// Outline entries.
    struct Bookmark
    {
        QString text;
        int page = 0;   ///< index
        double top = 0; ///< points from the page's top, as it is read
    };
    const std::vector<Bookmark>& bookmarks() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The document as PDF, fonts embedded, with outline and language; text reads back as written.
/// Needs a QGuiApplication.
/// @return Unwritable when the writer fails, or as checkFonts().
Result<QByteArray> writePdf(const Document& document, const PageSetup& setup);

} // namespace gongkai
