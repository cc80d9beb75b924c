// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace gongkai {

/// Finds words of a fixed list at a place of a text. What one look costs is bounded by the list and
/// does not depend on the text.
class WordMatcher
{
public:
    struct Match
    {
        qsizetype length = 0;
        int id = 0;
    };

    /// A word that is there already keeps its first id.
    void add(const QString& word, int id);
    bool isEmpty() const { return m_byFirst.isEmpty(); }

    /// The longest word that begins at this place.
    std::optional<Match> at(QStringView text, qsizetype place) const;
    /// The longest word that ends before this place.
    std::optional<Match> endingAt(QStringView text, qsizetype place) const;

private:
    struct Entry
    {
        QString word;
        int id = 0;
    };
    QSet<QString> m_words;
    QHash<QChar, std::vector<Entry>> m_byFirst; // each longest first
    QHash<QChar, std::vector<Entry>> m_byLast;
};

} // namespace gongkai
