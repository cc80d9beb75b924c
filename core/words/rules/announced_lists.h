// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/text_view.h"

#include <vector>

namespace gongkai {

/// “存在以下四个问题：一是…二是…三是…”: the number a part announces right in front of a list, held
/// against how many are listed. Silent where the list does not count on from one, or goes on
/// without a number (此外, 另外).
std::vector<TextFinding> announcedLists(const ParsedPart& part);

} // namespace gongkai
