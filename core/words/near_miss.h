// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/sentences.h"

#include <QStringView>

#include <vector>

namespace gongkai {

/// Where a text has nearly this wording: at least 1 and at most `distance` characters exchanged,
/// missing or too many inside it, its first and last character there. None overlap; of several ends
/// the nearest wording, of equally near ones the shortest. Time: text × wording × distance.
/// @pre  the wording has more than two characters; distance is less than its length.
std::vector<TextSpan> findNearMisses(QStringView text, QStringView wording, int distance);

/// How many characters must be exchanged, left out or put in to make one text of the other; more
/// than `limit` is limit + 1. Time: the shorter length × limit.
int editDistance(QStringView a, QStringView b, int limit);

} // namespace gongkai
