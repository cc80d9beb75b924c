// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/zero_report.h"

#include "core/checks/check_engine.h"
#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "tests/core/words/random_reports.h"
#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace gongkai {
namespace {

using test::builtInForm;
using test::cell;
using test::ReportBuilder;

ZeroReportPlan planOf(const Report& report)
{
    return planZeroReport(report, Lexicon::builtIn());
}

Report done(Report report)
{
    test::apply(report, planOf(report).operation);
    return report;
}

std::string at(const Report& report, const char* id)
{
    return report.figure(cell(id)).toString().toStdString();
}

std::set<QString> brokenChecks(const Report& report)
{
    std::set<QString> keys;
    for (const Finding& finding : checkReport(report))
        if (finding.outcome == Outcome::Broken && finding.check->severity == Severity::Error)
            keys.insert(finding.key());
    return keys;
}

int brokenErrors(const Report& report)
{
    return static_cast<int>(brokenChecks(report).size());
}

} // namespace

TEST(ZeroReportTest, AnEmptyReportGetsItsZerosAndItsThreeSentences)
{
    const Report report = done(ReportBuilder(builtInForm("2021"), 2024));
    for (const CellId& id : report.cells()) {
        const bool isZero = id.table == u"requests" || id.table == u"disputes";
        EXPECT_EQ(report.figure(id).toString(), isZero ? u"0"_qs : QString())
            << qPrintable(id.toString());
    }
    EXPECT_EQ(report.narrative(u"requests"_qs), u"2024年，本机关未收到政府信息公开申请。"_qs);
    EXPECT_EQ(report.narrative(u"disputes"_qs),
              u"2024年，本机关未发生因政府信息公开引发的行政复议、行政诉讼。"_qs);
    EXPECT_EQ(report.narrative(u"others"_qs), u"2024年，本机关未收取信息处理费。"_qs);
    EXPECT_EQ(report.narrative(u"overview"_qs), QString());
    EXPECT_EQ(brokenErrors(report), 0);
    EXPECT_TRUE(planOf(report).operation.isEmpty());
}

TEST(ZeroReportTest, EveryFormHasItsWording)
{
    const Report early = done(ReportBuilder(builtInForm("2014"), 2017));
    EXPECT_EQ(at(early, "stat.received.value"), "0");
    EXPECT_EQ(at(early, "stat.denied_secret.value"), "0");
    EXPECT_EQ(at(early, "stat.litigation.value"), "0");
    EXPECT_EQ(at(early, "stat.fees.value"), "0");
    EXPECT_EQ(at(early, "stat.disclosed.value"), "");
    EXPECT_EQ(at(early, "stat.staff.value"), "");
    EXPECT_EQ(early.narrative(u"requests"_qs), u"2017年，本机关未收到政府信息公开申请。"_qs);
    EXPECT_EQ(early.narrative(u"fees"_qs),
              u"2017年，本机关未收取依申请公开政府信息的检索、复制、邮寄等费用。"_qs);
    const Report trial = done(ReportBuilder(builtInForm("2019"), 2020));
    EXPECT_EQ(at(trial, "requests.other.total"), "0");
    EXPECT_EQ(trial.narrative(u"others"_qs), u"2020年，本机关未因提供政府信息收取费用。"_qs);
}

// Two requests came over from last year; whether they were answered only the clerk knows.
TEST(ZeroReportTest, WhatCameFromLastYearKeepsItsColumnOpen)
{
    ReportBuilder builder(builtInForm("2021"), 2024);
    builder.cells({{"requests.carried_in.natural", "2"}});
    const ZeroReportPlan plan = planOf(builder);
    const Report report = done(builder);
    EXPECT_EQ(at(report, "requests.new.natural"), "0");
    EXPECT_EQ(at(report, "requests.new.total"), "0");
    EXPECT_EQ(at(report, "requests.carried_in.natural"), "2");
    EXPECT_EQ(at(report, "requests.carried_in.total"), "2");
    EXPECT_EQ(at(report, "requests.granted.natural"), "");
    EXPECT_EQ(at(report, "requests.total.natural"), "");
    EXPECT_EQ(at(report, "requests.total.total"), "");
    EXPECT_EQ(at(report, "requests.carried_out.natural"), "");
    EXPECT_EQ(at(report, "requests.granted.business"), "0");
    EXPECT_EQ(at(report, "requests.total.business"), "0");
    EXPECT_EQ(brokenErrors(report), 0);
    EXPECT_NE(std::ranges::find(plan.left, cell("requests.carried_out.natural")), plan.left.end());
    // Not nothing: nobody can say yet that no request was there, or no fee.
    EXPECT_EQ(report.narrative(u"requests"_qs), QString());
    EXPECT_EQ(plan.contradicted, (std::vector{u"requests"_qs, u"others"_qs}));
}

TEST(ZeroReportTest, WhatStandsThereStays)
{
    ReportBuilder builder(builtInForm("2021"), 2024);
    builder.cells({{"requests.new.total", "5"}, {"disputes.review.upheld", "1"}})
        .field(FieldKind::Narrative, u"disputes"_qs, u"已写好。"_qs);
    const Report report = done(builder);
    EXPECT_EQ(at(report, "requests.new.total"), "5");
    EXPECT_EQ(at(report, "requests.new.natural"), ""); // 0 in all columns is not 5
    EXPECT_EQ(at(report, "disputes.review.total"), "1");
    EXPECT_EQ(report.narrative(u"disputes"_qs), u"已写好。"_qs);
    EXPECT_EQ(brokenErrors(report), 0);
}

TEST(ZeroReportTest, APartWithATextIsLeftAlone)
{
    ReportBuilder builder(builtInForm("2021"), 2024);
    builder.field(FieldKind::Narrative, u"others"_qs, u"无其他需要报告的事项。"_qs);
    const ZeroReportPlan plan = planOf(builder);
    ASSERT_EQ(plan.notWritten.size(), 1U);
    EXPECT_EQ(plan.notWritten.front().part, u"others"_qs);
    EXPECT_EQ(plan.written.size(), 2U);
    EXPECT_EQ(done(builder).narrative(u"others"_qs), u"无其他需要报告的事项。"_qs);
}

// Last year's file says that three went on: a 0 here would contradict it.
TEST(ZeroReportTest, LastYearsFiguresAreNotContradicted)
{
    ReportBuilder builder(builtInForm("2021"), 2024);
    builder.lastYear({{"requests.carried_out.natural", "3"}});
    const Report report = done(builder);
    EXPECT_EQ(at(report, "requests.carried_in.natural"), "");
    EXPECT_EQ(at(report, "requests.carried_in.business"), "0");
}

TEST(ZeroReportTest, OneStepTakesAllOfItBack)
{
    const Report before = ReportBuilder(builtInForm("2021"), 2024);
    Report report = before;
    const Operation operation = planOf(report).operation;
    EXPECT_EQ(operation.kind, u"zero_report"_qs);
    test::apply(report, operation);
    test::apply(report, operation.inverse(u"undo"_qs));
    EXPECT_TRUE(report == before);
}

// Whatever stands there already: no check that held is broken by it, and nothing typed changes.
TEST(ZeroReportTest, NoHalfFilledReportIsBrokenByIt)
{
    std::mt19937 random(7);
    for (const char* form : {"2014", "2019", "2021"}) {
        test::RandomReports reports(form, 11);
        for (int i = 0; i < 8; ++i) {
            Report before = reports.next();
            std::vector<std::pair<CellId, Figure>> blanks;
            for (const CellId& id : before.cells())
                if (random() % 2 == 0)
                    blanks.emplace_back(id, Figure());
            test::apply(before, setFigures(before, blanks));
            const std::set<QString> broken = brokenChecks(before);
            const Report after = done(before);
            for (const QString& key : brokenChecks(after))
                EXPECT_TRUE(broken.contains(key)) << form << ' ' << qPrintable(key);
            for (const CellId& id : before.cells()) {
                const Figure stood = before.figure(id);
                EXPECT_TRUE(stood.isBlank() || after.figure(id) == stood)
                    << qPrintable(id.toString());
            }
        }
    }
}

} // namespace gongkai
