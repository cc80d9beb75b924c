// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/live_checks.h"

#include "core/checks/evaluate.h"

#include <algorithm>
#include <set>

namespace gongkai {
namespace {

bool dependsOnLastYear(const Finding& finding)
{
    const Condition& condition = finding.check->condition;
    const auto isOfLastYear = [](const Term& term) { return term.lastYear; };
    return finding.check->kind == Check::Kind::SameAsLast ||
           (condition.atLeast && condition.atLeast->term.lastYear) ||
           std::ranges::any_of(finding.instance->left, isOfLastYear) ||
           std::ranges::any_of(finding.instance->right, isOfLastYear);
}

bool dependsOnContext(const Finding& finding)
{
    const Check& check = *finding.check;
    const Condition& condition = check.condition;
    return check.kind == Check::Kind::FormYear || check.kind == Check::Kind::TableEmpty ||
           condition.fromYear || !condition.agencyLevels.isEmpty() ||
           !condition.agencyKinds.isEmpty() || !condition.exceptAgencies.isEmpty();
}

} // namespace

LiveChecks::LiveChecks(const Report& report) : m_findings(checkReport(report))
{
    for (int index = 0; index < static_cast<int>(m_findings.size()); ++index)
        addDependencies(index);
}

void LiveChecks::addDependencies(int index)
{
    const Finding& finding = m_findings[index];
    const auto addTerm = [&](const Term& term) {
        if (!term.cell || term.lastYear)
            return;
        std::vector<int>& indexes = m_byCell[*term.cell];
        if (indexes.empty() || indexes.back() != index)
            indexes.push_back(index);
    };
    if (dependsOnContext(finding))
        m_byContext.push_back(index);
    if (dependsOnLastYear(finding))
        m_byLastYear.push_back(index);
    if (finding.check->kind == Check::Kind::TableEmpty)
        return m_byTable[finding.instance->id].push_back(index);
    if (finding.check->kind == Check::Kind::SameAsLast)
        return m_byAnyCell.push_back(index);
    std::ranges::for_each(finding.instance->left, addTerm);
    std::ranges::for_each(finding.instance->right, addTerm);
    if (const auto& atLeast = finding.check->condition.atLeast)
        addTerm(atLeast->term);
}

std::vector<int> LiveChecks::update(const Report& report, const std::vector<FieldKey>& changed)
{
    std::set<int> touched;
    const auto touch = [&](const std::vector<int>& indexes) {
        touched.insert(indexes.begin(), indexes.end());
    };
    for (const FieldKey& key : changed) {
        const auto cell = key.kind == FieldKind::Cell ? CellId::fromString(key.id) : std::nullopt;
        if (cell) {
            touch(m_byCell.value(*cell));
            touch(m_byTable.value(cell->table));
            touch(m_byAnyCell);
        } else if (key.kind == FieldKind::LastYear) {
            touch(m_byLastYear);
        } else if (key.kind == FieldKind::Meta || key.kind == FieldKind::Agency) {
            touch(m_byContext);
        }
    }
    for (const int index : touched) {
        Finding& finding = m_findings[index];
        finding = evaluate(*finding.check, *finding.instance, report);
    }
    return {touched.begin(), touched.end()};
}

std::vector<int> LiveChecks::findingsOf(const CellId& cell) const
{
    std::vector<int> indexes;
    for (const int index : m_byCell.value(cell)) {
        const std::vector<CellId>& cells = m_findings[index].cells;
        if (std::find(cells.begin(), cells.end(), cell) != cells.end())
            indexes.push_back(index);
    }
    return indexes;
}

} // namespace gongkai
