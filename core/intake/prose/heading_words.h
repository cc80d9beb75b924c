// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/form.h"
#include "core/intake/prose/words.h"
#include "core/intake/sources/budget.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// A line that may be a heading, cut where its text begins.
struct HeadingText
{
    QString head;         ///< without numbering and the marks around it
    QString rest;         ///< what follows on the same line; mostly ""
    int section = -1;     ///< of the form, that the words are of; -1 for none
    int likeness = 0;     ///< how sure; 0 without section
    bool isOther = false; ///< the words are of a part this form does not have
};

/// What the headings of a form say, and whether other words say the same.
class HeadingWords
{
public:
    static constexpr int exact = 30;  ///< the form's heading, or one known for the part
    static constexpr int nearly = 25; ///< with a character or two wrong
    static constexpr int alike = 20;  ///< it speaks of the same

    HeadingWords(const Form& form, const ProseWords& words, Budget& budget);

    /// @param text  of the line, behind its numbering.
    HeadingText read(const QString& text) const;
    /// Like read(), but only words that are a heading for certain.
    HeadingText readExact(const QString& text) const;

    int sectionCount() const { return static_cast<int>(m_sections.size()); }
    /// The number the form prints before the heading of a section; 0 for none.
    int numberOf(int section) const { return m_sections[static_cast<size_t>(section)].number; }
    /// The section with this number; -1 for none.
    int sectionWithNumber(int number) const;
    /// Is this, behind its numbering, how a heading begins? Nothing is.
    bool begins(const QString& text) const;
    /// Is this line a label of one of the form's tables?
    bool isTableLabel(const QString& line) const;

private:
    struct Section
    {
        int number = 0;
        QString narrative;
    };

    HeadingText exactIn(const QString& text) const;
    HeadingText wordsIn(const QString& text) const;
    HeadingText exactly(const QString& head, const QString& rest) const;
    HeadingText matched(const QString& head, const QString& rest) const;
    HeadingText matchedWhole(const QString& head, const QString& rest) const;
    int sectionOf(const QString& part) const;
    qsizetype knownPrefix(const QString& text) const;

    Budget& m_budget;
    const ProseWords& m_words;
    std::vector<Section> m_sections;
    QHash<QString, int> m_exact; // key of a whole heading -> section
    QStringList m_exactKeys;
    QSet<QString> m_labels;
};

} // namespace gongkai
