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
struct Finding {
    const Check* check = nullptr;            ///< owned by the form, which the report shares
    const CheckInstance* instance = nullptr; ///< likewise
    Outcome outcome = Outcome::NotApplicable;
    Decimal left;  ///< of the filled cells; unset meaning when not applicable
    Decimal right; ///< likewise
    std::vector<CellId> cells; ///< this year's cells, left side first
    std::vector<CellId> blank; ///< undecidable: the needed cells that are blank
    std::optional<Decimal> computed; ///< undecidable because exactly the total is blank
    QString reason;  ///< "total_missing"; "no_last_year", "not_mapped", "condition"; else ""
    QString message; ///< one Chinese sentence naming rows, columns and both figures

    Decimal difference() const { return left - right; }
    /// check id and instance id, the key of explanations.
    QString key() const;
};

/// How an explanation of a broken check stands.
enum class ExplanationState {
    None,
    Current,     ///< written for the figures that stand there now
    NeedsReview, ///< the figures have changed since
};

} // namespace gongkai
