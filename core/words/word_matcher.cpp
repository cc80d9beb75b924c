// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_matcher.h"

#include <algorithm>

namespace gongkai {

void WordMatcher::add(const QString& word, int id)
{
    if (word.isEmpty())
        return;
    const qsizetype known = m_words.size();
    m_words.insert(word);
    if (m_words.size() == known)
        return;
    const auto insert = [&](std::vector<Entry>& entries) {
        const auto shorter = std::ranges::partition_point(
            entries, [&](const Entry& entry) { return entry.word.size() >= word.size(); });
        entries.insert(shorter, {word, id});
    };
    insert(m_byFirst[word.front()]);
    insert(m_byLast[word.back()]);
}

std::optional<WordMatcher::Match> WordMatcher::at(QStringView text, qsizetype place) const
{
    if (place < 0 || place >= text.size())
        return {};
    const auto entries = m_byFirst.constFind(text[place]);
    if (entries == m_byFirst.constEnd())
        return {};
    const QStringView rest = text.sliced(place);
    for (const Entry& entry : *entries)
        if (rest.startsWith(entry.word))
            return Match{entry.word.size(), entry.id};
    return {};
}

std::optional<WordMatcher::Match> WordMatcher::endingAt(QStringView text, qsizetype place) const
{
    if (place < 1 || place > text.size())
        return {};
    const auto entries = m_byLast.constFind(text[place - 1]);
    if (entries == m_byLast.constEnd())
        return {};
    const QStringView before = text.first(place);
    for (const Entry& entry : *entries)
        if (before.endsWith(entry.word))
            return Match{entry.word.size(), entry.id};
    return {};
}

} // namespace gongkai
