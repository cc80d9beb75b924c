// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/text_finding.h"
#include "core/words/written_figures.h"

#include <optional>

namespace gongkai {

/// How a change that the text works out is shown: “95-78 = 17”, “(95-78)/78 = 21.8%”.
TextReading growthOfText(const WrittenFigure& figure, Decimal now, Decimal before, Decimal right);

/// Does the written change say this one? Amounts of money are rounded.
bool fitsGrowth(const WrittenFigure& figure, Decimal right);

/// The change from before to now, in percent where the figure is one; nothing from 0 in percent.
std::optional<Decimal> expectedGrowth(const WrittenFigure& figure, Decimal now, Decimal before);

} // namespace gongkai
