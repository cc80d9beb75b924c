// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <vector>

namespace gongkai {

/// One place where two reports differ. A side that is "" is blank there.
struct Difference
{
    FieldKey key; ///< kind Cell, Narrative, Signoff, Cover or Agency
    QString left;
    QString right;

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// Cells in form order, then narrative, sign-off, cover, agency. Year, scope, edition, last year's
/// figures, origins and explanations are not part of what was published and are not compared.
std::vector<Difference> diff(const Report& left, const Report& right);

/// The list as `diff --json` prints it (design page).
QByteArray differencesToJson(const std::vector<Difference>& differences);

} // namespace gongkai
