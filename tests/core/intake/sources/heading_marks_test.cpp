// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"
#include "core/intake/sources/heading_marks.h"
#include "tests/support/containers.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

HeadingStyles stylesOf(const QString& styles)
{
    QXmlStreamReader xml(u"<w:styles xmlns:w=\"w\">"_qs + styles + u"</w:styles>"_qs);
    Budget budget(u"来源"_qs);
    HeadingStyles headings;
    headings.read(xml, budget);
    return headings;
}

QString marked(const QStringList& texts, const std::map<size_t, int>& levels)
{
    std::vector<SourceBlock> blocks(texts.begin(), texts.end());
    markHeadings(blocks, levels);
    QStringList told;
    for (const SourceBlock& block : blocks)
        told += std::get<QString>(block);
    return told.join(u'|');
}

// A report in other words than the form's: its headings as `heading` writes them, other lines as
// `line` does.
QString written(const QString& heading, const QString& line)
{
    QString body;
    for (const auto& [text, isHeading] :
         {std::pair(u"示例县水利局2024年政府信息公开工作年度报告", false),
          std::pair(u"政府信息公开工作总体情况", true), std::pair(u"全年公开信息20条。", false),
          std::pair(u"本年主动公开工作", true), std::pair(u"公开了信息。", false),
          std::pair(u"申请公开工作", true), std::pair(u"收到申请。", false),
          std::pair(u"主要问题和改进措施", true), std::pair(u"人手不足。", false),
          std::pair(u"其他事项", true), std::pair(u"没有其他事项。", false)})
        body += (isHeading ? heading : line).arg(QString::fromUtf16(text));
    return body;
}

} // namespace

TEST(HeadingStylesTest, AnOutlineANameOrABaseSaysTheLevel)
{
    const HeadingStyles styles = stylesOf(
        u"<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
        "<w:style w:styleId=\"a\"><w:name w:val=\"标题2\"/><w:pPr><w:outlineLvl "
        "w:val=\"3\"/></w:pPr>"
        "</w:style><w:style w:styleId=\"b\"><w:name w:val=\"x\"/><w:basedOn w:val=\"1\"/></w:style>"
        "<w:style w:styleId=\"c\"><w:basedOn w:val=\"d\"/></w:style>"
        "<w:style w:styleId=\"d\"><w:basedOn w:val=\"c\"/></w:style>"
        "<w:style w:styleId=\"e\"><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr></w:style>"_qs);
    EXPECT_EQ(styles.level(u"1"_qs), 0);
    EXPECT_EQ(styles.level(u"a"_qs), 3);
    EXPECT_EQ(styles.level(u"b"_qs), 0);
    for (const QString& other : {u"c"_qs, u"e"_qs, u"f"_qs, QString()})
        EXPECT_FALSE(styles.level(other)) << qPrintable(other);
}

TEST(MarkHeadingsTest, TheHighestLevelWithThreeIsThatOfTheParts)
{
    EXPECT_EQ(marked({u"年度报告"_qs, u"基本情况"_qs, u"文"_qs, u"存在问题"_qs, u"其他事项"_qs},
                     {{0, 0}, {1, 0}, {3, 0}, {4, 0}}),
              u"年度报告|# 基本情况|文|# 存在问题|# 其他事项");
    EXPECT_EQ(marked({u"题"_qs, u"基本情况"_qs, u"存在问题"_qs, u"其他事项"_qs, u"公开情况"_qs},
                     {{0, 0}, {1, 1}, {2, 1}, {3, 1}, {4, 2}}),
              u"题|# 基本情况|# 存在问题|# 其他事项|公开情况");
}

TEST(MarkHeadingsTest, TheMenuOfASiteIsNoReport)
{
    EXPECT_EQ(marked({u"公开指南"_qs, u"公开目录"_qs, u"依申请公开"_qs, u"基本情况"_qs,
                      u"存在问题"_qs, u"其他事项"_qs},
                     {{0, 1}, {1, 1}, {2, 1}, {3, 3}, {4, 3}, {5, 3}}),
              u"公开指南|公开目录|依申请公开|# 基本情况|# 存在问题|# 其他事项");
}

// The sign would hide what they say of the figures under them.
TEST(MarkHeadingsTest, CaptionsKeepTheirWords)
{
    const QStringList captions{u"上年公开情况"_qs,     u"2022年公开情况"_qs,
                               u"下属单位公开情况"_qs, u"示例县水利局公开情况"_qs,
                               u"附表公开情况"_qs,     u"示例县水利局"_qs};
    std::map<size_t, int> levels;
    for (size_t i = 0; i < 9; ++i)
        levels[i] = 0;
    EXPECT_EQ(
        marked(QStringList{u"基本情况"_qs, u"存在问题"_qs, u"其他事项"_qs} + captions, levels),
        QString(u"# 基本情况|# 存在问题|# 其他事项|"_qs + captions.join(u'|')));
}

TEST(MarkHeadingsTest, NumbersAndAFewSayNothingNew)
{
    EXPECT_EQ(marked({u"一、甲"_qs, u"公开情况"_qs, u"存在问题"_qs, u"丁"_qs},
                     {{0, 0}, {1, 1}, {2, 1}, {3, 1}}),
              u"一、甲|公开情况|存在问题|丁");
    EXPECT_EQ(marked({u"公开情况"_qs, u"存在问题"_qs}, {{0, 0}, {1, 0}}), u"公开情况|存在问题");
}

TEST(MarkHeadingsTest, PartsOfAFileAreKnownByTheirStyle)
{
    const QString docx =
        written(u"<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>%1</w:t></w:r></w:p>"_qs,
                u"<w:p><w:r><w:t>%1</w:t></w:r></w:p>"_qs);
    const QString odt = u"<d xmlns:t=\"t\"><t:text>"_qs +
                        written(u"<t:h t:outline-level=\"1\">%1</t:h>"_qs, u"<t:p>%1</t:p>"_qs) +
                        u"</t:text></d>"_qs;
    QByteArray rtf("{\\rtf1\\ansi ");
    for (const QChar c : written(u"<%1>"_qs, u"[%1]"_qs)) {
        if (c == u'<' || c == u'[')
            rtf += c == u'<' ? "\\pard\\outlinelevel0 " : "\\pard\\outlinelevel9 ";
        else if (c == u'>' || c == u']')
            rtf += "\\par ";
        else
            rtf += "\\u" + QByteArray::number(c.unicode()) + '?';
    }
    const QString line = u"<p>%1</p>"_qs;
    const QString bold = u"<p><span style='color:red; font-weight: bold'>%1</span></p>"_qs;
    const QString menu = u"<h2>公开指南</h2><h2>公开目录</h2><h2>工作动态</h2>"_qs;
    const QString cell = u"<table><tr><td>"_qs + written(u"<p><strong>%1</strong></p>"_qs, line) +
                         u"</td></tr></table>"_qs;
    const QByteArrayList files{test::docxOf(docx),
                               test::zipOf({{u"content.xml"_qs, odt.toUtf8()}}),
                               rtf + '}',
                               written(u"<h3>%1</h3>"_qs, line).toUtf8(),
                               menu.toUtf8() + written(bold, line).toUtf8(),
                               cell.toUtf8()};
    for (const QByteArray& bytes : files) {
        const auto read = readSource(bytes, u"来源"_qs, {}, Catalog::builtIn());
        ASSERT_TRUE(read) << qPrintable(read.error().message);
        EXPECT_EQ(read->report.narrative(u"overview"_qs), u"全年公开信息20条。");
        EXPECT_EQ(read->report.narrative(u"proactive"_qs), u"公开了信息。");
        EXPECT_EQ(read->report.narrative(u"problems"_qs), u"人手不足。");
        EXPECT_EQ(read->report.narrative(u"others"_qs), u"没有其他事项。");
    }
}

} // namespace gongkai
