// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/growth_against.h"

#include <vector>

namespace gongkai {

/// Which counts of a sentence a change can be of. Refers to what it was made of.
class GrowthCurrents
{
public:
    GrowthCurrents(const FigureView& view, const GapReader& gaps, const GrowthAgainst& against)
        : m_paragraph(view.paragraph),
          m_context(view.context),
          m_gaps(gaps),
          m_against(against),
          m_view(view),
          m_figures(view.figures)
    {}

    /// The figures the change can be of, the nearest first.
    std::vector<const PlacedFigure*> of(std::size_t change) const;
    /// All counts of the list that this one is the last of; itself alone where it is in none.
    std::vector<const PlacedFigure*> listedWith(const PlacedFigure& last) const;
    bool isReceived(const PlacedFigure& figure) const;
    /// Does it count what was carried in or over?
    bool isCarried(const PlacedFigure& figure) const;
    /// “结转8件比上年增加1件”: no stop between a count and its change.
    bool isToldIn(const PlacedFigure& count, std::size_t change) const;

private:
    const PlacedFigure* currentBefore(std::size_t end, int group, bool percents) const;
    const PlacedFigure* currentBehind(std::size_t change) const;
    const PlacedFigure* receivedBefore(std::size_t change) const;
    std::vector<const PlacedFigure*> runBefore(std::size_t end, FigureRole role) const;
    bool isAboutRequests(std::size_t change) const;
    bool isToldBehind(std::size_t change) const;
    bool isPercent(const PlacedFigure& figure) const;

    const ParsedParagraph& m_paragraph;
    const WordsContext& m_context;
    const GapReader& m_gaps;
    const GrowthAgainst& m_against;
    const FigureView& m_view;
    const std::vector<PlacedFigure>& m_figures;
};

} // namespace gongkai
