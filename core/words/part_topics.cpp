// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/part_topics.h"

#include "core/words/plain_marks.h"
#include "core/words/rules/part_duties.h"

namespace gongkai {

std::vector<PartTopic> partTopics(const Report& report, const QString& part, const QString& text,
                                  const Lexicon& lexicon)
{
    const WordsContext context{report, lexicon, part};
    const QString words = withPlainMarks(text);
    std::vector<PartTopic> topics;
    for (const TextRule rule :
         {TextRule::Themes, TextRule::Duties, TextRule::Problems, TextRule::FeeSentence}) {
        for (const PartDuty* duty : dutiesOf(rule, context)) {
            if (duty->part != part)
                continue;
            const std::vector<bool> treated = treatedTopics(*duty, words, context);
            for (std::size_t i = 0; i < treated.size(); ++i)
                topics.push_back({rule, duty->topics[i].name, treated[i]});
        }
    }
    return topics;
}

std::optional<int> mostCharacters(const Report& report, const QString& part, const Lexicon& lexicon)
{
    for (const PartDuty* duty : dutiesOf(TextRule::Length, {report, lexicon, part}))
        if (duty->part == part && duty->most)
            return duty->most;
    return {};
}

} // namespace gongkai
