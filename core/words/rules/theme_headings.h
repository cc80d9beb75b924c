// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/word_lists.h"

#include <optional>

namespace gongkai {

/// The topic that has no heading where all others have one by their own name: what such a part
/// says of it under the others was written for those. Nothing where another heading may be its.
/// @param plain  the part, its paragraphs divided by line ends; made by withPlainMarks().
std::optional<std::size_t> topicWithoutHeading(const PartDuty& duty, const QString& plain);

} // namespace gongkai
