// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/column_fit.h"
#include "core/output/document.h"

#include <optional>
#include <vector>

namespace gongkai::docx {

// What Word cannot be asked and is worked out beforehand: how tables fit, which pages are turned,
// where a table that is longer than a page is cut.

struct PlacedTable
{
    TableFit fit;
    bool onOnePage = true;
    /// Rows that begin a page, after the first: only where merged labels must stand on both.
    std::vector<int> pageStarts;
};

/// How one block of a document stands.
struct BlockPlan
{
    bool turned = false;      ///< on a landscape page
    bool breakBefore = false; ///< begins a page
    bool withNext = false;    ///< stays on the page of the next block
    std::optional<PlacedTable> table;
};

/// One for each block.
std::vector<BlockPlan> planBlocks(const Document& document);

} // namespace gongkai::docx
