// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/contradictions.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

const QStringList rules{u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs};
const QStringList otherRules{u"规章"_qs, u"1"_qs, u"7"_qs, u"3"_qs};
const QStringList normative{u"行政规范性文件"_qs, u"4"_qs, u"5"_qs, u"6"_qs};

// Tables of these rows, all of them placed under the head of 2021: what is placed now, then what is
// left over.
QString told(const std::vector<std::vector<QStringList>>& tables)
{
    const FormIndex form(builtInForm("2021"));
    SourceMatch match;
    for (const std::vector<QStringList>& rows : tables) {
        const auto block = static_cast<int>(match.blocks.size());
        match.blocks.emplace_back(tableOf(rows));
        for (size_t row = 0; row < rows.size(); ++row) {
            const int line = form.linesWithKey(form.keyOf(rows[row].front())).front();
            for (int i = 0; i < 3; ++i)
                match.placements.push_back(
                    {form.lines()[static_cast<size_t>(line)].figures[static_cast<size_t>(i)].id,
                     {block, static_cast<int>(row), i + 1},
                     rows[row][i + 1],
                     {}});
        }
    }
    listContradicted(match, form);
    QStringList texts;
    for (const Placement& placement : match.placements)
        texts += placement.text;
    texts += u"left:"_qs;
    for (const MatchReport::LeftOver& one : match.leftOver)
        texts += one.label + one.text;
    EXPECT_EQ(match.notes.size(), match.leftOver.empty() ? 0 : 1);
    return texts.join(u' ').simplified();
}

} // namespace

TEST(ContradictionsTest, WhatContradictsATableFillsNoGapOfIt)
{
    EXPECT_EQ(told({{rules}, {otherRules, normative}}),
              u"1 2 3 1 7 3 left: 行政规范性文件4 行政规范性文件5 行政规范性文件6");
}

TEST(ContradictionsTest, TheFirstTableKeepsItsOwnUnlessTheOtherIsAsLarge)
{
    EXPECT_EQ(told({{rules, normative}, {otherRules}}), u"1 2 3 4 5 6 1 7 3 left:");
    const QStringList gap{u"规章"_qs, u"1"_qs, u""_qs, u"9"_qs};
    EXPECT_EQ(told({{gap}, {rules}}), u"1 9 1 3 left: 规章2");
}

TEST(ContradictionsTest, TablesThatSayTheSameFillEachOther)
{
    EXPECT_EQ(told({{rules}, {rules, normative}}), u"1 2 3 1 2 3 4 5 6 left:");
    EXPECT_EQ(told({{rules}, {normative}}), u"1 2 3 4 5 6 left:");
    const QStringList gap{u"规章"_qs, u"1"_qs, u""_qs, u"3"_qs};
    EXPECT_EQ(told({{gap}, {rules}}), u"1 3 1 2 3 left:");
}

TEST(ContradictionsTest, OfTwoRowsInOneTableOnlyTheirOwnIsDoubtful)
{
    const QStringList gap{u"规章"_qs, u"1"_qs, u""_qs, u"9"_qs};
    EXPECT_EQ(told({{rules, gap, normative}}), u"1 3 1 9 4 5 6 left: 规章2");
    EXPECT_EQ(told({{rules, normative, otherRules}}), u"1 2 3 4 5 6 1 7 3 left:");
}

TEST(ContradictionsTest, ASecondCopyFurtherDownInOneTableFillsNoGap)
{
    const QStringList gap{u"行政规范性文件"_qs, u"4"_qs, u""_qs, u"6"_qs};
    EXPECT_EQ(told({{rules, gap, otherRules, normative}}),
              u"1 2 3 4 6 1 7 3 4 6 left: 行政规范性文件5");
}

// Its heads or a caption stand between them.
TEST(ContradictionsTest, WhatBeginsAgainInOneTableIsAnother)
{
    const FormIndex form(builtInForm("2021"));
    SourceMatch match;
    match.blocks.emplace_back(
        tableOf({rules, normative, headOf2021, otherRules, {u"行政许可"_qs, u"8"_qs}}));
    const auto place = [&](const char* row, int at, const QStringList& texts) {
        const int line = form.lineOfRow(QLatin1String(row));
        for (int i = 0; i + 1 < texts.size(); ++i)
            match.placements.push_back(
                {form.lines()[static_cast<size_t>(line)].figures[static_cast<size_t>(i)].id,
                 {0, at, i + 1},
                 texts[i + 1],
                 {}});
    };
    place("a20_1.rules", 0, rules);
    place("a20_1.normative", 1, normative);
    place("a20_1.rules", 3, otherRules);
    place("a20_5.licensing", 4, {u"行政许可"_qs, u"8"_qs});
    SourceMatch withoutRow = match; // without the row before the heads
    std::erase_if(withoutRow.placements, [](const Placement& one) { return one.place.row == 1; });
    listContradicted(match, form);
    EXPECT_EQ(match.leftOver.size(), 1U);
    listContradicted(withoutRow, form);
    EXPECT_EQ(withoutRow.leftOver.size(), 1U);
}

} // namespace gongkai
