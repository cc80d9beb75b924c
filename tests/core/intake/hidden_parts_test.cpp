// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page, the file or the workbook does not show is not read, and it is said when figures
// stand in it.
#include "core/intake/read_source.h"
#include "core/intake/sources/open_end.h"
#include "core/intake/sources/readers.h"
#include "tests/support/containers.h"
#include "tests/support/source_lines.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// The source as text: rows of cells with “|”, spans as “text<rows,columns>”, then what was hidden.
QString told(const Result<SourceDocument>& read)
{
    if (!read)
        return read.error().message;
    QStringList lines = linesTold(*read, [](const SourceCell& cell) {
        const bool spans = cell.rowSpan > 1 || cell.columnSpan > 1;
        return spans ? u"%1<%2,%3>"_qs.arg(cell.text, QString::number(cell.rowSpan),
                                           QString::number(cell.columnSpan))
                     : cell.text;
    });
    const HiddenParts& hidden = read->hidden;
    lines += u"%1 %2 %3 %4"_qs.arg(hidden.rows)
                 .arg(hidden.columns)
                 .arg(hidden.sheets)
                 .arg(hidden.others);
    return lines.join(u'\n');
}

QString html(const QString& page)
{
    Budget budget(u"来源"_qs);
    return told(readHtmlSource(page, budget))
        .remove(cutFigureMark.toString()); // pieces of pages end anywhere
}

QString docx(const QString& body, const QByteArray& styles = {})
{
    Budget budget(u"来源"_qs);
    const QByteArray xml =
        "<w:document xmlns:w=\"w\"><w:body>" + body.toUtf8() + "</w:body></w:document>";
    return told(readDocxSource(
        zipOf({{u"word/document.xml"_qs, xml},
               {u"word/styles.xml"_qs, "<w:styles xmlns:w=\"w\">" + styles + "</w:styles>"}}),
        budget));
}

QString xlsx(const QString& sheet)
{
    Budget budget(u"来源"_qs);
    return told(readXlsxSource(xlsxOf(sheet), budget));
}

QString row(int number, const QString& cells, const QString& attributes = {})
{
    return u"<row r=\"%1\" %2>%3</row>"_qs.arg(QString::number(number), attributes, cells);
}

QString cell(const QString& place, const QString& text)
{
    return u"<c r=\"%1\" t=\"inlineStr\"><is><t>%2</t></is></c>"_qs.arg(place, text);
}

QString paragraph(const QString& text, const QString& properties = {})
{
    return u"<w:p>%1<w:r><w:t>%2</w:t></w:r></w:p>"_qs.arg(properties, text);
}

QString hiddenRun(const QString& text, const QString& vanish = u"<w:vanish/>"_qs)
{
    return u"<w:r><w:rPr>%1</w:rPr><w:t>%2</w:t></w:r>"_qs.arg(vanish, text);
}

QString wordRow(const QStringList& cells, const QString& properties = {})
{
    QString text;
    for (const QString& one : cells)
        text += u"<w:tc>"_qs + paragraph(one) + u"</w:tc>"_qs;
    return u"<w:tr>"_qs + properties + text + u"</w:tr>"_qs;
}

} // namespace

TEST(HiddenPartsTest, RowsOfAPageByWhateverSaysSo)
{
    for (const char* hides :
         {"hidden", "style='display:none'", "style=\"color:red; DISPLAY : none !important\"",
          "style=visibility:hidden", "style='visibility:collapse'", "style='mso-hide:all'"})
        EXPECT_EQ(html(u"<table><tr><td>甲<td>1<tr %1><td>乙<td>2</td></tr><tr><td>丙<td>3"_qs.arg(
                      QString::fromLatin1(hides))),
                  u"甲|1\n丙|3\n1 0 0 0"_qs)
            << hides;
    for (const char* shows : {"style='display:block'", "style='displaynone'", "title='hidden'",
                              "style='background:none'", "data-x='display:none'"})
        EXPECT_EQ(
            html(u"<table><tr %1><td>乙<td>2<tr><td>丙<td>3"_qs.arg(QString::fromLatin1(shows))),
            u"乙|2\n丙|3\n0 0 0 0"_qs)
            << shows;
}

// What keeps a copy of a page from being like the page.
TEST(HiddenPartsTest, DigitsInALineThatNobodySees)
{
    for (const char* hides :
         {"font-size:0", "FONT-SIZE : 0px", "font-size:0.0em", "color:red;opacity:0",
          "position:absolute;left:-9999px", "text-indent:-999em", "color:transparent",
          "display:inline-block;width:0;overflow:hidden", "transform:scale(0)",
          "position:absolute;clip:rect(0 0 0 0)"})
        EXPECT_EQ(html(u"<table><tr><td>甲<td>1<span style='%1'>7</span>2<tr><td>乙<td>3"_qs.arg(
                      QString::fromLatin1(hides))),
                  u"甲|12\n乙|3\n0 0 0 1"_qs)
            << hides;
    for (const char* shows : {"font-size:0.8em", "font-size:10pt", "opacity:0.9", "width:0.5em",
                              "margin-left:-10px", "background-color:transparent"})
        EXPECT_EQ(html(u"<table><tr><td>甲<td>1<span style='%1'>7</span>2<tr><td>乙<td>3"_qs.arg(
                      QString::fromLatin1(shows))),
                  u"甲|172\n乙|3\n0 0 0 0"_qs)
            << shows;
    EXPECT_EQ(html(u"<style>.n{font-size:0}</style><table><tr><td>甲<td>1<i class=n>7</i>2"
                   "<tr><td>乙<td>3"_qs),
              u"甲|12\n乙|3\n0 0 0 1"_qs);
    const QString white = u"<table><tr%1><td>甲<td>1<span style='color:#FFFFFF'>7</span>2"
                          "<tr><td>乙<td>3"_qs;
    EXPECT_EQ(html(white.arg(QString())), u"甲|12\n乙|3\n0 0 0 1"_qs);
    EXPECT_EQ(html(white.arg(u" bgcolor=blue"_qs)), u"甲|172\n乙|3\n0 0 0 0"_qs);
    EXPECT_EQ(html(white.arg(u" style='background:#00f'"_qs)), u"甲|172\n乙|3\n0 0 0 0"_qs);
    // Scripts show what begins so.
    EXPECT_EQ(html(u"<div style='opacity:0'><p>四12"_qs), u"四12\n0 0 0 0"_qs);
}

TEST(HiddenPartsTest, CellsAndColumnsOfAPage)
{
    EXPECT_EQ(html(u"<table><tr><td>甲<td style='display:none'>9</td><td>1<tr><td>乙<td>2"_qs),
              u"甲|1\n乙|2\n0 0 0 1"_qs);
    EXPECT_EQ(html(u"<table><tr><td>甲<td style='visibility:hidden'>9</td><td>1"
                   "<tr><td>乙<td>3<td>2"_qs),
              u"甲||1\n乙|3|2\n0 0 0 1"_qs);
    EXPECT_EQ(html(u"<table><col><col style='display:none' span=2><col><tr><td>甲<td>8<td>9<td>1"
                   "<tr><td colspan=2>乙<td><td>2"_qs),
              u"甲|1\n乙|2\n0 2 0 0"_qs);
}

TEST(HiddenPartsTest, PartsOfAPageAndWhatIsInThem)
{
    EXPECT_EQ(html(u"<p>一<span style='display:none'>12</span>二</p>"
                   "<div hidden><table><tr><td>乙<td>2</table>三</div><p>四"_qs),
              u"一二\n四\n0 0 0 2"_qs);
    EXPECT_EQ(html(u"<p hidden>没有数字</p><p>四"_qs), u"四\n0 0 0 0"_qs);
}

TEST(HiddenPartsTest, WhatAScriptShowsOnceThePageIsLoadedIsSeen)
{
    for (const QString& box :
         {u"id=\"js_content\""_qs, u"class=\"rich_media_content js_underline_content\""_qs})
        EXPECT_EQ(
            html(
                u"<div %1 style=\"visibility: hidden; opacity: 0;\"><p>12件</p></div>"_qs.arg(box)),
            html(u"<div><p>12件</p></div>"_qs));
    EXPECT_EQ(html(u"<body style=\"visibility:hidden\"><p>12件</p></body>"_qs),
              html(u"<p>12件</p>"_qs));
    EXPECT_NE(html(u"<div id=\"js_content\" style=\"display:none\"><p>12件</p></div>"_qs),
              html(u"<div><p>12件</p></div>"_qs));
}

TEST(HiddenPartsTest, ClassesWhoseOwnRuleHidesThem)
{
    const QString page = u"<style>/* .d{display:none} */ .a, p.b{ display : none }"
                         ".c{display:none} @media print{.d{display:none} .e{display:none}}"
                         ".f .g{display:none} .c.on{display:block}</style>"
                         "<p class='x a'>1</p><p class=b>2</p><p class=c>3</p><p class=d>4</p>"
                         "<p class=e>5</p><p class=g>6</p>"_qs;
    EXPECT_EQ(html(page), u"3\n4\n5\n6\n0 0 0 2"_qs);
}

TEST(HiddenPartsTest, HiddenDigitsAreNeverGluedToAFigure)
{
    for (const QString& rule :
         {u"@media screen{.h{display:none}}"_qs, u"@media all{.h{visibility:hidden}}"_qs,
          u"@supports (display:grid){.h{font-size:0}}"_qs, u"#i{display:none!important}"_qs,
          u".h{opacity:0}"_qs, u".x, span.h{position:absolute;left:-9999px}"_qs,
          u".h{text-indent:-9999px}"_qs, u".h{clip:rect(0,0,0,0);position:absolute}"_qs,
          u"@charset \"utf-8\";.h{display:none}"_qs})
        EXPECT_TRUE(html(u"<style>%1</style><table><tr><td>1461<span class=h id=i>9</span></td>"
                         "</tr></table>"_qs.arg(rule))
                        .startsWith(u"1461\n"))
            << qPrintable(rule);
    for (const QString& attribute :
         {u"hidden"_qs, u"style=\"display:none !important\""_qs, u"style=\"font-size:0px\""_qs,
          u"style=\"opacity:0\""_qs, u"style=\"position:absolute;left:-9999px\""_qs})
        EXPECT_TRUE(
            html(u"<table><tr><td>1461<span %1>9</span></td></tr></table>"_qs.arg(attribute))
                .startsWith(u"1461\n"))
            << qPrintable(attribute);
    const QString printed =
        u"<style media=%1>.h{display:none}</style><p>146<b class=h>1</b></p>"_qs;
    EXPECT_TRUE(html(printed.arg(u"print"_qs)).startsWith(u"1461\n"));
    EXPECT_TRUE(html(printed.arg(u"\"screen\""_qs)).startsWith(u"146\n"));
}

TEST(HiddenPartsTest, ClassesHiddenInATable)
{
    const auto rows = [](const QString& style) {
        return u"<style>%1</style><table><tr class=d><td>1</td></tr><tr><td>2</td></tr></table>"_qs
            .arg(style);
    };
    const QString shown = html(rows(QString()));
    for (const QString& style : {u"table tr.d{display:none}"_qs, u"table tr.d td{display:none}"_qs,
                                 u"tr.d > td { display:none }"_qs})
        EXPECT_NE(html(rows(style)), shown) << qPrintable(style);
    for (const QString& style :
         {u".x tr.d td{display:none}"_qs, u".d td{display:none}"_qs, u"tr.d td.e{display:none}"_qs})
        EXPECT_EQ(html(rows(style)), shown) << qPrintable(style);
}

TEST(HiddenPartsTest, TextOfAWordFile)
{
    EXPECT_EQ(docx(u"<w:p><w:r><w:t>甲</w:t></w:r>"_qs + hiddenRun(u"99"_qs) +
                   hiddenRun(u"1"_qs, u"<w:vanish w:val=\"0\"/>"_qs) + u"</w:p>"_qs +
                   paragraph(u"乙"_qs)),
              u"甲1\n乙\n0 0 0 1"_qs);
    EXPECT_EQ(docx(paragraph(u"甲"_qs, u"<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>"_qs) +
                   paragraph(u"乙"_qs)),
              u"甲乙\n0 0 0 0"_qs);
    EXPECT_EQ(docx(u"<w:p>"_qs +
                   hiddenRun(u"5"_qs, u"<w:rPrChange><w:rPr><w:vanish/></w:rPr>"
                                      "</w:rPrChange>"_qs) +
                   u"</w:p>"_qs),
              u"5\n0 0 0 0"_qs);
}

TEST(HiddenPartsTest, WhiteTextOfAWordFileWithNothingBehindIt)
{
    const QString white = u"<w:color w:val=\"FFFFFF\"/>"_qs;
    const QString blue = u"<w:shd w:val=\"clear\" w:fill=\"1F4E79\"/>"_qs;
    EXPECT_EQ(docx(u"<w:p><w:r><w:t>甲</w:t></w:r>"_qs + hiddenRun(u"99"_qs, white) +
                   hiddenRun(u"1"_qs, white + blue) +
                   hiddenRun(u"2"_qs, white + u"<w:highlight w:val=\"blue\"/>"_qs) +
                   hiddenRun(u"3"_qs, u"<w:color w:val=\"auto\"/>"_qs) + u"</w:p>"_qs),
              u"甲123\n0 0 0 1"_qs);
    EXPECT_EQ(
        docx(u"<w:p><w:pPr>"_qs + blue + u"</w:pPr>"_qs + hiddenRun(u"4"_qs, white) + u"</w:p>"_qs),
        u"4\n0 0 0 0"_qs);
    const auto table = [&](const QString& ofTable, const QString& ofCell) {
        return docx(u"<w:tbl><w:tblPr>%1</w:tblPr><w:tr><w:tc><w:tcPr>%2</w:tcPr><w:p>%3</w:p>"
                    "</w:tc><w:tc><w:p><w:r><w:t>7</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"_qs.arg(
                        ofTable, ofCell, hiddenRun(u"8"_qs, white)));
    };
    EXPECT_EQ(table({}, {}), u"|7\n0 0 0 1"_qs);
    EXPECT_EQ(table(blue, {}), u"8|7\n0 0 0 0"_qs);
    EXPECT_EQ(table({}, blue), u"8|7\n0 0 0 0"_qs);
}

TEST(HiddenPartsTest, WhiteTextOfAPageOnItsOwnWhiteGround)
{
    EXPECT_EQ(html(u"<p>一<span style='color:#fff;background:#FFFFFF'>12</span>二</p>"
                   "<p style='background-color: white; color: rgb(255, 255, 255)'>34</p>"
                   "<p style='color:#fff;background:#1f4e79'>5</p><p style='color:#fff'>6</p>"_qs),
              u"一二\n5\n6\n0 0 0 2"_qs);
}

TEST(HiddenPartsTest, TextOfAWordFileByItsStyle)
{
    const QByteArray styles =
        "<w:style w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>"
        "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
        "<w:style w:styleId=\"c\"><w:basedOn w:val=\"a\"/><w:rPr><w:vanish w:val=\"false\"/>"
        "</w:rPr></w:style>";
    const QString styled = u"<w:pPr><w:pStyle w:val=\"%1\"/></w:pPr>"_qs;
    EXPECT_EQ(docx(paragraph(u"1"_qs, styled.arg(u"b"_qs)) +
                       paragraph(u"2"_qs, styled.arg(u"c"_qs)) + u"<w:p>"_qs +
                       hiddenRun(u"3"_qs, u"<w:rStyle w:val=\"a\"/>"_qs) +
                       hiddenRun(u"4"_qs, u"<w:rStyle w:val=\"c\"/>"_qs) + u"</w:p>"_qs,
                   styles),
              u"2\n4\n0 0 0 2"_qs);
}

TEST(HiddenPartsTest, RowsOfAWordFile)
{
    EXPECT_EQ(docx(u"<w:tbl>"_qs + wordRow({u"甲"_qs, u"1"_qs}) +
                   wordRow({u"乙"_qs, u"2"_qs}, u"<w:trPr><w:hidden/></w:trPr>"_qs) +
                   wordRow({u"丙"_qs, u"3"_qs}, u"<w:trPr><w:hidden w:val=\"0\"/></w:trPr>"_qs) +
                   u"</w:tbl>"_qs),
              u"甲|1\n丙|3\n1 0 0 0"_qs);
}

TEST(HiddenPartsTest, RowsAndColumnsOfAWorkbook)
{
    EXPECT_EQ(xlsx(u"<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>"_qs +
                   row(1, cell(u"A1"_qs, u"甲"_qs) + cell(u"B1"_qs, u"8"_qs) +
                              cell(u"C1"_qs, u"乙"_qs) + cell(u"D1"_qs, u"1"_qs)) +
                   row(2, cell(u"A2"_qs, u"9"_qs), u"hidden=\"true\""_qs) +
                   row(3, cell(u"A3"_qs, u"丙"_qs) + cell(u"D3"_qs, u"3"_qs)) + u"</sheetData>"_qs),
              u"甲|1\n丙|3\n1 1 0 0"_qs);
}

TEST(HiddenPartsTest, AMergedCellIsReadWhenSomeOfItIsSeen)
{
    EXPECT_EQ(
        xlsx(u"<sheetData>"_qs +
             row(1, cell(u"A1"_qs, u"2022"_qs) + cell(u"B1"_qs, u"5"_qs), u"hidden=\"1\""_qs) +
             row(2, cell(u"B2"_qs, u"6"_qs)) + row(3, cell(u"B3"_qs, u"7"_qs)) +
             u"</sheetData><mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>"_qs),
        u"2022<2,1>|6\n2022<2,1>|7\n1 0 0 0"_qs);
}

TEST(HiddenPartsTest, TheMatchReportSaysIt)
{
    const QString page =
        u"<h1>示例区人民政府2022年政府信息公开工作年度报告</h1><table><tr><td>信息内容"
        "</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>7</td></tr>"
        "<tr style='display:none'><td>行政许可</td><td>8</td></tr></table><p hidden>9</p>"_qs;
    const auto read = readSource(page.toUtf8(), u"来源"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->report.figure(*CellId::fromString(u"a20_5.licensing.decisions"_qs)).toString(),
              u"7");
    EXPECT_TRUE(read->match.notes.contains(
        u"来源中隐藏的或用删除线划掉的内容没有读取，里面可能有数字：1 行、1 处其他内容。"_qs))
        << qPrintable(read->match.notes.join(u'\n'));
}

} // namespace gongkai
