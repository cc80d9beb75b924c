// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/table_shares.h"

#include "core/words/rules/compare.h"

#include <algorithm>

namespace gongkai {

TableShares::TableShares(const FigureView& view, const GapReader& gaps)
    : m_view(view),
      m_gaps(gaps),
      m_words(view.context.lexicon.statements),
      m_meanings(view.context.report.form().id, m_words),
      m_times(view.paragraph, view.context.report.year()),
      m_subjects(view.paragraph, gaps, view.context.report)
{}

AspectGroup TableShares::groupOf(int aspect) const
{
    return m_words.aspects[static_cast<std::size_t>(aspect)].group;
}

// Nothing stands there but the words of the part and what says nothing.
bool TableShares::isPlain(const ProseGap& gap) const
{
    const int request = m_words.topic(QStringLiteral("request"));
    if (gap.unknown > 0 || gap.otherBody)
        return false;
    return std::ranges::all_of(gap.hits, [&](const AnchorHit& hit) {
        switch (hit.kind) {
        case AnchorKind::Topic:
            return hit.id == request;
        case AnchorKind::Marker:
            return hit.id == static_cast<int>(Marker::OfWhich) ||
                   hit.id == static_cast<int>(Marker::Share) ||
                   hit.id == static_cast<int>(Marker::Respectively) ||
                   hit.id == static_cast<int>(Marker::ThisYear) ||
                   hit.id == static_cast<int>(Marker::Total);
        case AnchorKind::Population:
            return comparable(static_cast<Population>(hit.id), m_view.context.report) ==
                   Comparable::Yes;
        default:
            return true;
        }
    });
}

// The count in front of it in its sentence is not one of the table's:
// “收到投诉30件，其中自然人占…”.
bool TableShares::isOfOther(std::size_t share) const
{
    constexpr std::size_t reach = 40; // figures looked back at
    for (std::size_t i = share; i > 0 && share - i < reach; --i) {
        const PlacedFigure& before = m_view.figures[i - 1];
        if (before.group != m_view.figures[share].group)
            return false;
        if (before.role != FigureRole::Count)
            continue;
        if (before.statement < 0)
            return true;
        const Statement& statement =
            m_view.paragraph.statements[static_cast<std::size_t>(before.statement)];
        return statement.partial || statement.lastYear ||
               statement.topic != m_words.topic(QStringLiteral("request"));
    }
    return false;
}

// The results or applicants the words name, in order; a flow in front of applicants says of which.
std::vector<int> TableShares::namedBy(const ProseGap& gap) const
{
    std::vector<int> found;
    std::optional<AspectGroup> group;
    for (const AnchorHit& hit : gap.hits) {
        if (hit.kind != AnchorKind::Aspect)
            continue;
        const AspectGroup own = groupOf(hit.id);
        if (own == AspectGroup::Flow && found.empty())
            continue;
        if ((own != AspectGroup::Result && own != AspectGroup::Applicant) ||
            (group && *group != own))
            return {};
        group = own;
        found.push_back(hit.id);
    }
    return found;
}

std::vector<TableShares::Reading> TableShares::readingsOf(const std::vector<int>& aspects,
                                                          const SaidBase& said) const
{
    Statement part;
    part.topic = m_words.topic(QStringLiteral("request"));
    part.aspects = aspects;
    part.flow = m_words.aspect(QStringLiteral("received"));
    const Meaning* whole = m_words.meaning(m_view.context.report.form().id, part.topic, -1);
    if (!whole || !m_meanings.find(part))
        return {};
    std::vector<Reading> readings;
    const auto isSaid = [&](const std::vector<CellId>& base) {
        return said.kind != SaidBase::Kind::Known ||
               std::ranges::find(said.readings, base) != said.readings.end();
    };
    if (groupOf(aspects.front()) == AspectGroup::Applicant) {
        // The same rows in the columns of the applicants.
        if (part.readings.size() != whole->readings.size())
            return {};
        for (std::size_t i = 0; i < whole->readings.size(); ++i)
            if (isSaid(whole->readings[i]))
                readings.push_back({part.readings[i], whole->readings[i]});
        return readings;
    }
    const Meaning* answered = m_words.meaning(m_view.context.report.form().id, part.topic,
                                              m_words.aspect(QStringLiteral("answered")));
    std::vector<std::vector<CellId>> bases =
        answered ? answered->readings : std::vector<std::vector<CellId>>();
    bases.insert(bases.end(), whole->readings.begin(), whole->readings.end());
    for (const auto& base : bases)
        for (const auto& cells : part.readings)
            if (isSaid(base))
                readings.push_back({cells, base});
    return readings;
}

// “不予处理40件，其中信访举报投诉类申请占55.0%”: of a figure in front of it.
bool TableShares::isOfCountBefore(std::size_t share, const std::vector<int>& aspects,
                                  const WrittenFigure& figure) const
{
    constexpr std::size_t reach = 12; // figures looked back at
    for (std::size_t i = share; i > 0 && share - i < reach; --i) {
        const PlacedFigure& before = m_view.figures[i - 1];
        if (before.group != m_view.figures[share].group)
            return false;
        const Decimal base = before.in(m_view.paragraph).value;
        if (before.role != FigureRole::Count || base.isZero())
            continue;
        const auto readings = readingsOf(aspects, {});
        return std::ranges::any_of(readings, [&](const Reading& reading) {
            const auto part = sumOf(reading.part, m_view.context.report);
            return part && percentOf(*part, base, figure.decimals) == figure.value;
        });
    }
    return false;
}

// The words in front of 占; where there are none, the clause in front: “以自然人为主，占比80.7%”.
ProseGap TableShares::subjectOf(const PlacedFigure& share, qsizetype word) const
{
    const ProseGap own = m_gaps.read(share.gap.span.from, word);
    const auto place = m_gaps.clauseAt(share.gap.span.from);
    if (!own.hits.empty() || own.unknown > 0 || place.clause == 0)
        return own;
    const TextSpan before = m_gaps.clause({place.sentence, place.clause - 1}).span;
    if (m_gaps.hasFigure(before.from, before.to))
        return own;
    ProseGap gap = m_gaps.read(before.from, before.to);
    const QStringView words = before.in(m_view.paragraph.text);
    if (words.contains(u"以") && (words.contains(u"为主") || words.contains(u"居多")))
        gap.unknown = std::max<qsizetype>(0, gap.unknown - 3);
    return gap;
}

std::optional<TextFinding> TableShares::judge(std::size_t share, const SaidBase& said,
                                              std::size_t first, std::size_t count)
{
    const ParsedParagraph& paragraph = m_view.paragraph;
    const bool isList = count > 1;
    const PlacedFigure& head = m_view.figures[isList ? first : share];
    const PlacedFigure& placed = m_view.figures[share];
    const WrittenFigure& figure = placed.in(paragraph);
    const AnchorHit* word = shareWord(head);
    if (!word || figure.approximate || said.kind == SaidBase::Kind::Unknown)
        return {};
    // “占全部申请的…”: what is said behind 占 is the base; a list is told by 分别.
    const ProseGap subject = subjectOf(head, word->from);
    if (!isPlain(head.gap) || !isPlain(subject) || (isList && !head.gap.has(Marker::Respectively)))
        return {};
    std::vector<int> aspects = namedBy(subject);
    if (aspects.empty() || (isList && aspects.size() != count))
        return {};
    // “公文公开属性认定：主动公开占…，不予公开占…”
    const TextSpan sentence =
        paragraph.sentences[static_cast<std::size_t>(paragraph.sentenceAt(figure.from))].span;
    constexpr qsizetype nearby = 80;
    if (TextSpan{std::max(sentence.from, figure.from - nearby), figure.from}
            .in(paragraph.text)
            .contains(u"属性"))
        return {};
    if (isOfOther(share) || m_times.at(figure.from) ||
        comparable(m_subjects.at(figure.from), m_view.context.report) != Comparable::Yes)
        return {};
    if (isList)
        aspects = {aspects[share - first]};
    TextFinding finding = findingAt(paragraph, figure, TextRule::Share);
    std::optional<Decimal> nearest;
    for (const Reading& reading : readingsOf(aspects, said)) {
        const auto part = sumOf(reading.part, m_view.context.report);
        const auto base = sumOf(reading.base, m_view.context.report);
        if (!part || !base || base->isZero())
            continue;
        const Decimal right = percentOf(*part, *base, figure.decimals);
        if (nearest && right != figure.value)
            continue;
        nearest = right;
        finding.cells = reading.part;
        finding.cells.insert(finding.cells.end(), reading.base.begin(), reading.base.end());
        finding.readings = {{reading.part, false, part->toString(), {}},
                            {reading.base, false, base->toString(), {}}};
        finding.arguments = {part->toString(), base->toString()};
        setSides(finding, figure.value, right);
        if (right == figure.value)
            return finding;
    }
    if (!nearest || isOfCountBefore(share, aspects, figure))
        return {};
    finding.outcome = Outcome::Broken;
    finding.severity = Severity::Hint;
    finding.variant = QStringLiteral("asks");
    finding.correction = corrected(paragraph, figure, *nearest);
    return finding;
}

} // namespace gongkai
