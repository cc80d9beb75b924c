// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sources/budget.h"
#include "core/intake/sources/source.h"

#include <QStringList>

#include <vector>

namespace gongkai {

/// Cells of tables with a figure and behind it another year's in brackets, “7（上年98）”,
/// “7（2023年：98件）”, become the figure alone. The bracket has to say of which year it is:
/// “7（98）” stays as it is, and so does one that names the report's year.
/// @return what the clerk is told of them.
QStringList dropBracketedYears(std::vector<SourceBlock>& blocks, int year, Budget& budget);

} // namespace gongkai
