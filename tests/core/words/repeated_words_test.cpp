// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/check_words.h"
#include "tests/core/words/words_report.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <utility>

namespace gongkai {
namespace {

using Spans = std::set<std::pair<qsizetype, qsizetype>>;

// Every place is looked at, for every length.
Spans expected(const QString& text)
{
    Spans spans;
    std::vector<bool> taken(static_cast<std::size_t>(text.size()), false);
    for (qsizetype length = 40; length >= 2; --length) {
        for (qsizetype from = 0; from + 2 * length <= text.size();) {
            const QString word = text.sliced(from, length);
            if (word != text.sliced(from + length, length)) {
                ++from;
                continue;
            }
            const qsizetype to = from + 2 * length;
            const bool ends = to == text.size() || text[to] == u'，';
            if (!taken[static_cast<std::size_t>(from)] &&
                !taken[static_cast<std::size_t>(to - 1)] && word != QString(length, word.front()) &&
                !word.contains(u'，') && (length > 2 || ends)) {
                spans.emplace(from, to);
                std::fill(taken.begin() + from, taken.begin() + to, true);
            }
            from += length;
        }
    }
    return spans;
}

Spans found(const QString& text)
{
    Spans spans;
    const Report report = test::withText(test::departmentReport(), text);
    for (const TextFinding& finding : checkWords(report, Lexicon::builtIn()))
        if (finding.rule->rule == TextRule::Doubled && finding.variant.isEmpty())
            spans.emplace(finding.place.from, finding.place.to);
    return spans;
}

} // namespace

TEST(RepeatedWordsTest, EveryWordThatStandsTwiceIsFoundOnce)
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        QString text;
        while (text.size() < 60)
            text += QStringView(u"甲乙甲丙，")[static_cast<qsizetype>(random() % 5)];
        EXPECT_EQ(found(text), expected(text)) << qPrintable(text);
    }
}

TEST(RepeatedWordsTest, LongOnesAreFoundWhereverTheyStand)
{
    const QString word = u"子丑寅卯辰巳午未申酉戌亥甲乙丙丁"_qs;
    for (qsizetype length = 2; length <= word.size(); ++length)
        for (qsizetype before = 0; before < 5; ++before) {
            const QString text =
                QString(u"天地玄黄宇"_qs).first(before) + word.first(length).repeated(2);
            EXPECT_EQ(found(text), (Spans{{before, before + 2 * length}})) << qPrintable(text);
        }
}

} // namespace gongkai
