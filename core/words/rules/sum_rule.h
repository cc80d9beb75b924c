// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/figure_roles.h"

// Figures of the prose that must add up.
namespace gongkai {

/// 共N件，其中a、b、c; a、b，共计N; amounts of money, too (text.fees where they are fees)
void sumRule(const FigureView& view, std::vector<TextFinding>& findings);
/// 新收 + 上年结转 = 答复 + 结转下年
void balanceRule(const ParsedParagraph& paragraph, const WordsContext& context,
                 std::vector<TextFinding>& findings);

} // namespace gongkai
