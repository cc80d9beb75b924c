// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

const FieldKey overview{FieldKind::Narrative, u"overview"_qs};

TextFinding findingOf(const Report& report, TextRule rule)
{
    const auto findings = checkWords(report, Lexicon::builtIn());
    const auto found = std::ranges::find_if(findings, [&](const TextFinding& finding) {
        return finding.rule->rule == rule && finding.isBroken();
    });
    if (found == findings.end())
        qFatal("the text is not broken there");
    return *found;
}

} // namespace

TEST(CorrectTest, TheRightFigureStandsAtThePlaceAndNothingElseIsTouched)
{
    Report report = test::withText(test::departmentReport(),
                                   u"主动公开。\n共收到申请96件，96件次。\n96件。"_qs);
    const Operation operation = correct(report, findingOf(report, TextRule::Received));
    ASSERT_EQ(operation.changes.size(), 1U);
    EXPECT_TRUE(operation.changes.front().isPart());
    const Report before = report;
    test::apply(report, operation);
    EXPECT_EQ(report.field(overview), u"主动公开。\n共收到申请95件，96件次。\n96件。"_qs);
    test::apply(report, operation.inverse(u"undo"_qs));
    EXPECT_EQ(report, before);
}

TEST(CorrectTest, WhereTheRightTextIsNotKnownNothingIsDone)
{
    Report report = test::withText(test::departmentReport(), u"规范性文件（文字描述）。"_qs);
    EXPECT_TRUE(correct(report, findingOf(report, TextRule::Leftover)).isEmpty());
}

TEST(CorrectTest, WhereOtherWordsStandByNowNothingIsDone)
{
    Report report = test::withText(test::departmentReport(), u"共收到申请96件。"_qs);
    const TextFinding finding = findingOf(report, TextRule::Received);
    test::apply(report, {u"set"_qs, {{overview, report.field(overview), u"收到申请96件。"_qs}}});
    EXPECT_TRUE(correct(report, finding).isEmpty());
    test::apply(report, {u"set"_qs, {{overview, report.field(overview), QString()}}});
    EXPECT_TRUE(correct(report, finding).isEmpty());
}

} // namespace gongkai
