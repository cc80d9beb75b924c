// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/row_finder.h"

#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

std::vector<FoundRow> rowsOf(const QStringList& lines)
{
    static const FormIndex form(builtInForm("2021"));
    Budget budget(u"来源"_qs);
    const std::vector<TextItem> items = plainLines(lines);
    return RowFinder(items, form, budget).all();
}

TEST(RowFinderTest, ARowIsItsLabelAndTheRunBehindIt)
{
    const auto rows = rowsOf(QStringList(headOf2021) +
                             QStringList{u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs, u"文"_qs});
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[1].begin, 4);
    EXPECT_EQ(rows[1].runBegin, 5);
    EXPECT_EQ(rows[1].end, 8);
    EXPECT_TRUE(rows[1].follows);
    EXPECT_TRUE(rows[0].others.isEmpty());
}

TEST(RowFinderTest, ColumnsOfAnotherTimeBehindTheHeadAreOfIt)
{
    const auto rows =
        rowsOf(QStringList(headOf2021) + QStringList{u"上年制发件数"_qs, u"同比增减"_qs, u"规章"_qs,
                                                     u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"5"_qs});
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].others, (QStringList{u"上年制发件数"_qs, u"同比增减"_qs}));
    EXPECT_TRUE(rows[0].areOthersLast);
    EXPECT_EQ(rows[0].end, 6);
}

} // namespace

} // namespace gongkai
