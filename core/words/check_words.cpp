// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/check_words.h"

#include "core/words/parsed_text.h"
#include "core/words/rules/run_rules.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gongkai {

std::vector<TextFinding> checkWords(const Report& report, const Lexicon& lexicon)
{
    const ParsedText text = parseProse(report, lexicon);
    std::vector<TextFinding> findings;
    const auto take = [&](std::vector<TextFinding>&& found) {
        std::ranges::move(found, std::back_inserter(findings));
    };
    for (const ParsedPart& part : text) {
        for (std::size_t i = 0; i < part.paragraphs.size(); ++i)
            take(findingsOfParagraph(part, i, report, lexicon));
        take(findingsOfPart(part, report, lexicon));
    }
    take(findingsOfReport(text, report, lexicon));
    sortFindings(findings, report);
    return findings;
}

} // namespace gongkai
