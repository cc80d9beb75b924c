// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pasted_prose.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(PastedProseTest, TheIndentGoes)
{
    EXPECT_EQ(cleanPastedProse(u"　　2024年，本机关。\n\t收到申请。\n  办结。"),
              u"2024年，本机关。\n收到申请。\n办结。"_qs);
}

TEST(PastedProseTest, OddBlanksAndLineBreaksBecomeCommonOnes)
{
    EXPECT_EQ(cleanPastedProse(u"收到\u00a05\u2009件\u2028办结\v答复\u2029结转\r\n下年"),
              u"收到 5 件\n办结\n答复\n结转\n下年"_qs);
}

TEST(PastedProseTest, BlanksBetweenChineseCharactersGo)
{
    EXPECT_EQ(cleanPastedProse(u"政府\u3000信息\u00a0公开，  主动\u2003 公开。\u3000（一）"),
              u"政府信息公开，主动公开。（一）"_qs);
    EXPECT_EQ(cleanPastedProse(u"张三 李四"), u"张三 李四"_qs); // one common blank is meant
}

TEST(PastedProseTest, BlanksBesideLatinWordsAndFiguresBecomeOne)
{
    EXPECT_EQ(cleanPastedProse(u"Open\u00a0Government  Data\u3000Act"),
              u"Open Government Data Act"_qs);
    EXPECT_EQ(cleanPastedProse(u"GB/T\u30009704，使用\u3000WPS  2019"),
              u"GB/T 9704，使用 WPS 2019"_qs);
    EXPECT_EQ(cleanPastedProse(u"自然人\t法人"), u"自然人 法人"_qs); // cells of a table
}

TEST(PastedProseTest, PicturesAndBulletsGo)
{
    EXPECT_EQ(cleanPastedProse(u"\ufffc主动公开"), u"主动公开"_qs);
    EXPECT_EQ(cleanPastedProse(u"•\t主动公开\n●依申请\n\uf0b7\t平台\nl\t监督\n- 保障"),
              u"主动公开\n依申请\n平台\n监督\n- 保障"_qs);
    EXPECT_EQ(cleanPastedProse(u"n\t培训"), u"培训"_qs);
    EXPECT_EQ(cleanPastedProse(u"nginx\n—说明"), u"nginx\n—说明"_qs); // no bullets
}

TEST(PastedProseTest, AHeadingsNumberStandsAtItsWords)
{
    EXPECT_EQ(cleanPastedProse(u"（一）\t主动公开\n1.　网站\n（2） 热线\n一、 总体"),
              u"（一）主动公开\n1.网站\n（2）热线\n一、总体"_qs);
    EXPECT_EQ(cleanPastedProse(u"1. 5件"), u"1. 5件"_qs); // 1.5 would be another number
}

} // namespace gongkai
