// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/summary.h"
#include "core/words/lexicon.h"
#include "core/words/text_finding.h"

#include <vector>

namespace gongkai {

/// What both engines found in one report: its cells and its prose.
struct ReportFindings
{
    std::vector<Finding> cells;     ///< as checkReport() and LiveChecks give them
    std::vector<TextFinding> words; ///< as checkWords() and LiveWords give them

    friend bool operator==(const ReportFindings&, const ReportFindings&) = default;
};

/// The full pass of both.
ReportFindings findingsOf(const Report& report, const Lexicon& lexicon);

/// Does it wait for words that are not written yet, and not for cells?
bool waitsForWords(const TextFinding& finding);

/// The counts of both: a finding of the prose counts by its severity as one on cells does, what of
/// it is undecidable and no hint keeps a report from being clean.
CheckSummary summarise(const Report& report, const std::vector<Finding>& cells,
                       const std::vector<TextFinding>& words);
CheckSummary summarise(const Report& report, const ReportFindings& findings);

/// The explanations of what is broken, each once, in the order of the findings. Others stay in the
/// report until their finding is back: what was mended, sentences that are no more.
std::vector<Explanation> explanationsInUse(const Report& report, const ReportFindings& findings);

} // namespace gongkai
