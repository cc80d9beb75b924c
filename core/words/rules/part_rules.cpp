// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_count.h"
#include "core/words/rules/part_duties.h"
#include "core/words/rules/view_rules.h"

#include <algorithm>

// What a part must speak of and how long it may be: resources/words/duties.json.
namespace gongkai {
namespace {

bool isBlank(const ParsedPart& part)
{
    return std::ranges::all_of(part.paragraphs, &ParsedParagraph::isBlank);
}

void checkTopicsOf(TextRule rule, const ParsedPart& part, const WordsContext& context,
                   std::vector<TextFinding>& out)
{
    if (isBlank(part))
        return;
    for (const PartDuty* duty : dutiesOf(rule, context)) {
        if (duty->part != part.id)
            continue;
        const QStringList missing = missingTopics(*duty, part, context);
        out.push_back(ofPart(rule, missing.isEmpty() ? Outcome::Holds : Outcome::Broken, part.id,
                             {{}, {missing.join(u'、')}, {}, {}, {}}));
    }
}

} // namespace

void checkLength(const ParsedPart& part, const WordsContext& context, std::vector<TextFinding>& out)
{
    for (const PartDuty* duty : dutiesOf(TextRule::Length, context)) {
        if (duty->part != part.id || !duty->most || isBlank(part))
            continue;
        qsizetype length = 0; // as WPS counts characters without blanks
        for (const ParsedParagraph& paragraph : part.paragraphs)
            length += characterCount(paragraph.text);
        const QString most = QString::number(*duty->most);
        out.push_back(ofPart(
            TextRule::Length, length > *duty->most ? Outcome::Broken : Outcome::Holds, part.id,
            {{}, {QString::number(length), most}, {}, QString::number(length), most}));
    }
}

void checkTopics(const ParsedPart& part, const WordsContext& context, std::vector<TextFinding>& out)
{
    checkTopicsOf(TextRule::Themes, part, context, out);
    checkTopicsOf(TextRule::Duties, part, context, out);
}

} // namespace gongkai
