// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/doubtful_rows.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// 规章 1 2 3 was placed; below it stands a row of these words that was not. What is placed now, and
// what is left over.
QString told(const QStringList& below, bool isNextBlock = false, const QString& between = {})
{
    const FormIndex form(builtInForm("2021"));
    const QStringList rules{u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs};
    SourceMatch match;
    if (isNextBlock)
        match.blocks = {tableOf({headOf2021, rules}), tableOf({below})};
    if (isNextBlock && !between.isEmpty())
        match.blocks.insert(match.blocks.begin() + 1, between);
    if (!isNextBlock)
        match.blocks = {tableOf({headOf2021, rules, below})};
    const FormLine& line = form.lines()[static_cast<size_t>(form.lineOfRow(u"a20_1.rules"_qs))];
    for (int i = 0; i < 3; ++i)
        match.placements.push_back(
            {line.figures[static_cast<size_t>(i)].id, {0, 1, i + 1}, rules[i + 1], {}});
    const SourcePlace at{static_cast<int>(match.blocks.size()) - 1, isNextBlock ? 0 : 2, 0};
    for (int i = 1; i < below.size(); ++i)
        match.leftOver.push_back({below.first(), below[i], {at.block, at.row, i}});
    listDoubtfulRows(match, form);
    QStringList texts;
    for (const Placement& placement : match.placements)
        texts += placement.text;
    QStringList left;
    for (const MatchReport::LeftOver& one : match.leftOver)
        left += one.text;
    left.sort();
    return (texts + QStringList(u"left:"_qs) + left).join(u' ');
}

} // namespace

TEST(DoubtfulRowsTest, TwoRowsOfOneLabelAreNone)
{
    EXPECT_EQ(told({u"规章"_qs, u"7"_qs, u"8"_qs, u"9"_qs}), u"left: 1 2 3 7 8 9");
    EXPECT_EQ(told({u"规章"_qs, u"7"_qs, u"8"_qs, u"9"_qs}, true), u"left: 1 2 3 7 8 9");
    EXPECT_EQ(told({u"规章"_qs, u"7"_qs, u"9"_qs}), u"left: 1 2 3 7 9");
}

TEST(DoubtfulRowsTest, AWordBetweenThemChangesNothing)
{
    const QStringList below{u"规章"_qs, u"7"_qs, u"8"_qs, u"9"_qs};
    EXPECT_EQ(told(below, true, u"不明的一行"_qs), u"left: 1 2 3 7 8 9");
    for (const QString& part :
         {u"三、收到和处理政府信息公开申请情况"_qs, u"全年共公开信息20条。"_qs})
        EXPECT_EQ(told(below, true, part), u"1 2 3 left: 7 8 9") << qPrintable(part);
}

TEST(DoubtfulRowsTest, WhatIsOnlyListedAsAWholeSaysNothing)
{
    const FormIndex form(builtInForm("2021"));
    SourceMatch match;
    SourceTable aside = tableOf({{u"规章"_qs, u"7"_qs}});
    aside.setAside();
    match.blocks = {tableOf({{u"规章"_qs, u"1"_qs}}), aside};
    const FormLine& line = form.lines()[static_cast<size_t>(form.lineOfRow(u"a20_1.rules"_qs))];
    match.placements.push_back({line.figures.front().id, {0, 0, 1}, u"1"_qs, {}});
    match.leftOver.push_back({u"规章"_qs, u"7"_qs, {1, 0, 1}});
    listDoubtfulRows(match, form);
    EXPECT_EQ(match.placements.size(), 1U);
}

TEST(DoubtfulRowsTest, AnotherRowAndTheSameFiguresTakeNothingAway)
{
    EXPECT_EQ(told({u"行政规范性文件"_qs, u"7"_qs, u"8"_qs, u"9"_qs}), u"1 2 3 left: 7 8 9");
    EXPECT_EQ(told({u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs}), u"1 2 3 left: 1 2 3");
    EXPECT_EQ(told({u"规章"_qs, u"7"_qs}), u"1 2 3 left: 7") << "a remark";
}

} // namespace gongkai
