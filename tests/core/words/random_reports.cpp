// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/words/random_reports.h"

#include "core/checks/check_engine.h"
#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "tests/support/report_builder.h"

#include <algorithm>

namespace gongkai::test {
namespace {

void put(Report& report, const CellId& cell, Decimal value)
{
    apply(report, setFigures(report, {{cell, Figure(value)}}));
}

} // namespace

RandomReports::RandomReports(const char* form, unsigned seed)
    : m_form(builtInForm(form)), m_random(seed)
{}

int RandomReports::number(int most)
{
    return std::uniform_int_distribution<int>(0, most)(m_random);
}

int RandomReports::count()
{
    const int kind = number(9);
    return kind < 4 ? 0 : kind < 8 ? number(9) : kind < 9 ? number(200) : number(40'000);
}

Report RandomReports::next()
{
    const int year = m_form->lastYear.value_or(m_form->firstYear + 4);
    Report report(m_form, year, u"示例区自然资源局"_qs);
    fillLeaves(report);
    balance(report);
    apply(report, takeOverTotals(report).operation);
    if (number(3) > 0)
        addLastYear(report);
    return report;
}

void RandomReports::fillLeaves(Report& report)
{
    const int quiet = number(4); // of four rows so many are all 0
    QString row;
    bool isQuiet = false;
    for (const CellId& cell : report.cells()) {
        if (cell.row != row)
            isQuiet = number(3) < quiet;
        row = cell.row;
        if (m_form->isTotal(cell))
            continue;
        Decimal value(isQuiet ? 0 : count());
        if (report.cellType(cell) == CellType::Money && !isQuiet)
            value = Decimal(number(99'999'999)).scaledByPowerOfTen(-4).value_or(value);
        put(report, cell, value);
    }
}

// 一 + 二 = 三 + 四 in every column: what goes on is what was not answered.
void RandomReports::balance(Report& report)
{
    for (const Check& check : m_form->checks) {
        if (check.id != u"requests.balance")
            continue;
        for (const CheckInstance& instance : check.instances) {
            const CellId received = *instance.left[0].cell;
            const CellId carriedIn = *instance.left[1].cell;
            const CellId answered = *instance.right[0].cell;
            const CellId carriedOut = *instance.right[1].cell;
            if (m_form->isTotal(received))
                continue;
            const auto total = computedTotal(report, answered);
            const Decimal all = total->values.front() + report.figure(carriedOut).value();
            const Decimal before = std::min(all, report.figure(carriedIn).value());
            put(report, carriedIn, before);
            put(report, received, all - before);
        }
    }
}

void RandomReports::addLastYear(Report& report)
{
    LastYear last{m_form->id, report.year() - 1, u"上年.gkb"_qs, {}};
    for (const CellId& cell : report.cells()) {
        const bool isSame = number(4) == 0;
        last.cells.emplace(cell, isSame ? report.figure(cell) : Figure(Decimal(count())));
    }
    apply(report, {u"carry"_qs, {{{FieldKind::LastYear, {}}, {}, toFieldText(last)}}});
}

} // namespace gongkai::test
