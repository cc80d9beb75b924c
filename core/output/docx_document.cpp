// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/own_marks.h"
#include "core/output/column_widths.h"
#include "core/output/docx_parts.h"

#include <cmath>
#include <numeric>
#include <utility>

namespace gongkai::docx {
namespace {

constexpr int manyColumns = 7;       // from here on tables are set in 小五
constexpr int cellPadding = 28;      // left and right each: 0.5 mm
constexpr int rowHeight = 312;       // at least 5.5 mm
constexpr int rowsKeptTogether = 20; // a table of so few rows stands on one page
constexpr int headerDistance = 851;
constexpr int footerDistance = 1304;     // the page number's dash lies 7 mm below the text area
constexpr int checkFooterDistance = 540; // so that the number stays where it is
constexpr int headingSize = 320;         // 3号: one character of the grid before it is fitted

QString length(int twips)
{
    return QString::number(twips);
}

// Where a cell's text is aligned otherwise than the table style says.
QString alignValue(CellAlign align)
{
    return align == CellAlign::Left ? u"left"_qs : u"right"_qs;
}

class BodyWriter
{
public:
    BodyWriter() : m_xml(wordPart(u"w:document"_qs)) { m_xml.open(u"w:body"_qs); }

    QByteArray write(const Document& document)
    {
        for (std::size_t i = 0; i < document.blocks.size(); ++i) {
            m_next = i + 1 < document.blocks.size() ? &document.blocks[i + 1] : nullptr;
            std::visit([this](const auto& content) { write(content); }, document.blocks[i]);
        }
        if (m_afterTable)
            writeParagraph(u"TableLine"_qs, {}, false); // Word wants text after the last table
        writeSection(document);
        return m_xml.take();
    }

private:
    void write(const PageBreak&) { m_breakBefore = true; }

    void write(const Paragraph& paragraph)
    {
        writeParagraph(styleId(paragraph.style), paragraph.text, paragraph.keepWithNext,
                       paragraph.mark);
    }

    void writeParagraph(const QString& style, const QString& text, bool keepWithNext,
                        const QString& mark = {})
    {
        m_xml.open(u"w:p"_qs);
        m_xml.open(u"w:pPr"_qs);
        m_xml.value(u"w:pStyle"_qs, style);
        if (keepWithNext)
            m_xml.leaf(u"w:keepNext"_qs);
        if (std::exchange(m_breakBefore, false))
            m_xml.leaf(u"w:pageBreakBefore"_qs);
        if (m_afterTable && style != u"TableLine")
            m_xml.leaf(u"w:spacing"_qs,
                       {{u"w:beforeLines"_qs, u"50"_qs}, {u"w:before"_qs, length(linePitch / 2)}});
        m_xml.close();
        const QString id = mark.isEmpty() ? QString() : beginMark(mark);
        if (!text.isEmpty())
            m_xml.run(text);
        if (!id.isEmpty())
            m_xml.leaf(u"w:bookmarkEnd"_qs, {{u"w:id"_qs, id}});
        m_xml.close();
        m_afterTable = false;
    }

    // A bookmark that names what the paragraph is; each has a name of its own.
    QString beginMark(const QString& mark)
    {
        const QString id = QString::number(++m_marks);
        m_xml.leaf(u"w:bookmarkStart"_qs,
                   {{u"w:id"_qs, id}, {u"w:name"_qs, own_marks::prefix + u'_' + id + u'_' + mark}});
        return id;
    }

    void write(const TableBlock& table)
    {
        if (m_afterTable || m_breakBefore)
            writeParagraph(u"TableLine"_qs, {}, true); // two tables in a row would become one
        const bool small = table.columnCount >= manyColumns;
        m_style = tableTextStyleId(small);
        m_widths = columnWidths(table, textWidth, small ? 180 : 210, 2 * cellPadding);
        coverGrid(table);
        m_xml.open(u"w:tbl"_qs);
        writeTableProperties();
        m_xml.open(u"w:tblGrid"_qs);
        for (const int width : m_widths)
            m_xml.leaf(u"w:gridCol"_qs, {{u"w:w"_qs, length(width)}});
        m_xml.close();
        for (int row = 0; row < table.rowCount; ++row) {
            const bool last = row + 1 == table.rowCount;
            m_keepWithNext = last ? isLineBelow() : table.rowCount <= rowsKeptTogether;
            writeRow(table, row);
        }
        m_xml.close();
        m_afterTable = true;
    }

    // The sign-off under a table stays with its last row.
    bool isLineBelow() const
    {
        const auto* paragraph = m_next ? std::get_if<Paragraph>(m_next) : nullptr;
        return paragraph && paragraph->style == TextStyle::TableLine;
    }

    void writeTableProperties()
    {
        m_xml.open(u"w:tblPr"_qs);
        m_xml.value(u"w:tblStyle"_qs, u"StatutoryTable"_qs);
        m_xml.leaf(u"w:tblW"_qs, {{u"w:w"_qs, length(textWidth)}, {u"w:type"_qs, u"dxa"_qs}});
        m_xml.value(u"w:jc"_qs, u"center"_qs);
        m_xml.leaf(u"w:tblLayout"_qs, {{u"w:type"_qs, u"fixed"_qs}});
        m_xml.open(u"w:tblCellMar"_qs);
        m_xml.leaf(u"w:left"_qs, {{u"w:w"_qs, length(cellPadding)}, {u"w:type"_qs, u"dxa"_qs}});
        m_xml.leaf(u"w:right"_qs, {{u"w:w"_qs, length(cellPadding)}, {u"w:type"_qs, u"dxa"_qs}});
        m_xml.close();
        m_xml.close();
    }

    void writeRow(const TableBlock& table, int row)
    {
        m_xml.open(u"w:tr"_qs);
        m_xml.open(u"w:trPr"_qs);
        m_xml.leaf(u"w:cantSplit"_qs);
        m_xml.leaf(u"w:trHeight"_qs,
                   {{u"w:val"_qs, length(rowHeight)}, {u"w:hRule"_qs, u"atLeast"_qs}});
        if (row < table.headerRows)
            m_xml.leaf(u"w:tblHeader"_qs);
        m_xml.close();
        for (int column = 0; column < table.columnCount;) {
            const TableCell& cell =
                *m_cover[static_cast<std::size_t>(row * table.columnCount + column)];
            writeCell(cell, cell.row == row);
            column += cell.columnSpan;
        }
        m_xml.close();
    }

    // Which cell covers each position.
    void coverGrid(const TableBlock& table)
    {
        m_cover.assign(static_cast<std::size_t>(table.rowCount * table.columnCount), nullptr);
        for (const TableCell& cell : table.cells)
            for (int row = cell.row; row < cell.row + cell.rowSpan; ++row)
                for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                    m_cover[static_cast<std::size_t>(row * table.columnCount + column)] = &cell;
    }

    // A merged cell stands again, empty, in each row it reaches down to.
    void writeCell(const TableCell& cell, bool isTop)
    {
        const auto first = m_widths.begin() + cell.column;
        const int width = std::accumulate(first, first + cell.columnSpan, 0);
        m_xml.open(u"w:tc"_qs);
        m_xml.open(u"w:tcPr"_qs);
        m_xml.leaf(u"w:tcW"_qs, {{u"w:w"_qs, length(width)}, {u"w:type"_qs, u"dxa"_qs}});
        if (cell.columnSpan > 1)
            m_xml.value(u"w:gridSpan"_qs, QString::number(cell.columnSpan));
        if (cell.rowSpan > 1)
            m_xml.value(u"w:vMerge"_qs, isTop ? u"restart"_qs : u"continue"_qs);
        m_xml.value(u"w:vAlign"_qs, u"center"_qs);
        m_xml.close();
        m_xml.open(u"w:p"_qs);
        m_xml.open(u"w:pPr"_qs);
        m_xml.value(u"w:pStyle"_qs, m_style);
        if (m_keepWithNext)
            m_xml.leaf(u"w:keepNext"_qs);
        if (cell.align != CellAlign::Center)
            m_xml.value(u"w:jc"_qs, alignValue(cell.align));
        m_xml.close();
        if (isTop && !cell.text.isEmpty())
            m_xml.run(cell.text);
        m_xml.close();
        m_xml.close();
    }

    void reference(const QString& name, const QString& type, const QString& id)
    {
        m_xml.leaf(name, {{u"w:type"_qs, type}, {u"r:id"_qs, id}});
    }

    void writeSection(const Document& document)
    {
        m_xml.open(u"w:sectPr"_qs);
        if (!document.draftMark.isEmpty()) {
            reference(u"w:headerReference"_qs, u"default"_qs, oddHeader);
            reference(u"w:headerReference"_qs, u"even"_qs, evenHeader);
        }
        reference(u"w:footerReference"_qs, u"default"_qs, oddFooter);
        reference(u"w:footerReference"_qs, u"even"_qs, evenFooter);
        m_xml.leaf(u"w:pgSz"_qs, {{u"w:w"_qs, length(pageWidth)}, {u"w:h"_qs, length(pageHeight)}});
        m_xml.leaf(
            u"w:pgMar"_qs,
            {{u"w:top"_qs, length(marginTop)},
             {u"w:right"_qs, length(marginRight)},
             {u"w:bottom"_qs, length(marginBottom)},
             {u"w:left"_qs, length(marginLeft)},
             {u"w:header"_qs, length(headerDistance)},
             {u"w:footer"_qs, length(document.checkFooter ? checkFooterDistance : footerDistance)},
             {u"w:gutter"_qs, u"0"_qs}});
        m_xml.leaf(u"w:cols"_qs, {{u"w:space"_qs, u"425"_qs}});
        m_xml.leaf(u"w:docGrid"_qs, {{u"w:type"_qs, u"linesAndChars"_qs},
                                     {u"w:linePitch"_qs, length(linePitch)},
                                     {u"w:charSpace"_qs, length(charSpace())}});
        m_xml.close();
    }

    // What 28 characters of 3号 on a line need less than their size, in 4096ths of a point.
    static int charSpace()
    {
        return static_cast<int>(std::floor((textWidth / 28.0 - headingSize) / 20 * 4096));
    }

    WordXml m_xml;
    std::vector<const TableCell*> m_cover; // of the table being written
    std::vector<int> m_widths;             // likewise
    QString m_style;                       // of its text
    const Block* m_next = nullptr;         // the block after the one being written
    int m_marks = 0;                       // written so far
    bool m_keepWithNext = false;           // the row being written
    bool m_breakBefore = false;
    bool m_afterTable = false;
};

} // namespace

QByteArray documentPart(const Document& document)
{
    return BodyWriter().write(document);
}

} // namespace gongkai::docx
