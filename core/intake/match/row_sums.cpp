// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/row_sums.h"

#include "core/base/figure.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

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

// The sums that the form's checks find.
std::vector<const CheckInstance*> sumsOf(const Form& form)
{
    std::vector<const CheckInstance*> sums;
    for (const Check& check : form.checks)
        for (const CheckInstance& instance : check.instances)
            if (check.kind == Check::Kind::Equal && instance.total)
                sums.push_back(&instance);
    return sums;
}

bool isBroken(const CheckInstance& sum, const std::map<CellId, Decimal>& numbers)
{
    const auto difference = differenceOf(sum, numbers);
    return difference && !difference->isZero();
}

// Without a total of its own, and the last of its figures is no less than the others together.
bool endsLikeTotal(const CheckInstance& sum, const CellId& last,
                   const std::map<CellId, Decimal>& numbers)
{
    if (numbers.contains(*sum.total))
        return false;
    Decimal others;
    qsizetype count = 0;
    bool hasLast = false;
    for (const auto* terms : {&sum.left, &sum.right})
        for (const Term& term : *terms) {
            const auto number = term.cell ? numbers.find(*term.cell) : numbers.end();
            if (number == numbers.end())
                continue;
            if (number->first == last) {
                hasLast = true;
                continue;
            }
            others += number->second;
            ++count;
        }
    return hasLast && count > 0 && numbers.at(last) >= others;
}

// Figures of a line by their order, and with which sign they are in a sum that is 0.
using RowSum = std::vector<std::pair<size_t, int>>;

// Which figure of a line a term is; -1 for none.
std::ptrdiff_t placeIn(const FormLine& line, const Term& term)
{
    if (!term.cell || term.lastYear || term.factor != Decimal(1))
        return -1;
    const auto at = std::ranges::find(line.figures, *term.cell, &FormFigure::id);
    return at == line.figures.end() ? -1 : at - line.figures.begin();
}

// Nothing when some term is in another line.
RowSum rowSumOf(const CheckInstance& instance, const FormLine& line)
{
    RowSum sum;
    for (const auto& [terms, sign] : {std::pair(&instance.left, 1), std::pair(&instance.right, -1)})
        for (const Term& term : *terms) {
            const std::ptrdiff_t at = placeIn(line, term);
            if (at < 0)
                return {};
            sum.emplace_back(static_cast<size_t>(at), sign);
        }
    return sum;
}

// Those of the form's sums that have all their terms in this line.
std::vector<RowSum> rowSumsOf(const FormLine& line, const Form& form)
{
    std::vector<RowSum> sums;
    for (const CheckInstance* instance : sumsOf(form))
        if (instance->total->table == line.figures.front().id.table)
            if (RowSum sum = rowSumOf(*instance, line); !sum.empty())
                sums.push_back(std::move(sum));
    return sums;
}

// A blank one counts 0; nothing where a word stands.
std::vector<std::optional<Decimal>> valuesOf(const QStringList& figures)
{
    std::vector<std::optional<Decimal>> values;
    for (const QString& figure : figures)
        values.push_back(figure.isEmpty() ? Decimal() : numberIn(figure));
    return values;
}

bool isBrokenIn(const RowSum& sum, const std::vector<std::optional<Decimal>>& values)
{
    Decimal left;
    Decimal right;
    for (const auto& [at, sign] : sum) {
        if (!values[at])
            return false;
        (sign > 0 ? left : right) += *values[at];
    }
    return left != right;
}

// Of a sum that is broken.
bool isMoreThanTotal(const RowSum& sum, const CellId& total, const FormLine& line,
                     const std::vector<std::optional<Decimal>>& values)
{
    const auto totalTerm = std::ranges::find_if(
        sum, [&](const auto& term) { return line.figures[term.first].id == total; });
    if (totalTerm == sum.end())
        return false;
    Decimal others;
    for (const auto& [at, sign] : sum)
        if (at != totalTerm->first)
            others = sign == totalTerm->second ? others - *values[at] : others + *values[at];
    return others > *values[totalTerm->first];
}

bool holdAll(const std::vector<RowSum>& sums, const std::vector<std::optional<Decimal>>& values)
{
    return std::ranges::none_of(sums,
                                [&values](const RowSum& sum) { return isBrokenIn(sum, values); });
}

bool hasBlankTerm(const RowSum& sum, const QStringList& figures)
{
    return std::ranges::any_of(sum, [&figures](const auto& term) {
        return figures[static_cast<qsizetype>(term.first)].isEmpty();
    });
}

// Do all sums hold once some figure stands elsewhere in the row, those between moved on by one?
bool isMendedByAMove(const std::vector<RowSum>& sums, std::vector<std::optional<Decimal>> values)
{
    for (auto from = values.begin(); from != values.end(); ++from) {
        for (auto to = from + 1; to != values.end(); ++to) {
            std::rotate(from, from + 1, to + 1);
            bool holds = holdAll(sums, values);
            std::rotate(from, to, to + 1);
            std::rotate(from, to, to + 1);
            holds = holds || holdAll(sums, values);
            std::rotate(from, from + 1, to + 1);
            if (holds)
                return true;
        }
    }
    return false;
}

} // namespace

bool isProvenBySums(const QStringList& figures, const FormLine& line, const Form& form)
{
    const std::vector<RowSum> sums = rowSumsOf(line, form);
    const auto values = valuesOf(figures);
    const bool hasWord =
        std::ranges::any_of(values, [](const auto& value) { return !value.has_value(); });
    return !hasWord && holdAll(sums, values) && std::ranges::any_of(sums, [&](const RowSum& sum) {
        return std::ranges::any_of(sum,
                                   [&](const auto& term) { return !values[term.first]->isZero(); });
    });
}

bool mayHaveSlipped(const QStringList& figures, const FormLine& line, const Form& form)
{
    if (!hasEqualNeighbours(figures))
        return false;
    const std::map<CellId, Decimal> numbers = numbersOf(figures, line);
    return std::ranges::any_of(
        sumsOf(form), [&numbers](const CheckInstance* sum) { return isBroken(*sum, numbers); });
}

bool mayHaveMoved(const QStringList& figures, const FormLine& line, const Form& form)
{
    if (figures.size() != std::ssize(line.figures) || figures.isEmpty() || figures.last().isEmpty())
        return false;
    const std::vector<RowSum> sums = rowSumsOf(line, form);
    const auto values = valuesOf(figures);
    if (holdAll(sums, values))
        return false;
    if (!figures.contains(QString()))
        return isMendedByAMove(sums, values);
    return std::ranges::any_of(sums, [&](const RowSum& sum) {
        return hasBlankTerm(sum, figures) && isBrokenIn(sum, values);
    });
}

bool mayHaveMovedAlong(const QStringList& figures, const FormLine& line, const Form& form)
{
    if (figures.size() != std::ssize(line.figures) || figures.isEmpty() ||
        figures.last().isEmpty() || !figures.contains(QString()))
        return false;
    const bool isOnlyInFront = figures.first().isEmpty() && figures.count(QString()) == 1;
    const auto values = valuesOf(figures);
    for (const CheckInstance* instance : sumsOf(form)) {
        const RowSum sum = instance->total->table == line.figures.front().id.table
                               ? rowSumOf(*instance, line)
                               : RowSum();
        if (sum.empty() || !hasBlankTerm(sum, figures) || !isBrokenIn(sum, values))
            continue;
        if (isOnlyInFront || isMoreThanTotal(sum, *instance->total, line, values))
            return true;
    }
    return false;
}

bool mayHaveClosedUp(const QStringList& figures, const FormLine& line, const Form& form)
{
    if (figures.isEmpty() || !figures.last().trimmed().isEmpty())
        return false;
    const std::map<CellId, Decimal> numbers = numbersOf(figures, line);
    const auto last = std::ranges::find_if(
        line.figures.rbegin(), line.figures.rend(),
        [&numbers](const FormFigure& figure) { return numbers.contains(figure.id); });
    if (last == line.figures.rend() || numbers.at(last->id).isZero())
        return false;
    return std::ranges::any_of(sumsOf(form), [&](const CheckInstance* sum) {
        return isBroken(*sum, numbers) || endsLikeTotal(*sum, last->id, numbers);
    });
}

bool isSumOfGroup(const QString& sum, const QStringList& figures, int last, const FormLine& line)
{
    const auto groupOf = [&line](int figure) {
        return line.figures[static_cast<size_t>(figure)].above.mid(1);
    };
    const auto told = numberIn(sum);
    int count = 0;
    Decimal counted;
    for (int figure = last; figure >= 0 && groupOf(figure) == groupOf(last); --figure) {
        const auto number = numberIn(figures.value(figure));
        if (!number)
            return false;
        counted += *number;
        ++count;
    }
    return told && count > 1 && *told == counted;
}

} // namespace gongkai
