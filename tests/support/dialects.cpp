// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialects.h"

#include "tests/support/containers.h"
#include "tests/support/text_dialects.h"

#include <QStringEncoder>

#include <algorithm>

namespace gongkai::test {
namespace {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString htmlTable(const PublishedTable& table, const QString& open, const QString& paragraph)
{
    QString html = open;
    for (int row = 0; row < table.rowCount; ++row) {
        html += u"<tr>"_qs;
        for (const PublishedCell* cell : table.row(row)) {
            html += u"<td"_qs;
            if (cell->rowSpan > 1)
                html += u" rowspan=%1"_qs.arg(cell->rowSpan);
            if (cell->columnSpan > 1)
                html += u" colspan=\"%1\""_qs.arg(cell->columnSpan);
            html += u'>' + paragraph.arg(escaped(cell->text).replace(u"\n"_qs, u"<br>"_qs)) +
                    u"</td>"_qs;
        }
        html += u"</tr>\n"_qs;
    }
    return html + u"</table>\n"_qs;
}

QString htmlBody(const Published& report, const QString& table, const QString& paragraph)
{
    QString html = u"<h1>"_qs + escaped(report.title) + u"</h1>\n"_qs;
    for (const PublishedPart& part : report.parts) {
        html += u"<p>"_qs + escaped(part.heading) + u"</p>\n"_qs;
        for (const QString& prose : part.prose)
            html += u"<p>"_qs + escaped(prose) + u"</p>\n"_qs;
        for (const PublishedTable& each : part.tables)
            html += htmlTable(each, table, paragraph);
    }
    return html;
}

QByteArray cleanHtml(const Published& report)
{
    return (u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>"_qs + report.title +
            u"</title></head><body>"_qs + htmlBody(report, u"<table>"_qs, u"%1"_qs) +
            u"</body></html>"_qs)
        .toUtf8();
}

// As Word saves a page: its own elements, spans around everything, a declared charset that is
// another one.
QByteArray wordHtml(const Published& report)
{
    const QString paragraph =
        u"<p class=MsoNormal align=center style='text-align:center'><span lang=EN-US "
        "style='font-size:9.0pt;mso-bidi-font-size:11.0pt'>%1<o:p></o:p></span></p>"_qs;
    return (u"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta "
            "http-equiv=Content-Type content=\"text/html; charset=gb2312\"><style><!-- td {x:1} "
            "--></style></head><body lang=ZH-CN><div class=WordSection1>"_qs +
            htmlBody(report, u"<table class=MsoNormalTable border=1 cellspacing=0>"_qs, paragraph) +
            u"</div></body></html>"_qs)
        .toUtf8();
}

// A portal: the report stands in a cell of a layout table, menus in others, nothing is closed.
QByteArray portalHtml(const Published& report)
{
    const QString page =
        u"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">"
        "<script>var a='<table><tr><td>行政许可<td>999</table>';</script></head><body>"
        "<table width=980><tr><td>首页</td><td>政务公开</td><td>互动交流</td></tr></table>"
        "<table><tr><td><table><tr><td>通知公告<td>12<tr><td>总计<td>7</table></td><td>"
        "<div>当前位置：首页 &gt; 政府信息公开年报</div>"_qs +
        htmlBody(report, u"<div><table border=1><tbody>"_qs, u"<span>%1</span>"_qs) +
        u"<p>【打印】【关闭】<p>版权所有：示例区人民政府"
        "</td></tr></table><p>今日访问：1234<br>备案号：00000000"_qs;
    return toGbk(page);
}

QByteArray utf16Html(const Published& report)
{
    QStringEncoder encoder(QStringConverter::Utf16LE);
    const QByteArray bytes = encoder(QString::fromUtf8(cleanHtml(report)));
    return bytes;
}

QString inOneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

QString wordParagraphs(const QString& text)
{
    QString xml;
    for (const QString& line : text.split(u'\n')) {
        const qsizetype half = line.size() / 2; // several runs, as editing leaves them
        xml += u"<w:p><w:r><w:t xml:space=\"preserve\">%1</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
               "<w:t xml:space=\"preserve\">%2</w:t></w:r></w:p>"_qs.arg(
                   escaped(line.first(half)), escaped(line.sliced(half)));
    }
    return xml;
}

QString wordTable(const PublishedTable& table)
{
    QString xml = u"<w:tbl>"_qs;
    for (int row = 0; row < table.rowCount; ++row) {
        xml += u"<w:tr>"_qs;
        for (int column = 0; column < table.columnCount;) {
            const auto cell = std::ranges::find_if(table.cells, [&](const PublishedCell& each) {
                return row >= each.row && row < each.row + each.rowSpan && each.column == column;
            });
            if (cell == table.cells.end()) {
                ++column;
                continue;
            }
            xml += u"<w:tc><w:tcPr><w:gridSpan w:val=\"%1\"/>"_qs.arg(cell->columnSpan);
            if (cell->rowSpan > 1)
                xml += cell->row == row ? u"<w:vMerge w:val=\"restart\"/>"_qs : u"<w:vMerge/>"_qs;
            xml += u"</w:tcPr>"_qs +
                   (cell->row == row ? wordParagraphs(cell->text) : u"<w:p/>"_qs) + u"</w:tc>"_qs;
            column += cell->columnSpan;
        }
        xml += u"</w:tr>"_qs;
    }
    return xml + u"</w:tbl>"_qs;
}

QByteArray docx(const Published& report)
{
    QString body = wordParagraphs(report.title);
    for (const PublishedPart& part : report.parts) {
        body += wordParagraphs(part.heading);
        for (const QString& prose : part.prose)
            body += wordParagraphs(prose);
        for (const PublishedTable& table : part.tables)
            body += wordTable(table);
    }
    return docxOf(body);
}

QString cellName(int row, int column)
{
    return QString(QChar(static_cast<char16_t>(u'A' + column))) + QString::number(row + 1);
}

// Can two rows stand in one: figures behind one label each, in the same columns?
bool areStackable(const PublishedTable& table, int row)
{
    const auto above = table.row(row);
    const auto below = table.row(row + 1);
    const auto isPlain = [](const PublishedCell* cell) { return cell->rowSpan == 1; };
    const auto isFigure = [](const PublishedCell* cell) {
        return std::ranges::all_of(cell->text, [](QChar c) { return c.isDigit(); });
    };
    return above.size() > 1 && above.size() == below.size() &&
           std::ranges::all_of(above, isPlain) && std::ranges::all_of(below, isPlain) &&
           !isFigure(above[0]) && !isFigure(below[0]) &&
           std::all_of(above.begin() + 1, above.end(), isFigure) &&
           std::all_of(below.begin() + 1, below.end(), isFigure) &&
           std::ranges::equal(
               above, below, {}, [](auto* cell) { return cell->column; },
               [](auto* cell) { return cell->column; });
}

// Two and two rows in one, their labels and figures one below the other in its cells.
PublishedTable stacked(const PublishedTable& table)
{
    PublishedTable whole = table;
    for (int row = 0; row + 1 < whole.rowCount; ++row) {
        if (!areStackable(whole, row))
            continue;
        for (PublishedCell& cell : whole.cells)
            if (cell.row == row)
                for (const PublishedCell* below : whole.row(row + 1))
                    if (below->column == cell.column)
                        cell.text += u'\n' + below->text;
        std::erase_if(whole.cells,
                      [row](const PublishedCell& cell) { return cell.row == row + 1; });
        for (PublishedCell& cell : whole.cells) {
            cell.rowSpan -= cell.row <= row && row + 1 < cell.row + cell.rowSpan;
            cell.row -= cell.row > row;
        }
        --whole.rowCount;
    }
    return whole;
}

QByteArray stackedRows(const Published& report)
{
    Published whole = report;
    for (PublishedPart& part : whole.parts)
        for (PublishedTable& table : part.tables)
            table = stacked(table);
    return cleanHtml(whole);
}

enum class RightEnd { Kept, Trimmed };

// A sheet saved as text: every cell in its column, quoted where it must be.
QString sheetText(const Published& report, QChar separator, RightEnd end)
{
    QString text;
    qsizetype width = 0;
    for (const PublishedPart& part : report.parts)
        for (const PublishedTable& table : part.tables)
            width = std::max(width, qsizetype{table.columnCount});
    const auto addRecord = [&](QStringList fields) {
        while (fields.size() < width)
            fields += QString();
        while (end == RightEnd::Trimmed && fields.size() > 1 && fields.last().isEmpty())
            fields.removeLast();
        for (QString& field : fields)
            if (field.contains(separator) || field.contains(u'\n') || field.contains(u'"'))
                field = u'"' + field.replace(u"\""_qs, u"\"\""_qs) + u'"';
        text += fields.join(separator) + u"\r\n"_qs;
    };
    addRecord({report.title});
    for (const PublishedPart& part : report.parts) {
        addRecord({part.heading});
        for (const QString& prose : part.prose)
            addRecord({prose});
        for (const PublishedTable& table : part.tables) {
            for (int row = 0; row < table.rowCount; ++row) {
                QStringList fields(table.columnCount);
                for (const PublishedCell* cell : table.row(row))
                    fields[cell->column] =
                        end == RightEnd::Kept ? cell->text : inOneLine(cell->text);
                addRecord(fields);
            }
        }
    }
    return text;
}

QByteArray workbook(const Published& report, bool merged)
{
    QString rows;
    QString merges;
    int top = 0;
    const auto addText = [&](const QString& text) {
        rows += u"<row r=\"%1\"><c r=\"A%1\" t=\"inlineStr\"><is><t>%2</t></is></c></row>"_qs.arg(
            QString::number(++top), escaped(text));
    };
    addText(report.title);
    for (const PublishedPart& part : report.parts) {
        addText(part.heading);
        for (const PublishedTable& table : part.tables) {
            for (int row = 0; row < table.rowCount; ++row) {
                rows += u"<row r=\"%1\">"_qs.arg(top + row + 1);
                for (const PublishedCell* cell : table.row(row)) {
                    const QString at = cellName(top + row, cell->column);
                    if (!cell->text.isEmpty())
                        rows += u"<c r=\"%1\" t=\"inlineStr\"><is><r><t>%2</t></r></is></c>"_qs.arg(
                            at, escaped(cell->text));
                    if (merged && (cell->rowSpan > 1 || cell->columnSpan > 1))
                        merges += u"<mergeCell ref=\"%1:%2\"/>"_qs.arg(
                            at, cellName(top + row + cell->rowSpan - 1,
                                         cell->column + cell->columnSpan - 1));
                }
                rows += u"</row>"_qs;
            }
            top += table.rowCount;
        }
    }
    return xlsxOf(u"<sheetData>"_qs + rows + u"</sheetData><mergeCells>"_qs + merges +
                  u"</mergeCells>"_qs);
}

} // namespace

const std::vector<Dialect>& dialects()
{
    static const std::vector<Dialect> all{
        {"clean page", cleanHtml},
        {"page saved by Word", wordHtml},
        {"portal page in GBK", portalHtml},
        {"page in UTF-16", utf16Html},
        {"pipe dump", pipeDump},
        {"pipe rows", pipeRows},
        {"tab rows", tabRows},
        {"tab grid", tabGrid},
        {"drawn borders", drawnBorders},
        {"one cell a line", cellLines},
        {"one cell a line, single spaced", singleSpacedLines},
        {"cell, then a line with a bar", cellThenBarLine},
        {"bar before each row", barBeforeRow},
        {"bar before each padded row", barBeforePaddedRow},
        {"padded bars", paddedBars},
        {"columns by blanks", columnsByBlanks, false, true},
        {"torn columns", tornColumns, false, true},
        {"markdown", markdown},
        {"rows parted by bars", partedRows},
        {"rows closed by bars", closedRows},
        {"markdown without outer bars", markdownWithoutOuterBars},
        {"serial numbers", serialNumbers, true},
        {"Word file", docx},
        {"workbook", [](const Published& report) { return workbook(report, true); }},
        {"sheet saved as CSV in GBK",
         [](const Published& report) { return toGbk(sheetText(report, u',', RightEnd::Kept)); }},
        {"sheet saved as text",
         [](const Published& report) { return sheetText(report, u'\t', RightEnd::Kept).toUtf8(); }},
        {"sheet saved as text, ends trimmed",
         [](const Published& report) {
             return sheetText(report, u'\t', RightEnd::Trimmed).toUtf8();
         },
         true},
        {"workbook without merges",
         [](const Published& report) { return workbook(report, false); }},
        {"page with two rows in one", stackedRows, false, true},
    };
    return all;
}

QByteArray written(const Report& report, const Publishing& how, const char* dialect)
{
    for (const Dialect& one : dialects()) {
        if (QByteArray(one.name) == dialect)
            return one.write(publish(report, how));
    }
    qFatal("no such dialect: %s", dialect);
}

} // namespace gongkai::test
