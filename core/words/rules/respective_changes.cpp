// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/respective_changes.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr std::size_t reach = 40; // figures looked at

class RespectiveReader
{
public:
    RespectiveReader(const FigureView& view, const GapReader& gaps)
        : m_paragraph(view.paragraph), m_gaps(gaps), m_figures(view.figures)
    {}

    RespectiveChange of(std::size_t change) const
    {
        RespectiveChange list;
        for (std::size_t i = change; i + reach > change; --i) {
            if (i >= m_figures.size() || m_figures[i].group != m_figures[change].group ||
                (i != change && m_figures[i].role != FigureRole::Change))
                return list;
            if (m_figures[i].gap.has(Marker::Respectively)) {
                list.head = i;
                break;
            }
            if (i == 0 || m_figures[i].gap.has(AnchorKind::Topic) ||
                m_figures[i].gap.has(AnchorKind::Aspect) || m_figures[i].gap.has(Marker::Compared))
                return list;
        }
        if (!m_figures[list.head].gap.has(Marker::Respectively))
            return list;
        list.index = change - list.head + levelsIn(list.head, change);
        std::size_t end = list.head + 1;
        while (end < std::min(m_figures.size(), list.head + reach) && goesOn(end))
            ++end;
        list.count = end - list.head + levelsIn(list.head, end);
        return list;
    }

private:
    bool goesOn(std::size_t i) const
    {
        const PlacedFigure& figure = m_figures[i];
        const QStringView between = figure.wide.span.in(m_paragraph.text);
        return figure.group == m_figures[i - 1].group && figure.wide.unknown == 0 &&
               !between.isEmpty() && QStringView(u"、和及与").contains(between.front()) &&
               !figure.wide.has(AnchorKind::Topic) && !figure.wide.has(AnchorKind::Aspect);
    }

    // How often 持平 stands for a change, from the words of 分别 up to figure `end` or its clause.
    std::size_t levelsIn(std::size_t head, std::size_t end) const
    {
        const qsizetype from = m_figures[head].gap.span.from;
        const qsizetype last = m_figures[end - (end > head)].in(m_paragraph).to;
        const qsizetype stop = m_gaps.clause(m_gaps.clauseAt(last - 1)).span.to;
        const bool within = end < m_figures.size() && m_figures[end].in(m_paragraph).from < stop;
        const qsizetype to = within ? m_figures[end].in(m_paragraph).from : stop;
        const ProseGap words = m_gaps.read(from, std::max(from, to));
        return static_cast<std::size_t>(std::ranges::count_if(words.hits, [](const AnchorHit& hit) {
            return hit.kind == AnchorKind::Marker && hit.id == static_cast<int>(Marker::Level);
        }));
    }

    const ParsedParagraph& m_paragraph;
    const GapReader& m_gaps;
    const std::vector<PlacedFigure>& m_figures;
};

} // namespace

RespectiveChange respectiveChange(const FigureView& view, const GapReader& gaps, std::size_t change)
{
    return RespectiveReader(view, gaps).of(change);
}

} // namespace gongkai
