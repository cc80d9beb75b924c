// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <optional>
#include <vector>

namespace gongkai {

/// How the workbook shows the total of a sum check.
struct WorkbookTotal
{
    std::vector<CellId> parts; ///< the live formula adds these up
    /// A sum that is not what was typed: the typed figure is shown, marked, and no formula.
    std::optional<Decimal> otherSum;
};

/// @return nothing when the cell is no total, is not a number, or the sum has factors, constants or
///         last year's figures. Blank parts count as nothing, as in the workbook.
std::optional<WorkbookTotal> workbookTotal(const Report& report, const CellId& cell);

/// The number as a spreadsheet holds it.
/// @return nothing when it would not read back: more than 15 digits.
std::optional<double> workbookNumber(Decimal value);

} // namespace gongkai
