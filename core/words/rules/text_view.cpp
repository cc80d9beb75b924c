// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/text_view.h"

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

TextFinding finding(TextRule rule, Outcome outcome, TextPlace place, FindingWords words)
{
    TextFinding made;
    made.rule = &wordRule(rule);
    made.outcome = outcome;
    made.severity = made.rule->severity;
    made.place = std::move(place);
    made.variant = std::move(words.variant);
    made.arguments = std::move(words.arguments);
    made.correction = std::move(words.correction);
    made.left = std::move(words.left);
    made.right = std::move(words.right);
    return made;
}

} // namespace

TextView::TextView(const ParsedParagraph& of, const WordsContext& in)
    : paragraph(of),
      context(in),
      words(in.lexicon.index),
      plain(withPlainMarks(of.text)),
      titles(findTitles(plain)),
      addresses(findAddresses(plain)),
      dates(findDates(plain))
{
    std::erase_if(dates, [this](const WrittenDate& date) {
        return gongkai::isIn(titles, date.span.from) || gongkai::isIn(addresses, date.span.from);
    });
}

namespace {

// Of a very long stretch what is near the place: whoever looks at each of its figures reads no more
// than that.
TextSpan near(TextSpan span, qsizetype place)
{
    constexpr qsizetype furthest = 300;
    return {qMax(span.from, place - furthest), qMin(span.to, place + furthest)};
}

} // namespace

TextSpan TextView::sentenceSpan(qsizetype place) const
{
    const auto& sentences = paragraph.sentences;
    const auto found = std::ranges::partition_point(
        sentences, [place](const ProseSentence& sentence) { return sentence.span.to <= place; });
    return near(found == sentences.end() ? TextSpan{0, plain.size()} : found->span, place);
}

QStringView TextView::clause(qsizetype place) const
{
    const auto& sentences = paragraph.sentences;
    const auto sentence = std::ranges::partition_point(
        sentences, [place](const ProseSentence& other) { return other.span.to <= place; });
    const TextSpan all{0, plain.size()};
    if (sentence == sentences.end())
        return near(all, place).in(plain);
    const auto found = std::ranges::partition_point(
        sentence->clauses, [place](const ProseClause& other) { return other.span.to <= place; });
    return near(found == sentence->clauses.end() ? all : found->span, place).in(plain);
}

QStringView TextView::sentence(qsizetype place) const
{
    return sentenceSpan(place).in(plain);
}

TextFinding broken(TextRule rule, const ParsedParagraph& paragraph, TextSpan span,
                   FindingWords words)
{
    return finding(rule, Outcome::Broken, paragraph.place(span.from, span.to), std::move(words));
}

TextFinding asks(TextRule rule, const ParsedParagraph& paragraph, TextSpan span, FindingWords words)
{
    TextFinding made = broken(rule, paragraph, span, std::move(words));
    made.severity = Severity::Hint;
    return made;
}

TextFinding holds(TextRule rule, const ParsedParagraph& paragraph, TextSpan span,
                  FindingWords words)
{
    return finding(rule, Outcome::Holds, paragraph.place(span.from, span.to), std::move(words));
}

TextFinding ofPart(TextRule rule, Outcome outcome, const QString& part, FindingWords words)
{
    return finding(rule, outcome, {part, 0, 0, 0, {}}, std::move(words));
}

TextFinding inPart(TextFinding finding, const QString& part, std::size_t paragraph)
{
    finding.place.part = part;
    finding.place.paragraph = static_cast<int>(paragraph);
    return finding;
}

} // namespace gongkai
