// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <gtest/gtest.h>

#include <random>

namespace gongkai {
namespace {

QString canonical(const QString& text)
{
    const auto number = Decimal::fromString(text);
    return number ? number->toString() : QStringLiteral("refused");
}

TEST(DecimalTest, CanonicalTextHasNoSpareZeros)
{
    EXPECT_EQ(canonical(u"0"_qs), u"0"_qs);
    EXPECT_EQ(canonical(u"-0"_qs), u"0"_qs);
    EXPECT_EQ(canonical(u"007"_qs), u"7"_qs);
    EXPECT_EQ(canonical(u"52.150"_qs), u"52.15"_qs);
    EXPECT_EQ(canonical(u"0.000001"_qs), u"0.000001"_qs);
    EXPECT_EQ(canonical(u"-18"_qs), u"-18"_qs);
    EXPECT_EQ(canonical(u"24252.311082"_qs), u"24252.311082"_qs);
    EXPECT_EQ(canonical(u"1.2300000000"_qs), u"1.23"_qs);
    EXPECT_EQ(canonical(u"100"_qs), u"100"_qs);
}

TEST(DecimalTest, WhatIsNotAnExactNumberIsRefused)
{
    for (const QString& text :
         {u""_qs, u"-"_qs, u"."_qs, u"1."_qs, u".5"_qs, u"1e3"_qs, u"+1"_qs, u" 1"_qs, u"１"_qs,
          u"1,234"_qs, u"1.2.3"_qs, u"--1"_qs, u"0.0000001"_qs, u"1234567890123456789"_qs})
        EXPECT_EQ(canonical(text), u"refused"_qs) << text.toStdString();
}

TEST(DecimalTest, SumsOfTheLargestAmountsAreExact)
{
    const Decimal largest = *Decimal::fromString(u"999999999999.999999");
    Decimal sum;
    for (int i = 0; i < 100; ++i)
        sum += largest;
    EXPECT_EQ(sum.toString(), u"99999999999999.9999"_qs);
    for (int i = 0; i < 101; ++i)
        sum -= largest;
    EXPECT_EQ(sum.toString(), u"-999999999999.999999"_qs);
}

TEST(DecimalTest, MovingThePointIsExactOrRefused)
{
    EXPECT_EQ(Decimal::fromString(u"984361")->scaledByPowerOfTen(-4)->toString(), u"98.4361"_qs);
    EXPECT_EQ(Decimal::fromString(u"2.9")->scaledByPowerOfTen(4)->toString(), u"29000"_qs);
    EXPECT_FALSE(Decimal::fromString(u"0.005")->scaledByPowerOfTen(-4));
}

TEST(DecimalTest, AProductIsExactOrNothing)
{
    const auto number = [](const char* text) {
        return *Decimal::fromString(QString::fromLatin1(text));
    };
    EXPECT_EQ(number("3").exactlyTimes(number("0.1")), number("0.3"));
    EXPECT_EQ(number("-2.5").exactlyTimes(number("0.00004")), number("-0.0001"));
    EXPECT_EQ(number("0.001").exactlyTimes(number("0.001")), number("0.000001"));
    EXPECT_EQ(number("0.001").exactlyTimes(number("0.0001")), std::nullopt);
    EXPECT_EQ(number("999999999999.999999").exactlyTimes(number("999999999")),
              number("999999999999.999999") * 999999999);
    EXPECT_EQ(number("12").fractionDigits(), 0);
    EXPECT_EQ(number("0.10").fractionDigits(), 1);
    EXPECT_EQ(number("-7.000001").fractionDigits(), 6);
}

TEST(DecimalTest, PercentageHasOneRoundedPlace)
{
    const auto percent = [](const char* part, const char* whole) {
        return Decimal::fromString(QString::fromLatin1(part))
            ->percentOf(*Decimal::fromString(QString::fromLatin1(whole)))
            .toString()
            .toStdString();
    };
    EXPECT_EQ(percent("4", "20"), "20");
    EXPECT_EQ(percent("1", "3"), "33.3");
    EXPECT_EQ(percent("2", "3"), "66.7");
    EXPECT_EQ(percent("0", "3"), "0");
    EXPECT_EQ(percent("1", "2000"), "0.1"); // 0.05 % is rounded up
    EXPECT_EQ(percent("0.499", "1000"), "0");
    EXPECT_EQ(percent("7", "2"), "350");
    EXPECT_EQ(percent("999999999999", "0.000001"), "99999999999900000000");
}

TEST(DecimalTest, ComparesByValue)
{
    EXPECT_LT(Decimal(-3), Decimal(2));
    EXPECT_EQ(*Decimal::fromString(u"2.10"), *Decimal::fromString(u"2.1"));
    EXPECT_GT(*Decimal::fromString(u"2.100001"), *Decimal::fromString(u"2.1"));
    EXPECT_EQ((Decimal(7) * 3).toString(), u"21"_qs);
    EXPECT_EQ(Decimal(1234567890).wholeDigits(), 10);
    EXPECT_EQ(Decimal(0).wholeDigits(), 1);
}

TEST(DecimalTest, PrintingIsTheInverseOfReading)
{
    std::mt19937 random(20260101); // NOLINT(bugprone-random-generator-seed): repeatable on purpose
    std::uniform_int_distribution<qint64> whole(-999'999'999'999, 999'999'999'999);
    std::uniform_int_distribution<int> fraction(0, 999'999);
    for (int i = 0; i < 2000; ++i) {
        const QString text = QString::number(whole(random)) + u'.' +
                             QString::number(fraction(random)).rightJustified(6, u'0');
        const Decimal number = *Decimal::fromString(text);
        EXPECT_EQ(*Decimal::fromString(number.toString()), number) << text.toStdString();
    }
}

} // namespace
} // namespace gongkai
