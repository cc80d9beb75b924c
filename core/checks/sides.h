// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/check.h"
#include "core/report/report.h"

#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// Both sides of an equation on one report.
struct Sides
{
    Decimal left;  ///< sum of the filled cells and constants
    Decimal right; ///< likewise
    /// A blank cell could still make left − right larger, or smaller.
    bool canRise = false;
    bool canFall = false;
    std::vector<CellId> cells; ///< of this year, left first
    std::vector<CellId> blank; ///< those without a figure
    /// Why a needed figure of last year is not there: "no_last_year" or "not_mapped"; "" if
    /// nothing is missing.
    QString missing;
};

Sides sumSides(const CheckInstance& instance, const Report& report);

/// A term's value.
/// @return nothing when this year's cell is blank, or last year's figure is not to be had or has
///         more decimals than such a figure may have now and a factor needs them.
std::optional<Decimal> termValue(const Term& term, const Report& report);

/// Exact. @pre  factor is a whole number, as limits are.
Decimal times(Decimal value, Decimal factor);

} // namespace gongkai
