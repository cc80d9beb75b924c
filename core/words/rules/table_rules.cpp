// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/table_rules.h"

#include "core/words/prose_gap.h"
#include "core/words/rules/compare.h"

namespace gongkai {

void disputesRule(const ParsedParagraph& paragraph, const WordsContext& context,
                  std::vector<TextFinding>& findings)
{
    compareAll(paragraph, context, TextRule::Disputes, findings);
}

void documentsRule(const ParsedParagraph& paragraph, const WordsContext& context,
                   std::vector<TextFinding>& findings)
{
    compareAll(paragraph, context, TextRule::Documents, findings);
}

// What was published is not what was decided: decisions not open to the public count, too. Where
// both are the same the table may have only what was published.
void decisionsRule(const ParsedParagraph& paragraph, const WordsContext& context,
                   std::vector<TextFinding>& findings)
{
    const StatementWords& words = context.lexicon.statements;
    for (const Statement& statement : paragraph.statements) {
        if (statement.rule != TextRule::Decisions || statement.kind != StatementKind::Count)
            continue;
        auto finding = compare(paragraph, statement, context.report);
        if (!finding)
            continue;
        bool published = words.topics.at(statement.topic).endsWith(u"_published");
        for (const int aspect :
             words.hasOwnUnits(statement.topic) ? std::vector<int>() : statement.aspects) {
            const QString& id = words.aspects[static_cast<std::size_t>(aspect)].id;
            published = published || id == u"granted_any" || id == u"disclosed";
        }
        if (published) {
            if (finding->outcome != Outcome::Holds || finding->left == u"0")
                continue;
            finding->outcome = Outcome::Broken;
            finding->severity = Severity::Hint;
            finding->variant = QStringLiteral("published");
        }
        findings.push_back(*std::move(finding));
    }
}

} // namespace gongkai
