// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/report_findings.h"

#include "core/checks/evaluate.h"
#include "core/report/edits.h"
#include "core/words/text_explanations.h"
#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

namespace gongkai::test {
namespace {

// Nothing on cells is broken or undecided; the fee part says what it must.
Report cleanReport(const QString& text)
{
    ReportBuilder builder = departmentReport();
    builder.agency("county", "department")
        .field(FieldKind::Narrative, u"others"_qs, u"本年度未收取信息处理费。"_qs);
    return withText(builder, text);
}

CheckSummary summaryOf(const Report& report)
{
    return summarise(report, findingsOf(report, Lexicon::builtIn()));
}

} // namespace

TEST(ReportFindingsTest, HoldsWhatBothEnginesFind)
{
    const Report report = cleanReport(u"收到申请96件。"_qs);
    const ReportFindings findings = findingsOf(report, Lexicon::builtIn());
    EXPECT_EQ(findings.cells, checkReport(report));
    EXPECT_EQ(findings.words, checkWords(report, Lexicon::builtIn()));
}

TEST(ReportFindingsTest, AWarningOfTheTextKeepsTheReportFromBeingClean)
{
    const Report right = cleanReport(u"收到申请95件。"_qs);
    const CheckSummary clean = summaryOf(right);
    ASSERT_EQ(clean.openWarnings, 0);
    ASSERT_TRUE(clean.isClean);

    Report report = cleanReport(u"收到申请96件。"_qs);
    const ReportFindings findings = findingsOf(report, Lexicon::builtIn());
    EXPECT_TRUE(summarise(report, findings.cells).isClean);
    CheckSummary summary = summarise(report, findings);
    EXPECT_EQ(summary.warnings, clean.warnings + 1);
    EXPECT_EQ(summary.openWarnings, 1);
    EXPECT_FALSE(summary.isClean);

    for (const TextFinding& finding : findings.words)
        if (finding.isBroken())
            apply(report, explain(report, finding, u"含转办一件"_qs));
    summary = summaryOf(report);
    EXPECT_EQ(summary.warnings, clean.warnings + 1);
    EXPECT_EQ(summary.openWarnings, 0);
    EXPECT_TRUE(summary.isClean);
}

TEST(ReportFindingsTest, AHintOfTheTextIsCountedAndNoMore)
{
    const CheckSummary clean = summaryOf(cleanReport(u"收到申请95件。"_qs));
    const CheckSummary summary = summaryOf(cleanReport(u"收到申请约200件。"_qs));
    EXPECT_EQ(summary.hints, clean.hints + 1);
    EXPECT_EQ(summary.warnings, clean.warnings);
    EXPECT_TRUE(summary.isClean);
}

TEST(ReportFindingsTest, WhatIsUndecidableInTheTextKeepsTheReportFromBeingClean)
{
    Report report = cleanReport(u"收到申请95件。"_qs);
    ReportFindings findings = findingsOf(report, Lexicon::builtIn());
    const CheckSummary before = summarise(report, findings);
    findings.words.front().outcome = Outcome::Undecidable;
    CheckSummary summary = summarise(report, findings);
    EXPECT_EQ(summary.undecidable, before.undecidable + 1);
    EXPECT_FALSE(summary.isClean);
    findings.words.front().severity = Severity::Hint;
    summary = summarise(report, findings);
    EXPECT_EQ(summary.undecidable, before.undecidable + 1);
    EXPECT_TRUE(summary.isClean);
}

} // namespace gongkai::test
