// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/summary.h"

#include <QHash>

#include <algorithm>

namespace gongkai {
namespace {

void countFindings(const Report& report, const std::vector<Finding>& findings,
                   CheckSummary& summary, bool& undecided)
{
    for (const Finding& finding : findings) {
        const Severity severity = finding.check->severity;
        if (finding.outcome == Outcome::Undecidable) {
            ++summary.undecidable;
            undecided = undecided || severity != Severity::Hint;
        }
        if (finding.outcome != Outcome::Broken)
            continue;
        const int open = isOpen(report, finding) ? 1 : 0;
        switch (severity) {
        case Severity::Error:
            ++summary.errors;
            summary.openErrors += open;
            break;
        case Severity::Warning:
            ++summary.warnings;
            summary.openWarnings += open;
            break;
        case Severity::Hint:
            ++summary.hints;
            break;
        }
    }
}

void countCells(const Report& report, CheckSummary& summary)
{
    for (const CellId& cell : report.cells()) {
        ++summary.allCells;
        summary.blankCells += report.figure(cell).isBlank() ? 1 : 0;
    }
    summary.unconfirmed = static_cast<int>(report.unconfirmed().size());
}

} // namespace

CheckSummary summarise(const Report& report, const std::vector<Finding>& findings)
{
    CheckSummary summary;
    bool undecided = false;
    countFindings(report, findings, summary, undecided);
    countCells(report, summary);
    summary.isClean = summary.openErrors == 0 && summary.openWarnings == 0 && !undecided &&
                      summary.unconfirmed == 0;
    return summary;
}

std::set<CellId> openErrorCells(const Report& report, const std::vector<Finding>& findings)
{
    std::set<CellId> cells;
    for (const Finding& finding : findings)
        if (finding.outcome == Outcome::Broken && finding.check->severity == Severity::Error &&
            isOpen(report, finding))
            cells.insert(finding.cells.begin(), finding.cells.end());
    return cells;
}

std::vector<int> emptyTableOf(const std::vector<Finding>& findings)
{
    QHash<QString, int> emptyTables;
    for (int index = 0; index < static_cast<int>(findings.size()); ++index) {
        const Finding& finding = findings[index];
        if (finding.check->kind == Check::Kind::TableEmpty && finding.outcome == Outcome::Broken)
            emptyTables.insert(finding.instance->id, index);
    }
    std::vector<int> groups(findings.size(), -1);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings[i];
        const bool inside =
            std::all_of(finding.cells.begin(), finding.cells.end(),
                        [&](const CellId& cell) { return emptyTables.contains(cell.table); });
        if (finding.outcome == Outcome::Undecidable && inside && !finding.cells.empty())
            groups[i] = emptyTables.value(finding.cells.front().table);
    }
    return groups;
}

} // namespace gongkai
