// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/rule_table.h"

// Money in the prose.
namespace gongkai {

/// Fees for information are among the charges of table two and never above them.
void feesRule(const ParsedParagraph& paragraph, const WordsContext& context,
              std::vector<TextFinding>& findings);
/// 元 where the table has 万元, or the reverse
void magnitudeRule(const ParsedParagraph& paragraph, const WordsContext& context,
                   std::vector<TextFinding>& findings);
/// Requests closed because a fee was not paid: the part on fees says so.
void unpaidRule(const ParsedText& text, const WordsContext& context,
                std::vector<TextFinding>& findings);

} // namespace gongkai
