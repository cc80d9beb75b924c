// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/figure_roles.h"

// Percentages of the prose, held against its own figures and those of the tables.
namespace gongkai {

/// 占71.7%
void shareRule(const FigureView& view, std::vector<TextFinding>& findings);
/// 比上年增长5.7%, 减少64件, 有所下降, 持平
void growthRule(const FigureView& view, std::vector<TextFinding>& findings);
/// 提高1.7个百分点, and 1.7% where points are meant
void pointsRule(const FigureView& view, std::vector<TextFinding>& findings);

} // namespace gongkai
