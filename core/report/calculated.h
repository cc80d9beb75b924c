// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QString>

namespace gongkai {

/// A figure that was calculated in its cell. Its formula is kept as its origin: from “算式”, the
/// formula as the original, confirmed.
/// @param formula  as it was typed, beginning with “=”.
Operation setCalculated(const Report& report, const CellId& cell, const Figure& figure,
                        const QString& formula);

/// Is this the origin of such a figure?
bool isCalculated(const Origin& origin);

} // namespace gongkai
