// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/sources/budget.h"
#include "core/intake/sources/source.h"

#include <vector>

namespace gongkai {

/// Labels of the form that name the report's own year, “2025年本年制发件数” beside
/// “2024年本年制发件数”, lose it: then they are the form's. Those of another year stay, and are
/// none.
void readOwnYearHeads(std::vector<SourceBlock>& blocks, const FormIndex& form, int year,
                      Budget& budget);

} // namespace gongkai
