// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/statement_label.h"

#include <algorithm>

namespace gongkai {
namespace {

// “增长12件”, “较上年多5件”, “败诉率为0”: how much it changed or which part, not how many.
bool isChange(const ProseGap& gap)
{
    const AnchorHit* last = gap.lastSaying();
    if (!last || last->kind != AnchorKind::Marker)
        return false;
    const auto marker = static_cast<Marker>(last->id);
    return marker == Marker::Up || marker == Marker::Down || marker == Marker::Share ||
           marker == Marker::Rate;
}

} // namespace

std::optional<StatementLabel> LabelReader::labelOf(int index)
{
    const ProseGap left = m_gaps.leftOf(index);
    // “未发生一起”: the numeral is part of a negation.
    const AnchorHit* last = left.lastSaying();
    const bool negated =
        last && last->kind == AnchorKind::Marker && last->id == static_cast<int>(Marker::None);
    if (isChange(left) || isPlan(index) || negated || countsAgencies(index, left) ||
        countsParts(index) || isBroken(index))
        return {};
    if (auto label = respective(index, left))
        return label;
    if (auto label = becameOf(index, left))
        return label;
    takeFrom(index, left);
    StatementLabel label;
    label.gap = left;
    label.left = left;
    label.rest = left.has(Marker::Rest);
    // “通过信函、网络分别收到申请3件、5件”: whose labels are not known.
    label.partial = isPartial(left) || left.has(Marker::Open) || left.has(Marker::Respectively);
    label.topics = lastTopics(left);
    label.aspects = lastAspects(left);
    if (label.aspects.empty() || isCarriedOnRight(index))
        readOnRight(index, label);
    if (label.aspects.empty() && label.topics.empty() && left.unknown <= 1)
        readFurtherLeft(index, label);
    else if (!label.aspects.empty() && label.topics.empty() && !label.onRight)
        topicOnRight(index, label);
    if (isNegated(label))
        return {};
    return label;
}

// “未公开43件”
bool LabelReader::isNegated(const StatementLabel& label) const
{
    return !label.aspects.empty() && std::ranges::any_of(label.gap.hits, [&](const AnchorHit& hit) {
        return hit.kind == AnchorKind::Marker && hit.id == static_cast<int>(Marker::None) &&
               hit.to == label.aspects.front().from;
    });
}

// “涉及征地”, but not “涉及自然人81件” and “涉及行政诉讼2件”: these are all of their kind.
bool LabelReader::isPartial(const ProseGap& gap) const
{
    if (gap.otherBody)
        return true;
    for (std::size_t i = 0; i < gap.hits.size(); ++i) {
        const AnchorHit& hit = gap.hits[i];
        if (hit.kind != AnchorKind::Marker || hit.id != static_cast<int>(Marker::Partial))
            continue;
        if (i + 1 == gap.hits.size() || gap.hits[i + 1].from != hit.to)
            return true;
        const AnchorHit& next = gap.hits[i + 1];
        const bool concerns = m_paragraph.text[hit.from] == u'涉';
        const bool through = m_paragraph.text[hit.from] == u'通'; // “通过政府网站公开1204条”
        const bool isTopic =
            next.kind == AnchorKind::Topic && next.id != m_words.topic(QStringLiteral("request"));
        // “涉及我镇的行政复议3件”
        const AnchorHit* counted = gap.last(AnchorKind::Topic);
        const bool isOwn = next.kind == AnchorKind::Population &&
                           next.id == static_cast<int>(Population::Own) && counted &&
                           counted->id != m_words.topic(QStringLiteral("request"));
        const bool isApplicant =
            next.kind == AnchorKind::Aspect && aspectOf(next).group == AspectGroup::Applicant;
        if (!(concerns && (isTopic || isApplicant || isOwn)) &&
            !(through && isTopic && m_words.hasOwnUnits(next.id)))
            return true;
    }
    return false;
}

// “16个乡镇”, “28个部门”, “未收到申请的单位12个”
bool LabelReader::countsAgencies(int index, const ProseGap& left) const
{
    if (figure(index).unit != u"个")
        return false;
    const auto isAgency = [](const AnchorHit& hit) {
        return (hit.kind == AnchorKind::Marker && hit.id == static_cast<int>(Marker::Body)) ||
               (hit.kind == AnchorKind::Population &&
                hit.id == static_cast<int>(Population::Other));
    };
    if (const AnchorHit* last = left.lastSaying(); last && isAgency(*last))
        return true;
    const QStringView behind = QStringView(m_paragraph.text).sliced(figure(index).to);
    if (behind.startsWith(u'村') || behind.startsWith(u"社区") || behind.startsWith(u"行政村"))
        return true; // “41个村”
    const ProseGap right = m_gaps.rightOf(index);
    return !right.hits.empty() && right.hits.front().from == figure(index).to &&
           isAgency(right.hits.front());
}

// “收到和处理政府信息公开申请情况等六个部分”, but not “6件部分公开”
bool LabelReader::countsParts(int index) const
{
    const QString& unit = figure(index).unit;
    if (!unit.isEmpty() && unit != u"个" && unit != u"大")
        return false;
    QStringView behind = QStringView(m_paragraph.text).sliced(figure(index).to);
    while (behind.startsWith(u'个') || behind.startsWith(u'大'))
        behind = behind.sliced(1);
    return (behind.startsWith(u"部分") && !behind.startsWith(u"部分公开")) ||
           behind.startsWith(u"方面") || behind.startsWith(u"章节") || behind.startsWith(u"板块");
}

// “5.8件”: a mean; nothing is counted in parts, but in 万.
bool LabelReader::isBroken(int index) const
{
    return figure(index).kind == FigureKind::Count && figure(index).decimals > 0 &&
           figure(index).power == 0;
}

// Does a word in front of the figure, in its clause, say that it is planned or only assumed?
bool LabelReader::isPlan(int index)
{
    const qsizetype place = figure(index).from;
    const auto& anchors = m_paragraph.anchors;
    for (; m_next < anchors.size() && anchors[m_next].from < place; ++m_next) {
        const AnchorHit& hit = anchors[m_next];
        if (hit.kind == AnchorKind::Marker && (hit.id == static_cast<int>(Marker::NextYear) ||
                                               hit.id == static_cast<int>(Marker::Condition)))
            m_planAt = hit.from;
    }
    return m_planAt >= 0 && m_gaps.clause(m_gaps.clauseAt(place)).span.contains(m_planAt);
}

// The last aspect and those joined to it: “予以公开及部分公开”, “受理并答复”.
std::vector<AnchorHit> LabelReader::lastAspects(const ProseGap& gap) const
{
    std::vector<AnchorHit> found;
    for (std::size_t i = gap.hits.size(); i > 0; --i) {
        const AnchorHit& hit = gap.hits[i - 1];
        if (hit.kind != AnchorKind::Aspect)
            continue;
        if (found.empty()) {
            found.push_back(hit);
            continue;
        }
        AnchorHit& first = found.front();
        if (isDirect(hit.to, first.from)) {
            // “公开答复24件”, “信访投诉类申请不予处理31件”, “结转2023年办理4件”
            first = nearer(hit, first);
        } else if (aspectOf(hit).group != aspectOf(first).group || !isJoined(hit.to, first.from)) {
            break;
        } else {
            found.insert(found.begin(), hit);
        }
    }
    return found;
}

// Of two aspects right behind each other the one that says more.
const AnchorHit& LabelReader::nearer(const AnchorHit& before, const AnchorHit& behind) const
{
    const AspectGroup first = aspectOf(before).group;
    const AspectGroup second = aspectOf(behind).group;
    if (second == AspectGroup::Flow && (first == AspectGroup::Result || isCarried(before)))
        return before;
    if (first != second || first != AspectGroup::Result)
        return behind;
    // A row is named by a longer id than its heading: denied, denied_secret.
    return aspectOf(before).id.startsWith(aspectOf(behind).id + u'_') ? before : behind;
}

std::vector<AnchorHit> LabelReader::lastTopics(const ProseGap& gap) const
{
    std::vector<AnchorHit> found;
    for (std::size_t i = gap.hits.size(); i > 0; --i) {
        const AnchorHit& hit = gap.hits[i - 1];
        if (hit.kind != AnchorKind::Topic)
            continue;
        if (!found.empty() && !isJoined(hit.to, found.front().from))
            break;
        found.insert(found.begin(), hit);
    }
    return found;
}

bool LabelReader::isJoined(qsizetype from, qsizetype to) const
{
    static const QStringList joints{
        QStringLiteral("、"),   QStringLiteral("和"), QStringLiteral("及"), QStringLiteral("与"),
        QStringLiteral("以及"), QStringLiteral("并"), QStringLiteral("或"), QStringLiteral("或者")};
    const QStringView between = QStringView(m_paragraph.text).sliced(from, to - from);
    return between.size() <= 3 && joints.contains(between.trimmed());
}

// Nothing between them but a year and words that say nothing.
bool LabelReader::isDirect(qsizetype from, qsizetype to) const
{
    if (from == to)
        return true;
    const QStringView between = QStringView(m_paragraph.text).sliced(from, to - from);
    if (between.size() > 10 || isJoined(from, to))
        return false;
    for (const QChar c : between)
        if (QStringView(u"，、；：,（）(和及与并或等").contains(c))
            return false;
    const ProseGap gap = m_gaps.read(from, to);
    return gap.unknown == 0 && std::ranges::all_of(gap.hits, [](const AnchorHit& hit) {
               return hit.kind == AnchorKind::Filler;
           });
}

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
        const bool isWhole = right.unknown == 0 || isDividedTopic(topic, right);
        if (label.aspects.empty() && topic && label.topics.empty() && isWhole &&
            !right.has(Marker::Partial))
            label.topics = {*topic};
        return;
    }
    if (!label.topics.empty() && label.gap.unknown == 0 && topic)
        return; // “申请42件”, with words about something else behind it
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
    if (topic && !isCarried(*aspect))
        label.topics = {*topic};
    label.onRight = true;
    label.partial = label.partial || isPartial(right);
    const qsizetype unknown = label.gap.unknown + right.unknown;
    label.gap = right;
    label.gap.unknown = unknown;
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
    if (topic && m_gaps.read(right.span.from, topic->from).unknown == 0)
        label.topics = {*topic};
}

// “公开（含部分公开）66件”: what stands in front of the brackets, and what they add.
bool LabelReader::readAroundBrackets(const GapReader::ClausePlace& place, int back,
                                     StatementLabel& label) const
{
    const GapReader::ClausePlace inner{place.sentence, place.clause - back};
    const ProseClause& brackets = m_gaps.clause(inner);
    if (back != 1 || inner.clause == 0 || brackets.depth <= m_gaps.clause(place).depth)
        return false;
    const TextSpan span = m_gaps.clause({place.sentence, inner.clause - 1}).span;
    if (m_gaps.hasFigure(span.from, brackets.span.to))
        return true;
    const ProseGap outside = m_gaps.read(span.from, span.to);
    const ProseGap inside = m_gaps.read(brackets.span.from, brackets.span.to);
    label.aspects = lastAspects(outside);
    label.topics = lastTopics(outside);
    label.gap = outside;
    if (inside.has(Marker::Including) && !label.aspects.empty())
        for (const AnchorHit& hit : inside.hits)
            if (hit.kind == AnchorKind::Aspect &&
                aspectOf(hit).group == aspectOf(label.aspects.front()).group)
                label.aspects.push_back(hit);
    return true;
}

// “新收政府信息公开申请，共95件”; “答复：95件”
void LabelReader::readFurtherLeft(int index, StatementLabel& label) const
{
    const auto place = m_gaps.clauseAt(figure(index).from);
    if (m_gaps.hasFigure(m_gaps.clause(place).span.from, figure(index).from))
        return;
    // “答复不规范，9件乡镇复议案件中被纠正3件”: it says itself what it counts.
    const ProseGap right = m_gaps.rightOf(index);
    const AnchorHit* topic = right.first(AnchorKind::Topic);
    if (topic && topic->id != m_words.topic(QStringLiteral("request")))
        return;
    for (int back = 1; back <= 2 && place.clause >= back; ++back) {
        const qsizetype from = m_gaps.clause({place.sentence, place.clause - back}).span.from;
        if (m_gaps.hasFigure(from, figure(index).from))
            return;
        const ProseGap gap = m_gaps.read(from, figure(index).from);
        if (readAroundBrackets(place, back, label))
            return;
        label.aspects = lastAspects(gap);
        label.topics = lastTopics(gap);
        if (!label.aspects.empty() || !label.topics.empty()) {
            label.gap = gap;
            return;
        }
    }
}

} // namespace gongkai
