// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_lists.h"

namespace gongkai {
namespace {

template <typename T>
void append(std::vector<T>& to, const std::vector<T>& from)
{
    to.insert(to.end(), from.begin(), from.end());
}

} // namespace

QStringList WordLists::context(const QString& id) const
{
    QStringList words;
    for (const ContextWords& entry : contexts)
        if (entry.id == id)
            words += entry.words;
    return words;
}

void WordLists::add(const WordLists& other)
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
