// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/parsed_text.h"
#include "core/words/text_finding.h"

#include <vector>

namespace gongkai {

/// What all rules of one kind say, in no order, with part and paragraph set. Of the broken ones of
/// a rule in one paragraph the first hundred.
std::vector<TextFinding> findingsOfParagraph(const ParsedPart& part, std::size_t paragraph,
                                             const Report& report, const Lexicon& lexicon);
std::vector<TextFinding> findingsOfPart(const ParsedPart& part, const Report& report,
                                        const Lexicon& lexicon);
std::vector<TextFinding> findingsOfReport(const ParsedText& text, const Report& report,
                                          const Lexicon& lexicon);

/// In the order of the text: parts as printed, then paragraph, place and rule.
void sortFindings(std::vector<TextFinding>& findings, const Report& report);

} // namespace gongkai
