// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/settings.h"

#include "core/calendar/statutory_terms.h"

#include <algorithm>

namespace gongkai {
namespace {

int lengthOf(const std::vector<StatutoryTerm>& terms, QStringView id)
{
    const auto found =
        std::ranges::find_if(terms, [&](const StatutoryTerm& term) { return term.id == id; });
    return found == terms.end() ? 0 : found->length; // each is there: a test says so
}

} // namespace

const RegisterTerms& RegisterTerms::byLaw()
{
    static const RegisterTerms all = [] {
        const std::vector<StatutoryTerm> terms = statutoryTerms();
        const int answer = lengthOf(terms, u"answer");
        return RegisterTerms{answer,
                             lengthOf(terms, u"answer_extended") - answer,
                             lengthOf(terms, u"correction_notice"),
                             lengthOf(terms, u"correction_period"),
                             lengthOf(terms, u"third_party"),
                             lengthOf(terms, u"fee"),
                             lengthOf(terms, u"new_answer")};
    }();
    return all;
}

} // namespace gongkai
