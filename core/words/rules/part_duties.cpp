// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/part_duties.h"

#include "core/words/plain_marks.h"
#include "core/words/rules/view_rules.h"

#include <algorithm>

namespace gongkai {
namespace {

bool applies(const PartDuty& duty, TextRule rule, const WordsContext& context)
{
    const QString kind = context.report.agency(u"kind"_qs);
    return duty.rule == wordRule(rule).id &&
           (duty.forms.isEmpty() || duty.forms.contains(context.report.form().id)) &&
           (duty.agencyKinds.isEmpty() || duty.agencyKinds.contains(kind));
}

// What is still to be done belongs to a problem: 有待进一步加强.
QString withoutNeeds(QString plain, const WordsContext& context)
{
    for (const QString& need : context.lexicon.index.context(u"needs"_qs))
        plain.remove(need);
    return plain;
}

// “加强培训” alone is no supervision; with 领导小组 or 自查 beside it the part speaks of it.
bool treats(const PartDuty::Topic& topic, const QString& words)
{
    return containsAny(words, topic.words) ||
           std::ranges::count_if(topic.weak,
                                 [&](const QString& word) { return words.contains(word); }) > 1;
}

} // namespace

std::vector<const PartDuty*> dutiesOf(TextRule rule, const WordsContext& context)
{
    std::vector<const PartDuty*> duties;
    for (const PartDuty& duty : context.lexicon.index.lists().duties)
        if (applies(duty, rule, context))
            duties.push_back(&duty);
    return duties;
}

std::vector<bool> treatedTopics(const PartDuty& duty, const QString& words,
                                const WordsContext& context)
{
    // The first topic of part five are the problems, the others what is done about them.
    const bool isOfProblems = duty.rule == wordRule(TextRule::Problems).id;
    const QString deeds = isOfProblems ? withoutNeeds(words, context) : words;
    std::vector<bool> treated;
    for (const PartDuty::Topic& topic : duty.topics)
        treated.push_back(treats(topic, treated.empty() ? words : deeds));
    return treated;
}

QStringList missingTopics(const PartDuty& duty, const ParsedPart& part, const WordsContext& context)
{
    QString words;
    for (const ParsedParagraph& paragraph : part.paragraphs)
        words += withPlainMarks(paragraph.text) + u'\n';
    const std::vector<bool> treated = treatedTopics(duty, words, context);
    QStringList missing;
    for (std::size_t i = 0; i < treated.size(); ++i)
        if (!treated[i])
            missing += duty.topics[i].name;
    return missing;
}

} // namespace gongkai
