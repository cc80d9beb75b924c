// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/request_sets.h"

#include <algorithm>

namespace gongkai {

void RequestSets::take(const Statement& statement)
{
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

bool RequestSets::isOfSome(const ProseGap& gap) const
{
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
