// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/other_times.h"
#include "core/words/prose_gap.h"
#include "core/words/read_statements.h"
#include "core/words/request_sets.h"
#include "core/words/statement_meaning.h"
#include "core/words/subjects.h"

#include <algorithm>

namespace gongkai {
namespace {

class WordReader
{
public:
    WordReader(ParsedParagraph& paragraph, const Report& report, const Lexicon& lexicon)
        : m_paragraph(paragraph),
          m_words(lexicon.statements),
          m_gaps(paragraph, report.agency(QStringLiteral("name"))),
          m_form(report.form().id),
          m_meanings(m_form, m_words),
          m_times(paragraph, report.year()),
          m_subjects(paragraph, m_gaps, report),
          m_sets(paragraph, m_words),
          m_topic(paragraph.before.topic)
    {}

    void read()
    {
        for (const ProseSentence& sentence : m_paragraph.sentences) {
            for (const ProseClause& clause : sentence.clauses)
                readClause(clause);
            m_planned = m_planned && sentence.stop != u'。';
            m_sets.endSentence();
        }
        m_paragraph.charactersRead += m_gaps.charactersRead();
        auto& all = m_paragraph.statements;
        all.insert(all.end(), m_found.begin(), m_found.end());
        std::ranges::stable_sort(m_paragraph.statements, {},
                                 [](const Statement& statement) { return statement.span.from; });
    }

private:
    static bool isMarker(const AnchorHit& hit, Marker marker)
    {
        return hit.kind == AnchorKind::Marker && hit.id == static_cast<int>(marker);
    }

    const Aspect& aspectOf(const AnchorHit& hit) const
    {
        return m_words.aspects[static_cast<std::size_t>(hit.id)];
    }

    void readClause(const ProseClause& clause)
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

    // “全年有三个月未收到申请”
    bool hasDuration(const ProseClause& clause) const
    {
        const auto& figures = m_paragraph.figures;
        const auto figure =
            std::ranges::lower_bound(figures, clause.span.from, {}, &WrittenFigure::from);
        return figure != figures.end() && figure->from < clause.span.to &&
               figure->reason == NotCount::Duration;
    }

    bool isAtOtherTime(qsizetype place) { return m_times.at(place) || m_times.isLater(); }

    // “下一步，力争2025年…”: all of the sentence is planned.
    static bool opensPlan(const ProseGap& gap)
    {
        return !gap.hits.empty() && isMarker(gap.hits.front(), Marker::NextYear) &&
               gap.hits.front().from == gap.span.from &&
               gap.hits.front().to - gap.hits.front().from > 1;
    }

    // What the figures before this clause were about: those received, those answered.
    void takeFlow(const ProseClause& clause)
    {
        const auto& counted = m_paragraph.statements;
        for (; m_next < counted.size() && counted[m_next].span.from < clause.span.to; ++m_next) {
            const Statement& statement = counted[m_next];
            m_partial = statement.partial || statement.lastYear;
            m_sets.take(statement);
        }
    }

    // 未收到申请, 没有行政复议和行政诉讼, 无结转, 规章未制定
    void readNone(const ProseClause& clause, const AnchorHit& none)
    {
        const ProseGap before = m_gaps.read(clause.span.from, none.from);
        const ProseGap behind = m_gaps.read(none.to, clause.span.to);
        if (before.unknown > 1 || behind.unknown > 0 || behind.has(Marker::Partial) ||
            before.has(Marker::Partial) || before.has(Marker::Condition) ||
            behind.has(Marker::OnTime) || before.has(Marker::Rest) || before.has(Marker::Rate) ||
            isAtOtherTime(clause.span.to - 1) || hasDuration(clause) ||
            m_gaps.hasFigure(clause.span.from, clause.span.to) || behind.has(Marker::None))
            return;
        std::vector<int> topics;
        std::vector<int> aspects;
        bool flow = false;
        for (const AnchorHit& hit : saying(behind)) {
            if (hit.kind == AnchorKind::Topic)
                topics.push_back(hit.id);
            else
                aspects.push_back(hit.id);
            flow = flow ||
                   (hit.kind == AnchorKind::Aspect && aspectOf(hit).group == AspectGroup::Flow);
        }
        // “行政复议和行政诉讼均为零”: what is none stands in front.
        if (topics.empty() && aspects.empty() && behind.hits.empty()) {
            for (const AnchorHit& hit : saying(before))
                if (hit.kind == AnchorKind::Topic)
                    topics.push_back(hit.id);
                else
                    aspects.push_back(hit.id); // “公开出版物、重复申请均为零”: these only
            flow = true;
            if (aspects.empty())
                aspects.push_back(m_words.aspect(QStringLiteral("received")));
            if (topics.empty())
                return;
        }
        if (topics.empty() && aspects.empty())
            return;
        if (!aspects.empty()) {
            keepNarrower(aspects);
            if (aspects.empty())
                return;
        }
        if (topics.empty())
            if (const AnchorHit* topic = before.last(AnchorKind::Topic))
                topics.push_back(topic->id);
        const TextSpan span{none.from, endOfWords(clause)};
        const int request = m_words.topic(QStringLiteral("request"));
        if (topics.empty())
            topics.push_back(aspectTopic(aspects.front()));
        // 因政府信息公开申请引发的行政复议: the requests are the cause only.
        const bool disputes = std::ranges::any_of(topics, [&](int topic) {
            return topic != request && !m_words.isForeign(topic, m_form);
        });
        for (const int topic : topics) {
            if (m_words.isForeign(topic, m_form) || (topic == request && disputes && !flow))
                continue;
            addNone(span, topic, aspects);
        }
    }

    // Topics and aspects, of results right behind each other only the row: “国家秘密类不予公开”,
    // “不予公开国家秘密”.
    std::vector<AnchorHit> saying(const ProseGap& gap) const
    {
        std::vector<AnchorHit> found;
        for (const AnchorHit& hit : gap.hits) {
            if (hit.kind != AnchorKind::Topic && hit.kind != AnchorKind::Aspect)
                continue;
            const bool both = hit.kind == AnchorKind::Aspect && !found.empty() &&
                              found.back().kind == AnchorKind::Aspect;
            if (both && isRowOf(hit, found.back()))
                found.back() = hit;
            else if (!both || !isRowOf(found.back(), hit))
                found.push_back(hit);
        }
        return found;
    }

    bool isRowOf(const AnchorHit& row, const AnchorHit& heading) const
    {
        return aspectOf(row).id.startsWith(aspectOf(heading).id + u'_');
    }

    // “未收到传真申请”: only those by fax were not received.
    void keepNarrower(std::vector<int>& aspects)
    {
        m_noneOf = -1;
        if (std::ranges::none_of(aspects, [&](int aspect) { return m_sets.isOfSome(aspect); }))
            return;
        m_noneOf = m_words.aspect(QStringLiteral("received"));
        std::erase_if(aspects, [&](int aspect) { return !m_sets.isOfSome(aspect); });
        // “未收到企业当面提交的申请”: no table counts both.
        const auto groupOf = [&](int aspect) {
            return m_words.aspects[static_cast<std::size_t>(aspect)].group;
        };
        if (std::ranges::any_of(
                aspects, [&](int aspect) { return groupOf(aspect) != groupOf(aspects.front()); }))
            aspects.clear();
    }

    int aspectTopic(int aspect) const
    {
        const auto& topics = m_words.aspects[static_cast<std::size_t>(aspect)].topics;
        if (m_topic >= 0 && std::ranges::find(topics, m_topic) != topics.end())
            return m_topic;
        const int request = m_words.topic(QStringLiteral("request"));
        const bool ofRequests = topics.size() == 1 && topics.front() == request;
        return ofRequests && (m_topic < 0 || !m_words.isForeign(m_topic, m_form)) ? request
                                                                                  : m_topic;
    }

    qsizetype endOfWords(const ProseClause& clause) const
    {
        qsizetype end = clause.span.to;
        while (end > clause.span.from && !m_paragraph.text[end - 1].isLetterOrNumber())
            --end;
        return end;
    }

    void addNone(TextSpan span, int topic, const std::vector<int>& aspects)
    {
        std::vector<int> own;
        for (const int aspect : aspects) {
            const auto& topics = m_words.aspects[static_cast<std::size_t>(aspect)].topics;
            if (std::ranges::find(topics, topic) != topics.end())
                own.push_back(aspect);
        }
        // “无败诉案件”, where reviews were spoken of: not said of them.
        const bool isOfAnother = std::ranges::any_of(aspects, [&](int aspect) {
            return m_words.aspects[static_cast<std::size_t>(aspect)].group == AspectGroup::Outcome;
        });
        if (own.empty() && (isOfAnother || topic == m_words.topic(QStringLiteral("request"))))
            return;
        if (own.empty())
            own.push_back(-1);
        for (const int aspect : own) {
            Statement statement;
            statement.kind = StatementKind::None;
            statement.span = span;
            statement.topic = topic;
            statement.population = m_population;
            if (aspect >= 0)
                statement.aspects = {aspect};
            statement.flow = m_noneOf;
            const bool found = m_meanings.find(statement);
            if (!found || statement.asks || (isOfMoney(statement) && !isExact(statement)))
                continue;
            statement.rule = TextRule::None;
            addOnce(statement);
        }
    }

    static bool isOfMoney(const Statement& statement)
    {
        return statement.rule == TextRule::Fees || statement.rule == TextRule::Magnitude;
    }

    // “未收取信息处理费”: in most forms the cell counts other fees, too.
    bool isExact(const Statement& statement) const
    {
        const Meaning* meaning = m_words.meaning(m_form, statement.topic, -1);
        return meaning && meaning->exact;
    }

    // Several topics and aspects of one clause are one statement: all their cells.
    void addOnce(const Statement& statement)
    {
        if (m_found.empty() || m_found.back().kind != statement.kind ||
            m_found.back().span != statement.span) {
            m_found.push_back(statement);
            m_found.back().readings.resize(1);
            return;
        }
        Statement& same = m_found.back();
        auto& cells = same.readings.front();
        for (const CellId& cell : statement.readings.front())
            if (std::ranges::find(cells, cell) == cells.end())
                cells.push_back(cell);
        same.aspects.insert(same.aspects.end(), statement.aspects.begin(), statement.aspects.end());
    }

    // 均予以公开, 全部答复, 均为自然人申请
    void readAll(const ProseClause& clause, const AnchorHit& all)
    {
        const ProseGap before = m_gaps.read(clause.span.from, all.from);
        const ProseGap behind = m_gaps.read(all.to, clause.span.to);
        if (before.has(Marker::Rest) || behind.has(Marker::Partial) || behind.unknown > 1 ||
            before.unknown > 1 || behind.has(Marker::None) || m_sets.isOfSome(before) ||
            isAtOtherTime(all.from) || m_gaps.hasFigure(all.to, clause.span.to))
            return;
        const AnchorHit* last = nullptr;
        for (const AnchorHit& hit : behind.hits)
            if (hit.kind == AnchorKind::Aspect)
                last = &hit;
        if (!last ||
            m_sets.isAllOfSome(before, m_gaps.hasFigure(clause.span.from, all.from), last->id))
            return;
        addAll({all.from, endOfWords(clause)}, *last,
               behind.has(Marker::OnTime) || m_gaps.hasFigure(clause.span.from, all.from));
    }

    void addAll(TextSpan span, const AnchorHit& aspect, bool asks, int figure = -1)
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
    bool isUnderstood(qsizetype place) const
    {
        const auto& figures = m_paragraph.figures;
        auto figure = std::ranges::lower_bound(figures, place, {}, &WrittenFigure::from);
        const qsizetype begin =
            m_paragraph.sentences[static_cast<std::size_t>(m_paragraph.sentenceAt(place))]
                .span.from;
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

    // 办结率100%
    void readRate(const ProseClause& clause, const AnchorHit& rate)
    {
        const QString text = m_paragraph.text.sliced(rate.from, rate.to - rate.from);
        if (!text.contains(u'办') && !text.contains(u'答'))
            return;
        const auto figure =
            std::ranges::lower_bound(m_paragraph.figures, rate.to, {}, &WrittenFigure::from);
        if (figure == m_paragraph.figures.end() || figure->from >= clause.span.to ||
            figure->kind != FigureKind::Percent || figure->value > Decimal(100) ||
            figure->approximate || m_gaps.read(rate.to, figure->from).unknown > 0)
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

    ParsedParagraph& m_paragraph;
    const StatementWords& m_words;
    GapReader m_gaps;
    QString m_form;
    MeaningFinder m_meanings;
    OtherTimes m_times;
    Subjects m_subjects;
    RequestSets m_sets;
    int m_topic;
    bool m_planned = false; // up to the full stop
    bool m_partial = false; // the last figure counted some only
    int m_noneOf = -1;      // what those were not that were not received
    std::size_t m_next = 0; // statement takeFlow() goes on with
    std::vector<Statement> m_found;
    Population m_population = Population::Unsaid;
};

} // namespace

void readWordStatements(ParsedParagraph& paragraph, const Report& report, const Lexicon& lexicon)
{
    WordReader(paragraph, report, lexicon).read();
}

} // namespace gongkai
