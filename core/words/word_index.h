// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/place_index.h"
#include "core/words/word_lists.h"
#include "core/words/word_matcher.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// A word to look for, as withPlainMarks() writes it.
struct IndexedWord
{
    QString text;
    QStringList unless; ///< longer words it may be part of
    int entry = 0;      ///< of the list it comes from
};

/// Words of one list, found in one pass over a text made by withPlainMarks().
class WordFinder
{
public:
    struct Hit
    {
        qsizetype from = 0;
        qsizetype to = 0;
        const IndexedWord* word = nullptr;
    };

    void add(const QString& text, const QStringList& unless, int entry);
    /// In the order of the text, the longest at each place, none within one before it, none that is
    /// part of a longer word.
    std::vector<Hit> find(QStringView plain) const;

private:
    WordMatcher m_matcher; // ids are indexes of m_words
    std::vector<IndexedWord> m_words;
};

/// The lists with what is looked up in them fast. Built once.
class WordIndex
{
public:
    WordIndex() = default;
    explicit WordIndex(WordLists lists);

    const WordLists& lists() const { return m_lists; }
    const PlaceIndex& places() const { return m_places; }
    const WordFinder& leftovers() const { return m_leftovers; } ///< those within a paragraph
    const WordFinder& misses() const { return m_misses; }       ///< of the phrases
    const WordFinder& forbidden() const { return m_forbidden; }
    const WordFinder& advertisements() const { return m_advertisements; }
    const WordFinder& doubled() const { return m_doubled; }
    const WordFinder& periods() const { return m_periods; }
    /// The words of one context, as withPlainMarks() writes them.
    QStringList context(const QString& id) const { return m_contexts.value(id); }
    bool isKnownLatin(const QString& word) const { return m_latin.contains(word.toLower()); }

private:
    WordLists m_lists;
    PlaceIndex m_places;
    WordFinder m_leftovers;
    WordFinder m_misses;
    WordFinder m_forbidden;
    WordFinder m_advertisements;
    WordFinder m_doubled;
    WordFinder m_periods;
    QHash<QString, QStringList> m_contexts;
    QSet<QString> m_latin;
};

} // namespace gongkai
