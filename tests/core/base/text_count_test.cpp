// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_count.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(TextCountTest, AChineseCharacterAndAMarkAreOneWordEach)
{
    EXPECT_EQ(wordCount(u"主动公开，依申请公开。"), 11);
    EXPECT_EQ(characterCount(u"主动公开，依申请公开。"), 11);
    EXPECT_EQ(wordCount(u"“三审”——《条例》"), 10);
}

TEST(TextCountTest, ARunOfOthersIsOneWord)
{
    EXPECT_EQ(wordCount(u"2024年收到42.86%"), 5); // 2024, 年, 收, 到, 42.86%
    EXPECT_EQ(characterCount(u"2024年收到42.86%"), 13);
    EXPECT_EQ(wordCount(u"WPS Office"), 2);
    EXPECT_EQ(characterCount(u"WPS Office"), 9);
}

TEST(TextCountTest, BlanksAndLineEndsAreNone)
{
    EXPECT_EQ(wordCount(u"　　一、总\n\n体 "), 4);
    EXPECT_EQ(characterCount(u"　　一、总\n\n体 "), 4);
    EXPECT_EQ(wordCount(u""), 0);
}

TEST(TextCountTest, ACharacterBeyondTheBmpIsOne)
{
    EXPECT_EQ(wordCount(u"𠮷县"), 2);
    EXPECT_EQ(characterCount(u"𠮷县"), 2);
}

} // namespace gongkai
