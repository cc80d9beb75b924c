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

namespace {

// Every entry of a list by its `text`, but those that `isLeftOut` says.
template <typename Entry, typename Skip>
WordFinder finderOf(const std::vector<Entry>& list, const Skip& isLeftOut)
{
    WordFinder finder;
    int entry = 0;
    for (const Entry& word : list) {
        if (!isLeftOut(word))
            finder.add(word.text, word.unless, entry);
        ++entry;
    }
    return finder;
}

template <typename Entry>
WordFinder finderOf(const std::vector<Entry>& list)
{
    return finderOf(list, [](const Entry&) { return false; });
}

WordFinder finderOfMisses(const std::vector<FixedPhrase>& phrases)
{
    WordFinder finder;
    int entry = 0;
    for (const FixedPhrase& phrase : phrases) {
        for (const QString& miss : phrase.misses)
            finder.add(miss, phrase.unless, entry);
        ++entry;
    }
    return finder;
}

WordFinder finderOfPeriods(const std::vector<PeriodWord>& periods)
{
    WordFinder finder;
    int entry = 0;
    for (const PeriodWord& period : periods) {
        finder.add(period.text, {}, entry);
        for (const QString& also : period.also)
            finder.add(also, {}, entry);
        ++entry;
    }
    return finder;
}

} // namespace

WordIndex::WordIndex(WordLists lists) : m_lists(std::make_shared<const WordLists>(std::move(lists)))
{}

const PlaceIndex& WordIndex::places() const
{
    return m_places.get([this] { return PlaceIndex(m_lists->provinces); });
}

const WordFinder& WordIndex::leftovers() const
{
    return m_leftovers.get([this] {
        return finderOf(m_lists->leftovers, [](const LeftoverWord& word) { return word.whole; });
    });
}

const WordFinder& WordIndex::misses() const
{
    return m_misses.get([this] { return finderOfMisses(m_lists->phrases); });
}

const WordFinder& WordIndex::forbidden() const
{
    return m_forbidden.get([this] { return finderOf(m_lists->forbidden); });
}

const WordFinder& WordIndex::advertisements() const
{
    return m_advertisements.get([this] { return finderOf(m_lists->advertisements); });
}

const WordFinder& WordIndex::doubled() const
{
    return m_doubled.get([this] { return finderOf(m_lists->doubled); });
}

const WordFinder& WordIndex::periods() const
{
    return m_periods.get([this] { return finderOfPeriods(m_lists->periods); });
}

QStringList WordIndex::context(const QString& id) const
{
    const auto make = [this] {
        QHash<QString, QStringList> words;
        for (const ContextWords& context : m_lists->contexts)
            for (const QString& word : context.words)
                words[context.id] += withPlainMarks(word);
        return words;
    };
    return m_contexts.get(make).value(id);
}

bool WordIndex::isKnownLatin(const QString& word) const
{
    const auto make = [this] {
        QSet<QString> words;
        for (const QString& known : m_lists->latinWords)
            words.insert(known.toLower());
        return words;
    };
    return m_latin.get(make).contains(word.toLower());
}

} // namespace gongkai
