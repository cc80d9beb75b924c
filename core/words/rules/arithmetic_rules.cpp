// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/equations.h"
#include "core/words/rules/except_rule.h"
#include "core/words/rules/fee_rules.h"
#include "core/words/rules/last_year_figures.h"
#include "core/words/rules/named_rates.h"
#include "core/words/rules/request_rules.h"
#include "core/words/rules/rule_table.h"
#include "core/words/rules/share_rule.h"
#include "core/words/rules/sum_rule.h"
#include "core/words/rules/table_rules.h"

#include <array>

namespace gongkai {
namespace {

constexpr std::array<FigureRule, 8> figureRules{
    sumRule,        exceptRule, writtenSumRule,      shareRule,
    namedRatesRule, growthRule, lastYearFiguresRule, pointsRule};

void checkFigures(const ParsedParagraph& paragraph, const WordsContext& context,
                  std::vector<TextFinding>& findings)
{
    const FigureView view(paragraph, context);
    for (const FigureRule rule : figureRules)
        rule(view, findings);
}

} // namespace

RuleTable arithmeticRules()
{
    static const ParagraphRule paragraph[] = {
        receivedRule,  carriedInRule, carriedOutRule, answeredRule, resultRule,
        applicantRule, allRule,       noneRule,       balanceRule,  checkFigures,
        disputesRule,  documentsRule, decisionsRule,  feesRule,     magnitudeRule};
    static const ReportRule report[] = {unpaidRule};
    return {paragraph, {}, report};
}

} // namespace gongkai
