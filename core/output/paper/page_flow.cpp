// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/paper/page_flow.h"

#include "core/output/closing_lines.h"
#include "core/output/paper/paragraph_style.h"
#include "core/output/paper/table_rows.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <variant>

namespace gongkai {
namespace {

constexpr double gapBelowTable = 8;
constexpr size_t linesWithTail = 2; // of the last paragraph go with the date to its page
constexpr double epsilon = 0.01;

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
    std::vector<TableRows> smallerRows(const TableBlock& table, const TableFit& fit, double page);
    std::vector<TableRows> rowsOf(const TableFit& fit);
    bool staysWithNext(size_t block) const;
    void placeChain(size_t begin, size_t end);
    double heightOf(const Paragraph& paragraph);
    double leastHeight(size_t begin, size_t last);
    double chooseTable(size_t begin, size_t last);
    double tailBelow(size_t block);
    void place(const Paragraph& paragraph, double tail);
    void place(TableRows& rows, double tail, bool force);
    void addNumber(int index);
    void addCheckCode(int index);

    Page& page() { return m_layout.pages.back(); }
    void newPage(bool turned);
    void turnPage(bool turned);
    QRectF areaOf(bool turned) const;
    QRectF area() { return areaOf(page().turned); }
    double left() { return area().bottom() - page().used; }
    bool isPageEmpty() { return page().used <= area().top() + epsilon; }
    double startOf(TextStyle style, double y);

    GlyphSource& m_glyphs;
    const std::vector<Block>& m_source;
    QString m_draftMark;
    std::optional<CheckFooter> m_check;
    QSizeF m_sheet; // upright
    QRectF m_area;  // 版心, upright
    std::vector<Prepared> m_blocks;
    Layout m_layout;
};

PageFlow::PageFlow(const Document& document, const PageSetup& setup, GlyphSource& glyphs)
    : m_glyphs(glyphs),
      m_source(document.blocks),
      m_draftMark(document.draftMark),
      m_check(document.checkFooter),
      m_sheet(setup.size * pointsPerMillimetre)
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
    const TableFit fit = fitTable(*table, m_area.width(), m_area.height(), wordWidthIn(m_glyphs));
    prepared.turned = fit.turned;
    prepared.parts = rowsOf(fit);
    const double page = areaOf(fit.turned).height() - 2 * linePitch;
    const bool isCut = fit.parts.size() == 1 && prepared.parts.front().totalHeight() > page;
    if (isCut)
        prepared.smaller = smallerRows(*table, fit, page);
    return prepared;
}

// In 小五; where the labels need the room of the figures to stand on one page, they get it. Nothing
// where that is what the table has already.
std::vector<TableRows> PageFlow::smallerRows(const TableBlock& table, const TableFit& fit,
                                             double page)
{
    const auto set = [&](const auto& columns) {
        const auto widths =
            columns(table, smallestTableText, areaOf(fit.turned).width(), wordWidthIn(m_glyphs));
        return widths ? rowsOf({smallestTableText, fit.turned, {{table, *widths}}})
                      : std::vector<TableRows>();
    };
    const auto fits = [page](const std::vector<TableRows>& rows) {
        return !rows.empty() && rows.front().totalHeight() <= page;
    };
    std::vector<TableRows> smaller = set(fitColumns);
    if (fits(smaller))
        return smaller;
    std::vector<TableRows> closer = set(fitColumnsClosely);
    if (fits(closer))
        return closer;
    return fit.textSize > smallestTableText ? smaller : std::vector<TableRows>();
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
    for (size_t i = 0; m_check && i < m_layout.pages.size(); ++i)
        addCheckCode(static_cast<int>(i));
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
            place(*m_blocks[i].paragraph, tailBelow(i));
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
    const Paragraph& paragraph = *m_blocks[last].paragraph;
    const double tail = tailBelow(last);
    const double whole = heightOf(paragraph) + tail;
    const double line = ruleOf(paragraph.style).lineHeight;
    const bool isShort = tail > 0 && whole - tail < (linesWithTail + 0.5) * line;
    return startOf(paragraph.style, y) + (isShort ? whole : line) - page().used;
}

// 五号, or 小五 where that saves a page. A table that fits on a page is on one.
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
        if (whole > page)
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
    return (static_cast<double>(lines) + paragraph.linesAbove) * rule.lineHeight + rule.below;
}

// What stays on the page of the block's end: the lines under a table; below prose the unit's name,
// the date and the sign-off, which are stamped and must not stand on a page without text.
double PageFlow::tailBelow(size_t block)
{
    const Paragraph* above = m_blocks[block].paragraph;
    if (above && above->style != TextStyle::Body)
        return 0;
    double tail = 0;
    const size_t end = closingEnd(m_source, block + 1);
    for (size_t i = block + 1; i < end; ++i)
        tail += heightOf(*m_blocks[i].paragraph);
    if (tail <= 0 || tail > area().height() / 3)
        return 0;
    if (above)
        return tail;
    const bool isOnGrid = ruleOf(m_blocks[block + 1].paragraph->style).onGrid;
    return tail + gapBelowTable + (isOnGrid ? linePitch : 0);
}

void PageFlow::place(const Paragraph& paragraph, double tail)
{
    const StyleRule rule = ruleOf(paragraph.style);
    const QRectF area = this->area();
    page().used = startOf(paragraph.style, page().used);
    page().used += paragraph.linesAbove * rule.lineHeight;
    std::vector<TextLine> lines = linesOf(paragraph, area.width(), m_glyphs);
    const auto block = static_cast<int>(m_layout.blocks.size());
    m_layout.blocks.push_back({paragraph.style, nullptr});
    const size_t last = lines.size() - std::min(lines.size(), linesWithTail);
    for (size_t i = 0; i < lines.size(); ++i) {
        TextLine& line = lines[i];
        double need = rule.lineHeight;
        if (tail > 0 && i == last)
            need = static_cast<double>(lines.size() - i) * rule.lineHeight + tail;
        if (left() < need - epsilon && !isPageEmpty()) {
            newPage(page().turned);
            page().used += i == 0 ? paragraph.linesAbove * rule.lineHeight : 0;
        }
        if (i == 0 && !paragraph.bookmark.isEmpty())
            m_layout.bookmarks.push_back(
                {paragraph.bookmark, static_cast<int>(m_layout.pages.size()) - 1, page().used});
        double x = area.left();
        if (rule.align == StyleRule::Align::Center)
            x = area.center().x() - line.width / 2;
        else if (rule.align == StyleRule::Align::Right)
            x = area.right() - paragraph.rightIndent * charPitch - line.width;
        const double y = page().used + (rule.lineHeight - rule.size) / 2 + ascent * rule.size;
        page().text += line.text;
        page().texts.push_back({{x, y}, rule.size, std::move(line), {block}});
        page().used += rule.lineHeight;
    }
    page().text += u'\n';
    page().used += rule.below;
}

void PageFlow::place(TableRows& rows, double tail, bool force)
{
    const auto block = static_cast<int>(m_layout.blocks.size());
    m_layout.blocks.push_back({{}, rows.table()});
    while (true) {
        const QPointF top(area().left(), page().used);
        const size_t before = page().texts.size();
        page().used += rows.draw(page(), top, left(), tail, force || isPageEmpty());
        for (size_t i = before; i < page().texts.size(); ++i)
            page().texts[i].part.block = page().texts[i].part.cell < 0 ? -1 : block;
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

// Under the page number: the QR code at the binding edge, the line beside it.
void PageFlow::addCheckCode(int index)
{
    constexpr double module = 0.6 * pointsPerMillimetre; // 21 of them are 12.6 mm wide
    constexpr double whiteBorder = 4 * module;
    const QrImage& qr = m_check->qr;
    const double side = qr.size * module;
    const double top = std::min(m_area.bottom() + 10.5 * pointsPerMillimetre,
                                m_sheet.height() - side - whiteBorder);
    Page& page = m_layout.pages[static_cast<size_t>(index)];
    for (int row = 0; row < qr.size; ++row)
        for (int column = 0; column < qr.size; ++column)
            if (qr.isDark(row, column))
                page.squares.emplace_back(m_area.left() + column * module, top + row * module,
                                          module, module);
    TextFormat format;
    format.role = FontRole::Table;
    format.size = smallestTableText;
    const QString number =
        QString::number(index + 1) + u'/' + QString::number(m_layout.pages.size());
    const double left = m_area.left() + side + whiteBorder;
    double y = top + (side + format.size) / 2;
    for (TextLine& line :
         breakText(m_check->line(number), format, m_area.right() - left, m_glyphs)) {
        page.footer.push_back({{left, y}, format.size, std::move(line)});
        y += format.size * 1.4;
    }
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

} // namespace gongkai
