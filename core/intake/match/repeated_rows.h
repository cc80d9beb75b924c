// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"
#include "core/intake/match/match_report.h"
#include "core/intake/match/table_matcher.h"

#include <QStringList>

#include <vector>

namespace gongkai {

/// What is said of rows that the source has twice, with the same figures: translated sentences.
/// @param cells  what mergePlacements() made of the placements; a row with a conflict is none.
QStringList noteRepeatedRows(const std::vector<Placement>& placements,
                             const std::vector<MatchedCell>& cells, const Form& form);

} // namespace gongkai
