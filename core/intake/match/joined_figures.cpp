// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/joined_figures.h"

#include "core/base/figure.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Intake)
};

// What stands in a cell of the form: a number, or the lines of one.
struct Value
{
    std::optional<Decimal> number; // of all lines together
    std::vector<Decimal> lines;    // when there are several

    bool isBroken() const { return !lines.empty(); }
};

std::optional<Decimal> numberIn(const QString& text)
{
    if (text.trimmed().isEmpty())
        return Decimal();
    const auto read = readFigure(text, CellType::Count);
    return read && read->figure.isNumber() ? std::optional(read->figure.value()) : std::nullopt;
}

Value valueOf(const QString& text)
{
    static const QRegularExpression broken(
        QStringLiteral("^[1-9][0-9]{0,5}(?:\\n[0-9]{1,6}){1,2}$"));
    if (!broken.match(text).hasMatch())
        return {numberIn(text), {}};
    Value value{numberIn(QString(text).remove(u'\n')), {}};
    for (const QString& line : text.split(u'\n'))
        value.lines.emplace_back(line.toLongLong());
    return value;
}

class JoinedFigures
{
public:
    JoinedFigures(SourceMatch& match, const Form& form) : m_match(match), m_form(form) {}

    void join()
    {
        for (const Placement& placement : m_match.placements) {
            const Value value = valueOf(placement.text);
            if (value.isBroken())
                m_broken.insert(placement.cell);
            const auto [at, isNew] = m_values.try_emplace(placement.cell, value);
            if (!isNew)
                at->second.number.reset(); // said twice
        }
        if (m_broken.empty())
            return;
        findSums();
        dropUnproven();
        put();
    }

private:
    // The sums that some broken figure is in, of cells that are all known.
    void findSums()
    {
        for (const Check& check : m_form.checks)
            for (const CheckInstance& instance : check.instances)
                if (check.kind == Check::Kind::Equal && instance.total && isKnown(instance))
                    m_sums.push_back(&instance);
    }

    bool isKnown(const CheckInstance& sum) const
    {
        bool hasBroken = false;
        for (const auto* terms : {&sum.left, &sum.right})
            for (const Term& term : *terms) {
                const auto value = term.cell ? m_values.find(*term.cell) : m_values.end();
                if (value == m_values.end() || !value->second.number || term.lastYear ||
                    term.factor != Decimal(1))
                    return false;
                hasBroken = hasBroken || value->second.isBroken();
            }
        return hasBroken;
    }

    template <typename ValueOf>
    bool holds(const CheckInstance& sum, const ValueOf& valueOf) const
    {
        Decimal left;
        Decimal right;
        for (const auto& [terms, side] :
             {std::pair(&sum.left, &left), std::pair(&sum.right, &right)})
            for (const Term& term : *terms)
                *side += valueOf(m_values.at(*term.cell));
        return left == right;
    }

    bool holds(const CheckInstance& sum) const
    {
        return holds(sum, [](const Value& value) { return *value.number; });
    }

    // Does it hold as well for the first lines, for the second ones, …? A 0 may stand in any.
    bool holdsByLines(const CheckInstance& sum) const
    {
        size_t count = 0;
        for (const auto* terms : {&sum.left, &sum.right})
            for (const Term& term : *terms) {
                const Value& value = m_values.at(*term.cell);
                if (!value.isBroken() && value.number->isZero())
                    continue;
                if (!value.isBroken() || (count > 0 && value.lines.size() != count))
                    return false;
                count = value.lines.size();
            }
        for (size_t line = 0; line < count; ++line)
            if (!holds(sum, [line](const Value& value) {
                    return value.isBroken() ? value.lines[line] : *value.number;
                }))
                return false;
        return true;
    }

    std::vector<CellId> brokenIn(const CheckInstance& sum) const
    {
        std::vector<CellId> cells;
        for (const auto* terms : {&sum.left, &sum.right})
            for (const Term& term : *terms)
                if (m_values.at(*term.cell).isBroken())
                    cells.push_back(*term.cell);
        return cells;
    }

    // A figure stays while some sum proves it, all of whose broken figures stay, and none speaks
    // against it.
    void dropUnproven()
    {
        std::set<CellId> refuted;
        for (const CheckInstance* sum : m_sums)
            if (!holds(*sum))
                for (const CellId& cell : brokenIn(*sum))
                    refuted.insert(cell);
        std::erase_if(m_broken, [&](const CellId& cell) { return refuted.contains(cell); });
        for (size_t before = m_broken.size() + 1; before != m_broken.size();) {
            before = m_broken.size();
            std::set<CellId> proven;
            for (const CheckInstance* sum : m_sums) {
                const std::vector<CellId> cells = brokenIn(*sum);
                const bool stays = std::ranges::all_of(
                    cells, [this](const CellId& cell) { return m_broken.contains(cell); });
                if (stays && holds(*sum) && !holdsByLines(*sum))
                    proven.insert(cells.begin(), cells.end());
            }
            m_broken = std::move(proven);
        }
    }

    void put()
    {
        for (Placement& placement : m_match.placements)
            if (m_broken.contains(placement.cell))
                placement.text.remove(u'\n');
        if (!m_broken.empty())
            m_match.notes +=
                Messages::tr("%1 figures that stand on two lines were put together, as the sums "
                             "hold with them; please check them.")
                    .arg(m_broken.size());
    }

    SourceMatch& m_match;
    const Form& m_form;
    std::map<CellId, Value> m_values;
    std::set<CellId> m_broken; // those that may be put together
    std::vector<const CheckInstance*> m_sums;
};

} // namespace

void joinBrokenFigures(SourceMatch& match, const Form& form)
{
    JoinedFigures(match, form).join();
}

} // namespace gongkai
