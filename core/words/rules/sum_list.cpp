// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/sum_list.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gongkai {
namespace {

constexpr std::size_t longest = 80; // figures of a list; more are no sentence

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
    if (among || saysDivision(text) || isPlainList(total))
        return true;
    if (next.wide.has(Marker::Open) || (next.wide.has(Marker::Including) && !has(text, u'；')))
        return true;
    // “一季度收到3件，二至四季度分别收到9件、11件”: not its parts.
    if (next.wide.has(Marker::Respectively))
        return !has(text, u'；') && figure(first).value <= figure(total).value &&
               !(saysTime(next.wide) && saysTime(m_figures[total].gap)) && !isRespective(total);
    // “50条：政策法规4条”, “1260条（其中…”, “（自然人89件、…）”
    const QStringView head = text.trimmed().first(std::min<qsizetype>(1, text.trimmed().size()));
    const bool isIn = next.depth > m_figures[total].depth; // and not “8件（2022年）、9件”
    return head == u"：" || head == u":" || (isIn && (head == u"（" || head == u"("));
}

bool SumLists::isHalf(std::size_t first, std::size_t second) const
{
    static constexpr std::pair<QStringView, QStringView> halves[] = {
        {u"上半年", u"下半年"}, {u"简易程序", u"普通程序"}, {u"准予", u"不予"}, {u"线上", u"线下"}};
    const QStringView one = m_figures[first].wide.span.in(m_paragraph.text);
    const QStringView other = m_figures[second].wide.span.in(m_paragraph.text);
    return std::ranges::any_of(halves, [&](const auto& pair) {
        return one.contains(pair.first) && other.contains(pair.second);
    });
}

bool SumLists::isHalved(const SumList& list) const
{
    return list.items.size() == 2 && isHalf(list.items[0], list.items[1]);
}

bool SumLists::isPlainList(std::size_t total) const
{
    const std::size_t first = total + 1;
    const auto isListed = [&](std::size_t i) {
        return i < m_figures.size() && m_figures[i].group == m_figures[total].group &&
               m_figures[i].depth == m_figures[total].depth &&
               m_figures[i].role == FigureRole::Count && isSameUnit(total, i) &&
               figure(i).value <= figure(total).value && !m_figures[i].wide.has(Marker::Total);
    };
    const auto isPart = [&](std::size_t i) {
        return i < m_figures.size() && m_figures[i].group == m_figures[total].group &&
               m_figures[i].role == FigureRole::Count && isSameUnit(total, i) &&
               !m_figures[i].wide.has(Marker::Total);
    };
    if (isPart(first) && isPart(first + 1) && isHalf(first, first + 1))
        return has(between(total, first), u'，');
    if (!isListed(first) || !isListed(first + 1) || !between(total, first).startsWith(u'，'))
        return false;
    // Marks inside of the list, none but a comma in front of it; what was done stands in no list.
    if (isQuarters(first))
        return true;
    std::size_t end = first + 1;
    while (end - first < longest && isListed(end) && between(end - 1, end).startsWith(u'、'))
        ++end;
    if (end == first + 1)
        return isListOfClauses(total);
    const auto isFlow = [&](std::size_t i) {
        return groupOf(m_figures[i]) == AspectGroup::Flow ||
               m_figures[i].wide.has(Marker::Compared);
    };
    if (end - first < 2 || has(between(total, first), u'、'))
        return false;
    for (std::size_t i = first; i < end; ++i)
        if (isFlow(i) || m_figures[i].wide.span.size() < 3)
            return false;
    Decimal sum;
    for (std::size_t i = first; i < end; ++i)
        sum += figure(i).value;
    const Decimal whole = figure(total).value;
    return end - first >= 3 ? sum * 10 <= whole * 13 && sum * 10 >= whole * 7
                            : sum * 10 <= whole * 12 && sum * 10 >= whole * 8;
}

// “按类别分，”, “从栏目看，”, “具体情况如下：”
bool SumLists::saysDivision(QStringView text)
{
    return text.contains(u"如下：") || text.contains(u"类别分，") || text.contains(u"类型分，") ||
           text.contains(u"栏目看，") || text.contains(u"类别看，") || text.contains(u"类型看，") ||
           text.contains(u"渠道看，") || text.contains(u"内容看，");
}

// “一季度20条，二季度26条，三季度24条，四季度26条”
bool SumLists::isQuarters(std::size_t first) const
{
    static constexpr QStringView names[] = {u"一季度", u"二季度", u"三季度", u"四季度"};
    for (std::size_t i = 0; i < std::size(names); ++i) {
        const std::size_t at = first + i;
        if (at >= m_figures.size() || m_figures[at].group != m_figures[first].group ||
            !m_figures[at].wide.span.in(m_paragraph.text).contains(names[i]))
            return false;
    }
    return true;
}

// “制作解读材料18篇，文字解读10篇，图片解读5篇，视频解读3篇”: at least two say again what the total
// counts, and they are about as many.
bool SumLists::isListOfClauses(std::size_t total) const
{
    const QStringView whole = m_figures[total].gap.span.in(m_paragraph.text);
    Decimal sum;
    std::size_t alike = 0;
    std::size_t end = total + 1;
    for (; end < std::min(m_figures.size(), total + longest) &&
           m_figures[end].group == m_figures[total].group &&
           m_figures[end].depth == m_figures[total].depth &&
           m_figures[end].role == FigureRole::Count && isSameUnit(total, end) &&
           between(end - 1, end).startsWith(u'，');
         ++end) {
        const QStringView words = m_figures[end].gap.span.in(m_paragraph.text);
        if (groupOf(m_figures[end]) || m_figures[end].wide.has(Marker::Total) ||
            m_figures[end].wide.has(Marker::Compared))
            return false;
        constexpr qsizetype telling = 2;
        bool says = false;
        for (qsizetype at = 0; at + telling <= whole.size() && !says; ++at)
            says = words.contains(whole.sliced(at, telling));
        alike += says;
        sum += figure(end).value;
    }
    const Decimal value = figure(total).value;
    return end - total > 3 && alike >= 2 && sum * 100 >= value * 85 && sum * 100 <= value * 115;
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
        // “其中直接起诉62件：维持41件、纠正5件”: the parts of the part.
        if (i > first && between(i - 1, i).trimmed().startsWith(u'：'))
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
    for (std::size_t next = i + 1; next < std::min(m_figures.size(), i + longest); ++next) {
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
