// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/tiny_form.h"

#include "core/report/edits.h"
#include "core/report/field_json.h"

#include <gtest/gtest.h>

namespace gongkai::test {
namespace {

Check rule(Severity severity, bool explainable = false)
{
    Check check = relation(Check::Kind::Equal, "a", "b");
    check.severity = severity;
    check.explainable = explainable;
    return check;
}

// Every cell filled; a is 22, b is 21.
Report brokenReport(const Check& check)
{
    return tinyReport(tinyForm({check}),
                      {{'a', "22"}, {'b', "21"}, {'c', "0"}, {'d', "0"}, {'s', "0"}, {'m', "0"}});
}

CheckSummary summaryOf(const Report& report)
{
    return summarise(report, checkReport(report));
}

void explainIt(Report& report, const QString& text = u"一件尚未审结。"_qs)
{
    const Finding finding = only(report);
    apply(report, explain(report, finding, text));
}

void type(Report& report, const char* id, const char* value)
{
    apply(report, setFigures(report, {{cell(id), figure(value)}}));
}

// What intake of another file of last year does.
void setLastYear(Report& report, Figures figures)
{
    LastYear last{u"tiny"_qs, 2020, u"2020.gkb"_qs, {}};
    for (const auto& [id, text] : figures)
        last.cells.emplace(cell(id), figure(text));
    apply(report, setField(report, {FieldKind::LastYear, {}}, toFieldText(last)));
}

ExplanationState stateOf(const Report& report)
{
    return explanationState(report, only(report));
}

void overrideIt(Report& report)
{
    const Override reason{u"情况属实，同意上报。"_qs, u"张三"_qs, u"2025-01-20T09:00:00"_qs};
    apply(report, setField(report, {FieldKind::Override, {}}, toFieldText(reason)));
}

} // namespace

TEST(ExplanationTest, IsCurrentWhileTheFiguresStay)
{
    Report report = brokenReport(rule(Severity::Error, true));
    EXPECT_EQ(stateOf(report), ExplanationState::None);
    explainIt(report);
    EXPECT_EQ(stateOf(report), ExplanationState::Current);
    type(report, "t.c.v", "7"); // no cell of this check
    EXPECT_EQ(stateOf(report), ExplanationState::Current);
}

TEST(ExplanationTest, NeedsReviewWhenAFigureChangesAndIsCurrentAgainWhenItIsBack)
{
    Report report = brokenReport(rule(Severity::Error, true));
    explainIt(report);
    type(report, "t.a.v", "23");
    EXPECT_EQ(stateOf(report), ExplanationState::NeedsReview);
    type(report, "t.a.v", "22");
    EXPECT_EQ(stateOf(report), ExplanationState::Current);
    type(report, "t.b.v", "");
    EXPECT_EQ(stateOf(report), ExplanationState::NeedsReview);
}

TEST(ExplanationTest, ZeroAndSlashAreDifferentFigures)
{
    Report report = brokenReport(rule(Severity::Warning));
    type(report, "t.b.v", "0");
    explainIt(report);
    type(report, "t.b.v", "/");
    EXPECT_EQ(stateOf(report), ExplanationState::NeedsReview);
}

TEST(ExplanationTest, OfAnEarlyBrokenCheckStaysCurrentWithItsBlank)
{
    Check check = relation(Check::Kind::Equal, "ac", "b");
    check.explainable = true;
    Report report = tinyReport(tinyForm({check}), {{'a', "22"}, {'b', "21"}});
    ASSERT_EQ(only(report).outcome, Outcome::Broken);
    explainIt(report);
    EXPECT_EQ(stateOf(report), ExplanationState::Current);
    type(report, "t.c.v", "0");
    EXPECT_EQ(stateOf(report), ExplanationState::NeedsReview);
}

TEST(ExplanationTest, NeedsReviewWhenLastYearsFigureChanges)
{
    // This year's a is 22, last year's 21, b of last year is not known.
    Check check = relation(Check::Kind::Equal, "a", "AB");
    check.severity = Severity::Warning;
    check.instances.front().right.back().ifKnown = true;
    Report report = tinyReport(tinyForm({check}), {{'a', "22"}});
    setLastYear(report, {{"t.a.v", "21"}});
    ASSERT_EQ(only(report).outcome, Outcome::Broken);
    explainIt(report);
    EXPECT_FALSE(isOpen(report, only(report)));
    setLastYear(report, {{"t.a.v", "20"}});
    EXPECT_EQ(stateOf(report), ExplanationState::NeedsReview);
    EXPECT_TRUE(isOpen(report, only(report)));
    setLastYear(report, {{"t.a.v", "21"}, {"t.c.v", "4"}}); // no cell of this check
    EXPECT_EQ(stateOf(report), ExplanationState::Current);
    setLastYear(report, {{"t.a.v", "21"}, {"t.b.v", "3"}});
    EXPECT_EQ(stateOf(report), ExplanationState::NeedsReview);
}

TEST(ExplanationTest, OfTheSameFiguresAsLastYearNeedsReviewWhenTheseChange)
{
    Check check;
    check.id = u"same"_qs;
    check.kind = Check::Kind::SameAsLast;
    check.severity = Severity::Warning;
    check.limit = Decimal(50);
    check.minimum = 2;
    check.instances.emplace_back();
    Report report = tinyReport(tinyForm({check}), {{'a', "3"}, {'b', "5"}, {'c', "7"}});
    setLastYear(report, {{"t.a.v", "3"}, {"t.b.v", "5"}, {"t.c.v", "8"}});
    ASSERT_EQ(only(report).outcome, Outcome::Broken); // two of three
    explainIt(report);
    EXPECT_EQ(stateOf(report), ExplanationState::Current);
    setLastYear(report, {{"t.a.v", "3"}, {"t.b.v", "5"}, {"t.c.v", "9"}});
    EXPECT_EQ(stateOf(report), ExplanationState::NeedsReview);
}

TEST(ExplanationTest, OfAConditionOnLastYearNeedsReviewWhenItChanges)
{
    Check check = relation(Check::Kind::Equal, "a", "b");
    check.severity = Severity::Warning;
    check.condition.atLeast = {terms("C").front(), Decimal(1)};
    Report report = tinyReport(tinyForm({check}), {{'a', "22"}, {'b', "21"}});
    setLastYear(report, {{"t.c.v", "4"}});
    ASSERT_EQ(only(report).outcome, Outcome::Broken);
    explainIt(report);
    setLastYear(report, {{"t.c.v", "5"}});
    EXPECT_EQ(stateOf(report), ExplanationState::NeedsReview);
}

TEST(ExplanationTest, OfAFileFromBeforeIsNotAskedAboutLastYear)
{
    Check check = relation(Check::Kind::Equal, "a", "A");
    check.severity = Severity::Warning;
    Report report = tinyReport(tinyForm({check}), {{'a', "22"}});
    setLastYear(report, {{"t.a.v", "21"}});
    apply(report, setField(report, {FieldKind::Explanation, u"t.rule/"_qs},
                           uR"({"figures":{"t.a.v":"22"},"text":"一件尚未审结。"})"_qs));
    EXPECT_EQ(stateOf(report), ExplanationState::Current);
    setLastYear(report, {{"t.a.v", "20"}});
    EXPECT_EQ(stateOf(report), ExplanationState::Current);
    type(report, "t.a.v", "23");
    EXPECT_EQ(stateOf(report), ExplanationState::NeedsReview);
}

TEST(ExplanationTest, EmptyTextTakesItAway)
{
    Report report = brokenReport(rule(Severity::Error, true));
    explainIt(report);
    explainIt(report, {});
    EXPECT_EQ(stateOf(report), ExplanationState::None);
}

TEST(CleanTest, ReportWithoutFaultIsClean)
{
    Report report = brokenReport(rule(Severity::Error));
    type(report, "t.a.v", "21");
    EXPECT_TRUE(summaryOf(report).isClean);
}

TEST(CleanTest, ExplainableErrorIsClearedByItsExplanation)
{
    Report report = brokenReport(rule(Severity::Error, true));
    EXPECT_FALSE(summaryOf(report).isClean);
    explainIt(report);
    EXPECT_TRUE(summaryOf(report).isClean);
    EXPECT_EQ(summaryOf(report).errors, 1); // still broken
    EXPECT_EQ(summaryOf(report).openErrors, 0);
    type(report, "t.a.v", "23");
    EXPECT_FALSE(summaryOf(report).isClean);
    EXPECT_EQ(summaryOf(report).openErrors, 1);
}

TEST(CleanTest, OtherErrorsKeepTheMarkUntilTheLeaderSaysWhy)
{
    Report report = brokenReport(rule(Severity::Error));
    explainIt(report);
    EXPECT_FALSE(summaryOf(report).isClean);
    EXPECT_EQ(summaryOf(report).openErrors, 1);
    overrideIt(report);
    EXPECT_TRUE(summaryOf(report).isClean);
    EXPECT_EQ(summaryOf(report).errors, 1);
}

TEST(CleanTest, WarningMustBeExplainedWhateverTheLeaderSays)
{
    Report report = brokenReport(rule(Severity::Warning));
    EXPECT_EQ(summaryOf(report).openWarnings, 1);
    overrideIt(report);
    EXPECT_FALSE(summaryOf(report).isClean);
    explainIt(report);
    EXPECT_TRUE(summaryOf(report).isClean);
    EXPECT_EQ(summaryOf(report).warnings, 1);
    EXPECT_EQ(summaryOf(report).openWarnings, 0);
}

TEST(CleanTest, HintNeedsNothing)
{
    const Report report = brokenReport(rule(Severity::Hint));
    EXPECT_TRUE(summaryOf(report).isClean);
    EXPECT_EQ(summaryOf(report).hints, 1);
    EXPECT_FALSE(isOpen(report, only(report)));
}

TEST(CleanTest, UndecidableErrorOrWarningKeepsTheMark)
{
    for (const Severity severity : {Severity::Error, Severity::Warning}) {
        Report report = brokenReport(rule(severity));
        type(report, "t.a.v", "");
        overrideIt(report);
        EXPECT_EQ(summaryOf(report).undecidable, 1);
        EXPECT_FALSE(summaryOf(report).isClean);
    }
    Report report = brokenReport(rule(Severity::Hint));
    type(report, "t.a.v", "");
    EXPECT_TRUE(summaryOf(report).isClean);
}

TEST(CleanTest, BlankThatNoCheckWaitsForKeepsNoMark)
{
    Report report = brokenReport(rule(Severity::Error));
    type(report, "t.a.v", "21");
    type(report, "t.m.v", "");
    EXPECT_TRUE(summaryOf(report).isClean);
    EXPECT_EQ(summaryOf(report).blankCells, 1);
}

TEST(CleanTest, UnconfirmedCopiedFigureKeepsTheMark)
{
    Report report = brokenReport(rule(Severity::Error));
    type(report, "t.a.v", "21");
    const Origin origin{u"上年.gkb"_qs, {}, u"2025-01-10T09:00:00"_qs, false, {}};
    apply(report, setField(report, {FieldKind::Origin, u"t.a.v"_qs}, toFieldText(origin)));
    EXPECT_EQ(summaryOf(report).unconfirmed, 1);
    EXPECT_FALSE(summaryOf(report).isClean);
    apply(report, confirmFigures(report, {cell("t.a.v")}));
    EXPECT_EQ(summaryOf(report).unconfirmed, 0);
    EXPECT_TRUE(summaryOf(report).isClean);
}

TEST(SummaryTest, CountsFindingsAndCells)
{
    const CheckSummary statistics = summaryOf(publishedCase("statistics_2017"));
    EXPECT_EQ(statistics.errors, 1);
    EXPECT_EQ(statistics.warnings, 1);
    EXPECT_EQ(statistics.hints, 0);
    EXPECT_EQ(statistics.undecidable, 0);
    EXPECT_EQ(statistics.blankCells, 0);
    EXPECT_EQ(statistics.allCells, 59); // 58 and the known local row

    const CheckSummary district = summaryOf(publishedCase("district_2023"));
    EXPECT_EQ(district.errors, 2);
    EXPECT_EQ(district.blankCells, 14);
    EXPECT_EQ(district.allCells, 200);
    EXPECT_FALSE(district.isClean);
}

} // namespace gongkai::test
