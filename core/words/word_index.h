// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/lazy.h"
#include "core/words/place_index.h"
#include "core/words/word_lists.h"
#include "core/words/word_matcher.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
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

/// The lists with what is looked up in them fast. A value; copies share what it holds. What finds
/// the words of a list is made when they are first looked for, by any thread.
class WordIndex
{
public:
    WordIndex() : WordIndex(WordLists()) {}
    explicit WordIndex(WordLists lists);

    const WordLists& lists() const { return *m_lists; }
    const PlaceIndex& places() const;
    const WordFinder& leftovers() const; ///< those within a paragraph
    const WordFinder& misses() const;    ///< of the phrases
    const WordFinder& forbidden() const;
    const WordFinder& advertisements() const;
    const WordFinder& doubled() const;
    const WordFinder& periods() const;
    /// The words of one context, as withPlainMarks() writes them.
    QStringList context(const QString& id) const;
    bool isKnownLatin(const QString& word) const;

private:
    std::shared_ptr<const WordLists> m_lists;
    Lazy<PlaceIndex> m_places;
    Lazy<WordFinder> m_leftovers;
    Lazy<WordFinder> m_misses;
    Lazy<WordFinder> m_forbidden;
    Lazy<WordFinder> m_advertisements;
    Lazy<WordFinder> m_doubled;
    Lazy<WordFinder> m_periods;
    Lazy<QHash<QString, QStringList>> m_contexts;
    Lazy<QSet<QString>> m_latin;
};

} // namespace gongkai
