// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/cell_amount.h"

namespace gongkai {

Decimal amountOf(const Report& report, const CellId& cell, const Figure& figure)
{
    const CellType type = report.cellType(cell);
    const int power = type == CellType::Money ? type.power - CellType::wan : 0;
    // What six places do not hold is no amount a text could name.
    return figure.value().scaledByPowerOfTen(power).value_or(figure.value());
}

} // namespace gongkai
