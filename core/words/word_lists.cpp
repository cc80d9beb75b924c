// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_lists.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gongkai {
namespace {

template <typename T>
void append(std::vector<T>& to, std::vector<T>& from)
{
    if (to.empty())
        to = std::move(from);
    else
        std::ranges::move(from, std::back_inserter(to));
}

} // namespace

void WordLists::add(WordLists other)
{
    append(phrases, other.phrases);
    append(forbidden, other.forbidden);
    append(leftovers, other.leftovers);
    append(advertisements, other.advertisements);
    append(doubled, other.doubled);
    append(periods, other.periods);
    append(citations, other.citations);
    append(provinces, other.provinces);
    append(agencies, other.agencies);
    append(contexts, other.contexts);
    append(duties, other.duties);
    latinWords += other.latinWords;
    append(quantities, other.quantities);
    append(drafts, other.drafts);
    append(zeroCells, other.zeroCells);
}

} // namespace gongkai
