// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_index.h"

#include "core/words/plain_marks.h"

#include <utility>

namespace gongkai {

void WordFinder::add(const QString& text, const QStringList& unless, int entry)
{
    QStringList longer;
    for (const QString& word : unless)
        longer += withPlainMarks(word);
    m_words.push_back({withPlainMarks(text), longer, entry});
    m_matcher.add(m_words.back().text, static_cast<int>(m_words.size()) - 1);
}

std::vector<WordFinder::Hit> WordFinder::find(QStringView plain) const
{
    std::vector<Hit> hits;
    for (qsizetype place = 0; place < plain.size();) {
        const auto match = m_matcher.at(plain, place);
        const qsizetype to = match ? place + match->length : place;
        const IndexedWord* word = match ? &m_words[static_cast<std::size_t>(match->id)] : nullptr;
        if (word && isWholeWord(plain, place, to) &&
            !standsWithin(plain, place, to, word->unless)) {
            hits.push_back({place, to, word});
            place = to;
        } else {
            ++place;
        }
    }
    return hits;
}

WordIndex::WordIndex(WordLists lists) : m_lists(std::move(lists)), m_places(m_lists.provinces)
{
    int entry = 0;
    for (const LeftoverWord& word : m_lists.leftovers) {
        if (!word.whole)
            m_leftovers.add(word.text, word.unless, entry);
        ++entry;
    }
    entry = 0;
    for (const FixedPhrase& phrase : m_lists.phrases) {
        for (const QString& miss : phrase.misses)
            m_misses.add(miss, phrase.unless, entry);
        ++entry;
    }
    entry = 0;
    for (const ForbiddenWord& word : m_lists.forbidden)
        m_forbidden.add(word.text, word.unless, entry++);
    entry = 0;
    for (const LeftoverWord& word : m_lists.advertisements)
        m_advertisements.add(word.text, word.unless, entry++);
    entry = 0;
    for (const LeftoverWord& word : m_lists.doubled)
        m_doubled.add(word.text, word.unless, entry++);
    entry = 0;
    for (const PeriodWord& period : m_lists.periods) {
        m_periods.add(period.text, {}, entry);
        for (const QString& also : period.also)
            m_periods.add(also, {}, entry);
        ++entry;
    }
    for (const ContextWords& context : m_lists.contexts)
        for (const QString& word : context.words)
            m_contexts[context.id] += withPlainMarks(word);
    for (const QString& word : m_lists.latinWords)
        m_latin.insert(word.toLower());
}

} // namespace gongkai
