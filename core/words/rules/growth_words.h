// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/figure_roles.h"

#include <vector>

namespace gongkai {

/// What a count of this year's was last year, by the file's figures.
struct LastYearValue
{
    Decimal value; ///< as the figure says it: money in 元
    Decimal now;   ///< this year's: the table's, which is exact, where it has it
    std::vector<CellId> cells;
    bool isThere = false; ///< this year's figure is what the table has for these cells
};

/// By what the figure is said to count; the nearest reading first. Empty where it is not known.
std::vector<LastYearValue> lastYearValues(const FigureView& view, const PlacedFigure& current);

/// 有所下降, 与上年持平: a word without a figure.
void growthWordsRule(const FigureView& view, std::vector<TextFinding>& findings);

} // namespace gongkai
