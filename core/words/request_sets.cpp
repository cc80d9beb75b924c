// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/request_sets.h"

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

} // namespace gongkai
