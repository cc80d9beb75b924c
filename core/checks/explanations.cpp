// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/explanations.h"

#include <algorithm>

namespace gongkai {
namespace {

void addLastYear(const std::vector<Term>& terms, std::vector<CellId>& cells)
{
    for (const Term& term : terms)
        if (term.cell && term.lastYear)
            cells.push_back(*term.cell);
}

bool isSameFigures(const std::vector<CellId>& cells, std::map<CellId, Figure> then,
                   const Report& report)
{
    std::map<CellId, Figure> now;
    for (const CellId& cell : cells)
        if (const Figure figure = report.figure(cell); !figure.isBlank())
            now.emplace(cell, figure);
    std::erase_if(then, [](const auto& entry) { return entry.second.isBlank(); });
    return now == then;
}

} // namespace

ExplainedCells explainedCells(const Finding& finding)
{
    ExplainedCells cells{finding.cells, {}};
    if (finding.check->kind == Check::Kind::SameAsLast) {
        cells.lastYear = finding.cells;
        return cells;
    }
    addLastYear(finding.instance->left, cells.lastYear);
    addLastYear(finding.instance->right, cells.lastYear);
    if (const auto& least = finding.check->condition.atLeast)
        addLastYear({least->term}, cells.lastYear);
    return cells;
}

Operation explain(const Report& report, const Finding& finding, const QString& text)
{
    return explain(report, finding.check->id, finding.instance->id, explainedCells(finding), text);
}

std::optional<Explanation> explanationOf(const Report& report, const Finding& finding)
{
    return report.explanation(finding.check->id, finding.instance->id);
}

ExplanationState explanationState(const Report& report, const Finding& finding)
{
    return explanationState(report, explanationOf(report, finding), explainedCells(finding));
}

ExplanationState explanationState(const Report& report,
                                  const std::optional<Explanation>& explanation,
                                  const ExplainedCells& cells)
{
    if (!explanation)
        return ExplanationState::None;
    const bool isLastYears = std::ranges::all_of(explanation->lastYear, [&](const auto& entry) {
        return report.lastYearFigure(entry.first).value_or(Figure()) == entry.second;
    });
    return isLastYears && isSameFigures(cells.thisYear, explanation->figures, report)
               ? ExplanationState::Current
               : ExplanationState::NeedsReview;
}

bool isOpen(const Report& report, const Finding& finding)
{
    const Check& check = *finding.check;
    if (finding.outcome != Outcome::Broken || check.severity == Severity::Hint)
        return false;
    const bool isError = check.severity == Severity::Error;
    if (isError && report.override())
        return false;
    const bool canBeExplained = !isError || check.explainable;
    return !canBeExplained || explanationState(report, finding) != ExplanationState::Current;
}

} // namespace gongkai
