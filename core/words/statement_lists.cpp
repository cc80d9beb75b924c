// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/from_to.h"
#include "core/words/statement_label.h"

#include <algorithm>

// Labels that stand once and are those of several figures.
namespace gongkai {

// “申请量由2023年的78件增至95件”: the second figure counts what the words in front of 由 say.
void LabelReader::takeFrom(int index, const ProseGap& left)
{
    m_fromFigure = -1;
    const auto word = fromWord(m_paragraph, m_gaps, index);
    if (!word)
        return;
    m_fromFigure = index;
    m_fromGap = m_gaps.read(left.span.from, *word);
}

std::optional<StatementLabel> LabelReader::becameOf(int index, const ProseGap& left)
{
    if (m_fromFigure < 0)
        return {};
    const WrittenFigure& from = figure(m_fromFigure);
    const WrittenFigure& to = figure(index);
    if (from.kind != to.kind || from.unit != to.unit || to.from - from.to > left.span.size() + 1 ||
        !saysTo(TextSpan{from.to, std::max(from.to, to.from)}.in(m_paragraph.text)))
        return {};
    m_fromFigure = -1;
    StatementLabel label;
    label.gap = m_fromGap;
    label.left = m_fromGap;
    label.topics = lastTopics(m_fromGap);
    label.aspects = lastAspects(m_fromGap);
    label.partial = isPartial(m_fromGap) || m_fromGap.has(Marker::Open);
    label.rest = m_fromGap.has(Marker::Rest);
    return label;
}

// “予以公开、部分公开分别为42件、1件”: the words in front of 分别 go to the figures in order.
std::optional<StatementLabel> LabelReader::respective(int index, const ProseGap& left)
{
    if (left.has(Marker::Respectively)) {
        m_respective.clear();
        const bool aspects =
            std::ranges::count(left.hits, AnchorKind::Aspect, &AnchorHit::kind) > 1;
        for (const AnchorHit& hit : left.hits)
            if (hit.kind == (aspects ? AnchorKind::Aspect : AnchorKind::Topic))
                m_respective.push_back(hit);
        m_respectiveFrom = index;
        m_respectiveGap = left;
        if (m_respective.size() < 2)
            m_respective.clear();
    } else if (m_respective.empty() || left.has(AnchorKind::Aspect) ||
               left.has(AnchorKind::Topic) || left.unknown > 0) {
        m_respective.clear();
        return {};
    }
    const auto at = static_cast<std::size_t>(index - m_respectiveFrom);
    if (at >= m_respective.size())
        return {};
    StatementLabel label;
    label.gap = m_respectiveGap;
    const AnchorHit& hit = m_respective[at];
    // “当场答复、15至20日答复、延期答复的分别为16件、95件、14件”: what they differ by is not known.
    const QStringView words = m_respectiveGap.span.in(m_paragraph.text).trimmed();
    label.partial = isPartial(m_respectiveGap) || words.startsWith(u'至') ||
                    words.startsWith(u'到') ||
                    std::ranges::count(m_respective, hit.id, &AnchorHit::id) > 1;
    (hit.kind == AnchorKind::Topic ? label.topics : label.aspects).push_back(hit);
    return label;
}

} // namespace gongkai
