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

Sheet withFlatHead(const Sheet& sheet)
{
    const auto first = std::ranges::find_if(
        sheet.cells, [](const SheetCell& cell) { return cell.figure.has_value(); });
    if (first == sheet.cells.end() || first->row < 2)
        return sheet;
    const int up = first->row - 1;
    Sheet flat = sheet;
    flat.rowCount -= up;
    flat.cells.clear();
    flat.cells.push_back({});
    flat.cells.back().columnSpan = first->column;
    flat.cells.back().text = u"项目"_qs;
    for (int column = first->column; column < sheet.columnCount; ++column) {
        SheetCell head;
        for (const SheetCell& cell : sheet.cells)
            if (cell.row < first->row && cell.column == column && cell.columnSpan == 1)
                head.text = cell.text;
        if (head.text.isEmpty() || std::ranges::count(flat.cells, head.text, &SheetCell::text) > 0)
            return sheet;
        head.column = column;
        flat.cells.push_back(head);
    }
    for (SheetCell cell : sheet.cells) {
        cell.row -= up;
        if (cell.row > 0)
            flat.cells.push_back(cell);
    }
    return flat;
}

Sheet withTotalsFirst(const Sheet& sheet)
{
    int first = sheet.columnCount;
    for (const SheetCell& cell : sheet.cells)
        if (cell.figure)
            first = std::min(first, cell.column);
    Sheet moved = sheet;
    for (SheetCell& cell : moved.cells) {
        if (cell.column < first)
            continue;
        const bool isLast = cell.column == sheet.columnCount - 1;
        cell.column = isLast ? first : cell.column + 1;
    }
    std::ranges::stable_sort(
        moved.cells, {}, [](const SheetCell& cell) { return std::pair(cell.row, cell.column); });
    return moved;
}

Sheet withDownwardGroups(const Sheet& sheet)
{
    std::vector<SheetCell> figures;
    for (const SheetCell& cell : sheet.cells)
        if (cell.figure)
            figures.push_back(cell);
    const auto isInOneRow = [&](const SheetCell& cell) { return cell.row == figures[0].row; };
    if (figures.size() < 10 || !std::ranges::all_of(figures, isInOneRow) || figures[0].column > 0)
        return sheet;
    Sheet down = sheet;
    down.columnCount = 3;
    down.rowCount = static_cast<int>(figures.size());
    down.cells.clear();
    for (const SheetCell& figure : figures) {
        QStringList above; // from the outermost
        for (const SheetCell& cell : sheet.cells)
            if (!cell.figure && cell.column <= figure.column &&
                figure.column < cell.column + cell.columnSpan && cell.row < figure.row)
                above += cell.text;
        const int row = static_cast<int>(&figure - figures.data());
        const auto size = std::ranges::count_if(figures, [&](const SheetCell& other) {
            return other.figure->row == figure.figure->row;
        });
        SheetCell cell;
        cell.row = row;
        cell.rowSpan = static_cast<int>(size);
        cell.text = above.first(above.size() - 1).join(QString());
        if (row == 0 || figures[static_cast<size_t>(row) - 1].figure->row != figure.figure->row)
            down.cells.push_back(cell);
        cell.rowSpan = 1;
        cell.column = 1;
        cell.text = above.last();
        down.cells.push_back(cell);
        cell.column = 2;
        cell.text.clear();
        cell.figure = figure.figure;
        down.cells.push_back(cell);
    }
    return down;
}

Sheet shaped(const Sheet& sheet, const Publishing& how)
{
    if (how.downwards)
        return withDownwardGroups(sheet);
    if (!how.flatHeads)
        return sheet;
    Sheet flat = withFlatHead(sheet);
    const bool isFlat = flat.rowCount < sheet.rowCount;
    return how.totalsFirst && isFlat ? withTotalsFirst(flat) : flat;
}

Published publish(const Report& report, const Publishing& how)
{
    Published published{report.title(), {}};
    for (const Section& section : report.form().sections) {
        PublishedPart part{section.heading, {}, {}};
        if (!section.narrative.isEmpty())
            part.prose = report.narrative(section.narrative).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& sheet : section.sheets)
            part.tables.push_back(publishSheet(report, shaped(report.sheet(sheet), how), how));
        published.parts.push_back(std::move(part));
    }
    return published;
}

} // namespace gongkai::test
