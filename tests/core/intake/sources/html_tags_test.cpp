// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/html_tags.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(HtmlTagsTest, AStyleSaysHowAnElementIsRead)
{
    EXPECT_EQ(lookOf(u"color:red; DISPLAY : none").hiding, Hiding::Gone);
    EXPECT_EQ(lookOf(u"visibility:hidden").hiding, Hiding::Blank);
    EXPECT_EQ(lookOf(u"vertical-align: super").raised, Raised::Above);
    EXPECT_TRUE(lookOf(u"font-size:0").isUnseen);
    EXPECT_FALSE(lookOf(u"font-size:0.9em").isUnseen);
    for (const QStringView bold :
         {u"font-weight:bold", u"color:red;font-weight: 700", u"FONT-WEIGHT:bolder"})
        EXPECT_TRUE(lookOf(bold).isBold);
    EXPECT_FALSE(lookOf(u"font-weight:normal").isBold);
    EXPECT_TRUE(lookOf(u"color:red").isPlain());
}

TEST(HtmlTagsTest, AClassThatAnotherRuleShowsDoesNotHide)
{
    const auto looks = lookOfClasses(
        u".a{display:none} .b{display:none} .on .b{display:block} @media print{.c{display:none}}"_qs);
    EXPECT_EQ(looks.value(u"a"_qs).hiding, Hiding::Gone);
    EXPECT_EQ(looks.value(u"b"_qs).hiding, Hiding::None);
    EXPECT_EQ(looks.value(u"c"_qs).hiding, Hiding::None);
}

TEST(HtmlTagsTest, APlainPageHasOnlyWhatIsRead)
{
    Budget budget(u"来源"_qs);
    const QByteArray plain = plainHtml(u"<script>x</script><p class='y'><b>甲</b>"
                                       "<td rowspan=2 style='display:none'>"_qs,
                                       budget);
    EXPECT_FALSE(plain.contains("script"));
    EXPECT_TRUE(plain.contains("<b bold=\"1\">"));
    EXPECT_TRUE(plain.contains("rowspan=\"2\""));
    EXPECT_TRUE(plain.contains("hidden=\"gone\""));
    EXPECT_FALSE(plain.contains("class"));
}

} // namespace gongkai
