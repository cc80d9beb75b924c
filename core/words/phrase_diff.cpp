// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/phrase_diff.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr std::size_t mostPairs = 4'000'000;

std::vector<TextSpan> phrasesOf(QStringView text)
{
    static const QStringView ends = u"，。；！？：、,;!?\n";
    std::vector<TextSpan> phrases;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!ends.contains(text[at]) && at + 1 < text.size())
            continue;
        phrases.push_back({from, at + 1});
        from = at + 1;
    }
    return phrases;
}

// The text from one phrase to before another; nothing where there is none.
TextSpan stretch(const std::vector<TextSpan>& phrases, std::size_t from, std::size_t to)
{
    return from < to ? TextSpan{phrases[from].from, phrases[to - 1].to} : TextSpan{};
}

// Takes what both have at their beginning and end off two stretches.
void narrow(QStringView left, TextSpan& a, QStringView right, TextSpan& b)
{
    const auto isHalf = [](QChar c) { return c.isSurrogate(); };
    while (a.size() > 0 && b.size() > 0 && left[a.from] == right[b.from] && !isHalf(left[a.from])) {
        ++a.from;
        ++b.from;
    }
    while (a.size() > 0 && b.size() > 0 && left[a.to - 1] == right[b.to - 1] &&
           !isHalf(left[a.to - 1])) {
        --a.to;
        --b.to;
    }
}

// The longest common sequence of phrases, by how long it is from each pair on.
class CommonPhrases
{
public:
    CommonPhrases(QStringView left, QStringView right)
        : m_left(left),
          m_right(right),
          m_lefts(phrasesOf(left)),
          m_rights(phrasesOf(right)),
          m_width(m_rights.size() + 1)
    {
        const bool isTooLarge = (m_lefts.size() + 1) * m_width > mostPairs;
        m_lengths.resize(isTooLarge ? 0 : (m_lefts.size() + 1) * m_width);
        if (isTooLarge)
            return;
        for (std::size_t i = m_lefts.size(); i-- > 0;)
            for (std::size_t j = m_rights.size(); j-- > 0;)
                at(i, j) =
                    isSame(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }

    PhraseDiff differences()
    {
        std::size_t i = 0;
        std::size_t j = 0;
        std::size_t leftFrom = 0;
        std::size_t rightFrom = 0;
        while (!m_lengths.empty() && i < m_lefts.size() && j < m_rights.size()) {
            if (isSame(i, j)) {
                add(leftFrom, i, rightFrom, j);
                leftFrom = ++i;
                rightFrom = ++j;
            } else if (at(i + 1, j) >= at(i, j + 1)) {
                ++i;
            } else {
                ++j;
            }
        }
        add(leftFrom, m_lefts.size(), rightFrom, m_rights.size());
        return std::move(m_diff);
    }

private:
    int& at(std::size_t i, std::size_t j) { return m_lengths[i * m_width + j]; }
    bool isSame(std::size_t i, std::size_t j) const
    {
        return m_lefts[i].in(m_left) == m_rights[j].in(m_right);
    }
    // As many phrases on either side are the same ones, each changed.
    void add(std::size_t leftFrom, std::size_t leftTo, std::size_t rightFrom, std::size_t rightTo)
    {
        if (leftTo - leftFrom != rightTo - rightFrom) {
            addPair(stretch(m_lefts, leftFrom, leftTo), stretch(m_rights, rightFrom, rightTo));
            return;
        }
        for (; leftFrom < leftTo; ++leftFrom, ++rightFrom)
            addPair(m_lefts[leftFrom], m_rights[rightFrom]);
    }

    void addPair(TextSpan a, TextSpan b)
    {
        narrow(m_left, a, m_right, b);
        if (a.size() > 0)
            m_diff.left.push_back(a);
        if (b.size() > 0)
            m_diff.right.push_back(b);
    }

    QStringView m_left;
    QStringView m_right;
    std::vector<TextSpan> m_lefts;
    std::vector<TextSpan> m_rights;
    std::size_t m_width;
    std::vector<int> m_lengths;
    PhraseDiff m_diff;
};

} // namespace

PhraseDiff diffPhrases(QStringView left, QStringView right)
{
    return CommonPhrases(left, right).differences();
}

} // namespace gongkai
