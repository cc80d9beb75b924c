// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/statement.h"
#include "core/words/statement_words.h"

#include <QString>

namespace gongkai {

/// Looks up what a statement can mean in one form.
class MeaningFinder
{
public:
    MeaningFinder(QString form, const StatementWords& words)
        : m_form(std::move(form)), m_words(words)
    {}

    /// Fills rule, readings and asks of a statement that has topic, aspects and flow.
    /// @return false when the form has no cells for it.
    bool find(Statement& statement) const;
    /// The same of several topics together: 行政复议、行政诉讼743件.
    bool find(Statement& statement, const std::vector<int>& topics) const;

    /// The readings of a statement in the columns of one kind of applicants; none where the form
    /// has no such columns.
    std::vector<std::vector<CellId>> ofApplicants(const Statement& statement, int applicants) const;

private:
    bool findApplicants(Statement& statement) const;
    /// The row's cells in other columns: `new.total` to `new.natural`.
    std::vector<CellId> inColumns(const std::vector<CellId>& cells,
                                  const QStringList& columns) const;

    QString m_form;
    const StatementWords& m_words;
};

} // namespace gongkai
