// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/check.h"

#include <vector>

namespace gongkai {

/// What a kind of check is, in one place: who asks one of these things asks here.
struct CheckTraits
{
    const char* word;   ///< its name in form files
    bool isRelation;    ///< the file writes its two sides
    bool hasSides;      ///< two sums stand against each other and are shown
    bool hasDifference; ///< how far one side is from the other says something
    bool marksCells;    ///< broken, it is a matter of the cells it names: they are marked
    bool hasLimit;      ///< the file states `limit`
    bool hasMinimum;    ///< the file states `minimum`
    bool isOfEachCell;  ///< one instance for each count of the form
};

const CheckTraits& traitsOf(Check::Kind kind);

/// Every kind, in the order of docs/form-files.md.
const std::vector<Check::Kind>& checkKinds();

/// No cell stands on this side, so that there is nothing to sum up: “0”, “100000”.
bool isConstant(const std::vector<Term>& side);

} // namespace gongkai
