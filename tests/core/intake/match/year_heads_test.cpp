// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/year_heads.h"

#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

QString read(const QString& head)
{
    std::vector<SourceBlock> blocks{tableOf({{u"信息内容"_qs, head}, {u"规章"_qs, u"1"_qs}})};
    Budget budget(u"来源"_qs);
    readOwnYearHeads(blocks, FormIndex(builtInForm("2021")), 2024, budget);
    return std::get<SourceTable>(blocks.front()).at(0, 1)->text;
}

} // namespace

TEST(YearHeadsTest, TheReportsOwnYearIsNoPartOfALabel)
{
    EXPECT_EQ(read(u"2024年本年制发件数"_qs), u"本年制发件数");
    EXPECT_EQ(read(u"2024年度本年制发件数"_qs), u"本年制发件数");
}

TEST(YearHeadsTest, AnotherYearAndOtherWordsStay)
{
    for (const QString& head : {u"2023年本年制发件数"_qs, u"2024年上年制发件数"_qs, u"2024年"_qs,
                                u"20240年本年制发件数"_qs})
        EXPECT_EQ(read(head), head);
}

} // namespace gongkai
