// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/page.h"
#include "core/output/paper/paginator.h"
#include "core/output/paper/pdf_content.h"
#include "core/output/paper/pdf_metadata.h"
#include "core/output/paper/pdf_objects.h"
#include "core/output/paper/pdf_tags.h"

namespace gongkai {
namespace {

// A file while it is written.
class PdfWriter
{
public:
    PdfWriter(const PagedDocument& pages, const Document& document);
    QByteArray write();

private:
    void writePages(int tree);
    int writeOutline();
    int writeOutputIntent();

    const PagedDocument& m_pages;
    const Document& m_document;
    PdfFonts m_fonts;
    PdfTags m_tags;
    PdfObjects m_objects;
    std::vector<int> m_pageObjects;
};

PdfWriter::PdfWriter(const PagedDocument& pages, const Document& document)
    : m_pages(pages), m_document(document), m_fonts(pages.glyphs()), m_tags(pages.blocks())
{}

QByteArray PdfWriter::write()
{
    const int catalog = m_objects.reserve();
    const int info = m_objects.add(pdfInfo(m_document));
    const int tree = m_objects.reserve();
    writePages(tree);
    QByteArray entries = "<< /Type /Catalog /Pages " + pdf::reference(tree) + "\n/Lang " +
                         pdf::text(m_document.language) +
                         " /ViewerPreferences << /DisplayDocTitle true >>";
    if (const int outline = writeOutline())
        entries += "\n/PageMode /UseOutlines /Outlines " + pdf::reference(outline);
    entries += "\n/MarkInfo << /Marked true >> /StructTreeRoot " +
               pdf::reference(m_tags.write(m_objects, m_pageObjects));
    const QByteArray xmp = pdfXmp(m_document, m_fonts.havePrivateCharacters() ? "U" : "A");
    entries += "\n/Metadata " +
               pdf::reference(m_objects.addPlainStream(xmp, " /Type /Metadata /Subtype /XML")) +
               " /OutputIntents [" + pdf::reference(writeOutputIntent()) + ']';
    m_objects.write(catalog, entries + " >>");
    return m_objects.finish(catalog, info);
}

void PdfWriter::writePages(int tree)
{
    const QSizeF sheet = m_pages.sheet();
    std::vector<int> contents;
    contents.reserve(static_cast<size_t>(m_pages.pageCount()));
    for (int i = 0; i < m_pages.pageCount(); ++i)
        contents.push_back(m_objects.addStream(pdfContent(m_pages, i, m_fonts, m_tags)));
    const int resources = m_fonts.write(m_objects);
    QByteArray kids;
    for (size_t i = 0; i < contents.size(); ++i) {
        const bool isTurned = m_pages.isTurned(static_cast<int>(i));
        m_pageObjects.push_back(
            m_objects.add("<< /Type /Page /Parent " + pdf::reference(tree) + " /MediaBox [0 0 " +
                          pdf::number(sheet.width()) + ' ' + pdf::number(sheet.height()) + ']' +
                          (isTurned ? " /Rotate 90" : "") + "\n/Resources " +
                          pdf::reference(resources) + " /Contents " + pdf::reference(contents[i]) +
                          " /StructParents " + pdf::number(static_cast<int>(i)) + " >>"));
        kids += ' ' + pdf::reference(m_pageObjects.back());
    }
    m_objects.write(tree, "<< /Type /Pages /Count " + pdf::number(m_pages.pageCount()) +
                              " /Kids [" + kids + " ] >>");
}

// @return the object of the outline; 0 when there are no bookmarks.
int PdfWriter::writeOutline()
{
    const std::vector<PagedDocument::Bookmark>& bookmarks = m_pages.bookmarks();
    if (bookmarks.empty())
        return 0;
    const int outline = m_objects.reserve();
    std::vector<int> items;
    items.reserve(bookmarks.size());
    for (size_t i = 0; i < bookmarks.size(); ++i)
        items.push_back(m_objects.reserve());
    for (size_t i = 0; i < bookmarks.size(); ++i) {
        const PagedDocument::Bookmark& bookmark = bookmarks[i];
        const QByteArray place =
            m_pages.isTurned(bookmark.page)
                ? QByteArray("/Fit")
                : "/XYZ 0 " + pdf::number(m_pages.sheet().height() - bookmark.top) + " 0";
        QByteArray body = "<< /Title " + pdf::text(bookmark.text) + " /Parent " +
                          pdf::reference(outline) + " /Dest [" +
                          pdf::reference(m_pageObjects[static_cast<size_t>(bookmark.page)]) + ' ' +
                          place + ']';
        if (i > 0)
            body += " /Prev " + pdf::reference(items[i - 1]);
        if (i + 1 < items.size())
            body += " /Next " + pdf::reference(items[i + 1]);
        m_objects.write(items[i], body + " >>");
    }
    m_objects.write(outline, "<< /Type /Outlines /First " + pdf::reference(items.front()) +
                                 " /Last " + pdf::reference(items.back()) + " /Count " +
                                 pdf::number(static_cast<int>(items.size())) + " >>");
    return outline;
}

int PdfWriter::writeOutputIntent()
{
    const int profile = m_objects.addStream(srgbProfile(), " /N 3");
    return m_objects.add("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)"
                         " /Info (sRGB IEC61966-2.1) /DestOutputProfile " +
                         pdf::reference(profile) + " >>");
}

} // namespace

Result<QByteArray> writePdf(const Document& document, const PageSetup& setup, FontRemarks* remarks)
{
    if (const auto fonts = checkFonts(); !fonts)
        return fail(fonts.error());
    const PagedDocument pages(document, setup);
    if (remarks)
        *remarks = pages.fontRemarks();
    return PdfWriter(pages, document).write();
}

} // namespace gongkai
