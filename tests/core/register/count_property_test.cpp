// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/count.h"

#include "core/checks/evaluate.h"
#include "core/register/case_clock.h"
#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "tests/core/register/random_register.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace gongkai {
namespace {

using namespace test;

using Cells = std::map<std::string, qint64>;

std::string cellKey(const QString& table, const QString& row, const QString& column)
{
    return CellId{table, row, column}.toString().toStdString();
}

// Table three and four of a year, added up one case after the other.
Cells naiveCount(const RandomRegister& all, int year)
{
    Cells cells;
    for (const CaseTruth& one : all.truths()) {
        if (!one.received.isValid() || one.isLeftOut || one.received.year() > year)
            continue;
        const bool isOpen = !one.ended.isValid() || one.ended.year() > year;
        if (!isOpen && one.ended.year() < year)
            continue;
        for (const QString& column : {one.applicant, QStringLiteral("total")}) {
            const auto add = [&](const QString& row) {
                ++cells[cellKey(QStringLiteral("requests"), row, column)];
            };
            add(one.received.year() == year ? QStringLiteral("new") : QStringLiteral("carried_in"));
            if (isOpen) {
                add(QStringLiteral("carried_out"));
                continue;
            }
            add(one.row);
            add(QStringLiteral("total"));
        }
    }
    for (const DisputeTruth& one : all.disputes()) {
        const bool isOpen = !one.ended.isValid() || one.ended.year() > year;
        if (one.in.year() > year || (!isOpen && one.ended.year() < year))
            continue;
        const QString table = QStringLiteral("disputes");
        ++cells[cellKey(table, one.row, isOpen ? QStringLiteral("pending") : one.column)];
        ++cells[cellKey(table, one.row, QStringLiteral("total"))];
    }
    return cells;
}

RegisterMap mapOf(const FormPtr& form)
{
    const auto map = RegisterMap::of(*form);
    EXPECT_TRUE(map);
    return map ? *map : RegisterMap();
}

// The count as a report, everything else 0, with the year before beside it.
Report reportOf(const RegisterCount& count, const RegisterCount& before, const FormPtr& form)
{
    Report report(form, count.year, QStringLiteral("示例局"));
    std::vector<std::pair<CellId, Figure>> figures;
    for (const CellId& cell : form->cells()) {
        const ProposedFigure* found = count.figure(cell);
        figures.emplace_back(cell, Figure(Decimal(found ? found->figure() : 0)));
    }
    apply(report, setFigures(report, figures));
    LastYear last{form->id, before.year, QStringLiteral("x"), {}};
    for (const ProposedFigure& one : before.figures)
        last.cells.emplace(one.cell, Figure(Decimal(one.figure())));
    const Change change{FieldKey{FieldKind::LastYear, {}}, {}, toFieldText(last)};
    apply(report, Operation{QStringLiteral("carry"), {change}});
    return report;
}

} // namespace

class CountPropertyTest : public testing::TestWithParam<unsigned>
{
protected:
    RandomRegister m_random{GetParam(), 250, 40};
    RegisterCount count(int year, const FormPtr& form)
    {
        return countRegister(m_random.test().book(), year, mapOf(form), Vocabulary::builtIn(), {});
    }
};

TEST_P(CountPropertyTest, EqualsACountOneByOne)
{
    EXPECT_GT(m_random.refusals(), 100);
    const FormPtr form = builtInForm("2021");
    for (int year = 2022; year <= 2028; ++year) {
        const Cells expected = naiveCount(m_random, year);
        Cells counted;
        for (const ProposedFigure& one : count(year, form).figures)
            if (one.figure() > 0)
                counted.emplace(one.cell.toString().toStdString(), one.figure());
        EXPECT_EQ(counted, expected) << year;
    }
}

TEST_P(CountPropertyTest, EveryCheckOfTheFormsHolds)
{
    for (const char* formId : {"2014", "2019", "2021"}) {
        const FormPtr form = builtInForm(formId);
        for (int year = 2023; year <= 2026; ++year) {
            const RegisterCount now = count(year, form);
            const Report report = reportOf(now, count(year - 1, form), form);
            int held = 0;
            for (const Finding& finding : checkReport(report)) {
                const bool isOurs = std::ranges::any_of(
                    finding.cells, [&](const CellId& cell) { return now.figure(cell) != nullptr; });
                const bool isSum = finding.check->severity == Severity::Error ||
                                   finding.check->id == u"requests.carry";
                if (!isOurs || !isSum)
                    continue;
                EXPECT_EQ(finding.outcome, Outcome::Holds)
                    << formId << year << qPrintable(finding.message);
                ++held;
            }
            EXPECT_GE(held, QByteArray(formId) == "2014" ? 6 : 7 + 7 + 25 + 3);
        }
    }
}

// What the old form counts, added up one case after the other.
TEST_P(CountPropertyTest, TheFormOf2014HasEveryCaseOrNamesIt)
{
    const FormPtr form = builtInForm("2014");
    for (int year = 2023; year <= 2027; ++year) {
        const RegisterCount now = count(year, form);
        qint64 received = 0;
        qint64 web = 0;
        qint64 extended = 0;
        qint64 ended = 0;
        for (const CaseTruth& one : m_random.truths()) {
            if (!one.received.isValid() || one.isLeftOut)
                continue;
            const bool isOfYear = one.received.year() == year;
            received += isOfYear ? 1 : 0;
            web += isOfYear && (one.channel == u"web" || one.channel == u"mailbox") ? 1 : 0;
            if (one.ended.isValid() && one.ended.year() == year) {
                ++ended;
                extended += one.isExtended ? 1 : 0;
            }
        }
        const auto figure = [&](const char* id) { return now.figure(test::cell(id))->figure(); };
        EXPECT_EQ(figure("stat.received.value"), received);
        EXPECT_EQ(figure("stat.received_online.value"), web);
        EXPECT_EQ(figure("stat.completed.value"), ended);
        EXPECT_EQ(figure("stat.completed_extended.value"), extended);
        qint64 named = 0;
        for (const UncountedDecision& one : now.uncounted)
            named += qint64(one.cases.size());
        EXPECT_EQ(figure("stat.replied.value") + named, ended);
    }
}

// Of every case on every day: the readings are in order, and nothing is overdue that has days left.
TEST_P(CountPropertyTest, ClocksAreInOrder)
{
    const TestRegister& test = m_random.test();
    for (const Case& one : m_random.test().book().cases()) {
        const QDate day = one.arrived.addDays(30);
        const CaseClock clock = clockOf(one, day, test.calendar(), Vocabulary::builtIn(), {});
        if (!clock.runs())
            continue;
        EXPECT_LE(clock.strict, clock.latest) << qPrintable(one.number.toString());
        EXPECT_LT(clock.reminder, clock.strict);
        EXPECT_GT(clock.strict, clock.start);
        EXPECT_GE(clock.sum.used, 0);
        EXPECT_EQ(clock.isOpen && clock.isOverdue, clock.isOpen && clock.left < 0);
        EXPECT_EQ(clock.questions.empty(), clock.strict == clock.latest);
    }
}

// A register that is written and read is the same.
TEST_P(CountPropertyTest, JsonLeadsBack)
{
    const RegisterRules& rules = m_random.test().rules();
    const RegisterView view{QDate(2026, 12, 1), true};
    const QByteArray json = casesToJson(m_random.test().book(), view, rules);
    const auto read = readCases(json, QStringLiteral("x.json"), rules);
    ASSERT_TRUE(read) << (read ? "" : qPrintable(read.error().message));
    EXPECT_EQ(*read, m_random.test().book().cases());
    Register again;
    for (const Case& one : *read)
        EXPECT_TRUE(again.insert(one, rules));
    EXPECT_EQ(casesToJson(again, view, rules), json);
}

INSTANTIATE_TEST_SUITE_P(Seeds, CountPropertyTest, testing::Range(1U, 7U));

} // namespace gongkai
