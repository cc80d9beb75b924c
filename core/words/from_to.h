// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/prose_gap.h"

#include <optional>

// “由17件增至91件”, “从2023年的62%上升到78%”: what it was and what it is.
namespace gongkai {

/// Where 由 or 从 stands in front of a figure that it belongs to, nothing between them but a year
/// and words that say nothing.
std::optional<qsizetype> fromWord(const ParsedParagraph& paragraph, const GapReader& gaps,
                                  int figure);

/// Do the words between two figures say that the second is what became of the first: 增至, 降到?
bool saysTo(QStringView between);

} // namespace gongkai
