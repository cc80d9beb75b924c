// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edits.h"
#include "tests/forms/grid/grid_test.h"
#include "tests/support/wait.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

namespace gongkai::test {
namespace {

using TypingTest = GridTest;
using Question = TestPrompts::Question;

TEST_F(TypingTest, TheFirstCharacterTypedBeginsTheFigure)
{
    type(QStringLiteral("34"));
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QStringLiteral("34"));
    EXPECT_EQ(figure("requests.new.natural"), QString());
    key(Qt::Key_Return);
    EXPECT_EQ(figure("requests.new.natural"), QStringLiteral("34"));
    EXPECT_EQ(editor(), nullptr);
    EXPECT_TRUE(m_view->hasFocus());
}

TEST_F(TypingTest, TypingReplacesAndF2Edits)
{
    type(QStringLiteral("34"));
    key(Qt::Key_Return);
    go("requests.new.natural");
    type(QStringLiteral("5"));
    key(Qt::Key_Return);
    EXPECT_EQ(figure("requests.new.natural"), QStringLiteral("5"));
    go("requests.new.natural");
    key(Qt::Key_F2);
    key(Qt::Key_End);
    type(QStringLiteral("6"));
    key(Qt::Key_Return);
    EXPECT_EQ(figure("requests.new.natural"), QStringLiteral("56"));
}

TEST_F(TypingTest, F2GoesOnBehindWhatStandsThereAndTurnsTypingIntoEditing)
{
    type(QStringLiteral("34"));
    key(Qt::Key_Return);
    go("requests.new.natural");
    key(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    EXPECT_FALSE(editor()->hasSelectedText());
    type(QStringLiteral("5"));
    EXPECT_EQ(editor()->text(), QStringLiteral("345"));
    key(Qt::Key_Escape);
    // While typing over, F2 lets the arrows move in the text, and again out of it.
    type(QStringLiteral("12"));
    key(Qt::Key_F2);
    key(Qt::Key_Left);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->cursorPosition(), 1);
    key(Qt::Key_F2);
    key(Qt::Key_Right);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(current(), QStringLiteral("requests.new.business"));
}

TEST_F(TypingTest, AFormulaIsCalculatedAndKeptAsTheOrigin)
{
    type(QStringLiteral("=12*30+5"));
    key(Qt::Key_Return);
    EXPECT_EQ(figure("requests.new.natural"), QStringLiteral("365"));
    const auto origin = m_model->report().origin(cell("requests.new.natural"));
    ASSERT_TRUE(origin);
    EXPECT_EQ(origin->from, QStringLiteral("算式"));
    EXPECT_EQ(origin->original, QStringLiteral("=12*30+5"));
    EXPECT_FALSE(m_model->report().isUnconfirmed(cell("requests.new.natural")));
    // Edited it is the formula; typed over it is gone.
    go("requests.new.natural");
    key(Qt::Key_F2);
    EXPECT_EQ(editor()->text(), QStringLiteral("=12*30+5"));
    key(Qt::Key_Return);
    EXPECT_EQ(operations(), 1) << "nothing was changed";
    go("requests.new.natural");
    type(QStringLiteral("365"));
    key(Qt::Key_Return);
    EXPECT_FALSE(m_model->report().origin(cell("requests.new.natural")));
    ASSERT_TRUE((*m_session)->undo());
    EXPECT_TRUE(m_model->report().origin(cell("requests.new.natural")));
}

TEST_F(TypingTest, AFormulaThatGivesNoFigureStaysInItsEditor)
{
    const auto refusalOf = [&](const QString& text) {
        type(text);
        key(Qt::Key_Return);
        const QString reason = refusal();
        key(Qt::Key_Escape);
        return reason;
    };
    EXPECT_TRUE(refusalOf(QStringLiteral("=1/4")).contains(QStringLiteral("只能填整数")));
    EXPECT_TRUE(refusalOf(QStringLiteral("=10/3")).contains(QStringLiteral("最多 6 位小数")));
    EXPECT_TRUE(refusalOf(QStringLiteral("=3-4")).contains(QStringLiteral("不能填负数")));
    EXPECT_TRUE(refusalOf(QStringLiteral("=A1+2")).contains(QStringLiteral("=12*30+5")));
    EXPECT_EQ(operations(), 0);
}

TEST_F(TypingTest, ARefusalSaysTheLimit)
{
    const auto refusalOf = [&](const QString& text) {
        type(text);
        key(Qt::Key_Return);
        const QString reason = refusal();
        key(Qt::Key_Escape);
        return reason;
    };
    EXPECT_TRUE(refusalOf(QStringLiteral("12345678901")).contains(QStringLiteral("最多 10 位数")));
    EXPECT_TRUE(refusalOf(QString(25, u'9')).contains(QStringLiteral("最多 10 位数")));
    EXPECT_TRUE(refusalOf(QStringLiteral("1.12345678")).contains(QStringLiteral("只能填整数")));
    open(ReportBuilder(builtInForm("2021")), "proactive");
    go("a20_8.fees.amount");
    EXPECT_TRUE(refusalOf(QStringLiteral("1.1234567")).contains(QStringLiteral("最多 6 位小数")));
    EXPECT_TRUE(refusalOf(QString(25, u'9')).contains(QStringLiteral("最多 12 位数")));
}

TEST_F(TypingTest, WhatIsChosenIsSummedUp)
{
    for (const char* figure : {"1", "2", "/", "4"}) {
        type(QString::fromLatin1(figure));
        key(Qt::Key_Return);
    }
    QString summed;
    QObject::connect(m_view.get(), &SheetView::selectionSummed, m_view.get(),
                     [&](const QString& text) { summed = text; });
    go("requests.new.natural");
    EXPECT_EQ(summed, QString()) << "one cell";
    selectTo("requests.new.research");
    EXPECT_EQ(summed, QStringLiteral("求和 3 · 计数 2 · 平均 1.5")) << "“/” is no number";
    go("requests.new.natural");
    selectTo("requests.new.welfare");
    EXPECT_EQ(summed, QStringLiteral("求和 7 · 计数 3 · 平均 ≈2.3"));
    go("requests.carried_in.natural");
    selectTo("requests.carried_in.business");
    EXPECT_EQ(summed, QStringLiteral("所选 2 格没有数"));
}

TEST_F(TypingTest, CtrlAndTheWheelAskForAnotherSize)
{
    int steps = 0;
    QObject::connect(m_view.get(), &SheetView::zoomRequested, m_view.get(),
                     [&](int by) { steps += by; });
    const auto turn = [&](int delta, Qt::KeyboardModifiers modifiers) {
        QWidget* target = m_view->viewport();
        QWheelEvent wheel(QPointF(5, 5), target->mapToGlobal(QPointF(5, 5)), {}, {0, delta},
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(target, &wheel);
    };
    turn(120, Qt::ControlModifier);
    EXPECT_EQ(steps, 1);
    turn(-60, Qt::ControlModifier); // a fine wheel
    turn(-60, Qt::ControlModifier);
    EXPECT_EQ(steps, 0);
    turn(120, Qt::NoModifier);
    EXPECT_EQ(steps, 0);
}

TEST_F(TypingTest, EnterGoesAcrossAndOnToTheNextRow)
{
    for (const char* figure : {"1", "2", "3", "4", "5", "6", "21", "7"}) {
        type(QString::fromLatin1(figure));
        key(Qt::Key_Return);
    }
    EXPECT_EQ(figures({"requests.new.natural", "requests.new.other", "requests.new.total",
                       "requests.carried_in.natural"}),
              QStringLiteral("1 6 21 7"));
    EXPECT_EQ(current(), QStringLiteral("requests.carried_in.business"));
}

TEST_F(TypingTest, EnterGoesDownWhenTheClerkWantsSo)
{
    m_view->setSettings({GridSettings::Direction::Down});
    type(QStringLiteral("1"));
    key(Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(current(), QStringLiteral("requests.carried_in.natural"));
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(current(), QStringLiteral("requests.new.natural"));
    EXPECT_EQ(figure("requests.new.natural"), QStringLiteral("1"));
}

TEST_F(TypingTest, TabGoesAcrossWhateverEnterDoes)
{
    m_view->setSettings({GridSettings::Direction::Down});
    type(QStringLiteral("1"));
    key(Qt::Key_Tab);
    EXPECT_EQ(current(), QStringLiteral("requests.new.business"));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(current(), QStringLiteral("requests.new.natural"));
    EXPECT_EQ(m_view->selectionModel()->selectedIndexes().size(), 1);
}

TEST_F(TypingTest, TheEndsOfTheTableHoldTheCursor)
{
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(current(), QStringLiteral("requests.new.natural"));
    key(Qt::Key_End, Qt::ControlModifier);
    key(Qt::Key_Return);
    EXPECT_EQ(current(), QStringLiteral("requests.carried_out.total"));
}

TEST_F(TypingTest, ArrowsCommitWhatWasTypedOver)
{
    type(QStringLiteral("1"));
    key(Qt::Key_Right);
    type(QStringLiteral("2"));
    key(Qt::Key_Down);
    type(QStringLiteral("3"));
    key(Qt::Key_Left);
    EXPECT_EQ(
        figures({"requests.new.natural", "requests.new.business", "requests.carried_in.business"}),
        QStringLiteral("1 2 3"));
    EXPECT_EQ(current(), QStringLiteral("requests.carried_in.natural"));
}

TEST_F(TypingTest, ArrowsMoveInTheTextAfterF2)
{
    type(QStringLiteral("12"));
    key(Qt::Key_Return);
    go("requests.new.natural");
    key(Qt::Key_F2);
    key(Qt::Key_End);
    key(Qt::Key_Left);
    type(QStringLiteral("0"));
    key(Qt::Key_Return);
    EXPECT_EQ(figure("requests.new.natural"), QStringLiteral("102"));
}

TEST_F(TypingTest, ArrowsJumpOverLabelsBetweenFigures)
{
    open(ReportBuilder(builtInForm("2021"), 2022), "proactive");
    EXPECT_EQ(current(), QStringLiteral("a20_1.rules.issued"));
    key(Qt::Key_Up);
    key(Qt::Key_Left);
    EXPECT_EQ(current(), QStringLiteral("a20_1.rules.issued"));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    EXPECT_EQ(current(), QStringLiteral("a20_5.licensing.decisions"));
    key(Qt::Key_Right); // one merged figure
    EXPECT_EQ(current(), QStringLiteral("a20_5.licensing.decisions"));
    key(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(current(), QStringLiteral("a20_8.fees.amount"));
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(current(), QStringLiteral("a20_1.rules.issued"));
    key(Qt::Key_End);
    EXPECT_EQ(current(), QStringLiteral("a20_1.rules.in_force"));
    key(Qt::Key_Home);
    EXPECT_EQ(current(), QStringLiteral("a20_1.rules.issued"));
}

TEST_F(TypingTest, PagesAreTurnedWithinTheColumn)
{
    key(Qt::Key_PageDown);
    const QString page = current();
    EXPECT_NE(page, QStringLiteral("requests.new.natural"));
    EXPECT_TRUE(page.endsWith(QStringLiteral(".natural")));
    key(Qt::Key_PageUp);
    EXPECT_EQ(current(), QStringLiteral("requests.new.natural"));
}

TEST_F(TypingTest, EscapeTakesBackWhatIsBeingTyped)
{
    type(QStringLiteral("34"));
    key(Qt::Key_Escape);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(figure("requests.new.natural"), QString());
    EXPECT_EQ(operations(), 0);
    EXPECT_TRUE(m_view->hasFocus());
}

TEST_F(TypingTest, DeleteMakesBlankNotZero)
{
    type(QStringLiteral("34"));
    key(Qt::Key_Return);
    go("requests.new.natural");
    key(Qt::Key_Delete);
    EXPECT_TRUE(m_model->report().figure(cell("requests.new.natural")).isBlank());
    ASSERT_TRUE((*m_session)->undo());
    EXPECT_EQ(figure("requests.new.natural"), QStringLiteral("34"));
}

TEST_F(TypingTest, BackspaceEmptiesTheCellAndStaysInIt)
{
    type(QStringLiteral("34"));
    key(Qt::Key_Return);
    go("requests.new.natural");
    key(Qt::Key_Backspace);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QString());
    key(Qt::Key_Return);
    EXPECT_EQ(figure("requests.new.natural"), QString());
}

TEST_F(TypingTest, SlashIsKeptAsSuch)
{
    type(QStringLiteral("/"));
    key(Qt::Key_Return);
    type(QStringLiteral("—"));
    key(Qt::Key_Return);
    EXPECT_EQ(figures({"requests.new.natural", "requests.new.business"}), QStringLiteral("/ /"));
}

TEST_F(TypingTest, FullWidthDigitsOfAnInputMethodAreTaken)
{
    compose({}, QStringLiteral("１"));
    ASSERT_NE(editor(), nullptr);
    compose({}, QStringLiteral("２"));
    EXPECT_EQ(editor()->text(), QStringLiteral("１２"));
    key(Qt::Key_Return);
    EXPECT_EQ(figure("requests.new.natural"), QStringLiteral("12"));
}

TEST_F(TypingTest, ACompositionBegunInTheTableLosesNothing)
{
    compose(QStringLiteral("jian"), {});
    compose({}, QStringLiteral("减"));
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QStringLiteral("减"));
    EXPECT_TRUE(editor()->hasFocus());
}

TEST_F(TypingTest, TheInputMethodIsOnAndPrefersNumbers)
{
    EXPECT_TRUE(m_view->testAttribute(Qt::WA_InputMethodEnabled));
    type(QStringLiteral("1"));
    ASSERT_NE(editor(), nullptr);
    EXPECT_TRUE(editor()->inputMethodHints() & Qt::ImhPreferNumbers);
    EXPECT_FALSE(editor()->inputMethodHints() & (Qt::ImhDigitsOnly | Qt::ImhFormattedNumbersOnly));
}

struct Written
{
    const char* form;
    const char* sheet;
    const char* cell;
    const char16_t* typed;
    const char* kept;
};

class WrittenTest : public GridTest, public testing::WithParamInterface<Written>
{};

TEST_P(WrittenTest, WhatAgenciesWriteIsNormalised)
{
    const Written& given = GetParam();
    open(ReportBuilder(builtInForm(given.form)), given.sheet);
    go(given.cell);
    type(QString::fromUtf16(given.typed));
    key(Qt::Key_Return);
    EXPECT_EQ(figure(given.cell), QString::fromLatin1(given.kept));
}

INSTANTIATE_TEST_SUITE_P(
    Figures, WrittenTest,
    testing::Values(Written{"2021", "requests", "requests.new.natural", u"1,234", "1234"},
                    Written{"2021", "requests", "requests.new.natural", u"156个", "156"},
                    Written{"2019", "proactive", "a20_5.licensing.change", u"减4", "-4"},
                    Written{"2019", "proactive", "a20_5.licensing.change", u"+8", "8"},
                    Written{"2021", "proactive", "a20_8.fees.amount", u"2.9亿元", "29000"},
                    Written{"2021", "proactive", "a20_8.fees.amount", u"984361元", "98.4361"},
                    Written{"2021", "proactive", "a20_8.fees.amount", u"52.150", "52.15"}));

TEST_F(TypingTest, ARefusedFigureStaysInItsEditorWithTheReason)
{
    type(QStringLiteral("1.5"));
    key(Qt::Key_Return);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QStringLiteral("1.5"));
    EXPECT_TRUE(editor()->hasFocus());
    EXPECT_EQ(current(), QStringLiteral("requests.new.natural"));
    EXPECT_EQ(operations(), 0);
    EXPECT_TRUE(refusal().contains(QStringLiteral("1.5")));
    const auto* label = m_view->findChild<QWidget*>(QStringLiteral("refusal"));
    EXPECT_EQ(label->geometry().top(), editor()->geometry().bottom() + 1);
    EXPECT_TRUE(label->parentWidget()->rect().contains(label->geometry()));

    key(Qt::Key_Backspace);
    key(Qt::Key_Backspace);
    EXPECT_EQ(refusal(), QString());
    key(Qt::Key_Return);
    EXPECT_EQ(figure("requests.new.natural"), QStringLiteral("1"));
    EXPECT_EQ(editor(), nullptr);
}

TEST_F(TypingTest, NoKeyLeavesARefusedFigure)
{
    type(QStringLiteral("-3"));
    for (const Qt::Key way :
         {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left,
          Qt::Key_Right, Qt::Key_PageDown, Qt::Key_F2}) {
        key(way);
        ASSERT_NE(editor(), nullptr) << way;
        EXPECT_TRUE(editor()->hasFocus()) << way;
        EXPECT_EQ(editor()->text(), QStringLiteral("-3")) << way;
        EXPECT_EQ(current(), QStringLiteral("requests.new.natural")) << way;
    }
}

TEST_F(TypingTest, AClickElsewhereDoesNotLeaveARefusedFigure)
{
    type(QStringLiteral("-3"));
    click("requests.carried_in.total");
    ASSERT_NE(editor(), nullptr);
    EXPECT_TRUE(waitFor([&] { return editor()->hasFocus(); }));
    EXPECT_EQ(current(), QStringLiteral("requests.new.natural"));
    EXPECT_FALSE(refusal().isEmpty());
    EXPECT_FALSE(m_view->goTo(cell("requests.carried_in.total")));
}

TEST_F(TypingTest, AClickElsewhereCommitsAGoodFigure)
{
    type(QStringLiteral("3"));
    click("requests.carried_in.total");
    EXPECT_EQ(figure("requests.new.natural"), QStringLiteral("3"));
    EXPECT_EQ(current(), QStringLiteral("requests.carried_in.total"));
    EXPECT_EQ(operations(), 1);
}

TEST_F(TypingTest, ADoubleClickEdits)
{
    click("requests.carried_in.total");
    const QRect place = m_view->visualRect(m_view->currentIndex());
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
    ASSERT_NE(editor(), nullptr);
    type(QStringLiteral("8"));
    key(Qt::Key_Return);
    EXPECT_EQ(figure("requests.carried_in.total"), QStringLiteral("8"));
}

TEST_F(TypingTest, NoneIsAskedForInline)
{
    m_prompts.expect(Question::Choose, 0);
    type(QStringLiteral("无"));
    key(Qt::Key_Return);
    m_prompts.expect(Question::Choose, 1);
    type(QStringLiteral("无"));
    key(Qt::Key_Return);
    EXPECT_EQ(figures({"requests.new.natural", "requests.new.business"}), QStringLiteral("0 /"));
}

TEST_F(TypingTest, AnUnansweredNoneStaysInItsEditor)
{
    m_prompts.expect(Question::Choose);
    type(QStringLiteral("无"));
    key(Qt::Key_Return);
    ASSERT_NE(editor(), nullptr);
    EXPECT_FALSE(refusal().isEmpty());
    // A click elsewhere asks once more, and once only.
    m_prompts.expect(Question::Choose);
    click("requests.carried_in.total");
    QApplication::processEvents();
    EXPECT_EQ(m_prompts.said().size(), 2);
    EXPECT_EQ(current(), QStringLiteral("requests.new.natural"));
    EXPECT_EQ(operations(), 0);
}

TEST_F(TypingTest, TheWheelChangesNoFigure)
{
    type(QStringLiteral("7"));
    for (QWidget* target : {static_cast<QWidget*>(editor()), m_view->viewport()}) {
        ASSERT_NE(target, nullptr);
        QWheelEvent wheel(QPointF(5, 5), target->mapToGlobal(QPointF(5, 5)), {}, {0, -120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(target, &wheel);
    }
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QStringLiteral("7"));
    EXPECT_EQ(operations(), 0);
}

TEST_F(TypingTest, OnlyTypingConfirmsACopiedFigure)
{
    const QString origin =
        QStringLiteral(R"({"from":"last.gkb","at":"2023-01-03T10:00:00+08:00","confirmed":false})");
    open(ReportBuilder(builtInForm("2021"), 2022)
             .cells({{"requests.new.natural", "3"}})
             .field(FieldKind::Origin, QStringLiteral("requests.new.natural"), origin),
         "requests");
    key(Qt::Key_F2);
    key(Qt::Key_Return);
    EXPECT_EQ(operations(), 0);
    EXPECT_TRUE(m_model->report().isUnconfirmed(cell("requests.new.natural")));
    go("requests.new.natural");
    type(QStringLiteral("3"));
    key(Qt::Key_Return);
    EXPECT_FALSE(m_model->report().isUnconfirmed(cell("requests.new.natural")));
    EXPECT_EQ(figure("requests.new.natural"), QStringLiteral("3"));
}

TEST_F(TypingTest, AnotherChangeDoesNotOverwriteWhatIsBeingTyped)
{
    type(QStringLiteral("12"));
    ASSERT_TRUE((*m_session)
                    ->apply(setFigures(m_model->report(),
                                       {{cell("requests.new.natural"), test::figure("5")}})));
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QStringLiteral("12"));
    key(Qt::Key_Return);
    EXPECT_EQ(figure("requests.new.natural"), QStringLiteral("12"));
}

TEST_F(TypingTest, AFileOpenForReadingIsNotTypedInto)
{
    open(ReportBuilder(builtInForm("2021"), 2022).cells({{"requests.new.natural", "3"}}),
         "requests", ReportFile::Mode::Read);
    type(QStringLiteral("4"));
    key(Qt::Key_F2);
    EXPECT_EQ(editor(), nullptr);
    key(Qt::Key_Delete);
    setClipboard(QStringLiteral("9"));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(figure("requests.new.natural"), QStringLiteral("3"));
    key(Qt::Key_Right);
    EXPECT_EQ(current(), QStringLiteral("requests.new.business"));
}

TEST_F(TypingTest, AUnitTheFormDoesNotPrintStandsBesideTheEditor)
{
    open(ReportBuilder(builtInForm("2019")).cells({{"a20_9.procurement.amount", "25.1"}}),
         "proactive");
    go("a20_9.procurement.amount");
    EXPECT_EQ(m_view->currentIndex().data().toString(), QStringLiteral("25.1万元"));
    key(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QStringLiteral("25.1"));
    EXPECT_EQ(editor()->unit(), QStringLiteral("万元"));
    EXPECT_GT(editor()->textMargins().right(), editor()->textMargins().left());
}

TEST_F(TypingTest, AWholeTableIsTypedWithoutTheMouse)
{
    std::vector<CellId> cells;
    for (const SheetCell& place : m_model->sheet().cells)
        if (place.figure)
            cells.push_back(*place.figure);
    ASSERT_EQ(cells.size(), 175U);
    for (size_t i = 0; i < cells.size(); ++i) {
        type(QString::number(i));
        key(Qt::Key_Return);
    }
    for (size_t i = 0; i < cells.size(); ++i)
        ASSERT_EQ(m_model->report().figure(cells[i]).toString(), QString::number(i));
    EXPECT_EQ(current(), cells.back().toString());
    EXPECT_GT(m_view->verticalScrollBar()->value(), 0);
}

} // namespace
} // namespace gongkai::test
