// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/from_to.h"
#include "core/words/statement_label.h"

#include <algorithm>

// Labels that stand once and are those of several figures.
namespace gongkai {

// “申请量由2023年的78件增至95件”: the second figure counts what the words in front of 由 say.
void LabelReader::takeFrom(int index, const ProseGap& left)
{
    m_fromFigure = -1;
    const auto word = fromWord(m_paragraph, m_gaps, index);
    if (!word)
        return;
    m_fromFigure = index;
    m_fromGap = m_gaps.read(left.span.from, *word);
}

std::optional<StatementLabel> LabelReader::becameOf(int index, const ProseGap& left)
{
    if (m_fromFigure < 0)
        return {};
    const WrittenFigure& from = figure(m_fromFigure);
    const WrittenFigure& to = figure(index);
    if (from.kind != to.kind || from.unit != to.unit || to.from - from.to > left.span.size() + 1 ||
        !saysTo(TextSpan{from.to, std::max(from.to, to.from)}.in(m_paragraph.text)))
        return {};
    m_fromFigure = -1;
    StatementLabel label;
    label.gap = m_fromGap;
    label.left = m_fromGap;
    label.topics = lastTopics(m_fromGap);
    label.aspects = lastAspects(m_fromGap);
    label.partial = isPartial(m_fromGap) || m_fromGap.has(Marker::Open);
    label.rest = m_fromGap.has(Marker::Rest);
    return label;
}

std::vector<int> LabelReader::yearsIn(const ProseGap& gap) const
{
    std::vector<int> years;
    const auto& figures = m_paragraph.figures;
    for (auto figure = std::ranges::lower_bound(figures, gap.span.from, {}, &WrittenFigure::from);
         figure != figures.end() && figure->from < gap.span.to; ++figure)
        if (figure->reason == NotCount::Year)
            years.push_back(figure->value.toString().toInt());
    return years;
}

// The year in brackets right behind a figure: “80件（2023年）”.
int LabelReader::yearBehind(int index) const
{
    const auto next = static_cast<std::size_t>(index) + 1;
    if (next >= m_paragraph.figures.size() || m_paragraph.figures[next].reason != NotCount::Year)
        return 0;
    const WrittenFigure& year = m_paragraph.figures[next];
    const QStringView text(m_paragraph.text);
    const QStringView between = TextSpan{figure(index).to, year.from}.in(m_paragraph.text);
    const bool closes = year.to < text.size() && QStringView(u"）)").contains(text[year.to]);
    return closes && (between == u"（" || between == u"(") ? year.value.toString().toInt() : 0;
}

// “2023年、2024年新收分别为80件、95件”, “分别为80件（2023年）和95件（2024年）”: each of its year.
std::optional<StatementLabel> LabelReader::ofYears(int index, const ProseGap& left)
{
    const QStringView words = left.span.in(m_paragraph.text);
    const std::vector<int> years = yearsIn(left);
    if (left.has(Marker::Respectively) && left.unknown <= 1 &&
        (yearBehind(index) != 0 || years.size() > 1)) {
        m_ofYears = {};
        m_ofYears.gap = left;
        m_ofYears.left = left;
        m_ofYears.topics = lastTopics(left);
        m_ofYears.aspects = lastAspects(left);
        m_years = years;
        m_yearsFrom = index;
    } else if (m_yearsFrom < 0 || index != m_yearsNext || left.unknown > 0 ||
               left.has(AnchorKind::Topic) || left.has(AnchorKind::Aspect)) {
        m_yearsFrom = -1;
        return {};
    }
    const int behind = yearBehind(index);
    const auto at = static_cast<std::size_t>(index - m_yearsFrom);
    StatementLabel label = m_ofYears;
    label.year = behind != 0 ? behind : at < m_years.size() ? m_years[at] : 0;
    if (label.year == 0 || (words.size() > 4 && index != m_yearsFrom)) {
        m_yearsFrom = -1;
        return {};
    }
    m_yearsNext = behind != 0 ? index + 2 : index + 1;
    return label;
}

// The counts of a list that begins with this one.
std::vector<int> LabelReader::joinedFrom(int index) const
{
    constexpr int longest = 8;
    std::vector<int> list{index};
    const int count = static_cast<int>(m_paragraph.figures.size());
    for (int i = index + 1; i < std::min(count, index + longest); ++i) {
        if (!figure(i).isCount() || !isJoined(figure(i - 1).to, figure(i).from))
            break;
        list.push_back(i);
    }
    return list;
}

// “行政复议、行政诉讼由6件、5件变为9件、7件”: the words in front of 由 go to the figures of both
// lists in order.
void LabelReader::openPairs(int index, const ProseGap& left)
{
    const auto word = fromWord(m_paragraph, m_gaps, index);
    if (!word)
        return;
    const std::vector<int> before = joinedFrom(index);
    const int count = static_cast<int>(m_paragraph.figures.size());
    int next = before.back() + 1;
    while (next < count && figure(next).reason == NotCount::Year)
        ++next;
    if (before.size() < 2 || next >= count || !figure(next).isCount())
        return;
    const TextSpan became{figure(before.back()).to, figure(next).from};
    const std::vector<int> now = joinedFrom(next);
    const ProseGap head = m_gaps.read(left.span.from, *word);
    const std::vector<AnchorHit> aspects = lastAspects(head);
    const std::vector<AnchorHit> topics = lastTopics(head);
    const bool byAspect = aspects.size() == before.size();
    if (now.size() != before.size() || !saysTo(became.in(m_paragraph.text)) ||
        (!byAspect && (topics.size() != before.size() || aspects.size() > 1)))
        return;
    const std::vector<int> years = yearsIn(left);
    const std::vector<int> nowYears = yearsIn(m_gaps.read(became.from, became.to));
    for (std::size_t i = 0; i < before.size(); ++i) {
        StatementLabel label;
        label.gap = head;
        label.left = head;
        label.partial = isPartial(head) || head.has(Marker::Open);
        label.aspects = byAspect ? std::vector<AnchorHit>{aspects[i]} : aspects;
        label.topics = topics.size() == before.size() ? std::vector<AnchorHit>{topics[i]} : topics;
        label.listed = StatementLabel::Listed::Before;
        label.year = years.empty() ? 0 : years.back();
        m_pairsOf.push_back(before[i]);
        m_pairs.push_back(label);
        label.listed = StatementLabel::Listed::Now;
        label.year = nowYears.empty() ? 0 : nowYears.back();
        m_pairsOf.push_back(now[i]);
        m_pairs.push_back(label);
    }
}

std::optional<StatementLabel> LabelReader::paired(int index, const ProseGap& left)
{
    if (m_pairsOf.empty() || std::ranges::max(m_pairsOf) < index) {
        m_pairs.clear();
        m_pairsOf.clear();
        openPairs(index, left);
    }
    const auto found = std::ranges::find(m_pairsOf, index);
    if (found == m_pairsOf.end())
        return {};
    return m_pairs[static_cast<std::size_t>(found - m_pairsOf.begin())];
}

// “复议、诉讼各2件、1件”: several figures behind 各, which are not said of each.
bool LabelReader::saysEachItsOwn(int index, const ProseGap& left) const
{
    const auto next = static_cast<std::size_t>(index) + 1;
    if (!left.span.in(m_paragraph.text).trimmed().endsWith(u'各') ||
        next >= m_paragraph.figures.size())
        return false;
    const WrittenFigure& second = m_paragraph.figures[next];
    return second.kind == figure(index).kind && second.unit == figure(index).unit &&
           isJoined(figure(index).to, second.from);
}

// “予以公开、部分公开分别为42件、1件”: the words in front of 分别 go to the figures in order.
std::optional<StatementLabel> LabelReader::respective(int index, const ProseGap& left)
{
    if (left.has(Marker::Respectively) || saysEachItsOwn(index, left)) {
        m_respective.clear();
        const bool aspects =
            std::ranges::count(left.hits, AnchorKind::Aspect, &AnchorHit::kind) > 1;
        for (const AnchorHit& hit : left.hits)
            if (hit.kind == (aspects ? AnchorKind::Aspect : AnchorKind::Topic))
                m_respective.push_back(hit);
        m_respectiveFrom = index;
        m_respectiveGap = left;
        if (m_respective.size() < 2)
            m_respective.clear();
    } else if (m_respective.empty() || left.has(AnchorKind::Aspect) ||
               left.has(AnchorKind::Topic) || left.unknown > 0) {
        m_respective.clear();
        return {};
    }
    const auto at = static_cast<std::size_t>(index - m_respectiveFrom);
    if (at >= m_respective.size())
        return {};
    StatementLabel label;
    label.gap = m_respectiveGap;
    const AnchorHit& hit = m_respective[at];
    // “当场答复、15至20日答复、延期答复的分别为16件、95件、14件”: what they differ by is not known.
    const QStringView words = m_respectiveGap.span.in(m_paragraph.text).trimmed();
    label.partial = isPartial(m_respectiveGap) || words.startsWith(u'至') ||
                    words.startsWith(u'到') ||
                    std::ranges::count(m_respective, hit.id, &AnchorHit::id) > 1;
    (hit.kind == AnchorKind::Topic ? label.topics : label.aspects).push_back(hit);
    return label;
}

} // namespace gongkai
