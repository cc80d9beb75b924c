// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace gongkai {

/// What a figure of a cell is where texts are read and written: money in 万元, whatever unit the
/// form prints it in (元, 亿元); everything else as it stands. Blank and “/” are 0.
/// @param figure  of this cell, this year's or last year's.
Decimal amountOf(const Report& report, const CellId& cell, const Figure& figure);

} // namespace gongkai
