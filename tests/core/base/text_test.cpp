// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

TEST(TextTest, FullWidthAsciiBecomesHalfWidthAndOtherTextStays)
{
    EXPECT_EQ(toHalfWidth(u"１２，３４５．６（件）　ＡＢ、。“”"), u"12,345.6(件) AB、。“”"_qs);
}

TEST(TextTest, PastedProseIsCleanedButNoWordChanges)
{
    EXPECT_EQ(
        cleanProse(
            u"\r\n\r\n一、总体情况  \r\n\u200b　　2024年，\t我局\u00ad收到\u2028申请。\u0000\n\n"),
        u"一、总体情况\n　　2024年， 我局收到\n申请。"_qs);
}

TEST(TextTest, ComposedAndDecomposedCharactersBecomeOne)
{
    EXPECT_EQ(cleanProse(u"e\u0301"), u"\u00e9"_qs);
}

TEST(TextTest, TheNameOfAFileIsWhatStandsBehindItsFolders)
{
    EXPECT_EQ(fileNameOf(QStringLiteral("/home/王/年报.docx")), QStringLiteral("年报.docx"));
    EXPECT_EQ(fileNameOf(QStringLiteral("C:\\公开\\年报.docx")), QStringLiteral("年报.docx"));
    EXPECT_EQ(fileNameOf(QStringLiteral("\\\\server/share\\年报.docx")),
              QStringLiteral("年报.docx"));
    EXPECT_EQ(fileNameOf(QStringLiteral("年报.docx")), QStringLiteral("年报.docx"));
    EXPECT_EQ(fileNameOf(QString()), QString());
}

TEST(TextTest, ALongTextIsShortenedBetweenCharacters)
{
    EXPECT_EQ(shortened(u"条例"_qs, 2), u"条例"_qs);
    EXPECT_EQ(shortened(u"条例一"_qs, 2), u"条例…"_qs);
    EXPECT_EQ(shortened(u"条𠮷一"_qs, 2), u"条…"_qs);
    EXPECT_EQ(shortened(u"多 1234567891 件"_qs, 6), u"多 …"_qs)
        << "“多 1234” would be another number";
    EXPECT_EQ(shortened(u"多 1,234.5 件"_qs, 5), u"多 …"_qs);
    EXPECT_EQ(shortened(u"多 12 件"_qs, 4), u"多 12…"_qs);
    EXPECT_EQ(shortened(u"1234567891"_qs, 4), u"1234…"_qs);
}

} // namespace
} // namespace gongkai
