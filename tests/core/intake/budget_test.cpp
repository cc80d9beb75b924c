// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/budget.h"

#include <gtest/gtest.h>

#include <limits>

namespace gongkai {
namespace {

TEST(BudgetTest, WhatIsSpentStaysSpentAndSaysForWhat)
{
    Budget budget(u"来源%1"_qs);
    EXPECT_TRUE(budget.take(Limit::Rows, 150'000));
    EXPECT_FALSE(budget.isSpent());
    EXPECT_FALSE(budget.take(Limit::Rows));
    EXPECT_FALSE(budget.take(Limit::Cells));
    EXPECT_EQ(budget.broken(), Limit::Rows);
    EXPECT_EQ(budget.used(Limit::Rows), 150'000);
    EXPECT_EQ(budget.used(Limit::Cells), 0);
    EXPECT_EQ(budget.refusal().error.code, ErrorCode::Unreadable);
    EXPECT_EQ(
        budget.refusal().error.message,
        u"来源%1：太大，不像是年度报告（超过 150000 行）；请只把表格复制到新文档里再导入。"_qs);
}

TEST(BudgetTest, SpansOfAnySizeAreCounted)
{
    Budget budget(u"来源"_qs);
    EXPECT_TRUE(budget.take(Limit::Spans, 2'000'000));
    EXPECT_FALSE(budget.take(Limit::Spans, std::numeric_limits<qint64>::max()));
    EXPECT_EQ(budget.broken(), Limit::Spans);
}

TEST(BudgetTest, OfOneThingTheLargestCounts)
{
    Budget budget(u"来源"_qs);
    for (int i = 0; i < 1000; ++i)
        EXPECT_TRUE(budget.allow(Limit::Depth, 64));
    EXPECT_FALSE(budget.allow(Limit::Depth, 65));
    EXPECT_EQ(budget.broken(), Limit::Depth);
}

TEST(BudgetTest, APartOfItIsForWhoCannotWait)
{
    Budget budget(u"来源"_qs, {}, 20);
    EXPECT_TRUE(budget.allow(Limit::Depth, 64));
    EXPECT_TRUE(budget.take(Limit::Rows, 7500));
    EXPECT_FALSE(budget.take(Limit::Rows));
}

} // namespace
} // namespace gongkai
