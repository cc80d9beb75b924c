// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/source.h"

#include <vector>

namespace gongkai {

/// Rows that stand in one row of a table, their labels one below the other in one cell and their
/// figures likewise in the cells beside it, become rows of their own. Only where each line of the
/// cell of labels names a row of the form and each cell behind it has as many lines, all of them
/// figures or all of them units: a blank one leaves no line, and nobody knows which it was. Any
/// other such row stays as it is.
void partStackedRows(std::vector<SourceBlock>& blocks, const FormIndex& form, Budget& budget);

} // namespace gongkai
