// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_id.h"
#include "core/base/decimal.h"
#include "core/report/report.h"

#include <optional>
#include <vector>

namespace gongkai {

/// What a total's cell should say, when the parts of one of its sums are all filled.
struct ComputedTotal
{
    CellId cell;
    std::vector<Decimal> values; ///< of the sum checks that can be computed; all different

    friend bool operator==(const ComputedTotal&, const ComputedTotal&) = default;
};
/// Nothing when the cell is no total or no sum is complete. What stands in the cell itself does
/// not matter.
std::optional<ComputedTotal> computedTotal(const Report& report, const CellId& cell);

/// “Take over all totals” (design decision 4): from the leaves up; fills only blank totals whose
/// parts are all filled; where two sums differ neither is taken.
struct TakeOverResult
{
    Operation operation;                  ///< kind "take_totals"; may be empty
    std::vector<ComputedTotal> conflicts; ///< both figures, for the clerk to decide
};
TakeOverResult takeOverTotals(const Report& report);

} // namespace gongkai
