// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/random_report.h"

#include "core/report/edits.h"
#include "tests/support/report_builder.h"

#include <map>

namespace gongkai::test {
namespace {

using Values = std::map<CellId, int>;

// Part 三, column by column: new + carried_in = total + carried_out, total = Σ results; then the
// column of totals.
void fillRequests(const Table& table, Dice& dice, Values& values)
{
    const auto at = [&](const QString& row, const QString& column) -> int& {
        return values[{table.id, row, column}];
    };
    for (const Column& column : table.columns) {
        if (column.id == u"total"_qs)
            continue;
        int total = 0;
        for (const Row& row : table.rows) {
            const bool isResult = row.id != u"new"_qs && row.id != u"carried_in"_qs &&
                                  row.id != u"total"_qs && row.id != u"carried_out"_qs;
            if (!row.heading && isResult)
                total += at(row.id, column.id) = dice.below(40);
        }
        at(u"total"_qs, column.id) = total;
        const int carriedOut = at(u"carried_out"_qs, column.id) = dice.below(9);
        const int carriedIn = dice.below(total + carriedOut + 1);
        at(u"carried_in"_qs, column.id) = carriedIn;
        at(u"new"_qs, column.id) = total + carriedOut - carriedIn;
    }
    for (const Row& row : table.rows) {
        for (const Column& column : table.columns) {
            if (!row.heading && column.id != u"total"_qs)
                at(row.id, u"total"_qs) += at(row.id, column.id);
        }
    }
}

void fillDisputes(const Table& table, Dice& dice, Values& values)
{
    for (const Row& row : table.rows) {
        for (const Column& column : table.columns) {
            if (row.heading || column.id == u"total"_qs)
                continue;
            const int cases = values[{table.id, row.id, column.id}] = dice.below(30);
            values[{table.id, row.id, u"total"_qs}] += cases;
        }
    }
}

} // namespace

Report balancedReport(const FormPtr& form, Dice& dice)
{
    Values values;
    fillRequests(*form->table(u"requests"_qs), dice, values);
    fillDisputes(*form->table(u"disputes"_qs), dice, values);
    std::vector<std::pair<CellId, Figure>> figures;
    for (const CellId& id : form->cells()) {
        // Documents published this year are among those published at all (form 2019).
        const int most = id.column == u"total_disclosed"_qs ? 900 : 300;
        const int least = id.column == u"total_disclosed"_qs ? 300 : 0;
        const auto known = values.find(id);
        const int value = known != values.end() ? known->second : least + dice.below(most - least);
        figures.emplace_back(id, Figure(Decimal(value)));
    }
    Report report = ReportBuilder(form);
    apply(report, setFigures(report, figures));
    return report;
}

} // namespace gongkai::test
