// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/change_subjects.h"

#include <algorithm>

namespace gongkai {
namespace {

bool tells(const AnchorHit& hit)
{
    if (hit.kind != AnchorKind::Marker)
        return false;
    const auto marker = static_cast<Marker>(hit.id);
    return marker == Marker::Compared || marker == Marker::LastYear || marker == Marker::Up ||
           marker == Marker::Down || marker == Marker::Level;
}

bool saysSomething(const ProseGap& words)
{
    return words.unknown >= 2 || words.has(AnchorKind::Topic) || words.has(AnchorKind::Aspect);
}

} // namespace

ProseGap subjectIn(const GapReader& gaps, const ProseGap& words)
{
    const auto first = std::ranges::find_if(words.hits, tells);
    const qsizetype end = first == words.hits.end() ? words.span.to : first->from;
    return gaps.read(words.span.from, end);
}

// Of the change, or of the base or the change in front that it goes on from:
// “咨询较上年的40件增加12 件，增长30%”.
ProseGap ChangeSubjects::subjectAt(std::size_t index) const
{
    constexpr std::size_t longest = 8;
    for (std::size_t i = index;; --i) {
        const PlacedFigure& figure = m_figures[i];
        const qsizetype sentence = m_paragraph
                                       .sentences[static_cast<std::size_t>(
                                           m_paragraph.sentenceAt(figure.in(m_paragraph).from))]
                                       .span.from;
        // A stop in front: all of its own sentence up to the change.
        const bool opens = figure.wide.span.from < sentence;
        constexpr qsizetype nearby = 60;
        const qsizetype from =
            opens ? std::max(sentence, figure.gap.span.to - nearby) : figure.gap.span.from;
        const ProseGap words = subjectIn(m_gaps, m_gaps.read(from, figure.gap.span.to));
        if (i == 0 || saysSomething(words) || index - i >= longest)
            return words;
        const PlacedFigure& before = m_figures[i - 1];
        if (before.group != figure.group || figure.isTo ||
            (before.role != FigureRole::Change && before.role != FigureRole::Before))
            return words;
    }
}

bool ChangeSubjects::isOfAnother(std::size_t change, const PlacedFigure& current) const
{
    return &current < &m_figures[change] && namesAnother(subjectAt(change), current);
}

// Where the words of a count may stand: left of it, and right behind it.
TextSpan ChangeSubjects::wordsOf(const PlacedFigure& current) const
{
    constexpr qsizetype nearby = 60;
    constexpr qsizetype behind = 12;
    const WrittenFigure& figure = current.in(m_paragraph);
    const auto next = static_cast<std::size_t>(&current - m_figures.data()) + 1;
    qsizetype end = m_gaps.clause(m_gaps.clauseAt(figure.from)).span.to;
    if (next < m_figures.size())
        end = std::min(end, m_figures[next].gap.span.from);
    return {std::max<qsizetype>(0, figure.from - nearby),
            std::max(figure.to, std::min(end, figure.to + behind))};
}

bool ChangeSubjects::namesAnother(const ProseGap& words, const PlacedFigure& current) const
{
    if (std::ranges::any_of(words.hits,
                            [&](const AnchorHit& hit) { return isAnother(hit, current); }))
        return true;
    if (words.unknown < 2)
        return false;
    qsizetype from = words.span.from;
    const auto strange = [&](qsizetype to) {
        return to - from >= 2 && isStrange({from, to}, current);
    };
    for (const AnchorHit& hit : words.hits) {
        if (strange(hit.from))
            return true;
        from = hit.to;
    }
    return strange(words.span.to);
}

bool ChangeSubjects::isAnother(const AnchorHit& hit, const PlacedFigure& current) const
{
    if (hit.kind != AnchorKind::Topic && hit.kind != AnchorKind::Aspect)
        return false;
    const StatementWords& words = m_view.context.lexicon.statements;
    const QStringView word = TextSpan{hit.from, hit.to}.in(m_paragraph.text);
    const bool isSaid = wordsOf(current).in(m_paragraph.text).contains(word);
    if (current.statement < 0 || isSaid)
        return !isSaid;
    const Statement& statement =
        m_paragraph.statements[static_cast<std::size_t>(current.statement)];
    if (hit.kind == AnchorKind::Topic)
        return hit.id != statement.topic ||
               words.isForeign(hit.id, m_view.context.report.form().id);
    return statement.aspects.empty()
               ? hit.id != words.aspect(QStringLiteral("received"))
               : std::ranges::find(statement.aspects, hit.id) == statement.aspects.end();
}

// Characters no word of the lexicon explains and that the count's own words have not.
bool ChangeSubjects::isStrange(TextSpan run, const PlacedFigure& current) const
{
    if (m_gaps.read(run.from, run.to).unknown < 2)
        return false;
    const QStringView around = wordsOf(current).in(m_paragraph.text);
    const QStringView text = run.in(m_paragraph.text);
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i].isLetterOrNumber() && text[i + 1].isLetterOrNumber() &&
            around.contains(text.sliced(i, 2)))
            return false;
    return true;
}

bool ChangeSubjects::isOfTime(std::size_t change) const
{
    const qsizetype place = m_figures[change].in(m_paragraph).from;
    const auto& figures = m_paragraph.figures;
    const auto behind = std::ranges::lower_bound(figures, place, {}, &WrittenFigure::from);
    if (behind == figures.begin())
        return false;
    const WrittenFigure& last = *(behind - 1);
    if (last.reason != NotCount::Duration ||
        m_paragraph.sentenceAt(last.from) != m_paragraph.sentenceAt(place))
        return false;
    const ProseGap between = m_gaps.read(last.to, place);
    return between.unknown <= 1 && !between.has(AnchorKind::Topic) &&
           !between.has(AnchorKind::Aspect);
}

} // namespace gongkai
