// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/ornaments.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(OrnamentsTest, WhatStandsAroundAHeadingForShowIsTakenOff)
{
    for (const QString& line :
         {u"📌 一、总体情况"_qs, u"—— 一、总体情况 ——"_qs, u"【一、总体情况】"_qs,
          u"■一、总体情况"_qs, u"【 ★一、总体情况 】"_qs})
        EXPECT_EQ(withoutOrnaments(line), u"一、总体情况") << qPrintable(line);
}

TEST(OrnamentsTest, WhatIsOfTheWordsStays)
{
    for (const QString& line :
         {u"（一）主动公开"_qs, u"“十四五”规划"_qs, u"【一】总体【二】"_qs, u""_qs})
        EXPECT_EQ(withoutOrnaments(line), line);
    EXPECT_EQ(withoutOrnaments(u"——"_qs), QString());
}

TEST(OrnamentsTest, APageNumberIsTakenOff)
{
    for (const QString& line : {u"总体情况 …… 1"_qs, u"总体情况（第1页）"_qs, u"总体情况....12"_qs})
        EXPECT_EQ(withoutPageNumber(line), u"总体情况") << qPrintable(line);
    EXPECT_EQ(withoutPageNumber(u"公开信息20"_qs), u"公开信息20");
    EXPECT_EQ(withoutPageNumber(u"公开信息 2024"_qs), u"公开信息 2024");
}

} // namespace gongkai
