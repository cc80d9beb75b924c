// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A sign beside the digits of a cell that is not understood makes its figure unreadable, and the
// text of a box is none of the cell in which the box is anchored.
#include "core/intake/read_source.h"
#include "core/intake/sources/readers.h"
#include "tests/support/containers.h"
#include "tests/support/source_lines.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

QString told(const Result<SourceDocument>& read)
{
    if (!read)
        return read.error().message;
    return linesTold(*read, [](const SourceCell& cell) { return cell.text; }).join(u'\n');
}

QByteArray paragraph(const QByteArray& runs)
{
    return "<w:p>" + runs + "</w:p>";
}

QByteArray run(const QByteArray& content)
{
    return "<w:r>" + content + "</w:r>";
}

QByteArray cell(const QByteArray& content)
{
    return "<w:tc>" + content + "</w:tc>";
}

QByteArray table(const QByteArray& first, const QByteArray& second)
{
    return "<w:tbl><w:tr>" + cell(first) + cell(second) + "</w:tr></w:tbl>";
}

QString docx(const QByteArray& body)
{
    Budget budget(u"来源"_qs);
    return told(readDocxSource(
        zipOf({{u"word/document.xml"_qs,
                "<w:document xmlns:w=\"w\" xmlns:v=\"v\" xmlns:m=\"a:b/math\"><w:body>" + body +
                    "</w:body></w:document>"}}),
        budget));
}

// A table of a label and a cell with this in its only run.
QString docxCell(const QByteArray& content)
{
    return docx(table(paragraph(run("<w:t>许可</w:t>")), paragraph(run(content))));
}

QString odt(const QByteArray& text)
{
    Budget budget(u"来源"_qs);
    return told(readOdfSource(
        zipOf({{u"content.xml"_qs, "<d xmlns:t=\"t\" xmlns:b=\"b\" "
                                   "xmlns:g=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\">"
                                   "<t:text>" +
                                       text + "</t:text></d>"}}),
        budget));
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

// Of what is put together here as well.
QString tidied(const QString& text)
{
    return tidyLines(text);
}

const QString unknown = QChar(QChar::ReplacementCharacter);
const QString shy = QChar(0xad);

} // namespace

TEST(UnsureSignsTest, AHyphenThatMaySignANumberIsNotDropped)
{
    EXPECT_EQ(tidied(shy + u"18"_qs), QString(unknown + u"18"_qs));
    EXPECT_EQ(tidied(u"333 "_qs + shy + u"18 96"_qs), QString(u"333 "_qs + unknown + u"18 96"_qs));
    EXPECT_EQ(tidied(u"（"_qs + shy + u" 18"_qs), QString(u"（"_qs + unknown + u" 18"_qs));
    EXPECT_EQ(tidied(u"1"_qs + shy + u"8"_qs), QString(u"1"_qs + unknown + u"8"_qs));
    EXPECT_EQ(tidied(u"18"_qs + shy), QString(u"18"_qs + unknown));
    EXPECT_EQ(tidied(u"18 "_qs + shy + u"\n5"_qs), QString(u"18 "_qs + unknown + u"\n5"_qs));
    EXPECT_EQ(tidied(u"\x1e"_qs + u"18"_qs), QString(unknown + u"18"_qs));
}

TEST(UnsureSignsTest, AHyphenInsideWordsIsNoneOfThem)
{
    EXPECT_EQ(tidied(u"政府"_qs + shy + u"信息"_qs), u"政府信息"_qs);
    EXPECT_EQ(tidied(u"2023"_qs + shy + u"年"_qs), u"2023年"_qs);
    EXPECT_EQ(tidied(shy), QString());
    EXPECT_EQ(tidied(u"18"_qs + QChar(0x200b)), u"18"_qs);
}

TEST(UnsureSignsTest, HyphensOfWordFiles)
{
    EXPECT_EQ(docxCell("<w:noBreakHyphen/><w:t>18</w:t>"), u"许可|-18"_qs);
    EXPECT_EQ(docxCell("<w:softHyphen/><w:t>18</w:t>"), QString(u"许可|"_qs + unknown + u"18"_qs));
}

TEST(UnsureSignsTest, WhatIsNotUnderstoodInACellIsPartOfIt)
{
    const QString marked = u"许可|18"_qs + withPicture({});
    EXPECT_EQ(docxCell("<w:sym w:font=\"Symbol\" w:char=\"F02D\"/><w:t>18</w:t>"), marked);
    EXPECT_EQ(docxCell("<w:instrText> SYMBOL 45 \\f Symbol</w:instrText><w:t>18</w:t>"), marked);
    EXPECT_EQ(docxCell("<w:newerThanUs/><w:t>18</w:t>"), marked);
    EXPECT_EQ(docxCell("<w:pict><v:line/></w:pict><w:t>18</w:t>"), marked);
    EXPECT_EQ(docxCell("<w:lastRenderedPageBreak/><w:t>18</w:t><w:tab/>"), u"许可|18"_qs);
    EXPECT_EQ(docx(table(paragraph(run("<w:t>许可</w:t>")),
                         paragraph("<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den>"
                                   "<m:r><m:t>8</m:t></m:r></m:den></m:f></m:oMath>"))),
              marked);
    EXPECT_EQ(docx(table(paragraph(run("<w:t>许可</w:t>")),
                         paragraph("<m:oMath><m:r><m:t>18</m:t></m:r></m:oMath>"))),
              u"许可|18"_qs);
}

TEST(UnsureSignsTest, ASealBesideADateIsNoSign)
{
    EXPECT_EQ(docx(paragraph(run("<w:pict><v:shape/></w:pict><w:t>2024年1月20日</w:t>"))),
              u"2024年1月20日"_qs);
    EXPECT_EQ(docx(paragraph(run("<w:sym w:char=\"F0B7\"/><w:t>主动公开</w:t>"))), u"主动公开"_qs);
}

TEST(UnsureSignsTest, ABoxInACellOfAWordFile)
{
    const QByteArray box = "<w:pict><v:textbox><w:txbxContent>" + paragraph(run("<w:t>5</w:t>")) +
                           "</w:txbxContent></v:textbox></w:pict>";
    EXPECT_EQ(docxCell("<w:t>9</w:t>" + box + "<w:t>1</w:t>"), u"许可|91\n5"_qs);
    EXPECT_EQ(docx(paragraph(run("<w:t>前</w:t>" + box + "<w:t>后</w:t>"))), u"5\n前后"_qs);
    const QByteArray tableInBox =
        "<w:pict><v:textbox><w:txbxContent>" +
        table(paragraph(run("<w:t>甲</w:t>")), paragraph(run("<w:t>7</w:t>"))) +
        "</w:txbxContent></v:textbox></w:pict>";
    EXPECT_EQ(docx(paragraph(run("<w:t>前</w:t>" + tableInBox))), u"甲|7\n前"_qs);
}

TEST(UnsureSignsTest, ABoxInACellOfAnOpenDocument)
{
    const QByteArray begin = "<b:table><b:table-row><b:table-cell><t:p>许可</t:p></b:table-cell>"
                             "<b:table-cell><t:p>91";
    const QByteArray end = "</t:p></b:table-cell></b:table-row></b:table>";
    EXPECT_EQ(odt(begin + "<g:frame><g:text-box><t:p>5</t:p></g:text-box></g:frame>" + end),
              u"许可|91\n5"_qs);
    EXPECT_EQ(odt(begin + "<g:custom-shape><t:p>5</t:p></g:custom-shape>" + end), u"许可|91\n5"_qs);
    EXPECT_EQ(odt(begin + "<g:line/>" + end), QString(u"许可|91"_qs + withPicture({})));
}

TEST(UnsureSignsTest, ABoxInACellOfRichText)
{
    const QByteArray begin = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\cell 91";
    const QByteArray end = "\\cell\\row\\pard b\\par";
    EXPECT_EQ(rtf(begin + "{\\shp{\\*\\shpinst{\\shptxt\\pard 5\\par}}}" + end), u"a|91\nb\n5"_qs);
    EXPECT_EQ(rtf(begin + "{\\shp{\\*\\shpinst}}" + end),
              QString(u"a|91"_qs + withPicture({}) + u"\nb"_qs));
    EXPECT_EQ(rtf(begin + "{\\field{\\*\\fldinst SYMBOL 45}{\\fldrslt}}" + end),
              QString(u"a|91"_qs + withPicture({}) + u"\nb"_qs));
    EXPECT_EQ(rtf("\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\cell\\-18\\cell\\row\\pard"),
              QString(u"a|"_qs + unknown + u"18"_qs));
}

TEST(UnsureSignsTest, ABoxInACellOfAPage)
{
    const QString begin = u"<table><tr><td>许可</td><td>1</td><td>2</td><td>91"_qs;
    const QString end = u"</td></tr></table>"_qs;
    for (const QString& style :
         {u"position: absolute; top: 3px"_qs, u"float:right"_qs, u"color:red;display:block"_qs})
        EXPECT_EQ(html(begin + u"<span style=\""_qs + style + u"\">5</span>"_qs + end),
                  u"许可|1|2|91\n5"_qs)
            << qPrintable(style);
    EXPECT_EQ(html(begin + u"<span style=\"display:inline-block\">5</span>"_qs + end),
              u"许可|1|2|915"_qs);
    EXPECT_EQ(html(u"<style>.note { position:absolute }</style>"_qs + begin +
                   u"<b class=\"note\">5</b>"_qs + end),
              u"许可|1|2|91\n5"_qs);
}

} // namespace gongkai
