// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/sum_list.h"

#include <algorithm>

namespace gongkai {
namespace {

bool has(QStringView text, QChar c)
{
    return text.contains(c);
}

} // namespace

QStringView SumLists::between(std::size_t first, std::size_t second) const
{
    const qsizetype from = figure(first).to;
    return QStringView(m_paragraph.text)
        .sliced(from, std::max<qsizetype>(0, figure(second).from - from));
}

bool SumLists::opens(std::size_t total, bool used) const
{
    const std::size_t first = total + 1;
    const PlacedFigure& next = m_figures[first];
    const QStringView text = between(total, first);
    const QStringView said = m_figures[total].gap.span.in(m_paragraph.text);
    if (said.contains(u"月均") || said.contains(u"日均") || said.contains(u"年均"))
        return false; // a mean has no parts
    const bool among = isAmong(total);
    const bool parts = next.wide.has(Marker::OfWhich) || among;
    if (!(isSameUnit(total, first) || (parts && isLikeUnit(total, first))) ||
        figure(first).value > figure(total).value * 1000)
        return false;
    if (used && next.depth == m_figures[total].depth)
        return false; // one of a list itself
    if (next.wide.has(Marker::OfWhich))
        return next.group == m_figures[total].group ||
               (next.group == m_figures[total].group + 1 && !isCarried(total));
    if (next.group != m_figures[total].group)
        return false;
    if (among)
        return true;
    if (next.wide.has(Marker::Open) || (next.wide.has(Marker::Including) && !has(text, u'；')))
        return true;
    // “一季度收到3件，二至四季度分别收到9件、11件”: not its parts.
    if (next.wide.has(Marker::Respectively))
        return !has(text, u'；') && figure(first).value <= figure(total).value &&
               !(saysTime(next.wide) && saysTime(m_figures[total].gap)) && !isRespective(total);
    // “50条：政策法规4条”, “1260条（其中…”, “（自然人89件、…）”
    const QStringView head = text.trimmed().first(std::min<qsizetype>(1, text.trimmed().size()));
    return head == u"：" || head == u":" || head == u"（" || head == u"(";
}

bool SumLists::isAmong(std::size_t total) const
{
    constexpr qsizetype nearby = 10; // of the unit: 政府信息公开申请中，
    const QStringView text = between(total, total + 1);
    const qsizetype at = text.indexOf(u"中，");
    if (at < 0 || at >= nearby || isCarried(total))
        return false;
    const bool isOneOfTwo = total > 0 && m_figures[total - 1].group == m_figures[total].group &&
                            !has(between(total - 1, total), u'，');
    return !isOneOfTwo;
}

bool SumLists::isCarried(std::size_t i) const
{
    if (m_figures[i].statement < 0)
        return false;
    const TextRule rule =
        m_paragraph.statements[static_cast<std::size_t>(m_figures[i].statement)].rule;
    return rule == TextRule::CarriedIn || rule == TextRule::CarriedOut;
}

bool SumLists::isRespective(std::size_t i) const
{
    const auto goesOn = [&](const PlacedFigure& item) {
        const QStringView words = item.wide.span.in(m_paragraph.text).trimmed();
        return words == u"、" || words == u"和" || words == u"及";
    };
    constexpr std::size_t longest = 40;
    for (std::size_t steps = 0; steps < longest && i > 0 && goesOn(m_figures[i]); ++steps)
        --i;
    return m_figures[i].gap.has(Marker::Respectively);
}

bool SumLists::saysTime(const ProseGap& gap) const
{
    const QStringView text = gap.span.in(m_paragraph.text);
    return gap.has(Marker::OtherTime) || text.contains(u"季度") || text.contains(u'月');
}

bool SumLists::isSameUnit(std::size_t a, std::size_t b) const
{
    return figure(a).kind == figure(b).kind &&
           (figure(a).unit == figure(b).unit || figure(a).kind == FigureKind::Money);
}

bool SumLists::isLikeUnit(std::size_t a, std::size_t b) const
{
    const QStringList& units = m_context.lexicon.figures.caseUnits;
    return units.contains(figure(a).unit) && units.contains(figure(b).unit);
}

SumList SumLists::listOf(std::size_t total) const
{
    SumList list;
    list.total = total;
    const std::size_t first = total + 1;
    const PlacedFigure& head = m_figures[first];
    const bool inBrackets = head.depth > m_figures[total].depth;
    list.open = head.wide.has(Marker::Open);
    list.including = head.wide.has(Marker::Including) || isAmong(total);
    const AspectGroup* kind = nullptr;
    AspectGroup kept{};
    constexpr std::size_t longest = 80; // figures of a list; more are no sentence
    for (std::size_t i = first; i < std::min(m_figures.size(), first + longest); ++i) {
        const PlacedFigure& item = m_figures[i];
        if (item.group != head.group || item.depth < head.depth ||
            (inBrackets && crossesBracket(i, head.depth)))
            break;
        if (item.depth > head.depth)
            continue; // a list of its own
        if (item.role == FigureRole::Share || item.role == FigureRole::Before ||
            item.role == FigureRole::Rate)
            continue;
        if (item.role != FigureRole::Count)
            break;
        if (i > first && (item.wide.has(Marker::OfWhich) || item.wide.has(Marker::Total) ||
                          item.wide.has(Marker::Compared)))
            break;
        if (i > first && !list.items.empty() && endsAtSemicolon(list, i))
            break;
        if (!isSameUnit(total, i)) {
            if (!isLikeUnit(total, i))
                break;
            list.mixed = true;
        }
        if (!figure(i).isExact()) {
            list.open = true;
            continue;
        }
        if (const auto group = groupOf(item)) {
            if (kind && *kind != *group)
                break;
            kept = *group;
            kind = &kept;
        }
        list.items.push_back(i);
        if (!list.open && endsOpen(i))
            list.open = true;
    }
    return list;
}

bool SumLists::endsAtSemicolon(const SumList& list, std::size_t i) const
{
    if (!has(between(i - 1, i), u'；'))
        return false;
    if (list.items.size() >= 2)
        return !has(between(list.items[0], list.items[1]), u'；');
    // “印发21件，其中联合印发9件；废止14件”
    if (list.mixed || groupOf(m_figures[i]) == AspectGroup::Document)
        return true;
    if (!groupOf(m_figures[list.items[0]]) && !groupOf(m_figures[i]))
        return !goesOnAtSemicolon(list, i);
    if (m_figures[i].statement < 0 || m_figures[list.total].statement < 0)
        return false;
    return m_paragraph.statements[static_cast<std::size_t>(m_figures[i].statement)].topic !=
           m_paragraph.statements[static_cast<std::size_t>(m_figures[list.total].statement)].topic;
}

bool SumLists::goesOnAtSemicolon(const SumList& list, std::size_t i) const
{
    if (m_figures[i - 1].role == FigureRole::Share)
        return true;
    const Decimal total = figure(list.total).value;
    for (std::size_t next = i + 1; next < m_figures.size(); ++next) {
        if (m_figures[next].group != m_figures[i].group)
            break;
        if (m_figures[next].role == FigureRole::Count && isSameUnit(i, next))
            return figure(i).value <= total && has(between(next - 1, next), u'；');
    }
    return figure(list.items[0]).value + figure(i).value <= total;
}

bool SumLists::isByChannels(const SumList& list) const
{
    if (figure(list.total).unit.startsWith(u'个'))
        return false;
    const QStringList channels = m_context.lexicon.index.context(u"channels"_qs);
    return std::ranges::count_if(list.items, [&](std::size_t i) {
               const QStringView words = m_figures[i].gap.span.in(m_paragraph.text);
               return std::ranges::any_of(
                   channels, [&](const QString& channel) { return words.contains(channel); });
           }) >= 2;
}

bool SumLists::crossesBracket(std::size_t i, int depth) const
{
    return m_figures[i].depth == depth && i > 0 && has(between(i - 1, i), u'）') &&
           m_figures[i - 1].depth == depth;
}

bool SumLists::endsOpen(std::size_t i) const
{
    const QStringView rest = QStringView(m_paragraph.text).sliced(figure(i).to);
    return rest.startsWith(u'等');
}

std::optional<AspectGroup> SumLists::groupOf(const PlacedFigure& item) const
{
    if (item.statement < 0)
        return {};
    const Statement& statement = m_paragraph.statements[static_cast<std::size_t>(item.statement)];
    if (statement.aspects.empty())
        return {};
    return m_context.lexicon.statements.aspects[static_cast<std::size_t>(statement.aspects.front())]
        .group;
}

} // namespace gongkai
