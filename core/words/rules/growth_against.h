// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/change_subjects.h"

#include <cstddef>

namespace gongkai {

constexpr qsizetype growthNearby = 120; ///< characters in front of a change that may explain it

/// The first figure that may have to do with the one at this index.
inline std::size_t lowestBefore(std::size_t index)
{
    constexpr std::size_t reach = 40;
    return index > reach ? index - reach : 0;
}

/// “较复议多24件”, “比当年新收多出10件”: do the words compare with another thing that was counted?
bool comparesThings(const ProseGap& gap, const ParsedParagraph& paragraph);

/// What a change is told against: a figure of last year that the text gives, last year in general,
/// or something else. Refers to what it was made of.
class GrowthAgainst
{
public:
    GrowthAgainst(const FigureView& view, const GapReader& gaps, const ChangeSubjects& subjects)
        : m_paragraph(view.paragraph),
          m_context(view.context),
          m_gaps(gaps),
          m_subjects(subjects),
          m_figures(view.figures)
    {}

    /// The figure of last year that stands with a change: in front of it or right behind it, in the
    /// unit of this year's and of the same thing.
    const PlacedFigure* namedBefore(std::size_t change, const PlacedFigure& current) const;
    /// “同比下降62.4%，由24252.31万元减至9116.36万元”: both figures stand behind the change.
    bool saysFromTo(std::size_t change) const;
    /// Is the change told against last year, and not against another one?
    bool isAgainstLastYear(std::size_t change) const;
    /// “2021年、2022年分别为280件、245件，2023年较2022年下降6.1%”: neither is this year's.
    bool isOfEarlierYears(const PlacedFigure& figure) const;

private:
    bool isFurtherBack(std::size_t change, std::size_t before) const;
    bool isOfAnotherChange(std::size_t change, std::size_t before) const;
    bool isOfAnotherPair(std::size_t before, const PlacedFigure& current) const;
    bool saysLastYear(const PlacedFigure& figure) const;
    int yearIn(const ProseGap& gap) const;

    const ParsedParagraph& m_paragraph;
    const WordsContext& m_context;
    const GapReader& m_gaps;
    const ChangeSubjects& m_subjects;
    const std::vector<PlacedFigure>& m_figures;
};

} // namespace gongkai
