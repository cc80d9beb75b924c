// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/marks.h"
#include "core/words/near_miss.h"
#include "core/words/rules/view_rules.h"

#include <algorithm>

namespace gongkai {
namespace {

bool overlaps(const std::vector<TextSpan>& spans, TextSpan span)
{
    return std::ranges::any_of(spans, [span](const TextSpan& other) {
        return other.from < span.to && span.from < other.to;
    });
}

// Everywhere this wording stands, exactly.
void addPlaces(QStringView text, const QString& wording, std::vector<TextSpan>& places)
{
    if (!hasWord(text, wording))
        return;
    for (qsizetype at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1))
        places.push_back({at, at + wording.size()});
}

void addNearMisses(const TextView& view, const UnmarkedText& bare, const FixedPhrase& phrase,
                   std::vector<TextSpan>& found, std::vector<TextFinding>& out)
{
    // What is near it begins and ends as it does, and mostly a text has neither.
    const auto isMissing = [&bare](QChar end) { return isHan(end) && !bare.text.contains(end); };
    if (isMissing(phrase.text.front()) || isMissing(phrase.text.back()))
        return;
    const QString wording = withoutMarks(withPlainMarks(phrase.text)).text;
    std::vector<TextSpan> right;
    addPlaces(bare.text, wording, right);
    for (const QString& also : phrase.also)
        addPlaces(bare.text, withoutMarks(withPlainMarks(also)).text, right);
    for (const TextSpan& miss : findNearMisses(bare.text, wording, phrase.distance)) {
        if (overlaps(right, miss))
            continue;
        const TextSpan span = bare.span(miss.from, miss.to);
        if (overlaps(found, span))
            continue;
        found.push_back(span);
        out.push_back(broken(TextRule::Phrase, view.paragraph, span,
                             {{}, {phrase.text}, phrase.text, {}, {}}));
    }
}

} // namespace

void checkPhrase(const TextView& view, std::vector<TextFinding>& out)
{
    const WordLists& lists = view.words.lists();
    std::vector<TextSpan> found;
    for (const auto& hit : view.words.misses().find(view.plain)) {
        const FixedPhrase& phrase = lists.phrases[static_cast<std::size_t>(hit.word->entry)];
        found.push_back({hit.from, hit.to});
        // The miss may be more than the phrase: 增强“四个自信”. Then it is only shown beside it.
        out.push_back(broken(TextRule::Phrase, view.paragraph, found.back(),
                             {{}, {phrase.text}, {}, {}, {}}));
    }
    for (const auto& hit : view.words.forbidden().find(view.plain)) {
        const ForbiddenWord& word = lists.forbidden[static_cast<std::size_t>(hit.word->entry)];
        out.push_back(broken(TextRule::Phrase, view.paragraph, {hit.from, hit.to},
                             {word.instead.isEmpty() ? u"forbidden"_qs : u"instead"_qs,
                              {word.instead, word.source.name},
                              word.instead,
                              {},
                              {}}));
    }
    const UnmarkedText bare = withoutMarks(view.plain);
    for (const FixedPhrase& phrase : lists.phrases)
        if (phrase.distance > 0)
            addNearMisses(view, bare, phrase, found, out);
}

void checkLeftover(const TextView& view, std::vector<TextFinding>& out)
{
    const QString whole = view.plain.trimmed();
    for (const LeftoverWord& word : view.words.lists().leftovers) {
        if (!word.whole || whole != withPlainMarks(word.text))
            continue;
        const qsizetype from = view.plain.indexOf(whole);
        out.push_back(broken(TextRule::Leftover, view.paragraph, {from, from + whole.size()}));
        return;
    }
    for (const auto& hit : view.words.leftovers().find(view.plain))
        if (!isIn(view.addresses, hit.from))
            out.push_back(broken(TextRule::Leftover, view.paragraph, {hit.from, hit.to}));
}

} // namespace gongkai
