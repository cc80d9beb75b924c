// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/random_report.h"
#include "tests/core/checks/tiny_form.h"

#include "core/report/edits.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace gongkai::test {
namespace {

constexpr int reports = 25;
constexpr int changesEach = 20;

class BalancePropertyTest : public testing::TestWithParam<const char*>
{
protected:
    FormPtr m_form = builtInForm(GetParam());
};

std::set<QString> brokenErrors(const Report& report)
{
    std::set<QString> keys;
    for (const Finding& finding : checkReport(report)) {
        if (finding.check->severity == Severity::Error && finding.outcome == Outcome::Broken)
            keys.insert(finding.key());
    }
    return keys;
}

bool standsIn(const CellId& id, const std::vector<Term>& terms)
{
    return std::ranges::any_of(terms, [&](const Term& term) { return term.cell == id; });
}

// Worked out from the figures, not by the engine. The error checks have cells and factor 1 only.
Decimal sumOf(const std::vector<Term>& terms, const Report& report)
{
    Decimal sum;
    for (const Term& term : terms)
        sum += report.figure(*term.cell).value();
    return sum;
}

// What one changed cell of a balanced report must break: every equality error it stands in, and
// the inequalities whose sides it turned over.
std::set<QString> expectedAfterChange(const Report& changed, const CellId& id)
{
    std::set<QString> keys;
    for (const Check& check : changed.form().checks) {
        if (check.severity != Severity::Error)
            continue;
        for (const CheckInstance& instance : check.instances) {
            const bool equality = check.kind == Check::Kind::Equal;
            const bool inside = standsIn(id, instance.left) || standsIn(id, instance.right);
            const bool turned =
                !equality && sumOf(instance.left, changed) > sumOf(instance.right, changed);
            if ((equality && inside) || turned)
                keys.insert(check.id + u'/' + instance.id);
        }
    }
    return keys;
}

CellId changeOneCell(Report& report, Dice& dice)
{
    const std::vector<CellId> cells = report.cells();
    const CellId id = cells[dice.below(static_cast<int>(cells.size()))];
    const Decimal now = report.figure(id).value();
    const Decimal step(1 + dice.below(400));
    const bool down = dice.below(2) == 0 && now >= step;
    apply(report, setFigures(report, {{id, Figure(down ? now - step : now + step)}}));
    return id;
}

} // namespace

TEST_P(BalancePropertyTest, BalancedReportsHaveNoBrokenError)
{
    Dice dice(20240131);
    for (int i = 0; i < reports; ++i)
        EXPECT_THAT(brokenErrors(balancedReport(m_form, dice)), testing::IsEmpty());
}

TEST_P(BalancePropertyTest, OneChangedCellBreaksExactlyItsEquations)
{
    Dice dice(20250120);
    for (int i = 0; i < reports; ++i) {
        const Report balanced = balancedReport(m_form, dice);
        for (int j = 0; j < changesEach; ++j) {
            Report changed = balanced;
            const CellId id = changeOneCell(changed, dice);
            EXPECT_EQ(brokenErrors(changed), expectedAfterChange(changed, id))
                << qPrintable(id.toString());
        }
    }
}

TEST_P(BalancePropertyTest, BlankedCellNeverBreaksAnything)
{
    Dice dice(20260214);
    for (int i = 0; i < reports; ++i) {
        Report report = balancedReport(m_form, dice);
        const std::vector<CellId> cells = report.cells();
        for (int j = 0; j < changesEach; ++j) {
            const CellId& id = cells[dice.below(static_cast<int>(cells.size()))];
            apply(report, setFigures(report, {{id, Figure()}}));
        }
        EXPECT_THAT(brokenErrors(report), testing::IsEmpty());
    }
}

INSTANTIATE_TEST_SUITE_P(Forms, BalancePropertyTest, testing::Values("2019", "2021"),
                         [](const auto& one) { return std::string("Form") + one.param; });

} // namespace gongkai::test
