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
    const bool planned = isPlan(index);
    if (auto label = planned ? std::nullopt : paired(index, left))
        return label;
    if (auto label = planned ? std::nullopt : becameOf(index, left)) // 由96件下降为87件
        return label;
    if (isChange(left) || planned || negated || countsAgencies(index, left) || countsParts(index) ||
        isBroken(index) || isIdiom(index) || isCriterion(index))
        return {};
    if (auto label = ofYears(index, left))
        return label;
    if (auto label = respective(index, left))
        return label;
    takeFrom(index, left);
    StatementLabel label;
    label.gap = left;
    label.left = left;
    label.rest = left.has(Marker::Rest);
    // “通过信函、网络分别收到申请3件、5件”: whose labels are not known.
    label.partial = isPartial(left) || left.has(Marker::Open) || left.has(Marker::Respectively) ||
                    standsBehindBody(index) || countsKindsNamed(index, left);
    label.topics = lastTopics(left);
    label.aspects = lastAspects(left);
    // “不服政府信息公开答复提起行政复议3件”: why it was, and not what was done.
    std::erase_if(label.aspects, [&](const AnchorHit& hit) {
        constexpr qsizetype nearby = 8; // 政府信息公开
        const qsizetype from = std::max(left.span.from, hit.from - nearby);
        const QStringView before = TextSpan{from, std::max(from, hit.from)}.in(m_paragraph.text);
        const qsizetype against = before.lastIndexOf(u"不服");
        return against >= 0 && aspectOf(hit).group == AspectGroup::Flow &&
               m_gaps.read(from + against + 2, hit.from).unknown == 0;
    });
    if (label.aspects.empty() || isCarriedOnRight(index))
        readOnRight(index, label);
    if (label.aspects.empty() && label.topics.empty() && left.unknown <= 1)
        readFurtherLeft(index, label);
    else if (!label.aspects.empty() && label.topics.empty() && !label.onRight)
        topicOnRight(index, label);
    if (isNegated(label))
        return {};
    takePartly(index, label);
    return label;
}

// “予以公开17件（含部分公开5件）”, “公开17件（含部分公开）”: those disclosed in part are among
// them.
void LabelReader::takePartly(int index, StatementLabel& label) const
{
    static const QStringView openings[] = {u"其中含", u"其中包括", u"其中",
                                           u"包括",   u"包含",     u"含"};
    const QStringView behind = QStringView(m_paragraph.text).sliced(figure(index).to);
    if (label.aspects.size() != 1 || !aspectOf(label.aspects.front()).id.startsWith(u"granted") ||
        behind.isEmpty() || !QStringView(u"（(，,").contains(behind.front()))
        return;
    const auto opening = std::ranges::find_if(
        openings, [&](QStringView word) { return behind.sliced(1).startsWith(word); });
    if (opening == std::end(openings))
        return;
    const qsizetype place = figure(index).to + 1 + opening->size();
    const auto& anchors = m_paragraph.anchors;
    const auto hit = std::ranges::lower_bound(anchors, place, {}, &AnchorHit::from);
    if (hit == anchors.end() || hit->from != place || hit->kind != AnchorKind::Aspect ||
        aspectOf(*hit).id != u"partly")
        return;
    const QStringView rest = QStringView(m_paragraph.text).sliced(hit->to);
    if (rest.startsWith(u'）') || rest.startsWith(u')'))
        label.aspects.push_back(*hit);
    else
        label.aspects.front().id = m_words.aspect(QStringLiteral("granted_any"));
}

// “未公开43件”
bool LabelReader::isNegated(const StatementLabel& label) const
{
    return !label.aspects.empty() && std::ranges::any_of(label.gap.hits, [&](const AnchorHit& hit) {
        return hit.kind == AnchorKind::Marker && hit.id == static_cast<int>(Marker::None) &&
               hit.to == label.aspects.front().from;
    });
}

// “通过在线平台、邮政寄递、当面提交等途径新收95件”: in whichever way.
bool LabelReader::saysAllWays(const ProseGap& gap) const
{
    const QStringView words = gap.span.in(m_paragraph.text);
    return words.contains(u"通过") && words.contains(u'、') &&
           (words.contains(u"等途径") || words.contains(u"等渠道") || words.contains(u"等方式"));
}

// “涉及征地”, but not “涉及自然人81件” and “涉及行政诉讼2件”: these are all of their kind.
bool LabelReader::isPartial(const ProseGap& gap) const
{
    if (gap.otherBody)
        return true;
    if (saysAllWays(gap))
        return false;
    // “申请量前五的单位合计受理527件”
    if (std::ranges::any_of(gap.hits, [&](const AnchorHit& hit) {
            return hit.kind == AnchorKind::Marker && hit.id == static_cast<int>(Marker::Body) &&
                   hit.from > gap.span.from && m_paragraph.text[hit.from - 1] == u'的';
        }))
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
        // “涉及法律行政法规禁止公开的6件”: a row.
        const bool isApplicant =
            next.kind == AnchorKind::Aspect && (aspectOf(next).group == AspectGroup::Applicant ||
                                                (aspectOf(next).group == AspectGroup::Result &&
                                                 aspectOf(next).id.startsWith(u"denied_")));
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

// “最多的部门是自然资源局（26件）”: one of several.
bool LabelReader::standsBehindBody(int index) const
{
    const ProseClause& own = m_gaps.clause(m_gaps.clauseAt(figure(index).from));
    const auto& anchors = m_paragraph.anchors;
    const auto next = std::ranges::lower_bound(anchors, own.span.from, {}, &AnchorHit::from);
    return own.depth > 0 && next != anchors.begin() && (next - 1)->to == own.span.from &&
           (next - 1)->kind == AnchorKind::Marker &&
           (next - 1)->id == static_cast<int>(Marker::Body);
}

// “申请量超过50件的单位9家”: what they have in common, and not how many there were.
bool LabelReader::isCriterion(int index) const
{
    constexpr qsizetype nearby = 6;
    QStringView behind = QStringView(m_paragraph.text).sliced(figure(index).to).left(nearby);
    if (behind.startsWith(u"以上") || behind.startsWith(u"以下"))
        behind = behind.sliced(2);
    return behind.startsWith(u"的单位") || behind.startsWith(u"的部门") ||
           behind.startsWith(u"的乡镇") || behind.startsWith(u"的镇") ||
           behind.startsWith(u"的街道") || behind.startsWith(u"的地区") ||
           behind.startsWith(u"的县");
}

// “房屋征收、规划许可等三类申请共67件”
bool LabelReader::countsKindsNamed(int index, const ProseGap& left) const
{
    static const QStringList kinds{QStringLiteral("类"), QStringLiteral("种"),
                                   QStringLiteral("方面")};
    return index > 0 && figure(index - 1).to == left.span.from &&
           kinds.contains(figure(index - 1).unit) && left.span.size() > 0 &&
           m_paragraph.text[left.span.from].isLetter();
}

// “一件不落地答复”, “一件一档”
bool LabelReader::isIdiom(int index) const
{
    const QStringView behind = QStringView(m_paragraph.text).sliced(figure(index).to);
    return figure(index).style == FigureStyle::Chinese && figure(index).value == Decimal(1) &&
           !behind.isEmpty() && QStringView(u"不一").contains(behind.front());
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
        if (hit.kind != AnchorKind::Topic || (found.empty() && isListOf(gap, i - 1)))
            continue;
        if (!found.empty() && !isJoined(hit.to, found.front().from) &&
            !areDisputes(hit, found.front()))
            break;
        found.insert(found.begin(), hit);
    }
    return found;
}

// “继续有效的行政规范性文件目录，共31件”: the documents are counted.
bool LabelReader::isListOf(const ProseGap& gap, std::size_t i) const
{
    const QStringView word = TextSpan{gap.hits[i].from, gap.hits[i].to}.in(m_paragraph.text);
    if (i == 0 || (word != u"目录" && word != u"清单") ||
        gap.hits[i - 1].kind != AnchorKind::Topic || gap.hits[i - 1].to != gap.hits[i].from ||
        m_words.topics.at(gap.hits[i - 1].id) != u"normative")
        return false;
    return gap.has(Marker::Total) && std::ranges::any_of(gap.hits, [&](const AnchorHit& hit) {
               return hit.kind == AnchorKind::Aspect && aspectOf(hit).id == u"in_force";
           });
}

// “复议诉讼案件56件”: of both.
bool LabelReader::areDisputes(const AnchorHit& review, const AnchorHit& litigation) const
{
    return review.to == litigation.from && m_words.topics.at(review.id) == u"review" &&
           m_words.topics.at(litigation.id) == u"litigation";
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
                aspectOf(hit).group == aspectOf(label.aspects.front()).group && !isCarried(hit))
                label.aspects.push_back(hit); // 收到（含结转）: those received, in either reading
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
