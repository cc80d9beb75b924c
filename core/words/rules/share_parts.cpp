// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/share_parts.h"

#include "core/words/rules/share_base.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr std::size_t reach = 40; // figures looked back at

} // namespace

const PlacedFigure* ShareParts::partOf(std::size_t share) const
{
    for (std::size_t i = share; i > 0; --i) {
        const PlacedFigure& before = m_figures[i - 1];
        if (before.group != m_figures[share].group)
            return nullptr;
        if (before.role == FigureRole::Count)
            return before.in(m_paragraph).isExact() ? &before : nullptr;
        if (before.role == FigureRole::Share || before.role == FigureRole::Rate)
            return nullptr;
    }
    return nullptr;
}

const PlacedFigure* ShareParts::subjectOf(std::size_t share) const
{
    const AnchorHit* word = shareWord(m_figures[share]);
    const ProseGap& gap = m_figures[share].gap;
    const PlacedFigure* nearest = partOf(share);
    if (!word || !nearest || gap.span.from == nearest->in(m_paragraph).to)
        return nearest;
    const ProseGap before = m_gaps.read(gap.span.from, word->from);
    QStringView subject = before.span.in(m_paragraph.text).trimmed();
    if (subject.startsWith(u"其中"))
        subject = subject.sliced(2);
    for (std::size_t i = share; i > (share > reach ? share - reach : 0); --i) {
        const PlacedFigure& count = m_figures[i - 1];
        if (count.group != m_figures[share].group || subject.size() < 2)
            break;
        if (count.role == FigureRole::Count && count.in(m_paragraph).isExact() &&
            count.wide.span.in(m_paragraph.text).contains(subject))
            return &count;
    }
    const bool named = before.unknown >= 2 || before.has(AnchorKind::Topic) ||
                       before.has(AnchorKind::Aspect) || before.has(AnchorKind::Population);
    return named ? nullptr : nearest;
}

bool ShareParts::saysSum(std::size_t share) const
{
    const AnchorHit* word = shareWord(m_figures[share]);
    if (!word)
        return false;
    const ProseGap before = m_gaps.read(m_figures[share].gap.span.from, word->from);
    constexpr qsizetype near = 6; // 两项 is a figure of its own
    const qsizetype from = std::min(before.span.from, m_figures[share].wide.span.from);
    const QStringView text = from < before.span.from
                                 ? TextSpan{from, word->from}.in(m_paragraph.text).right(near)
                                 : before.span.in(m_paragraph.text);
    return before.has(Marker::Total) || text.contains(u'者') || text.contains(u"两项") ||
           text.contains(u"三项") || text.contains(u"两类") || text.contains(u"三类");
}

std::size_t ShareParts::endOfList(std::size_t first) const
{
    std::size_t end = first + 1;
    while (end < m_figures.size() && m_figures[end].gap.unknown == 0 &&
           m_figures[end].group == m_figures[first].group &&
           m_figures[end].in(m_paragraph).kind == FigureKind::Percent &&
           !m_figures[end].gap.has(AnchorKind::Topic) &&
           !m_figures[end].gap.has(AnchorKind::Marker) && isNext(end))
        ++end;
    return end;
}

bool ShareParts::isNext(std::size_t i) const
{
    const qsizetype from = m_figures[i - 1].in(m_paragraph).to;
    const QStringView between =
        QStringView(m_paragraph.text)
            .sliced(from, std::max<qsizetype>(0, m_figures[i].in(m_paragraph).from - from));
    return between.size() == 1 && QStringView(u"、，和及与").contains(between.front());
}

} // namespace gongkai
