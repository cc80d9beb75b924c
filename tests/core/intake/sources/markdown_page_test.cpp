// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"
#include "core/intake/sources/markdown_page.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(MarkdownPageTest, LinesAroundItsTablesAreParagraphs)
{
    EXPECT_EQ(
        withLinesAsParagraphs(u"# 题\n\n## 一、总体情况\n见 <b>表</b>\n<table>\n<tr><td>1</table>"
                              "\n完"_qs),
        u"<p>题</p>\n<p>一、总体情况</p>\n<p>见 <b>表</b></p>\n"
        "<table>\n<tr><td>1</table><p>完</p>\n");
    EXPECT_EQ(withLinesAsParagraphs(u"甲\n<table><tr><td><table></table></td></tr></table>\n乙"_qs),
              u"<p>甲</p>\n<table><tr><td><table></table></td></tr></table><p>乙</p>\n");
}

TEST(MarkdownPageTest, APageStaysAsItIs)
{
    for (const QString& page :
         {u"<p>甲\n乙</p><table></table>"_qs, u"甲\n<table></table><div>乙</div>"_qs,
          u"<html>\n甲\n<table></table>"_qs, u"甲<br>\n<table></table>"_qs, u"甲\n乙"_qs,
          QString()})
        EXPECT_EQ(withLinesAsParagraphs(page), page);
}

TEST(MarkdownPageTest, ItsHeadingsAreFound)
{
    const QString text =
        u"# 示例县统计局2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n全年公开信息20条。\n\n"
        "## 二、主动公开政府信息情况\n\n<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>"
        "现行有效件数<tr><td>规章<td>1<td>2<td>3</table>\n\n## 五、存在的主要问题及改进情况\n\n"
        "人手不足。\n\n## 六、其他需要报告的事项\n\n无其他事项。\n"_qs;
    const auto read = readSource(text.toUtf8(), u"来源"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(read) << qPrintable(read.error().message);
    EXPECT_EQ(read->report.narrative(u"overview"_qs), u"全年公开信息20条。");
    EXPECT_EQ(read->report.narrative(u"problems"_qs), u"人手不足。");
    EXPECT_EQ(read->report.narrative(u"others"_qs), u"无其他事项。");
    EXPECT_EQ(read->report.figure(*CellId::fromString(u"a20_1.rules.in_force"_qs)).toString(),
              u"3");
}

} // namespace gongkai
