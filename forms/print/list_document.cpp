// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/list_document.h"

#include "core/output/table_builder.h"

namespace gongkai {
namespace {

constexpr qsizetype longest = 240; // of a text in a cell

QString inCell(QString text)
{
    text.replace(u'\n', u' ');
    return text.size() <= longest ? text : text.left(longest) + u"……";
}

QStringList inCells(QStringList texts)
{
    for (QString& text : texts)
        text = inCell(text);
    return texts;
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
    TableBuilder table(QStringLiteral("list"), list.widths);
    table.head(inCells(list.head));
    const std::vector<CellAlign> aligns(list.widths.size(), CellAlign::Left);
    for (const QStringList& line : list.lines)
        table.row(inCells(line), aligns);
    document.blocks.emplace_back(table.take());
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
