// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/chinese_numerals.h"
#include "core/words/rules/view_rules.h"

#include <algorithm>
#include <optional>

// “本报告由总体情况、…六部分组成”: the parts the preface names are those of the form. Offices
// shorten the names, so a part is known by words of its name.
namespace gongkai {
namespace {

constexpr qsizetype fewest = 3; // a sentence that names fewer does not list the parts

bool isList(QStringView sentence)
{
    static const QStringList words{u"组成"_qs, u"包括"_qs, u"部分"_qs,
                                   u"分为"_qs, u"包含"_qs, u"内容"_qs};
    return containsAny(sentence, words);
}

// The number in front of 部分, and where it stands.
std::optional<std::pair<int, TextSpan>> writtenCount(QStringView sentence)
{
    const qsizetype at = sentence.indexOf(u"部分");
    if (at < 1)
        return {};
    qsizetype to = at;
    if (sentence[to - 1] == u'个' || sentence[to - 1] == u'大')
        --to;
    qsizetype from = to;
    while (from > 0 && (isNumeralCharacter(sentence[from - 1]) || isAsciiDigit(sentence[from - 1])))
        --from;
    const QStringView digits = sentence.sliced(from, to - from);
    bool isFigure = false;
    int number = digits.toInt(&isFigure);
    if (!isFigure) {
        const auto numeral = readNumeral(digits);
        if (!numeral)
            return {};
        number = numeral->toString().toInt();
    }
    return std::pair(number, TextSpan{from, at + 2});
}

} // namespace

void checkParts(const TextView& view, std::vector<TextFinding>& out)
{
    const Form& form = view.context.report.form();
    const auto parts = std::ranges::count_if(
        form.sections, [](const Section& section) { return !section.heading.isEmpty(); });
    for (const PartDuty& duty : view.words.lists().duties) {
        if (duty.rule != wordRule(TextRule::Parts).id || !view.isIn(duty.part) ||
            !duty.forms.contains(form.id))
            continue;
        for (const ProseSentence& sentence : view.paragraph.sentences) {
            const QStringView words = sentence.span.in(view.plain);
            QStringList missing;
            for (const PartDuty::Topic& topic : duty.topics)
                if (!containsAny(words, topic.words))
                    missing += topic.name;
            const auto named = static_cast<qsizetype>(duty.topics.size()) - missing.size();
            if (!isList(words) || named < fewest)
                continue;
            QStringList strangers;
            for (const QString& word : duty.strangers)
                if (words.contains(word))
                    strangers += word;
            const auto count = writtenCount(words);
            if (!strangers.isEmpty()) {
                out.push_back(broken(TextRule::Parts, view.paragraph, sentence.span,
                                     {u"strangers"_qs, {strangers.join(u'、')}, {}, {}, {}}));
            } else if (count && count->first != parts) {
                const TextSpan span{sentence.span.from + count->second.from,
                                    sentence.span.from + count->second.to};
                out.push_back(broken(TextRule::Parts, view.paragraph, span,
                                     {u"count"_qs,
                                      {QString::number(count->first), QString::number(parts)},
                                      {},
                                      QString::number(count->first),
                                      QString::number(parts)}));
            } else if (!missing.isEmpty() && !words.contains(u'等')) {
                out.push_back(asks(TextRule::Parts, view.paragraph, sentence.span,
                                   {u"missing"_qs, {missing.join(u'、')}, {}, {}, {}}));
            } else {
                out.push_back(holds(TextRule::Parts, view.paragraph, sentence.span));
            }
        }
    }
}

} // namespace gongkai
