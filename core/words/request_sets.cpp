// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/request_sets.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {

// What the figures in front were about: those received, those answered.
void RequestSets::takeFlow(const Statement& statement)
{
    if (statement.aspects.empty() || statement.lastYear ||
        groupOf(statement.aspects.front()) != AspectGroup::Flow)
        return;
    m_flow = statement.aspects.front();
    m_onlyCarried = isCarried(m_flow) && (m_onlyCarried || !m_flowSaid);
    m_flowSaid = true;
}

void RequestSets::take(const Statement& statement)
{
    takeFlow(statement);
    if (statement.topic != m_words.topic(QStringLiteral("request")) || statement.lastYear)
        return;
    const Decimal value = m_paragraph.figures[static_cast<std::size_t>(statement.figure)].value;
    const int sentence = m_paragraph.sentenceAt(statement.span.from);
    if (statement.aspects.empty() || !isOfSome(statement.aspects.front())) {
        m_sets = 0;
        m_whole = value;
        m_wholeIn = sentence;
        return;
    }
    // “收到30件，上年结转1件，全部办结”: all of both.
    const bool isAdded = statement.rule == TextRule::CarriedIn && m_wholeIn == sentence;
    if (value == m_whole)
        m_sets = 0;
    else if (!isAdded)
        ++m_sets;
    m_setsOf = groupOf(statement.aspects.front());
}

bool RequestSets::isOfSome(int aspect) const
{
    static const QStringList flows{QStringLiteral("received"), QStringLiteral("handled"),
                                   QStringLiteral("due"), QStringLiteral("answered"),
                                   QStringLiteral("answered_on_time")};
    return groupOf(aspect) != AspectGroup::Flow ||
           !flows.contains(m_words.aspects[static_cast<std::size_t>(aspect)].id);
}

// “上年结转的3件均已办结”, “结转的4件均已答复”, “应于2024年答复的51件”: all of these.
bool RequestSets::isOfSome(const ProseGap& gap) const
{
    if (m_onlyCarried || m_flow == m_words.aspect(QStringLiteral("due")) ||
        gap.has(Marker::LastYear))
        return true;
    const QStringView text = gap.span.in(m_paragraph.text);
    for (const QStringView due : {u"应于", u"应在", u"应当年"})
        if (text.contains(due))
            return true;
    return std::ranges::any_of(gap.hits, [this](const AnchorHit& hit) {
        return hit.kind == AnchorKind::Aspect && isOfSome(hit.id);
    });
}

bool RequestSets::isAllOfSome(const ProseGap& before, bool hasFigure, int aspect) const
{
    if (m_restIn == m_paragraph.sentenceAt(before.span.from) || isOfSome(before))
        return true;
    if (m_sets == 0 || hasFigure)
        return m_sets > 0;
    const bool hasSubject = before.has(AnchorKind::Topic) || before.has(AnchorKind::Aspect);
    // Behind several they are meant together, unless it says why the last one ended so.
    const bool isReason = groupOf(aspect) == AspectGroup::Result && m_setsOf == AspectGroup::Result;
    return !hasSubject && (m_sets == 1 || isReason);
}

bool namesAllRequests(QStringView words)
{
    words = words.trimmed();
    for (const QStringView also : {QStringView(u"无一例外地"), QStringView(u"无一例外"),
                                   QStringView(u"无一遗漏"), QStringView(u"，"), QStringView(u",")})
        if (words.endsWith(also))
            words.chop(also.size());
    constexpr qsizetype longest = 30;
    if (words.size() > longest)
        return false;
    static const QRegularExpression requests(QStringLiteral(
        "^(全年|本年度?|年度|年内)?，?在?"
        "(所?有?(已|本年|全年)?(收到|受理|新收|接收|登记|答复|办结)的?(全部|所有)?|所有|全部)"
        "(政府|依)?(信息)?(公开)?的?申请(公开)?(事项|件)?(中|里)?$"));
    static const QRegularExpression applicants(
        QStringLiteral("^(从|就|按)?(申请人|申请主体)(类型|构成|身份|情况)?(来?看|方面|上)?$"));
    const QString text = words.toString();
    return requests.match(text).hasMatch() || applicants.match(text).hasMatch();
}

bool isOfOtherRequests(QStringView sentence)
{
    static const QStringList own{
        QStringLiteral("公开申请"), QStringLiteral("申请公开"), QStringLiteral("依申请"),
        QStringLiteral("信息公开"), QStringLiteral("政府信息"), QStringLiteral("收到申请"),
        QStringLiteral("受理申请"), QStringLiteral("新收申请"), QStringLiteral("的申请"),
        QStringLiteral("件申请"),   QStringLiteral("申请人")};
    return sentence.contains(u"申请") &&
           std::ranges::none_of(own, [&](const QString& word) { return sentence.contains(word); });
}

bool isCause(const QString& text, TextSpan request)
{
    static const QStringList causes{QStringLiteral("引起"), QStringLiteral("引发"),
                                    QStringLiteral("导致"), QStringLiteral("产生"),
                                    QStringLiteral("提起")};
    constexpr qsizetype near = 6;
    const QStringView before = QStringView(text).first(request.from);
    const QStringView behind = QStringView(text).sliced(request.to).left(near);
    return (before.endsWith(u'因') || before.endsWith(u'由') || before.endsWith(u"因为")) &&
           std::ranges::any_of(causes,
                               [&](const QString& cause) { return behind.contains(cause); });
}

} // namespace gongkai
