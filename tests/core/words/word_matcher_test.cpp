// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/word_matcher.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

namespace gongkai {
namespace {

WordMatcher matcherOf(const QStringList& words)
{
    WordMatcher matcher;
    for (int id = 0; id < static_cast<int>(words.size()); ++id)
        matcher.add(words[id], id);
    return matcher;
}

} // namespace

TEST(WordMatcherTest, TheLongestWordAtAPlaceIsFound)
{
    const WordMatcher matcher = matcherOf({u"公"_qs, u"公开"_qs, u"公安局"_qs, u"公开条例"_qs});
    const QString text = u"公开条例，公开，公安，公"_qs;
    const auto idAt = [&](qsizetype place) {
        const auto match = matcher.at(text, place);
        return match ? match->id : -1;
    };
    EXPECT_EQ(idAt(0), 3);
    EXPECT_EQ(idAt(1), -1);
    EXPECT_EQ(idAt(5), 1);
    EXPECT_EQ(idAt(8), 0); // 公安 alone is none
    EXPECT_EQ(idAt(11), 0);
    EXPECT_EQ(idAt(12), -1);
    EXPECT_EQ(idAt(-1), -1);
    EXPECT_EQ(matcher.at(text, 0)->length, 4);
}

TEST(WordMatcherTest, TheLongestWordInFrontOfAPlaceIsFound)
{
    const WordMatcher matcher = matcherOf({u"约"_qs, u"大约"_qs, u"不足"_qs});
    EXPECT_EQ(matcher.endingAt(u"大约3件", 2)->id, 1);
    EXPECT_EQ(matcher.endingAt(u"约3件", 1)->id, 0);
    EXPECT_FALSE(matcher.endingAt(u"约3件", 2).has_value());
    EXPECT_FALSE(matcher.endingAt(u"约3件", 0).has_value());
    EXPECT_FALSE(matcher.endingAt(u"足3件", 1).has_value());
}

TEST(WordMatcherTest, AWordThatIsAddedAgainKeepsItsFirstId)
{
    const WordMatcher matcher = matcherOf({u"鼓楼区"_qs, u"鼓楼"_qs, u"鼓楼区"_qs, QString()});
    EXPECT_EQ(matcher.at(u"鼓楼区", 0)->id, 0);
    EXPECT_EQ(matcher.idsOf(u"鼓楼区"), (std::vector<int>{0, 2}));
    EXPECT_EQ(matcher.idsOf(u"鼓楼"), std::vector<int>{1});
    EXPECT_TRUE(matcher.idsOf(u"鼓").empty());
    EXPECT_TRUE(matcher.idsOf({}).empty());
}

TEST(WordMatcherTest, AWordThatIsAddedLaterIsFoundAndNotInCopiesFromBefore)
{
    WordMatcher matcher = matcherOf({u"件"_qs});
    EXPECT_FALSE(matcher.at(u"卷宗", 0).has_value());
    const WordMatcher copy = matcher;
    matcher.add(u"卷宗"_qs, 7);
    EXPECT_EQ(matcher.at(u"卷宗", 0)->id, 7);
    EXPECT_FALSE(copy.at(u"卷宗", 0).has_value());
    EXPECT_FALSE(copy.endingAt(u"卷宗", 2).has_value());
    EXPECT_EQ(matcher.endingAt(u"卷宗", 2)->id, 7);
}

TEST(LazyTest, WhatManyThreadsAskForIsMadeOnce)
{
    const Lazy<int> lazy;
    const Lazy<int> copy = lazy; // NOLINT(performance-unnecessary-copy-initialization)
    std::atomic<int> made = 0;
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&, i] {
            right += (i % 2 == 0 ? lazy : copy).get([&] { return 41 + ++made; }) == 42 ? 1 : 0;
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(made, 1);
    EXPECT_EQ(right, 8);
}

} // namespace gongkai
