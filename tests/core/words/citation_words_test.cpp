// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

#include <algorithm>

// What stands in front of a title, and what belongs to certain years.
namespace gongkai {
namespace {

std::string said(const QString& text, TextRule rule)
{
    QStringList lines;
    const Report report = test::withText(test::departmentReport(), text); // for 2024
    for (const TextFinding& finding : checkWords(report, Lexicon::builtIn()))
        if (finding.rule->rule == rule && finding.isBroken())
            lines += textFindingMessage(finding, report);
    return lines.join(u'|').toStdString();
}

} // namespace

TEST(CitationWordsTest, ANumberInFrontOfItsTitle)
{
    EXPECT_EQ(
        said(u"学习国务院令第711号《中华人民共和国政府信息公开条例》。"_qs, TextRule::Citation),
        "");
    EXPECT_EQ(
        said(u"学习国务院令第117号《中华人民共和国政府信息公开条例》。"_qs, TextRule::Citation),
        "“国务院令第117号”：文号应为国务院令第711号。");
    EXPECT_EQ(said(u"执行国务院令第722号《优化营商环境条例》、《政府信息公开条例》。"_qs,
                   TextRule::Citation),
              "");
}

TEST(CitationWordsTest, TheYearAWordingWasMade)
{
    EXPECT_EQ(said(u"执行2019年修订的《中华人民共和国政府信息公开条例》。"_qs, TextRule::Citation),
              "");
    EXPECT_EQ(said(u"执行2018年修订的《中华人民共和国政府信息公开条例》。"_qs, TextRule::Citation),
              "“2018年”：该文件于2019年修订。");
    EXPECT_EQ(said(u"执行2021年修订的《中华人民共和国行政处罚法》。"_qs, TextRule::Citation), "");
}

TEST(CitationWordsTest, YearsOfAPlan)
{
    EXPECT_EQ(said(u"2024年是“十四五”规划实施的第四年。"_qs, TextRule::Year), "");
    EXPECT_NE(said(u"2024年是“十四五”规划实施的第三年。"_qs, TextRule::Year), "");
    EXPECT_NE(said(u"2024年是“十四五”规划目标任务的收官之年。"_qs, TextRule::Year), "");
    EXPECT_EQ(said(u"2025年是“十四五”规划目标任务的收官之年。"_qs, TextRule::Year), "");
}

} // namespace gongkai
