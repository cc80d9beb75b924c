// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/rule_table.h"
#include "core/words/rules/view_rules.h"

#include <array>

namespace gongkai {
namespace {

constexpr std::array<ViewRule, 13> viewRules{
    checkPeriod,   checkYear,   checkEvents,  checkDates,  checkAgency,  checkParts, checkCitation,
    checkLeftover, checkPhrase, checkDoubled, checkNumber, checkForeign, checkTorn};

// What all of them look at is made once.
void checkText(const ParsedParagraph& paragraph, const WordsContext& context,
               std::vector<TextFinding>& out)
{
    if (paragraph.isBlank())
        return;
    const TextView view(paragraph, context);
    for (const ViewRule rule : viewRules)
        rule(view, out);
}

constexpr std::array<ParagraphRule, 1> paragraphRules{checkText};
constexpr std::array<PartRule, 3> partRules{checkLength, checkTopics, checkProblems};
constexpr std::array<ReportRule, 7> reportRules{checkNumbering,  checkFeeSentence,   checkContact,
                                                checkReportDate, checkRepeatedLatin, checkRepeated,
                                                checkSameFigures};

} // namespace

RuleTable textRules()
{
    return {paragraphRules, partRules, reportRules};
}

} // namespace gongkai
