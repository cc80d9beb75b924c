// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/statement_reader.h"

#include "core/words/from_to.h"
#include "core/words/governing_year.h"

#include <algorithm>
#include <utility>

namespace gongkai {

StatementReader::StatementReader(ParsedParagraph& paragraph, const Report& report,
                                 const Lexicon& lexicon)
    : m_paragraph(paragraph),
      m_lexicon(lexicon),
      m_words(lexicon.statements),
      m_gaps(paragraph, report.agency(QStringLiteral("name"))),
      m_labels(paragraph, m_gaps, m_words),
      m_times(paragraph, report.year()),
      m_subjects(paragraph, m_gaps, report),
      m_year(report.year()),
      m_form(report.form().id),
      m_meanings(report.form().id, m_words),
      m_scope(paragraph.before),
      m_request(m_words.topic(QStringLiteral("request")))
{
    if (m_scope.topic >= 0)
        m_topics = {m_scope.topic};
}

void StatementReader::read()
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

// What the words up to this place say about those behind it.
void StatementReader::takeScope(qsizetype place)
{
    const auto& anchors = m_paragraph.anchors;
    for (; m_next < anchors.size() && anchors[m_next].from < place; ++m_next) {
        const AnchorHit& hit = anchors[m_next];
        if (hit.kind == AnchorKind::Topic) {
            m_topics = {hit.id};
            m_topicAt = hit.from;
        } else if (hit.kind == AnchorKind::Marker && hit.id == static_cast<int>(Marker::Narrow)) {
            m_narrowAt = hit.from;
        }
    }
}

std::vector<int> StatementReader::idsOf(const std::vector<AnchorHit>& hits)
{
    std::vector<int> ids;
    ids.reserve(hits.size());
    for (const AnchorHit& hit : hits)
        ids.push_back(hit.id);
    return ids;
}

void StatementReader::addStatement(int index, const StatementLabel& label)
{
    Statement statement;
    statement.figure = index;
    statement.span = {figure(index).from, figure(index).to};
    statement.population = populationOf(index, label);
    std::vector<int> topics = topicsFor(label);
    // “行政许可和行政处罚信息”: published, all of them.
    std::stable_partition(topics.begin(), topics.end(), [&](int topic) {
        return m_words.topics.at(topic).endsWith(u"_published");
    });
    if (topics.empty() ||
        std::ranges::any_of(topics, [&](int topic) { return m_words.isForeign(topic, m_form); }))
        return;
    statement.topic = topics.front();
    if (isAfterReview(statement, label)) {
        topics = {m_words.topic(QStringLiteral("after_review"))};
        statement.topic = topics.front();
    }
    if (isAttribute(label)) {
        m_topics = {m_words.topic(QStringLiteral("foreign"))};
        return;
    }
    if (!label.topics.empty())
        m_topics = topics;
    for (int& topic : topics)
        topic = m_words.countedAs(topic, figure(index).unit);
    statement.topic = topics.front();
    if (figure(index).kind == FigureKind::Money)
        return addMoney(statement, label);
    const bool isOfDisclosure = isDisclosureOfAll(index, label);
    if (label.aspects.empty() && !namesTopic(label) && !isOfDisclosure)
        return takeLastYear(statement, label);
    if (!isUnitOf(statement.topic, figure(index).unit)) {
        m_narrowTopicAt = statement.span.from;
        return;
    }
    if (isNoDecision(statement, label) || isChange(label))
        return;
    if (const AnchorHit* head = headAspect(statement, label)) {
        StatementLabel whole = label;
        whole.aspects = {*head};
        return addCount(statement, whole, topics);
    }
    addCount(statement, label, topics);
}

void StatementReader::addCount(Statement statement, const StatementLabel& label,
                               const std::vector<int>& topics)
{
    const int index = statement.figure;
    const bool isOfDisclosure = isDisclosureOfAll(index, label);
    const bool isNarrow = (label.gap.unknown > 4 && !m_labels.saysAllWays(label.gap)) ||
                          label.partial || label.gap.has(Marker::Open) || isOfChannel(label) ||
                          isOfSome(label) || isSumOfList(index, label) ||
                          (label.topics.empty() && !isCarriedLabel(label) &&
                           isInSentence(m_partialAt, statement.span.from)) ||
                          isInSentence(m_narrowAt, statement.span.from) ||
                          isPartOfItsRow(statement, label) || isOfSomeReviewed(statement, label);
    const bool isOtherTime = m_times.at(statement.span.from);
    statement.partial = isNarrow || isOtherTime;
    if (statement.partial && m_words.hasOwnUnits(statement.topic))
        m_narrowTopicAt = statement.span.from;
    takePartial(statement, label);
    takeCarried(index, label);
    if (isDivided(index))
        m_dividedAt = statement.span.from;
    statement.asks = label.gap.unknown > 1 || label.gap.has(Marker::OnTime) || label.rest ||
                     isOfDisclosure || isPostedOnly(label) || isReviewed(statement) ||
                     isBehindApplicants(statement, label) ||
                     (isAnsweredObject(label) && !label.left.has(Marker::Total));
    using Listed = StatementLabel::Listed;
    const int governed = label.year != 0 ? label.year
                         : label.listed == Listed::No
                             ? governingYear(m_paragraph, m_gaps, figure(index).from, m_year)
                             : 0;
    if (label.year == m_year && label.listed == Listed::No) { // it stands among others
        statement.partial = isNarrow;
        statement.asks = true;
        addMeaning(statement, label, label.aspects, topics);
        return;
    }
    if (governed != 0 && governed != m_year && governed != m_year - 1)
        return;
    statement.lastYear = (label.listed == Listed::No && isListedWithLastYear(index)) ||
                         label.listed == Listed::Before || governed == m_year - 1;
    if (statement.lastYear ||
        (label.listed != Listed::Now && (label.gap.has(Marker::Compared) ||
                                         label.gap.has(Marker::LastYear) || isOtherYear(label)))) {
        statement.partial = isNarrow || saysPartOfYear(label.gap) ||
                            (label.listed == Listed::Before && isOtherTime);
        return takeLastYear(statement, label);
    }
    const bool each = saysEach(label);
    for (const auto& aspects : split(label))
        for (const int topic : each ? topics : std::vector<int>{topics.front()}) {
            statement.topic = topic;
            addMeaning(statement, label, aspects, each ? std::vector<int>{topic} : topics);
        }
}

// Where those carried in are counted, not in brackets, and where others.
void StatementReader::takeCarried(int index, const StatementLabel& label)
{
    if (label.aspects.empty() || groupOf(label.aspects.front().id) != AspectGroup::Flow)
        return;
    const qsizetype from = figure(index).from;
    const int aspect = meantBy(label.aspects.front().id, label);
    if (aspect != m_words.aspect(QStringLiteral("carried_in")))
        m_otherFlowAt = from;
    else if (m_gaps.clause(m_gaps.clauseAt(from)).depth == 0)
        m_carriedAt = from;
}

// What follows those of one kind in a sentence is about them, unless all were spoken of.
void StatementReader::takePartial(const Statement& statement, const StatementLabel& label)
{
    if (label.aspects.empty() ||
        m_labels.aspectOf(label.aspects.front()).group != AspectGroup::Flow)
        return;
    if (!statement.partial)
        m_wholeAt = statement.span.from;
    else if (!label.topics.empty() && !isInSentence(m_wholeAt, statement.span.from))
        m_partialAt = statement.span.from;
}

// Amounts of money: what they are for is named in the same sentence.
void StatementReader::addMoney(Statement statement, const StatementLabel& label)
{
    if (label.topics.empty() && !isInSentence(m_topicAt, statement.span.from))
        return;
    // “行政事业性收费1301万元，其中配套费1300.5万元、其他0.5万元”
    if (label.topics.empty() && m_words.topics.at(statement.topic) == u"charges" &&
        m_topicAt >= 0 && m_topicAt < statement.span.from &&
        TextSpan{m_topicAt, statement.span.from}.in(m_paragraph.text).contains(u"其中"))
        return;
    if (statement.topic == m_request) {
        const QStringView words = label.gap.span.in(m_paragraph.text);
        if (!words.contains(u'费'))
            return;
        statement.topic = m_words.topic(QStringLiteral("fee"));
    }
    const bool isOtherTime = m_times.at(statement.span.from);
    statement.lastYear = label.gap.has(Marker::Compared) || label.gap.has(Marker::LastYear) ||
                         (isOtherYear(label) && yearOf(label) == m_year - 1);
    statement.partial =
        label.partial || (!label.topics.empty() && isBare(statement, label.topics.front())) ||
        saysPurpose(statement.span.to) || unknownBesideVerbs(label.gap) > 0 ||
        (isOtherTime && !statement.lastYear) || saysPartOfYear(label.gap) ||
        (label.topics.empty() && isInSentence(m_narrowTopicAt, statement.span.from)) ||
        fromWord(m_paragraph, m_gaps,
                 statement.figure); // “由24252万元减至9116万元”: an earlier one
    if (m_meanings.find(statement) &&
        (statement.rule == TextRule::Fees || statement.rule == TextRule::Magnitude))
        m_paragraph.statements.push_back(statement);
}

// A figure of last year; or what was carried over, where only “上年” says so.
void StatementReader::takeLastYear(Statement statement, const StatementLabel& label)
{
    const int year = yearOf(label);
    const bool lastYear = statement.lastYear || label.gap.has(Marker::LastYear) ||
                          label.gap.has(Marker::Compared) || year == m_year - 1;
    if (!lastYear || (year != 0 && year != m_year - 1))
        return;
    const auto place = m_gaps.clauseAt(statement.span.from);
    if (label.aspects.empty() && label.topics.empty() && !label.gap.has(Marker::Compared) &&
        saysOnlyLastYear(label) && label.gap.unknown == 0 && m_gaps.clause(place).depth == 0 &&
        statement.topic == m_request) {
        statement.asks = true;
        statement.aspects = {m_words.aspect(QStringLiteral("carried_in"))};
        if (m_meanings.find(statement))
            m_paragraph.statements.push_back(statement);
        return;
    }
    statement.lastYear = true;
    m_lastYearAt = statement.figure;
    statement.aspects = idsOf(label.aspects);
    // What it was last year is known where the words say it, and not only “上年为40件”.
    if (Statement known = statement; !label.onRight &&
                                     label.topics.size() + label.aspects.size() > 0 &&
                                     label.topics.size() <= 1 && m_meanings.find(known)) {
        statement.rule = known.rule;
        statement.readings = known.readings;
        statement.asks = known.asks;
    }
    m_paragraph.statements.push_back(statement);
}

void StatementReader::addMeaning(Statement statement, const StatementLabel& label,
                                 const std::vector<AnchorHit>& aspects,
                                 const std::vector<int>& topics)
{
    for (const AnchorHit& hit : aspects)
        statement.aspects.push_back(isMadeNew(statement, hit)
                                        ? m_words.aspect(QStringLiteral("issued"))
                                        : meantBy(hit.id, label));
    if (std::ranges::find(statement.aspects, -1) != statement.aspects.end() ||
        saysNothingOfDisputes(statement) || isSaidTwice(statement) || isOfAnother(statement, label))
        return;
    if (isOfAllDisputes(statement)) {
        m_allDisputes = statement.figure;
        return;
    }
    statement.asks = statement.asks || isCaseWork(statement, label);
    const bool handled = !statement.aspects.empty() && isHandledAfterReceived(statement);
    if (!statement.aspects.empty()) {
        const AspectGroup group = groupOf(statement.aspects.front());
        if (group == AspectGroup::Flow && !m_labels.isCarried(label.aspects.front()))
            m_flow =
                handled ? m_words.aspect(QStringLiteral("answered")) : statement.aspects.front();
        else if (group == AspectGroup::Applicant && !label.onRight)
            takeFlowOf(label);
        if (group == AspectGroup::Applicant && !label.onRight)
            takeResultOf(label);
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
    addColumns(statement, label);
    if (aspects.size() == 1 && saysOthers(aspects.front()))
        addRest(statement);
    if (statement.topic == m_request && statement.rule == TextRule::Answered)
        for (auto& reading : otherReadings(label)) {
            statement.asks = true;
            statement.readings.push_back(std::move(reading));
        }
    if (handled)
        statement.rule = TextRule::Answered;
    if (statement.topic == m_request && m_topics.empty())
        m_topics = {m_request};
    if (statement.aspects.empty() || groupOf(statement.aspects.front()) != AspectGroup::Applicant)
        m_lastAspect = statement.aspects.empty() ? -1 : statement.aspects.front();
    m_lastAt = statement.span.from;
    m_paragraph.statements.push_back(statement);
}

// “收到自然人申请89件”: the flow stands in front of the applicants.
void StatementReader::takeFlowOf(const StatementLabel& label)
{
    for (const AnchorHit& hit : label.gap.hits)
        if (hit.kind == AnchorKind::Aspect && m_labels.aspectOf(hit).group == AspectGroup::Flow)
            m_flow = hit.id;
}

} // namespace gongkai
