// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/take_cells.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

const CellId natural = {u"requests"_qs, u"new"_qs, u"natural"_qs};

struct Taken
{
    Report report;
    MatchReport match;
};

Taken taken(const char* form, const SourceMatch& matched)
{
    Taken all{ReportBuilder(builtInForm(form)), {}};
    Budget budget(u"来源"_qs);
    takeCells(matched, all.report, all.match, u"/a/年报.docx"_qs, budget);
    return all;
}

SourceMatch placedAs(const QString& text)
{
    SourceMatch matched;
    matched.placements.push_back({natural, {0, 1, 2}, text, {}});
    return matched;
}

} // namespace

TEST(TakeCellsTest, AFigureGoesIntoItsCellAndTheOthersAreMissing)
{
    const Taken all = taken("2021", placedAs(u"7"_qs));
    EXPECT_EQ(all.report.figure(natural), figure("7"));
    EXPECT_EQ(all.match.takenCount(), 1);
    EXPECT_EQ(all.match.missing.size() + 1, static_cast<size_t>(all.match.cellCount));
    EXPECT_EQ(all.report.fields().count({FieldKind::Origin, natural.toString()}), 0U);
}

TEST(TakeCellsTest, WhatWasWrittenOtherwiseIsKeptAsTheOrigin)
{
    const Taken all = taken("2021", placedAs(u"7件"_qs));
    EXPECT_EQ(all.report.figure(natural), figure("7"));
    EXPECT_EQ(all.report.fields().count({FieldKind::Origin, natural.toString()}), 1U);
}

TEST(TakeCellsTest, TwoDifferentFiguresAreNone)
{
    SourceMatch matched = placedAs(u"7"_qs);
    matched.placements.push_back({natural, {0, 5, 2}, u"8"_qs, {}});
    const Taken all = taken("2021", matched);
    EXPECT_TRUE(all.report.figure(natural).isBlank());
    EXPECT_EQ(all.match.cells.front().state, MatchedCell::State::Conflict);
}

TEST(TakeCellsTest, RowsOfTheSourcesOwnAreAddedInTheirOrder)
{
    SourceMatch matched;
    matched.strayRows = {
        {u"stat"_qs, u"received_letter"_qs, u"电话申请数"_qs, u"件"_qs, u"3"_qs, {0, 2, 1}},
        {u"stat"_qs, {}, u"来访申请数"_qs, u"件"_qs, u"不详"_qs, {0, 3, 1}}};
    const Taken all = taken("2014", matched);
    EXPECT_EQ(all.match.leftOver.size(), 1U) << "the second has no figure";
    EXPECT_GE(all.match.notes.size(), 2);
}

TEST(TakeCellsTest, ASourceWithoutTablesSaysSo)
{
    EXPECT_EQ(taken("2021", {}).match.notes.size(), 1);
}

} // namespace gongkai
