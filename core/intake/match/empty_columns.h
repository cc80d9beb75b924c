// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"
#include "core/intake/sources/source.h"

#include <vector>

namespace gongkai {

/// Columns between the figures of a sheet in which nothing stands, and over which the heads beside
/// them are merged, are taken out of its table: then each head stands over one column again. Where
/// a cell is missing, or a head stands alone over such a column, it stays.
void dropEmptyColumns(std::vector<SourceBlock>& blocks, Budget& budget);

} // namespace gongkai
