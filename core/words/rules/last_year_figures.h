// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/figure_roles.h"

namespace gongkai {

/// Figures that the text gives for last year, held against last year's figures: “（上年为118件）”,
/// “较上年的118件增加19件”. A finding of text.growth.
void lastYearFiguresRule(const FigureView& view, std::vector<TextFinding>& findings);

} // namespace gongkai
