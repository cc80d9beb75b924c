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
    static const QStringList words{u"组成"_qs, u"包括"_qs, u"部分"_qs, u"分为"_qs,
                                   u"包含"_qs, u"内容"_qs, u"方面"_qs, u"章节"_qs};
    return containsAny(sentence, words);
}

// Up to and with a full stop: lists of parts have semicolons.
std::vector<TextSpan> unitsOf(const ParsedParagraph& paragraph)
{
    std::vector<TextSpan> units;
    bool goesOn = false;
    for (const ProseSentence& sentence : paragraph.sentences) {
        if (goesOn)
            units.back().to = sentence.span.to;
        else
            units.push_back(sentence.span);
        goesOn = sentence.stop == u'；';
    }
    return units;
}

// The number in front of this word, and where both stand.
std::optional<std::pair<int, TextSpan>> countBefore(QStringView sentence, QStringView unit)
{
    const qsizetype at = sentence.indexOf(unit);
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
    return std::pair(number, TextSpan{from, at + unit.size()});
}

std::optional<std::pair<int, TextSpan>> writtenCount(QStringView sentence)
{
    for (const QStringView unit :
         {QStringView(u"部分"), QStringView(u"章节"), QStringView(u"方面")})
        if (const auto count = countBefore(sentence, unit))
            return count;
    return {};
}

struct PartList
{
    TextSpan span;
    QStringList missing;   ///< parts of the form it does not name
    QStringList strangers; ///< names of other forms' parts
    qsizetype named = 0;
    std::optional<std::pair<int, TextSpan>> count; ///< in the paragraph
};

PartList readList(const TextView& view, const PartDuty& duty, TextSpan span)
{
    PartList list{span, {}, {}, 0, {}};
    const QStringView words = span.in(view.plain);
    for (const PartDuty::Topic& topic : duty.topics)
        if (containsAny(words, topic.words))
            ++list.named;
        else
            list.missing += topic.name;
    for (const QString& word : duty.strangers)
        if (words.contains(word))
            list.strangers += word;
    if (const auto count = writtenCount(words))
        list.count = {count->first, {span.from + count->second.from, span.from + count->second.to}};
    return list;
}

TextFinding judge(const TextView& view, const PartList& list, int parts)
{
    if (!list.strangers.isEmpty())
        return broken(TextRule::Parts, view.paragraph, list.span,
                      {u"strangers"_qs, {list.strangers.join(u'、')}, {}, {}, {}});
    if (list.count && list.count->first != parts) {
        const QString written = QString::number(list.count->first);
        const QString right = QString::number(parts);
        return broken(TextRule::Parts, view.paragraph, list.count->second,
                      {u"count"_qs, {written, right}, {}, written, right});
    }
    if (!list.missing.isEmpty() && !list.span.in(view.plain).contains(u'等'))
        return asks(TextRule::Parts, view.paragraph, list.span,
                    {u"missing"_qs, {list.missing.join(u'、')}, {}, {}, {}});
    return holds(TextRule::Parts, view.paragraph, list.span);
}

} // namespace

void checkParts(const TextView& view, std::vector<TextFinding>& out)
{
    const Form& form = view.context.report.form();
    const auto parts = static_cast<int>(std::ranges::count_if(
        form.sections, [](const Section& section) { return !section.heading.isEmpty(); }));
    const std::vector<TextSpan> units = unitsOf(view.paragraph);
    for (const PartDuty& duty : view.words.lists().duties) {
        if (duty.rule != wordRule(TextRule::Parts).id || !view.isIn(duty.part) ||
            !duty.forms.contains(form.id))
            continue;
        for (std::size_t i = 0; i < units.size(); ++i) {
            PartList list = readList(view, duty, units[i]);
            if (!isList(units[i].in(view.plain)) || list.named < fewest)
                continue;
            if (!list.count && i + 1 < units.size()) // “全文共六个部分。”
                list.count = readList(view, duty, units[i + 1]).count;
            out.push_back(judge(view, list, parts));
        }
    }
}

} // namespace gongkai
