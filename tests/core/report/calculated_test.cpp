// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/calculated.h"

#include "core/catalog/catalog.h"
#include "core/report/edits.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

struct CalculatedTest : testing::Test
{
    Report report{Catalog::builtIn().form(u"2021"_s), 2024, u"示例局"_s};
    const CellId cell = *CellId::fromString(u"requests.new.natural"_s);

    Operation calculated(int value, const QString& formula)
    {
        return setCalculated(report, cell, Figure(Decimal(value)), formula);
    }
};

TEST_F(CalculatedTest, TheFormulaIsTheOriginAndNeedsNoConfirming)
{
    ASSERT_TRUE(report.apply(calculated(7, u"=3+4"_s)));
    EXPECT_EQ(report.figure(cell).toString(), u"7"_s);
    ASSERT_TRUE(report.origin(cell));
    EXPECT_TRUE(isCalculated(*report.origin(cell)));
    EXPECT_EQ(report.origin(cell)->original, u"=3+4"_s);
    EXPECT_FALSE(report.isUnconfirmed(cell));
    EXPECT_TRUE(calculated(7, u"=3+4"_s).isEmpty());
}

TEST_F(CalculatedTest, AnotherFormulaOfTheSameFigureIsAnEditAndTypingTakesItAway)
{
    ASSERT_TRUE(report.apply(calculated(7, u"=3+4"_s)));
    ASSERT_TRUE(report.apply(calculated(7, u"=5+2"_s)));
    EXPECT_EQ(report.origin(cell)->original, u"=5+2"_s);
    ASSERT_TRUE(report.apply(setFigures(report, {{cell, Figure(Decimal(7))}})));
    EXPECT_FALSE(report.origin(cell));
}

TEST_F(CalculatedTest, WhatWasCopiedIsNotCalculated)
{
    EXPECT_FALSE(isCalculated(Origin{u"去年.gkb"_s, {}, {}, false, u"5件"_s}));
    EXPECT_FALSE(isCalculated(Origin{{}, {}, {}, false, u"示例县"_s}));
}

} // namespace
} // namespace gongkai
