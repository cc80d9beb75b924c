// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/text_quote.h"

#include "core/words/sentences.h"

#include <algorithm>

namespace gongkai {
namespace {

// Empty where the part has fewer.
QStringView paragraphAt(QStringView part, int number)
{
    for (; number > 0; --number) {
        const qsizetype end = part.indexOf(u'\n');
        if (end < 0)
            return {};
        part = part.sliced(end + 1);
    }
    const qsizetype end = part.indexOf(u'\n');
    return end < 0 ? part : part.first(end);
}

// The sentences the place touches, without blanks around them.
TextSpan sentencesOf(const TextPlace& place, QStringView paragraph)
{
    TextSpan all{place.from, place.from};
    for (const ProseSentence& sentence : splitSentences(paragraph)) {
        if (sentence.span.to <= place.from || sentence.span.from >= place.to)
            continue;
        all = {std::min(all.from, sentence.span.from), sentence.span.to};
    }
    while (all.from < all.to && paragraph[all.from].isSpace())
        ++all.from;
    while (all.from < all.to && paragraph[all.to - 1].isSpace())
        --all.to;
    return all;
}

} // namespace

TextQuote quoteOf(const Report& report, const TextPlace& place)
{
    const QString part = report.narrative(place.part);
    const QStringView paragraph = paragraphAt(part, place.paragraph);
    if (place.from == place.to || place.to > paragraph.size())
        return {};
    const TextSpan span = sentencesOf(place, paragraph);
    return {span.in(paragraph).toString(), std::max<qsizetype>(0, place.from - span.from)};
}

} // namespace gongkai
