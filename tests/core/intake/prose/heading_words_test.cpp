// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/heading_words.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

class HeadingWordsTest : public testing::Test
{
protected:
    Budget budget{u"来源"_qs};
    FormPtr form = builtInForm("2021");
    HeadingWords words{*form, ProseWords::builtIn(), budget};

    QString part(const HeadingText& text) const
    {
        return text.section < 0 ? QString()
                                : form->sections[static_cast<size_t>(text.section)].narrative;
    }
};

TEST_F(HeadingWordsTest, TheSameWordsOrAlikeOnesAreThePart)
{
    const HeadingText own = words.read(u"存在的主要问题及改进情况"_qs);
    EXPECT_EQ(part(own), u"problems");
    EXPECT_EQ(own.likeness, HeadingWords::exact);
    const HeadingText alike = words.read(u"政府信息公开工作存在的主要问题和改进措施"_qs);
    EXPECT_EQ(part(alike), u"problems");
    EXPECT_LT(alike.likeness, HeadingWords::exact);
    EXPECT_EQ(words.read(u"天气"_qs).section, -1);
    EXPECT_EQ(words.readExact(u"主要问题和改进措施若干"_qs).section, -1);
}

TEST_F(HeadingWordsTest, TextOnTheSameLineIsCutOff)
{
    const HeadingText text = words.read(u"其他需要报告的事项：无"_qs);
    EXPECT_EQ(part(text), u"others");
    EXPECT_EQ(text.rest, u"无");
}

TEST_F(HeadingWordsTest, PartsHaveNumbers)
{
    const int problems = words.sectionWithNumber(5);
    ASSERT_GE(problems, 0);
    EXPECT_EQ(form->sections[static_cast<size_t>(problems)].narrative, u"problems");
    EXPECT_EQ(words.numberOf(problems), 5);
    EXPECT_EQ(words.sectionWithNumber(9), -1);
    EXPECT_TRUE(words.isTableLabel(u"本年制发件数"_qs));
}

} // namespace

} // namespace gongkai
