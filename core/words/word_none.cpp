// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_reader.h"

#include <algorithm>

// 未收到, 没有行政复议, 均为零: what the words say there was none of.
namespace gongkai {

// “零发生”, “均为零”: nothing behind it but 发生.
bool WordReader::saysNothing(const ProseGap& behind) const
{
    return behind.hits.empty() || behind.span.in(m_paragraph.text).trimmed().startsWith(u"发生") ||
           behind.span.in(m_paragraph.text).trimmed().startsWith(u"产生");
}

// But for the one of “无一起诉讼”, “未发生一例”.
bool WordReader::hasOtherFigure(const ProseClause& clause, const AnchorHit& none) const
{
    const auto& figures = m_paragraph.figures;
    for (auto figure =
             std::ranges::lower_bound(figures, clause.span.from, {}, &WrittenFigure::from);
         figure != figures.end() && figure->from < clause.span.to; ++figure)
        if (saysAmount(*figure) &&
            !(figure->from >= none.to && figure->style == FigureStyle::Chinese &&
              figure->value == Decimal(1)))
            return true;
    return false;
}

// “全年有三个月未收到申请”
bool WordReader::hasDuration(const ProseClause& clause) const
{
    const auto& figures = m_paragraph.figures;
    const auto figure =
        std::ranges::lower_bound(figures, clause.span.from, {}, &WrittenFigure::from);
    return figure != figures.end() && figure->from < clause.span.to &&
           figure->reason == NotCount::Duration;
}

// 未收到申请, 没有行政复议和行政诉讼, 无结转, 规章未制定
void WordReader::readNone(const ProseClause& clause, const AnchorHit& none)
{
    const ProseGap before = m_gaps.read(clause.span.from, none.from);
    const ProseGap behind = m_gaps.read(none.to, clause.span.to);
    if (before.unknown > 1 || behind.unknown > 0 || behind.has(Marker::Partial) ||
        before.has(Marker::Partial) || before.has(Marker::Condition) ||
        behind.has(Marker::OnTime) || before.has(Marker::Rest) || before.has(Marker::Rate) ||
        isAtOtherTime(clause.span.to - 1) || hasDuration(clause) || hasOtherFigure(clause, none) ||
        behind.has(Marker::None))
        return;
    std::vector<int> topics;
    std::vector<int> aspects;
    bool flow = false;
    for (const AnchorHit& hit : saying(behind)) {
        if (hit.kind == AnchorKind::Topic && hit.id == m_words.topic(QStringLiteral("request")) &&
            isCause(m_paragraph.text, {hit.from, hit.to}))
            continue;
        if (hit.kind == AnchorKind::Topic)
            topics.push_back(hit.id);
        else
            aspects.push_back(hit.id);
        flow = flow || (hit.kind == AnchorKind::Aspect && aspectOf(hit).group == AspectGroup::Flow);
    }
    // “行政复议和行政诉讼均为零”: what is none stands in front.
    if (topics.empty() && aspects.empty() && saysNothing(behind)) {
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
    const bool disputes = std::ranges::any_of(
        topics, [&](int topic) { return topic != request && !m_words.isForeign(topic, m_form); });
    for (const int topic : topics) {
        if (m_words.isForeign(topic, m_form) || (topic == request && disputes && !flow))
            continue;
        addNone(span, topic, aspects);
    }
}

// Topics and aspects, of results right behind each other only the row: “国家秘密类不予公开”,
// “不予公开国家秘密”.
std::vector<AnchorHit> WordReader::saying(const ProseGap& gap) const
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

bool WordReader::isRowOf(const AnchorHit& row, const AnchorHit& heading) const
{
    return aspectOf(row).id.startsWith(aspectOf(heading).id + u'_');
}

// “未收到传真申请”: only those by fax were not received.
void WordReader::keepNarrower(std::vector<int>& aspects)
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

int WordReader::aspectTopic(int aspect) const
{
    const auto& topics = m_words.aspects[static_cast<std::size_t>(aspect)].topics;
    if (m_topic >= 0 && std::ranges::find(topics, m_topic) != topics.end())
        return m_topic;
    const int request = m_words.topic(QStringLiteral("request"));
    const bool ofRequests = topics.size() == 1 && topics.front() == request;
    return ofRequests && (m_topic < 0 || !m_words.isForeign(m_topic, m_form)) ? request : m_topic;
}

void WordReader::addNone(TextSpan span, int topic, const std::vector<int>& aspects)
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

// “未收取信息处理费”: in most forms the cell counts other fees, too.
bool WordReader::isExact(const Statement& statement) const
{
    const Meaning* meaning = m_words.meaning(m_form, statement.topic, -1);
    return meaning && meaning->exact;
}

// Several topics and aspects of one clause are one statement: all their cells.
void WordReader::addOnce(const Statement& statement)
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

} // namespace gongkai
