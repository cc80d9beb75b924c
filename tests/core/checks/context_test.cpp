// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/tiny_form.h"

#include "core/report/edits.h"

#include <gmock/gmock.h>

// What a finding owes to more than this year's figures: last year, the agency, the report year,
// the table as a whole.
namespace gongkai::test {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::SizeIs;

void expectNotApplicable(const Finding& finding, const QString& reason)
{
    EXPECT_EQ(finding.outcome, Outcome::NotApplicable);
    EXPECT_EQ(finding.reason, reason);
    EXPECT_EQ(finding.left, Decimal());
    EXPECT_EQ(finding.right, Decimal());
    EXPECT_THAT(finding.blank, IsEmpty());
}

ReportBuilder form2021(int year = 2023)
{
    return ReportBuilder(builtInForm("2021"), year);
}

const QString carryNatural = u"requests.carry/natural"_qs;

} // namespace

TEST(LastYearTest, ReferenceIsComparedWithLastYearsFigure)
{
    const auto carried = [](const char* now, const char* last) {
        return findingOf(form2021()
                             .cells({{"requests.carried_in.natural", now}})
                             .lastYear({{"requests.carried_out.natural", last}}),
                         carryNatural);
    };
    EXPECT_EQ(carried("4", "4").outcome, Outcome::Holds);
    EXPECT_EQ(carried("4", "5").outcome, Outcome::Broken);
    EXPECT_EQ(carried("4", "5").right, Decimal(5));
    EXPECT_EQ(carried("0", "/").outcome, Outcome::Holds);
    EXPECT_EQ(carried("", "4").outcome, Outcome::Undecidable);
}

TEST(LastYearTest, WithoutLastYearIsNotApplicable)
{
    const Report report = form2021().cells({{"requests.carried_in.natural", "4"}});
    expectNotApplicable(findingOf(report, carryNatural), u"no_last_year"_qs);
}

TEST(LastYearTest, CellThatWasBlankLastYearIsNotApplicable)
{
    const Report report = form2021()
                              .cells({{"requests.carried_in.natural", "4"}})
                              .lastYear({{"requests.carried_out.total", "4"}});
    expectNotApplicable(findingOf(report, carryNatural), u"no_last_year"_qs);
}

TEST(LastYearTest, OlderFormSharesSomeCellsAndNotOthers)
{
    const Report report = form2021(2021)
                              .cells({{"requests.carried_in.natural", "4"},
                                      {"a20_1.normative.issued", "1"},
                                      {"a20_1.normative.repealed", "0"},
                                      {"a20_1.normative.in_force", "9"}})
                              .lastYear({{"requests.carried_out.natural", "4"}}, "2019");
    EXPECT_EQ(findingOf(report, carryNatural).outcome, Outcome::Holds);
    expectNotApplicable(findingOf(report, u"a20_1.stock/normative"_qs), u"not_mapped"_qs);
}

TEST(LastYearTest, FormWithoutRulesIsNotMapped)
{
    const Report report = ReportBuilder(builtInForm("2021"), 2021)
                              .cells({{"requests.carried_in.natural", "4"}})
                              .lastYear({{"stat.received.value", "4"}}, "2014");
    expectNotApplicable(findingOf(report, carryNatural), u"not_mapped"_qs);
    expectNotApplicable(findingOf(report, u"form.same_as_last_year/"_qs), u"not_mapped"_qs);
}

TEST(LastYearTest, OptionalReferenceIsLeftOutWhenItIsNotKnown)
{
    const auto completed = [](ReportBuilder& builder) {
        return findingOf(
            builder.cells({{"stat.received.value", "23"}, {"stat.completed.value", "24"}}),
            u"stat.completed_max/"_qs);
    };
    ReportBuilder alone(builtInForm("2014"), 2017);
    EXPECT_EQ(completed(alone).outcome, Outcome::Broken);
    EXPECT_EQ(completed(alone).right, Decimal(23));

    ReportBuilder withLastYear(builtInForm("2014"), 2017);
    withLastYear.lastYear({{"stat.received.value", "20"}, {"stat.completed.value", "18"}});
    EXPECT_EQ(completed(withLastYear).outcome, Outcome::Holds);
    EXPECT_EQ(completed(withLastYear).right, Decimal(25));
}

TEST(ConditionTest, LevelAndKindDecideWhoMayMakeRules)
{
    const auto rules = [](const char* level, const char* kind) {
        ReportBuilder builder = form2021();
        builder.cells({{"a20_1.rules.issued", "2"}});
        if (*level)
            builder.field(FieldKind::Agency, u"level"_qs, QString::fromLatin1(level));
        if (*kind)
            builder.field(FieldKind::Agency, u"kind"_qs, QString::fromLatin1(kind));
        return findingOf(builder, u"a20_1.level/rules.issued"_qs);
    };
    EXPECT_EQ(rules("county", "government").outcome, Outcome::Broken);
    EXPECT_EQ(rules("prefecture", "department").outcome, Outcome::Broken);
    expectNotApplicable(rules("prefecture", "government"), u"condition"_qs);
    expectNotApplicable(rules("province", "government"), u"condition"_qs);
    expectNotApplicable(rules("", ""), u"condition"_qs);
    expectNotApplicable(rules("county", ""), u"condition"_qs);
    expectNotApplicable(rules("", "department"), u"condition"_qs);
}

TEST(ConditionTest, FeesAreLargeOnlyForDepartments)
{
    const auto fees = [](const char* kind) {
        ReportBuilder builder = form2021().cells({{"a20_8.fees.amount", "100000.000001"}});
        return findingOf(*kind ? builder.agency("county", kind) : builder, u"a20_8.size/"_qs);
    };
    EXPECT_EQ(fees("department").outcome, Outcome::Broken);
    expectNotApplicable(fees("government"), u"condition"_qs);
    expectNotApplicable(fees(""), u"condition"_qs);
}

TEST(ConditionTest, ShareOfOtherNeedsTenCases)
{
    const auto share = [](const char* total) {
        return findingOf(
            form2021().cells({{"requests.other_misc.total", "2"}, {"requests.total.total", total}}),
            u"requests.other_share/"_qs);
    };
    expectNotApplicable(share("9"), u"condition"_qs);
    expectNotApplicable(share(""), u"condition"_qs);
    EXPECT_EQ(share("10").outcome, Outcome::Broken);
    EXPECT_EQ(share("20").outcome, Outcome::Holds);
}

TEST(ConditionTest, ReviewComesFirstSince2024)
{
    const QString key = u"disputes.first/"_qs;
    const Figures figures{{"disputes.direct.total", "1"}};
    expectNotApplicable(findingOf(form2021(2023).cells(figures).restZero(), key), u"condition"_qs);
    EXPECT_EQ(findingOf(form2021(2024).cells(figures).restZero(), key).outcome, Outcome::Broken);
}

// A suit may be about a request nobody answered, a query, or an answer of last year.
TEST(ConditionTest, DirectLawsuitsNeedNoAnswerOfThisYear)
{
    const auto direct = [](const char* row) {
        const std::string requests = std::string("requests.") + row + ".total";
        return findingOf(form2021(2024)
                             .cells({{"disputes.direct.total", "1"}, {requests.c_str(), "1"}})
                             .restZero(),
                         u"disputes.first/"_qs)
            .outcome;
    };
    EXPECT_EQ(direct("carried_out"), Outcome::Holds);
    EXPECT_EQ(direct("denied_query"), Outcome::Holds);
    EXPECT_EQ(direct("denied_secret"), Outcome::Broken);
    EXPECT_EQ(direct("denied_enforcement"), Outcome::Broken);

    const auto last = [](const char* total) {
        return findingOf(form2021(2024)
                             .cells({{"disputes.direct.total", "2"}})
                             .restZero()
                             .lastYear({{"requests.total.total", total}}),
                         u"disputes.first/"_qs);
    };
    EXPECT_EQ(last("2").outcome, Outcome::Holds);
    EXPECT_EQ(last("1").outcome, Outcome::Broken);
    EXPECT_EQ(last("1").right, Decimal(1));
}

TEST(ConditionTest, RulesAreAskedForUnderTheOlderFormToo)
{
    const auto rules = [](const char* level, const char* kind) {
        return findingOf(ReportBuilder(builtInForm("2019"), 2020)
                             .agency(level, kind)
                             .cells({{"a20_1.rules.total_disclosed", "2"}}),
                         u"a20_1.level/rules.total_disclosed"_qs);
    };
    EXPECT_EQ(rules("county", "government").outcome, Outcome::Broken);
    EXPECT_EQ(rules("prefecture", "department").outcome, Outcome::Broken);
    expectNotApplicable(rules("prefecture", "government"), u"condition"_qs);
    expectNotApplicable(rules("province", "government"), u"condition"_qs);
}

TEST(FormYearTest, FormMustFitTheReportYear)
{
    const auto year = [](const char* form, int reportYear) {
        return findingOf(ReportBuilder(builtInForm(form), reportYear), u"form.year/"_qs);
    };
    EXPECT_EQ(year("2014", 2018).outcome, Outcome::Holds);
    EXPECT_EQ(year("2014", 2019).outcome, Outcome::Broken);
    EXPECT_EQ(year("2019", 2020).outcome, Outcome::Holds);
    EXPECT_EQ(year("2019", 2023).outcome, Outcome::Broken);
    EXPECT_EQ(year("2019", 2023).left, Decimal(2023));
    EXPECT_EQ(year("2019", 2023).right, Decimal(2020));
    EXPECT_EQ(year("2021", 2019).difference(), Decimal(-2));
    EXPECT_EQ(year("2021", 2030).difference(), Decimal(0));
}

namespace {

Check sameAsLast()
{
    Check check;
    check.id = u"t.same"_qs;
    check.kind = Check::Kind::SameAsLast;
    check.limit = Decimal(75);
    check.minimum = 2;
    check.instances.emplace_back();
    return check;
}

Finding sameness(std::initializer_list<TinyRow> now, Figures last)
{
    const FormPtr form = tinyForm({sameAsLast()});
    const Report lastOnly = ReportBuilder(form, 2021).lastYear(last);
    Report report = tinyReport(form, now);
    const FieldKey key{FieldKind::LastYear, {}};
    apply(report, setField(report, key, lastOnly.field(key)));
    return only(report);
}

} // namespace

TEST(SameAsLastTest, CountsCellsAboveZeroThatAreEqual)
{
    const Finding three =
        sameness({{'a', "1"}, {'b', "2"}, {'c', "3"}, {'d', "5"}},
                 {{"t.a.v", "1"}, {"t.b.v", "2"}, {"t.c.v", "3"}, {"t.d.v", "4"}});
    EXPECT_EQ(three.outcome, Outcome::Holds); // 75 % is not more than 75 %
    EXPECT_EQ(three.left, Decimal(3));
    EXPECT_EQ(three.right, Decimal(4));
    EXPECT_THAT(three.cells, SizeIs(4));

    const Finding all = sameness({{'a', "1"}, {'b', "2"}, {'c', "3"}, {'d', "0"}},
                                 {{"t.a.v", "1"}, {"t.b.v", "2"}, {"t.c.v", "3"}, {"t.d.v", "4"}});
    EXPECT_EQ(all.outcome, Outcome::Broken); // 0 is not compared
    EXPECT_EQ(all.right, Decimal(3));
}

TEST(SameAsLastTest, FewCellsOrNoLastYearAreNotApplicable)
{
    expectNotApplicable(sameness({{'a', "1"}, {'b', "0"}}, {{"t.a.v", "1"}, {"t.b.v", "0"}}),
                        u"condition"_qs);
    expectNotApplicable(only(tinyReport(tinyForm({sameAsLast()}), {{'a', "1"}, {'b', "2"}})),
                        u"no_last_year"_qs);
}

TEST(SameAsLastTest, BlankThatCouldDifferLeavesItOpen)
{
    const Figures last{{"t.a.v", "1"}, {"t.b.v", "2"}, {"t.c.v", "3"}, {"t.d.v", "4"}};
    const Finding open = sameness({{'a', "1"}, {'b', "2"}, {'c', "3"}}, last);
    EXPECT_EQ(open.outcome, Outcome::Undecidable); // 3 of 4 would do
    EXPECT_THAT(open.blank, testing::ElementsAre(cell("t.d.v")));
    // A cell that last year's figures do not have is not waited for.
    EXPECT_EQ(sameness({{'a', "1"}, {'b', "2"}, {'c', "3"}},
                       {{"t.a.v", "1"}, {"t.b.v", "2"}, {"t.c.v", "3"}})
                  .outcome,
              Outcome::Broken);
}

TEST(TableEmptyTest, WholeBlankTableIsOneBrokenFinding)
{
    const Report report = form2021().cells({{"a20_8.fees.amount", "0"}});
    const Finding requests = findingOf(report, u"table.empty/requests"_qs);
    EXPECT_EQ(requests.outcome, Outcome::Broken);
    EXPECT_EQ(requests.left, Decimal(0));
    EXPECT_EQ(requests.right, Decimal(175));
    EXPECT_THAT(requests.cells, SizeIs(175));
    EXPECT_EQ(findingOf(report, u"table.empty/a20_8"_qs).outcome, Outcome::Holds);
}

TEST(TableEmptyTest, OneSlashIsEnough)
{
    const Report report = form2021().cells({{"requests.new.natural", "/"}});
    EXPECT_EQ(findingOf(report, u"table.empty/requests"_qs).outcome, Outcome::Holds);
}

TEST(TableEmptyTest, LocalRowsAreCellsOfTheTable)
{
    Report report = ReportBuilder(builtInForm("2014"));
    EXPECT_EQ(findingOf(report, u"table.empty/stat"_qs).right, Decimal(58));
    apply(report, addLocalRow(report, {{}, u"normative_made"_qs, u"本地增加的行"_qs, u"件"_qs}));
    const Finding empty = findingOf(report, u"table.empty/stat"_qs);
    EXPECT_EQ(empty.outcome, Outcome::Broken);
    EXPECT_EQ(empty.right, Decimal(59));
    EXPECT_THAT(empty.cells, Contains(cell("stat.local_1.value")));

    apply(report, setFigures(report, {{cell("stat.local_1.value"), figure("3")}}));
    EXPECT_EQ(findingOf(report, u"table.empty/stat"_qs).outcome, Outcome::Holds);
}

TEST(TableEmptyTest, WaitingChecksAreGroupedUnderTheirBlankTable)
{
    const Report report =
        form2021(2024).restZero().cells({{"disputes.direct.total", "1"}}); // all filled
    const auto none = emptyTableOf(checkReport(report));
    EXPECT_THAT(none, testing::Each(-1));

    ReportBuilder builder = form2021(2024);
    builder.row("disputes", "review", {"1", "0", "0", "0", ""});
    const std::vector<Finding> findings = checkReport(builder);
    const std::vector<int> groups = emptyTableOf(findings);
    ASSERT_EQ(groups.size(), findings.size());
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const QString& check = findings[i].check->id;
        const bool waits = findings[i].outcome == Outcome::Undecidable;
        if (waits && check.startsWith(u"requests."_qs)) {
            EXPECT_EQ(findings[groups[i]].key(), u"table.empty/requests"_qs) << qPrintable(check);
        }
        // Not waiting, or not blank as a whole.
        if (!waits || check == u"disputes.sum"_qs || check == u"disputes.first"_qs) {
            EXPECT_EQ(groups[i], -1) << qPrintable(check);
        }
    }
}

} // namespace gongkai::test
