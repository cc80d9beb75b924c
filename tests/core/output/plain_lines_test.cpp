// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/plain_lines.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

TEST(PlainLinesTest, AChineseCharacterIsOneEmWideAndADigitSomewhatMoreThanHalf)
{
    EXPECT_DOUBLE_EQ(plainWidth(u"公开"), 2);
    EXPECT_DOUBLE_EQ(plainWidth(u"2024年"), 4 * 0.64 + 1);
    EXPECT_DOUBLE_EQ(commonWidth(u"2024年"), 3);
    EXPECT_DOUBLE_EQ(plainWidth(u""), 0);
}

TEST(PlainLinesTest, ANumberIsOneWord)
{
    EXPECT_DOUBLE_EQ(plainWordWidth(u"共12701.9713件"_qs), 10 * 0.64);
    EXPECT_DOUBLE_EQ(plainWordWidth(u"+30.5"_qs), 5 * 0.64);
    EXPECT_DOUBLE_EQ(plainWordWidth(u"公\n开"_qs), 1);
}

TEST(PlainLinesTest, LinesAreCountedWithTheirForcedEnds)
{
    EXPECT_EQ(plainLineCount({}, 3), 1);
    EXPECT_EQ(plainLineCount(u"商业企业"_qs, 4), 1);
    EXPECT_EQ(plainLineCount(u"商业企业"_qs, 3), 2);
    EXPECT_EQ(plainLineCount(u"甲\n\n乙"_qs, 3), 3);
    EXPECT_EQ(plainLineCount(u"共12345件"_qs, 5), 2); // 12345 is 3.2 em: 共12345, 件
}

TEST(PlainLinesTest, AWordWiderThanTheLineTakesSeveral)
{
    EXPECT_EQ(plainLineCount(QString(100, u'a'), 6.4), 10);
}

} // namespace
} // namespace gongkai
