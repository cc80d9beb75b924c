// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sides.h"

namespace gongkai {
namespace {

// Why there is no figure of last year for this cell.
QString missingLastYear(const CellId& cell, const Report& report)
{
    if (!report.lastYear())
        return QStringLiteral("no_last_year");
    return report.sharesWithLastYear(cell) ? QStringLiteral("no_last_year")
                                           : QStringLiteral("not_mapped");
}

void addBlank(const Term& term, const Report& report, bool isLeft, Sides& sides)
{
    sides.blank.push_back(*term.cell);
    const bool either = report.cellType(*term.cell) == CellType::Change;
    const bool rises = isLeft != term.factor.isNegative();
    sides.canRise = sides.canRise || rises || either;
    sides.canFall = sides.canFall || !rises || either;
}

void addTerm(const Term& term, const Report& report, bool isLeft, Sides& sides)
{
    if (term.cell && !term.lastYear)
        sides.cells.push_back(*term.cell);
    if (const auto value = termValue(term, report))
        (isLeft ? sides.left : sides.right) += *value;
    else if (!term.lastYear)
        addBlank(term, report, isLeft, sides);
    else if (!term.ifKnown)
        sides.missing = missingLastYear(*term.cell, report);
}

} // namespace

Decimal times(Decimal value, Decimal factor)
{
    if (factor == Decimal(1))
        return value;
    Q_ASSERT(factor.isWhole());
    return value * factor.toString().toLongLong();
}

std::optional<Decimal> termValue(const Term& term, const Report& report)
{
    if (!term.cell)
        return term.factor;
    if (term.lastYear) {
        const auto figure = report.lastYearFigure(*term.cell);
        if (!figure)
            return std::nullopt;
        return figure->value().exactlyTimes(term.factor);
    }
    const Figure figure = report.figure(*term.cell);
    if (figure.isBlank())
        return std::nullopt;
    return figure.value().exactlyTimes(term.factor);
}

Sides sumSides(const CheckInstance& instance, const Report& report)
{
    Sides sides;
    for (const Term& term : instance.left)
        addTerm(term, report, true, sides);
    for (const Term& term : instance.right)
        addTerm(term, report, false, sides);
    return sides;
}

} // namespace gongkai
