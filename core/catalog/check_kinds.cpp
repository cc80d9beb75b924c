// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/check_kinds.h"

#include <algorithm>

namespace gongkai {

const CheckTraits& traitsOf(Check::Kind kind)
{
    // word, relation, sides, difference, marks, limit, minimum, each cell
    static constexpr CheckTraits equal{"equal", true, true, true, true, false, false, false};
    static constexpr CheckTraits atMost{"at_most", true, true, true, true, false, false, false};
    static constexpr CheckTraits ifThen{"if_then", true, true, false, true, false, false, false};
    static constexpr CheckTraits ratio{"ratio", true, true, false, true, true, false, false};
    static constexpr CheckTraits jump{"jump", false, true, true, true, true, true, true};
    static constexpr CheckTraits year{"form_year", false, false, false, false, false, false, false};
    static constexpr CheckTraits same{"same_as_last", false, false, false,
                                      false,          true,  true,  false};
    static constexpr CheckTraits empty{"table_empty", false, false, false,
                                       false,         false, false, false};
    switch (kind) {
    case Check::Kind::Equal:
        return equal;
    case Check::Kind::AtMost:
        return atMost;
    case Check::Kind::IfThen:
        return ifThen;
    case Check::Kind::Ratio:
        return ratio;
    case Check::Kind::Jump:
        return jump;
    case Check::Kind::FormYear:
        return year;
    case Check::Kind::SameAsLast:
        return same;
    case Check::Kind::TableEmpty:
        break;
    }
    return empty;
}

const std::vector<Check::Kind>& checkKinds()
{
    static const std::vector<Check::Kind> kinds{Check::Kind::Equal,      Check::Kind::AtMost,
                                                Check::Kind::IfThen,     Check::Kind::Ratio,
                                                Check::Kind::Jump,       Check::Kind::FormYear,
                                                Check::Kind::SameAsLast, Check::Kind::TableEmpty};
    return kinds;
}

bool isConstant(const std::vector<Term>& side)
{
    return std::ranges::none_of(side, [](const Term& term) { return term.cell.has_value(); });
}

} // namespace gongkai
