// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/report/report.h"

#include <QHash>

#include <set>
#include <vector>

namespace gongkai {

/// Evaluates one instance on one report, exactly as checks.md part 1 says.
Finding evaluate(const Check& check, const CheckInstance& instance, const Report& report);

/// Every instance of every check of the report's form, in the order of the form: the full pass,
/// and the oracle of LiveChecks.
std::vector<Finding> checkReport(const Report& report);

/// The findings of a report that is being edited: after an operation only the instances that its
/// fields touch are evaluated again.
class LiveChecks
{
public:
    explicit LiveChecks(const Report& report);

    /// @param report  after the change; the same form as before.
    /// @return indexes of the findings that were evaluated again, ascending.
    std::vector<int> update(const Report& report, const std::vector<FieldKey>& changed);

    /// In the order of the form; the same list as checkReport() on the same report.
    const std::vector<Finding>& findings() const { return m_findings; }
    /// Indexes of the findings a cell takes part in, ascending.
    std::vector<int> findingsOf(const CellId& cell) const;

private:
    std::vector<Finding> m_findings;
    QHash<CellId, std::vector<int>> m_byCell;
    std::vector<int> m_global; ///< depend on more than cells: year, agency, last year, all cells
};

/// Counts for the status bar and the draft mark.
struct CheckSummary {
    int errors = 0;      ///< broken errors
    int warnings = 0;    ///< broken warnings
    int hints = 0;       ///< broken hints
    int undecidable = 0;
    int blankCells = 0;
    int allCells = 0;
    int unconfirmed = 0; ///< copied figures nobody confirmed
    /// Explained broken instances count in errors and warnings too; these are the ones left.
    int openErrors = 0;   ///< broken errors that nothing clears: not explainable, not explained,
                          ///< explanation needs review; 0 when the leader's override is recorded
    int openWarnings = 0; ///< broken warnings without a current explanation

    /// The report prints without a draft mark: no open error or warning, nothing undecidable of
    /// severity error or warning, nothing unconfirmed.
    bool isClean = false;
};
CheckSummary summarise(const Report& report, const std::vector<Finding>& findings);

ExplanationState explanationState(const Report& report, const Finding& finding);

/// What a total's cell should say, when the parts of one of its sums are all filled.
struct ComputedTotal {
    CellId cell;
    std::vector<Decimal> values; ///< one per sum check that can be computed; all different
};
/// Nothing when the cell is no total or no sum is complete.
std::optional<ComputedTotal> computedTotal(const Report& report, const CellId& cell);

/// “Take over all totals” (design decision 4): from the leaves up; fills only blank totals whose
/// parts are all filled; where two sums differ neither is taken.
struct TakeOverResult {
    Operation operation;              ///< kind "take_totals"; may be empty
    std::vector<ComputedTotal> conflicts; ///< both figures, for the clerk to decide
};
TakeOverResult takeOverTotals(const Report& report);

/// The result list as `check --json` prints it (design page).
QByteArray findingsToJson(const std::vector<Finding>& findings);

} // namespace gongkai
