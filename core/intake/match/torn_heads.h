// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/source.h"

#include <vector>

namespace gongkai {

/// Column heads that narrow columns tear to a few characters a line, as `pdftotext -layout` has
/// those of “结果维持  其他结果  总计”, are put together to rows of cells. Only where every letter
/// of the heads of a sheet stands there once, in its column's turn, above as many figures as it has
/// columns.
std::vector<TextItem> joinTornHeads(const std::vector<TextItem>& items, const FormIndex& form,
                                    Budget& budget);

} // namespace gongkai
