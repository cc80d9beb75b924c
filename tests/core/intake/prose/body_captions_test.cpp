// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/body_captions.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(BodyCaptionsTest, ANameInACaptionSaysWhoseFiguresTheyAre)
{
    const BodyCaptions captions(u"示例县水利局"_qs);
    EXPECT_EQ(captions.whose(u"示例县水利局2023年数据"_qs), Whose::Own);
    EXPECT_EQ(captions.whose(u"其中,示例县水政监察大队:"_qs), Whose::Other);
    EXPECT_EQ(captions.whose(u"附:下属单位统计表"_qs), Whose::Other);
    EXPECT_EQ(captions.whose(u"附件2:全县汇总表"_qs), Whose::Wider);
    EXPECT_EQ(captions.whose(u"主动公开政府信息情况"_qs), Whose::Unsaid);
    EXPECT_EQ(captions.whose(u"示例县河道管理所主动公开情况"_qs), Whose::Other);
}

TEST(BodyCaptionsTest, HeadingsAndOurOwnNameNobodyElse)
{
    const BodyCaptions captions(u"示例县水利局"_qs);
    for (const QString& caption :
         {u"三、收到和处理政府信息公开申请情况:"_qs, u"收到和处理政府信息公开申请情况如下:"_qs,
          u"收到和处理政府信息公开申请情况,具体如下:"_qs,
          u"行政机关收到和处理政府信息公开申请情况:"_qs,
          u"收到和处理政府信息公开申请情况(示例县水利局):"_qs, u"受理政府信息公开申请情况:"_qs})
        EXPECT_EQ(captions.whose(caption), Whose::Unsaid) << qPrintable(caption);
    for (const QString& caption : {u"以下为我局数据:"_qs, u"本单位情况如下:"_qs})
        EXPECT_EQ(captions.whose(caption), Whose::Own) << qPrintable(caption);
    EXPECT_EQ(captions.whose(u"我局下属单位数据:"_qs), Whose::Other);
}

TEST(BodyCaptionsTest, APlaceOrALevelTheAgencyIsNotOfIsElsewhere)
{
    const BodyCaptions captions(u"示例县水利局"_qs);
    for (const QString& caption : {u"全省水利系统"_qs, u"全市汇总"_qs, u"市水利局"_qs,
                                   u"市水利局数据:"_qs, u"相关链接:示例县林业局年报"_qs})
        EXPECT_TRUE(captions.isElsewhere(caption)) << qPrintable(caption);
    for (const QString& caption :
         {u"全县汇总"_qs, u"县水利局"_qs, u"水利局"_qs, u"相关链接:示例县水利局年报"_qs,
          u"全省统一编制的要求。"_qs, u"主动公开情况"_qs})
        EXPECT_FALSE(captions.isElsewhere(caption)) << qPrintable(caption);
    EXPECT_FALSE(BodyCaptions(u"示例市水利局"_qs).isElsewhere(u"全市水利系统"_qs));
    EXPECT_FALSE(BodyCaptions(u"示例省水利厅"_qs).isElsewhere(u"全省水利系统"_qs));
}

TEST(BodyCaptionsTest, AnAppendixAndAPartAreKnownByTheirBeginning)
{
    EXPECT_TRUE(BodyCaptions::isAppendix(u"附表2:统计表"_qs));
    EXPECT_FALSE(BodyCaptions::isAppendix(u"统计表"_qs));
    EXPECT_TRUE(BodyCaptions::isPartOf(u"其中:大队"_qs));
    EXPECT_FALSE(BodyCaptions::isPartOf(u"大队"_qs));
}

} // namespace gongkai
