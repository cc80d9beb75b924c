// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formula.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

std::string value(QStringView text)
{
    const auto result = calculate(text);
    return (result ? result->toString() : QString(u'!' + result.error().message)).toStdString();
}

} // namespace

TEST(FormulaTest, BeginsWithItsSign)
{
    EXPECT_TRUE(isFormula(u"=3+4"));
    EXPECT_TRUE(isFormula(u" ＝3"));
    EXPECT_FALSE(isFormula(u"3=4"));
    EXPECT_FALSE(isFormula(u""));
}

TEST(FormulaTest, ProductsComeBeforeSumsAndBracketsBeforeBoth)
{
    EXPECT_EQ(value(u"=3+4"), "7");
    EXPECT_EQ(value(u"=12*30+5"), "365");
    EXPECT_EQ(value(u"=5+12*30"), "365");
    EXPECT_EQ(value(u"=(5+12)*30"), "510");
    EXPECT_EQ(value(u"=20-5-3"), "12");
    EXPECT_EQ(value(u"=100/5/2"), "10");
    EXPECT_EQ(value(u"=-3+10"), "7");
    EXPECT_EQ(value(u"=2*-3"), "-6");
    EXPECT_EQ(value(u"=7"), "7");
}

TEST(FormulaTest, AlsoAsAnInputMethodWritesIt)
{
    EXPECT_EQ(value(u"＝（１＋２）×３"), "9");
    EXPECT_EQ(value(u"= 9 ÷ 3 − 1"), "2");
}

TEST(FormulaTest, DecimalsAreExact)
{
    EXPECT_EQ(value(u"=0.1+0.2"), "0.3");
    EXPECT_EQ(value(u"=1.5*1.5"), "2.25");
    EXPECT_EQ(value(u"=1/8"), "0.125");
    EXPECT_EQ(value(u"=999999999999*1000"), "999999999999000");
}

TEST(FormulaTest, NothingIsRounded)
{
    for (const auto* text : {u"=10/3", u"=0.0001*0.001", u"=0.1234567", u"=1/1000000000"}) {
        const auto result = calculate(QStringView(text));
        ASSERT_FALSE(result) << value(QStringView(text));
        EXPECT_EQ(result.error().code, ErrorCode::Invalid);
    }
}

TEST(FormulaTest, WhatIsNoneIsRefused)
{
    for (const auto* text :
         {u"=", u"=3+", u"=3 4", u"=A1+2", u"=(3", u"=3)", u"=1..2", u"=1.", u"=*3", u"=SUM(1)",
          u"=1/0", u"=1234567890123456789", u"=999999999999999999*999999999999999999"})
        EXPECT_FALSE(calculate(QStringView(text))) << value(QStringView(text));
    EXPECT_FALSE(calculate(QString(u'=' + QString(100'000, u'('))));
    EXPECT_FALSE(calculate(QString(u'=' + QString(100'000, u'-') + u'1')));
}

} // namespace gongkai
