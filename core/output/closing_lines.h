// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/document.h"

#include <cstddef>
#include <vector>

namespace gongkai {

/// Behind the lines that close what stands above them and never stand on a page alone: name, date,
/// sign-off, what is said under a table. Not the lines over a table.
/// @param begin  the block right below.
std::size_t closingEnd(const std::vector<Block>& blocks, std::size_t begin);

} // namespace gongkai
