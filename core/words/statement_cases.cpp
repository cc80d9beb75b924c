// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/statement_reader.h"

#include <algorithm>

// Statements about disputes and decisions whose words are those of a row and which count a part of
// it.
namespace gongkai {
namespace {

bool hasAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [text](QStringView word) { return text.contains(word); });
}

} // namespace

// “工伤认定行政复议2件”: a matter nobody knows in front of the case.
bool StatementReader::isOfOtherMatter(const StatementLabel& label) const
{
    if (label.topics.empty())
        return false;
    const AnchorHit& topic = label.topics.front();
    if (topic.from < label.gap.span.from)
        return false; // “10件复议中2件被纠正”: nothing of the gap stands in front of it
    const QStringView before = TextSpan{label.gap.span.from, topic.from}.in(m_paragraph.text);
    if (hasAny(before, {u"各类", u"各种", u"所有"}) && !before.contains(QStringLiteral("信息公开")))
        return true;
    return label.aspects.empty() && label.gap.unknown > 1 &&
           !before.contains(QStringLiteral("信息公开")) &&
           m_gaps.read(label.gap.span.from, topic.from).unknown > 1;
}

// “新发生行政诉讼2件，2023年结转1件”
bool StatementReader::isNewCase(const StatementLabel& label, qsizetype to) const
{
    const qsizetype from = std::min(label.gap.span.from, label.left.span.from);
    return hasAny(TextSpan{from, std::max(to, label.gap.span.to)}.in(m_paragraph.text),
                  {u"新发生", u"新增", u"新收", u"新提起", u"新受理", u"新产生"});
}

// “行政复议案件中不予公开类2件”: by the answer they are about, or by who brought them.
bool StatementReader::isOfOneAnswer(const StatementLabel& label) const
{
    return std::ranges::any_of(label.aspects, [&](const AnchorHit& hit) {
        const Aspect& aspect = m_labels.aspectOf(hit);
        return aspect.id != u"granted_any" && aspect.id != u"remaining" &&
               (aspect.group == AspectGroup::Result || aspect.group == AspectGroup::Applicant);
    });
}

// “驳回诉讼请求2件、裁定驳回起诉1件”: both uphold.
bool StatementReader::isOneJudgment(const StatementLabel& label) const
{
    if (label.aspects.empty() || m_labels.aspectOf(label.aspects.front()).id != u"upheld")
        return false;
    const auto sentence =
        static_cast<std::size_t>(m_paragraph.sentenceAt(label.aspects.front().from));
    const QStringView words = m_paragraph.sentences[sentence].span.in(m_paragraph.text);
    // “维持或驳回诉讼请求3件”: both are counted here.
    const QStringView own =
        TextSpan{label.aspects.front().from, label.aspects.back().to}.in(m_paragraph.text);
    const auto judgments = [](QStringView text) {
        return text.count(QStringLiteral("驳回")) + text.count(QStringLiteral("维持"));
    };
    return judgments(words) > judgments(own) && hasAny(words, {u"驳回"});
}

// “办理行政处罚案件53件，其中作出处罚决定47件”: the decisions are told apart from the cases.
bool StatementReader::isCaseOfDecisions(const Statement& statement,
                                        const StatementLabel& label) const
{
    if (label.topics.empty())
        return false;
    const AnchorHit& topic = label.topics.back();
    return TextSpan{topic.from, topic.to}.in(m_paragraph.text).endsWith(u"案件") &&
           hasAny(restOfSentence(statement.span.to), {u"作出", u"决定"});
}

// “警告类行政处罚31件”
bool StatementReader::isOfOneSort(const StatementLabel& label) const
{
    return !label.topics.empty() && label.gap.unknown > 0 && label.topics.front().from > 0 &&
           m_paragraph.text[label.topics.front().from - 1] == u'类';
}

// Measures and enforcement are decided together.
bool StatementReader::isHalfOfCoercion(const StatementLabel& label) const
{
    static const QStringList halves{QStringLiteral("行政强制措施"), QStringLiteral("行政强制执行")};
    if (label.topics.size() != 1)
        return false;
    const AnchorHit& topic = label.topics.front();
    const TextSpan sentence =
        m_paragraph.sentences[static_cast<std::size_t>(m_paragraph.sentenceAt(topic.from))].span;
    const QString word = m_paragraph.text.sliced(topic.from, topic.to - topic.from);
    constexpr qsizetype furthest = 40;
    const qsizetype from = std::max(sentence.from, topic.from - furthest);
    const qsizetype to = std::min(sentence.to, topic.to + furthest);
    const QStringView near = QStringView(m_paragraph.text).sliced(from, to - from);
    return halves.contains(word) && near.contains(halves.front()) && near.contains(halves.back());
}

// “开展规范性文件清理，废止2件”: others may have been repealed besides, and made since.
bool StatementReader::isReviewed(const Statement& statement) const
{
    const QString& topic = m_words.topics.at(statement.topic);
    return (topic == u"normative" || topic == u"rules") &&
           hasAny(beginOfSentence(statement.span.from), {u"清理", u"梳理", u"排查"});
}

// “对房地产领域规范性文件开展清理，废止1件”, “开展清理，修改3件、保留28件”: of some documents.
bool StatementReader::isOfSomeReviewed(const Statement& statement,
                                       const StatementLabel& label) const
{
    static constexpr std::initializer_list<QStringView> verbs{
        u"组织", u"开展", u"完成", u"做好", u"进行", u"清理", u"梳理", u"排查", u"全面",
        u"专项", u"集中", u"定期", u"及时", u"认真", u"扎实", u"深入", u"持续", u"现行"};
    if (!isReviewed(statement))
        return false;
    const bool isKept =
        !label.aspects.empty() && m_labels.aspectOf(label.aspects.front()).id == u"in_force";
    const auto saysRevised = [](QStringView words) {
        return hasAny(words, {u"修改", u"修订", u"修正"});
    };
    if (isKept && (saysRevised(beginOfSentence(statement.span.from)) ||
                   saysRevised(restOfSentence(statement.span.to))))
        return true;
    if (!label.topics.empty() || !isInSentence(m_topicAt, statement.span.from))
        return false;
    constexpr qsizetype nearby = 40;
    const qsizetype from = m_gaps.clause(m_gaps.clauseAt(m_topicAt)).span.from;
    const ProseGap words = m_gaps.read(std::max(from, m_topicAt - nearby), m_topicAt);
    qsizetype known = 0;
    for (const QStringView verb : verbs)
        known += words.span.in(m_paragraph.text).contains(verb) ? verb.size() : 0;
    return words.has(Marker::Partial) || words.unknown > known;
}

// Published items, and what was received, are no decisions: “行政许可16940条”,
// “受理行政许可1270件”.
bool StatementReader::isNoDecision(const Statement& statement, const StatementLabel& label) const
{
    static const QStringList decided{QStringLiteral("licensing"), QStringLiteral("penalty"),
                                     QStringLiteral("coercion")};
    if (!decided.contains(m_words.topics.at(statement.topic)))
        return false;
    const int received = m_words.aspect(QStringLiteral("received"));
    // “公示行政处罚案件55件”
    if (label.gap.span.in(m_paragraph.text).contains(u"公示"))
        return true;
    return figure(statement.figure).unit.startsWith(u'条') ||
           std::ranges::any_of(label.gap.hits, [&](const AnchorHit& hit) {
               return hit.kind == AnchorKind::Aspect && hit.id == received;
           });
}

// “不服复议决定提起诉讼的1件”
bool StatementReader::isAfterReview(const Statement& statement, const StatementLabel& label) const
{
    if (m_words.topics.at(statement.topic) != u"litigation" || label.topics.empty())
        return false;
    const qsizetype topic = label.topics.front().from;
    const QStringView before =
        TextSpan{std::min(label.gap.span.from, topic), topic}.in(m_paragraph.text);
    return hasAny(before, {u"复议决定", u"复议结果", u"经复议后", u"经行政复议后"});
}

} // namespace gongkai
