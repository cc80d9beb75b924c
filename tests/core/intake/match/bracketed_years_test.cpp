// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/bracketed_years.h"

#include "tests/core/intake/match/tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

QString read(const QString& figure)
{
    std::vector<SourceBlock> blocks{tableOf({{u"规章"_qs, figure}})};
    Budget budget(u"来源"_qs);
    dropBracketedYears(blocks, 2024, budget);
    return std::get<SourceTable>(blocks.front()).at(0, 1)->text;
}

} // namespace

TEST(BracketedYearsTest, AnotherYearsFigureGoes)
{
    for (const QString& figure :
         {u"7（上年98）"_qs, u"7(去年同期为98件)"_qs, u"7（2023年：98）"_qs, u"7 （上年度 98）"_qs})
        EXPECT_EQ(read(figure), u"7") << qPrintable(figure);
}

TEST(BracketedYearsTest, WhatNamesNoOtherYearStays)
{
    for (const QString& figure : {u"7（98）"_qs, u"7（2024年98）"_qs, u"7（其中网络98）"_qs,
                                  u"98（本年7）"_qs, u"7（上年98）件"_qs, u"约7（上年98）"_qs})
        EXPECT_EQ(read(figure), figure);
}

} // namespace gongkai
