// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks of the prose find, in the real window.
#include "core/report/edits.h"
#include "forms/banner.h"
#include "forms/findings/findings_panel.h"
#include "forms/grid/sheet_model.h"
#include "forms/grid/sheet_page.h"
#include "forms/pages/narrative_page.h"
#include "forms/report_view.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_window.h"
#include "tests/support/typing.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

const QString disputes = QStringLiteral("disputes");

struct TextFindingsTest : testing::Test
{
    TestWindow window;

    /// A department's report with a broken sum, and a text that says one review too many.
    void SetUp() override
    {
        Report report = departmentReport().cells({{"a20_1.normative.issued", "40"}});
        apply(report, setField(report, {FieldKind::Narrative, disputes},
                               QStringLiteral("行政复议10件，行政诉讼7件。")));
        apply(report, setField(report, {FieldKind::Narrative, QStringLiteral("requests")},
                               QStringLiteral("共收到申请96件。")));
        window->openFile(window.write(QStringLiteral("a.gkb"), report));
    }
    ReportView& view() { return *window->view(); }
    ProseEdit& editor() { return *view().currentNarrative()->editor(); }
    QString stored() { return window.report().narrative(disputes); }
    /// The page in sight and what is chosen there.
    QString place()
    {
        const QString page = view().currentPage().id;
        return view().currentNarrative() ? page + u' ' + editor().textCursor().selectedText()
                                         : page + u' ' + window.currentCell();
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

TEST_F(TextFindingsTest, F8GoesThroughCellsAndWordsInTheOrderShown)
{
    QStringList places;
    for (int i = 0; i < 4; ++i) {
        key(Qt::Key_F8);
        places << place();
    }
    EXPECT_EQ(places, QStringList({QStringLiteral("proactive a20_1.normative.issued"),
                                   QStringLiteral("requests 96件"), QStringLiteral("disputes 10件"),
                                   QStringLiteral("proactive a20_1.normative.issued")}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(place(), QStringLiteral("disputes 10件"));
    EXPECT_TRUE(editor().hasFocus());
}

TEST_F(TextFindingsTest, TheCellsOfTheOtherSideAreFramedWhenTheClerkGoesThere)
{
    window.go("disputes.review.total");
    const auto side = [&](const char* id) {
        const auto* model =
            static_cast<SheetModel*>(view().currentSheet()->findChild<QTableView*>()->model());
        return model->indexOf(cell(id)).data(SheetModel::SideRole).toInt();
    };
    EXPECT_EQ(side("disputes.review.total"), static_cast<int>(FindingSide::None));
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_F8);
    window.go("disputes.review.total");
    EXPECT_EQ(side("disputes.review.total"), static_cast<int>(FindingSide::Left));
    EXPECT_EQ(side("disputes.review.upheld"), static_cast<int>(FindingSide::None));
}

TEST_F(TextFindingsTest, F7PutsTheRightFigureInAndUndoTakesItOutAgain)
{
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_F8);
    key(Qt::Key_F7);
    EXPECT_EQ(stored(), QStringLiteral("行政复议9件，行政诉讼7件。"));
    EXPECT_EQ(editor().toPlainText(), stored());
    EXPECT_EQ(editor().textCursor().position(), 6);
    EXPECT_FALSE(editor().textCursor().hasSelection());
    key(Qt::Key_F7); // nothing is chosen any more
    EXPECT_EQ(stored(), QStringLiteral("行政复议9件，行政诉讼7件。"));
    window->actions().undo->trigger();
    EXPECT_EQ(stored(), QStringLiteral("行政复议10件，行政诉讼7件。"));
    EXPECT_EQ(editor().textCursor().position(), 6) << "behind 10";
    EXPECT_TRUE(view().findings().chosen().isText()) << "what was put right is chosen again";
    window->actions().redo->trigger();
    EXPECT_EQ(editor().textCursor().position(), 5) << "behind 9";
}

TEST_F(TextFindingsTest, WhatIsTypedJustNowIsCheckedBeforeTheNextFindingIsLookedFor)
{
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_F8);
    commitText(&editor(), QStringLiteral("9件")); // instead of what is selected
    EXPECT_EQ(stored(), QStringLiteral("行政复议10件，行政诉讼7件。"));
    key(Qt::Key_F8);
    EXPECT_EQ(stored(), QStringLiteral("行政复议9件，行政诉讼7件。"));
    EXPECT_EQ(place(), QStringLiteral("proactive a20_1.normative.issued"));
}

TEST_F(TextFindingsTest, TheStatusBarCountsTheTextAndAnExplanationTakesTheMarkAway)
{
    EXPECT_TRUE(window->statusText().contains(QStringLiteral("警告 3")))
        << window->statusText().toStdString();
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_F8);
    ASSERT_EQ(editor().extraSelections().size(), 1);
    window.prompts().expect(Question::Text, QStringLiteral("含上年1件"));
    key(Qt::Key_F9);
    EXPECT_EQ(editor().extraSelections().size(), 0);
    EXPECT_EQ(window->session()->summary().openWarnings, 2);
    window->actions().undo->trigger();
    EXPECT_EQ(editor().extraSelections().size(), 1);
}

TEST_F(TextFindingsTest, ChoosingAloneShowsNoPage)
{
    view().findings().choose(FindingRef{});
    EXPECT_TRUE(view().findings().chosen().isNone());
    key(Qt::Key_F8);
    key(Qt::Key_F8);
    const FindingRef received = view().findings().chosen();
    ASSERT_TRUE(view().showPage({PageRef::Kind::Cover}));
    view().findings().choose({});
    view().findings().choose(received);
    EXPECT_EQ(view().currentPage().kind, PageRef::Kind::Cover) << "choosing alone shows no page";
}

TEST_F(TextFindingsTest, AnExplanationThatLosesItsSentenceIsToldOnce)
{
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_F8);
    window.prompts().expect(Question::Text, QStringLiteral("含上年1件"));
    key(Qt::Key_F9);
    const auto told = [&] {
        for (const Banner* banner : view().findChildren<Banner*>())
            if (!banner->text().isEmpty())
                return banner->text();
        return QString();
    };
    EXPECT_EQ(told(), QString());
    const FieldKey part{FieldKind::Narrative, disputes};
    const auto write = [&](const QString& text) {
        ASSERT_TRUE(window->session()->apply(setField(window.report(), part, text)));
    };
    // Elsewhere in the part it goes with its sentence.
    write(QStringLiteral("依法办理。\n行政复议10件，行政诉讼7件。"));
    EXPECT_EQ(told(), QString());
    write(QStringLiteral("依法办理。\n行政复议11件，行政诉讼7件。"));
    EXPECT_TRUE(told().contains(QStringLiteral("“含上年1件”"))) << told().toStdString();
    EXPECT_TRUE(told().contains(QStringLiteral("“行政复议10件，行政诉讼7件。”")));
    window->actions().undo->trigger();
    EXPECT_EQ(told(), QString()) << "it is in force again";
    window->actions().redo->trigger();
    EXPECT_NE(told(), QString());
    for (QToolButton* close : view().findChildren<QToolButton*>())
        if (qobject_cast<Banner*>(close->parentWidget()))
            close->click();
    write(QStringLiteral("行政复议11件，行政诉讼7件。"));
    EXPECT_EQ(told(), QString()) << "once";
}

TEST_F(TextFindingsTest, TheNumbersOfTheStatusBarLeadToWhatTheyCount)
{
    const auto click = [&](const char* name) {
        window->findChild<QToolButton*>(QString::fromLatin1(name))->click();
    };
    click("warnings");
    EXPECT_EQ(place(), QStringLiteral("proactive a20_1.normative.issued"));
    click("warnings");
    EXPECT_EQ(place(), QStringLiteral("requests 96件"));
    window.prompts().expect(Question::Text, QStringLiteral("含上年1件"));
    key(Qt::Key_F9);
    EXPECT_TRUE(window->statusText().contains(QStringLiteral("警告 2")))
        << window->statusText().toStdString();
    click("warnings");
    click("warnings");
    EXPECT_EQ(place(), QStringLiteral("proactive a20_1.normative.issued"));
    click("warnings");
    EXPECT_EQ(place(), QStringLiteral("disputes 10件")) << "the explained one is passed over";
    EXPECT_FALSE(window->findChild<QToolButton*>(QStringLiteral("errors"))->isEnabled());
}

TEST_F(TextFindingsTest, WhileTheListIsFoldedAwayTheFindingStandsInTheStatusBar)
{
    window->actions().findings->trigger();
    EXPECT_FALSE(view().findings().isVisible());
    key(Qt::Key_F8);
    EXPECT_FALSE(window->statusBar()->currentMessage().isEmpty());
    window.restart();
    window->openFile(window.path(QStringLiteral("a.gkb")));
    EXPECT_FALSE(view().findings().isVisible()) << "remembered";
}

} // namespace
} // namespace gongkai::test
