// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/output/xlsx_file.h"

#include "core/output/compose.h"
#include "core/output/writers.h"
#include "tests/core/output/docx_file.h"

namespace gongkai::test {

std::vector<XlsxSheet> readXlsx(const QByteArray& workbook)
{
    const auto parts = unzip(workbook);
    QStringList shared;
    if (parts.contains(u"xl/sharedStrings.xml"_qs)) {
        const XmlElement strings = parseXml(parts.at(u"xl/sharedStrings.xml"_qs));
        for (const XmlElement* text : strings.all(u"si"_qs))
            shared += text->allText();
    }
    std::vector<XlsxSheet> sheets;
    const XmlElement book = parseXml(parts.at(u"xl/workbook.xml"_qs));
    for (const XmlElement* entry : book.deep(u"sheet"_qs)) {
        XlsxSheet sheet;
        sheet.name = entry->attributes.value(u"name"_qs);
        sheet.xml = parts.at(u"xl/worksheets/sheet%1.xml"_qs.arg(sheets.size() + 1));
        const XmlElement root = parseXml(sheet.xml);
        for (const XmlElement* element : root.deep(u"c"_qs)) {
            XlsxCell cell;
            cell.value = element->child(u"v"_qs).text;
            cell.formula = element->child(u"f"_qs).text;
            cell.isNumber = !cell.value.isEmpty() && !element->attributes.contains(u"t"_qs);
            if (element->attributes.value(u"t"_qs) == u"s")
                cell.value = shared.value(cell.value.toInt());
            sheet.cells.emplace(element->attributes.value(u"r"_qs), cell);
        }
        for (const XmlElement* merge : root.deep(u"mergeCell"_qs))
            sheet.merges += merge->attributes.value(u"ref"_qs);
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

// The tables begin under the lines that head them.
std::map<CellId, XlsxCell> figureCells(const Report& report)
{
    std::map<CellId, XlsxCell> found;
    const auto written = writeXlsx(report);
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    const std::vector<XlsxSheet> sheets = readXlsx(*written);
    std::size_t index = 0;
    int top = 0;
    for (const Block& block : compose(report, {}, {.extent = Extent::TablesOnly}).blocks) {
        const auto* table = std::get_if<TableBlock>(&block);
        top += table ? 0 : 1;
        if (!table)
            continue;
        for (const TableCell& cell : table->cells)
            if (cell.cell)
                found[*cell.cell] = sheets[index].cells.at(reference(top + cell.row, cell.column));
        ++index;
        top = 0;
    }
    return found;
}

QString reference(int row, int column)
{
    return QString(QChar(u'A' + column)) + QString::number(row + 1);
}

} // namespace gongkai::test
