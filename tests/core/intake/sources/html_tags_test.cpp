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

TEST(HtmlTagsTest, RulesForTheScreenCountWhereverTheyStand)
{
    const auto hides = [](const QString& sheet) {
        return lookOfClasses(sheet).value(u"h"_qs).hiding == Hiding::Gone;
    };
    for (const QString& around :
         {u"%1"_qs, u"@charset \"utf-8\"; %1"_qs, u"@import url(a.css); %1"_qs,
          u"@media screen{%1}"_qs, u"@media all{ %1 }"_qs,
          u"@MEDIA only screen { .x{color:red} %1}"_qs, u"@media print, screen{%1}"_qs,
          u"@media screen and (min-width: 768px){%1}"_qs, u"@media (min-width:48em){%1}"_qs,
          u"@supports (display:grid){%1}"_qs, u"@layer base{%1}"_qs,
          u"@media screen{@supports (display:flex){%1}}"_qs, u"@media screen{%1"_qs})
        EXPECT_TRUE(hides(around.arg(u".h{display:none}"_qs))) << qPrintable(around);
    for (const QString& around :
         {u"@media print{%1}"_qs, u"@media (max-width:768px){%1}"_qs,
          u"@media screen and (max-width:600px){%1}"_qs, u"@media not screen{%1}"_qs,
          u"@media screen and (min-width:3000px){%1}"_qs, u"@supports not (display:grid){%1}"_qs,
          u"@media print{@media screen{%1}}"_qs, u"@media (prefers-color-scheme:dark){%1}"_qs})
        EXPECT_FALSE(hides(around.arg(u".h{display:none}"_qs))) << qPrintable(around);
}

TEST(HtmlTagsTest, AnIdHidesToo)
{
    const auto looks = lookOfClasses(u"#a, span#b{display:none} #c{color:red}"_qs);
    EXPECT_EQ(looks.value(u"#a"_qs).hiding, Hiding::Gone);
    EXPECT_EQ(looks.value(u"#b"_qs).hiding, Hiding::Gone);
    EXPECT_FALSE(looks.contains(u"a"_qs));
    Budget budget(u"来源"_qs);
    EXPECT_TRUE(plainHtml(u"<style>#a{display:none}</style>1<span id=a>9</span>"_qs, budget)
                    .contains("hidden=\"gone\""));
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
