// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/word/docx_tables.h"

#include "core/output/row_heights.h"
#include "core/output/word/docx_parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gongkai::docx {
namespace {

constexpr int twipsPerPoint = 20;
// A little less than is reckoned with, so that what just fits does fit.
constexpr int sidePadding = static_cast<int>(cellPadding * twipsPerPoint) - 6;
constexpr int topPadding = static_cast<int>(rowPadding * twipsPerPoint);

QString length(int twips)
{
    return QString::number(twips);
}

// Rounded so that nothing of the sum is lost.
std::vector<int> inTwips(const std::vector<double>& points)
{
    std::vector<int> twips;
    double edge = 0;
    int rounded = 0;
    for (const double width : points) {
        edge += width * twipsPerPoint;
        twips.push_back(static_cast<int>(std::lround(edge)) - rounded);
        rounded += twips.back();
    }
    return twips;
}

class TableWriter
{
public:
    TableWriter(WordXml& xml, const PlacedTable& placed, const FittedTable& part)
        : m_xml(xml),
          m_placed(placed),
          m_table(part.table),
          m_widths(inTwips(part.widths)),
          m_leads(leadingRows(part.table)),
          m_style(tableTextStyleId(placed.fit.textSize < tableTextSize))
    {
        coverGrid();
    }

    void write(bool withNext)
    {
        m_xml.open(u"w:tbl"_qs);
        writeProperties();
        m_xml.open(u"w:tblGrid"_qs);
        for (const int width : m_widths)
            m_xml.leaf(u"w:gridCol"_qs, {{u"w:w"_qs, length(width)}});
        m_xml.close();
        for (int row = 0; row < m_table.rowCount; ++row) {
            m_withNext = row + 1 == m_table.rowCount ? withNext : staysWithNext(row);
            m_beginsPage = std::ranges::count(m_placed.pageStarts, row) > 0;
            writeRow(row);
        }
        m_xml.close();
    }

private:
    // A table that fits on a page is on one; of a longer one the heads stay with a row, and the
    // rows that shall stand on one page stay together.
    bool staysWithNext(int row) const
    {
        if (m_placed.onOnePage || row < m_table.headerRows)
            return true;
        if (!m_placed.pageStarts.empty())
            return std::ranges::count(m_placed.pageStarts, row + 1) == 0;
        return m_leads[static_cast<std::size_t>(row)];
    }

    void writeProperties()
    {
        const int width = std::accumulate(m_widths.begin(), m_widths.end(), 0);
        m_xml.open(u"w:tblPr"_qs);
        m_xml.value(u"w:tblStyle"_qs, u"StatutoryTable"_qs);
        m_xml.leaf(u"w:tblW"_qs, {{u"w:w"_qs, length(width)}, {u"w:type"_qs, u"dxa"_qs}});
        m_xml.value(u"w:jc"_qs, u"center"_qs);
        m_xml.leaf(u"w:tblLayout"_qs, {{u"w:type"_qs, u"fixed"_qs}});
        m_xml.open(u"w:tblCellMar"_qs);
        writeMargin(u"w:top"_qs, topPadding);
        writeMargin(u"w:left"_qs, sidePadding);
        writeMargin(u"w:bottom"_qs, topPadding);
        writeMargin(u"w:right"_qs, sidePadding);
        m_xml.close();
        m_xml.close();
    }

    void writeMargin(const QString& side, int width)
    {
        m_xml.leaf(side, {{u"w:w"_qs, length(width)}, {u"w:type"_qs, u"dxa"_qs}});
    }

    void writeRow(int row)
    {
        m_xml.open(u"w:tr"_qs);
        m_xml.open(u"w:trPr"_qs);
        m_xml.leaf(u"w:cantSplit"_qs);
        m_xml.leaf(u"w:trHeight"_qs,
                   {{u"w:val"_qs, length(static_cast<int>(cellHeight(1, m_placed.fit.textSize) *
                                                          twipsPerPoint))},
                    {u"w:hRule"_qs, u"atLeast"_qs}});
        if (row < m_table.headerRows)
            m_xml.leaf(u"w:tblHeader"_qs);
        m_xml.close();
        for (int column = 0; column < m_table.columnCount;) {
            const TableCell& cell =
                *m_cover[static_cast<std::size_t>(row * m_table.columnCount + column)];
            // A label that reaches over the page's end stands again.
            writeCell(cell, cell.row == row || (m_beginsPage && !cell.cell));
            column += cell.columnSpan;
        }
        m_xml.close();
    }

    // Which cell covers each position.
    void coverGrid()
    {
        m_cover.assign(static_cast<std::size_t>(m_table.rowCount * m_table.columnCount), nullptr);
        for (const TableCell& cell : m_table.cells)
            for (int row = cell.row; row < cell.row + cell.rowSpan; ++row)
                for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                    m_cover[static_cast<std::size_t>(row * m_table.columnCount + column)] = &cell;
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
        if (m_withNext)
            m_xml.leaf(u"w:keepNext"_qs);
        if (m_beginsPage && cell.column == 0)
            m_xml.leaf(u"w:pageBreakBefore"_qs);
        if (cell.align != CellAlign::Center)
            m_xml.value(u"w:jc"_qs, cell.align == CellAlign::Left ? u"left"_qs : u"right"_qs);
        m_xml.close();
        if (isTop && !cell.text.isEmpty())
            m_xml.run(cell.text);
        m_xml.close();
        m_xml.close();
    }

    WordXml& m_xml;
    const PlacedTable& m_placed;
    const TableBlock& m_table;
    std::vector<int> m_widths;
    std::vector<bool> m_leads;
    QString m_style;
    std::vector<const TableCell*> m_cover;
    bool m_withNext = false;   // the row being written
    bool m_beginsPage = false; // likewise
};

} // namespace

void writeTable(WordXml& xml, const PlacedTable& table, const FittedTable& part, bool withNext)
{
    TableWriter(xml, table, part).write(withNext);
}

} // namespace gongkai::docx
