// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/share_bases.h"

#include "core/words/rules/compare.h"

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

constexpr std::size_t reach = 40; // figures looked at on either side

} // namespace

bool fitsShare(const WrittenFigure& figure, Decimal part, Decimal base)
{
    const Decimal right = percentOf(part, base, figure.decimals);
    return figure.approximate ? isNear(figure.value, right, Decimal(2)) : right == figure.value;
}

bool isNear(Decimal a, Decimal b, Decimal within)
{
    return a - b <= within && b - a <= within;
}

ShareBases::ShareBases(const FigureView& view, const GapReader& gaps, const ShareParts& parts)
    : m_paragraph(view.paragraph), m_context(view.context), m_parts(parts), m_figures(view.figures)
{
    for (const PlacedFigure& figure : m_figures)
        m_said.push_back(figure.role == FigureRole::Share ? saidBase(figure, view, gaps)
                                                          : SaidBase());
}

// What the words of the share name, or those of the share before it that it goes on with.
const SaidBase& ShareBases::said(std::size_t share) const
{
    for (std::size_t i = share + 1; i > (share > reach ? share - reach : 0); --i) {
        if (m_figures[i - 1].group != m_figures[share].group)
            break;
        if (m_said[i - 1].kind != SaidBase::Kind::None)
            return m_said[i - 1];
    }
    return m_said[share];
}

std::vector<ShareBase> ShareBases::saidBases(std::size_t share) const
{
    std::vector<ShareBase> bases;
    for (const auto& cells : said(share).readings)
        if (const auto value = gongkai::sumOf(cells, m_context.report); value && !value->isZero())
            bases.push_back({*value, false, cells});
    return bases;
}

// The other figures it can be a share of, the nearest total first.
std::vector<ShareBase> ShareBases::basesOf(std::size_t share, const PlacedFigure& part,
                                           const ShareList& list) const
{
    std::vector<ShareBase> bases;
    const WrittenFigure& own = part.in(m_paragraph);
    const auto add = [&](Decimal value, bool named, const std::vector<CellId>& cells) {
        if (value.isZero() || value < own.value)
            return;
        bases.push_back({value, named, cells, false});
    };
    const std::size_t first = share > reach ? share - reach : 0;
    int furthest = m_figures[share].group - 1;
    for (std::size_t i = share; i > first; --i) {
        const PlacedFigure& before = m_figures[i - 1];
        const WrittenFigure& figure = before.in(m_paragraph);
        // “公开18650条。其中乡镇公开6218条。重点领域公开3926条，占21.1%”
        if (before.group == m_figures[share].group - 1 && before.wide.has(Marker::OfWhich))
            furthest = m_figures[share].group - 2;
        // “15件，占35.7%；9件，占21.4%”: the one before is a part of the same whole.
        if (i < share && m_figures[i].role == FigureRole::Share &&
            !m_figures[i].wide.has(AnchorKind::Topic) && m_parts.partOf(i) == &before)
            continue;
        // Those of a list are parts.
        if (i - 1 >= list.parts && i - 1 < list.parts + list.count)
            continue;
        if (&before == &part || before.role != FigureRole::Count || !figure.isExact() ||
            figure.unit != own.unit)
            continue;
        if (before.group < furthest)
            break;
        add(figure.value, before.group == m_figures[share].group, {});
    }
    std::ranges::stable_sort(bases, [](const ShareBase& a, const ShareBase& b) {
        return a.named != b.named ? a.named : a.value > b.value;
    });
    addListSum(share, bases);
    addRuns(share, part, bases);
    for (const ShareBase& base : saidBases(share))
        add(base.value, false, base.cells);
    if (const Statement* statement = statementNear(part)) {
        const StatementWords& words = m_context.lexicon.statements;
        const Meaning* whole = words.meaning(m_context.report.form().id, statement->topic, -1);
        if (whole && comparable(statement->population, m_context.report) == Comparable::Yes)
            for (const auto& cells : whole->readings)
                if (const auto value = gongkai::sumOf(cells, m_context.report))
                    add(*value, false, cells);
    }
    return bases;
}

// What the part is said to count, or one in front of it in its list.
const Statement* ShareBases::statementNear(const PlacedFigure& part) const
{
    const auto own = static_cast<std::size_t>(&part - m_figures.data());
    for (std::size_t i = own + 1; i > (own > reach ? own - reach : 0); --i) {
        const PlacedFigure& figure = m_figures[i - 1];
        if (figure.group != part.group)
            break;
        if (figure.statement >= 0)
            return &m_paragraph.statements[static_cast<std::size_t>(figure.statement)];
    }
    return nullptr;
}

// All parts of the group that have a share make a whole, too: where the shares add up to 100,
// or all the others are shares of it.
void ShareBases::addListSum(std::size_t share, std::vector<ShareBase>& bases) const
{
    ShareBase base;
    std::vector<std::pair<std::size_t, const PlacedFigure*>> parts;
    Decimal shares;
    const std::size_t first = share > reach ? share - reach : 0;
    for (std::size_t i = first; i < std::min(m_figures.size(), share + reach); ++i) {
        if (m_figures[i].group != m_figures[share].group || m_figures[i].role != FigureRole::Share)
            continue;
        if (const PlacedFigure* part = m_parts.partOf(i)) {
            base.value += part->in(m_paragraph).value;
            shares += m_figures[i].in(m_paragraph).value;
            parts.emplace_back(i, part);
        }
    }
    if (parts.size() < 2 || base.value.isZero())
        return;
    const Decimal hundred(100);
    const bool whole = shares > hundred - Decimal(1) && shares < hundred + Decimal(1);
    if (whole || std::ranges::all_of(parts, [&](const auto& part) {
            return part.first == share || fitsShare(m_figures[part.first].in(m_paragraph),
                                                    part.second->in(m_paragraph).value, base.value);
        }))
        bases.push_back(base);
}

// Counts in a row, the part among them, may be all there is: “线上217件，线下101件”.
void ShareBases::addRuns(std::size_t share, const PlacedFigure& part,
                         std::vector<ShareBase>& bases) const
{
    Decimal sum;
    bool has = false;
    for (std::size_t i = share; i > (share > reach ? share - reach : 0); --i) {
        const PlacedFigure& count = m_figures[i - 1];
        if (count.group != part.group)
            break;
        if (count.role != FigureRole::Count || !count.in(m_paragraph).isExact())
            continue;
        sum += count.in(m_paragraph).value;
        has = has || &count == &part;
        if (has && sum > part.in(m_paragraph).value)
            bases.push_back({sum, false, {}, true});
    }
}

// The parts of a list are all there is where their shares are those of their sum, but for one.
std::optional<ShareBase> ShareBases::sumOf(const ShareList& list) const
{
    ShareBase base;
    for (std::size_t i = 0; i < list.count; ++i)
        base.value += m_figures[list.parts + i].in(m_paragraph).value;
    if (base.value.isZero())
        return {};
    std::size_t fitting = 0;
    for (std::size_t i = 0; i < list.count; ++i)
        fitting += fitsShare(m_figures[list.first + i].in(m_paragraph),
                             m_figures[list.parts + i].in(m_paragraph).value, base.value);
    return fitting + 1 >= list.count ? std::optional(base) : std::nullopt;
}

// “主动公开信息50条，其中网站30条，占信息总数的60%”: what the share is of stands in front of
// it.
bool ShareBases::isInText(std::size_t share) const
{
    const QStringView words = said(share).words;
    for (std::size_t i = share; i > (share > reach ? share - reach : 0); --i) {
        const PlacedFigure& count = m_figures[i - 1];
        if (count.group != m_figures[share].group)
            break;
        if (!words.isEmpty() && count.role == FigureRole::Count &&
            count.wide.span.in(m_paragraph.text).contains(words))
            return true;
    }
    return false;
}

} // namespace gongkai
