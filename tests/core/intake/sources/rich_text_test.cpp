// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/rich_text.h"
#include "core/intake/sources/text_look.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(RichTextTest, RunsWithoutALookHaveThatOfTheCell)
{
    TextLook struck;
    struck.isStruck = true;
    TextLook plain;
    plain.isStruck = false;
    bool leftOut = false;
    EXPECT_EQ((RichText{{{u"12"_qs, {}}, {u"34"_qs, plain}}}).shown(struck, leftOut), u"34");
    EXPECT_TRUE(leftOut);
    leftOut = false;
    EXPECT_EQ((RichText{{{u"字"_qs, struck}, {u" 34 "_qs, {}}}}).shown({}, leftOut), u"34");
    EXPECT_FALSE(leftOut) << "no digits in it";
}

TEST(TextStylesTest, WhatAStyleDoesNotSayItsBaseDoes)
{
    TextStyles styles;
    styles.own(u"甲"_qs).isHidden = true;
    styles.own(u"乙"_qs).isStruck = true;
    styles.setBase(u"乙"_qs, u"甲"_qs);
    EXPECT_TRUE(styles.look(u"乙"_qs).isHidden.value_or(false));
    styles.own(u"乙"_qs).isHidden = false;
    EXPECT_FALSE(styles.look(u"乙"_qs).isHidden.value_or(true));
    styles.setBase(u"甲"_qs, u"乙"_qs); // a ring ends, too
    EXPECT_TRUE(styles.look(u"乙"_qs).isUnread());
}

TEST(RaisedTextTest, MarksOfNotesAreNoDigits)
{
    TextLook above;
    above.raised = Raised::Above;
    EXPECT_EQ(above.shown(u"12"), u"¹²");
    TextLook below;
    below.raised = Raised::Below;
    EXPECT_EQ(below.shown(u"1甲"), u"₁甲");
    EXPECT_EQ(raisedBy(0), Raised::No);
    EXPECT_EQ(raisedBy(6), Raised::Above);
    EXPECT_EQ(raisedBy(-6), Raised::Below);
}

} // namespace gongkai
