// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/figure_roles.h"

namespace gongkai {

/// “97＋8＝102＋3（新收＋上年结转＝办结＋结转下年）”: the balance as an equation,
/// TextRule::Balance, where words say what each of the four is; and of any other equation whether
/// its sides come to the same.
/// @param findings  those of the statements; what they judged is not judged again.
void equationRule(const ParsedParagraph& paragraph, std::vector<TextFinding>& findings);

/// “49件＝25件＋24件”, “行政诉讼4件（2＋2）”: a total and the sum written behind it, TextRule::Sum.
/// @param findings  what is said of the total as one of a list is not said again.
void writtenSumRule(const FigureView& view, std::vector<TextFinding>& findings);

} // namespace gongkai
