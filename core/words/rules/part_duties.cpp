// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/part_duties.h"

#include "core/words/marks.h"
#include "core/words/plain_marks.h"
#include "core/words/rules/theme_headings.h"
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
        if (hasWord(plain, need))
            plain.remove(need);
    return plain;
}

// What is said of other fees says nothing of this one: 行政事业性收费10万元, 逾期未按收费通知缴纳.
QString withoutOtherFees(const QString& plain, const WordsContext& context)
{
    QString own;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= plain.size(); ++at) {
        if (at < plain.size() && !QStringView(u"，。；！？,;\n").contains(plain[at]))
            continue;
        const QString clause = plain.sliced(from, at - from);
        const bool isNone = containsAny(clause, {u"未"_qs, u"没有"_qs, u"无"_qs, u"不"_qs}) ||
                            clause.endsWith(u"收费0元") || clause.endsWith(u"收费0万元") ||
                            clause.endsWith(u"为0元") || clause.endsWith(u"为0万元");
        const bool isOther =
            (containsAny(clause, context.lexicon.index.context(u"other_charges"_qs)) && !isNone) ||
            containsAny(clause, context.lexicon.index.context(u"fee_unpaid"_qs));
        if (!isOther || clause.contains(u"处理费"))
            own += clause + u'\n';
        from = at + 1;
    }
    return own;
}

// “加强培训” alone is no supervision; with 领导小组 or 自查 beside it the part speaks of it.
bool treats(const PartDuty::Topic& topic, const QString& words)
{
    return containsAny(words, topic.words) ||
           std::ranges::count_if(topic.weak,
                                 [&](const QString& word) { return hasWord(words, word); }) > 1;
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
    const bool isOfFees = duty.rule == wordRule(TextRule::FeeSentence).id;
    const QString said = isOfFees ? withoutOtherFees(words, context) : words;
    const QString deeds = isOfProblems ? withoutNeeds(words, context) : said;
    std::vector<bool> treated;
    for (const PartDuty::Topic& topic : duty.topics)
        treated.push_back(treats(topic, treated.empty() ? said : deeds));
    if (duty.rule == wordRule(TextRule::Themes).id)
        if (const auto topic = topicWithoutHeading(duty, words))
            treated[*topic] = false;
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
