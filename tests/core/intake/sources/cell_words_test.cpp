// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/cell_words.h"

#include <gtest/gtest.h>

namespace gongkai {

TEST(CellWordsTest, ASentenceHasWordsBeforeItsStop)
{
    EXPECT_TRUE(hasSentence(u"收到的申请均按时答复。"));
    EXPECT_TRUE(hasSentence(u"行政许可。"));
    for (const char16_t* text : {u"约12件。", u"行政许可", u""})
        EXPECT_FALSE(hasSentence(text));
}

TEST(CellWordsTest, LettersThatWereReadForDigitsAreASpoiltFigure)
{
    for (const char16_t* text : {u"l2", u"S", u"1O0", u"?", u"=SUM(A1:C1)", u"一18", u"ー18",
                                 u"—1,8", u"\uFFFD18", u"1\uFFFD8", u".8", u"．05"})
        EXPECT_TRUE(isSpoiltFigure(text));
    for (const char16_t* text : {u"12", u"件", u"", u"SSSSSSS", u"=", u"一", u"一件", u"-18"})
        EXPECT_FALSE(isSpoiltFigure(text));
}

TEST(CellWordsTest, ANumberAsNoCellHasIt)
{
    for (const QString& text : {u"（5）"_qs, u"(12)"_qs, u"十二"_qs, u"一百零五"_qs})
        EXPECT_TRUE(isFigureOtherwise(text)) << qPrintable(text);
    for (const QString& text : {u"5"_qs, u"（五）"_qs, u"一"_qs, u"一、"_qs, u"（5）件"_qs})
        EXPECT_FALSE(isFigureOtherwise(text)) << qPrintable(text);
}

TEST(CellWordsTest, AFigureThatIsOnlyAboutRight)
{
    for (const QString& text :
         {u"约47"_qs, u"近300件"_qs, u"100余"_qs, u"47左右"_qs, u">5"_qs, u"1,200多件"_qs})
        EXPECT_TRUE(isAboutFigure(text)) << qPrintable(text);
    for (const QString& text : {u"47"_qs, u"47件"_qs, u"约数"_qs, u"同比增长近300件"_qs})
        EXPECT_FALSE(isAboutFigure(text)) << qPrintable(text);
}

TEST(CellWordsTest, AMarkIsNoWordAndNoFigure)
{
    for (const char16_t* text : {u"×", u"？", u"***", u"x", u" * "})
        EXPECT_TRUE(isMark(text));
    for (const char16_t* text : {u"0", u"无", u"", u"****", u"a"})
        EXPECT_FALSE(isMark(text));
}

TEST(CellWordsTest, AFigureThatIsTooLongToBeOneIsSpoilt)
{
    EXPECT_TRUE(isSpoiltFigure(u"1,234,567,890,123"));
    EXPECT_FALSE(isSpoiltFigure(u"1,234,567,890,12"));
}

} // namespace gongkai
