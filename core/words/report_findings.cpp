// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/report_findings.h"

#include "core/checks/evaluate.h"
#include "core/words/check_words.h"
#include "core/words/text_explanations.h"

namespace gongkai {

ReportFindings findingsOf(const Report& report, const Lexicon& lexicon)
{
    return {checkReport(report), checkWords(report, lexicon)};
}

CheckSummary summarise(const Report& report, const std::vector<Finding>& cells,
                       const std::vector<TextFinding>& words)
{
    CheckSummary summary = summarise(report, cells);
    for (const TextFinding& finding : words) {
        const bool isHint = finding.severity == Severity::Hint;
        if (finding.outcome == Outcome::Undecidable) {
            ++summary.undecidable;
            summary.isClean = summary.isClean && isHint;
        } else if (finding.isBroken() && isHint) {
            ++summary.hints;
        } else if (finding.isBroken()) {
            ++summary.warnings;
            summary.openWarnings += isOpen(report, finding) ? 1 : 0;
        }
    }
    summary.isClean = summary.isClean && summary.openWarnings == 0;
    return summary;
}

CheckSummary summarise(const Report& report, const ReportFindings& findings)
{
    return summarise(report, findings.cells, findings.words);
}

} // namespace gongkai
