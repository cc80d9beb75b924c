// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/source.h"

#include <vector>

namespace gongkai {

/// Columns too narrow for their figures break them over lines: “14 77 52” over “5 7 4” is 145, 777
/// and 524, or 14 with 5 of the next row. Where a line of figures stands right above or below one
/// that is no row of its own, each word of both becomes a row of its own: they are listed, none is
/// taken.
std::vector<TextItem> setBrokenFiguresAside(const std::vector<TextItem>& items,
                                            const FormIndex& form, Budget& budget);

} // namespace gongkai
