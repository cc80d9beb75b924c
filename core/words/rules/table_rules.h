// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rules/rule_table.h"

// What the prose counts of other things that stand in tables.
namespace gongkai {

void disputesRule(const ParsedParagraph& paragraph, const WordsContext& context,
                  std::vector<TextFinding>& findings);
void documentsRule(const ParsedParagraph& paragraph, const WordsContext& context,
                   std::vector<TextFinding>& findings);
void decisionsRule(const ParsedParagraph& paragraph, const WordsContext& context,
                   std::vector<TextFinding>& findings);

} // namespace gongkai
