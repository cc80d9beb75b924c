// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/other_times.h"
#include "core/words/rules/figure_roles.h"
#include "core/words/statement_meaning.h"
#include "core/words/subjects.h"

#include <optional>

namespace gongkai {

/// Changes whose count the words name and the text does not give: “新收申请较去年增加19件”,
/// “行政复议同比增长27.3%”. Both years are the table's; one that does not fit is asked about.
class TableGrowth
{
public:
    TableGrowth(const FigureView& view, const GapReader& gaps);

    /// Does the change name what changed, right in front of it? Then no other figure is meant.
    bool isNamed(std::size_t change) const;
    /// Changes are asked for in order.
    /// @return nothing where a figure of either year is missing.
    std::optional<TextFinding> judge(std::size_t change);
    /// “同比多收4件，增速为66.7%”: a percentage of what the change right in front of it is of,
    /// where no other figure says it; the table has this year's.
    std::optional<TextFinding> judgeBehind(std::size_t change);
    /// “依申请公开件数较上年的70件减少4件”: last year's is said, and this year's is the table's.
    std::optional<TextFinding> judgeTold(std::size_t change) const;

private:
    // The words in front of 较上年, or of the word of change.
    ProseGap subjectOf(const PlacedFigure& change) const;
    bool opensAgainstLastYear(qsizetype place) const;
    bool saysReceived(const PlacedFigure& change) const;
    std::optional<Statement> meant(const PlacedFigure& change) const;

    const FigureView& m_view;
    const GapReader& m_gaps;
    const StatementWords& m_words;
    MeaningFinder m_meanings;
    OtherTimes m_times;
    Subjects m_subjects;
};

} // namespace gongkai
