// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/other_times.h"
#include "core/words/rules/share_base.h"
#include "core/words/statement_meaning.h"
#include "core/words/subjects.h"

#include <optional>
#include <vector>

namespace gongkai {

/// Shares whose part the words name and no figure of the text counts: “自然人申请占比85.3%”,
/// “予以公开、部分公开分别占40.4%、10.6%”. Part and base are the table's, and as nobody says
/// which of its rows the base is, one that does not fit is asked about.
class TableShares
{
public:
    TableShares(const FigureView& view, const GapReader& gaps);

    /// @param said   what the words say it is a share of.
    /// @param first  the first percentage of the list it stands in, of so many.
    ///               Shares are asked for in order.
    /// @return nothing where the words do not say which cells are meant.
    std::optional<TextFinding> judge(std::size_t share, const SaidBase& said, std::size_t first,
                                     std::size_t count);

private:
    // Cells of the part, and those of the whole it is a part of.
    struct Reading
    {
        std::vector<CellId> part;
        std::vector<CellId> base;
    };

    ProseGap subjectOf(const PlacedFigure& share, qsizetype word) const;
    std::vector<int> namedBy(const ProseGap& gap) const;
    bool isOfOther(std::size_t share) const;
    bool isOfCountBefore(std::size_t share, const std::vector<int>& aspects,
                         const WrittenFigure& figure) const;
    bool isPlain(const ProseGap& gap) const;
    std::vector<Reading> readingsOf(const std::vector<int>& aspects, const SaidBase& said) const;
    AspectGroup groupOf(int aspect) const;

    const FigureView& m_view;
    const GapReader& m_gaps;
    const StatementWords& m_words;
    MeaningFinder m_meanings;
    OtherTimes m_times;
    Subjects m_subjects;
};

} // namespace gongkai
