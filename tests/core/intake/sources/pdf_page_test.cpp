// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/pdf_page.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

// “甲7” at the height 100 to 110, with a line from `left` to `right` at `height`: what stays, and
// “!” when a figure went.
QString withLine(double height, double left, double right)
{
    PdfPage page;
    page.letters = {{u"甲"_qs, {50, 100, 60, 110}}, {u"7"_qs, {60, 100, 65, 110}}};
    page.rules = {{{left, height - 0.5, right, height + 0.5}}, {{52, 0, 53, 200}}};
    Budget budget(u"来源"_qs);
    const bool hadFigures = dropStruckLetters(page, budget);
    QString told;
    for (const PdfLetter& letter : page.letters)
        told += letter.text;
    return told + (hadFigures ? u"!"_qs : QString());
}

} // namespace

TEST(PdfPageTest, WhatALineGoesThroughIsDeletedText)
{
    EXPECT_EQ(withLine(105, 49, 66), u"!");
    EXPECT_EQ(withLine(105, 59, 66), u"甲!");
    EXPECT_EQ(withLine(105, 49, 60), u"7");
}

TEST(PdfPageTest, UnderlinesAndBordersDeleteNothing)
{
    EXPECT_EQ(withLine(109.5, 49, 66), u"甲7");
    EXPECT_EQ(withLine(101, 49, 66), u"甲7");
    EXPECT_EQ(withLine(120, 49, 66), u"甲7");
}

TEST(PdfPageTest, ARuleIsVerticalByItsLongerSide)
{
    EXPECT_TRUE((PdfRule{{0, 0, 1, 20}}.isVertical()));
    EXPECT_FALSE((PdfRule{{0, 0, 20, 1}}.isVertical()));
}

} // namespace gongkai
