// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/tiny_form.h"

#include "core/report/edits.h"
#include "core/report/field_json.h"

#include <gmock/gmock.h>

#include <algorithm>

// Each count against last year's: ten times or a tenth, or from and to nothing, where one of the
// two is 20 at least.
namespace gongkai::test {
namespace {

const QString key = u"cells.jump/requests.new.total"_qs;

Finding jump(const char* now, const char* last)
{
    return findingOf(ReportBuilder(builtInForm("2021"), 2023)
                         .cells({{"requests.new.total", now}})
                         .lastYear({{"requests.new.total", last}}),
                     key);
}

std::vector<Finding> jumpsOf(const Report& report)
{
    std::vector<Finding> jumps = checkReport(report);
    std::erase_if(jumps, [](const Finding& each) { return each.check->id != u"cells.jump"_qs; });
    return jumps;
}

long countOf(const std::vector<Finding>& findings, Outcome outcome)
{
    return std::ranges::count(findings, outcome, &Finding::outcome);
}

Check::Kind kindOf(const Finding& finding)
{
    return finding.check->kind;
}

} // namespace

TEST(JumpTest, TenTimesOrATenthIsBroken)
{
    EXPECT_EQ(jump("199", "20").outcome, Outcome::Holds);
    EXPECT_EQ(jump("200", "20").outcome, Outcome::Broken);
    EXPECT_EQ(jump("21", "200").outcome, Outcome::Holds);
    EXPECT_EQ(jump("20", "200").outcome, Outcome::Broken);
    const Finding finding = jump("200", "20");
    EXPECT_EQ(finding.check->severity, Severity::Warning);
    EXPECT_EQ(finding.left, Decimal(200));
    EXPECT_EQ(finding.right, Decimal(20));
    EXPECT_THAT(finding.cells, testing::ElementsAre(cell("requests.new.total")));
}

TEST(JumpTest, FromAndToNothingIsAJump)
{
    EXPECT_EQ(jump("20", "0").outcome, Outcome::Broken);
    EXPECT_EQ(jump("0", "20").outcome, Outcome::Broken);
}

TEST(JumpTest, ASlashIsNoFigureThatRoseOrFell)
{
    for (const auto& [now, last] : {std::pair("/", "4119"), {"4119", "/"}, {"/", "/"}}) {
        const Finding finding = jump(now, last);
        EXPECT_EQ(finding.outcome, Outcome::NotApplicable) << now << ' ' << last;
        EXPECT_EQ(finding.reason, u"condition"_qs) << now << ' ' << last;
    }
}

TEST(JumpTest, SmallFiguresAreNotCompared)
{
    for (const auto& [now, last] :
         {std::pair("19", "0"), {"0", "19"}, {"19", "1"}, {"0", "0"}, {"/", "0"}}) {
        const Finding finding = jump(now, last);
        EXPECT_EQ(finding.outcome, Outcome::NotApplicable) << now << ' ' << last;
        EXPECT_EQ(finding.reason, u"condition"_qs) << now << ' ' << last;
        EXPECT_EQ(finding.left, Decimal()) << now << ' ' << last;
    }
    EXPECT_EQ(jump("20", "2").outcome, Outcome::Broken);
    EXPECT_EQ(jump("20", "3").outcome, Outcome::Holds);
}

TEST(JumpTest, ABlankCellIsNotWaitedFor)
{
    const Finding finding = jump("", "200");
    EXPECT_EQ(finding.outcome, Outcome::NotApplicable);
    EXPECT_EQ(finding.reason, u"condition"_qs);
    EXPECT_THAT(finding.blank, testing::IsEmpty());
}

// After “start from last year's file” a report is empty but for what was copied.
TEST(JumpTest, AnEmptyReportWithLastYearsFiguresHasNothingToShow)
{
    Report report = ReportBuilder(builtInForm("2021"), 2023).restZero();
    std::vector<std::pair<CellId, Figure>> figures;
    for (const CellId& id : report.cells())
        figures.emplace_back(id, Figure(Decimal(500)));
    LastYear last{u"2021"_qs, 2022, u"上年.gkb"_qs, {figures.begin(), figures.end()}};
    Report empty = ReportBuilder(builtInForm("2021"), 2023);
    apply(empty, setField(empty, {FieldKind::LastYear, {}}, toFieldText(last)));
    EXPECT_EQ(countOf(jumpsOf(empty), Outcome::NotApplicable), 199);

    apply(report, setField(report, {FieldKind::LastYear, {}}, toFieldText(last)));
    EXPECT_EQ(countOf(jumpsOf(report), Outcome::Broken), 199);
}

TEST(JumpTest, OnlyWhatBothFormsShareIsCompared)
{
    const auto shown = [](const char* form, const char* id) {
        const Report report =
            ReportBuilder(builtInForm("2021"), 2021)
                .restZero()
                .lastYear({{"requests.new.total", "20"}, {"requests.granted.total", "20"}}, form);
        const Finding finding = findingOf(report, u"cells.jump/"_qs + QString::fromLatin1(id));
        return finding.outcome == Outcome::Broken ? u"broken"_qs : finding.reason;
    };
    EXPECT_EQ(shown("2021", "requests.new.total"), u"broken"_qs);
    EXPECT_EQ(shown("2019", "requests.new.total"), u"broken"_qs);
    EXPECT_EQ(shown("2019", "requests.partial.total"), u"no_last_year"_qs); // was blank
    EXPECT_EQ(shown("2019", "requests.other_misc.total"), u"not_mapped"_qs);
    EXPECT_EQ(shown("2019", "a20_1.normative.issued"), u"not_mapped"_qs);
    EXPECT_EQ(shown("2014", "requests.new.total"), u"not_mapped"_qs);
    EXPECT_EQ(findingOf(ReportBuilder(builtInForm("2021")), key).reason, u"no_last_year"_qs);
}

TEST(JumpTest, EveryCountIsComparedAndNothingElse)
{
    struct Counts
    {
        const char* form;
        std::size_t counts;
    };
    // 58 cells less 2 amounts; 198 less 5 changes and 1 amount; 200 less 1 amount.
    for (const Counts& each : {Counts{"2014", 56}, {"2019", 192}, {"2021", 199}}) {
        const Report report = ReportBuilder(builtInForm(each.form));
        const std::vector<Finding> jumps = jumpsOf(report);
        EXPECT_EQ(jumps.size(), each.counts) << each.form;
        EXPECT_THAT(jumps, testing::Each(testing::ResultOf(kindOf, Check::Kind::Jump)));
        for (const Finding& finding : jumps) {
            ASSERT_EQ(finding.cells.size(), 1U);
            EXPECT_EQ(finding.instance->id, finding.cells.front().toString());
            EXPECT_EQ(report.cellType(finding.cells.front()), CellType::Count);
        }
    }
}

TEST(JumpTest, KeepsTheDraftMarkUntilItIsExplained)
{
    Report report = ReportBuilder(builtInForm("2021"), 2023)
                        .restZero()
                        .cells({{"a20_6.penalty.decisions", "25"}})
                        .lastYear({{"a20_6.penalty.decisions", "250"}});
    const auto summary = [&] { return summarise(report, checkReport(report)); };
    EXPECT_EQ(summary().openWarnings, 1);
    EXPECT_FALSE(summary().isClean);
    const Finding finding = findingOf(report, u"cells.jump/a20_6.penalty.decisions"_qs);
    apply(report, explain(report, finding, u"执法权下放到镇街"_qs));
    EXPECT_EQ(summary().openWarnings, 0);
    EXPECT_TRUE(summary().isClean);
    apply(report, setFigures(report, {{cell("a20_6.penalty.decisions"), figure("24")}}));
    EXPECT_EQ(summary().openWarnings, 1);
}

} // namespace gongkai::test
