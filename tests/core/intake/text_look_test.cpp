// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What its writer struck out is not read, and the mark of a note is no digit of the figure it
// stands at.
#include "core/intake/read_source.h"
#include "core/intake/sources/readers.h"
#include "tests/support/containers.h"
#include "tests/support/source_lines.h"

#include <gtest/gtest.h>

#include <QFile>

namespace gongkai {
namespace {

using namespace test;

// The source as text: rows of cells with “|”; in the last line how many parts were left out.
QString told(const Result<SourceDocument>& read)
{
    if (!read)
        return read.error().message;
    QStringList lines = linesTold(*read, [](const SourceCell& cell) { return cell.text; });
    lines += QString::number(read->hidden.rows) + u' ' + QString::number(read->hidden.others);
    return lines.join(u'\n');
}

QByteArray contentOf(const QString& name)
{
    QFile file(QString::fromUtf8(GONGKAI_SOURCE_DIR) + u"/tests/data/sources/others/" + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    return file.readAll();
}

template <typename Reader>
QString fileAsText(Reader reader, const QString& name)
{
    Budget budget(u"来源"_qs);
    return told(reader(contentOf(name), budget));
}

QString html(const QString& page)
{
    Budget budget(u"来源"_qs);
    return told(readHtmlSource(page, budget));
}

QString rtf(const QByteArray& text)
{
    Budget budget(u"来源"_qs);
    return told(readRtfSource("{\\rtf1\\ansi " + text + "\\par}", budget));
}

QString docx(const QByteArray& body, const QByteArray& styles)
{
    Budget budget(u"来源"_qs);
    return told(readDocxSource(
        zipOf({{u"word/document.xml"_qs,
                "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"},
               {u"word/styles.xml"_qs, "<w:styles xmlns:w=\"w\">" + styles + "</w:styles>"}}),
        budget));
}

QByteArray run(const QByteArray& text, const QByteArray& properties)
{
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
}

QString odt(const QByteArray& text, const QByteArray& automatic, const QByteArray& named)
{
    Budget budget(u"来源"_qs);
    return told(readOdfSource(
        zipOf({{u"content.xml"_qs, "<d xmlns:s=\"s\" xmlns:t=\"t\">" + automatic + "<t:text>" +
                                       text + "</t:text></d>"},
               {u"styles.xml"_qs, "<d xmlns:s=\"s\" xmlns:t=\"t\">" + named + "</d>"}}),
        budget));
}

QByteArray style(const QByteArray& name, const QByteArray& base, const QByteArray& properties,
                 const QByteArray& family = "text")
{
    return "<s:style s:name=\"" + name + "\" s:family=\"" + family + "\" s:parent-style-name=\"" +
           base + "\"><s:text-properties " + properties + "/></s:style>";
}

} // namespace

// One text, written by LibreOffice in each format: struck once and twice, raised, lowered, a cell
// with nothing left, and a figure of which all this is said to be off.
TEST(TextLookTest, FilesOfWordProcessors)
{
    const QString expected = u"面积3km²。\n一|237\n二|237\n三|486¹\n四|486₁\n五|\n六|8\n完\n0 3"_qs;
    EXPECT_EQ(fileAsText(readDocxSource, u"looks.docx"_qs), expected);
    EXPECT_EQ(fileAsText(readDocSource, u"looks.doc"_qs), expected);
    EXPECT_EQ(fileAsText(readOdfSource, u"looks.odt"_qs), expected);
    EXPECT_EQ(fileAsText(readRtfSource, u"looks.rtf"_qs), expected);
}

// Of runs: the first three and the last. Of whole cells: a number and a text that are struck, and a
// number that is raised. LibreOffice does not know such cells: its .ods has that number as it is,
// its .xls strikes it and the next one, as LibreOffice itself shows it.
TEST(TextLookTest, Workbooks)
{
    const QString runs = u"一|237\n二|486¹\n三|486₁\n四|\n五|\n"_qs;
    EXPECT_EQ(fileAsText(readXlsxSource, u"looks.xlsx"_qs), runs + u"六|⁹\n七|8\n八|12\n0 4"_qs);
    EXPECT_EQ(fileAsText(readXlsSource, u"looks.xls"_qs), runs + u"六|\n七|\n八|12\n0 6"_qs);
    EXPECT_EQ(fileAsText(readOdfSource, u"looks.ods"_qs), runs + u"六|9\n七|8\n八|12\n0 4"_qs);
}

TEST(TextLookTest, StylesOfAWordFile)
{
    const QByteArray styles =
        "<w:style w:styleId=\"a\"><w:rPr><w:strike/></w:rPr></w:style>"
        "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
        "<w:style w:styleId=\"c\"><w:basedOn w:val=\"a\"/><w:rPr><w:strike w:val=\"off\"/></w:rPr>"
        "</w:style>"
        "<w:style w:styleId=\"up\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
        "<w:style w:styleId=\"x\"><w:basedOn w:val=\"y\"/></w:style>"
        "<w:style w:styleId=\"y\"><w:basedOn w:val=\"x\"/></w:style>";
    EXPECT_EQ(
        docx("<w:p><w:pPr><w:pStyle w:val=\"b\"/></w:pPr>" + run("1", "<w:strike w:val=\"0\"/>") +
                 run("2", "") + run("3", "<w:rStyle w:val=\"c\"/>") + "</w:p><w:p>" +
                 run("486", "<w:rStyle w:val=\"x\"/>") + run("1", "<w:rStyle w:val=\"up\"/>") +
                 run("5", "<w:rStyle w:val=\"a\"/>") + "</w:p>",
             styles),
        u"13\n486¹\n0 2"_qs);
}

// A shift of a point or two only centres the text in its line.
TEST(TextLookTest, TextThatIsShiftedUpIsRaised)
{
    EXPECT_EQ(docx("<w:p>" + run("486", "<w:position w:val=\"-2\"/>") +
                       run("1", "<w:position w:val=\"6\"/>") +
                       run("2", "<w:position w:val=\"-8\"/>") + "</w:p>",
                   {}),
              u"486¹₂\n0 0"_qs);
    EXPECT_EQ(html(u"<p>486<span style='position:relative;top:-3.0pt;mso-text-raise:3.0pt'>1</span>"
                   "<span style='vertical-align:-0.4em'>2</span>"
                   "<span style='vertical-align:middle'>3</span>"
                   "<span style='vertical-align:1px'>4</span></p>"_qs),
              u"486¹₂34\n0 0"_qs);
}

// The end of a paragraph that is struck out still ends it, unlike one that is hidden.
TEST(TextLookTest, AStruckEndOfAParagraphEndsIt)
{
    EXPECT_EQ(docx("<w:p><w:pPr><w:rPr><w:strike/></w:rPr></w:pPr>" + run("1", "") + "</w:p><w:p>" +
                       run("2", "") + "</w:p>",
                   {}),
              u"1\n2\n0 0"_qs);
}

TEST(TextLookTest, StylesOfAnOpenDocument)
{
    const QByteArray named = style("gone", "", "s:text-line-through-style=\"solid\"") +
                             style("twice", "", "s:text-line-through-type=\"double\"");
    const QByteArray automatic =
        style("T1", "gone", "") +
        style("T2", "gone",
              "s:text-line-through-style=\"none\" s:text-line-through-type=\"none\"") +
        style("T3", "", "s:text-position=\"33% 58%\"") +
        style("T4", "", "s:text-position=\"0% 100%\"") +
        style("T1", "", "s:text-position=\"sub 58%\"", "paragraph");
    EXPECT_EQ(odt("<t:p>a<t:span t:style-name=\"T1\">1</t:span>"
                  "<t:span t:style-name=\"T2\">2</t:span>"
                  "<t:span t:style-name=\"twice\">3</t:span>"
                  "<t:span t:style-name=\"T3\">4</t:span>"
                  "<t:span t:style-name=\"T4\">5</t:span></t:p><t:p t:style-name=\"T1\">6</t:p>",
                  automatic, named),
              u"a2⁴5\n₆\n0 1"_qs);
}

// A cell of LibreOffice that does not say its style has that of its row or column.
TEST(TextLookTest, CellsHaveTheStyleOfTheirColumn)
{
    Budget budget(u"来源"_qs);
    const QByteArray sheet =
        "<d xmlns:s=\"s\" xmlns:t=\"t\">" +
        style("struck", "", "s:text-line-through-style=\"solid\"", "table-cell") +
        style("plain", "", "", "table-cell") +
        "<t:spreadsheet><t:table><t:table-column/>"
        "<t:table-column t:default-cell-style-name=\"struck\"/>"
        "<t:table-row><t:table-cell><t:p>甲</t:p></t:table-cell>"
        "<t:table-cell t:value-type=\"float\" t:value=\"7\"><t:p>7</t:p></t:table-cell>"
        "</t:table-row><t:table-row><t:table-cell><t:p>乙</t:p></t:table-cell>"
        "<t:table-cell t:style-name=\"plain\" t:value-type=\"float\" t:value=\"8\"><t:p>8</t:p>"
        "</t:table-cell></t:table-row></t:table></t:spreadsheet></d>";
    EXPECT_EQ(told(readOdfSource(zipOf({{u"content.xml"_qs, sheet}}), budget)),
              u"甲|\n乙|8\n0 1"_qs);
}

TEST(TextLookTest, RichText)
{
    EXPECT_EQ(rtf("\\strike 55\\strike0 237"), u"237\n0 1"_qs);
    EXPECT_EQ(rtf("{\\striked1 55}237{\\striked0 8}"), u"2378\n0 1"_qs);
    EXPECT_EQ(rtf("486{\\super 1}7\\sub 2\\nosupersub 3"), u"486¹7₂3\n0 0"_qs);
    EXPECT_EQ(rtf("\\strike 5\\super 6\\plain 7"), u"7\n0 1"_qs);
    EXPECT_EQ(rtf("486{\\up6 1}{\\dn 2}{\\up2 3}"), u"486¹₂3\n0 0"_qs);
}

TEST(TextLookTest, PagesByTagOrStyle)
{
    for (const char* struck :
         {"<s>55</s>", "<strike>55</strike>", "<del>55</del>",
          "<span style='text-decoration:line-through'>55</span>",
          "<span style='color:red;TEXT-DECORATION: underline LINE-THROUGH red'>55</span>",
          "<font class=old>55</font>"})
        EXPECT_EQ(html(u"<style>.old {text-decoration:line-through}</style>"
                       "<table><tr><td>甲<td>%1<b>237</b><tr><td>乙<td>2</table>"_qs.arg(
                           QString::fromLatin1(struck))),
                  u"甲|237\n乙|2\n0 1"_qs)
            << struck;
    for (const char* raised :
         {"<sup>1</sup>", "<sup><a href='#n'>1</a></sup>",
          "<span style='vertical-align:super'>1</span>", "<font class=note>1</font>"})
        EXPECT_EQ(html(u"<style>.note{vertical-align:super;font-size:60%}</style>"
                       "<table><tr><td>甲<td>486%1<tr><td>乙<td>2</table>"_qs.arg(
                           QString::fromLatin1(raised))),
                  u"甲|486¹\n乙|2\n0 0"_qs)
            << raised;
    EXPECT_EQ(html(u"<p>CO<sub>2</sub>3</p>"_qs), u"CO₂3\n0 0"_qs);
}

TEST(TextLookTest, SmallAndALinkOnThePageAreAMarkOnlyBehindADigit)
{
    for (const char* mark : {"<small>1</small>", "<a href='#n'>1</a>", "<A HREF=\"#fn1\">1</A>"})
        EXPECT_EQ(html(u"<table><tr><td>甲<td>486%1<tr><td>乙<td>%1</table>"_qs.arg(
                      QString::fromLatin1(mark))),
                  u"甲|486¹\n乙|1\n0 0"_qs)
            << mark;
    EXPECT_EQ(html(u"<table><tr><td>甲<td>48<a href='x.html'>6</a></table>"_qs), u"甲|486\n0 0"_qs);
}

TEST(TextLookTest, AStruckCellKeepsItsPlace)
{
    EXPECT_EQ(
        html(
            u"<style>.x{text-decoration:line-through}</style><table><col class=x><tr>"
            "<td>甲<td class=x>9</td><td>1<tr><td style='vertical-align:super'>3<td>4<td>2</table>"_qs),
        u"甲||1\n3|4|2\n0 1"_qs);
}

// Whatever marks a note, in whatever file: the figure is not taken, and it is listed.
TEST(TextLookTest, AFigureWithAMarkIsListed)
{
    for (const char16_t* text :
         {u"486<sup>1</sup>", u"486<sub>1</sub>", u"486①", u"486[1]", u"486*", u"486<sup>[1]</sup>",
          u"<sup>1</sup>486", u"486<sup>１</sup>"}) {
        const QString cell = QString::fromUtf16(text);
        const QString page =
            u"<h1>示例区人民政府2022年政府信息公开工作年度报告</h1><table><tr><td>信息内容</td>"
            "<td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>"_qs +
            cell + u"</td></tr></table>"_qs;
        const auto read = readSource(page.toUtf8(), u"来源"_qs, {}, Catalog::builtIn());
        ASSERT_TRUE(read);
        EXPECT_TRUE(
            read->report.figure(*CellId::fromString(u"a20_5.licensing.decisions"_qs)).isBlank())
            << qPrintable(cell);
        ASSERT_EQ(read->match.cells.size(), 1) << qPrintable(cell);
        EXPECT_EQ(read->match.cells.front().state, MatchedCell::State::Unreadable)
            << qPrintable(cell);
        EXPECT_TRUE(read->match.cells.front().original.contains(u"486"));
    }
}

// A workbook saved as CSV in an encoding without Chinese.
TEST(TextLookTest, WordsLostWhenItWasSavedAreSaid)
{
    const QByteArray sheet = "???????2024?????????????,,,\n????,??????,??????,??????\n"
                             "??,633,74,51\n???????,412,575,17\n????,342,,\n????,632,,\n";
    const auto read = readSource(sheet, u"来源"_qs, {}, Catalog::builtIn());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().message,
              u"来源：另存时汉字已经丢失，只剩下“?”；请用 UTF-8 编码重新另存。"_qs);
}

TEST(TextLookTest, WhatIsStruckOutIsSaid)
{
    const QString page =
        u"<h1>示例区人民政府2022年政府信息公开工作年度报告</h1><table><tr><td>信息内容</td>"
        "<td>本年处理决定数量</td></tr><tr><td>行政许可</td><td><s>55</s>237</td></tr></table>"_qs;
    const auto read = readSource(page.toUtf8(), u"来源"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->report.figure(*CellId::fromString(u"a20_5.licensing.decisions"_qs)).toString(),
              u"237");
    EXPECT_TRUE(read->match.notes.contains(
        u"来源中隐藏的或用删除线划掉的内容没有读取，里面可能有数字：1 处其他内容。"_qs))
        << qPrintable(read->match.notes.join(u'\n'));
}

} // namespace gongkai
