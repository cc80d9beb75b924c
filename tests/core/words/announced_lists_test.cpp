// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

// “四个问题” in front of a list of three.
namespace gongkai {
namespace {

std::string problems(const QString& text)
{
    QStringList said;
    const Report report = test::withText(test::departmentReport(), text, "problems");
    for (const TextFinding& finding : checkWords(report, Lexicon::builtIn()))
        if (finding.rule->rule == TextRule::Problems && finding.isBroken())
            said += textFindingMessage(finding, report);
    return said.join(u'|').toStdString();
}

const QString& list()
{
    static const QString text = u"一是内容不全；二是更新不及时；三是形式单一。下一步逐一整改。"_qs;
    return text;
}

} // namespace

TEST(AnnouncedListsTest, AsManyAreListedAsAreAnnounced)
{
    EXPECT_EQ(problems(u"存在以下三个问题："_qs + list()), "");
    EXPECT_EQ(problems(u"存在以下四个问题："_qs + list()), "“四个”：这里说有4条，实际列了3条。");
    EXPECT_EQ(problems(u"主要有两方面不足。"_qs + list()), "“两方面”：这里说有2条，实际列了3条。");
}

TEST(AnnouncedListsTest, NumbersWithinAParagraphAreCounted)
{
    const QString inline3 = u"1.公开不及时；2.内容不全；3.形式单一。下一步逐一整改。"_qs;
    EXPECT_EQ(problems(u"主要问题有3个："_qs + inline3), "");
    EXPECT_EQ(problems(u"主要问题有4个："_qs + inline3), "“4个”：这里说有4条，实际列了3条。");
    EXPECT_EQ(problems(u"存在三个不足：（一）内容不全。（二）形式单一。下一步逐一整改。"_qs),
              "“三个”：这里说有3条，实际列了2条。");
}

TEST(AnnouncedListsTest, ListsOfHeadingsAreCountedUpToTheNextHigherOne)
{
    const QString headings =
        u"1.内容不全。\n一是栏目少；二是更新慢；三是无人管。\n2.更新不及时。\n（二）改进措施\n1.加强培训。\n2.按月更新。"_qs;
    EXPECT_EQ(problems(u"（一）存在的主要问题有2个：\n"_qs + headings), "");
    EXPECT_EQ(problems(u"（一）存在的主要问题有3个：\n"_qs + headings),
              "“3个”：这里说有3条，实际列了2条。");
}

TEST(AnnouncedListsTest, WhatAnnouncesNothingAndWhatGoesOnIsLeftAlone)
{
    const QStringList texts{
        u"上年的四个问题已整改。"_qs + list(),
        u"针对上述四个问题："_qs + list(),
        u"问题涉及四个部门。"_qs + list(),
        u"四个乡镇存在问题："_qs + list(),
        u"第四个问题："_qs + list(),
        u"存在四个问题：一是内容不全；二是更新不及时；此外，形式单一、培训不足。下一步整改。"_qs};
    for (const QString& text : texts)
        EXPECT_EQ(problems(text), "") << qPrintable(text);
}

} // namespace gongkai
