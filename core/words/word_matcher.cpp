// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_matcher.h"

#include <algorithm>
#include <limits>

namespace gongkai {

void WordMatcher::add(const QString& word, int id)
{
    if (word.isEmpty())
        return;
    m_words.push_back({word, id});
    m_byBeginning.forget();
    m_byEnd.forget();
}

quint32 WordMatcher::beginning(QStringView word)
{
    const quint32 second = word.size() > 1 ? word[1].unicode() : 0U;
    return quint32{word[0].unicode()} << 16U | second;
}

// @param endsOf  those of a word, with the character that `outer` is asked for above the others.
template <typename EndsOf>
WordMatcher::Order WordMatcher::sorted(const EndsOf& endsOf) const
{
    Order order;
    order.keys.reserve(m_words.size());
    for (const Word& word : m_words) {
        const quint32 ends = endsOf(word.text);
        order.outer.set(ends >> 16U);
        order.keys.push_back(
            {ends, std::numeric_limits<quint32>::max() - static_cast<quint32>(word.text.size()),
             static_cast<quint32>(order.keys.size())});
    }
    std::ranges::sort(order.keys);
    return order;
}

const WordMatcher::Order& WordMatcher::byBeginning() const
{
    return m_byBeginning.get([this] { return sorted(beginning); });
}

const WordMatcher::Order& WordMatcher::byEnd() const
{
    return m_byEnd.get([this] {
        return sorted([](QStringView word) { return quint32{word.back().unicode()} << 16U; });
    });
}

template <typename Fits>
std::optional<WordMatcher::Match> WordMatcher::longest(const Order& order, quint32 ends,
                                                       const Fits& fits) const
{
    auto key = std::ranges::lower_bound(order.keys, ends, {}, &Key::ends);
    for (; key != order.keys.end() && key->ends == ends; ++key) {
        const Word& word = m_words[key->word];
        if (fits(word.text))
            return Match{word.text.size(), word.id};
    }
    return {};
}

std::optional<WordMatcher::Match> WordMatcher::at(QStringView text, qsizetype place) const
{
    if (place < 0 || place >= text.size() || m_words.empty())
        return {};
    const Order& order = byBeginning();
    if (!order.outer.test(text[place].unicode()))
        return {};
    const QStringView rest = text.sliced(place);
    const auto fits = [rest](QStringView word) { return rest.startsWith(word); };
    if (const auto found = longest(order, beginning(rest), fits); found || rest.size() == 1)
        return found;
    return longest(order, beginning(rest.first(1)), fits);
}

std::optional<WordMatcher::Match> WordMatcher::endingAt(QStringView text, qsizetype place) const
{
    if (place < 1 || place > text.size() || m_words.empty())
        return {};
    const Order& order = byEnd();
    const quint32 last = text[place - 1].unicode();
    if (!order.outer.test(last))
        return {};
    const QStringView before = text.first(place);
    return longest(order, last << 16U,
                   [before](QStringView word) { return before.endsWith(word); });
}

std::vector<int> WordMatcher::idsOf(QStringView word) const
{
    std::vector<int> ids;
    if (word.isEmpty())
        return ids;
    const quint32 ends = beginning(word);
    const Order& order = byBeginning();
    auto key = std::ranges::lower_bound(order.keys, ends, {}, &Key::ends);
    for (; key != order.keys.end() && key->ends == ends; ++key)
        if (const Word& known = m_words[key->word]; known.text == word)
            ids.push_back(known.id);
    return ids;
}

} // namespace gongkai
