// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/statement_reader.h"

#include <algorithm>
#include <cstdlib>

// What stands around a statement and says how it is meant.
namespace gongkai {

// A heading says what its paragraphs are about; other paragraphs leave nothing open.
StatementScope StatementReader::afterParagraph() const
{
    if (m_paragraph.text.trimmed().isEmpty())
        return m_paragraph.before;
    const bool heading = m_paragraph.sentences.size() <= 1 && m_paragraph.text.size() <= 40 &&
                         m_paragraph.statements.empty() && !m_paragraph.text.endsWith(u'。');
    StatementScope scope;
    scope.topic = heading && m_topicAt >= 0 ? m_topics.front() : m_paragraph.before.topic;
    return scope;
}

// What is counted: what the label names, else what was spoken of.
std::vector<int> StatementReader::topicsFor(const StatementLabel& label) const
{
    if (!label.topics.empty())
        return idsOf(label.topics);
    const bool ofRequests = !label.aspects.empty() && isOfRequests(label.aspects.front());
    // 办理 is said of everything.
    if (m_topics.empty())
        return ofRequests && m_labels.aspectOf(label.aspects.front()).id != u"handled"
                   ? std::vector<int>{m_request}
                   : std::vector<int>();
    // Words that are said of requests only, and nothing else was spoken of in this sentence.
    if (ofRequests && m_topics.front() != m_request && saysRequest(label) &&
        !isInSentence(m_topicAt, label.gap.span.from))
        return {m_request};
    return m_topics;
}

bool StatementReader::isOfRequests(const AnchorHit& hit) const
{
    const auto& topics = m_labels.aspectOf(hit).topics;
    return topics.size() == 1 && topics.front() == m_request;
}

bool StatementReader::saysRequest(const StatementLabel& label) const
{
    const AspectGroup group = m_labels.aspectOf(label.aspects.front()).group;
    return group == AspectGroup::Result || group == AspectGroup::Applicant ||
           m_labels.isCarried(label.aspects.front());
}

bool StatementReader::isInSentence(qsizetype place, qsizetype other) const
{
    return place >= 0 && m_paragraph.sentenceAt(place) == m_paragraph.sentenceAt(other);
}

// Up to the full stop.
bool StatementReader::isSaidBefore(qsizetype place, qsizetype here) const
{
    constexpr qsizetype nearby = 120;
    return place >= 0 && place <= here && here - place < nearby &&
           !TextSpan{place, here}.in(m_paragraph.text).contains(u'。');
}

// The year of a word like “2023年” in the gap, 0 for none.
int StatementReader::yearIn(const ProseGap& gap) const
{
    int year = 0;
    auto figure =
        std::ranges::lower_bound(m_paragraph.figures, gap.span.from, {}, &WrittenFigure::from);
    for (; figure != m_paragraph.figures.end() && figure->from < gap.span.to; ++figure)
        if (figure->reason == NotCount::Year)
            year = figure->value.toString().toInt();
    return year;
}

// What was said before, or stands right behind: “134件（备案）”, “10件由县政府办答复”.
Population StatementReader::populationOf(int index, const StatementLabel& label)
{
    const Population said = m_subjects.at(figure(index).from);
    if (label.onRight)
        if (const AnchorHit* people = label.gap.first(AnchorKind::Population);
            people && people->from >= figure(index).to)
            return static_cast<Population>(people->id);
    auto place = m_gaps.clauseAt(figure(index).from);
    const ProseClause& own = m_gaps.clause(place);
    const auto& clauses = m_paragraph.sentences[static_cast<std::size_t>(place.sentence)].clauses;
    if (own.span.to == figure(index).to &&
        static_cast<std::size_t>(++place.clause) < clauses.size()) {
        const ProseClause& next = m_gaps.clause(place);
        const ProseGap gap = m_gaps.read(next.span.from, next.span.to);
        const AnchorHit* people = gap.first(AnchorKind::Population);
        if (next.depth > own.depth && people && !m_gaps.hasFigure(next.span.from, next.span.to))
            return static_cast<Population>(people->id);
    }
    return said;
}

// “网络渠道收到申请60件”: not all that were received.
bool StatementReader::isOfChannel(const StatementLabel& label) const
{
    static const QStringList channels{QStringLiteral("in_person"), QStringLiteral("by_fax"),
                                      QStringLiteral("online"), QStringLiteral("by_letter")};
    if (label.aspects.empty() || channels.contains(m_labels.aspectOf(label.aspects.front()).id))
        return false;
    return std::ranges::any_of(label.gap.hits, [&](const AnchorHit& hit) {
        return hit.kind == AnchorKind::Aspect && channels.contains(m_labels.aspectOf(hit).id);
    });
}

bool StatementReader::isCarriedLabel(const StatementLabel& label) const
{
    return !label.aspects.empty() && m_labels.isCarried(label.aspects.front());
}

// “印发文件312件，其中主动公开48件、依申请公开20件”: how documents are open, no requests.
bool StatementReader::isAttribute(const StatementLabel& label) const
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
bool StatementReader::namesTopic(const StatementLabel& label) const
{
    if (label.gap.has(Marker::Total))
        return true;
    if (label.topics.empty())
        return false;
    const AnchorHit& topic = label.topics.back();
    return topic.id != m_request || topic.to - topic.from > 2;
}

bool StatementReader::isOtherYear(const StatementLabel& label) const
{
    const int near = yearIn(label.gap);
    const int year = near != 0 ? near : yearIn(label.left);
    return year != 0 && year != m_year &&
           (label.aspects.empty() || !m_labels.isCarried(label.aspects.front()));
}

// “较2023年复议18件、诉讼12件”: last year's, too.
bool StatementReader::isListedWithLastYear(int index) const
{
    if (m_lastYearAt < 0 || m_lastYearAt != index - 1)
        return false;
    const qsizetype from = figure(m_lastYearAt).to;
    const QStringView between =
        QStringView(m_paragraph.text).sliced(from, figure(index).from - from);
    const bool listed = !between.isEmpty() && QStringView(u"、和及与").contains(between.front());
    const TextSpan clause = m_gaps.clause(m_gaps.clauseAt(figure(index).from)).span;
    return listed && clause.contains(from);
}

// “…18件、…6件，二者共24件”: the sum of those in front of it.
bool StatementReader::isSumOfList(int index, const StatementLabel& label) const
{
    const ProseGap& left = label.left;
    if (!left.has(Marker::Total) || left.has(AnchorKind::Aspect) || left.has(AnchorKind::Topic))
        return false;
    constexpr int longest = 24; // figures looked back at
    Decimal sum;
    int items = 0;
    for (int i = index - 1; i >= std::max(0, index - longest); --i) {
        const WrittenFigure& item = figure(i);
        if (!isInSentence(item.from, figure(index).from))
            break;
        if (!item.isCount() || !m_lexicon.figures.caseUnits.contains(item.unit))
            continue; // “两项共24件”
        sum += item.value;
        if (++items >= 2 && sum == figure(index).value)
            return true;
    }
    return false;
}

// “收到的52件申请中，”: what follows are parts.
bool StatementReader::isDivided(int index) const
{
    const TextSpan clause = m_gaps.clause(m_gaps.clauseAt(figure(index).from)).span;
    const QStringView behind =
        QStringView(m_paragraph.text)
            .sliced(figure(index).to, std::max<qsizetype>(0, clause.to - figure(index).to));
    constexpr qsizetype nearby = 20;
    return behind.size() > 1 && behind.size() < nearby && behind[behind.size() - 2] == u'中' &&
           !behind.contains(QStringLiteral("其中"));
}

// “2022年结转1件” in the report for 2024, “48件于当年办结”, “应于2024年答复的51件”,
// “收到的52件申请中，直接受理50件”, “均按期答复或正在办理”, “不予公开、无法提供等27件”.
bool StatementReader::isOfSome(const StatementLabel& label) const
{
    // “由5件增加到6件”
    const QStringView left = label.left.span.in(m_paragraph.text).trimmed();
    if (left.endsWith(u'由') || left.endsWith(u'从'))
        return true;
    if (label.aspects.empty())
        return false;
    const AspectGroup group = groupOf(label.aspects.front().id);
    const QStringView text = label.gap.span.in(m_paragraph.text);
    if (label.onRight && text.contains(QStringLiteral("年内")))
        return true;
    // “上年结转6件中，公开2件”
    if ((group == AspectGroup::Result || group == AspectGroup::Applicant) &&
        isSaidBefore(m_carriedAt, label.gap.span.from) &&
        !isSaidBefore(m_otherFlowAt, label.gap.span.from))
        return true;
    if (group != AspectGroup::Flow) {
        const QStringView behind = QStringView(m_paragraph.text).sliced(label.aspects.back().to);
        return label.onRight && label.aspects.size() > 1 && behind.startsWith(u'等');
    }
    const QString& id = m_labels.aspectOf(label.aspects.front()).id;
    const int year = yearIn(label.gap);
    if (m_labels.isCarried(label.aspects.front()))
        return year != 0 &&
               (std::abs(year - m_year) > 1 || (id == u"carried_out" && year == m_year - 1));
    if ((label.rest && !label.onRight) || saysWithin(label) || isOfThisYearOnly(label))
        return true;
    if (id.startsWith(u"answered") &&
        (text.contains(QStringLiteral("当年")) || text.contains(QStringLiteral("应于"))))
        return true;
    if (label.onRight &&
        (text.contains(QStringLiteral("或正在")) || text.contains(QStringLiteral("或在"))))
        return true;
    return id == u"received" && isInSentence(m_dividedAt, label.gap.span.from);
}

// “83件答复中有30件”, “20个工作日内办结74件”
bool StatementReader::saysWithin(const StatementLabel& label) const
{
    const QStringView behind =
        QStringView(m_paragraph.text).sliced(label.aspects.back().to).trimmed();
    const QStringView left = label.left.span.in(m_paragraph.text).trimmed();
    if (!label.onRight && (behind.startsWith(u'中') || left.endsWith(u'中')))
        return true;
    const auto& figures = m_paragraph.figures;
    for (auto figure =
             std::ranges::lower_bound(figures, label.gap.span.from, {}, &WrittenFigure::from);
         figure != figures.end() && figure->from < label.gap.span.to; ++figure)
        if (figure->reason == NotCount::Duration)
            return true;
    return false;
}

// “本年新收并办结87件”: without those carried in, and those that go on.
bool StatementReader::isOfThisYearOnly(const StatementLabel& label) const
{
    if (label.aspects.size() < 2)
        return false;
    const QString& first = m_labels.aspectOf(label.aspects.front()).id;
    const QString& last = m_labels.aspectOf(label.aspects.back()).id;
    const TextSpan word{label.aspects.front().from, label.aspects.front().to};
    return first == u"received" && last.startsWith(u"answered") &&
           word.in(m_paragraph.text).startsWith(u'新');
}

// “新收、结转申请合计55件”, “答复、结转合计55件”
bool StatementReader::isWithCarried(const StatementLabel& label) const
{
    const AnchorHit* first = nullptr;
    for (const AnchorHit& hit : label.gap.hits) {
        if (hit.kind != AnchorKind::Aspect || isOfFigureBefore(label, hit))
            continue;
        const QString& id = m_labels.aspectOf(hit).id;
        if (first && m_labels.isCarried(hit)) {
            const QStringView between = TextSpan{first->to, hit.from}.in(m_paragraph.text);
            return !saysEach(label) && std::ranges::any_of(between, [](QChar c) {
                return QStringView(u"、和及与加").contains(c);
            });
        }
        first = id == u"received" || id == u"answered" ? &hit : nullptr;
    }
    return false;
}

// “487件新收申请与上年结转的18件”: what was received are the 487.
bool StatementReader::isOfFigureBefore(const StatementLabel& label, const AnchorHit& hit) const
{
    if (label.onRight || hit.from != label.gap.span.from)
        return false;
    const auto& figures = m_paragraph.figures;
    const auto next = std::ranges::lower_bound(figures, hit.from, {}, &WrittenFigure::from);
    return next != figures.begin() && (next - 1)->to == hit.from && (next - 1)->isCount();
}

// “部分公开、不予公开各6件”, “均为6件”
bool StatementReader::saysEach(const StatementLabel& label) const
{
    return label.gap.has(Marker::All) ||
           (!label.onRight && label.gap.span.in(m_paragraph.text).trimmed().endsWith(u'各'));
}

// What happened to requests is said of the same figure each; results are added up.
std::vector<std::vector<AnchorHit>> StatementReader::split(const StatementLabel& label) const
{
    const auto& aspects = label.aspects;
    if (!aspects.empty() && isWithCarried(label)) {
        AnchorHit both = aspects.front();
        both.id = m_words.aspect(QStringLiteral("due"));
        return {{both}};
    }
    if (aspects.size() < 2 ||
        (m_labels.aspectOf(aspects.front()).group != AspectGroup::Flow && !saysEach(label)))
        return {aspects};
    std::vector<std::vector<AnchorHit>> each;
    each.reserve(aspects.size());
    for (const AnchorHit& hit : aspects)
        each.push_back({hit});
    return each;
}

// “行政许可1520件，其中网上办理1400件”: what is said of other things says it of some only.
bool StatementReader::isOfAnother(const Statement& statement, const StatementLabel& label) const
{
    if (statement.aspects.empty() || !label.topics.empty() || statement.topic == m_request)
        return false;
    const auto& topics =
        m_words.aspects[static_cast<std::size_t>(statement.aspects.front())].topics;
    return std::ranges::find(topics, statement.topic) == topics.end();
}

bool StatementReader::isDispute(const Statement& statement) const
{
    const QString& topic = m_words.topics.at(statement.topic);
    return topic == u"review" || topic == u"litigation";
}

// “行政复议案件23件，其中涉及政府信息公开的9件”
bool StatementReader::isOfAllDisputes(const Statement& statement) const
{
    if (!isDispute(statement))
        return false;
    const QStringView behind = QStringView(m_paragraph.text).sliced(statement.span.to);
    qsizetype end = 0;
    while (end < std::min<qsizetype>(behind.size(), 28) && behind[end] != u'；' &&
           behind[end] != u'。')
        ++end;
    const QStringView near = behind.first(end);
    const auto isNear = [near](QStringView word) {
        const qsizetype at = near.indexOf(word);
        return at >= 0 && at <= 2;
    };
    // “行政复议83件，政府信息公开类仅占7.2%”
    const qsizetype disclosure = near.indexOf(QStringLiteral("信息公开"));
    if (disclosure >= 0 && near.indexOf(u'占', disclosure) > disclosure)
        return true;
    return near.contains(QStringLiteral("信息公开")) &&
           (isNear(u"其中") || isNear(u"含") || isNear(u"包括"));
}

// 受理, 办理: said of reviews by who decides them, too.
bool StatementReader::isCaseWork(const Statement& statement, const StatementLabel& label) const
{
    return isDispute(statement) && !label.aspects.empty() &&
           m_labels.aspectOf(label.aspects.front()).group == AspectGroup::Flow;
}

// “收到147件，…，办理146件”: what was done with them.
bool StatementReader::isHandledAfterReceived(const Statement& statement) const
{
    return m_words.aspects[static_cast<std::size_t>(statement.aspects.front())].id == u"handled" &&
           m_flow == m_words.aspect(QStringLiteral("received"));
}

// An aspect that depends on what stands around it; -1 where nothing says which.
int StatementReader::meantBy(int aspect, const StatementLabel& label) const
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
int StatementReader::remaining(const StatementLabel& label) const
{
    if (m_lastAspect < 0 || label.gap.unknown > 0 ||
        !isInSentence(m_lastAt, label.aspects.front().from))
        return -1;
    // Behind fewer rows than stand in front of it, it is all the rest: “予以公开18件，其他33件”.
    const QString& last = m_words.aspects[static_cast<std::size_t>(m_lastAspect)].id;
    if (last.startsWith(u"declined"))
        return m_words.aspect(QStringLiteral("other"));
    if (last == u"corrected" || last == u"pending")
        return m_words.aspect(QStringLiteral("other_outcome"));
    return -1;
}

bool StatementReader::saysOnlyLastYear(const StatementLabel& label) const
{
    const QStringView words = label.gap.span.in(m_paragraph.text);
    return words.contains(QStringLiteral("上年")) && !words.contains(QStringLiteral("同期"));
}

bool StatementReader::saysNothingOfDisputes(const Statement& statement) const
{
    if (!isDispute(statement) || statement.aspects.empty() ||
        groupOf(statement.aspects.front()) != AspectGroup::Flow)
        return false;
    const QString& id = m_words.aspects[static_cast<std::size_t>(statement.aspects.front())].id;
    return id != u"received" && id != u"handled";
}

bool StatementReader::isSaidTwice(const Statement& statement) const
{
    if (statement.aspects.empty() || groupOf(statement.aspects.front()) != AspectGroup::Document ||
        m_paragraph.statements.empty())
        return false;
    const std::size_t count = m_paragraph.statements.size();
    for (std::size_t i = count; i > (count > 4 ? count - 4 : 0); --i) {
        const Statement& other = m_paragraph.statements[i - 1];
        if (other.topic == statement.topic && other.aspects == statement.aspects &&
            isInSentence(other.span.from, statement.span.from))
            return true;
    }
    return false;
}

} // namespace gongkai
