// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/explanations.h"
#include "core/report/report.h"

#include <set>
#include <vector>

namespace gongkai {

/// Counts for the status bar and the draft mark.
struct CheckSummary
{
    int errors = 0;      ///< broken errors
    int warnings = 0;    ///< broken warnings
    int hints = 0;       ///< broken hints
    int undecidable = 0; ///< of any severity
    int unwritten = 0;   ///< of these: wait for words of the report, not for cells
    int blankCells = 0;
    int allCells = 0;
    int unconfirmed = 0; ///< copied figures, and what was inferred of the agency, nobody confirmed
    /// Explained broken instances count in errors and warnings too; these are the ones left.
    int openErrors = 0;   ///< broken errors that nothing clears: not explainable, not explained,
                          ///< explanation needs review; 0 when the leader's override is recorded
    int openWarnings = 0; ///< broken warnings without a current explanation

    /// The report prints without a draft mark: no open error or warning, nothing undecidable of
    /// severity error or warning, nothing unconfirmed.
    bool isClean = false;

    friend bool operator==(const CheckSummary&, const CheckSummary&) = default;
};
/// @param findings  all of this report's.
CheckSummary summarise(const Report& report, const std::vector<Finding>& findings);

/// This year's cells of the broken errors that nothing clears, as openErrors counts them without
/// an override: what is written from such a figure may be wrong with it.
/// @param findings  all of this report's.
std::set<CellId> openErrorCells(const Report& report, const std::vector<Finding>& findings);

/// For each finding the index of the broken TableEmpty finding that stands for it, or -1. An
/// undecidable finding whose cells all lie in entirely blank tables need not be shown on its own:
/// a blank table is one finding.
/// @param findings  all of one report's.
std::vector<int> emptyTableOf(const std::vector<Finding>& findings);

} // namespace gongkai
