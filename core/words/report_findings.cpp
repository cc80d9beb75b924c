// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/report_findings.h"

#include "core/checks/evaluate.h"
#include "core/words/check_words.h"
#include "core/words/text_explanations.h"

#include <optional>
#include <set>
#include <utility>

namespace gongkai {

ReportFindings findingsOf(const Report& report, const Lexicon& lexicon)
{
    return {checkReport(report), checkWords(report, lexicon)};
}

bool waitsForWords(const TextFinding& finding)
{
    return finding.outcome == Outcome::Undecidable && finding.cells.empty();
}

CheckSummary summarise(const Report& report, const std::vector<Finding>& cells,
                       const std::vector<TextFinding>& words)
{
    CheckSummary summary = summarise(report, cells);
    for (const TextFinding& finding : words) {
        const bool isHint = finding.severity == Severity::Hint;
        if (finding.outcome == Outcome::Undecidable) {
            ++summary.undecidable;
            summary.unwritten += waitsForWords(finding) ? 1 : 0;
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

std::vector<Explanation> explanationsInUse(const Report& report, const ReportFindings& findings)
{
    std::vector<Explanation> explanations;
    std::set<std::pair<QString, QString>> keys; // equal sentences share one
    const auto add = [&](const std::optional<Explanation>& explanation) {
        if (explanation && keys.emplace(explanation->check, explanation->instance).second)
            explanations.push_back(*explanation);
    };
    for (const Finding& finding : findings.cells)
        if (finding.outcome == Outcome::Broken)
            add(explanationOf(report, finding));
    for (const TextFinding& finding : findings.words)
        if (finding.isBroken())
            add(explanationOf(report, finding));
    return explanations;
}

} // namespace gongkai
