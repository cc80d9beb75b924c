// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/own_marks.h"
#include "core/output/line_break.h"
#include "core/output/writers.h"
#include "core/output/xml_text.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace gongkai {
namespace {

// No character that would need escaping: browsers read style sheets as they stand.
const QString styleSheet = QStringLiteral(R"(
body { margin: 0 auto; padding: 1em; max-width: 60em; color: #000; background: #fff;
  font-family: FangSong_GB2312, FangSong, 'Noto Serif CJK SC', serif; line-height: 1.8;
  overflow-wrap: anywhere; }
h1, h2, h3 { font-weight: normal; }
h1, .subtitle, .table-title, .draft { text-align: center; }
h1 { font-family: FZXiaoBiaoSong-B05S, SimSun, 'Noto Serif CJK SC', serif; }
h2 { font-family: SimHei, 'Noto Sans CJK SC', sans-serif; font-size: 1.2em; }
h3 { font-family: KaiTi_GB2312, KaiTi, 'Noto Serif CJK SC', serif; font-size: 1.1em; }
h2, h3, p { text-indent: 2em; margin: 0.5em 0; }
p.subtitle, p.table-title, p.table-line, p.draft { text-indent: 0; }
p.right { text-align: right; text-indent: 0; padding-right: 4em; }
p.draft { font-family: SimHei, 'Noto Sans CJK SC', sans-serif; color: #666; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9em; line-height: 1.4; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); }
th, td { border: 1px solid #000; padding: 0.2em 0.4em; font-weight: normal; text-align: center;
  white-space: pre-line; }
th.left, td.left { text-align: left; }
th.right, td.right { text-align: right; }
td.number { white-space: nowrap; }
thead { display: table-header-group; }
@media print { tr { break-inside: avoid; } .page-break { break-before: page; } }
)");

// The same for editors of web sites, which throw style sheets away.
QString inlineStyle(const QString& tag, const QString& classes)
{
    if (tag == u"h1")
        return u"text-align: center; font-weight: normal; font-family: FZXiaoBiaoSong-B05S, SimSun, serif"_qs;
    if (tag == u"h2" || tag == u"h3")
        return u"text-indent: 2em; margin: 0.5em 0; font-weight: normal; font-family: "_qs +
               (tag == u"h2" ? u"SimHei, sans-serif"_qs : u"KaiTi, serif"_qs);
    if (tag == u"p" && classes == u"right")
        return u"text-align: right; padding-right: 4em; margin: 0.5em 0"_qs;
    if (tag == u"p" && classes == u"table-line")
        return u"margin: 0.5em 0"_qs;
    if (tag == u"p" && !classes.isEmpty())
        return u"text-align: center; margin: 0.5em 0"_qs;
    if (tag == u"p")
        return u"text-indent: 2em; margin: 0.5em 0; overflow-wrap: anywhere"_qs;
    if (tag == u"table")
        return u"border-collapse: collapse; width: 100%; line-height: 1.4"_qs;
    if (tag == u"caption")
        return u"position: absolute; width: 1px; height: 1px; overflow: hidden"_qs;
    if (tag == u"th" || tag == u"td") {
        QString style = u"border: 1px solid #000; padding: 0.2em 0.4em; font-weight: normal"_qs;
        const QStringList all = classes.split(u' ');
        style += u"; text-align: "_qs + (all.contains(u"left")    ? u"left"_qs
                                         : all.contains(u"right") ? u"right"_qs
                                                                  : u"center"_qs);
        style += u"; white-space: "_qs + (all.contains(u"number") ? u"nowrap"_qs : u"pre-line"_qs);
        return style;
    }
    return {};
}

QString className(TextStyle style)
{
    switch (style) {
    case TextStyle::Subtitle:
        return u"subtitle"_qs;
    case TextStyle::BodyRight:
        return u"right"_qs;
    case TextStyle::TableTitle:
        return u"table-title"_qs;
    case TextStyle::TableLine:
        return u"table-line"_qs;
    default:
        return {};
    }
}

QString tagName(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return u"h1"_qs;
    case TextStyle::Heading1:
        return u"h2"_qs;
    case TextStyle::Heading2:
        return u"h3"_qs;
    default:
        return u"p"_qs;
    }
}

class HtmlWriter
{
public:
    explicit HtmlWriter(bool isFragment) : m_xml(&m_html), m_isFragment(isFragment) {}

    QByteArray writeFragment(const Document& document)
    {
        start(u"div"_qs);
        m_xml.writeAttribute(u"lang"_qs, document.language);
        m_xml.writeAttribute(u"style"_qs,
                             u"font-family: FangSong, serif; line-height: 1.8; color: #000"_qs);
        newLine();
        writeBlocks(document);
        m_xml.writeEndElement();
        newLine();
        return m_html;
    }

    QByteArray write(const Document& document)
    {
        m_xml.writeDTD(u"<!DOCTYPE html>\n"_qs);
        m_xml.writeStartElement(u"html"_qs);
        m_xml.writeAttribute(u"lang"_qs, document.language);
        writeHead(document);
        m_xml.writeStartElement(u"body"_qs);
        newLine();
        writeBlocks(document);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        newLine();
        return m_html;
    }

private:
    void writeBlocks(const Document& document)
    {
        if (!document.draftMark.isEmpty())
            writeElement(u"p"_qs, document.draftMark, u"draft"_qs, own_marks::aside);
        for (const Block& block : document.blocks)
            std::visit([this](const auto& content) { write(content); }, block);
        if (document.checkFooter)
            writeElement(u"p"_qs,
                         document.checkFooter->text + u"　校验码 " + document.checkFooter->code,
                         u"table-line"_qs, own_marks::aside);
    }

    // With its looks: a class of the style sheet, or in a fragment the style itself.
    void start(const QString& tag, const QString& classes = {})
    {
        m_xml.writeStartElement(tag);
        const QString style = m_isFragment ? inlineStyle(tag, classes) : QString();
        if (!style.isEmpty())
            m_xml.writeAttribute(u"style"_qs, style);
        if (!m_isFragment && !classes.isEmpty())
            m_xml.writeAttribute(u"class"_qs, classes);
    }

    void newLine() { m_xml.writeCharacters(u"\n"_qs); }

    void writeElement(const QString& tag, const QString& text, const QString& classes = {},
                      const QString& mark = {})
    {
        start(tag, classes);
        if (!mark.isEmpty() && !m_isFragment)
            m_xml.writeAttribute(u"data-"_qs + own_marks::prefix, mark);
        m_xml.writeCharacters(xmlText(text)); // also when empty: <td></td>, never <td/>
        m_xml.writeEndElement();
        newLine();
    }

    void writeHead(const Document& document)
    {
        m_xml.writeStartElement(u"head"_qs);
        m_xml.writeEmptyElement(u"meta"_qs);
        m_xml.writeAttribute(u"charset"_qs, u"utf-8"_qs);
        m_xml.writeEmptyElement(u"meta"_qs);
        m_xml.writeAttribute(u"name"_qs, u"viewport"_qs);
        m_xml.writeAttribute(u"content"_qs, u"width=device-width, initial-scale=1"_qs);
        m_xml.writeEmptyElement(u"meta"_qs);
        m_xml.writeAttribute(u"name"_qs, u"author"_qs);
        m_xml.writeAttribute(u"content"_qs, xmlText(document.author));
        for (const auto& [name, value] : document.properties) {
            m_xml.writeEmptyElement(u"meta"_qs);
            m_xml.writeAttribute(u"name"_qs, own_marks::prefix + u'.' + name);
            m_xml.writeAttribute(u"content"_qs, xmlText(value));
        }
        writeElement(u"title"_qs, document.title);
        writeElement(u"style"_qs, styleSheet);
        m_xml.writeEndElement();
        newLine();
    }

    void write(const Paragraph& paragraph)
    {
        if (paragraph.style == TextStyle::Heading1 || paragraph.style == TextStyle::TableTitle)
            m_heading = paragraph.text;
        writeElement(tagName(paragraph.style), paragraph.text, className(paragraph.style),
                     paragraph.mark);
    }

    void write(const PageBreak&) { writeElement(u"div"_qs, {}, u"page-break"_qs); }

    void write(const TableBlock& table)
    {
        start(u"div"_qs, u"table"_qs);
        start(u"table"_qs);
        newLine();
        // For those who hear the page; the heading is seen above.
        if (!m_heading.isEmpty())
            writeElement(u"caption"_qs, m_heading);
        writeColumns(table);
        m_rows.assign(static_cast<std::size_t>(table.rowCount), {});
        for (const TableCell& cell : table.cells)
            m_rows[static_cast<std::size_t>(cell.row)].push_back(&cell);
        writeRows(table, u"thead"_qs, 0, table.headerRows);
        writeRows(table, u"tbody"_qs, table.headerRows, table.rowCount);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        newLine();
    }

    void writeColumns(const TableBlock& table)
    {
        m_xml.writeStartElement(u"colgroup"_qs);
        for (const double width : table.columnWidths) {
            m_xml.writeEmptyElement(u"col"_qs);
            m_xml.writeAttribute(u"style"_qs,
                                 u"width: %1%"_qs.arg(QString::number(width * 100, 'f', 2)));
        }
        m_xml.writeEndElement();
        newLine();
    }

    void writeRows(const TableBlock& table, const QString& group, int begin, int end)
    {
        if (begin == end)
            return;
        m_xml.writeStartElement(group);
        newLine();
        for (int row = begin; row < end; ++row) {
            m_xml.writeStartElement(u"tr"_qs);
            newLine();
            for (const TableCell* cell : m_rows[static_cast<std::size_t>(row)])
                writeCell(table, *cell);
            m_xml.writeEndElement();
            newLine();
        }
        m_xml.writeEndElement();
        newLine();
    }

    void writeCell(const TableBlock& table, const TableCell& cell)
    {
        QStringList classes;
        if (cell.align != CellAlign::Center)
            classes += cell.align == CellAlign::Left ? u"left"_qs : u"right"_qs;
        if (!cell.isHeader && (cell.cell || isNumberText(cell.text)))
            classes += u"number"_qs;
        start(cell.isHeader ? u"th"_qs : u"td"_qs, classes.join(u' '));
        if (cell.isHeader)
            m_xml.writeAttribute(u"scope"_qs, scope(table, cell));
        if (hasStackedHeads(table) && cell.isHeader)
            m_xml.writeAttribute(u"id"_qs, headId(table, cell));
        else if (hasStackedHeads(table) && cell.cell)
            m_xml.writeAttribute(u"headers"_qs, headsOf(table, cell));
        if (cell.rowSpan > 1)
            m_xml.writeAttribute(u"rowspan"_qs, QString::number(cell.rowSpan));
        if (cell.columnSpan > 1)
            m_xml.writeAttribute(u"colspan"_qs, QString::number(cell.columnSpan));
        m_xml.writeCharacters(xmlText(cell.text));
        m_xml.writeEndElement();
        newLine();
    }

    // Scopes alone do not say which of several heads over one another a figure has.
    static bool hasStackedHeads(const TableBlock& table)
    {
        return table.headerRows > 1 || table.stubColumns > 1;
    }

    static QString headId(const TableBlock& table, const TableCell& cell)
    {
        return u"%1-%2-%3"_qs.arg(table.id, QString::number(cell.row),
                                  QString::number(cell.column));
    }

    // Of all labels over a figure and beside it, from the outermost in.
    static QString headsOf(const TableBlock& table, const TableCell& cell)
    {
        QStringList ids;
        for (const TableCell& head : table.cells) {
            const bool isOver = head.row < table.headerRows && head.column <= cell.column &&
                                cell.column < head.column + head.columnSpan;
            const bool isBeside = head.row >= table.headerRows && head.column < table.stubColumns &&
                                  head.row <= cell.row && cell.row < head.row + head.rowSpan;
            if (head.isHeader && (isOver || isBeside))
                ids += headId(table, head);
        }
        return ids.join(u' ');
    }

    // A label of the stub, or of a row with figures where there is no stub, is for its row; any
    // other is for its column.
    QString scope(const TableBlock& table, const TableCell& cell) const
    {
        const bool inStub = cell.row >= table.headerRows && cell.column < table.stubColumns;
        const bool besideFigures =
            table.stubColumns == 0 &&
            std::ranges::any_of(m_rows[static_cast<std::size_t>(cell.row)],
                                [](const TableCell* other) { return other->cell.has_value(); });
        return inStub || besideFigures ? u"row"_qs : u"col"_qs;
    }

    QByteArray m_html;
    QXmlStreamWriter m_xml;
    const bool m_isFragment;
    QString m_heading;                                 // the last one over a table
    std::vector<std::vector<const TableCell*>> m_rows; // of the table being written
};

} // namespace

QByteArray writeHtml(const Document& document)
{
    return HtmlWriter(false).write(document);
}

QByteArray writeHtmlFragment(const Document& document)
{
    return HtmlWriter(true).writeFragment(document);
}

} // namespace gongkai
