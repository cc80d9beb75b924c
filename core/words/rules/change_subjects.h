// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/figure_roles.h"

#include <cstddef>

namespace gongkai {

/// What the words in front of a change say that changed: in “新收54件，增加8件；咨询量增长20%” it
/// is not the count in front. Refers to what it was made of.
class ChangeSubjects
{
public:
    ChangeSubjects(const FigureView& view, const GapReader& gaps)
        : m_view(view), m_paragraph(view.paragraph), m_gaps(gaps), m_figures(view.figures)
    {}

    /// Does the change at this index name something that the words of the count do not?
    bool isOfAnother(std::size_t change, const PlacedFigure& current) const;
    /// The same of any words: a base behind a change, “咨询上年为40件”.
    bool namesAnother(const ProseGap& words, const PlacedFigure& current) const;
    /// “时限由10天减至4天，减少60%”: a time changed, and times are no counts.
    bool isOfTime(std::size_t change) const;

private:
    ProseGap subjectAt(std::size_t index) const;
    TextSpan wordsOf(const PlacedFigure& current) const;
    bool isAnother(const AnchorHit& hit, const PlacedFigure& current) const;
    bool isStrange(TextSpan run, const PlacedFigure& current) const;

    const FigureView& m_view;
    const ParsedParagraph& m_paragraph;
    const GapReader& m_gaps;
    const std::vector<PlacedFigure>& m_figures;
};

/// The words of a stretch in front of those that compare: “咨询量” of “咨询量同比增长”.
ProseGap subjectIn(const GapReader& gaps, const ProseGap& words);

} // namespace gongkai
