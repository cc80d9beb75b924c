// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/xlsx_totals.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr int exactDigits = 15; // what spreadsheets keep of a number

bool isPlainSum(const CheckInstance& instance)
{
    return std::ranges::all_of(instance.right, [](const Term& term) {
        return term.cell && !term.lastYear && term.factor == Decimal(1);
    });
}

bool isWrittenAsNumber(const Figure& figure)
{
    return !figure.isNumber() || workbookNumber(figure.value());
}

} // namespace

std::optional<WorkbookTotal> workbookTotal(const Report& report, const CellId& cell)
{
    const Figure typed = report.figure(cell);
    if (!typed.isNumber() || !report.form().isTotal(cell))
        return std::nullopt;
    std::optional<WorkbookTotal> total;
    for (const Check& check : report.form().checks)
        for (const CheckInstance& instance : check.instances) {
            if (instance.total != cell || !isPlainSum(instance))
                continue;
            Decimal sum;
            std::vector<CellId> parts;
            for (const Term& term : instance.right) {
                const Figure figure = report.figure(*term.cell);
                if (!isWrittenAsNumber(figure))
                    return std::nullopt;
                if (!figure.isBlank())
                    sum += figure.value();
                parts.push_back(*term.cell);
            }
            if (!total)
                total = WorkbookTotal{std::move(parts), std::nullopt};
            if (sum != typed.value() && !total->otherSum)
                total->otherSum = sum;
        }
    return total;
}

std::optional<double> workbookNumber(Decimal value)
{
    const int places = std::min(Decimal::places, exactDigits - value.wholeDigits());
    const double number = value.toDouble();
    if (places < 0 || Decimal::fromString(QString::number(number, 'f', places)) != value)
        return std::nullopt;
    return number;
}

} // namespace gongkai
