// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/prose.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

TEST(ProseTest, LevelsAreKnownByTheirNumbering)
{
    EXPECT_EQ(proseStyle(u"一、总体情况"), TextStyle::Heading1);
    EXPECT_EQ(proseStyle(u"十二、附则"), TextStyle::Heading1);
    EXPECT_EQ(proseStyle(u"（一）主动公开"), TextStyle::Heading2);
    EXPECT_EQ(proseStyle(u"(三)监督保障"), TextStyle::Heading2);
    EXPECT_EQ(proseStyle(u"1.网站建设"), TextStyle::Body);
    EXPECT_EQ(proseStyle(u"（1）栏目"), TextStyle::Body);
    EXPECT_EQ(proseStyle(u"全年公开信息34条"), TextStyle::Body);
}

TEST(ProseTest, AParagraphOfSentencesIsNoHeading)
{
    EXPECT_EQ(proseStyle(u"（一）主动公开。全年公开政府信息34条。"), TextStyle::Body);
    EXPECT_EQ(proseStyle(u"（二）答复群众关切的问题。"), TextStyle::Body);
    EXPECT_EQ(proseStyle(u"一是人员更换较多，"), TextStyle::Body);
}

TEST(ProseTest, ParagraphsAreSeparatedByLineEndsAndEmptyOnesLeftOut)
{
    const auto paragraphs = proseParagraphs(u"（一）渠道\n\n 第一段。\n第二段。");
    ASSERT_EQ(paragraphs.size(), 3U);
    EXPECT_EQ(paragraphs[0].text, u"（一）渠道"_qs);
    EXPECT_TRUE(paragraphs[0].keepWithNext);
    EXPECT_EQ(paragraphs[1].text, u"第一段。"_qs);
    EXPECT_FALSE(paragraphs[1].keepWithNext);
    EXPECT_EQ(paragraphs[2].text, u"第二段。"_qs);
    EXPECT_TRUE(proseParagraphs(u"").empty());
}

TEST(ProseTest, AHeadingOfTheLowerLevelsStaysWithWhatItHeads)
{
    const auto paragraphs = proseParagraphs(
        u"1.网站建设\n全年更新。\n（1）栏目\n共九个。\n1.甲\n2.乙\n3.丙\n2.全年三次。\n完。");
    QStringList kept;
    for (const Paragraph& each : paragraphs)
        if (each.keepWithNext)
            kept += each.text;
    EXPECT_EQ(kept, (QStringList{u"1.网站建设"_qs, u"（1）栏目"_qs}));
}

} // namespace
} // namespace gongkai
