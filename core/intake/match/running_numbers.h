// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/source.h"

#include <set>
#include <vector>

namespace gongkai {

// What only numbers the rows of a table is no figure, and nobody has to look at it.

/// Does a column under this head number rows: “序号”?
bool isNumberHead(const QString& text);

/// The columns of a table whose numbers go up from row to row, each before the label of its row:
/// under a head that says so (“序号”), or 1, 2, 3 … without a gap.
std::set<int> runningColumns(const SourceTable& table);

/// Paragraphs of nothing but a number, 1, 2, 3 … one after the other in a source that has a head
/// for them somewhere: what is left of such a column. By block.
std::set<size_t> runningLines(const std::vector<SourceBlock>& blocks);

/// The items of a text without the first one of each row of its tables, where the rows end for
/// certain and that is a column of such numbers with a head that says so. A table in which one of
/// the numbers stands before a figure, or not in its order, stays as it is.
std::vector<TextItem> withoutRunningNumbers(const std::vector<TextItem>& items, Budget& budget);

} // namespace gongkai
