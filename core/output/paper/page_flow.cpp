// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/page_flow.h"

#include "core/output/paper/table_rows.h"

#include <QRectF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

namespace gongkai {
namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double linePitch = 225 * pointsPerMillimetre / 22; // 22 lines on 版心 225 mm
constexpr double textSize = 16;                              // 3号
constexpr double charPitch = 156 * pointsPerMillimetre / 28; // 28 characters on 版心 156 mm
constexpr double ascent = 0.86;                              // of the ideographic em box
constexpr double gapBelowTable = 8;
constexpr double epsilon = 0.01;

enum class Align { Left, Center, Right };

// How a paragraph style is set.
struct StyleRule
{
    FontRole role;
    double size;
    double lineHeight;
    Align align;
    int indent;    // of the first line, in characters; from the right edge when Align::Right
    double below;  // space under the paragraph
    bool onGrid;   // begins on one of the 22 lines
    bool withNext; // never last on its page
};

StyleRule ruleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return {FontRole::Title, 22, 36, Align::Center, 0, 8, false, true};
    case TextStyle::Subtitle:
        return {FontRole::Subheading, textSize, linePitch, Align::Center, 0, 8, false, true};
    case TextStyle::Heading1:
        return {FontRole::Heading, textSize, linePitch, Align::Left, 2, 0, true, true};
    case TextStyle::Heading2:
        return {FontRole::Subheading, textSize, linePitch, Align::Left, 2, 0, true, true};
    case TextStyle::Body:
        return {FontRole::Body, textSize, linePitch, Align::Left, 2, 0, true, false};
    case TextStyle::BodyRight:
        return {FontRole::Body, textSize, linePitch, Align::Right, 4, 0, true, false};
    case TextStyle::TableTitle:
        return {FontRole::Title, 18, 32, Align::Center, 0, 4, false, true};
    case TextStyle::TableLine:
        return {FontRole::Table, 12, 21, Align::Left, 0, 0, false, false};
    }
    Q_UNREACHABLE();
}

bool isTitle(TextStyle style)
{
    return style == TextStyle::Title || style == TextStyle::TableTitle;
}

std::vector<TextLine> linesOf(const Paragraph& paragraph, double width, GlyphSource& glyphs)
{
    const StyleRule rule = ruleOf(paragraph.style);
    TextFormat format;
    format.role = rule.role;
    format.size = rule.size;
    format.pitch = rule.size == textSize ? charPitch / textSize : 1;
    if (rule.align == Align::Left)
        format.firstIndent = rule.indent * charPitch;
    format.justify = rule.align == Align::Left && rule.indent > 0;
    if (rule.align == Align::Right)
        width -= rule.indent * charPitch;
    return isTitle(paragraph.style) ? breakTitle(paragraph.text, format, width, glyphs)
                                    : breakText(paragraph.text, format, width, glyphs);
}

// Puts blocks on pages, one after the other.
class PageFlow
{
public:
    PageFlow(const Document& document, const PageSetup& setup, GlyphSource& glyphs);
    Layout run();

private:
    // A block and what must be known of it before it is placed; neither part for a page break.
    struct Prepared
    {
        const Paragraph* paragraph = nullptr;
        std::vector<TableRows> parts;   // of a table
        std::vector<TableRows> smaller; // the same in 小五, where the table does not fit on a page
        bool turned = false;

        bool isBreak() const { return !paragraph && parts.empty(); }
    };

    Prepared prepare(const Block& block);
    std::vector<TableRows> rowsOf(const TableFit& fit);
    bool staysWithNext(size_t block) const;
    void placeChain(size_t begin, size_t end);
    double heightOf(const Paragraph& paragraph);
    double leastHeight(size_t begin, size_t last);
    double chooseTable(size_t begin, size_t last);
    double tailBelow(size_t block);
    void place(const Paragraph& paragraph);
    void place(TableRows& rows, double tail, bool force);
    void addNumber(int index);

    Page& page() { return m_layout.pages.back(); }
    void newPage(bool turned);
    void turnPage(bool turned);
    QRectF areaOf(bool turned) const;
    QRectF area() { return areaOf(page().turned); }
    double left() { return area().bottom() - page().used; }
    bool isPageEmpty() { return page().used <= area().top() + epsilon; }
    double startOf(TextStyle style, double y);

    GlyphSource& m_glyphs;
    QString m_draftMark;
    QSizeF m_sheet; // upright
    QRectF m_area;  // 版心, upright
    std::vector<Prepared> m_blocks;
    Layout m_layout;
};

PageFlow::PageFlow(const Document& document, const PageSetup& setup, GlyphSource& glyphs)
    : m_glyphs(glyphs), m_draftMark(document.draftMark), m_sheet(setup.size * pointsPerMillimetre)
{
    m_area = QRectF(QPointF(), m_sheet).marginsRemoved(setup.margins * pointsPerMillimetre);
    for (const Block& block : document.blocks)
        m_blocks.push_back(prepare(block));
}

// The turned sheet has the upright one's left margin at its top.
QRectF PageFlow::areaOf(bool turned) const
{
    if (!turned)
        return m_area;
    return {m_sheet.height() - m_area.bottom(), m_area.left(), m_area.height(), m_area.width()};
}

PageFlow::Prepared PageFlow::prepare(const Block& block)
{
    Prepared prepared;
    prepared.paragraph = std::get_if<Paragraph>(&block);
    const auto* table = std::get_if<TableBlock>(&block);
    if (!table || table->rowCount == 0 || table->columnCount == 0)
        return prepared;
    const TableFit fit = fitTable(*table, m_area.width(), m_area.height(), m_glyphs);
    prepared.turned = fit.turned;
    prepared.parts = rowsOf(fit);
    const double page = areaOf(fit.turned).height() - 2 * linePitch;
    const bool isCut = fit.parts.size() == 1 && prepared.parts.front().totalHeight() > page;
    if (isCut && fit.textSize > smallestTableText) {
        const double width = areaOf(fit.turned).width();
        if (const auto widths = fitColumns(*table, smallestTableText, width, m_glyphs))
            prepared.smaller = rowsOf({smallestTableText, fit.turned, {{*table, *widths}}});
    }
    return prepared;
}

std::vector<TableRows> PageFlow::rowsOf(const TableFit& fit)
{
    std::vector<TableRows> rows;
    for (const FittedTable& part : fit.parts)
        rows.emplace_back(part, fit.textSize, areaOf(fit.turned).height(), m_glyphs);
    return rows;
}

Layout PageFlow::run()
{
    newPage(false);
    bool breakFirst = false;
    for (size_t begin = 0; begin < m_blocks.size();) {
        if (m_blocks[begin].isBreak()) {
            breakFirst = !isPageEmpty();
            ++begin;
            continue;
        }
        size_t last = begin;
        while (staysWithNext(last))
            ++last;
        if (breakFirst)
            newPage(false);
        breakFirst = false;
        placeChain(begin, last);
        begin = last + 1;
    }
    for (size_t i = 0; i < m_layout.pages.size(); ++i)
        addNumber(static_cast<int>(i));
    return std::move(m_layout);
}

bool PageFlow::staysWithNext(size_t block) const
{
    const Paragraph* paragraph = m_blocks[block].paragraph;
    if (!paragraph || block + 1 == m_blocks.size() || m_blocks[block + 1].isBreak())
        return false;
    const bool isTableHead =
        paragraph->style == TextStyle::TableLine && !m_blocks[block + 1].paragraph;
    return paragraph->keepWithNext || ruleOf(paragraph->style).withNext || isTableHead;
}

// Blocks that stay together: headings, and the beginning of what they head.
void PageFlow::placeChain(size_t begin, size_t last)
{
    Prepared& end = m_blocks[last];
    const bool belowTable = page().turned && begin == last && end.paragraph &&
                            end.paragraph->style == TextStyle::TableLine;
    turnPage(end.turned || belowTable);
    const double least = end.paragraph ? leastHeight(begin, last) : chooseTable(begin, last);
    if (least > left() + epsilon && !isPageEmpty())
        newPage(page().turned);
    const bool force = least > area().height();
    for (size_t i = begin; i <= last; ++i) {
        if (m_blocks[i].paragraph)
            place(*m_blocks[i].paragraph);
        for (TableRows& rows : m_blocks[i].parts)
            place(rows, &rows == &m_blocks[i].parts.back() ? tailBelow(i) : 0, force);
    }
}

// From here to the first line or rows of the last block.
double PageFlow::leastHeight(size_t begin, size_t last)
{
    double y = page().used;
    for (size_t i = begin; i < last; ++i) {
        const Paragraph& paragraph = *m_blocks[i].paragraph;
        y = startOf(paragraph.style, y) + heightOf(paragraph);
    }
    if (!m_blocks[last].paragraph)
        return y + m_blocks[last].parts.front().leastHeight() - page().used;
    const TextStyle style = m_blocks[last].paragraph->style;
    return startOf(style, y) + ruleOf(style).lineHeight - page().used;
}

// 五号, or 小五 where that saves a page. A table that fits on a page is cut only where more than
// half a page would stay empty for it.
// @return the least height of the chain, the whole table where it is not cut.
double PageFlow::chooseTable(size_t begin, size_t last)
{
    Prepared& table = m_blocks[last];
    const double least = leastHeight(begin, last);
    if (table.parts.size() > 1)
        return least;
    const double page = area().height();
    const double heads = least - table.parts.front().leastHeight();
    const double tail = tailBelow(last);
    for (auto* rows : {&table.parts, &table.smaller}) {
        const double whole = rows->empty() ? page + 1 : heads + rows->front().totalHeight() + tail;
        if (whole > page || (whole > left() + epsilon && left() > page / 2))
            continue;
        table.parts = *rows;
        return whole;
    }
    if (!table.smaller.empty()) {
        const double first = (least > left() ? page : left()) - heads;
        const auto pages = [&](const TableRows& rows) { return rows.pages(first, page, tail); };
        if (pages(table.smaller.front()) < pages(table.parts.front()))
            table.parts = table.smaller;
    }
    return leastHeight(begin, last);
}

double PageFlow::heightOf(const Paragraph& paragraph)
{
    const StyleRule rule = ruleOf(paragraph.style);
    const auto lines = linesOf(paragraph, area().width(), m_glyphs).size();
    return static_cast<double>(lines) * rule.lineHeight + rule.below;
}

// Lines under a table stay on the page of its last row.
double PageFlow::tailBelow(size_t block)
{
    double tail = 0;
    for (size_t i = block + 1; i < m_blocks.size() && m_blocks[i].paragraph; ++i) {
        if (m_blocks[i].paragraph->style != TextStyle::TableLine)
            break;
        tail += heightOf(*m_blocks[i].paragraph);
    }
    return tail > 0 && tail < area().height() / 3 ? tail + gapBelowTable : 0;
}

void PageFlow::place(const Paragraph& paragraph)
{
    const StyleRule rule = ruleOf(paragraph.style);
    const QRectF area = this->area();
    page().used = startOf(paragraph.style, page().used);
    bool first = true;
    for (TextLine& line : linesOf(paragraph, area.width(), m_glyphs)) {
        if (left() < rule.lineHeight - epsilon)
            newPage(page().turned);
        if (std::exchange(first, false) && !paragraph.bookmark.isEmpty())
            m_layout.bookmarks.push_back(
                {paragraph.bookmark, static_cast<int>(m_layout.pages.size()) - 1, page().used});
        double x = area.left();
        if (rule.align == Align::Center)
            x = area.center().x() - line.width / 2;
        else if (rule.align == Align::Right)
            x = area.right() - rule.indent * charPitch - line.width;
        const double y = page().used + (rule.lineHeight - rule.size) / 2 + ascent * rule.size;
        page().text += line.text;
        page().texts.push_back({{x, y}, rule.size, std::move(line)});
        page().used += rule.lineHeight;
    }
    page().text += u'\n';
    page().used += rule.below;
}

void PageFlow::place(TableRows& rows, double tail, bool force)
{
    while (true) {
        const QPointF top(area().left(), page().used);
        page().used += rows.draw(page(), top, left(), tail, force || isPageEmpty());
        if (rows.isDone())
            break;
        newPage(page().turned);
    }
    page().used += gapBelowTable;
}

// GB/T 9704-2012, 7.5: the dash 7 mm below the text area, one character in from the outer edge.
// The draft mark stands at the other edge for readers that cannot see the large one.
void PageFlow::addNumber(int index)
{
    Page& page = m_layout.pages[static_cast<size_t>(index)];
    TextFormat format;
    format.role = FontRole::Table;
    format.size = 14;
    const double y = std::min(m_area.bottom() + 7 * pointsPerMillimetre + format.size * 0.35,
                              m_sheet.height() - format.size);
    const auto add = [&](const QString& text, bool right) {
        TextLine line = breakText(text, format, m_sheet.width(), m_glyphs).front();
        const double x =
            right ? m_area.right() - format.size - line.width : m_area.left() + format.size;
        page.footer.push_back({{x, y}, format.size, std::move(line)});
    };
    const bool isOdd = index % 2 == 0;
    if (!m_draftMark.isEmpty())
        add(m_draftMark, !isOdd);
    add(QStringLiteral("— %1 —").arg(index + 1), isOdd);
}

void PageFlow::newPage(bool turned)
{
    m_layout.pages.emplace_back();
    page().turned = turned;
    page().used = area().top();
}

void PageFlow::turnPage(bool turned)
{
    if (page().turned == turned)
        return;
    if (isPageEmpty())
        m_layout.pages.pop_back();
    newPage(turned);
}

// Where a paragraph may begin at or below y: text stands on the grid of 22 lines.
double PageFlow::startOf(TextStyle style, double y)
{
    if (!ruleOf(style).onGrid)
        return y;
    const double lines = (y - area().top()) / linePitch;
    return area().top() + std::ceil(lines - epsilon) * linePitch;
}

} // namespace

Layout layOut(const Document& document, const PageSetup& setup, GlyphSource& glyphs)
{
    return PageFlow(document, setup, glyphs).run();
}

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

} // namespace gongkai
