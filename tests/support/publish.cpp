// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialects.h"

#include <algorithm>

namespace gongkai::test {
namespace {

QString withSeparators(const QString& digits)
{
    QString text = digits;
    qsizetype end = text.indexOf(u'.');
    if (end < 0)
        end = text.size();
    for (qsizetype at = end - 3; at > (text.startsWith(u'-') ? 1 : 0); at -= 3)
        text.insert(at, u',');
    return text;
}

QString fullWidth(QString text)
{
    for (QChar& c : text)
        if (c > u' ' && c < QChar(0x7f))
            c = QChar(static_cast<char16_t>(c.unicode() + 0xfee0));
    return text;
}

QString damaged(const QString& label)
{
    static const std::pair<QString, QString> seen[]{
        {u"本年废止件数"_qs, u"本年废纸件数"_qs},
        {u"行政复议"_qs, u"行政法复议"_qs},
        {u"2.其他法律行政法规禁止公开"_qs, u"2.其他法律行政止公开"_qs},
        {u"（一）维持具体行政行为数"_qs, u"一)维持具体行政行为数"_qs},
        {u"8.属于行政查询事项"_qs, u"8、属于行政查询事顶"_qs},
        {u"处理决定数量"_qs, u"处理决定数最"_qs},
        {u"社会公益组织"_qs, u"社会公益祖织"_qs},
        {u"3.网络申请数"_qs, u"3．网络 申清数"_qs},
    };
    for (const auto& [right, wrong] : seen)
        if (label == right)
            return wrong;
    return label;
}

QString figureText(const Report& report, const CellId& id, const Publishing& how)
{
    const Figure figure = report.figure(id);
    QString text = figure.toDisplay(report.cellType(id));
    if (how.separators && figure.isNumber())
        text = withSeparators(text);
    if (how.fullWidthFigures)
        text = fullWidth(text);
    const Table* table = report.form().table(id.table);
    const Column* column = table ? table->column(id.column) : nullptr;
    return column && column->unitNotPrinted && figure.isNumber() ? text + u"万元" : text;
}

QString labelText(const QString& label, const Publishing& how)
{
    QString text = how.damagedLabels ? damaged(label) : label;
    if (how.brokenLabels && text.size() > 4)
        text.insert(text.size() / 2, text.size() % 2 == 0 ? u"\n"_qs : u" 　"_qs);
    return text;
}

bool isRowLeftOut(const Sheet& sheet, int row, const QString& tableAndRow)
{
    return std::ranges::any_of(sheet.cells, [&](const SheetCell& cell) {
        return cell.row == row && cell.figure &&
               cell.figure->table + u'.' + cell.figure->row == tableAndRow;
    });
}

PublishedTable publishSheet(const Report& report, const Sheet& sheet, const Publishing& how)
{
    PublishedTable table{sheet.rowCount, sheet.columnCount, {}};
    int leftOut = -1;
    for (int row = 0; row < sheet.rowCount; ++row)
        if (isRowLeftOut(sheet, row, how.leaveOut))
            leftOut = row;
    for (const SheetCell& cell : sheet.cells) {
        PublishedCell out{cell.row, cell.column, cell.rowSpan, cell.columnSpan,
                          cell.figure ? figureText(report, *cell.figure, how)
                                      : labelText(cell.text, how)};
        if (how.change)
            out.text = how.change(sheet.id, cell, out.text);
        if (leftOut >= 0 && cell.row == leftOut)
            continue;
        if (leftOut >= 0 && cell.row < leftOut && cell.row + cell.rowSpan > leftOut)
            --out.rowSpan;
        if (leftOut >= 0 && cell.row > leftOut)
            --out.row;
        table.cells.push_back(out);
    }
    table.rowCount -= leftOut >= 0;
    return table;
}

} // namespace

std::vector<const PublishedCell*> PublishedTable::row(int wanted) const
{
    std::vector<const PublishedCell*> found;
    for (const PublishedCell& cell : cells)
        if (cell.row == wanted)
            found.push_back(&cell);
    return found;
}

Published publish(const Report& report, const Publishing& how)
{
    Published published{report.title(), {}};
    for (const Section& section : report.form().sections) {
        PublishedPart part{section.heading, {}, {}};
        if (!section.narrative.isEmpty())
            part.prose = report.narrative(section.narrative).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& sheet : section.sheets)
            part.tables.push_back(publishSheet(report, report.sheet(sheet), how));
        published.parts.push_back(std::move(part));
    }
    return published;
}

} // namespace gongkai::test
