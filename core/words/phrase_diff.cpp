// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/phrase_diff.h"

#include <algorithm>
#include <set>
#include <utility>

namespace gongkai {
namespace {

constexpr std::size_t mostPairs = 4'000'000;
constexpr qsizetype shortestIsland = 3; // what is common between two changes, and no accident

bool isDigit(QChar c)
{
    return c.isDigit();
}

bool isEnd(QStringView text, qsizetype at)
{
    static const QStringView ends = u"，。；！？：、,;!?\n";
    if (!ends.contains(text[at]))
        return false;
    // 1,234 is one figure.
    return text[at] != u',' || at == 0 || at + 1 == text.size() || !isDigit(text[at - 1]) ||
           !isDigit(text[at + 1]);
}

std::vector<TextSpan> phrasesOf(QStringView text)
{
    std::vector<TextSpan> phrases;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isEnd(text, at) && at + 1 < text.size())
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

// Figures and Latin words are read as wholes, Chinese by its characters.
struct Token
{
    enum class Kind { Word, Figure, Mark };
    TextSpan span;
    Kind kind = Kind::Word;
    bool isCommon = false;
};

bool isLatin(QChar c)
{
    return c.unicode() < 0x250 && c.isLetter();
}

qsizetype tokenEnd(QStringView text, qsizetype from, qsizetype to)
{
    qsizetype end = from + 1;
    if (isDigit(text[from])) {
        const auto goesOn = [&](qsizetype at) {
            return isDigit(text[at]) ||
                   ((text[at] == u'.' || text[at] == u',') && at + 1 < to && isDigit(text[at + 1]));
        };
        while (end < to && goesOn(end))
            ++end;
    } else if (isLatin(text[from])) {
        while (end < to && isLatin(text[end]))
            ++end;
    } else if (text[from].isHighSurrogate() && end < to) {
        ++end;
    }
    return end;
}

std::vector<Token> tokensOf(QStringView text, const TextSpan& within)
{
    std::vector<Token> tokens;
    for (qsizetype at = within.from; at < within.to;) {
        const qsizetype end = tokenEnd(text, at, within.to);
        const auto kind = isDigit(text[at])                               ? Token::Kind::Figure
                          : text[at].isLetter() || text[at].isSurrogate() ? Token::Kind::Word
                                                                          : Token::Kind::Mark;
        tokens.push_back({{at, end}, kind});
        at = end;
    }
    return tokens;
}

// How long the longest common sequence of two lists is, from each pair on.
class CommonLengths
{
public:
    template <typename IsSame>
    CommonLengths(std::size_t lefts, std::size_t rights, const IsSame& isSame)
        : m_width(rights + 1), m_lengths((lefts + 1) * (rights + 1))
    {
        for (std::size_t i = lefts; i-- > 0;)
            for (std::size_t j = rights; j-- > 0;)
                m_lengths[i * m_width + j] =
                    isSame(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    static bool isTooLarge(std::size_t lefts, std::size_t rights)
    {
        return (lefts + 1) * (rights + 1) > mostPairs;
    }
    int at(std::size_t i, std::size_t j) const { return m_lengths[i * m_width + j]; }

private:
    std::size_t m_width;
    std::vector<int> m_lengths;
};

void markCommon(QStringView left, std::vector<Token>& a, QStringView right, std::vector<Token>& b)
{
    const auto isSame = [&](std::size_t i, std::size_t j) {
        return a[i].span.in(left) == b[j].span.in(right);
    };
    const CommonLengths lengths(a.size(), b.size(), isSame);
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (isSame(i, j))
            a[i++].isCommon = b[j++].isCommon = true;
        else if (lengths.at(i + 1, j) >= lengths.at(i, j + 1))
            ++i;
        else
            ++j;
    }
}

// A character or two between changes are common by accident.
void dropIslands(std::vector<Token>& tokens)
{
    for (std::size_t from = 0; from < tokens.size();) {
        std::size_t to = from;
        qsizetype size = 0;
        bool isWords = true;
        for (; to < tokens.size() && tokens[to].isCommon; ++to) {
            size += tokens[to].span.size();
            isWords = isWords && tokens[to].kind == Token::Kind::Word;
        }
        const bool isBetween = from > 0 && to < tokens.size() &&
                               tokens[from - 1].kind == Token::Kind::Word &&
                               tokens[to].kind == Token::Kind::Word;
        if (isBetween && isWords && size < shortestIsland)
            for (std::size_t i = from; i < to; ++i)
                tokens[i].isCommon = false;
        from = to + 1;
    }
}

// Of a phrase whose words are mostly others, all of it.
void markWholePhrases(std::vector<Token>& tokens, const std::vector<TextSpan>& phrases)
{
    auto token = tokens.begin();
    for (const TextSpan& phrase : phrases) {
        const auto first = std::find_if(
            token, tokens.end(), [&](const Token& each) { return each.span.from >= phrase.from; });
        token = std::find_if(first, tokens.end(),
                             [&](const Token& each) { return each.span.from >= phrase.to; });
        const auto isWord = [](const Token& each) { return each.kind == Token::Kind::Word; };
        const auto words = std::count_if(first, token, isWord);
        const auto others = std::count_if(
            first, token, [&](const Token& each) { return isWord(each) && !each.isCommon; });
        if (2 * others > words)
            std::for_each(first, token, [](Token& each) { each.isCommon = false; });
    }
}

// The phrases of two texts, held against each other.
class Comparison
{
public:
    Comparison(QStringView left, QStringView right)
        : m_left{left, phrasesOf(left), {}}, m_right{right, phrasesOf(right), {}}
    {
        for (Side* side : {&m_left, &m_right})
            for (const TextSpan& phrase : side->phrases)
                side->words.insert(wordsOf(*side, phrase));
    }

    PhraseDiff differences()
    {
        const std::size_t lefts = m_left.phrases.size();
        const std::size_t rights = m_right.phrases.size();
        if (CommonLengths::isTooLarge(lefts, rights)) {
            compare(0, lefts, 0, rights);
            return std::move(m_diff);
        }
        const auto isSame = [this](std::size_t i, std::size_t j) {
            return m_left.phrases[i].in(m_left.text) == m_right.phrases[j].in(m_right.text);
        };
        const CommonLengths lengths(lefts, rights, isSame);
        std::size_t leftFrom = 0;
        std::size_t rightFrom = 0;
        for (std::size_t i = 0, j = 0; i < lefts && j < rights;) {
            if (isSame(i, j)) {
                compare(leftFrom, i, rightFrom, j);
                leftFrom = ++i;
                rightFrom = ++j;
            } else if (lengths.at(i + 1, j) >= lengths.at(i, j + 1)) {
                ++i;
            } else {
                ++j;
            }
        }
        compare(leftFrom, lefts, rightFrom, rights);
        return std::move(m_diff);
    }

private:
    struct Side
    {
        QStringView text;
        std::vector<TextSpan> phrases;
        std::set<QStringView> words; ///< of each phrase, without its end
    };

    static QStringView wordsOf(const Side& side, const TextSpan& phrase)
    {
        const bool hasEnd = isEnd(side.text, phrase.to - 1);
        return phrase.in(side.text).chopped(hasEnd ? 1 : 0);
    }

    // What lies between two common phrases, on either side.
    void compare(std::size_t leftFrom, std::size_t leftTo, std::size_t rightFrom,
                 std::size_t rightTo)
    {
        TextSpan a = stretch(m_left.phrases, leftFrom, leftTo);
        TextSpan b = stretch(m_right.phrases, rightFrom, rightTo);
        std::vector<Token> lefts = tokensOf(m_left.text, a);
        std::vector<Token> rights = tokensOf(m_right.text, b);
        if (CommonLengths::isTooLarge(lefts.size(), rights.size())) {
            narrow(m_left.text, a, m_right.text, b);
            add(m_diff.left, a);
            add(m_diff.right, b);
            return;
        }
        markCommon(m_left.text, lefts, m_right.text, rights);
        addChanged(m_diff.left, lefts, m_left, leftFrom, leftTo, m_right);
        addChanged(m_diff.right, rights, m_right, rightFrom, rightTo, m_left);
    }

    static void addChanged(std::vector<TextSpan>& spans, std::vector<Token>& tokens,
                           const Side& side, std::size_t from, std::size_t to, const Side& other)
    {
        const std::vector<TextSpan> phrases(side.phrases.begin() +
                                                static_cast<std::ptrdiff_t>(from),
                                            side.phrases.begin() + static_cast<std::ptrdiff_t>(to));
        dropIslands(tokens);
        markWholePhrases(tokens, phrases);
        auto phrase = phrases.begin();
        for (const Token& token : tokens) {
            while (token.span.from >= phrase->to)
                ++phrase;
            // What only stands elsewhere is there.
            if (!token.isCommon && !other.words.contains(wordsOf(side, *phrase)))
                add(spans, token.span);
        }
    }

    static void add(std::vector<TextSpan>& spans, const TextSpan& span)
    {
        if (span.size() == 0)
            return;
        if (!spans.empty() && spans.back().to == span.from)
            spans.back().to = span.to;
        else
            spans.push_back(span);
    }

    Side m_left;
    Side m_right;
    PhraseDiff m_diff;
};

} // namespace

PhraseDiff diffPhrases(QStringView left, QStringView right)
{
    return Comparison(left, right).differences();
}

} // namespace gongkai
