// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/sentences.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

QStringList sentences(const QString& text)
{
    QStringList pieces;
    for (const ProseSentence& sentence : splitSentences(text))
        pieces += sentence.span.in(text).toString();
    return pieces;
}

QStringList clauses(const QString& text)
{
    QStringList pieces;
    for (const ProseSentence& sentence : splitSentences(text))
        for (const ProseClause& clause : sentence.clauses)
            pieces += clause.span.in(text).toString();
    return pieces;
}

} // namespace

TEST(SentencesTest, StopsEndSentences)
{
    EXPECT_EQ(
        sentences(u"收到95件。答复98件；结转5件！好？完"_qs),
        (QStringList{u"收到95件。"_qs, u"答复98件；"_qs, u"结转5件！"_qs, u"好？"_qs, u"完"_qs}));
    const auto found = splitSentences(u"甲。乙；丙"_qs);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].stop, QChar(u'。'));
    EXPECT_EQ(found[1].stop, QChar(u'；'));
    EXPECT_TRUE(found[2].stop.isNull());
}

TEST(SentencesTest, AClosingMarkBelongsToTheSentenceItCloses)
{
    EXPECT_EQ(sentences(u"他说“好。”再说"_qs), (QStringList{u"他说“好。”"_qs, u"再说"_qs}));
}

TEST(SentencesTest, CommasColonsAndBracketsEndClauses)
{
    EXPECT_EQ(clauses(u"共95件（上年88件），其中：自然人89件。"_qs),
              (QStringList{u"共95件"_qs, u"（上年88件）"_qs, u"，"_qs, u"其中："_qs,
                           u"自然人89件。"_qs}));
    const auto found = splitSentences(u"共95件（上年88件），余"_qs);
    ASSERT_EQ(found.front().clauses.size(), 4U);
    EXPECT_EQ(found.front().clauses[1].depth, 1);
    EXPECT_EQ(found.front().clauses[3].depth, 0);
}

TEST(SentencesTest, ACommaWithinAFigureSeparatesNothing)
{
    EXPECT_EQ(clauses(u"共3,646件,上年3:1"_qs), (QStringList{u"共3,646件,"_qs, u"上年3:1"_qs}));
}

TEST(SentencesTest, NothingIsLost)
{
    for (const QString& text : {u""_qs, u"。。；"_qs, u"）（"_qs, u"甲，（乙（丙）丁。戊）己"_qs,
                                u"，，"_qs, u"abc,def;"_qs}) {
        EXPECT_EQ(sentences(text).join(QString()), text);
        EXPECT_EQ(clauses(text).join(QString()), text);
    }
}

TEST(SentencesTest, EmptyParagraphsKeepTheirNumbers)
{
    EXPECT_EQ(splitParagraphs(u"甲\n\n乙"_qs), (QStringList{u"甲"_qs, QString(), u"乙"_qs}));
}

} // namespace gongkai
