// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/simplified.h"

#include <algorithm>
#include <iterator>

namespace gongkai {
namespace {

struct Pair
{
    char16_t traditional;
    char16_t simplified;
};

// By the traditional character.
constexpr Pair pairs[]{
#include "core/base/simplified_table.inc"
};

} // namespace

QString toSimplified(QString text)
{
    for (QChar& c : text) {
        const auto* const found =
            std::ranges::lower_bound(pairs, c.unicode(), {}, &Pair::traditional);
        if (found != std::end(pairs) && found->traditional == c.unicode())
            c = QChar(found->simplified);
    }
    return text;
}

} // namespace gongkai
