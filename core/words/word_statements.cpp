// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_reader.h"

#include "core/words/read_statements.h"

#include <algorithm>
#include <utility>

namespace gongkai {

void WordReader::read()
{
    for (const ProseSentence& sentence : m_paragraph.sentences) {
        for (const ProseClause& clause : sentence.clauses)
            readClause(clause);
        m_planned = m_planned && sentence.stop != u'。';
        m_partial = m_partial && sentence.stop != u'。';
        m_sets.endSentence();
    }
    m_paragraph.charactersRead += m_gaps.charactersRead();
    auto& all = m_paragraph.statements;
    all.insert(all.end(), m_found.begin(), m_found.end());
    std::ranges::stable_sort(m_paragraph.statements, {},
                             [](const Statement& statement) { return statement.span.from; });
}

bool WordReader::isMarker(const AnchorHit& hit, Marker marker)
{
    return hit.kind == AnchorKind::Marker && hit.id == static_cast<int>(marker);
}

const Aspect& WordReader::aspectOf(const AnchorHit& hit) const
{
    return m_words.aspects[static_cast<std::size_t>(hit.id)];
}

void WordReader::readClause(const ProseClause& clause)
{
    const ProseGap gap = m_gaps.read(clause.span.from, clause.span.to);
    takeFlow(clause);
    for (const AnchorHit& hit : gap.hits)
        if (hit.kind == AnchorKind::Topic)
            m_topic = hit.id;
    m_planned = m_planned || opensPlan(gap);
    m_population = m_subjects.at(clause.span.to - 1);
    if (gap.has(Marker::Rest))
        m_sets.takeRest(clause.span.from);
    if (isBaseOfAll(clause, gap)) {
        m_sets.takeAll();
        m_partial = false;
    }
    if (m_planned || gap.has(Marker::Condition) || gap.has(Marker::NextYear))
        return;
    for (const AnchorHit& hit : gap.hits)
        if (isMarker(hit, Marker::None))
            return readNone(clause, hit);
    for (const AnchorHit& hit : gap.hits) {
        if (isMarker(hit, Marker::All))
            return readAll(clause, hit);
        if (isMarker(hit, Marker::Rate))
            return readRate(clause, hit);
    }
}

// “已答复的申请中，全部予以公开”: all of them are spoken of.
bool WordReader::isBaseOfAll(const ProseClause& clause, const ProseGap& gap) const
{
    const QStringView words = clause.span.in(m_paragraph.text);
    return words.endsWith(u"申请中，") && gap.unknown == 0 && !gap.has(Marker::Partial) &&
           !m_gaps.hasFigure(clause.span.from, clause.span.to) && !m_sets.isOfSome(gap);
}

// “下一步，力争2025年…”: all of the sentence is planned.
bool WordReader::opensPlan(const ProseGap& gap)
{
    return !gap.hits.empty() && isMarker(gap.hits.front(), Marker::NextYear) &&
           gap.hits.front().from == gap.span.from &&
           gap.hits.front().to - gap.hits.front().from > 1;
}

// What the figures before this clause were about: those received, those answered.
void WordReader::takeFlow(const ProseClause& clause)
{
    const auto& counted = m_paragraph.statements;
    for (; m_next < counted.size() && counted[m_next].span.from < clause.span.to; ++m_next) {
        const Statement& statement = counted[m_next];
        m_partial = statement.partial || statement.lastYear;
        m_sets.take(statement);
    }
}

qsizetype WordReader::endOfWords(const ProseClause& clause) const
{
    qsizetype end = clause.span.to;
    while (end > clause.span.from && !m_paragraph.text[end - 1].isLetterOrNumber())
        --end;
    return end;
}

bool WordReader::isOfMoney(const Statement& statement)
{
    return statement.rule == TextRule::Fees || statement.rule == TextRule::Magnitude;
}

// 均予以公开, 全部答复, 均为自然人申请
void WordReader::readAll(const ProseClause& clause, const AnchorHit& all)
{
    const ProseGap before = m_gaps.read(clause.span.from, all.from);
    const ProseGap behind = m_gaps.read(all.to, clause.span.to);
    if (before.has(Marker::Rest) || behind.has(Marker::Partial) || behind.unknown > 1 ||
        before.unknown > 1 || behind.has(Marker::None) || isAtOtherTime(all.from) ||
        m_gaps.hasFigure(all.to, clause.span.to) || readAllOfHeading(clause, all, before, behind))
        return;
    if (namesWhole(clause, before)) {
        if (!isBehindOthers(clause.span.from))
            readAllOfWhole(clause, all, behind);
        return;
    }
    if (m_sets.isOfSome(before))
        return;
    const AnchorHit* last = nullptr;
    std::vector<int> aspects; // joined ones: 自然人和企业
    for (const AnchorHit& hit : behind.hits) {
        if (hit.kind != AnchorKind::Aspect)
            continue;
        if (last && !isLinked(*last, hit))
            aspects.clear();
        aspects.push_back(hit.id);
        last = &hit;
    }
    if (!last || m_sets.isAllOfSome(before, m_gaps.hasFigure(clause.span.from, all.from), last->id))
        return;
    addAll({all.from, endOfWords(clause)}, *last,
           behind.has(Marker::OnTime) || m_gaps.hasFigure(clause.span.from, all.from));
    if (aspects.size() > 1 && !m_found.empty() && m_found.back().span.from == all.from)
        addJoined(aspects);
}

bool WordReader::readAllOfHeading(const ProseClause& clause, const AnchorHit& all,
                                  const ProseGap& before, const ProseGap& behind)
{
    const AnchorHit* heading = headingIn(clause, before);
    const bool isLinked =
        behind.unknown == 1 && QStringView(u"属系因是").contains(m_paragraph.text[all.to]);
    if (!heading || (behind.unknown > 0 && !isLinked))
        return false;
    Statement statement;
    statement.kind = StatementKind::AllOf;
    statement.span = {all.from, endOfWords(clause)};
    statement.topic = m_words.topic(QStringLiteral("request"));
    for (const AnchorHit& hit : behind.hits) {
        if (hit.kind == AnchorKind::Topic ||
            (hit.kind == AnchorKind::Aspect && !isRowOf(hit, *heading)))
            return false;
        if (hit.kind == AnchorKind::Aspect)
            statement.aspects.push_back(hit.id);
    }
    Statement whole = statement;
    whole.aspects = {heading->id};
    if (statement.aspects.empty() || !m_meanings.find(statement) || !m_meanings.find(whole))
        return false;
    statement.readings = {statement.readings.front(), whole.readings.front()};
    statement.rule = TextRule::All;
    statement.population = m_population;
    if (!m_partial)
        m_found.push_back(statement);
    return true;
}

// “不予公开的”, “不予公开3件，”
const AnchorHit* WordReader::headingIn(const ProseClause& clause, const ProseGap& before) const
{
    const AnchorHit* heading = before.last(AnchorKind::Aspect);
    if (!heading && before.hits.empty() && m_next > 0) {
        const Statement& last = m_paragraph.statements[m_next - 1];
        const TextSpan words{m_gaps.clause(m_gaps.clauseAt(last.span.from)).span.from,
                             clause.span.from};
        const bool isNext = last.span.to <= clause.span.from &&
                            clause.span.from - last.span.to <= 1 &&
                            !m_gaps.hasFigure(last.span.to, clause.span.from);
        const ProseGap gap = m_gaps.read(words.from, words.to);
        if (isNext && last.aspects.size() == 1 && gap.last(AnchorKind::Aspect) &&
            gap.last(AnchorKind::Aspect)->id == last.aspects.front())
            heading = gap.last(AnchorKind::Aspect);
    }
    return heading && aspectOf(*heading).group == AspectGroup::Result && before.unknown == 0 &&
                   !before.has(Marker::Partial)
               ? heading
               : nullptr;
}

bool WordReader::isLinked(const AnchorHit& before, const AnchorHit& behind) const
{
    static const QStringList links{QStringLiteral("和"), QStringLiteral("、"), QStringLiteral("及"),
                                   QStringLiteral("与"), QStringLiteral("或")};
    return aspectOf(before).group == aspectOf(behind).group &&
           links.contains(TextSpan{before.to, behind.from}.in(m_paragraph.text));
}

// All of the last statement's rows together.
void WordReader::addJoined(const std::vector<int>& aspects)
{
    Statement joined = m_found.back();
    const TextRule rule = joined.rule;
    joined.aspects = aspects;
    joined.readings.clear();
    if (!m_meanings.find(joined))
        return;
    joined.rule = rule;
    m_found.back() = joined;
}

// “收到的申请均已办结”, “已答复的申请中，全部予以公开”: the words in front say that all are meant,
// whatever the figures before them counted.
bool WordReader::namesWhole(const ProseClause& clause, const ProseGap& before) const
{
    const auto index = static_cast<std::size_t>(m_paragraph.sentenceAt(clause.span.from));
    const TextSpan sentence = m_paragraph.sentences[index].span;
    constexpr qsizetype longest = 40;
    if (before.span.to - sentence.from > longest || m_gaps.hasFigure(sentence.from, before.span.to))
        return false;
    return namesAllRequests(
        QStringView(m_paragraph.text).sliced(sentence.from, before.span.to - sentence.from));
}

// “受理工伤认定申请320件。受理的申请全部办结。”
bool WordReader::isBehindOthers(qsizetype place) const
{
    const auto index = static_cast<std::size_t>(m_paragraph.sentenceAt(place));
    return index > 0 &&
           isOfOtherRequests(m_paragraph.sentences[index - 1].span.in(m_paragraph.text));
}

void WordReader::readAllOfWhole(const ProseClause& clause, const AnchorHit& all,
                                const ProseGap& behind)
{
    const AnchorHit* last = behind.last(AnchorKind::Aspect);
    const bool isFlow = last && aspectOf(*last).group == AspectGroup::Flow;
    if (!last || behind.has(Marker::OnTime) || aspectOf(*last).group == AspectGroup::Outcome ||
        (isFlow && aspectOf(*last).id != u"answered"))
        return; // what goes on next year is not late
    const bool wasPartial = std::exchange(m_partial, false);
    const int wasTopic = std::exchange(m_topic, m_words.topic(QStringLiteral("request")));
    addAll({all.from, endOfWords(clause)}, *last, false);
    m_partial = wasPartial;
    m_topic = wasTopic;
}

void WordReader::addAll(TextSpan span, const AnchorHit& aspect, bool asks, int figure)
{
    const int request = m_words.topic(QStringLiteral("request"));
    Statement statement;
    statement.kind = StatementKind::All;
    statement.figure = figure;
    statement.span = span;
    statement.topic = request;
    statement.aspects = {aspect.id};
    statement.flow = m_sets.flow();
    statement.population = m_population;
    if (m_partial || !isUnderstood(span.from))
        return; // all of some
    const bool outcome = aspectOf(aspect).group == AspectGroup::Outcome;
    if (outcome)
        statement.topic = m_topic;
    else if ((m_topic >= 0 && m_topic != request) || (m_topic < 0 && m_sets.flow() < 0))
        return;
    if (!m_meanings.find(statement))
        return;
    statement.asks = asks;
    statement.rule = outcome ? TextRule::Disputes : TextRule::All;
    m_found.push_back(statement);
}

// Is the figure that “all” speaks of, in front of it in the sentence, one of ours?
bool WordReader::isUnderstood(qsizetype place) const
{
    const auto& figures = m_paragraph.figures;
    auto figure = std::ranges::lower_bound(figures, place, {}, &WrittenFigure::from);
    const qsizetype begin =
        m_paragraph.sentences[static_cast<std::size_t>(m_paragraph.sentenceAt(place))].span.from;
    while (figure != figures.begin() && (figure - 1)->from >= begin) {
        --figure;
        if (figure->kind != FigureKind::Count)
            continue;
        const auto& all = m_paragraph.statements;
        const auto statement = std::ranges::lower_bound(
            all, figure->from, {}, [](const Statement& one) { return one.span.from; });
        return statement != all.end() && statement->span.from == figure->from;
    }
    return true;
}

// “由上年的95%提升至100%”, or what nobody knows.
bool WordReader::isOfLastYear(const ProseGap& gap) const
{
    return gap.unknown > 0 || gap.has(Marker::LastYear) || gap.has(Marker::Compared) ||
           gap.span.in(m_paragraph.text).contains(u'由') ||
           gap.span.in(m_paragraph.text).contains(u'从');
}

// 办结率100%
void WordReader::readRate(const ProseClause& clause, const AnchorHit& rate)
{
    const QString text = m_paragraph.text.sliced(rate.from, rate.to - rate.from);
    if (!text.contains(u'办') && !text.contains(u'答'))
        return;
    const auto figure =
        std::ranges::lower_bound(m_paragraph.figures, rate.to, {}, &WrittenFigure::from);
    if (figure == m_paragraph.figures.end() || figure->from >= clause.span.to ||
        figure->kind != FigureKind::Percent || figure->value > Decimal(100) ||
        figure->approximate || isOfLastYear(m_gaps.read(rate.to, figure->from)))
        return;
    AnchorHit answered = rate;
    answered.id = m_words.aspect(QStringLiteral("answered"));
    const ProseGap before = m_gaps.read(clause.span.from, rate.to);
    // “新收申请当年办结率92.31%”: of those that came in and were answered in the year.
    if (m_sets.isOfSome(before) || isAtOtherTime(figure->from) ||
        before.span.in(m_paragraph.text).contains(QStringLiteral("当年")))
        return;
    addAll({rate.from, figure->to}, answered,
           text.contains(u'时') || text.contains(u'期') || text.contains(u'答') ||
               before.has(Marker::OnTime),
           static_cast<int>(figure - m_paragraph.figures.begin()));
}

void readWordStatements(ParsedParagraph& paragraph, const Report& report, const Lexicon& lexicon)
{
    WordReader(paragraph, report, lexicon).read();
}

} // namespace gongkai
