// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/run_rules.h"

#include "core/words/rules/compare.h"
#include "core/words/rules/rule_table.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

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

// Held against cells of this year, or against last year's.
bool isOfCells(const TextFinding& finding)
{
    return !finding.cells.empty() && (finding.rule->rule <= TextRule::Magnitude &&
                                      finding.rule->rule != TextRule::FeeSentence);
}

// What the table of last year has, of each reading that is known.
std::vector<Decimal> lastYearsOf(const TextFinding& finding, const Report& report)
{
    std::vector<Decimal> values;
    for (const TextReading& reading : finding.readings)
        if (const auto value = lastYearSumOf(reading.cells, report);
            value && !reading.cells.empty())
            values.push_back(*value);
    return values;
}

bool isLastYears(const TextFinding& finding, const Report& report)
{
    return std::ranges::any_of(lastYearsOf(finding, report),
                               [&](Decimal value) { return value.toString() == finding.left; });
}

// A figure of this year's table, and not of last year's as well.
bool bearsOut(const TextFinding& finding, const Report& report)
{
    return finding.outcome == Outcome::Holds && isOfCells(finding) && finding.left != u"0" &&
           finding.rule->rule != TextRule::Growth && !isLastYears(finding, report);
}

// What a sentence with a mistaken year says against the table is reported where another figure of
// it is this year's. Else it is only asked about where it cannot be last year's, and left alone
// otherwise: the year is called wrong in any case.
void weighByYear(std::vector<TextFinding>& findings, const ParsedParagraph& paragraph,
                 const Report& report)
{
    for (const TextSpan& span : paragraph.ofMistakenYear) {
        const auto isIn = [&](const TextFinding& finding) {
            return span.contains(finding.place.from);
        };
        if (std::ranges::any_of(findings, [&](const TextFinding& finding) {
                return isIn(finding) && bearsOut(finding, report);
            }))
            continue;
        // All that it counts is last year's: it may tell of last year.
        const auto isCounted = [&](const TextFinding& finding) {
            return isIn(finding) && isOfCells(finding) && finding.left != u"0";
        };
        if (std::ranges::any_of(findings, isCounted) &&
            std::ranges::all_of(findings, [&](const TextFinding& finding) {
                return !isCounted(finding) || isLastYears(finding, report);
            }))
            for (TextFinding& finding : findings)
                if (isIn(finding) && finding.rule->rule == TextRule::Year)
                    finding.severity = Severity::Hint;
        std::erase_if(findings, [&](TextFinding& finding) {
            if (!finding.isBroken() || !isIn(finding) || !isOfCells(finding))
                return false;
            finding.severity = Severity::Hint;
            return lastYearsOf(finding, report).empty() || isLastYears(finding, report);
        });
    }
}

// A share or change of a figure that is wrong itself may be right as it stands: nothing is put
// there before the figure is.
void withholdCorrections(std::vector<TextFinding>& findings)
{
    std::set<QString> wrong;
    for (const TextFinding& finding : findings)
        if (finding.isBroken() && isOfCells(finding) && finding.rule->rule != TextRule::Growth &&
            finding.rule->rule != TextRule::Share)
            wrong.insert(finding.left);
    for (TextFinding& finding : findings)
        if ((finding.rule->rule == TextRule::Share || finding.rule->rule == TextRule::Growth) &&
            std::ranges::any_of(finding.arguments,
                                [&](const QString& value) { return wrong.contains(value); }))
            finding.correction.clear();
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
    weighByYear(findings, part.paragraphs[paragraph], report);
    withholdCorrections(findings);
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
    // Their places are sorted, and each finding is moved once. The last of a key keeps their order.
    using Key = std::tuple<qsizetype, int, qsizetype, TextRule, qsizetype, std::size_t>;
    std::vector<Key> keys;
    keys.reserve(findings.size());
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const TextPlace& place = findings[i].place;
        keys.emplace_back(parts.indexOf(place.part), place.paragraph, place.from,
                          findings[i].rule->rule, place.to, i);
    }
    std::ranges::sort(keys);
    std::vector<TextFinding> sorted;
    sorted.reserve(findings.size());
    for (const Key& key : keys)
        sorted.push_back(std::move(findings[std::get<std::size_t>(key)]));
    findings = std::move(sorted);
}

} // namespace gongkai
