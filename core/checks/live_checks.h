// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/report/report.h"

#include <QHash>

#include <vector>

namespace gongkai {

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
    /// Indexes of the findings whose equation a cell stands in, ascending. What is said of a
    /// table or the report as a whole (TableEmpty, SameAsLast) is not among them.
    std::vector<int> findingsOf(const CellId& cell) const;

private:
    void addDependencies(int index);

    std::vector<Finding> m_findings;
    QHash<CellId, std::vector<int>> m_byCell;
    QHash<QString, std::vector<int>> m_byTable; ///< look at every cell of the table
    std::vector<int> m_byAnyCell;               ///< look at every cell of the report
    std::vector<int> m_byLastYear;              ///< depend on last year's figures
    std::vector<int> m_byContext;               ///< depend on year, agency or the local rows
};

} // namespace gongkai
