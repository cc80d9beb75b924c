// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/statement_reader.h"

#include <algorithm>

// What a statement counts, where its own words do not name it.
namespace gongkai {

// What is counted: what the label names, else what was spoken of.
std::vector<int> StatementReader::topicsFor(const StatementLabel& label) const
{
    if (!label.topics.empty())
        return idsOf(label.topics);
    const bool ofRequests = !label.aspects.empty() && isOfRequests(label.aspects.front());
    // 办理 is said of everything, and so is 新增: “废止2件、新增4件”.
    if (m_topics.empty() && opensDecisions(label))
        return {};
    if (m_topics.empty())
        return ofRequests && m_labels.aspectOf(label.aspects.front()).id != u"handled" &&
                       TextSpan{label.aspects.front().from, label.aspects.front().to}.in(
                           m_paragraph.text) != u"新增" &&
                       (label.aspects.size() > 1 || !saysOnlyDisclosed(label.aspects.front()))
                   ? std::vector<int>{m_request}
                   : std::vector<int>();
    // Words that are said of requests only, and nothing else was spoken of in this sentence.
    if (ofRequests && m_topics.front() != m_request &&
        !isInSentence(m_topicAt, label.gap.span.from) &&
        (saysRequest(label) || saysAnswered(label)))
        return {m_request};
    return m_topics;
}

// “现行有效规范性文件88件。全年共办结21件。”: documents are not answered. Decisions and disputes
// may be, so a new sentence must speak of all that was done: “行政复议3件。全年共办结21件。”
bool StatementReader::saysAnswered(const StatementLabel& label) const
{
    static const QStringList closed{QStringLiteral("rules"), QStringLiteral("normative"),
                                    QStringLiteral("fee"), QStringLiteral("charges")};
    if (!m_labels.aspectOf(label.aspects.front()).id.startsWith(u"answered"))
        return false;
    const qsizetype from = label.gap.span.from;
    const auto sentence = static_cast<std::size_t>(m_paragraph.sentenceAt(from));
    const ProseGap opening = m_gaps.read(m_paragraph.sentences[sentence].span.from, from);
    const bool isOpening = opening.unknown == 0 && !opening.has(AnchorKind::Topic) &&
                           label.gap.unknown == 0 && label.gap.span.from >= m_topicAt;
    const QString& topic = m_words.topics.at(m_topics.front());
    return isOpening &&
           (closed.contains(topic) || (!otherReadings(label).empty() &&
                                       (label.gap.has(Marker::Total) ||
                                        label.gap.span.in(m_paragraph.text).contains(u'年'))));
}

// “行政许可358件。全年共办结21件。”: of requests, or of what was spoken of before.
std::vector<std::vector<CellId>> StatementReader::otherReadings(const StatementLabel& label) const
{
    if (!label.topics.empty() || m_topics.empty() || m_topics.front() == m_request)
        return {};
    const Meaning* whole = m_words.meaning(m_form, m_topics.front(), -1);
    if (!whole || (whole->rule != TextRule::Decisions && whole->rule != TextRule::Disputes))
        return {};
    std::vector<std::vector<CellId>> readings = whole->readings;
    std::vector<CellId> ended;
    for (const QString& outcome :
         {QStringLiteral("upheld"), QStringLiteral("corrected"), QStringLiteral("other_outcome")})
        if (const Meaning* part =
                m_words.meaning(m_form, m_topics.front(), m_words.aspect(outcome)))
            ended.insert(ended.end(), part->readings.front().begin(), part->readings.front().end());
    if (!ended.empty())
        readings.push_back(ended);
    return readings;
}

// “窗口接件386件，受理367件，作出行政许可决定355件”: nothing was spoken of, and then decisions are.
bool StatementReader::opensDecisions(const StatementLabel& label) const
{
    static const QStringList decided{QStringLiteral("licensing"), QStringLiteral("penalty"),
                                     QStringLiteral("coercion")};
    constexpr qsizetype nearby = 80;
    const qsizetype from = label.gap.span.from;
    const auto& anchors = m_paragraph.anchors;
    for (auto hit = std::ranges::lower_bound(anchors, from, {}, &AnchorHit::from);
         hit != anchors.end() && hit->from - from < nearby && isInSentence(hit->from, from); ++hit)
        if (hit->kind == AnchorKind::Topic)
            return decided.contains(m_words.topics.at(hit->id));
    return false;
}

// “公开30件”: said of everything, while 予以公开 is said of requests.
bool StatementReader::saysOnlyDisclosed(const AnchorHit& hit) const
{
    return m_labels.aspectOf(hit).id == u"granted_any" &&
           TextSpan{hit.from, hit.to}.in(m_paragraph.text).startsWith(u"公开");
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

// Without an aspect the words must say more than “申请”.
bool StatementReader::namesTopic(const StatementLabel& label) const
{
    if (label.gap.has(Marker::Total))
        return true;
    if (label.topics.empty())
        return false;
    const AnchorHit& topic = label.topics.back();
    if (isAllOfSentence(label))
        return true;
    return topic.id != m_request || topic.to - topic.from > 2 ||
           TextSpan{label.gap.span.from, topic.from}.in(m_paragraph.text).endsWith(u"全年");
}

// “95件申请中，网上提交的约占八成”, “95件申请均在3日内登记”: opens a sentence, and no other figure
// in front of it is that number, of which it would speak.
bool StatementReader::isAllOfSentence(const StatementLabel& label) const
{
    const AnchorHit& topic = label.topics.back();
    if (topic.id != m_request || m_paragraph.figures.empty())
        return false;
    const auto next =
        std::ranges::lower_bound(m_paragraph.figures, topic.from, {}, &WrittenFigure::from);
    if (next == m_paragraph.figures.begin())
        return false;
    const WrittenFigure& own = *(next - 1);
    const auto sentence = static_cast<std::size_t>(m_paragraph.sentenceAt(own.from));
    const QStringView behind = QStringView(m_paragraph.text).sliced(topic.to);
    return own.to == topic.from && m_paragraph.sentences[sentence].span.from == own.from &&
           own.unit == u"件" && (behind.startsWith(u"中，") || behind.startsWith(u"均")) &&
           std::none_of(m_paragraph.figures.begin(), next - 1, [&](const WrittenFigure& other) {
               return other.isCount() && other.value == own.value;
           });
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

} // namespace gongkai
