// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/statement_label.h"

#include <algorithm>

// Labels that stand behind their figure: “42件予以公开”.
namespace gongkai {

// “收到的7件上年结转申请”
bool LabelReader::isCarriedOnRight(int index) const
{
    const ProseGap right = m_gaps.rightOf(index);
    return !right.hits.empty() && right.hits.front().from == figure(index).to &&
           right.hits.front().kind == AnchorKind::Aspect && isCarried(right.hits.front());
}

// Do the words up to the next figure belong to that one: “95件已办结87件”?
bool LabelReader::belongsToNext(int index, const ProseGap& right) const
{
    const auto next = static_cast<std::size_t>(index) + 1;
    return next < m_paragraph.figures.size() && m_paragraph.figures[next].from == right.span.to &&
           m_paragraph.text[right.span.to - 1].isLetterOrNumber() &&
           !QStringView(u"和及与").contains(m_paragraph.text[right.span.to - 1]);
}

// “45起行政诉讼中，26起…”
bool LabelReader::isDividedTopic(const AnchorHit* topic, const ProseGap& right) const
{
    return topic && topic->id != m_words.topic(QStringLiteral("request")) && right.unknown == 1 &&
           right.span.in(m_paragraph.text).trimmed().endsWith(u"中，");
}

// “137件新收申请中，…”: what follows is divided by it.
bool LabelReader::isReceivedInAll(int index, const ProseGap& right) const
{
    const AnchorHit* aspect = right.first(AnchorKind::Aspect);
    const AnchorHit* topic = right.first(AnchorKind::Topic);
    return aspect && topic && aspect->from == figure(index).to && figure(index).unit == u"件" &&
           m_paragraph.text[aspect->from] == u'新' &&
           topic->id == m_words.topic(QStringLiteral("request")) && topic->from >= aspect->to &&
           m_gaps.read(aspect->to, topic->from).unknown == 0 &&
           QStringView(m_paragraph.text).sliced(topic->to).startsWith(u'中');
}

// “42件予以公开”, “收到42件申请”
void LabelReader::readOnRight(int index, StatementLabel& label) const
{
    const ProseGap right = m_gaps.rightOf(index);
    const AnchorHit* aspect = right.first(AnchorKind::Aspect);
    const AnchorHit* topic = right.first(AnchorKind::Topic);
    const TextSpan own = m_gaps.clause(m_gaps.clauseAt(figure(index).from)).span;
    if (right.span.to == own.to && (!aspect || aspectOf(*aspect).group == AspectGroup::Flow)) {
        readNextClause(index, label);
        if (!label.aspects.empty())
            return;
    }
    // Agencies receive: “19个收到申请”.
    if (aspect && ((aspectOf(*aspect).id == u"received" && !isReceivedInAll(index, right)) ||
                   belongsToNext(index, right)))
        return;
    if (!aspect) {
        // “95件申请中，”, “95件申请均在…”: what is said of all of them.
        const QStringView behind =
            topic ? QStringView(m_paragraph.text).sliced(topic->to) : QStringView();
        const bool isOfAll = topic && topic->from == figure(index).to &&
                             (behind.startsWith(u"中，") || behind.startsWith(u"均"));
        const bool isWhole = right.unknown == 0 || isDividedTopic(topic, right) || isOfAll;
        if (label.aspects.empty() && topic && label.topics.empty() && isWhole &&
            !right.has(Marker::Partial))
            label.topics = {*topic};
        return;
    }
    if (!label.topics.empty() && label.gap.unknown == 0 && topic)
        return; // “申请42件”, with words about something else behind it
    if (!label.topics.empty() && isCarried(*aspect) &&
        label.topics.front().id != m_words.topic(QStringLiteral("request")))
        return; // “诉讼14件转入2025年”
    label.aspects.clear();
    for (const AnchorHit& hit : right.hits) {
        if (hit.kind != AnchorKind::Aspect)
            continue;
        const bool goesOn = label.aspects.empty() ||
                            (aspectOf(hit).group == aspectOf(label.aspects.front()).group &&
                             isJoined(label.aspects.back().to, hit.from));
        if (!label.aspects.empty() && isDirect(label.aspects.back().to, hit.from))
            label.aspects.back() = nearer(label.aspects.back(), hit);
        else if (goesOn)
            label.aspects.push_back(hit);
        else
            break;
    }
    if (const AnchorHit* answer = answerOf(label.aspects.back(), right))
        label.aspects = {*answer};
    if (topic && !isCarried(*aspect))
        label.topics = {*topic};
    label.onRight = true;
    label.partial = label.partial || isPartial(right);
    const qsizetype unknown = label.gap.unknown + right.unknown;
    label.gap = right;
    label.gap.unknown = unknown;
}

// “对94件申请作出予以公开、部分公开、无法提供等答复”: what all of them were.
const AnchorHit* LabelReader::answerOf(const AnchorHit& last, const ProseGap& right) const
{
    constexpr qsizetype nearby = 4; // 等书面
    if (last.to >= m_paragraph.text.size() || m_paragraph.text[last.to] != u'等')
        return nullptr;
    const auto answer = std::ranges::find_if(right.hits, [&](const AnchorHit& hit) {
        return hit.kind == AnchorKind::Aspect && hit.from > last.to &&
               hit.from - last.to <= nearby && aspectOf(hit).id == u"answered";
    });
    return answer == right.hits.end() ? nullptr : &*answer;
}

// “另有四件依法延长答复期限，结转下年度办理”
void LabelReader::readNextClause(int index, StatementLabel& label) const
{
    auto place = m_gaps.clauseAt(figure(index).from);
    const auto& clauses = m_paragraph.sentences[static_cast<std::size_t>(place.sentence)].clauses;
    if (static_cast<std::size_t>(++place.clause) >= clauses.size())
        return;
    const TextSpan span = m_gaps.clause(place).span;
    if (m_gaps.hasFigure(span.from, span.to))
        return;
    // “企业14件（新收）、1件（上年结转）”: of those, and not all.
    if (m_gaps.clause(place).depth > 0 && label.left.hits.empty() && label.left.unknown == 0)
        return;
    const ProseGap gap = m_gaps.read(span.from, span.to);
    const AnchorHit* aspect = gap.first(AnchorKind::Aspect);
    if (!aspect || !isCarried(*aspect) || gap.unknown > 2 || gap.has(Marker::Rest) ||
        gap.has(Marker::None))
        return;
    label.aspects = {*aspect};
    label.gap = gap;
    label.onRight = true;
}

void LabelReader::topicOnRight(int index, StatementLabel& label) const
{
    const ProseGap right = m_gaps.rightOf(index);
    const AnchorHit* topic = right.first(AnchorKind::Topic);
    if (!topic)
        return;
    // “收到248条网民留言”: whoever wrote them, they are no requests.
    constexpr qsizetype longest = 4;
    const bool isForeign = m_words.foreignTopics.contains(m_words.topics.at(topic->id));
    if (m_gaps.read(right.span.from, topic->from).unknown <= (isForeign ? longest : 0))
        label.topics = {*topic};
}

} // namespace gongkai
