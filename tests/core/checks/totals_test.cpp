// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/tiny_form.h"

#include <gmock/gmock.h>

namespace gongkai::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Optional;

Check sum(const char* total, const char* parts)
{
    Check check = relation(Check::Kind::Equal, total, parts);
    check.instances[0].total = check.instances[0].left[0].cell;
    return check;
}

// “t.a.v=3” for each change, in order.
QStringList lines(const Operation& operation)
{
    QStringList result;
    for (const Change& change : operation.changes)
        result << change.key.id + u'=' + change.after;
    return result;
}

Report afterTakeOver(Report report)
{
    apply(report, takeOverTotals(report).operation);
    return report;
}

} // namespace

TEST(ComputedTotalTest, IsTheSumOfFilledParts)
{
    const FormPtr form = tinyForm({sum("a", "bc")});
    const Report report = tinyReport(form, {{'a', "9"}, {'b', "2"}, {'c', "/"}});
    EXPECT_EQ(computedTotal(report, cell("t.a.v")), (ComputedTotal{cell("t.a.v"), {Decimal(2)}}));
}

TEST(ComputedTotalTest, NeedsAllPartsAndATotal)
{
    const FormPtr form = tinyForm({sum("a", "bc")});
    const Report report = tinyReport(form, {{'b', "2"}});
    EXPECT_EQ(computedTotal(report, cell("t.a.v")), std::nullopt);
    EXPECT_EQ(computedTotal(report, cell("t.b.v")), std::nullopt);
}

TEST(ComputedTotalTest, StatesBothSumsWhenTheyDiffer)
{
    const Report report = publishedCase("zone_2022");
    const CellId corner = cell("requests.total.total");
    EXPECT_EQ(computedTotal(report, corner), (ComputedTotal{corner, {Decimal(75)}}));

    const FormPtr form = tinyForm({sum("a", "bc"), sum("a", "cd")});
    const Report two = tinyReport(form, {{'b', "1"}, {'c', "2"}, {'d', "5"}});
    EXPECT_EQ(computedTotal(two, cell("t.a.v")),
              (ComputedTotal{cell("t.a.v"), {Decimal(3), Decimal(7)}}));
}

TEST(TakeOverTest, FillsBlankTotalsWithOneOperation)
{
    const FormPtr form = tinyForm({sum("a", "bc")});
    const Report report = tinyReport(form, {{'b', "2"}, {'c', "3"}});
    const TakeOverResult result = takeOverTotals(report);
    EXPECT_EQ(result.operation.kind, u"take_totals"_qs);
    EXPECT_THAT(lines(result.operation), ElementsAre(u"t.a.v=5"_qs));
    EXPECT_THAT(result.conflicts, IsEmpty());
}

TEST(TakeOverTest, LeavesTypedTotalsAndIncompleteSumsAlone)
{
    const FormPtr form = tinyForm({sum("a", "bc")});
    EXPECT_TRUE(
        takeOverTotals(tinyReport(form, {{'a', "9"}, {'b', "2"}, {'c', "3"}})).operation.isEmpty());
    EXPECT_TRUE(takeOverTotals(tinyReport(form, {{'b', "2"}})).operation.isEmpty());
    EXPECT_TRUE(
        takeOverTotals(tinyReport(form, {{'a', "/"}, {'b', "2"}, {'c', "3"}})).operation.isEmpty());
}

TEST(TakeOverTest, TotalsOfTotalsFollowWhateverTheOrderOfTheForm)
{
    // a = b + c stands before its part b = c + d.
    const FormPtr form = tinyForm({sum("a", "bc"), sum("b", "cd")});
    const Report report = tinyReport(form, {{'c', "3"}, {'d', "4"}});
    EXPECT_THAT(lines(takeOverTotals(report).operation),
                ElementsAre(u"t.a.v=10"_qs, u"t.b.v=7"_qs));
}

TEST(TakeOverTest, DifferingSumsAreBothShownAndNotTaken)
{
    const FormPtr form = tinyForm({sum("a", "bc"), sum("a", "cd")});
    const Report report = tinyReport(form, {{'b', "1"}, {'c', "2"}, {'d', "5"}});
    const TakeOverResult result = takeOverTotals(report);
    EXPECT_TRUE(result.operation.isEmpty());
    EXPECT_THAT(result.conflicts,
                ElementsAre(ComputedTotal{cell("t.a.v"), {Decimal(3), Decimal(7)}}));
}

TEST(TakeOverTest, ConflictOfOnePartIsSeenBeforeTheWholeIsTaken)
{
    // One sum of a is complete at once; the other needs the total b. Taken in the wrong order,
    // a would be 3 and the second sum broken without a word.
    const FormPtr form = tinyForm({sum("a", "c"), sum("a", "b"), sum("b", "cd")});
    const Report report = tinyReport(form, {{'c', "3"}, {'d', "4"}});
    const TakeOverResult result = takeOverTotals(report);
    EXPECT_THAT(lines(result.operation), ElementsAre(u"t.b.v=7"_qs));
    EXPECT_THAT(result.conflicts,
                ElementsAre(ComputedTotal{cell("t.a.v"), {Decimal(3), Decimal(7)}}));
}

TEST(TakeOverTest, TotalsThatNeedEachOtherEndWithoutAnAnswer)
{
    const FormPtr form = tinyForm({sum("a", "b"), sum("b", "a")});
    EXPECT_TRUE(takeOverTotals(tinyReport(form, {})).operation.isEmpty());
}

TEST(TakeOverTest, SumTheCellRefusesIsNotTaken)
{
    const FormPtr form = tinyForm({sum("a", "bc")});
    const Report report = tinyReport(form, {{'b', "9999999999"}, {'c', "1"}}); // 11 digits
    EXPECT_TRUE(takeOverTotals(report).operation.isEmpty());
}

TEST(TakeOverTest, WholePartThreeIsFilledFromItsLeaves)
{
    ReportBuilder builder(builtInForm("2021"), 2024);
    builder.restZero()
        .row("requests", "granted", {"5", "1", "0", "0", "2", "0", ""})
        .row("requests", "partial", {"3", "0", "0", "0", "0", "0", ""})
        .row("requests", "new", {"9", "1", "0", "0", "2", "0", ""})
        .row("requests", "carried_out", {"1", "0", "0", "0", "0", "0", ""})
        .row("requests", "total", {"", "", "", "", "", "", ""});
    const Report report = builder;
    EXPECT_THAT(lines(takeOverTotals(report).operation),
                ElementsAre(u"requests.new.total=12"_qs, u"requests.granted.total=8"_qs,
                            u"requests.partial.total=3"_qs, u"requests.total.natural=8"_qs,
                            u"requests.total.business=1"_qs, u"requests.total.research=0"_qs,
                            u"requests.total.welfare=0"_qs, u"requests.total.legal=2"_qs,
                            u"requests.total.other=0"_qs, u"requests.total.total=11"_qs,
                            u"requests.carried_out.total=1"_qs));
    for (const Finding& finding : checkReport(afterTakeOver(report))) {
        if (finding.check->severity == Severity::Error) {
            EXPECT_EQ(finding.outcome, Outcome::Holds) << qPrintable(finding.key());
        }
    }
}

TEST(TakeOverTest, CornerThatTheTypedTotalsDisputeIsAConflict)
{
    ReportBuilder builder(builtInForm("2021"), 2024);
    builder.restZero()
        .row("requests", "granted", {"5", "0", "0", "0", "0", "0", "6"}) // typed: 6, not 5
        .row("requests", "total", {"", "", "", "", "", "", ""});
    const TakeOverResult result = takeOverTotals(builder);
    EXPECT_THAT(lines(result.operation).first(), u"requests.total.natural=5"_qs);
    EXPECT_EQ(lines(result.operation).size(), 6); // the row, not the corner
    // From its column 6, from its row 5.
    ASSERT_EQ(result.conflicts.size(), 1U);
    EXPECT_EQ(result.conflicts[0].cell, cell("requests.total.total"));
    EXPECT_THAT(result.conflicts[0].values, testing::UnorderedElementsAre(Decimal(6), Decimal(5)));
}

} // namespace gongkai::test
