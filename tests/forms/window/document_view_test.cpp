// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/document_view.h"

#include "core/report/edits.h"
#include "forms/report_view.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/test_window.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTest>

#include <algorithm>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

struct DocumentViewTest : testing::Test
{
    TestWindow window;

    QString write(const QString& name)
    {
        return window.write(name, ReportBuilder(builtInForm("2021"), 2022).restZero());
    }
    // What is in a menu and those below it, but not what is listed anew each time.
    static void collect(const QMenu& menu, const QMenu* unless, QList<QAction*>& actions)
    {
        for (QAction* action : menu.actions()) {
            if (action->menu() && action->menu() != unless)
                collect(*action->menu(), unless, actions);
            else if (!action->menu() && !action->isSeparator())
                actions << action;
        }
    }
};

TEST_F(DocumentViewTest, EveryActionOfTheMenusSaysWhatItNeeds)
{
    QList<QAction*> inMenus;
    for (const QAction* title : window->menuBar()->actions())
        collect(*title->menu(), window->actions().recent, inMenus);
    QList<QAction*> offered;
    for (const WindowActions::Offer& offer : window->actions().offers())
        offered << offer.action;
    EXPECT_EQ(inMenus, offered);
}

TEST_F(DocumentViewTest, OnTheStartPageOnlyWhatNeedsNothingIsOffered)
{
    const WindowActions& a = window->actions();
    const QList<const QAction*> wanted{
        a.newReport, a.newRegister, a.open,     a.fromLastYear, a.importFile,  a.importClipboard,
        a.quit,      a.enterDown,   a.findings, a.enterAcross,  a.zoomIn,      a.writingHelp,
        a.zoomOut,   a.help,        a.about,    a.zoomNormal,   a.workingDays, a.formFolder};
    for (const WindowActions::Offer& offer : a.offers())
        EXPECT_EQ(offer.action->isEnabled(), wanted.contains(offer.action))
            << offer.action->text().toStdString();
}

TEST_F(DocumentViewTest, AnActionThatIsTriggeredWithoutADocumentDoesNothing)
{
    for (const WindowActions::Offer& offer : window->actions().offers()) {
        if (offer.needs == Needs::Nothing)
            continue;
        offer.action->setEnabled(true);
        offer.action->trigger(); // a question would fail
    }
    EXPECT_EQ(window->session(), nullptr);
    const auto dialogs = window->findChildren<QDialog*>();
    EXPECT_TRUE(std::ranges::none_of(dialogs, &QWidget::isVisible));
}

TEST_F(DocumentViewTest, AnActionOnATableOrTheTextDoesNothingWhereThereIsNone)
{
    window->openFile(write(QStringLiteral("a.gkb")));
    const Report before = window.report();
    for (const WindowActions::Offer& offer : window->actions().offers()) {
        const bool isOfPage = offer.needs >= Needs::Table && offer.needs != Needs::LocalRows;
        if (!isOfPage || window->view()->meets(offer.needs))
            continue;
        EXPECT_FALSE(offer.action->isEnabled()) << offer.action->text().toStdString();
        offer.action->setEnabled(true);
        offer.action->trigger();
    }
    EXPECT_EQ(window.report(), before);
}

TEST_F(DocumentViewTest, WhatAnActionNeedsIsMetByWhatIsInSight)
{
    window->openFile(write(QStringLiteral("a.gkb")));
    const auto& actions = window->actions();
    const DocumentView& view = *window->view();
    EXPECT_FALSE(actions.takeTotal->isEnabled());
    window.go("requests.new.natural");
    EXPECT_TRUE(view.meets(Needs::EditableTable));
    EXPECT_TRUE(actions.takeTotal->isEnabled());
    EXPECT_FALSE(actions.renumber->isEnabled());
    EXPECT_FALSE(actions.undo->isEnabled());
    window.type(QStringLiteral("5"));
    window.press(Qt::Key_Return);
    EXPECT_TRUE(actions.undo->isEnabled());
    ASSERT_TRUE(window->view()->showPage({PageRef::Kind::Narrative, QStringLiteral("overview")}));
    EXPECT_TRUE(actions.renumber->isEnabled());
    EXPECT_FALSE(actions.takeTotal->isEnabled());
}

TEST_F(DocumentViewTest, InTheMiddleOfACommitTheReportIsNotClosedOrExchanged)
{
    const QString other = write(QStringLiteral("b.gkb"));
    window->openFile(write(QStringLiteral("a.gkb")));
    window.go("requests.new.natural");
    const QPointer<Session> session = window->session();
    const QPointer<ReportView> view = window->view();
    int calls = 0;
    QObject::connect(session, &Session::changed, window->menuBar(), [&] {
        ++calls;
        EXPECT_TRUE(view->isBusy());
        EXPECT_FALSE(window->closeReport());
        window->openFile(other);
        EXPECT_FALSE(window->close());
    });
    window.type(QStringLiteral("5"));
    window.press(Qt::Key_Return);
    EXPECT_EQ(calls, 1);
    ASSERT_NE(view, nullptr);
    EXPECT_EQ(window->session(), session);
    EXPECT_FALSE(view->isBusy());
    EXPECT_EQ(window.figure("requests.new.natural"), QStringLiteral("5"));
    EXPECT_TRUE(window->closeReport());
    EXPECT_EQ(view, nullptr);
    EXPECT_EQ(session, nullptr);
    window->openFile(other);
    EXPECT_NE(window->view(), nullptr);
}

TEST_F(DocumentViewTest, WhatStandsInAnOpenEditorIsKeptBeforeAnotherReportIsOpened)
{
    const QString first = write(QStringLiteral("a.gkb"));
    const QString second = write(QStringLiteral("b.gkb"));
    window->openFile(first);
    window.go("requests.new.natural");
    window.type(QStringLiteral("7"));
    window->openFile(second);
    EXPECT_TRUE(window->session()->file().isAt(second));
    EXPECT_EQ(window.figure("requests.new.natural"), QStringLiteral("0"));
    window->openFile(first);
    EXPECT_EQ(window.figure("requests.new.natural"), QStringLiteral("7"));
}

TEST_F(DocumentViewTest, WhatIsRefusedInAnOpenEditorKeepsTheReportOpenWhenTheClerkStays)
{
    const QString second = write(QStringLiteral("b.gkb"));
    window->openFile(write(QStringLiteral("a.gkb")));
    window.go("requests.new.natural");
    window.type(QStringLiteral("abc"));
    const QPointer<ReportView> view = window->view();
    window.prompts().expect(Question::Confirm, false);
    window->openFile(second);
    EXPECT_EQ(window->view(), view);
    window.prompts().expect(Question::Confirm, true);
    window->openFile(second);
    EXPECT_EQ(view, nullptr);
    EXPECT_TRUE(window->session()->file().isAt(second));
}

TEST_F(DocumentViewTest, TheWordsAreAskedForWithTheFirstReportAndNotBefore)
{
    int asked = 0;
    const LexiconSource words = [&asked]() -> const Lexicon& {
        ++asked;
        return Lexicon::builtIn();
    };
    const QString path = write(QStringLiteral("a.gkb"));
    MainWindow other(Catalog::builtIn(), words, window.prompts(), window.settings());
    other.show();
    QTest::qWait(0);
    EXPECT_EQ(asked, 0);
    other.openFile(path);
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(other.closeReport());
}

} // namespace
} // namespace gongkai::test
