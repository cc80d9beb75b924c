// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/writing/prose_editing.h"

#include <gtest/gtest.h>

#include <QPlainTextEdit>
#include <QTextCursor>

namespace gongkai {
namespace {

struct ProseEditingTest : testing::Test
{
    QPlainTextEdit editor;

    void put(const QString& text, int from, int to)
    {
        editor.setPlainText(text);
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }
};

} // namespace

TEST_F(ProseEditingTest, AParagraphComesBelowTheOneOfTheCursor)
{
    put(u"第一段。\n第二段。"_qs, 1, 1);
    insertParagraph(editor, u"新的一段。"_qs);
    EXPECT_EQ(editor.toPlainText(), u"第一段。\n新的一段。\n第二段。"_qs);
    EXPECT_EQ(editor.textCursor().position(), 10); // behind it
}

TEST_F(ProseEditingTest, AnEmptyParagraphIsFilled)
{
    put(u"第一段。\n　\n第二段。"_qs, 5, 5);
    insertParagraph(editor, u"新的一段。"_qs);
    EXPECT_EQ(editor.toPlainText(), u"第一段。\n新的一段。\n第二段。"_qs);
    put({}, 0, 0);
    insertParagraph(editor, u"新的一段。"_qs);
    EXPECT_EQ(editor.toPlainText(), u"新的一段。"_qs);
}

TEST_F(ProseEditingTest, TheNumberOfAHeadingFitsThePlaceItIsPutIn)
{
    put(u"（一）甲\n（二）乙"_qs, 2, 2);
    insertParagraph(editor, u"（五）新"_qs);
    EXPECT_EQ(editor.toPlainText(), u"（一）甲\n（二）新\n（三）乙"_qs);
    EXPECT_EQ(editor.textCursor().position(), 9) << "behind what was put in";
    put(u"概述。"_qs, 0, 0);
    insertParagraph(editor, u"3.新"_qs);
    EXPECT_EQ(editor.toPlainText(), u"概述。\n1.新"_qs);
    put({}, 0, 0);
    insertParagraph(editor, u"（三）新"_qs);
    EXPECT_EQ(editor.toPlainText(), u"（一）新"_qs);
}

TEST_F(ProseEditingTest, HeadingsThatWereOutOfOrderAreLeftAlone)
{
    put(u"（一）甲\n（四）乙"_qs, 2, 2);
    insertParagraph(editor, u"（五）新"_qs);
    EXPECT_EQ(editor.toPlainText(), u"（一）甲\n（二）新\n（四）乙"_qs);
}

TEST_F(ProseEditingTest, ASentenceComesAtTheCursor)
{
    put(u"前。后。"_qs, 2, 2);
    insertSentence(editor, u"中。"_qs);
    EXPECT_EQ(editor.toPlainText(), u"前。中。后。"_qs);
}

TEST_F(ProseEditingTest, ChosenParagraphsBecomeHeadingsNumberedOn)
{
    const QString text = u"（一）甲\n乙\n\n丙\n丁"_qs;
    put(text, 6, 9); // from 乙 to 丙
    setHeadingLevel(editor, 1);
    EXPECT_EQ(editor.toPlainText(), u"（一）甲\n（二）乙\n\n（三）丙\n丁"_qs);
    put(editor.toPlainText(), 6, 15);
    setHeadingLevel(editor, 2);
    EXPECT_EQ(editor.toPlainText(), u"（一）甲\n1.乙\n\n2.丙\n丁"_qs);
    put(editor.toPlainText(), 0, editor.toPlainText().size());
    setHeadingLevel(editor, 0);
    EXPECT_EQ(editor.toPlainText(), u"甲\n乙\n\n丙\n丁"_qs);
}

TEST_F(ProseEditingTest, TheCountHasTheNamesAndTheLimit)
{
    EXPECT_EQ(proseCount(u"收到 42.86%。"_qs, 1000), u"字数 4　字符数（不计空格） 9/1000"_qs);
    EXPECT_EQ(proseCount({}, {}), u"字数 0　字符数（不计空格） 0"_qs);
}

} // namespace gongkai
