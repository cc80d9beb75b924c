// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <vector>

namespace gongkai {

/// One place where two reports differ. A side that is "" is blank there.
struct Difference
{
    /// Of kind Cell, Narrative, Signoff, Cover or Agency; of the left report, except in rows that
    /// only the right one has.
    FieldKey key;
    QString left;
    QString right;
    QString label = {};     ///< of a row that is not in the form; "" for all others
    bool onlyRight = false; ///< the left report has no such row

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// Cells in form order, rows of the reports' own by their labels (local_rows.h), then narrative,
/// sign-off, cover, agency. Year, scope, edition, last year's figures, origins and explanations are
/// not part of what was published and are not compared.
std::vector<Difference> diff(const Report& left, const Report& right);

/// The list as `diff --json` prints it (docs/exchange-format.md).
QByteArray differencesToJson(const std::vector<Difference>& differences);

} // namespace gongkai
