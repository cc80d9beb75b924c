// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/unread_words.h"

#include "core/intake/match/labels.h"
#include "core/intake/prose/dates.h"
#include "core/intake/prose/sheet_lines.h"
#include "core/intake/prose/source_line.h"

#include <QSet>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qint64 stepsOfACharacter = 1;
constexpr qsizetype charactersOfAStep = 64; // looked through

bool isLetter(QChar c)
{
    return c.isLetter();
}

// What of a text counts when it is looked for: prose was tidied up when it was taken.
QString lettersOf(const QString& text)
{
    QString letters = bareText(text);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

class UnreadWords
{
public:
    UnreadWords(const FormIndex& form, const QStringList& told, Budget& budget)
        : m_form(form), m_labels(form.keys().values()), m_budget(budget)
    {
        for (const QString& text : told)
            m_told += lettersOf(text) + u'\n';
    }

    void look(const QString& cell)
    {
        for (const QString& line : cell.split(u'\n', Qt::SkipEmptyParts))
            if (!m_budget.isSpent() && !isKnown(line) && !m_seen.contains(line)) {
                m_seen.insert(line);
                m_unread += line;
            }
    }

    QStringList take() { return std::move(m_unread); }

private:
    bool isKnown(const QString& line)
    {
        if (std::ranges::none_of(line, isLetter) || standsForFigure(line) || isUnitText(line) ||
            isOtherUnitText(line) || isTold(line))
            return true;
        const QString key = m_form.keyOf(line);
        return key.isEmpty() || m_form.isLabel(key) || isPieceOfLabel(key) ||
               nearestLetters(key, m_labels, m_budget) >= 0 ||
               sheetLineIn(line, m_form.form()).has_value();
    }

    bool isTold(const QString& line)
    {
        const QString letters = lettersOf(line);
        return !m_budget.take(Limit::Steps,
                              stepsOfACharacter *
                                  (letters.size() + m_told.size() / charactersOfAStep)) ||
               m_told.contains(letters);
    }

    // Of one that columns have torn.
    bool isPieceOfLabel(const QString& key)
    {
        return !m_budget.take(Limit::Steps, stepsToCompare(key, m_labels.size())) ||
               std::ranges::any_of(m_labels,
                                   [&key](const QString& label) { return label.contains(key); });
    }

    const FormIndex& m_form;
    const QStringList m_labels;
    Budget& m_budget;
    QString m_told;
    QSet<QString> m_seen;
    QStringList m_unread;
};

} // namespace

QStringList unreadWords(const std::vector<SourceBlock>& blocks, const FormIndex& form,
                        const QStringList& told, Budget& budget)
{
    UnreadWords words(form, told, budget);
    for (const SourceBlock& block : blocks) {
        const auto* table = std::get_if<SourceTable>(&block);
        if (!table || table->isAside())
            continue;
        for (const SourceCell& cell : table->cells())
            words.look(cell.text);
    }
    return words.take();
}

} // namespace gongkai
