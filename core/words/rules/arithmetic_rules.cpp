// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/fee_rules.h"
#include "core/words/rules/request_rules.h"
#include "core/words/rules/rule_table.h"
#include "core/words/rules/share_rule.h"
#include "core/words/rules/sum_rule.h"
#include "core/words/rules/table_rules.h"

namespace gongkai {

RuleTable arithmeticRules()
{
    static const ParagraphRule paragraph[] = {
        receivedRule, carriedInRule, carriedOutRule, answeredRule,  resultRule, applicantRule,
        allRule,      noneRule,      balanceRule,    sumRule,       shareRule,  growthRule,
        pointsRule,   disputesRule,  documentsRule,  decisionsRule, feesRule,   magnitudeRule};
    static const ReportRule report[] = {unpaidRule};
    return {paragraph, {}, report};
}

} // namespace gongkai
