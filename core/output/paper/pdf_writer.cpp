// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/paginator.h"

#include "core/base/own_marks.h"
#include "core/output/paper/paragraph_style.h"
#include "core/output/paper/pdf_finish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::PdfWriter)
};

bool drawPages(const PagedDocument& pages, const Document& document, const PageSetup& setup,
               QBuffer& buffer)
{
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(setup.size, QPageSize::Millimeter));
    writer.setPageMargins({});
    writer.setTitle(document.title);
    writer.setCreator(own_marks::creator);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const double pointsToDevice = writer.resolution() / 72.0;
    for (int i = 0; i < pages.pageCount(); ++i) {
        if (i > 0 && !writer.newPage())
            return false;
        pages.paint(painter, i, pointsToDevice);
    }
    return painter.end();
}

PdfExtras extrasOf(const PagedDocument& pages, const Document& document, const PageSetup& setup)
{
    PdfExtras extras{document.author, document.language, {}, {}};
    for (int i = 0; i < pages.pageCount(); ++i)
        extras.pages.push_back({pages.glyphTexts(i), pages.isTurned(i)});
    const double sheet = setup.size.height() * pointsPerMillimetre;
    for (const PagedDocument::Bookmark& bookmark : pages.bookmarks())
        extras.bookmarks.push_back({bookmark.text, bookmark.page,
                                    pages.isTurned(bookmark.page) ? 0 : sheet - bookmark.top});
    return extras;
}

} // namespace

Result<QByteArray> writePdf(const Document& document, const PageSetup& setup)
{
    if (const auto fonts = checkFonts(); !fonts)
        return fail(fonts.error());
    const PagedDocument pages(document, setup);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!drawPages(pages, document, setup, buffer))
        return fail(ErrorCode::Unwritable,
                    Messages::tr("The PDF cannot be written: memory or disk space is short."));
    if (const auto finished = finishPdf(buffer.data(), extrasOf(pages, document, setup)))
        return *finished;
    qWarning("PDF left without outline and exact text: not the output of Qt 6.4");
    return buffer.data();
}

} // namespace gongkai
