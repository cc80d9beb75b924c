// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/parsed_text.h"

#include <vector>

namespace gongkai {

/// The words of the lexicon from left to right, the longest at each place; none inside a figure.
/// Where a numeral is part of a word (四类过程性信息) its figure counts nothing from then on.
/// @param form  the report's, which says what is counted at all.
std::vector<AnchorHit> findAnchors(ParsedParagraph& paragraph, const StatementWords& words,
                                   const QString& form);

} // namespace gongkai
