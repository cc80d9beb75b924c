// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/labelled_line.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

LabelledLine line(const QString& text, bool inFront = false)
{
    return {text, inFront, ProseWords::builtIn()};
}

bool isMetadata(const QString& text, bool inFront = false)
{
    return line(text, inFront).isMetadata(text);
}

} // namespace

TEST(LabelledLineTest, WhatThePageSaysOfItselfIsMetadata)
{
    for (const QString& text :
         {u"发布日期：2021-01-19 来源：示例区教育局"_qs, u"2021-01-19 22:26"_qs,
          u"2021-01-19 来源：示例区教育局"_qs, u"【来源：示例区教育局】"_qs, u"编辑丨张三"_qs})
        EXPECT_TRUE(isMetadata(text)) << qPrintable(text);
}

TEST(LabelledLineTest, WhatTheReportSaysIsNone)
{
    for (const QString& text : {u"2021年1月19日"_qs, u"主要问题：公开不够及时。"_qs})
        EXPECT_FALSE(isMetadata(text)) << qPrintable(text);
}

TEST(LabelledLineTest, ALabelAloneHasItsValueOnTheNextLine)
{
    EXPECT_TRUE(line(u"来源："_qs).isBareLabel());
    EXPECT_FALSE(line(u"来源：示例区教育局"_qs).isBareLabel());
    EXPECT_TRUE(line(u"来源："_qs).hasValue(u"示例区教育局"));
    EXPECT_FALSE(line(u"来源："_qs).hasValue(u"一、总体情况"));
    EXPECT_FALSE(line(u"来源："_qs).hasValue(u"全年公开信息20条。"));
    EXPECT_TRUE(line(u"内容概要："_qs).hasValue(u"全年公开信息20条。"));
}

} // namespace gongkai
