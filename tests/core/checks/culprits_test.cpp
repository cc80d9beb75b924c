// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/random_report.h"

#include "core/checks/check_engine.h"
#include "core/report/edits.h"
#include "tests/support/report_builder.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace gongkai::test {
namespace {

constexpr int reports = 10;
constexpr int faultsEach = 50;

CellId id(const char* text)
{
    return *CellId::fromString(QString::fromLatin1(text));
}

// The equations that must hold and that the cell stands in, by their parts alone.
int equationsOf(const Form& form, const CellId& cell)
{
    int count = 0;
    for (const Check& check : form.checks)
        for (const CheckInstance& instance : check.instances) {
            const auto has = [&cell](const Term& term) { return term.cell == cell; };
            count += check.severity == Severity::Error && check.kind == Check::Kind::Equal &&
                     (std::ranges::any_of(instance.left, has) ||
                      std::ranges::any_of(instance.right, has));
        }
    return count;
}

struct Fault
{
    CellId cell;
    Figure truth;
};

// One figure goes wrong as figures do: a digit more, less or turned, or another figure.
Fault makeFault(Report& report, Dice& dice)
{
    const std::vector<CellId> cells = report.cells();
    for (;;) {
        const CellId cell =
            cells[static_cast<std::size_t>(dice.below(static_cast<int>(cells.size())))];
        const Figure truth = report.figure(cell);
        QString text = truth.toString();
        switch (dice.below(4)) {
        case 0:
            text.chop(1);
            break;
        case 1:
            text += text.back();
            break;
        case 2:
            std::reverse(text.begin(), text.end());
            break;
        default:
            text = QString::number(dice.below(500));
        }
        const auto wrong = Figure::fromCanonical(text, report.cellType(cell));
        if (!wrong || wrong->isBlank() || *wrong == truth)
            continue;
        apply(report, setFigures(report, {{cell, *wrong}}));
        return {cell, truth};
    }
}

struct Counts
{
    int crossed = 0; ///< broken equations whose wrong cell stands in another one too
    int first = 0;
    int named = 0;
    int cannotTell = 0; ///< those whose wrong cell stands in no other
    int silent = 0;
};

void count(const Report& report, const Fault& fault, Counts& counts)
{
    const auto findings = checkReport(report);
    const bool crosses = equationsOf(report.form(), fault.cell) > 1;
    for (const Finding& finding : findings) {
        if (finding.outcome != Outcome::Broken || finding.check->kind != Check::Kind::Equal ||
            finding.check->severity != Severity::Error)
            continue;
        const auto culprits = culpritsOf(report, findings, finding);
        const auto isTrue = [&](const Culprit& one) {
            return one.cell == fault.cell && one.figure == fault.truth;
        };
        ++(crosses ? counts.crossed : counts.cannotTell);
        counts.silent += !crosses && culprits.empty();
        counts.named += crosses && std::ranges::any_of(culprits, isTrue);
        counts.first += crosses && !culprits.empty() && isTrue(culprits.front());
    }
}

class CulpritsTest : public testing::TestWithParam<const char*>
{
protected:
    FormPtr m_form = builtInForm(GetParam());
};

} // namespace

TEST_P(CulpritsTest, OneKnownFaultIsNamedWhereSumsCross)
{
    Dice dice(20261129);
    Counts counts;
    for (int i = 0; i < reports; ++i) {
        const Report balanced = balancedReport(m_form, dice);
        for (int j = 0; j < faultsEach; ++j) {
            Report report = balanced;
            const Fault fault = makeFault(report, dice);
            count(report, fault, counts);
        }
    }
    RecordProperty("crossed", counts.crossed);
    RecordProperty("first", counts.first);
    RecordProperty("named", counts.named);
    ASSERT_GT(counts.crossed, 500);
    EXPECT_GE(counts.first, counts.crossed * 90 / 100) << "of " << counts.crossed;
    EXPECT_GE(counts.named, counts.crossed * 95 / 100) << "of " << counts.crossed;
    ASSERT_GT(counts.cannotTell, 0);
    EXPECT_EQ(counts.silent, counts.cannotTell);
}

INSTANTIATE_TEST_SUITE_P(Forms, CulpritsTest, testing::Values("2019", "2021"),
                         [](const auto& one) { return std::string("Form") + one.param; });

namespace {

// New 34 + 2 = all 33 + 3: every column of table three balances. (Natural persons only.)
Report smallReport()
{
    Dice dice(7);
    return balancedReport(builtInForm("2021"), dice);
}

Culprit onlyCulprit(Report report, const CellId& cell, const Figure& wrong)
{
    apply(report, setFigures(report, {{cell, wrong}}));
    const auto findings = checkReport(report);
    for (const Finding& finding : findings)
        if (const auto culprits = culpritsOf(report, findings, finding); !culprits.empty())
            return culprits.front();
    return {};
}

} // namespace

TEST(CulpritReasonTest, SaysWhatSpeaksForIt)
{
    Report report = smallReport();
    const CellId cell = id("requests.granted.natural");
    const CellId total = id("requests.granted.total");
    // Made 34 with its sums: the column and the row take the change up.
    const Decimal change = Decimal(34) - report.figure(cell).value();
    const auto moved = [&](const char* text) {
        return std::pair(id(text), Figure(report.figure(id(text)).value() + change));
    };
    apply(report, setFigures(report, {{cell, Figure(Decimal(34))},
                                      moved("requests.granted.total"),
                                      moved("requests.total.natural"),
                                      moved("requests.total.total"),
                                      moved("requests.new.natural"),
                                      moved("requests.new.total")}));
    const auto reasonOf = [&](int wrong) {
        return onlyCulprit(report, cell, Figure(Decimal(wrong))).reason;
    };
    EXPECT_EQ(reasonOf(43), CulpritReason::DigitsSwapped);
    EXPECT_EQ(reasonOf(3), CulpritReason::DigitLost);
    EXPECT_EQ(reasonOf(4), CulpritReason::DigitLost);
    EXPECT_EQ(reasonOf(334), CulpritReason::DigitDoubled);
    const Figure beside = report.figure(id("requests.granted.business"));
    ASSERT_GT(beside.value(), Decimal(0));
    EXPECT_EQ(onlyCulprit(report, cell, beside).reason, CulpritReason::Slipped);
    EXPECT_EQ(reasonOf(61), CulpritReason::CrossingSums);
    EXPECT_EQ(onlyCulprit(report, cell, Figure(Decimal(61))),
              (Culprit{cell, Figure(Decimal(34)), CulpritReason::CrossingSums}));
    EXPECT_EQ(onlyCulprit(report, total, Figure(Decimal(5555))).cell, total);
}

TEST(CulpritReasonTest, ABalancedReportHasNone)
{
    Report report = smallReport();
    const auto findings = checkReport(report);
    for (const Finding& finding : findings)
        EXPECT_TRUE(culpritsOf(report, findings, finding).empty()) << qPrintable(finding.key());
}

} // namespace gongkai::test
