// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_id.h"
#include "core/base/decimal.h"
#include "core/catalog/check.h"

#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// How a check instance stands. The four never look alike.
enum class Outcome {
    Holds,
    Broken,
    Undecidable,   ///< a needed cell is blank and could still save it
    NotApplicable, ///< “na”
};

/// One check instance evaluated on one report. A failed check is this value, not an Error.
struct Finding
{
    const Check* check = nullptr;            ///< owned by the form, which the report shares
    const CheckInstance* instance = nullptr; ///< likewise
    Outcome outcome = Outcome::NotApplicable;
    /// Sums of the filled cells of each side; 0 when not applicable. For the kinds without sides:
    /// FormYear: the report year and the nearest year of the form; SameAsLast: cells equal to
    /// last year's, and cells compared; TableEmpty: filled cells, and all cells.
    Decimal left;
    Decimal right; ///< see left
    /// This year's cells, left side first; SameAsLast: the compared ones; TableEmpty: the table's.
    std::vector<CellId> cells;
    std::vector<CellId> blank;       ///< undecidable: the needed cells that are blank
    std::optional<Decimal> computed; ///< undecidable because exactly the total is blank
    QString reason;  ///< "total_missing"; "no_last_year", "not_mapped", "condition"; else ""
    QString message; ///< one Chinese sentence naming rows, columns and both figures

    Decimal difference() const { return left - right; }
    /// "check/instance", the key of explanations.
    QString key() const { return check->id + u'/' + instance->id; }

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// How an explanation of a broken check stands.
enum class ExplanationState {
    None,
    Current,     ///< written for the figures that stand there now
    NeedsReview, ///< the figures have changed since
};

} // namespace gongkai
