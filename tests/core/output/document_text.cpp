// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/output/document_text.h"

#include <QtGlobal>

namespace gongkai::test {
namespace {

QString styleName(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return u"Title"_qs;
    case TextStyle::Subtitle:
        return u"Subtitle"_qs;
    case TextStyle::Heading1:
        return u"Heading1"_qs;
    case TextStyle::Heading2:
        return u"Heading2"_qs;
    case TextStyle::Body:
        return u"Body"_qs;
    case TextStyle::BodyRight:
        return u"BodyRight"_qs;
    case TextStyle::TableTitle:
        return u"TableTitle"_qs;
    case TextStyle::TableLine:
        return u"TableLine"_qs;
    }
    return {};
}

QString cellText(const TableCell& cell)
{
    QString text;
    if (cell.rowSpan > 1 || cell.columnSpan > 1)
        text += u"(%1x%2)"_qs.arg(cell.rowSpan).arg(cell.columnSpan);
    text += (cell.isHeader ? u"*"_qs : QString()) + cell.text;
    if (cell.align == CellAlign::Left)
        text += u'<';
    if (cell.align == CellAlign::Right)
        text += u'>';
    return text;
}

} // namespace

QStringList tableLines(const TableBlock& table)
{
    QStringList lines;
    for (int row = 0; row < table.rowCount; ++row) {
        QStringList cells;
        for (const TableCell& cell : table.cells)
            if (cell.row == row)
                cells += cellText(cell);
        lines += cells.join(u'|');
    }
    return lines;
}

QStringList documentLines(const Document& document, bool withTables)
{
    QStringList lines;
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            lines += u"[%1] %2"_qs.arg(styleName(paragraph->style), paragraph->text);
        } else if (const auto* table = std::get_if<TableBlock>(&block)) {
            lines += u"[Table %1 %2 x %3, head %4, stub %5]"_qs.arg(table->id)
                         .arg(table->columnCount)
                         .arg(table->rowCount)
                         .arg(table->headerRows)
                         .arg(table->stubColumns);
            if (withTables)
                lines += tableLines(*table);
        } else {
            lines += u"[PageBreak]"_qs;
        }
    }
    return lines;
}

const TableBlock& tableOf(const Document& document, const QString& sheet)
{
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<TableBlock>(&block);
        if (table && table->id == sheet)
            return *table;
    }
    qFatal("no table %s", qPrintable(sheet));
}

} // namespace gongkai::test
