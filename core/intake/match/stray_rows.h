// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/column_heads.h"

namespace gongkai {

/// The rows of the source's own in a table: behind a row whose figures were placed, where the form
/// allows own rows and no row of the form is missing between their neighbours, a label that is none
/// of the form's, with one figure.
/// @param rows  those of matchRows(), with `placed` set.
/// @param block  of the table.
std::vector<StrayRow> findStrayRows(const SourceTable& table, const std::vector<MatchedRow>& rows,
                                    const ColumnHeads& heads, const FormIndex& form, int block,
                                    Budget& budget);

} // namespace gongkai
