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

// Received were 95 and 80 last year, carried in 7 both times: neither 0 % nor 18.8 % is put in
// where the change may be of either, and 18.8 % where it is of those received.
TEST(CorrectTest, AChangeIsPutInOnlyWhereOneFigureCanHaveChanged)
{
    const auto correction = [](const QString& text) {
        const Report report = test::withText(test::departmentReport().lastYear({
                                                 {"requests.new.total", "80"},
                                                 {"requests.carried_in.total", "7"},
                                                 {"requests.total.total", "77"},
                                                 {"disputes.review.total", "6"},
                                                 {"disputes.direct.total", "3"},
                                                 {"disputes.after_review.total", "2"},
                                             }),
                                             text);
        return findingOf(report, TextRule::Growth).correction.toStdString();
    };
    EXPECT_EQ(correction(u"新收申请95件，上年结转7件，同比增长25.5%。"_qs), "");
    EXPECT_EQ(correction(u"新收申请95件（上年结转7件），同比增长25.5%。"_qs), "");
    EXPECT_EQ(correction(u"新收申请95件，办结94件，同比增长25.5%。"_qs), "");
    EXPECT_EQ(correction(u"行政复议9件、行政诉讼7件，同比增长25.5%。"_qs), "");
    EXPECT_EQ(correction(u"新收申请95件，上年结转7件，申请总量同比增长25.5%。"_qs), "");
    EXPECT_EQ(correction(u"上年结转7件，新收申请95件，同比增长25.5%。"_qs), "18.8%");
    EXPECT_EQ(correction(u"新收申请95件，同比增长25.5%。"_qs), "18.8%");
    EXPECT_EQ(correction(u"新收申请95件，比上年增加14件。"_qs), "15件");
    EXPECT_EQ(correction(u"行政复议9件，同比增长25.5%；行政诉讼7件。"_qs), "50.0%");
}

TEST(CorrectTest, ACommonChangeOfAListIsThatOfItsSum)
{
    const Report report = test::withText(test::departmentReport().lastYear({
                                             {"disputes.review.total", "6"},
                                             {"disputes.direct.total", "3"},
                                             {"disputes.after_review.total", "2"},
                                         }),
                                         u"行政复议9件、行政诉讼7件，同比增长45.5%。"_qs);
    EXPECT_EQ(test::judged(report, TextRule::Growth), "holds 45.5%");
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
