// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Footnotes are listed and change no figure; pictures and fields of forms in cells are not blank.
#include "core/intake/read_source.h"
#include "core/intake/sources/pdf_text.h"
#include "core/intake/sources/readers.h"
#include "tests/support/containers.h"
#include "tests/support/source_lines.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// The source as text, then its footnotes.
QString told(const Result<SourceDocument>& read)
{
    if (!read)
        return read.error().message;
    QStringList lines = linesTold(*read, [](const SourceCell& cell) { return cell.text; });
    for (const QString& footnote : read->footnotes)
        lines += u"* "_qs + footnote;
    return lines.join(u'\n');
}

QString html(const QString& page)
{
    Budget budget(u"来源"_qs);
    return told(readHtmlSource(page, budget));
}

QString rtf(const QByteArray& text)
{
    Budget budget(u"来源"_qs);
    return told(readRtfSource("{\\rtf1\\ansi " + text + "}", budget));
}

QString docx(const QByteArray& body, const QByteArray& notes)
{
    Budget budget(u"来源"_qs);
    return told(readDocxSource(
        zipOf(
            {{u"word/document.xml"_qs,
              "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"},
             {u"word/footnotes.xml"_qs, "<w:footnotes xmlns:w=\"w\">" + notes + "</w:footnotes>"}}),
        budget));
}

QString odt(const QByteArray& text)
{
    Budget budget(u"来源"_qs);
    return told(readOdfSource(
        zipOf({{u"content.xml"_qs, "<d xmlns:t=\"t\"><t:text>" + text + "</t:text></d>"}}),
        budget));
}

// Letters of one line that touch: each with its size, all on one base or `raise` above it.
void addLetters(PdfLine& line, const QString& text, double size, double raise)
{
    for (const QChar c : text) {
        const double left = line.letters.empty() ? 100 : line.letters.back().box.right;
        const double base = 500 - raise;
        line.letters.push_back(
            {QString(c), {left, base - size * 0.85, left + size / 2, base + size * 0.15}});
    }
    if (!line.letters.empty())
        line.box = line.letters.front().box;
}

PdfLine pdfLine(double top, const QString& mark, const QString& text, double size)
{
    PdfLine line;
    addLetters(line, mark, size * 0.6, size / 3);
    addLetters(line, text, size, 0);
    for (PdfLetter& letter : line.letters) {
        letter.box.top += top - 500;
        letter.box.bottom += top - 500;
    }
    line.box = line.letters.back().box;
    return line;
}

} // namespace

TEST(FootnotesTest, FilesOfWordProcessorsListThem)
{
    EXPECT_EQ(docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>"
                   "<w:t>12</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:tc>"
                   "</w:tr></w:tbl>",
                   "<w:footnote w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"1\"><w:p><w:r>"
                   "<w:footnoteRef/></w:r><w:r><w:t>含转办3件</w:t></w:r></w:p></w:footnote>"),
              u"甲|12\n* 含转办3件"_qs);
    EXPECT_EQ(odt("<t:p>公开12<t:note><t:note-citation>1</t:note-citation><t:note-body>"
                  "<t:p>含转办<t:span>3</t:span>件</t:p></t:note-body></t:note>条</t:p>"),
              u"公开12条\n* 含转办3件"_qs);
    EXPECT_EQ(rtf("a 12{\\super\\chftn{\\*\\footnote\\chftn\\pard\\plain b 3}} c\\par"
                  "{\\footnote\\ftnalt d 4\\par}"),
              u"a 12 c\n* b 3\n* d 4"_qs);
}

TEST(FootnotesTest, ATableInAFootnoteOfRichTextIsNotTheOneAroundIt)
{
    EXPECT_EQ(rtf("\\trowd\\cellx1000\\cellx2000\\intbl a\\cell 1{\\footnote \\trowd\\cellx500"
                  "\\cellx900\\intbl x\\cell 9\\cell\\row}\\cell\\row\\pard"),
              u"a|1\n* x\n* 9"_qs);
}

TEST(FootnotesTest, PagesOfWordAndLibreOfficeListThem)
{
    EXPECT_EQ(html(u"<p>公开12条<p>完<div style='mso-element:footnote-list'>"
                   "<div style='mso-element:footnote' id=ftn1><p>[1] 含转办3件</div></div>"_qs),
              u"公开12条\n完\n* [1] 含转办3件"_qs);
    EXPECT_EQ(html(u"<p>公开12条<div id=\"sdfootnote1\"><p>1 含3件</div><p>完"_qs),
              u"公开12条\n完\n* 1 含3件"_qs);
}

TEST(FootnotesTest, TheMatchReportHasThemWhole)
{
    const QString page =
        u"<h1>示例区教育局2023年政府信息公开工作年度报告</h1><p>一、总体情况<p>平稳。"
        "<div id=sdfootnote1><p>1 含转发上级文件26条，含委托下级办理的许可5件。</div>"_qs;
    const auto read = readSource(page.toUtf8(), u"来源"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(read) << qPrintable(read.error().message);
    EXPECT_TRUE(read->match.notes.contains(
        u"脚注没有采用：“1 含转发上级文件26条，含委托下级办理的许可5件。”"_qs))
        << qPrintable(read->match.notes.join(u'\n'));
    EXPECT_EQ(read->report.narrative(u"overview"_qs), u"平稳。");
}

TEST(FootnotesTest, ASmallRaisedDigitOfAPdfIsNoDigitOfItsFigure)
{
    PdfLine behind;
    addLetters(behind, u"12"_qs, 10, 0);
    addLetters(behind, u"1"_qs, 6, 3);
    EXPECT_EQ(behind.text(), u"12¹");
    PdfLine before;
    addLetters(before, u"1"_qs, 6, 3);
    addLetters(before, u"12"_qs, 10, 0);
    EXPECT_EQ(before.text(), u"¹12");
    PdfLine below;
    addLetters(below, u"CO"_qs, 10, 0);
    addLetters(below, u"2"_qs, 6, -2);
    EXPECT_EQ(below.text(), u"CO₂");
    PdfLine smaller; // on the same line: another font
    addLetters(smaller, u"甲"_qs, 12, 0);
    addLetters(smaller, u"12"_qs, 9, 0);
    EXPECT_EQ(smaller.text(), u"甲12");
}

TEST(FootnotesTest, TheFootOfAPdfPageHasFootnotes)
{
    Budget budget(u"来源"_qs);
    std::vector<PdfLine> lines{
        pdfLine(100, {}, u"公开甲条"_qs, 16), pdfLine(700, u"1"_qs, u"含转办"_qs, 9),
        pdfLine(712, {}, u"共件"_qs, 9), pdfLine(724, u"2"_qs, u"含许可"_qs, 9)};
    EXPECT_EQ(takeFootnotes(lines, {}, budget), QStringList({u"¹含转办共件"_qs, u"²含许可"_qs}));
    EXPECT_EQ(lines.size(), 1);
    std::vector<PdfLine> wrapped{pdfLine(100, {}, u"公开甲条"_qs, 16),
                                 pdfLine(120, u"1"_qs, u"，平稳"_qs, 16)};
    EXPECT_EQ(takeFootnotes(wrapped, {}, budget), QStringList());
    EXPECT_EQ(wrapped.size(), 2) << "the mark only went to the next line";
}

TEST(PicturesTest, ACellWithAPictureIsNotBlank)
{
    EXPECT_EQ(html(u"<table><tr><td>甲<td><img src=a.png><tr><td>乙<td>30<img src=a.png>"
                   "<tr><td>丙 <img src=a.png><td><img src=s.gif width=1 height=1></table>"_qs),
              u"甲|（图片）\n乙|30（图片）\n丙|"_qs);
    EXPECT_EQ(docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>"
                   "<w:drawing><w:blip/></w:drawing></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>"
                   "</w:tbl>",
                   {}),
              u"甲|（图片）|"_qs);
    EXPECT_EQ(
        odt("<t:table><t:table-row><t:table-cell><t:p>甲</t:p></t:table-cell><t:table-cell>"
            "<t:p><t:frame><t:image/></t:frame></t:p></t:table-cell></t:table-row></t:table>"),
        u"甲|（图片）"_qs);
    EXPECT_EQ(rtf("{\\pict 00}\\par\\trowd\\cellx1000\\cellx2000\\cellx3000\\intbl a\\cell"
                  "{\\*\\shppict{\\pict 00}}\\cell\\cell\\row"),
              u"a|（图片）|"_qs);
}

TEST(PicturesTest, ItIsListedWhereAFigureWasExpected)
{
    const QString page =
        u"<h1>示例区教育局2023年政府信息公开工作年度报告</h1><table><tr><td>信息内容</td>"
        "<td>本年处理决定数量</td></tr><tr><td>行政许可</td><td><img src=a.png></td></tr></table>"_qs;
    const auto read = readSource(page.toUtf8(), u"来源"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(read);
    ASSERT_EQ(read->match.cells.size(), 1);
    EXPECT_EQ(read->match.cells.front().state, MatchedCell::State::Unreadable);
    EXPECT_EQ(read->match.cells.front().original, u"（图片）");
}

TEST(FormFieldsTest, TheValueIsWhatStandsInTheCell)
{
    EXPECT_EQ(html(u"<table><tr><td>甲<td><input type=text value=\"12\"><tr><td>乙<td>"
                   "<textarea>30</textarea><tr><td>丙<td><select><option>6<option selected>7"
                   "</select><tr><td>丁<td><select><option value=1>8</option><option>9</select>"
                   "</table>"_qs),
              u"甲|12\n乙|30\n丙|7\n丁|8"_qs);
    EXPECT_EQ(html(u"<table><tr><td>甲<td><input value=1><input value=2><tr><td>乙<td>"
                   "<input type=hidden value=5><input type=button value=6>3</table>"_qs),
              u"甲|1 2\n乙|3"_qs)
        << "two figures are not one";
}

TEST(FormFieldsTest, OutsideOfTablesOnlyTextIsRead)
{
    EXPECT_EQ(html(u"<input value='请输入关键字'><select><option>2024</select><p>公开。"
                   "<textarea>一、总体情况\n平稳。</textarea>"_qs),
              u"公开。\n一、总体情况\n平稳。"_qs);
}

} // namespace gongkai
