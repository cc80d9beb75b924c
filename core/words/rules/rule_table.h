// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/words/lexicon.h"
#include "core/words/parsed_text.h"
#include "core/words/text_finding.h"

#include <span>
#include <vector>

// Rules are pure functions: what they say depends on nothing but their arguments. Each appends its
// findings, in any order. A rule over a paragraph leaves `part` and `paragraph` of its places to
// who runs it; the others set them.
namespace gongkai {

/// What every rule may look at besides the words.
struct WordsContext
{
    const Report& report;
    const Lexicon& lexicon;
    QString part; ///< narrative id; "" for rules over the report
};

using ParagraphRule = void (*)(const ParsedParagraph&, const WordsContext&,
                               std::vector<TextFinding>&);
/// Run again whenever anything changes: cheap, over what is parsed already.
using PartRule = void (*)(const ParsedPart&, const WordsContext&, std::vector<TextFinding>&);
/// Likewise.
using ReportRule = void (*)(const ParsedText&, const WordsContext&, std::vector<TextFinding>&);

struct RuleTable
{
    std::span<const ParagraphRule> paragraph;
    std::span<const PartRule> part;
    std::span<const ReportRule> report;
};

/// What the words say against tables and arithmetic.
RuleTable arithmeticRules();
/// The text itself and the report as a whole.
RuleTable textRules();

} // namespace gongkai
