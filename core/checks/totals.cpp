// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/totals.h"

#include "core/checks/sides.h"
#include "core/report/edits.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

// The instances that call this cell their total; each cell's are asked for at every edit.
std::vector<const CheckInstance*> sumsOf(const Form& form, const CellId& total)
{
    std::vector<const CheckInstance*> sums;
    for (const Check& check : form.checks) {
        for (const CheckInstance& instance : check.instances) {
            if (instance.total == total)
                sums.push_back(&instance);
        }
    }
    return sums;
}

std::vector<Term> partsOf(const CheckInstance& instance)
{
    std::vector<Term> parts = instance.left;
    parts.insert(parts.end(), instance.right.begin(), instance.right.end());
    std::erase_if(parts, [&](const Term& term) { return term.cell == instance.total; });
    return parts;
}

// What the total must be for the sum to balance; nothing while a part is blank.
std::optional<Decimal> valueFromParts(const CheckInstance& instance, const Report& report)
{
    Decimal sum;
    for (const Term& term : partsOf(instance)) {
        const auto value = termValue(term, report);
        if (!value)
            return std::nullopt;
        sum += *value;
    }
    return sum;
}

std::optional<ComputedTotal> compute(const std::vector<const CheckInstance*>& sums,
                                     const Report& report, const CellId& cell)
{
    ComputedTotal computed{cell, {}};
    for (const CheckInstance* instance : sums) {
        const auto value = valueFromParts(*instance, report);
        if (value && std::find(computed.values.begin(), computed.values.end(), *value) ==
                         computed.values.end())
            computed.values.push_back(*value);
    }
    if (computed.values.empty())
        return std::nullopt;
    return computed;
}

// Fills a copy of the report: each total after the totals that are its parts.
struct TakeOver
{
    Report report;
    QSet<CellId> seen = {};
    QHash<CellId, ComputedTotal> conflicts = {};

    void fill(const CellId& total)
    {
        if (seen.contains(total) || !report.figure(total).isBlank())
            return;
        seen.insert(total);
        const auto sums = sumsOf(report.form(), total);
        for (const CheckInstance* instance : sums) {
            for (const Term& part : partsOf(*instance)) {
                if (part.cell && !part.lastYear && report.form().isTotal(*part.cell))
                    fill(*part.cell);
            }
        }
        const auto computed = compute(sums, report, total);
        if (!computed)
            return;
        const Decimal value = computed->values.front();
        if (computed->values.size() > 1)
            conflicts.insert(total, *computed);
        else if (checkFigure(value, report.cellType(total)))
            take(total, value);
    }

    void take(const CellId& total, Decimal value)
    {
        const auto taken = report.apply(setFigures(report, {{total, Figure(value)}}));
        Q_ASSERT(taken);
    }
};

} // namespace

std::optional<ComputedTotal> computedTotal(const Report& report, const CellId& cell)
{
    if (!report.form().isTotal(cell))
        return std::nullopt;
    return compute(sumsOf(report.form(), cell), report, cell);
}

TakeOverResult takeOverTotals(const Report& report)
{
    TakeOver work{report};
    TakeOverResult result;
    std::vector<std::pair<CellId, Figure>> figures;
    for (const CellId& cell : report.cells()) {
        if (report.form().isTotal(cell))
            work.fill(cell);
    }
    for (const CellId& cell : report.cells()) {
        if (const auto conflict = work.conflicts.constFind(cell); conflict != work.conflicts.cend())
            result.conflicts.push_back(*conflict);
        else if (report.figure(cell) != work.report.figure(cell))
            figures.emplace_back(cell, work.report.figure(cell));
    }
    result.operation = setFigures(report, figures, QStringLiteral("take_totals"));
    return result;
}

} // namespace gongkai
