// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/list_document.h"

namespace gongkai {
namespace {

constexpr qsizetype longest = 240; // of a text in a cell

QString inCell(QString text)
{
    text.replace(u'\n', u' ');
    return text.size() <= longest ? text : text.left(longest) + u"……";
}

void addLine(TableBlock& table, const QStringList& texts, bool isHead)
{
    for (int column = 0; column < table.columnCount; ++column) {
        TableCell cell;
        cell.row = table.rowCount;
        cell.column = column;
        cell.text = inCell(texts.value(column));
        cell.align = isHead ? CellAlign::Center : CellAlign::Left;
        cell.isHeader = isHead;
        table.cells.push_back(cell);
    }
    ++table.rowCount;
}

// Tabs and line breaks end a cell and a line there.
QString inLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ');
}

} // namespace

Document listDocument(const PrintedList& list)
{
    Document document;
    document.title = list.title;
    document.blocks.emplace_back(Paragraph{TextStyle::TableTitle, list.title, true, {}});
    for (const QString& remark : list.remarks)
        document.blocks.emplace_back(Paragraph{TextStyle::TableLine, remark, true, {}});
    if (list.lines.isEmpty())
        return document;
    TableBlock table;
    table.id = QStringLiteral("list");
    table.columnCount = static_cast<int>(list.head.size());
    table.headerRows = 1;
    table.columnWidths = list.widths;
    addLine(table, list.head, true);
    for (const QStringList& line : list.lines)
        addLine(table, line, false);
    document.blocks.emplace_back(std::move(table));
    return document;
}

QString listText(const PrintedList& list)
{
    QStringList lines = list.remarks;
    const auto add = [&](const QStringList& texts) {
        QStringList cells;
        for (const QString& text : texts)
            cells << inLine(text);
        lines << cells.join(u'\t');
    };
    add(list.head);
    for (const QStringList& line : list.lines)
        add(line);
    return lines.join(u'\n') + u'\n';
}

} // namespace gongkai
