// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/sentences.h"

#include <QStringView>

#include <vector>

namespace gongkai {

/// Where two texts differ: stretches of each that the other has not, in order. Whole phrases, up to
/// their comma or stop, where most of their words are others; else what changed in them: figures as
/// wholes, and words. A phrase that the other text has elsewhere is no difference.
struct PhraseDiff
{
    std::vector<TextSpan> left;
    std::vector<TextSpan> right;

    friend bool operator==(const PhraseDiff&, const PhraseDiff&) = default;
};

/// Where over four million pairs would have to be looked at, texts are compared from both ends
/// only.
PhraseDiff diffPhrases(QStringView left, QStringView right);

} // namespace gongkai
