// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/lexicon.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

QString refusal(const QByteArray& json)
{
    Lexicon lexicon;
    const auto added = addWords(lexicon, json, u"my.json"_qs);
    return added ? QString() : added.error().message;
}

} // namespace

TEST(LexiconTest, TheBuiltInWordsAreRead)
{
    const Lexicon& lexicon = Lexicon::builtIn();
    EXPECT_TRUE(lexicon.figures.counters.at(u"件", 0).has_value());
}

// What is compiled in is not looked at so closely when the program starts.
TEST(LexiconTest, TheBuiltInFilesAreAcceptedAsAClerksOwnWouldBe)
{
    const Lexicon& builtIn = Lexicon::builtIn();
    Lexicon read;
    for (const Error& error : addWordFolder(read, u":/words"_qs))
        ADD_FAILURE() << qPrintable(error.message);
    EXPECT_EQ(read.statements.anchors, builtIn.statements.anchors);
    EXPECT_EQ(read.statements.topics, builtIn.statements.topics);
    EXPECT_EQ(read.statements.columns, builtIn.statements.columns);
    EXPECT_EQ(read.figures.caseUnits, builtIn.figures.caseUnits);
    EXPECT_EQ(read.index.lists().latinWords, builtIn.index.lists().latinWords);
    EXPECT_EQ(read.index.lists().phrases.size(), builtIn.index.lists().phrases.size());
    EXPECT_EQ(read.index.lists().drafts.size(), builtIn.index.lists().drafts.size());
}

TEST(LexiconTest, WhatIsUnknownOrOfAnotherTypeIsRefusedWithItsPlace)
{
    EXPECT_TRUE(refusal("{").startsWith(u"my.json："));
    EXPECT_TRUE(refusal("{}").contains(u"/source"));
    EXPECT_TRUE(refusal(R"({"source": "x", "figure": {}})").contains(u"/figure"));
    EXPECT_TRUE(refusal(R"({"source": "x", "figures": {"counters": [1]}})")
                    .contains(u"/figures/counters/0"));
    EXPECT_TRUE(refusal(R"({"source": "x", "figures": {"counters": ["件", "件"]}})")
                    .contains(u"/figures/counters/1"));
    EXPECT_TRUE(refusal(R"({"source": "x", "aspects": [{"id": "a", "group": "none",
        "topics": [], "words": []}]})")
                    .contains(u"/aspects/0/group"));
}

TEST(LexiconTest, AnotherFileAddsToWhatIsThere)
{
    Lexicon lexicon = Lexicon::builtIn();
    const QByteArray json = R"({"source": "our office", "figures": {"counters": ["卷宗"]}})";
    ASSERT_TRUE(addWords(lexicon, json, u"my.json"_qs).has_value());
    EXPECT_TRUE(lexicon.figures.counters.at(u"卷宗", 0).has_value());
    EXPECT_TRUE(lexicon.figures.counters.at(u"件", 0).has_value());
}

TEST(LexiconTest, ARefusedFileChangesNothing)
{
    Lexicon lexicon;
    const QByteArray json = R"({"source": "x", "figures": {"counters": ["卷宗", 1]}})";
    EXPECT_FALSE(addWords(lexicon, json, u"my.json"_qs).has_value());
    EXPECT_TRUE(lexicon.figures.counters.isEmpty());
}

} // namespace gongkai
