// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/run_rules.h"

#include "core/words/rules/rule_table.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace gongkai {
namespace {

const std::vector<RuleTable>& tables()
{
    static const std::vector<RuleTable> all{arithmeticRules(), textRules()};
    return all;
}

// Who writes a thousand brackets without their ends has seen what is wrong after a hundred.
void keepFirst(std::vector<TextFinding>& findings)
{
    constexpr int most = 100;
    std::map<const WordRule*, int> counts;
    std::erase_if(findings, [&counts](const TextFinding& finding) {
        return finding.isBroken() && ++counts[finding.rule] > most;
    });
}

} // namespace

std::vector<TextFinding> findingsOfParagraph(const ParsedPart& part, std::size_t paragraph,
                                             const Report& report, const Lexicon& lexicon)
{
    std::vector<TextFinding> findings;
    const WordsContext context{report, lexicon, part.id};
    for (const RuleTable& table : tables())
        for (const ParagraphRule rule : table.paragraph)
            rule(part.paragraphs[paragraph], context, findings);
    keepFirst(findings);
    for (TextFinding& finding : findings) {
        finding.place.part = part.id;
        finding.place.paragraph = static_cast<int>(paragraph);
    }
    return findings;
}

std::vector<TextFinding> findingsOfPart(const ParsedPart& part, const Report& report,
                                        const Lexicon& lexicon)
{
    std::vector<TextFinding> findings;
    const WordsContext context{report, lexicon, part.id};
    for (const RuleTable& table : tables())
        for (const PartRule rule : table.part)
            rule(part, context, findings);
    return findings;
}

std::vector<TextFinding> findingsOfReport(const ParsedText& text, const Report& report,
                                          const Lexicon& lexicon)
{
    std::vector<TextFinding> findings;
    const WordsContext context{report, lexicon, {}};
    for (const RuleTable& table : tables())
        for (const ReportRule rule : table.report)
            rule(text, context, findings);
    return findings;
}

void sortFindings(std::vector<TextFinding>& findings, const Report& report)
{
    QStringList parts;
    for (const Section& section : report.form().sections)
        parts += section.narrative;
    const auto key = [&](const TextFinding& finding) {
        const TextPlace& place = finding.place;
        return std::tuple(parts.indexOf(place.part), place.paragraph, place.from,
                          finding.rule->rule, place.to);
    };
    std::ranges::stable_sort(findings, {}, key);
}

} // namespace gongkai
