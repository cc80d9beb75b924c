// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/output/document.h"

#include <QByteArray>
#include <QMarginsF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QPainter;

namespace gongkai {

/// Paper and margins in millimetres; the default is GB/T 9704: A4, 版心 156 × 225 mm.
struct PageSetup {
    QSizeF size{210, 297};
    QMarginsF margins{28, 37, 26, 35}; ///< left, top, right, bottom

    friend bool operator==(const PageSetup&, const PageSetup&) = default;
};

/// The fonts really used, chosen once from what the font database has.
struct FontChoice {
    QString title, heading, subheading, body, digits; ///< families
    QStringList substitutions; ///< “方正小标宋简体 → Noto Serif CJK SC”, one per missing wish
};
FontChoice chooseFonts();

/// A document broken into pages. Needs a QGuiApplication. Rows never split, header rows repeat.
class PagedDocument
{
public:
    PagedDocument(const Document& document, const PageSetup& setup);
    ~PagedDocument();
    PagedDocument(PagedDocument&&) noexcept;

    int pageCount() const;
    /// Draws page index (from 0) with the painter's origin at the paper's top left corner.
    /// @param pointsToDevice  device units per point (1/72 inch).
    void paint(QPainter& painter, int page, double pointsToDevice) const;
    /// Text of a page in reading order, for tests.
    QString pageText(int page) const;
    /// Outline entries: text and page index.
    struct Bookmark {
        QString text;
        int page = 0;
    };
    const std::vector<Bookmark>& bookmarks() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The document as PDF, fonts embedded, with outline and language; text reads back as written.
/// @return Unwritable when the writer fails.
Result<QByteArray> writePdf(const Document& document, const PageSetup& setup);

} // namespace gongkai
