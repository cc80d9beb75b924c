// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/figure_roles.h"

#include <cstddef>

namespace gongkai {

/// Finds what the percentages of one paragraph are the share of; all by indexes of placed figures.
class ShareParts
{
public:
    ShareParts(const FigureView& view, const GapReader& gaps)
        : m_paragraph(view.paragraph), m_gaps(gaps), m_figures(view.figures)
    {}

    /// The figure the share is of: the nearest count in front of it, no other share between.
    const PlacedFigure* partOf(std::size_t share) const;
    /// “线上217件，线下101件，线上占68.2%”: its part is named once more in front of 占; nothing
    /// where no count has that name.
    const PlacedFigure* subjectOf(std::size_t share) const;
    /// 合计占, 二者占
    bool saysSum(std::size_t share) const;
    /// Behind the last percentage of “分别占14.3%、85.7%” or “占14.3%和85.7%”.
    std::size_t endOfList(std::size_t first) const;

private:
    bool isNext(std::size_t i) const;

    const ParsedParagraph& m_paragraph;
    const GapReader& m_gaps;
    const std::vector<PlacedFigure>& m_figures;
};

} // namespace gongkai
