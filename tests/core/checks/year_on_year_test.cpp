// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/year_on_year.h"

#include "core/checks/check_engine.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using test::builtInForm;
using test::Figures;
using test::ReportBuilder;

YearLine lineOf(const char* now, const char* last, const char* id = "requests.new.total")
{
    ReportBuilder builder(builtInForm("2021"), 2024);
    builder.cells({{id, now}});
    builder.lastYear(qstrlen(last) > 0 ? Figures{{id, last}} : Figures{});
    const Report report = builder;
    for (const YearLine& line : yearOnYear(report, checkReport(report)))
        if (line.cell == test::cell(id))
            return line;
    return {};
}

TEST(YearOnYearTest, DifferenceAndPercentAreThoseOfTwoNumbers)
{
    EXPECT_EQ(lineOf("9", "8").difference, Decimal(1));
    EXPECT_EQ(lineOf("9", "8").percent, QStringLiteral("+12.5%"));
    EXPECT_EQ(lineOf("1", "3").difference, Decimal(-2));
    EXPECT_EQ(lineOf("1", "3").percent, QStringLiteral("-66.7%"));
    EXPECT_EQ(lineOf("3", "3").percent, QStringLiteral("0%"));
    EXPECT_EQ(lineOf("3", "0").difference, Decimal(3));
    EXPECT_EQ(lineOf("3", "0").percent, QString());
    EXPECT_FALSE(lineOf("", "3").difference);
    EXPECT_FALSE(lineOf("/", "3").difference);
    EXPECT_FALSE(lineOf("3", "").last);
}

TEST(YearOnYearTest, WhatChangedMuchIsMarkedAndWhatJumpedMore)
{
    using Flag = YearLine::Flag;
    EXPECT_EQ(lineOf("30", "20").flag, Flag::Changed); // half as much again
    EXPECT_EQ(lineOf("29", "20").flag, Flag::None);
    EXPECT_EQ(lineOf("10", "20").flag, Flag::Changed);
    EXPECT_EQ(lineOf("3", "1").flag, Flag::None); // too few to say anything
    EXPECT_EQ(lineOf("10", "0").flag, Flag::Changed);
    EXPECT_EQ(lineOf("200", "20").flag, Flag::Jumped); // the rule's own example
    EXPECT_EQ(lineOf("199", "20").flag, Flag::Changed);
    EXPECT_EQ(lineOf("20", "0").flag, Flag::Jumped);
}

TEST(YearOnYearTest, AnAmountTenTimesApartIsMarkedAsACountIs)
{
    using Flag = YearLine::Flag;
    const char* const fees = "a20_8.fees.amount";
    EXPECT_EQ(lineOf("312500", "29.8", fees).flag, Flag::Jumped);
    EXPECT_EQ(lineOf("298", "29.8", fees).flag, Flag::Jumped);
    EXPECT_EQ(lineOf("297.9", "29.8", fees).flag, Flag::Changed);
    EXPECT_EQ(lineOf("2.98", "29.8", fees).flag, Flag::Jumped);
    EXPECT_EQ(lineOf("0", "29.8", fees).flag, Flag::Jumped);
    EXPECT_EQ(lineOf("19.9", "0.1", fees).flag, Flag::Changed);
    EXPECT_EQ(lineOf("/", "29.8", fees).flag, Flag::None);
}

TEST(YearOnYearTest, EveryCellIsALineAlsoWithoutLastYear)
{
    const Report report = ReportBuilder(builtInForm("2021"), 2024);
    EXPECT_EQ(yearOnYear(report, checkReport(report)).size(), report.cells().size());
}

} // namespace
} // namespace gongkai
