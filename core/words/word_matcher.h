// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/lazy.h"

#include <QString>
#include <QStringView>

#include <bitset>
#include <compare>
#include <optional>
#include <vector>

namespace gongkai {

/// Finds words of a fixed list at a place of a text. What one look costs is bounded by the list and
/// does not depend on the text. The list is put in order with the first look; looking is safe in
/// several threads.
class WordMatcher
{
public:
    struct Match
    {
        qsizetype length = 0;
        int id = 0;
    };

    /// Of a word that is added again a match has the first id.
    void add(const QString& word, int id);
    bool isEmpty() const { return m_words.empty(); }

    /// The longest word that begins at this place.
    std::optional<Match> at(QStringView text, qsizetype place) const;
    /// The longest word that ends before this place.
    std::optional<Match> endingAt(QStringView text, qsizetype place) const;
    /// All ids a word was added with, in that order; empty where it is none.
    std::vector<int> idsOf(QStringView word) const;

private:
    struct Word
    {
        QString text;
        int id = 0;
    };
    // A word in the order in which it is looked for: the longest of those with the same outer
    // characters first, of the same words the first.
    struct Key
    {
        quint32 ends = 0;    // the first two characters, or the last; 0 for one that is missing
        quint32 shorter = 0; // by so much than the longest possible
        quint32 word = 0;    // index of m_words
        friend bool operator==(const Key&, const Key&) = default;
        friend std::strong_ordering operator<=>(const Key& a, const Key& b)
        {
            if (a.ends != b.ends)
                return a.ends <=> b.ends;
            return a.shorter != b.shorter ? a.shorter <=> b.shorter : a.word <=> b.word;
        }
    };
    struct Order
    {
        std::bitset<0x10000> outer; // characters words begin or end with: most places are none
        std::vector<Key> keys;      // sorted
    };

    static quint32 beginning(QStringView word);
    template <typename EndsOf>
    Order sorted(const EndsOf& endsOf) const;
    const Order& byBeginning() const;
    const Order& byEnd() const;
    template <typename Fits>
    std::optional<Match> longest(const Order& order, quint32 ends, const Fits& fits) const;

    std::vector<Word> m_words;
    Lazy<Order> m_byBeginning;
    Lazy<Order> m_byEnd;
};

} // namespace gongkai
