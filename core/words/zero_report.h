// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/words/draft.h"
#include "core/words/lexicon.h"

#include <utility>
#include <vector>

namespace gongkai {

/// 零报告, what one act would do to a report of an agency where nothing happened: 0 into the blank
/// cells of requests, disputes and fees, and the sentences that say so. Nothing is done until the
/// operation is applied.
struct ZeroReportPlan
{
    /// Blank cells and what they get: 0, totals what their parts add up to.
    std::vector<std::pair<CellId, Figure>> filled;
    /// Blank cells that stay: with what stands there already, a 0 would break a check.
    std::vector<CellId> left;
    std::vector<Draft> written; ///< into parts that are empty, one paragraph for each sentence
    /// True as well, but the part has a text, which is left alone.
    std::vector<Draft> notWritten;
    std::vector<QString> contradicted; ///< narrative ids: the figures do not say “nothing”
    Operation operation;               ///< kind "zero_report"; may be empty
};

/// Which cells and sentences these are is data: `zero_cells` and `drafts` of the word files. What
/// is filled or written already stays as it is.
ZeroReportPlan planZeroReport(const Report& report, const Lexicon& lexicon);

} // namespace gongkai
