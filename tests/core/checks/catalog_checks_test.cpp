// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check_engine.h"
#include "tests/support/report_builder.h"

#include "core/report/field_json.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace gongkai::test {
namespace {

Report reportOf(const FormPtr& form, const Check::Example& example)
{
    ReportBuilder builder(form, example.year);
    for (const auto& [id, figure] : example.cells)
        builder.field(FieldKind::Cell, id.toString(), figure);
    if (!example.level.isEmpty())
        builder.field(FieldKind::Agency, u"level"_qs, example.level);
    if (!example.kind.isEmpty())
        builder.field(FieldKind::Agency, u"kind"_qs, example.kind);
    if (!example.lastYear.empty()) {
        const Report report = builder;
        LastYear last{form->id, report.year() - 1, u"上年.gkb"_qs, {}};
        for (const auto& [id, figure] : example.lastYear)
            last.cells.emplace(id, *Figure::fromCanonical(figure, form->cellType(id)));
        builder.field(FieldKind::LastYear, {}, toFieldText(last));
    }
    return builder;
}

Finding findingOf(const FormPtr& form, const Check& check, const Check::Example& example)
{
    const auto instance = std::ranges::find_if(
        check.instances, [&](const CheckInstance& one) { return one.id == example.instance; });
    return evaluate(check, *instance, reportOf(form, example));
}

class CatalogChecksTest : public testing::TestWithParam<const char*>
{};

QStringList instancesOf(const Form& form, const QString& check)
{
    QStringList ids;
    for (const Check& one : form.checks) {
        if (one.id == check)
            std::ranges::transform(one.instances, std::back_inserter(ids), &CheckInstance::id);
    }
    return ids;
}

struct Bound
{
    const char* id;
    std::size_t instances;
    Severity severity;
    bool explainable = false;
};

void expectChecks(const char* formId, const std::vector<Bound>& bindingList)
{
    const FormPtr form = builtInForm(formId);
    EXPECT_EQ(form->checks.size(), bindingList.size());
    for (const Bound& bound : bindingList) {
        const auto check = std::ranges::find_if(
            form->checks, [&](const Check& one) { return one.id == QString::fromUtf8(bound.id); });
        ASSERT_NE(check, form->checks.end()) << formId << ' ' << bound.id;
        EXPECT_EQ(check->instances.size(), bound.instances) << formId << ' ' << bound.id;
        EXPECT_EQ(check->severity, bound.severity) << formId << ' ' << bound.id;
        EXPECT_EQ(check->explainable, bound.explainable) << formId << ' ' << bound.id;
    }
}

constexpr Severity error = Severity::Error;
constexpr Severity warning = Severity::Warning;
constexpr Severity hint = Severity::Hint;

} // namespace

TEST_P(CatalogChecksTest, PassingExampleOfEveryCheckHolds)
{
    const FormPtr form = builtInForm(GetParam());
    for (const Check& check : form->checks) {
        const Finding finding = findingOf(form, check, check.passing);
        EXPECT_EQ(finding.outcome, Outcome::Holds)
            << qPrintable(check.id) << ": " << finding.message.toStdString();
    }
}

TEST_P(CatalogChecksTest, FailingExampleOfEveryCheckIsBroken)
{
    const FormPtr form = builtInForm(GetParam());
    for (const Check& check : form->checks) {
        const Finding finding = findingOf(form, check, check.failing);
        EXPECT_EQ(finding.outcome, Outcome::Broken)
            << qPrintable(check.id) << ": " << finding.message.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(BuiltInForms, CatalogChecksTest, testing::Values("2014", "2019", "2021"),
                         [](const auto& one) { return std::string("Form") + one.param; });

// The binding list: ids, instances and severities that files and explanations rely on.
TEST(BindingListTest, Form2014HasEveryCheck)
{
    expectChecks("2014", {{"stat.received", 1, error},
                          {"stat.completed", 1, error},
                          {"stat.replied", 1, error},
                          {"stat.replied_denied", 1, error},
                          {"stat.staff", 1, error},
                          {"stat.review", 1, error, true},
                          {"stat.litigation", 1, error, true},
                          {"stat.disclosed_normative_max", 1, error},
                          {"stat.press_conferences_lead_max", 1, error},
                          {"stat.interviews_lead_max", 1, error},
                          {"stat.channels", 1, warning},
                          {"stat.channel_max", 5, warning},
                          {"stat.normative_max", 1, warning},
                          {"stat.replied_completed", 1, warning},
                          {"stat.completed_max", 1, warning},
                          {"stat.responses_max", 1, warning},
                          {"stat.trainees", 2, warning},
                          {"form.year", 1, warning},
                          {"cells.jump", 56, warning},
                          {"form.same_as_last_year", 1, warning},
                          {"table.empty", 1, warning}});
}

TEST(BindingListTest, Form2019HasEveryCheck)
{
    expectChecks("2019", {{"requests.balance", 7, error},
                          {"requests.sum", 7, error},
                          {"requests.row", 23, error},
                          {"disputes.sum", 3, error},
                          {"requests.carry", 7, warning},
                          {"requests.other_share", 1, hint},
                          {"disputes.pending", 3, hint},
                          {"disputes.first", 1, hint},
                          {"a20_1.level", 3, warning},
                          {"a20_1.disclosed_max", 2, error, true},
                          {"a20_1.new", 2, warning},
                          {"a20_1.total", 2, warning},
                          {"a20.items", 5, warning},
                          {"a20.items_min", 5, warning},
                          {"a20_9.both", 2, warning},
                          {"form.year", 1, warning},
                          {"cells.jump", 192, warning},
                          {"form.same_as_last_year", 1, warning},
                          {"table.empty", 7, warning}});
}

TEST(BindingListTest, Form2021HasEveryCheck)
{
    expectChecks("2021", {{"requests.balance", 7, error},
                          {"requests.sum", 7, error},
                          {"requests.row", 25, error},
                          {"disputes.sum", 3, error},
                          {"requests.carry", 7, warning},
                          {"requests.other_share", 1, hint},
                          {"disputes.pending", 3, hint},
                          {"disputes.first", 1, hint},
                          {"a20_1.level", 3, warning},
                          {"a20_1.floor", 2, warning},
                          {"a20_1.stock", 2, warning},
                          {"a20_1.repealed_max", 2, warning},
                          {"a20_8.jump", 1, warning},
                          {"a20_8.size", 1, warning},
                          {"form.year", 1, warning},
                          {"cells.jump", 199, warning},
                          {"form.same_as_last_year", 1, warning},
                          {"table.empty", 6, warning}});
}

TEST(BindingListTest, InstancesAreNamedByTheirColumnOrRow)
{
    const FormPtr form = builtInForm("2021");
    EXPECT_EQ(instancesOf(*form, u"requests.balance"_qs).join(u' '),
              u"natural business research welfare legal other total"_qs);
    EXPECT_EQ(instancesOf(*form, u"a20_1.level"_qs).join(u' '),
              u"rules.issued rules.repealed rules.in_force"_qs);
    EXPECT_EQ(instancesOf(*form, u"disputes.sum"_qs).join(u' '), u"review direct after_review"_qs);
    EXPECT_EQ(instancesOf(*form, u"a20_8.size"_qs), QStringList{QString()});
    const QStringList cells = instancesOf(*form, u"cells.jump"_qs);
    EXPECT_EQ(cells.first(), u"a20_1.rules.issued"_qs);
    EXPECT_TRUE(cells.contains(u"requests.carried_out.total"_qs));
    EXPECT_FALSE(cells.contains(u"a20_8.fees.amount"_qs));
    EXPECT_EQ(cells.last(), u"disputes.after_review.total"_qs);
}

} // namespace gongkai::test
