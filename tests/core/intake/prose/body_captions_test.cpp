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
}

TEST(BodyCaptionsTest, AnAppendixAndAPartAreKnownByTheirBeginning)
{
    EXPECT_TRUE(BodyCaptions::isAppendix(u"附表2:统计表"_qs));
    EXPECT_FALSE(BodyCaptions::isAppendix(u"统计表"_qs));
    EXPECT_TRUE(BodyCaptions::isPartOf(u"其中:大队"_qs));
    EXPECT_FALSE(BodyCaptions::isPartOf(u"大队"_qs));
}

} // namespace gongkai
