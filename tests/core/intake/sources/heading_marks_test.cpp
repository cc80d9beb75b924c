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
    EXPECT_EQ(marked({u"年度报告"_qs, u"甲"_qs, u"文"_qs, u"乙"_qs, u"丙"_qs},
                     {{0, 0}, {1, 0}, {3, 0}, {4, 0}}),
              u"年度报告|# 甲|文|# 乙|# 丙");
    EXPECT_EQ(marked({u"题"_qs, u"甲"_qs, u"乙"_qs, u"丙"_qs, u"丁"_qs},
                     {{0, 0}, {1, 1}, {2, 1}, {3, 1}, {4, 2}}),
              u"题|# 甲|# 乙|# 丙|丁");
}

TEST(MarkHeadingsTest, NumbersAndAFewSayNothingNew)
{
    EXPECT_EQ(
        marked({u"一、甲"_qs, u"乙"_qs, u"丙"_qs, u"丁"_qs}, {{0, 0}, {1, 1}, {2, 1}, {3, 1}}),
        u"一、甲|乙|丙|丁");
    EXPECT_EQ(marked({u"甲"_qs, u"乙"_qs}, {{0, 0}, {1, 0}}), u"甲|乙");
}

TEST(MarkHeadingsTest, PartsOfAFileAreKnownByTheirStyle)
{
    const QString docx =
        written(u"<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>%1</w:t></w:r></w:p>"_qs,
                u"<w:p><w:r><w:t>%1</w:t></w:r></w:p>"_qs);
    const QString odt = u"<d xmlns:t=\"t\"><t:text>"_qs +
                        written(u"<t:h t:outline-level=\"1\">%1</t:h>"_qs, u"<t:p>%1</t:p>"_qs) +
                        u"</t:text></d>"_qs;
    for (const QByteArray& bytes :
         {test::docxOf(docx), test::zipOf({{u"content.xml"_qs, odt.toUtf8()}})}) {
        const auto read = readSource(bytes, u"来源"_qs, {}, Catalog::builtIn());
        ASSERT_TRUE(read) << qPrintable(read.error().message);
        EXPECT_EQ(read->report.narrative(u"overview"_qs), u"全年公开信息20条。");
        EXPECT_EQ(read->report.narrative(u"proactive"_qs), u"公开了信息。");
        EXPECT_EQ(read->report.narrative(u"problems"_qs), u"人手不足。");
        EXPECT_EQ(read->report.narrative(u"others"_qs), u"没有其他事项。");
    }
}

} // namespace gongkai
