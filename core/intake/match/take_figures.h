// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"
#include "core/intake/match/match_report.h"
#include "core/intake/match/table_matcher.h"

namespace gongkai {

/// What a blank between groups of three digits is.
enum class Blanks { PartThousands, MayPartFigures };

/// Reads the text of one place exactly; what is not certain is not taken.
MatchedCell readPlacement(const Placement& placement, const Form& form,
                          Blanks between = Blanks::PartThousands);

/// One entry for each cell of the form, in form order: the same figure found twice is one, two
/// different ones are a conflict.
std::vector<MatchedCell> mergePlacements(const std::vector<Placement>& placements,
                                         const Form& form);

/// Does the text say more than digits: a unit, a word? Then it is worth keeping beside the figure.
bool saysMoreThanTheFigure(const QString& text);

/// Is this one figure whose thousands are parted by blanks of any width: “1 234 567”?
bool hasThousandsByBlanks(const QString& text);

} // namespace gongkai
