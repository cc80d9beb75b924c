// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/growth_currents.h"

#include "core/words/rules/respective_changes.h"

#include <algorithm>

namespace gongkai {

// The nearest count in front of a place; of two in brackets the one of this year. What was
// carried over stands between only: “新收95件，上年结转7件，同比增长18.75%”.
const PlacedFigure* GrowthCurrents::currentBefore(std::size_t end, int group, bool percents) const
{
    const PlacedFigure* carried = nullptr;
    for (std::size_t i = end; i > lowestBefore(end); --i) {
        const PlacedFigure& figure = m_figures[i - 1];
        if (figure.group != group)
            break;
        if (percents && (figure.role == FigureRole::Rate || figure.role == FigureRole::Share))
            return &figure;
        if (figure.role != FigureRole::Count)
            continue;
        if (!isCarried(figure) || isToldIn(figure, end))
            return &figure;
        carried = carried ? carried : &figure;
    }
    return carried;
}

bool GrowthCurrents::isCarried(const PlacedFigure& figure) const
{
    if (figure.statement < 0)
        return false;
    const auto& aspects =
        m_paragraph.statements[static_cast<std::size_t>(figure.statement)].aspects;
    return !aspects.empty() &&
           m_context.lexicon.statements.aspects[static_cast<std::size_t>(aspects.front())]
               .id.startsWith(u"carried");
}

bool GrowthCurrents::isToldIn(const PlacedFigure& count, std::size_t change) const
{
    const TextSpan clause =
        m_gaps.clause(m_gaps.clauseAt(m_figures[change].in(m_paragraph).from)).span;
    return clause.contains(count.in(m_paragraph).from);
}

bool GrowthCurrents::isPercent(const PlacedFigure& figure) const
{
    const FigureKind kind = figure.in(m_paragraph).kind;
    return kind == FigureKind::Percent || kind == FigureKind::Points;
}

// The figures of one role right in front of a place.
std::vector<const PlacedFigure*> GrowthCurrents::runBefore(std::size_t end, FigureRole role) const
{
    std::vector<const PlacedFigure*> run;
    for (std::size_t i = end; i > lowestBefore(end) && m_figures[i - 1].role == role &&
                              m_figures[i - 1].group == m_figures[end].group;
         --i)
        run.insert(run.begin(), &m_figures[i - 1]);
    return run;
}

// The figures the change can be of, the nearest first.
std::vector<const PlacedFigure*> GrowthCurrents::of(std::size_t change) const
{
    if (const RespectiveChange list = respectiveChange(m_view, m_gaps, change); list.count > 0) {
        const auto counts = runBefore(list.head, FigureRole::Count);
        return counts.size() == list.count ? std::vector<const PlacedFigure*>{counts[list.index]}
                                           : std::vector<const PlacedFigure*>();
    }
    const PlacedFigure& placed = m_figures[change];
    const PlacedFigure* nearest = currentBefore(change, placed.group, true);
    std::vector<const PlacedFigure*> all;
    if (nearest && isPercent(*nearest))
        return all;
    if (!nearest)
        nearest = currentBehind(change);
    if (!nearest)
        nearest = receivedBefore(change);
    if (nearest)
        all.push_back(nearest);
    const bool requests = isAboutRequests(change);
    for (std::size_t i = change; i > lowestBefore(change); --i) {
        const PlacedFigure& other = m_figures[i - 1];
        const bool same = other.group == placed.group;
        if (other.role != FigureRole::Count || &other == nearest || (!same && !requests))
            continue;
        const bool received = requests && isReceived(other);
        if (received && (all.empty() || !isReceived(*all.front())))
            all.insert(all.begin(), &other);
        else if (same)
            all.push_back(&other);
    }
    return all;
}

// “申请量比上年的263件上升1.52%”
bool GrowthCurrents::isAboutRequests(std::size_t change) const
{
    const StatementWords& words = m_context.lexicon.statements;
    const WrittenFigure& figure = m_figures[change].in(m_paragraph);
    const qsizetype from = m_gaps.clause(m_gaps.clauseAt(figure.from)).span.from;
    const ProseGap clause = m_gaps.read(std::max(from, figure.from - growthNearby), figure.from);
    const AnchorHit* topic = clause.first(AnchorKind::Topic);
    return topic && topic->id == words.topic(QStringLiteral("request"));
}

bool GrowthCurrents::isReceived(const PlacedFigure& figure) const
{
    if (figure.statement < 0)
        return false;
    const auto& aspects =
        m_paragraph.statements[static_cast<std::size_t>(figure.statement)].aspects;
    const int received = m_context.lexicon.statements.aspect(QStringLiteral("received"));
    return !aspects.empty() && aspects.front() == received;
}

// “（上年40件，今年45件）” behind the change; “较2023年同期的8件上升25%，新收10件”.
const PlacedFigure* GrowthCurrents::currentBehind(std::size_t change) const
{
    const std::size_t next = change + 1;
    if (next < m_figures.size() && m_figures[next].group == m_figures[change].group &&
        m_figures[next].role == FigureRole::Count && m_figures[next].depth == 0 &&
        isToldBehind(change))
        return &m_figures[next];
    if (m_against.saysFromTo(change))
        return &m_figures[next + 1];
    for (std::size_t i = change + 1; i < std::min(m_figures.size(), change + 3); ++i)
        if (m_figures[i].group == m_figures[change].group &&
            m_figures[i].role == FigureRole::Count && m_figures[i].gap.has(Marker::ThisYear))
            return &m_figures[i];
    return nullptr;
}

// “新收47件。比2023年净减少9件。”: what the sentence before counted, where this one counts
// nothing and names nothing.
const PlacedFigure* GrowthCurrents::receivedBefore(std::size_t change) const
{
    const PlacedFigure& placed = m_figures[change];
    if (placed.gap.has(AnchorKind::Topic) || placed.gap.has(AnchorKind::Aspect) ||
        placed.wide.unknown > 0)
        return nullptr;
    for (std::size_t i = change; i > lowestBefore(change); --i) {
        const PlacedFigure& figure = m_figures[i - 1];
        if (figure.group + 1 < placed.group)
            break;
        if (figure.group + 1 == placed.group && figure.role == FigureRole::Count)
            return isReceived(figure) ? &figure : nullptr;
    }
    return nullptr;
}

// Last year's figure stands in front of the change, and the next one in a clause of its own
// right behind it: “…，为13件”, “…，新收10件”.
bool GrowthCurrents::isToldBehind(std::size_t change) const
{
    const PlacedFigure& next = m_figures[change + 1];
    const PlacedFigure* before = change > 0 ? &m_figures[change - 1] : nullptr;
    const QStringView between = next.wide.span.in(m_paragraph.text).trimmed();
    return before && before->role == FigureRole::Before &&
           before->group == m_figures[change].group &&
           before->in(m_paragraph).unit == next.in(m_paragraph).unit && between.startsWith(u'，') &&
           !next.wide.has(Marker::OfWhich) && next.wide.unknown <= 1;
}

// “复议9件、诉讼7件，同比增长45.5%”: the counts of one list that ends with the last of them.
std::vector<const PlacedFigure*> GrowthCurrents::listedWith(const PlacedFigure& last) const
{
    constexpr std::size_t longest = 12;
    std::vector<const PlacedFigure*> list{&last};
    const auto end = static_cast<std::size_t>(&last - m_figures.data());
    for (std::size_t i = end; i > 0 && list.size() < longest; --i) {
        const PlacedFigure& figure = m_figures[i - 1];
        const qsizetype to = figure.in(m_paragraph).to;
        if (figure.role != FigureRole::Count || figure.group != last.group ||
            figure.in(m_paragraph).unit != last.in(m_paragraph).unit ||
            !QStringView(u"、和及与").contains(m_paragraph.text[to]))
            break;
        list.insert(list.begin(), &figure);
    }
    return list;
}

} // namespace gongkai
