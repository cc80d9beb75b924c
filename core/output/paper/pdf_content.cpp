// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/pdf_content.h"

#include "core/output/paper/page.h"

#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace gongkai {
namespace {

class Content
{
public:
    Content(const PagedDocument& pages, int page, PdfFonts& fonts, PdfTags& tags);
    QByteArray take() { return std::move(m_bytes); }

private:
    void add(const PlacedText& text);
    size_t addRun(const PlacedText& text, size_t begin);
    void add(const std::vector<QLineF>& rules);
    void add(const std::vector<QRectF>& squares);
    void fill(const QPainterPath& path);
    void setTurned(bool turned);
    QByteArray at(QPointF point) const;

    PdfFonts& m_fonts;
    double m_height; // of the upright sheet
    QByteArray m_bytes;
    QTransform m_place; // from where the page has it to where the sheet has it, upwards
    QByteArray m_textMatrix;
};

Content::Content(const PagedDocument& pages, int index, PdfFonts& fonts, PdfTags& tags)
    : m_fonts(fonts), m_height(pages.sheet().height())
{
    const Page& page = pages.page(index);
    setTurned(page.turned);
    if (const QPainterPath mark = pages.draftMark(index); !mark.isEmpty()) {
        m_bytes += "/Artifact << /Type /Pagination /Subtype /Watermark >> BDC\n";
        fill(mark);
        m_bytes += "EMC\n";
    }
    if (!page.rules.empty()) {
        m_bytes += "/Artifact << /Type /Layout >> BDC\n";
        add(page.rules);
        m_bytes += "EMC\n";
    }
    tags.newPage();
    for (size_t i = 0; i < page.texts.size();) {
        const PartOfBlock part = page.texts[i].part;
        m_bytes += tags.mark(part);
        for (; i < page.texts.size() && page.texts[i].part == part; ++i)
            add(page.texts[i]);
        m_bytes += "EMC\n";
    }
    setTurned(false);
    m_bytes += "/Artifact << /Type /Pagination /Subtype /Footer >> BDC\n";
    for (const PlacedText& text : page.footer)
        add(text);
    add(page.squares);
    m_bytes += "EMC\n";
}

void Content::setTurned(bool turned)
{
    m_place = turned ? QTransform(0, 1, 1, 0, 0, 0) : QTransform(1, 0, 0, -1, 0, m_height);
    m_textMatrix = turned ? "0 1 -1 0 " : "1 0 0 1 ";
}

QByteArray Content::at(QPointF point) const
{
    const QPointF placed = m_place.map(point);
    return pdf::number(placed.x()) + ' ' + pdf::number(placed.y()) + ' ';
}

void Content::add(const PlacedText& text)
{
    if (text.line.glyphs.empty())
        return;
    m_bytes += "BT\n";
    for (size_t begin = 0; begin < text.line.glyphs.size();)
        begin = addRun(text, begin);
    m_bytes += "ET\n";
}

// The glyphs of one font. Where one does not stand where the one before it ends, the pen is moved.
// @return the glyph after them.
size_t Content::addRun(const PlacedText& text, size_t begin)
{
    const std::vector<PlacedGlyph>& glyphs = text.line.glyphs;
    double pen = glyphs[begin].x;
    const double unit = text.size / 1000;
    const int font = m_fonts.show(glyphs[begin], text.line).font;
    m_bytes += "/F" + pdf::number(font) + ' ' + pdf::number(text.size) + " Tf " + m_textMatrix +
               at(text.baseline + QPointF(pen, 0)) + "Tm [<";
    size_t i = begin;
    for (; i < glyphs.size(); ++i) {
        const PdfFonts::Shown shown = m_fonts.show(glyphs[i], text.line);
        if (shown.font != font)
            break;
        const double back = std::round((pen - glyphs[i].x) / unit * 10) / 10;
        if (back != 0)
            m_bytes += '>' + pdf::number(back) + '<';
        m_bytes += pdf::hex(shown.code.number);
        pen += (shown.code.width - back) * unit;
    }
    m_bytes += ">] TJ\n";
    return i;
}

void Content::add(const std::vector<QLineF>& rules)
{
    m_bytes += pdf::number(PagedDocument::ruleWidth) + " w 2 J\n"; // square ends
    for (const QLineF& rule : rules)
        m_bytes += at(rule.p1()) + "m " + at(rule.p2()) + "l S\n";
}

// One shape: between squares that touch no light shines through.
void Content::add(const std::vector<QRectF>& squares)
{
    for (const QRectF& square : squares)
        m_bytes += at(square.bottomLeft()) + pdf::number(square.width()) + ' ' +
                   pdf::number(square.height()) + " re\n";
    if (!squares.empty())
        m_bytes += "f\n";
}

void Content::fill(const QPainterPath& path)
{
    m_bytes += pdf::number(PagedDocument::draftGrey / 255.0) + " g\n";
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        m_bytes += at(element);
        if (element.isMoveTo())
            m_bytes += "m\n";
        else if (element.isLineTo())
            m_bytes += "l\n";
        else if (i + 1 == path.elementCount() ||
                 path.elementAt(i + 1).type != QPainterPath::CurveToDataElement)
            m_bytes += "c\n"; // after its three points
    }
    m_bytes += path.fillRule() == Qt::WindingFill ? "f\n0 g\n" : "f*\n0 g\n";
}

} // namespace

QByteArray pdfContent(const PagedDocument& pages, int page, PdfFonts& fonts, PdfTags& tags)
{
    return Content(pages, page, fonts, tags).take();
}

PdfFonts::Shown PdfFonts::show(const PlacedGlyph& glyph, const TextLine& line)
{
    const auto face = static_cast<size_t>(glyph.face);
    if (m_ofFace.size() <= face)
        m_ofFace.resize(face + 1);
    int& font = m_ofFace[face];
    if (font == 0 || m_fonts[static_cast<size_t>(font) - 1].isFull()) {
        m_fonts.emplace_back(m_glyphs.face(glyph.face));
        font = static_cast<int>(m_fonts.size());
    }
    const QStringView text = QStringView(line.text).mid(glyph.start, glyph.length);
    return {font, m_fonts[static_cast<size_t>(font) - 1].code(glyph.index, text, glyph.advance)};
}

bool PdfFonts::havePrivateCharacters() const
{
    return std::ranges::any_of(m_fonts, &PdfFont::hasPrivateCharacters);
}

int PdfFonts::write(PdfObjects& objects) const
{
    QByteArray list;
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        const int object = objects.reserve();
        m_fonts[i].write(objects, object);
        list += " /F" + pdf::number(static_cast<int>(i) + 1) + ' ' + pdf::reference(object);
    }
    return objects.add("<< /Font <<" + list + " >> >>");
}

} // namespace gongkai
