// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/chinese_numerals.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(NumeralsTest, NumeralsAreRead)
{
    const std::pair<QStringView, int> cases[] = {{u"零", 0},
                                                 {u"两", 2},
                                                 {u"十", 10},
                                                 {u"十二", 12},
                                                 {u"二十", 20},
                                                 {u"廿一", 21},
                                                 {u"卅", 30},
                                                 {u"一百廿五", 125},
                                                 {u"一百零三", 103},
                                                 {u"一百一十", 110},
                                                 {u"两百五", 250},
                                                 {u"三千零五", 3005},
                                                 {u"三万五", 35000},
                                                 {u"一万零二百", 10200},
                                                 {u"十二万三千", 123000},
                                                 {u"二〇二四", 2024},
                                                 {u"一亿", 100000000}};
    for (const auto& [text, value] : cases) {
        const auto read = readNumeral(text);
        ASSERT_TRUE(read.has_value()) << qPrintable(text.toString());
        EXPECT_EQ(read->toString(), QString::number(value)) << qPrintable(text.toString());
    }
}

TEST(NumeralsTest, WhatIsNoNumberIsNotRead)
{
    for (const QString& text : {u""_qs, u"百百"_qs, u"十十二"_qs, u"一二"_qs, u"万"_qs,
                                u"五十三百"_qs, u"百"_qs, u"甲"_qs, u"二廿"_qs})
        EXPECT_FALSE(readNumeral(text)) << qPrintable(text);
}

TEST(NumeralsTest, WhatIsWrittenIsReadBack)
{
    EXPECT_EQ(writeNumeral(Decimal(12)), u"十二"_qs);
    EXPECT_EQ(writeNumeral(Decimal(103)), u"一百零三"_qs);
    EXPECT_EQ(writeNumeral(Decimal(115)), u"一百一十五"_qs);
    EXPECT_EQ(writeNumeral(Decimal(10200)), u"一万零二百"_qs);
    for (int value = 0; value < 120'000; value += 37)
        EXPECT_EQ(readNumeral(writeNumeral(Decimal(value))), Decimal(value)) << value;
}

} // namespace gongkai
