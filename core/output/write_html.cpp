// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/own_marks.h"
#include "core/output/writers.h"
#include "core/output/xml_text.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace gongkai {
namespace {

// No character that would need escaping: browsers read style sheets as they stand.
const QString styleSheet = QStringLiteral(R"(
body { margin: 0 auto; padding: 1em; max-width: 60em; color: #000; background: #fff;
  font-family: FangSong_GB2312, FangSong, 'Noto Serif CJK SC', serif; line-height: 1.8; }
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
th, td { border: 1px solid #000; padding: 0.2em 0.4em; font-weight: normal; text-align: center;
  white-space: pre-line; }
th.left, td.left { text-align: left; }
th.right, td.right { text-align: right; }
thead { display: table-header-group; }
@media print { tr { break-inside: avoid; } .page-break { break-before: page; } }
)");

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
    HtmlWriter() : m_xml(&m_html) {}

    QByteArray write(const Document& document)
    {
        m_xml.writeDTD(u"<!DOCTYPE html>\n"_qs);
        m_xml.writeStartElement(u"html"_qs);
        m_xml.writeAttribute(u"lang"_qs, document.language);
        writeHead(document);
        m_xml.writeStartElement(u"body"_qs);
        newLine();
        if (!document.draftMark.isEmpty())
            writeElement(u"p"_qs, document.draftMark, u"draft"_qs, own_marks::aside);
        for (const Block& block : document.blocks)
            std::visit([this](const auto& content) { write(content); }, block);
        if (document.checkFooter)
            writeElement(u"p"_qs,
                         document.checkFooter->text + u"　校验码 " + document.checkFooter->code,
                         u"table-line"_qs, own_marks::aside);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        newLine();
        return m_html;
    }

private:
    void newLine() { m_xml.writeCharacters(u"\n"_qs); }

    void writeElement(const QString& tag, const QString& text, const QString& classes = {},
                      const QString& mark = {})
    {
        m_xml.writeStartElement(tag);
        if (!classes.isEmpty())
            m_xml.writeAttribute(u"class"_qs, classes);
        if (!mark.isEmpty())
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
        writeElement(tagName(paragraph.style), paragraph.text, className(paragraph.style),
                     paragraph.mark);
    }

    void write(const PageBreak&) { writeElement(u"div"_qs, {}, u"page-break"_qs); }

    void write(const TableBlock& table)
    {
        m_xml.writeStartElement(u"div"_qs);
        m_xml.writeAttribute(u"class"_qs, u"table"_qs);
        m_xml.writeStartElement(u"table"_qs);
        newLine();
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
        m_xml.writeStartElement(cell.isHeader ? u"th"_qs : u"td"_qs);
        if (cell.isHeader)
            m_xml.writeAttribute(u"scope"_qs, scope(table, cell));
        if (cell.rowSpan > 1)
            m_xml.writeAttribute(u"rowspan"_qs, QString::number(cell.rowSpan));
        if (cell.columnSpan > 1)
            m_xml.writeAttribute(u"colspan"_qs, QString::number(cell.columnSpan));
        if (cell.align != CellAlign::Center)
            m_xml.writeAttribute(u"class"_qs,
                                 cell.align == CellAlign::Left ? u"left"_qs : u"right"_qs);
        m_xml.writeCharacters(xmlText(cell.text));
        m_xml.writeEndElement();
        newLine();
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
    std::vector<std::vector<const TableCell*>> m_rows; // of the table being written
};

} // namespace

QByteArray writeHtml(const Document& document)
{
    return HtmlWriter().write(document);
}

} // namespace gongkai
