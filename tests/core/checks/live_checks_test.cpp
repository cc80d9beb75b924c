// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/random_report.h"
#include "tests/core/checks/tiny_form.h"

#include "core/report/edits.h"
#include "core/report/field_json.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace gongkai::test {
namespace {

using testing::ElementsAre;

std::vector<FieldKey> keysOf(const Operation& operation)
{
    std::vector<FieldKey> keys;
    for (const Change& change : operation.changes)
        keys.push_back(change.key);
    return keys;
}

QStringList names(const LiveChecks& live, const std::vector<int>& indexes)
{
    QStringList keys;
    for (const int index : indexes)
        keys << live.findings()[index].key();
    return keys;
}

// Mostly small; now and then far from the others.
Figure someCount(Dice& dice)
{
    return Figure(Decimal(dice.below(dice.below(6) == 0 ? 400 : 12)));
}

std::vector<std::pair<CellId, Figure>> someFigures(const Report& report, Dice& dice)
{
    const std::vector<CellId> cells = report.cells();
    std::map<CellId, Figure> figures;
    for (int i = 1 + dice.below(6); i > 0; --i) {
        const CellId id = cells[dice.below(static_cast<int>(cells.size()))];
        const int what = dice.below(10);
        figures.emplace(id, what < 2 ? Figure() : what < 3 ? Figure::slash() : someCount(dice));
    }
    return {figures.begin(), figures.end()};
}

// Of this form or, one time in three, of the form before it; none at all now and then.
QString someLastYear(const Report& report, Dice& dice)
{
    if (dice.below(5) == 0)
        return {};
    LastYear last{report.form().id, report.year() - 1, u"上年.gkb"_qs, {}};
    if (dice.below(3) == 0)
        last.form = u"2014"_qs;
    for (const CellId& id : report.form().cells()) {
        if (dice.below(3) > 0)
            last.cells.emplace(id, someCount(dice));
    }
    return toFieldText(last);
}

// One act of a clerk, of any kind that findings depend on.
Operation someOperation(const Report& report, Dice& dice)
{
    static const QStringList levels{{}, u"county"_qs, u"prefecture"_qs};
    static const QStringList kinds{{}, u"government"_qs, u"department"_qs};
    const bool takesRows = report.form().tables.front().localRowsAllowed;
    switch (dice.below(12)) {
    case 0:
        return setField(report, {FieldKind::Agency, u"level"_qs}, levels[dice.below(3)]);
    case 1:
        return setField(report, {FieldKind::Agency, u"kind"_qs}, kinds[dice.below(3)]);
    case 2:
        return setField(report, {FieldKind::Meta, u"year"_qs},
                        QString::number(2013 + dice.below(14)));
    case 3:
        return setField(report, {FieldKind::LastYear, {}}, someLastYear(report, dice));
    case 4:
        if (takesRows && report.localRows().size() < 5)
            return addLocalRow(report, {{}, {}, u"本地增加的行"_qs, u"件"_qs});
        return fillBlanksWithZero(report);
    case 5:
        if (!report.localRows().empty())
            return removeLocalRow(report, report.localRows().front().id);
        return takeOverTotals(report).operation;
    default:
        return setFigures(report, someFigures(report, dice));
    }
}

class LiveChecksTest : public testing::TestWithParam<const char*>
{};

} // namespace

TEST_P(LiveChecksTest, AgreeWithTheFullPassAfterAnySequenceOfEdits)
{
    Dice dice(20190411);
    for (int round = 0; round < 4; ++round) {
        Report report = ReportBuilder(builtInForm(GetParam()));
        LiveChecks live(report);
        for (int step = 0; step < 120; ++step) {
            const Operation operation = someOperation(report, dice);
            apply(report, operation);
            live.update(report, keysOf(operation));
            ASSERT_EQ(live.findings(), checkReport(report))
                << "round " << round << " step " << step << ' ' << qPrintable(operation.kind);
        }
    }
}

TEST_P(LiveChecksTest, FindingsOfACellAreTheEquationsItStandsIn)
{
    const Report report = ReportBuilder(builtInForm(GetParam()));
    const LiveChecks live(report);
    for (const CellId& id : report.cells()) {
        std::vector<int> expected;
        for (int i = 0; i < static_cast<int>(live.findings().size()); ++i) {
            const Finding& finding = live.findings()[i];
            const bool whole = finding.check->kind == Check::Kind::TableEmpty ||
                               finding.check->kind == Check::Kind::SameAsLast;
            if (!whole && std::ranges::count(finding.cells, id) > 0)
                expected.push_back(i);
        }
        EXPECT_EQ(live.findingsOf(id), expected) << qPrintable(id.toString());
    }
}

INSTANTIATE_TEST_SUITE_P(BuiltInForms, LiveChecksTest, testing::Values("2014", "2019", "2021"),
                         [](const auto& one) { return std::string("Form") + one.param; });

TEST(LiveUpdateTest, OneFigureTouchesOnlyItsOwnInstances)
{
    Report report = ReportBuilder(builtInForm("2021"), 2024).restZero();
    LiveChecks live(report);
    const Operation typed = setFigures(report, {{cell("requests.new.natural"), figure("3")}});
    apply(report, typed);
    const std::vector<int> touched = live.update(report, keysOf(typed));
    EXPECT_EQ(names(live, touched).join(u' '),
              u"requests.balance/natural requests.row/new cells.jump/requests.new.natural "
              "form.same_as_last_year/ table.empty/requests"_qs);
    EXPECT_TRUE(std::ranges::is_sorted(touched));
    EXPECT_EQ(live.findings()[touched.front()].outcome, Outcome::Broken);
}

// Some two hundred comparisons with last year have nothing to do with who reports.
TEST(LiveUpdateTest, TheAgencyTouchesOnlyWhatDependsOnIt)
{
    Report report = ReportBuilder(builtInForm("2021"), 2024);
    LiveChecks live(report);
    const Operation level = setField(report, {FieldKind::Agency, u"level"_qs}, u"county"_qs);
    apply(report, level);
    const QStringList touched = names(live, live.update(report, keysOf(level)));
    EXPECT_TRUE(touched.contains(u"a20_1.level/rules.issued"_qs));
    EXPECT_TRUE(touched.filter(u"cells.jump/"_qs).isEmpty()) << qPrintable(touched.join(u' '));

    const Operation last = setField(
        report, {FieldKind::LastYear, {}},
        toFieldText(LastYear{
            u"2021"_qs, 2023, u"上年.gkb"_qs, {{cell("requests.new.total"), figure("30")}}}));
    apply(report, last);
    EXPECT_EQ(names(live, live.update(report, keysOf(last))).filter(u"cells.jump/"_qs).size(), 199);
}

TEST(LiveUpdateTest, ProseTouchesNothing)
{
    Report report = ReportBuilder(builtInForm("2021"), 2024);
    LiveChecks live(report);
    const Operation written =
        setField(report, {FieldKind::Narrative, u"overview"_qs}, u"一年来的工作。"_qs);
    apply(report, written);
    EXPECT_THAT(live.update(report, keysOf(written)), testing::IsEmpty());
}

TEST(LiveUpdateTest, CellOfAConditionTouchesTheCheckItDecides)
{
    Check check = relation(Check::Kind::AtMost, "a", "b");
    check.condition.atLeast = Condition::AtLeast{terms("c").front(), Decimal(10)};
    Report report = tinyReport(tinyForm({check}), {{'a', "2"}, {'b', "1"}, {'c', "9"}});
    LiveChecks live(report);
    EXPECT_EQ(live.findings().front().outcome, Outcome::NotApplicable);
    const Operation typed = setFigures(report, {{cell("t.c.v"), figure("10")}});
    apply(report, typed);
    EXPECT_THAT(live.update(report, keysOf(typed)), ElementsAre(0));
    EXPECT_EQ(live.findings().front().outcome, Outcome::Broken);
    // The condition's cell is no cell of the equation.
    EXPECT_THAT(live.findingsOf(cell("t.c.v")), testing::IsEmpty());
}

} // namespace gongkai::test
