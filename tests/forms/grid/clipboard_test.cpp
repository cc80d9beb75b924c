// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/grid/grid_test.h"

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

class ClipboardTest : public GridTest
{
protected:
    void paste(const QString& text)
    {
        setClipboard(text);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    /// Pastes what must not fit: it is said once, and nothing changes.
    void expectRefused(const QString& text, const QStringList& words)
    {
        const qsizetype before = operations();
        m_prompts.expect(Question::Report);
        paste(text);
        for (const QString& word : words)
            EXPECT_TRUE(m_prompts.lastSaid().contains(word)) << m_prompts.lastSaid().toStdString();
        EXPECT_EQ(operations(), before);
    }
};

TEST_F(ClipboardTest, ABlockGoesByPositionAndIsOneStep)
{
    go("requests.carried_in.business");
    paste(QStringLiteral("1\t2\r\n3\t/\r\n"));
    EXPECT_EQ(figures({"requests.carried_in.business", "requests.carried_in.research",
                       "requests.granted.business", "requests.granted.research"}),
              QStringLiteral("1 2 3 /"));
    EXPECT_EQ(operations(), 1);
    EXPECT_EQ((*m_session)->editor().undoKind(), QStringLiteral("paste"));
    ASSERT_TRUE((*m_session)->undo());
    EXPECT_EQ(figures({"requests.carried_in.business", "requests.granted.research"}),
              QStringLiteral("· ·"));
}

TEST_F(ClipboardTest, WhatWasCopiedComesBackTheSame)
{
    open(ReportBuilder(builtInForm("2021"), 2022)
             .row("requests", "new", {"1", "/", "", "0", "5", "6", "7"})
             .row("requests", "carried_in", {"8", "9", "10", "11", "12", "13", "14"}),
         "requests");
    selectTo("requests.carried_in.total");
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("1\t/\t\t0\t5\t6\t7\n8\t9\t10\t11\t12\t13\t14"));
    go("requests.granted.natural");
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(figures({"requests.granted.natural", "requests.granted.business",
                       "requests.granted.research", "requests.granted.welfare",
                       "requests.partial.total"}),
              QStringLiteral("1 / · 0 14"));
}

TEST_F(ClipboardTest, ASelectionIsFilledFromItsTopLeft)
{
    go("requests.carried_in.business");
    selectTo("requests.new.natural"); // the current cell is the top left one
    go("requests.carried_in.business");
    selectTo("requests.granted.research");
    paste(QStringLiteral("1\t2\n3\t4"));
    EXPECT_EQ(figures({"requests.carried_in.business", "requests.carried_in.research",
                       "requests.granted.business", "requests.granted.research"}),
              QStringLiteral("1 2 3 4"));
}

TEST_F(ClipboardTest, OneFigureFillsTheWholeSelection)
{
    selectTo("requests.carried_in.business");
    paste(QStringLiteral("0\n"));
    EXPECT_EQ(
        figures({"requests.new.natural", "requests.new.business", "requests.carried_in.natural",
                 "requests.carried_in.business", "requests.new.research"}),
        QStringLiteral("0 0 0 0 ·"));
    EXPECT_EQ(operations(), 1);
}

TEST_F(ClipboardTest, CutLeavesBlanks)
{
    open(ReportBuilder(builtInForm("2021"), 2022)
             .row("requests", "new", {"1", "2", "3", "4", "5", "6", "21"}),
         "requests");
    selectTo("requests.new.research");
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("1\t2\t3"));
    EXPECT_EQ(figures({"requests.new.natural", "requests.new.business", "requests.new.research",
                       "requests.new.welfare"}),
              QStringLiteral("· · · 4"));
    EXPECT_EQ(operations(), 1);
}

TEST_F(ClipboardTest, ABlankCellOfTheBlockMakesBlank)
{
    open(ReportBuilder(builtInForm("2021"), 2022)
             .row("requests", "new", {"1", "2", "3", "4", "5", "6", "21"}),
         "requests");
    paste(QStringLiteral("9\t\t8"));
    EXPECT_EQ(figures({"requests.new.natural", "requests.new.business", "requests.new.research"}),
              QStringLiteral("9 · 8"));
}

TEST_F(ClipboardTest, ABlockThatIsTooWideChangesNothing)
{
    go("requests.new.other");
    expectRefused(QStringLiteral("1\t2\t3"),
                  {QStringLiteral("3"), QStringLiteral("第 1 行第 3 列")});
    EXPECT_EQ(figures({"requests.new.other", "requests.new.total"}), QStringLiteral("· ·"));
}

TEST_F(ClipboardTest, ABlockThatIsTooLongChangesNothing)
{
    go("requests.carried_out.natural");
    expectRefused(QStringLiteral("1\n2"), {QStringLiteral("第 2 行第 1 列")});
}

TEST_F(ClipboardTest, OneRefusedFigureRefusesTheBlockAndIsNamed)
{
    expectRefused(QStringLiteral("1\t1.5\t-3"), {QStringLiteral("商业企业"), QStringLiteral("1.5"),
                                                 QStringLiteral("科研机构"), QStringLiteral("-3")});
    EXPECT_EQ(figure("requests.new.natural"), QString());
}

TEST_F(ClipboardTest, ALongListOfRefusalsIsCutShort)
{
    QStringList rows;
    for (int i = 0; i < 20; ++i)
        rows << QStringLiteral("x");
    expectRefused(rows.join(u'\n'), {QStringLiteral("另有 12 个单元格")});
    EXPECT_EQ(m_prompts.lastSaid().count(u'\n'), 9);
}

TEST_F(ClipboardTest, AClipboardFarTooLongIsRefusedUnread)
{
    expectRefused(QString(300'000, u'1'), {QStringLiteral("没有粘贴")});
}

TEST_F(ClipboardTest, LabelsPastedOnTheSameLabelsFit)
{
    open(ReportBuilder(builtInForm("2021"), 2022)
             .row("a20_1", "rules", {"1", "2", "3"})
             .row("a20_6", "penalty", {"44"}),
         "proactive");
    selectTo("a20_6.penalty.decisions");
    key(Qt::Key_C, Qt::ControlModifier);
    const QString copied = clipboard();
    EXPECT_TRUE(copied.contains(QStringLiteral("本年处理决定数量")));
    go("a20_1.rules.issued");
    paste(copied);
    EXPECT_EQ(figures({"a20_1.rules.issued", "a20_6.penalty.decisions"}), QStringLiteral("1 44"));
    go("a20_1.normative.issued");
    expectRefused(copied, {QStringLiteral("行政许可 · 本年处理决定数量：")});
    expectRefused(QStringLiteral("1\n2"),
                  {QStringLiteral("第 2 行第 1 列：表格的这个位置不填数字（“2”）")});
}

TEST_F(ClipboardTest, NoneIsAskedOnceForTheWholeBlock)
{
    m_prompts.expect(Question::Choose, 1);
    paste(QStringLiteral("无\t3\t无"));
    EXPECT_TRUE(m_prompts.lastSaid().contains(QStringLiteral("2 个单元格")));
    EXPECT_EQ(figures({"requests.new.natural", "requests.new.business", "requests.new.research"}),
              QStringLiteral("/ 3 /"));
    go("requests.carried_in.natural");
    m_prompts.expect(Question::Choose);
    paste(QStringLiteral("无\t3"));
    EXPECT_EQ(figures({"requests.carried_in.natural", "requests.carried_in.business"}),
              QStringLiteral("· ·"));
    EXPECT_EQ(operations(), 1);
}

TEST_F(ClipboardTest, FullWidthAndGroupedDigitsOfABlockAreRead)
{
    paste(QStringLiteral("１，２３４\t1,234\t156个\n—\t0\t／"));
    EXPECT_EQ(figures({"requests.new.natural", "requests.new.business", "requests.new.research",
                       "requests.carried_in.natural", "requests.carried_in.business",
                       "requests.carried_in.research"}),
              QStringLiteral("1234 1234 156 / 0 /"));
}

TEST_F(ClipboardTest, ClearEmptiesTheSelectionInOneStep)
{
    open(ReportBuilder(builtInForm("2021"), 2022)
             .row("requests", "new", {"1", "2", "3", "4", "5", "6", "21"}),
         "requests");
    selectTo("requests.new.total");
    key(Qt::Key_Delete);
    EXPECT_EQ(figures({"requests.new.natural", "requests.new.total"}), QStringLiteral("· ·"));
    EXPECT_EQ(operations(), 1);
    EXPECT_EQ((*m_session)->editor().undoKind(), QStringLiteral("clear"));
}

TEST_F(ClipboardTest, FillDownTakesTheRowAboveOrTheTopOfTheSelection)
{
    open(ReportBuilder(builtInForm("2021"), 2022)
             .row("requests", "new", {"1", "2", "3", "4", "5", "6", "21"}),
         "requests");
    go("requests.carried_in.natural");
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(figure("requests.carried_in.natural"), QStringLiteral("1"));
    go("requests.new.business");
    selectTo("requests.partial.research");
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(figures({"requests.carried_in.business", "requests.granted.research",
                       "requests.partial.business", "requests.partial.natural"}),
              QStringLiteral("2 3 2 ·"));
    EXPECT_EQ(operations(), 2);
}

TEST_F(ClipboardTest, WithTheEditorOpenTheClipboardIsItsOwn)
{
    type(QStringLiteral("12"));
    setClipboard(QStringLiteral("34"));
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QStringLiteral("1234"));
    EXPECT_EQ(operations(), 0);
}

} // namespace
} // namespace gongkai::test
