// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/heading_numbers.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace gongkai {

TEST(HeadingNumbersTest, AParagraphGetsTheNumberOfItsLevel)
{
    EXPECT_EQ(withHeadingNumber(u"主动公开"_qs, 1, 12), u"（十二）主动公开"_qs);
    EXPECT_EQ(withHeadingNumber(u"（一）主动公开"_qs, 2, 3), u"3.主动公开"_qs);
    EXPECT_EQ(withHeadingNumber(u"3、主动公开"_qs, 3, 1), u"（1）主动公开"_qs);
    EXPECT_EQ(withHeadingNumber(u"（1）主动公开"_qs, 0, 1), u"主动公开"_qs);
    EXPECT_EQ(withHeadingNumber(u"一是主动公开"_qs, 1, 1), u"（一）一是主动公开"_qs);
}

TEST(HeadingNumbersTest, TheNextNumberCountsFromTheHeadingAbove)
{
    const QStringList before{u"（一）甲"_qs, u"1.乙"_qs, u"2.丙"_qs, u"（二）丁"_qs};
    EXPECT_EQ(nextHeadingNumber(before, 1), 3);
    EXPECT_EQ(nextHeadingNumber(before, 2), 1);
    EXPECT_EQ(nextHeadingNumber({}, 1), 1);
}

TEST(HeadingNumbersTest, APartIsCountedAnew)
{
    EXPECT_EQ(renumbered(u"（一）甲\n文字。\n（一）乙\n2.子\n4．丑\n（五）丙\n1.寅\n⑶卯"_qs),
              u"（一）甲\n文字。\n（二）乙\n1.子\n2．丑\n（三）丙\n1.寅\n⑶卯"_qs);
    EXPECT_EQ(renumbered(u"（九）甲\n（3）乙\n（3）丙"_qs), u"（一）甲\n（1）乙\n（2）丙"_qs);
}

TEST(HeadingNumbersTest, WhatIsInOrderStaysAsItIs)
{
    for (const QString& text :
         {u"一、甲\n（一）乙\n1.丙\n二、丁\n（一）戊"_qs,
          u"问题：\n1.甲\n2.乙\n措施：\n1.丙\n2.丁"_qs, u"2024年，本机关。\n1.5万元"_qs, QString()})
        EXPECT_EQ(renumbered(text), text);
}

} // namespace gongkai
