// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/column_heads.h"
#include "core/intake/match/row_matcher.h"

#include <set>
#include <utility>
#include <vector>

namespace gongkai {

/// What was taken of a table, by rows and columns of its cells.
struct TakenOfTable
{
    std::set<std::pair<int, int>> cells; ///< their anchors
    std::set<int> runningColumns;        ///< of nothing but the numbers of the rows
};

/// Every legible figure of a table that went nowhere, and the words that say something of one:
/// “约20件”, “与系统一致” beside figures.
/// @param rows  those of matchRows(), with `placed` set.
/// @param block  of the table.
std::vector<MatchReport::LeftOver> leftOversOf(const SourceTable& table,
                                               const std::vector<MatchedRow>& rows,
                                               const ColumnHeads& heads, const FormIndex& form,
                                               const TakenOfTable& taken, int block);

} // namespace gongkai
