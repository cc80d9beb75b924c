// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/item_labels.h"

#include "core/intake/match/labels.h"
#include "core/intake/match/tolerances.h"
#include "core/intake/sources/cell_words.h"

namespace gongkai {
namespace {

constexpr qint64 stepsOfAnItem = 8;

} // namespace

ItemLabels::ItemLabels(const std::vector<TextItem>& items, const FormIndex& form, Budget& budget)
    : m_items(items), m_form(form), m_budget(budget)
{
    m_keys.reserve(items.size());
    m_isFigure.reserve(items.size());
    for (const TextItem& item : items) {
        m_budget.take(Limit::Steps, stepsOfAnItem);
        m_keys.push_back(form.keyOf(item.text));
        m_isFigure.push_back(looksLikeFigure(item.text));
    }
}

int ItemLabels::length(const QString& key, int at) const
{
    QString joined;
    for (int count = 1; count <= tolerance::mostLinesOfALabel && at + count <= size(); ++count) {
        const QString& piece = m_keys[index(at + count - 1)];
        if (piece.isEmpty())
            return 0;
        joined += piece;
        if (joined == key)
            return count + noteBehind(key, at, count);
        if (!key.startsWith(joined) || m_items[index(at + count - 1)].endsCell)
            return 0;
    }
    return 0;
}

// How many lines more a label has whose note stands on lines of its own: without the note it is
// known, too.
int ItemLabels::noteBehind(const QString& key, int at, int count) const
{
    QString whole;
    for (int line = 0; line < count; ++line)
        whole += labelKey(m_items[index(at + line)].text);
    int more = 0;
    while (whole != key && key.startsWith(whole) && at + count + more < size() &&
           count + more < tolerance::mostLinesOfALabel &&
           !m_items[index(at + count + more - 1)].endsCell) {
        const QString piece = labelKey(m_items[index(at + count + more)].text);
        if (piece.isEmpty())
            return 0;
        whole += piece;
        ++more;
    }
    return whole == key ? more : 0;
}

int ItemLabels::lengthAgain(const QString& key, int at) const
{
    const bool isInRow =
        m_items[index(at - 1)].endsCell && !m_items[index(at - 1)].endsRow && rowAround(at - 1);
    return isInRow && at < size() ? length(key, at) : 0;
}

int ItemLabels::nearLength(const QString& key, int at) const
{
    QString joined;
    for (int count = 1; count <= tolerance::mostLinesOfALabel && at + count <= size(); ++count) {
        const QString& piece = m_keys[index(at + count - 1)];
        // A figure is no numbering of the label that follows it.
        if (piece.isEmpty() || m_isFigure[index(at + count - 1)] ||
            isSpoiltFigure(m_items[index(at + count - 1)].text))
            return 0;
        joined += piece;
        if (!m_budget.take(Limit::Steps, stepsToCompare(joined, 1)))
            return 0;
        if (joined.size() >= tolerance::shortestDamagedLabel && !m_form.isLabel(joined) &&
            labelDistance(joined, key))
            return count;
        if (m_items[index(at + count - 1)].endsCell)
            return 0;
    }
    return 0;
}

QString ItemLabels::joinedText(int at, int count) const
{
    QStringList texts;
    for (int i = at; i < at + count; ++i)
        texts += m_items[index(i)].text;
    return texts.join(u'\n');
}

std::optional<ItemRow> ItemLabels::rowAround(int at) const
{
    int begin = at;
    while (begin > 0 && at - begin < tolerance::largestRow && !m_items[index(begin - 1)].endsRow &&
           m_items[index(begin - 1)].endsCell)
        --begin;
    int last = at;
    while (last < size() && last - at < tolerance::largestRow && m_items[index(last)].endsCell &&
           !m_items[index(last)].endsRow)
        ++last;
    m_budget.take(Limit::Steps, last - begin);
    if (last == size() || !m_items[index(last)].endsRow)
        return std::nullopt;
    return ItemRow{begin, last};
}

} // namespace gongkai
