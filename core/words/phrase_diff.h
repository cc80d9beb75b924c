// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/sentences.h"

#include <QStringView>

#include <vector>

namespace gongkai {

/// Where two texts differ: stretches of each that the other has not, in order. Whole phrases, up to
/// their comma or stop; of a phrase that only changed, what changed in it.
struct PhraseDiff
{
    std::vector<TextSpan> left;
    std::vector<TextSpan> right;

    friend bool operator==(const PhraseDiff&, const PhraseDiff&) = default;
};

/// Texts with very many phrases (over four million pairs) are compared from both ends only.
PhraseDiff diffPhrases(QStringView left, QStringView right);

} // namespace gongkai
