// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/read_statements.h"

#include "core/words/find_anchors.h"
#include "core/words/other_times.h"
#include "core/words/prose_gap.h"
#include "core/words/statement_label.h"
#include "core/words/statement_meaning.h"

#include <algorithm>

namespace gongkai {
namespace {

class StatementReader
{
public:
    StatementReader(ParsedParagraph& paragraph, const Report& report, const Lexicon& lexicon)
        : m_paragraph(paragraph),
          m_lexicon(lexicon),
          m_words(lexicon.statements),
          m_gaps(paragraph, report.agency(QStringLiteral("name"))),
          m_labels(paragraph, m_gaps, m_words),
          m_times(paragraph, report.year()),
          m_year(report.year()),
          m_meanings(report.form().id, m_words),
          m_scope(paragraph.before),
          m_request(m_words.topic(QStringLiteral("request")))
    {
        if (m_scope.topic >= 0)
            m_topics = {m_scope.topic};
    }

    void read()
    {
        for (std::size_t i = 0; i < m_paragraph.figures.size(); ++i) {
            const WrittenFigure& figure = m_paragraph.figures[i];
            takeScope(figure.from);
            if (figure.malformed ||
                (figure.kind != FigureKind::Count && figure.kind != FigureKind::Money))
                continue;
            if (const auto label = m_labels.labelOf(static_cast<int>(i)))
                addStatement(static_cast<int>(i), *label);
        }
        takeScope(m_paragraph.text.size());
        m_paragraph.after = afterParagraph();
        m_paragraph.charactersRead += m_gaps.charactersRead();
    }

private:
    const WrittenFigure& figure(int index) const
    {
        return m_paragraph.figures[static_cast<std::size_t>(index)];
    }

    // What the words up to this place say about those behind it.
    void takeScope(qsizetype place)
    {
        const auto& anchors = m_paragraph.anchors;
        for (; m_next < anchors.size() && anchors[m_next].from < place; ++m_next) {
            const AnchorHit& hit = anchors[m_next];
            if (hit.kind == AnchorKind::Topic) {
                m_topics = {hit.id};
                m_topicAt = hit.from;
            } else if (hit.kind == AnchorKind::Population &&
                       !isAddressed(m_paragraph.text, hit.from)) {
                m_scope.population = static_cast<Population>(hit.id);
            }
        }
    }

    // A heading says what its paragraphs are about; other paragraphs leave nothing open.
    StatementScope afterParagraph() const
    {
        if (m_paragraph.text.trimmed().isEmpty())
            return m_paragraph.before;
        const bool heading = m_paragraph.sentences.size() <= 1 && m_paragraph.text.size() <= 40 &&
                             m_paragraph.statements.empty() && !m_paragraph.text.endsWith(u'。');
        StatementScope scope;
        scope.topic = heading && m_topicAt >= 0 ? m_topics.front() : m_paragraph.before.topic;
        return scope;
    }

    static std::vector<int> idsOf(const std::vector<AnchorHit>& hits)
    {
        std::vector<int> ids;
        ids.reserve(hits.size());
        for (const AnchorHit& hit : hits)
            ids.push_back(hit.id);
        return ids;
    }

    // What is counted: what the label names, else what was spoken of.
    std::vector<int> topicsFor(const StatementLabel& label) const
    {
        if (!label.topics.empty())
            return idsOf(label.topics);
        const bool ofRequests = !label.aspects.empty() && isOfRequests(label.aspects.front());
        if (m_topics.empty())
            return ofRequests ? std::vector<int>{m_request} : std::vector<int>();
        // Words that are said of requests only, and nothing else was spoken of in this sentence.
        if (ofRequests && m_topics.front() != m_request && saysRequest(label) &&
            !isInSentence(m_topicAt, label.gap.span.from))
            return {m_request};
        return m_topics;
    }

    bool isOfRequests(const AnchorHit& hit) const
    {
        const auto& topics = m_labels.aspectOf(hit).topics;
        return topics.size() == 1 && topics.front() == m_request;
    }

    bool saysRequest(const StatementLabel& label) const
    {
        const AspectGroup group = m_labels.aspectOf(label.aspects.front()).group;
        return group == AspectGroup::Result || group == AspectGroup::Applicant ||
               m_labels.isCarried(label.aspects.front());
    }

    bool isInSentence(qsizetype place, qsizetype other) const
    {
        return place >= 0 && m_paragraph.sentenceAt(place) == m_paragraph.sentenceAt(other);
    }

    // The year of a word like “2023年” in the gap, 0 for none.
    int yearIn(const ProseGap& gap) const
    {
        int year = 0;
        auto figure =
            std::ranges::lower_bound(m_paragraph.figures, gap.span.from, {}, &WrittenFigure::from);
        for (; figure != m_paragraph.figures.end() && figure->from < gap.span.to; ++figure)
            if (figure->reason == NotCount::Year)
                year = figure->value.toString().toInt();
        return year;
    }

    void addStatement(int index, const StatementLabel& label)
    {
        Statement statement;
        statement.figure = index;
        statement.span = {figure(index).from, figure(index).to};
        statement.population = populationOf(index);
        std::vector<int> topics = topicsFor(label);
        // “行政许可和行政处罚信息”: published, all of them.
        std::ranges::stable_partition(
            topics, [&](int topic) { return m_words.topics.at(topic).endsWith(u"_published"); });
        if (topics.empty() ||
            std::ranges::any_of(topics, [&](int topic) { return m_words.isForeign(topic); }))
            return;
        statement.topic = topics.front();
        if (isAttribute(label)) {
            m_topics = {m_words.topic(QStringLiteral("foreign"))};
            return;
        }
        if (!label.topics.empty())
            m_topics = topics;
        if (figure(index).kind == FigureKind::Money)
            return addMoney(statement, label);
        if (label.aspects.empty() && !namesTopic(label))
            return takeLastYear(statement, label);
        if (!m_lexicon.figures.caseUnits.contains(figure(index).unit) &&
            !figure(index).unit.isEmpty())
            return;
        statement.partial = label.gap.unknown > 4 || label.partial || label.gap.has(Marker::Open) ||
                            isOfChannel(label) || m_times.at(statement.span.from) ||
                            (label.topics.empty() && !isCarriedLabel(label) &&
                             isInSentence(m_partialAt, statement.span.from));
        takePartial(statement, label);
        statement.asks = label.gap.unknown > 1 || label.gap.has(Marker::OnTime) || label.rest;
        if (label.gap.has(Marker::Compared) || label.gap.has(Marker::LastYear) ||
            isOtherYear(label))
            return takeLastYear(statement, label);
        const bool each = label.gap.has(Marker::All);
        for (const auto& aspects : split(label.aspects))
            for (const int topic : each ? topics : std::vector<int>{topics.front()}) {
                statement.topic = topic;
                addMeaning(statement, label, aspects, each ? std::vector<int>{topic} : topics);
            }
    }

    // What was said before, or stands in brackets right behind: “134件（备案）”.
    Population populationOf(int index) const
    {
        auto place = m_gaps.clauseAt(figure(index).from);
        const ProseClause& own = m_gaps.clause(place);
        const auto& clauses =
            m_paragraph.sentences[static_cast<std::size_t>(place.sentence)].clauses;
        if (own.span.to == figure(index).to &&
            static_cast<std::size_t>(++place.clause) < clauses.size()) {
            const ProseClause& next = m_gaps.clause(place);
            const ProseGap gap = m_gaps.read(next.span.from, next.span.to);
            const AnchorHit* people = gap.first(AnchorKind::Population);
            if (next.depth > own.depth && people && !m_gaps.hasFigure(next.span.from, next.span.to))
                return static_cast<Population>(people->id);
        }
        return m_scope.population;
    }

    // “网络渠道收到申请60件”: not all that were received.
    bool isOfChannel(const StatementLabel& label) const
    {
        static const QStringList channels{QStringLiteral("in_person"), QStringLiteral("by_fax"),
                                          QStringLiteral("online"), QStringLiteral("by_letter")};
        if (label.aspects.empty() || channels.contains(m_labels.aspectOf(label.aspects.front()).id))
            return false;
        return std::ranges::any_of(label.gap.hits, [&](const AnchorHit& hit) {
            return hit.kind == AnchorKind::Aspect && channels.contains(m_labels.aspectOf(hit).id);
        });
    }

    bool isCarriedLabel(const StatementLabel& label) const
    {
        return !label.aspects.empty() && m_labels.isCarried(label.aspects.front());
    }

    // What follows those of one kind in a sentence is about them, unless all were spoken of.
    void takePartial(const Statement& statement, const StatementLabel& label)
    {
        if (label.aspects.empty() ||
            m_labels.aspectOf(label.aspects.front()).group != AspectGroup::Flow)
            return;
        if (!statement.partial)
            m_wholeAt = statement.span.from;
        else if (!label.topics.empty() && !isInSentence(m_wholeAt, statement.span.from))
            m_partialAt = statement.span.from;
    }

    // “印发文件312件，其中主动公开48件、依申请公开20件”: how documents are open, no requests.
    bool isAttribute(const StatementLabel& label) const
    {
        if (!label.aspects.empty() || label.topics.size() != 1 ||
            label.topics.front().id != m_request || label.gap.unknown > 0)
            return false;
        const AnchorHit& topic = label.topics.front();
        const int sentence = m_paragraph.sentenceAt(topic.from);
        const int disclosed = m_words.aspect(QStringLiteral("disclosed"));
        const auto& anchors = m_paragraph.anchors;
        auto hit = std::ranges::lower_bound(anchors, topic.from, {}, &AnchorHit::from);
        for (int looked = 0; hit != anchors.begin() && looked < 12; ++looked) {
            --hit;
            if (m_paragraph.sentenceAt(hit->from) != sentence)
                break;
            if (hit->kind == AnchorKind::Aspect && hit->id == disclosed)
                return true;
        }
        return false;
    }

    // Without an aspect the words must say more than “申请”.
    bool namesTopic(const StatementLabel& label) const
    {
        if (label.gap.has(Marker::Total))
            return true;
        if (label.topics.empty())
            return false;
        const AnchorHit& topic = label.topics.back();
        return topic.id != m_request || topic.to - topic.from > 2;
    }

    // Amounts of money: what they are for is named in the same sentence.
    void addMoney(Statement statement, const StatementLabel& label)
    {
        if (label.topics.empty() && !isInSentence(m_topicAt, statement.span.from))
            return;
        if (statement.topic == m_request) {
            const QStringView words = label.gap.span.in(m_paragraph.text);
            if (!words.contains(u'费'))
                return;
            statement.topic = m_words.topic(QStringLiteral("fee"));
        }
        statement.partial = label.gap.unknown > 4 || label.partial;
        if (m_meanings.find(statement) &&
            (statement.rule == TextRule::Fees || statement.rule == TextRule::Magnitude))
            m_paragraph.statements.push_back(statement);
    }

    bool isOtherYear(const StatementLabel& label) const
    {
        const int near = yearIn(label.gap);
        const int year = near != 0 ? near : yearIn(label.left);
        return year != 0 && year != m_year &&
               (label.aspects.empty() || !m_labels.isCarried(label.aspects.front()));
    }

    // What happened to requests is said of the same figure each; results are added up.
    std::vector<std::vector<AnchorHit>> split(const std::vector<AnchorHit>& aspects) const
    {
        if (aspects.size() < 2 || m_labels.aspectOf(aspects.front()).group != AspectGroup::Flow)
            return {aspects};
        std::vector<std::vector<AnchorHit>> each;
        each.reserve(aspects.size());
        for (const AnchorHit& hit : aspects)
            each.push_back({hit});
        return each;
    }

    // A figure of last year; or what was carried over, where only “上年” says so.
    void takeLastYear(Statement statement, const StatementLabel& label)
    {
        const int near = yearIn(label.gap);
        const int year = near != 0 ? near : yearIn(label.left);
        const bool lastYear = label.gap.has(Marker::LastYear) || label.gap.has(Marker::Compared) ||
                              year == m_year - 1;
        if (!lastYear || (year != 0 && year != m_year - 1))
            return;
        const auto place = m_gaps.clauseAt(statement.span.from);
        if (label.aspects.empty() && label.topics.empty() && !label.gap.has(Marker::Compared) &&
            label.gap.unknown == 0 && m_gaps.clause(place).depth == 0 &&
            statement.topic == m_request) {
            statement.asks = true;
            statement.aspects = {m_words.aspect(QStringLiteral("carried_in"))};
            if (m_meanings.find(statement))
                m_paragraph.statements.push_back(statement);
            return;
        }
        statement.lastYear = true;
        statement.aspects = idsOf(label.aspects);
        m_paragraph.statements.push_back(statement);
    }

    void addMeaning(Statement statement, const StatementLabel& label,
                    const std::vector<AnchorHit>& aspects, const std::vector<int>& topics)
    {
        for (const AnchorHit& hit : aspects)
            statement.aspects.push_back(meantBy(hit.id, label));
        if (std::ranges::find(statement.aspects, -1) != statement.aspects.end() ||
            isOfAnother(statement, label) || isOfAllDisputes(statement))
            return;
        statement.asks = statement.asks || isCaseWork(statement, label);
        const bool handled = !statement.aspects.empty() && isHandledAfterReceived(statement);
        if (!statement.aspects.empty()) {
            const AspectGroup group = groupOf(statement.aspects.front());
            if (group == AspectGroup::Flow && !m_labels.isCarried(label.aspects.front()))
                m_flow = handled ? m_words.aspect(QStringLiteral("answered"))
                                 : statement.aspects.front();
            else if (group == AspectGroup::Applicant && !label.onRight)
                takeFlowOf(label);
        }
        statement.flow = m_flow;
        // “予以公开的38件中，自然人申请30件”
        if (m_lastAspect >= 0 && groupOf(m_lastAspect) == AspectGroup::Result &&
            isInSentence(m_lastAt, statement.span.from)) {
            statement.flow = m_lastAspect;
            statement.asks =
                statement.asks || (!statement.aspects.empty() &&
                                   groupOf(statement.aspects.front()) == AspectGroup::Applicant);
        }
        if (!m_meanings.find(statement, topics))
            return;
        if (handled)
            statement.rule = TextRule::Answered;
        if (statement.topic == m_request && m_topics.empty())
            m_topics = {m_request};
        if (statement.aspects.empty() ||
            groupOf(statement.aspects.front()) != AspectGroup::Applicant)
            m_lastAspect = statement.aspects.empty() ? -1 : statement.aspects.front();
        m_lastAt = statement.span.from;
        m_paragraph.statements.push_back(statement);
    }

    // “行政许可1520件，其中网上办理1400件”: what is said of other things says it of some only.
    bool isOfAnother(const Statement& statement, const StatementLabel& label) const
    {
        if (statement.aspects.empty() || !label.topics.empty() || statement.topic == m_request)
            return false;
        const auto& topics =
            m_words.aspects[static_cast<std::size_t>(statement.aspects.front())].topics;
        return std::ranges::find(topics, statement.topic) == topics.end();
    }

    bool isDispute(const Statement& statement) const
    {
        const QString& topic = m_words.topics.at(statement.topic);
        return topic == u"review" || topic == u"litigation";
    }

    // “行政复议案件23件，其中涉及政府信息公开的9件”
    bool isOfAllDisputes(const Statement& statement) const
    {
        if (!isDispute(statement))
            return false;
        const QStringView behind = QStringView(m_paragraph.text).sliced(statement.span.to);
        qsizetype end = 0;
        while (end < std::min<qsizetype>(behind.size(), 20) && behind[end] != u'；' &&
               behind[end] != u'。')
            ++end;
        const QStringView near = behind.first(end);
        const qsizetype which = near.indexOf(QStringLiteral("其中"));
        return which >= 0 && which <= 2 && near.contains(QStringLiteral("信息公开"));
    }

    // 受理, 办理: said of reviews by who decides them, too.
    bool isCaseWork(const Statement& statement, const StatementLabel& label) const
    {
        return isDispute(statement) && !label.aspects.empty() &&
               m_labels.aspectOf(label.aspects.front()).group == AspectGroup::Flow;
    }

    AspectGroup groupOf(int aspect) const
    {
        return m_words.aspects[static_cast<std::size_t>(aspect)].group;
    }

    // “收到147件，…，办理146件”: what was done with them.
    bool isHandledAfterReceived(const Statement& statement) const
    {
        return m_words.aspects[static_cast<std::size_t>(statement.aspects.front())].id ==
                   u"handled" &&
               m_flow == m_words.aspect(QStringLiteral("received"));
    }

    // “收到自然人申请89件”: the flow stands in front of the applicants.
    void takeFlowOf(const StatementLabel& label)
    {
        for (const AnchorHit& hit : label.gap.hits)
            if (hit.kind == AnchorKind::Aspect && m_labels.aspectOf(hit).group == AspectGroup::Flow)
                m_flow = hit.id;
    }

    // An aspect that depends on what stands around it; -1 where nothing says which.
    int meantBy(int aspect, const StatementLabel& label) const
    {
        const QString& id = m_words.aspects[static_cast<std::size_t>(aspect)].id;
        if (id == u"remaining")
            return remaining(label);
        if (id != u"carried")
            return aspect;
        // “2023年结转8件” in the report for 2024 came in, “结转2025年5件” goes on.
        const int year = yearIn(label.gap);
        const qsizetype word = label.aspects.front().from;
        if ((label.gap.span.from < word && year == m_year - 1) || label.gap.has(Marker::LastYear))
            return m_words.aspect(QStringLiteral("carried_in"));
        return year == m_year + 1 ? m_words.aspect(QStringLiteral("carried_out")) : aspect;
    }

    // “其他47件” behind results or outcomes of the same sentence.
    int remaining(const StatementLabel& label) const
    {
        if (m_lastAspect < 0 || label.gap.unknown > 0 ||
            !isInSentence(m_lastAt, label.aspects.front().from))
            return -1;
        switch (groupOf(m_lastAspect)) {
        case AspectGroup::Result:
            return m_words.aspect(QStringLiteral("other"));
        case AspectGroup::Outcome:
            return m_words.aspect(QStringLiteral("other_outcome"));
        default:
            return -1;
        }
    }

    ParsedParagraph& m_paragraph;
    const Lexicon& m_lexicon;
    const StatementWords& m_words;
    GapReader m_gaps;
    LabelReader m_labels;
    OtherTimes m_times;
    int m_year;
    MeaningFinder m_meanings;
    StatementScope m_scope;
    int m_request;
    std::vector<int> m_topics; // what was spoken of last; several where one figure counts them
    std::size_t m_next = 0;    // anchor takeScope() goes on with
    qsizetype m_topicAt = -1;
    qsizetype m_partialAt = -1; // where requests of one kind only were spoken of
    qsizetype m_wholeAt = -1;   // where all of them were
    int m_flow = -1;
    int m_lastAspect = -1;
    qsizetype m_lastAt = -1;
};

} // namespace

void readStatements(ParsedParagraph& paragraph, const Report& report, const Lexicon& lexicon)
{
    paragraph.anchors = findAnchors(paragraph, lexicon.statements);
    StatementReader(paragraph, report, lexicon).read();
    readWordStatements(paragraph, report, lexicon);
}

} // namespace gongkai
