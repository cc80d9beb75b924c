// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/row_sums.h"

#include "core/base/figure.h"

#include <algorithm>
#include <map>
#include <optional>

namespace gongkai {
namespace {

std::optional<Decimal> numberIn(const QString& text)
{
    const auto read = readFigure(text, CellType::Count);
    return read && read->figure.isNumber() ? std::optional(read->figure.value()) : std::nullopt;
}

// By cell; without those that are no number.
std::map<CellId, Decimal> numbersOf(const QStringList& figures, const FormLine& line)
{
    std::map<CellId, Decimal> numbers;
    for (size_t i = 0; i < line.figures.size(); ++i)
        if (const auto number = numberIn(figures.value(static_cast<qsizetype>(i))))
            numbers.emplace(line.figures[i].id, *number);
    return numbers;
}

// Left less right; nothing when a term is none of these numbers.
std::optional<Decimal> differenceOf(const CheckInstance& sum,
                                    const std::map<CellId, Decimal>& numbers)
{
    Decimal left;
    Decimal right;
    for (const auto& [terms, side] : {std::pair(&sum.left, &left), std::pair(&sum.right, &right)})
        for (const Term& term : *terms) {
            const auto number = term.cell ? numbers.find(*term.cell) : numbers.end();
            if (number == numbers.end() || term.lastYear || term.factor != Decimal(1))
                return std::nullopt;
            *side += number->second;
        }
    return left - right;
}

// Two neighbours that are not 0, of which a row has many.
bool hasEqualNeighbours(const QStringList& figures)
{
    return std::adjacent_find(figures.begin(), figures.end(),
                              [](const QString& one, const QString& next) {
                                  const auto number = one == next ? numberIn(one) : std::nullopt;
                                  return number && !number->isZero();
                              }) != figures.end();
}

} // namespace

bool mayHaveSlipped(const QStringList& figures, const FormLine& line, const Form& form)
{
    if (!hasEqualNeighbours(figures))
        return false;
    const std::map<CellId, Decimal> numbers = numbersOf(figures, line);
    for (const Check& check : form.checks)
        for (const CheckInstance& instance : check.instances) {
            if (check.kind != Check::Kind::Equal || !instance.total)
                continue;
            const auto difference = differenceOf(instance, numbers);
            if (difference && !difference->isZero())
                return true;
        }
    return false;
}

} // namespace gongkai
