// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/paginator.h"

#include "core/output/paper/page_flow.h"
#include "core/output/paper/paragraph_style.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>

namespace gongkai {
namespace {

void paintText(QPainter& painter, const PlacedText& text, const GlyphSource& glyphs)
{
    const std::vector<PlacedGlyph>& placed = text.line.glyphs;
    for (size_t begin = 0, end = 0; begin < placed.size(); begin = end) {
        const QRawFont& face = glyphs.face(placed[begin].face);
        const double scale = text.size / face.pixelSize();
        QList<quint32> indexes;
        QList<QPointF> positions;
        for (; end < placed.size() && placed[end].face == placed[begin].face; ++end) {
            indexes += placed[end].index;
            positions += QPointF(placed[end].x / scale, 0);
        }
        QGlyphRun run;
        run.setRawFont(face);
        run.setGlyphIndexes(indexes);
        run.setPositions(positions);
        painter.save();
        painter.translate(text.baseline);
        painter.scale(scale, scale);
        painter.drawGlyphRun(QPointF(), run);
        painter.restore();
    }
}

void paintRules(QPainter& painter, const std::vector<QLineF>& rules)
{
    painter.setRenderHint(QPainter::Antialiasing, false); // thin lines stay sharp
    painter.setPen(QPen(Qt::black, PagedDocument::ruleWidth, Qt::SolidLine, Qt::SquareCap));
    for (const QLineF& rule : rules)
        painter.drawLine(rule);
}

// Outlines of the draft mark, slanting across a page whose middle is the origin. No text: it would
// lie between the words of the page for every reader of the PDF.
QPainterPath draftMarkPath(const QString& text, QSizeF sheet, GlyphSource& glyphs)
{
    TextFormat format;
    format.role = FontRole::Heading;
    format.size = 96;
    const TextLine line = breakText(text, format, 1e6, glyphs).front();
    QPainterPath path;
    for (const PlacedGlyph& glyph : line.glyphs) {
        const QRawFont& face = glyphs.face(glyph.face);
        const double scale = format.size / face.pixelSize();
        QTransform place = QTransform::fromTranslate(glyph.x, 0);
        path.addPath(place.scale(scale, scale).map(face.pathForGlyph(glyph.index)));
    }
    const double longest = std::min(sheet.width(), sheet.height()) * 1.1;
    const double fit = std::min(1.0, longest / std::max(1.0, line.width));
    const QPointF middle = path.boundingRect().center();
    QTransform centre;
    centre.rotate(-45);
    centre.scale(fit, fit);
    centre.translate(-middle.x(), -middle.y());
    return centre.map(path);
}

} // namespace

struct PagedDocument::Impl
{
    GlyphSource glyphs{chooseFonts()};
    QSizeF sheet; // upright, points
    QPainterPath draftMark;
    Layout layout;

    const Page& page(int index) const { return layout.pages[static_cast<size_t>(index)]; }
};

PagedDocument::PagedDocument(const Document& document, const PageSetup& setup)
    : m_impl(std::make_unique<Impl>())
{
    if (!checkFonts()) // nothing has a width then
        return;
    m_impl->sheet = setup.size * pointsPerMillimetre;
    if (!document.draftMark.isEmpty())
        m_impl->draftMark = draftMarkPath(document.draftMark, m_impl->sheet, m_impl->glyphs);
    m_impl->layout = layOut(document, setup, m_impl->glyphs);
}

PagedDocument::~PagedDocument() = default;
PagedDocument::PagedDocument(PagedDocument&&) noexcept = default;

int PagedDocument::pageCount() const
{
    return static_cast<int>(m_impl->layout.pages.size());
}

void PagedDocument::paint(QPainter& painter, int page, double pointsToDevice) const
{
    const Page& content = m_impl->page(page);
    painter.save();
    painter.scale(pointsToDevice, pointsToDevice);
    painter.setPen(Qt::black); // the page's, whatever the painter came with
    painter.save();
    if (content.turned) {
        painter.translate(0, m_impl->sheet.height());
        painter.rotate(-90);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(draftMark(page), QColor(draftGrey, draftGrey, draftGrey));
    paintRules(painter, content.rules);
    for (const PlacedText& text : content.texts)
        paintText(painter, text, m_impl->glyphs);
    painter.restore();
    for (const PlacedText& text : content.footer)
        paintText(painter, text, m_impl->glyphs);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QRectF& square : content.squares)
        painter.fillRect(square, Qt::black);
    painter.restore();
}

bool PagedDocument::isTurned(int page) const
{
    return m_impl->page(page).turned;
}

QString PagedDocument::pageText(int page) const
{
    QString text = m_impl->page(page).text;
    for (const PlacedText& line : m_impl->page(page).footer)
        text += line.line.text + u'\n';
    return text;
}

const Page& PagedDocument::page(int index) const
{
    return m_impl->page(index);
}

const std::vector<LaidBlock>& PagedDocument::blocks() const
{
    return m_impl->layout.blocks;
}

const GlyphSource& PagedDocument::glyphs() const
{
    return m_impl->glyphs;
}

QSizeF PagedDocument::sheet() const
{
    return m_impl->sheet;
}

QPainterPath PagedDocument::draftMark(int page) const
{
    const QSizeF sheet = isTurned(page) ? m_impl->sheet.transposed() : m_impl->sheet;
    return m_impl->draftMark.translated(sheet.width() / 2, sheet.height() / 2);
}

FontRemarks PagedDocument::fontRemarks() const
{
    return {chooseFonts().substitutions, m_impl->glyphs.missing()};
}

const std::vector<PagedDocument::Bookmark>& PagedDocument::bookmarks() const
{
    return m_impl->layout.bookmarks;
}

} // namespace gongkai
