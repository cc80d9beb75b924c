// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/main_window.h"

#include "core/report/edits.h"
#include "core/report/field_json.h"
#include "forms/banner.h"
#include "forms/dialogs/local_row_dialog.h"
#include "forms/findings/findings_panel.h"
#include "forms/grid/sheet_page.h"
#include "forms/manual/manual_window.h"
#include "forms/pages/cover_page.h"
#include "forms/pages/fields.h"
#include "forms/pages/narrative_page.h"
#include "forms/pages/start_page.h"
#include "forms/report_view.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/test_window.h"
#include "tests/support/typing.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

struct MainWindowTest : testing::Test
{
    TestWindow window;

    QString open(const Report& report, const QString& name = QStringLiteral("a.gkb"))
    {
        const QString path = window.write(name, report);
        window->openFile(path);
        return path;
    }
    WindowActions& actions() { return window->actions(); }
    QStringList banners()
    {
        QStringList texts;
        for (const Banner* banner : window->findChildren<Banner*>()) {
            if (!banner->text().isEmpty())
                texts << banner->text();
        }
        return texts;
    }
};

TEST_F(MainWindowTest, StartsWithTheStartPageAndNothingToDo)
{
    EXPECT_EQ(window->session(), nullptr);
    EXPECT_TRUE(window->findChild<StartPage*>()->isVisible());
    EXPECT_FALSE(actions().print->isEnabled());
    EXPECT_FALSE(actions().undo->isEnabled());
    EXPECT_TRUE(actions().open->isEnabled());
}

TEST_F(MainWindowTest, AReportThatIsOpenedFirstNeedsNoStartPage)
{
    const QString path = window.write(QStringLiteral("b.gkb"), ReportBuilder(builtInForm("2021")));
    MainWindow other(Catalog::builtIn(), Lexicon::builtIn, window.prompts(), window.settings());
    other.openFile(path);
    other.show();
    QApplication::processEvents();
    ASSERT_NE(other.session(), nullptr);
    EXPECT_EQ(other.findChild<StartPage*>(), nullptr);
    EXPECT_TRUE(other.closeReport());
    EXPECT_TRUE(waitFor([&] {
        const auto* page = other.findChild<StartPage*>();
        return page && page->isVisible();
    }));
}

TEST_F(MainWindowTest, TheStatusSaysHowTheReportStands)
{
    open(ReportBuilder(builtInForm("2021"), 2022).cells({{"requests.new.natural", "3"}}));
    // 10 + 175 + 15 cells, one of them filled; the date and five people of the cover,
    // three texts.
    const QString status = window->statusText();
    EXPECT_TRUE(status.contains(QStringLiteral("错误 0"))) << status.toStdString();
    EXPECT_TRUE(status.contains(QStringLiteral("空白 208"))) << status.toStdString();
    EXPECT_TRUE(status.contains(QStringLiteral("已填 1/200"))) << status.toStdString();
    EXPECT_TRUE(status.endsWith(QStringLiteral("已保存 09:30"))) << status.toStdString();
}

TEST_F(MainWindowTest, TheNextBlankIsFoundFromWhereOneIs)
{
    open(ReportBuilder(builtInForm("2021"), 2022)
             .restZero()
             .cells({{"requests.granted.natural", ""}, {"disputes.review.other", ""}}));
    const auto next = [&] {
        window.press(Qt::Key_F8, Qt::ControlModifier);
        const PageRef page = window->view()->currentPage();
        return page.kind == PageRef::Kind::Sheet ? window.currentCell() : page.id;
    };
    const auto* cover = window->findChild<CoverPage*>();
    EXPECT_EQ(next(), QString());
    EXPECT_EQ(cover->currentField(), (FieldKey{FieldKind::Cover, QStringLiteral("issue_date")}));
    EXPECT_TRUE(cover->isAncestorOf(QApplication::focusWidget()));
    for (const SignoffField& person : window->session()->report().form().signoff) {
        if (person.id == u"date")
            continue;
        EXPECT_EQ(next(), QString());
        EXPECT_EQ(cover->currentField(), (FieldKey{FieldKind::Signoff, person.id}));
    }
    QStringList places;
    for (int i = 0; i < 6; ++i)
        places << next();
    EXPECT_EQ(places,
              QStringList({QStringLiteral("overview"), QStringLiteral("requests.granted.natural"),
                           QStringLiteral("disputes.review.other"), QStringLiteral("problems"),
                           QStringLiteral("others"), QString()}));
    window->findChild<QToolButton*>(QStringLiteral("blanks"))->click();
    EXPECT_EQ(cover->currentField(), (FieldKey{FieldKind::Signoff, QStringLiteral("responsible")}));
}

TEST_F(MainWindowTest, TheNextUnconfirmedFigureIsFoundAndTheLastOneSaidToBe)
{
    Report report = ReportBuilder(builtInForm("2021"), 2022).restZero();
    for (const char* id : {"requests.carried_in.natural", "requests.carried_in.other"}) {
        const FieldKey key = FieldKey::cell(cell(id));
        apply(report, {QStringLiteral("carry"),
                       {{FieldKey::originOf(key),
                         {},
                         toFieldText(Origin{QStringLiteral("a.gkb"), {}, {}, false, {}})}}});
    }
    open(report);
    EXPECT_TRUE(window->statusText().contains(QStringLiteral("未确认 2")));
    const auto next = [&] { window.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier); };
    next();
    EXPECT_EQ(window.currentCell(), QStringLiteral("requests.carried_in.natural"));
    actions().confirmCell->trigger();
    next();
    EXPECT_EQ(window.currentCell(), QStringLiteral("requests.carried_in.other"));
    actions().confirmCell->trigger();
    EXPECT_FALSE(window->statusText().contains(QStringLiteral("未确认")));
    next();
    EXPECT_EQ(window->statusBar()->currentMessage(), QStringLiteral("没有待确认的数。"));
    EXPECT_TRUE(window->findChild<QToolButton*>(QStringLiteral("blanks"))->isVisible())
        << "a message covers no number";
}

TEST_F(MainWindowTest, KeysLeadFromPartToPartAndFromAreaToArea)
{
    open(publishedCase("zone_2022"));
    const auto kind = [&] { return window->view()->currentPage().kind; };
    EXPECT_EQ(kind(), PageRef::Kind::Cover);
    window.press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(window->view()->currentPage().id, QStringLiteral("others")) << "around";
    window.press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(kind(), PageRef::Kind::Cover);
    window.go("requests.new.natural");
    window.type(QStringLiteral("72")); // kept on the way
    window.press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(window->view()->currentPage(),
              (PageRef{PageRef::Kind::Narrative, QStringLiteral("requests")}));
    EXPECT_EQ(window.figure("requests.new.natural"), QStringLiteral("72"));
    EXPECT_TRUE(window->view()->currentNarrative()->editor()->hasFocus());

    window.go("requests.new.natural");
    const QWidget* page = window->view()->currentSheet();
    QWidget* findings = &window->view()->findings();
    EXPECT_TRUE(page->isAncestorOf(QApplication::focusWidget()));
    window.press(Qt::Key_F6);
    EXPECT_TRUE(findings->isAncestorOf(QApplication::focusWidget()));
    window.press(Qt::Key_F6);
    EXPECT_TRUE(qobject_cast<QListView*>(QApplication::focusWidget())) << "the list of parts";
    window.press(Qt::Key_F6);
    EXPECT_TRUE(page->isAncestorOf(QApplication::focusWidget()));
    window.press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(qobject_cast<QListView*>(QApplication::focusWidget()));
}

TEST_F(MainWindowTest, WhatWasRefusedIsNotSaidAnyMoreWhenItIsTakenBack)
{
    open(publishedCase("zone_2022"));
    window.go("requests.new.natural");
    const auto refuse = [&] {
        window.type(QStringLiteral("12x"));
        actions().nextFinding->trigger();
        EXPECT_TRUE(window->statusBar()->currentMessage().startsWith(QStringLiteral("请先改正")));
    };
    refuse();
    window.press(Qt::Key_Backspace);
    EXPECT_EQ(window->statusBar()->currentMessage(), QString()) << "it is another text now";
    window.press(Qt::Key_Escape);
    refuse();
    window.press(Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return window->statusBar()->currentMessage().isEmpty(); }));
    // Ctrl+Z in a line of the cover is the line's own.
    auto* date =
        window->findChild<CoverPage*>()->editor({FieldKind::Cover, QStringLiteral("issue_date")});
    ASSERT_TRUE(window->view()->showPage({PageRef::Kind::Cover}));
    date->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    actions().nextFinding->trigger();
    EXPECT_NE(window->statusBar()->currentMessage(), QString());
    window.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window->statusBar()->currentMessage(), QString());
}

TEST_F(MainWindowTest, TheSumOfWhatIsChosenStandsInTheStatusBar)
{
    open(publishedCase("zone_2022"));
    window.go("requests.new.natural");
    window.press(Qt::Key_Right, Qt::ShiftModifier);
    const Report& report = window.report();
    const Decimal sum = report.figure(cell("requests.new.natural")).value() +
                        report.figure(cell("requests.new.business")).value();
    const auto isSaid = [&] {
        for (const QLabel* label : window->statusBar()->findChildren<QLabel*>())
            if (label->isVisible() &&
                label->text().startsWith(QStringLiteral("求和 ") + sum.toString() + u' '))
                return true;
        return false;
    };
    EXPECT_TRUE(isSaid());
    ASSERT_TRUE(window->view()->showPage({PageRef::Kind::Cover}));
    EXPECT_FALSE(isSaid());
}

TEST_F(MainWindowTest, TablesAreZoomedByTheMenuAndStaySo)
{
    const QString path = open(publishedCase("zone_2022"));
    window.go("requests.new.natural");
    const auto height = [&] {
        return window->view()->currentSheet()->findChild<QTableView*>()->rowHeight(0);
    };
    const int normal = height();
    actions().zoomOut->trigger();
    actions().zoomOut->trigger();
    const int small = height();
    EXPECT_LT(small, normal);
    window.restart();
    window->openFile(path);
    window.go("requests.new.natural");
    EXPECT_EQ(height(), small);
    actions().zoomNormal->trigger();
    EXPECT_EQ(height(), normal);
    for (int i = 0; i < 30; ++i)
        actions().zoomIn->trigger();
    EXPECT_EQ(window.settings().grid().zoom, GridSettings::largestZoom);
}

TEST_F(MainWindowTest, UndoNamesWhatItTakesBack)
{
    open(publishedCase("zone_2022"));
    EXPECT_FALSE(actions().undo->isEnabled());
    Session& session = *window->session();
    ASSERT_TRUE(
        session.apply(setFigures(session.report(), {{cell("requests.new.natural"), figure("5")}})));
    EXPECT_EQ(actions().undo->text(), QStringLiteral("撤销(&U)：键入"));
    EXPECT_FALSE(actions().redo->isEnabled());
    actions().undo->trigger();
    EXPECT_FALSE(actions().undo->isEnabled());
    EXPECT_EQ(actions().redo->text(), QStringLiteral("重做(&R)：键入"));
}

TEST_F(MainWindowTest, EveryMenuEntryHasATipAndItsShortcutIsSaidThere)
{
    for (const QAction* menu : window->menuBar()->actions()) {
        for (const QAction* action : menu->menu()->actions()) {
            if (action->isSeparator() || action->menu())
                continue;
            EXPECT_NE(action->toolTip(), action->text()) << action->text().toStdString();
            const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
            EXPECT_TRUE(action->toolTip().contains(shortcut)) << action->text().toStdString();
        }
    }
}

TEST_F(MainWindowTest, NoShortcutIsUsedTwice)
{
    QStringList seen;
    for (const QAction* action : window->findChildren<QAction*>()) {
        const QString shortcut = action->shortcut().toString();
        if (shortcut.isEmpty() || action->shortcutContext() != Qt::WindowShortcut)
            continue;
        EXPECT_FALSE(seen.contains(shortcut)) << shortcut.toStdString();
        seen << shortcut;
    }
    EXPECT_GT(seen.size(), 15);
}

TEST_F(MainWindowTest, EveryMenuEntryHasALetterOfItsOwn)
{
    const auto letter = [](const QAction* action) {
        const qsizetype place = action->text().indexOf(u'&');
        return place < 0 ? QString() : action->text().mid(place + 1, 1).toUpper();
    };
    int found = 0;
    for (const QMenu* menu : window->findChildren<QMenu*>()) {
        QStringList seen;
        for (const QAction* action : menu->actions()) {
            if (action->isSeparator() || menu == actions().recent)
                continue;
            EXPECT_FALSE(letter(action).isEmpty()) << action->text().toStdString();
            EXPECT_FALSE(seen.contains(letter(action))) << action->text().toStdString();
            seen << letter(action);
            ++found;
        }
    }
    EXPECT_GT(found, 30);
}

TEST_F(MainWindowTest, AReadOnlyReportSaysWhyAndChangesNothing)
{
    const QString path = window.write(QStringLiteral("a.gkb"), publishedCase("zone_2022"));
    const auto theirs =
        ReportFile::open(path, {ReportFile::Mode::Write,
                                january,
                                {QStringLiteral("colleague"), QStringLiteral("PC-2"), 4711},
                                false});
    ASSERT_TRUE(theirs);
    window.prompts().expect(Question::Choose, 0);
    window->openFile(path);
    ASSERT_EQ(banners().size(), 1);
    EXPECT_TRUE(banners().constFirst().contains(QStringLiteral("colleague")));
    EXPECT_TRUE(window->statusText().endsWith(QStringLiteral("只读")));
    for (const QAction* action :
         {actions().paste, actions().cut, actions().takeTotals, actions().fillZero, actions().carry,
          actions().addRow, actions().undo})
        EXPECT_FALSE(action->isEnabled());
    EXPECT_TRUE(actions().print->isEnabled());
    window.go("requests.new.natural");
    window.press(Qt::Key_Return);
    EXPECT_FALSE(QToolTip::text().contains(QStringLiteral("只读")));
    window.type(QStringLiteral("9"));
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("报告是只读打开的")))
        << QToolTip::text().toStdString();
    window.press(Qt::Key_Return);
    EXPECT_EQ(window.figure("requests.new.natural"), QStringLiteral("71"));
    // What cannot be edited looks so.
    ASSERT_TRUE(window->view()->showPage({PageRef::Kind::Cover}));
    const auto* line = window->view()->findChild<LineField*>();
    EXPECT_EQ(line->palette().color(QPalette::Base), QPalette().color(QPalette::Window));
}

TEST_F(MainWindowTest, AReadOnlyReportCanBeOpenedAgainWhenItIsFree)
{
    const QString path = window.write(QStringLiteral("a.gkb"), publishedCase("zone_2022"));
    {
        const auto theirs =
            ReportFile::open(path, {ReportFile::Mode::Write,
                                    january,
                                    {QStringLiteral("colleague"), QStringLiteral("PC-2"), 4711},
                                    false});
        ASSERT_TRUE(theirs);
        window.prompts().expect(Question::Choose, 0);
        window->openFile(path);
    }
    ASSERT_TRUE(window->session()->editor().isReadOnly());
    window->openFile(path);
    EXPECT_FALSE(window->session()->editor().isReadOnly());
    EXPECT_TRUE(banners().isEmpty());
}

TEST_F(MainWindowTest, TheTitleFollowsTheNameOfTheAgency)
{
    open(publishedCase("zone_2022"));
    Session& session = *window->session();
    ASSERT_TRUE(
        session.apply(setField(session.report(), {FieldKind::Agency, QStringLiteral("name")},
                               QStringLiteral("示例新区"))));
    EXPECT_EQ(window->windowTitle(), QStringLiteral("示例新区 2022 年 – a.gkb"));
    ASSERT_TRUE(window->closeReport());
    EXPECT_EQ(window->windowTitle(), QStringLiteral("公开年报"));
}

TEST_F(MainWindowTest, TypedTextThatIsRefusedIsAskedAboutBeforeLeavingAndStayingIsTheSafeAnswer)
{
    open(publishedCase("zone_2022"));
    window.go("requests.new.natural");
    window.type(QStringLiteral("12x"));
    window.prompts().expect(Question::Confirm, false);
    EXPECT_FALSE(window->closeReport());
    EXPECT_EQ(window.prompts().lastAnswers().constFirst(), QStringLiteral("留在这里"));
    EXPECT_NE(window->session(), nullptr);
    window.prompts().expect(Question::Confirm, true);
    EXPECT_TRUE(window->closeReport());
    EXPECT_EQ(window->session(), nullptr);
}

TEST_F(MainWindowTest, WhereAPageCannotBeLeftTheFocusStaysOnWhatKeepsIt)
{
    open(publishedCase("zone_2022"));
    auto* cover = window->findChild<CoverPage*>();
    QWidget* date = cover->editor({FieldKind::Cover, QStringLiteral("issue_date")});
    date->setFocus();
    commitText(QApplication::focusWidget(), QStringLiteral("2023-13-45"));
    const auto lists = window->findChildren<QListView*>();
    QListView* parts =
        *std::ranges::find_if(lists, [](const QListView* list) { return list->isVisible(); });
    const QRect second = parts->visualRect(parts->model()->index(1, 0));
    QTest::mouseClick(parts->viewport(), Qt::LeftButton, Qt::NoModifier, second.center());
    EXPECT_TRUE(cover->isVisible());
    EXPECT_TRUE(date->isAncestorOf(QApplication::focusWidget()))
        << QApplication::focusWidget()->metaObject()->className();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("prose"));
    EXPECT_EQ(window.report().agency(QStringLiteral("name")),
              publishedCase("zone_2022").agency(QStringLiteral("name")));
    window.prompts().expect(Question::Confirm, true); // leave it
}

TEST_F(MainWindowTest, WhatCannotBeKeptDoesNotKeepTheRestFromBeingSavedElsewhere)
{
    open(publishedCase("zone_2022"));
    window.go("requests.new.natural");
    window.type(QStringLiteral("12x"));
    const QString target = window.path(QStringLiteral("另一处.gkb"));
    window.prompts().expect(Question::Confirm, false); // stay
    actions().saveAs->trigger();
    EXPECT_FALSE(QFile::exists(target));
    window.prompts().expect(Question::Confirm, true);
    window.prompts().expect(Question::Save, target);
    actions().saveAs->trigger();
    EXPECT_EQ(window->session()->file().path(), target);
    window.prompts().expect(Question::Confirm, true); // leave it
}

TEST_F(MainWindowTest, ALineThatIsBeingTypedIsKeptWhenTheWindowCloses)
{
    const FieldKey date{FieldKind::Cover, QStringLiteral("issue_date")};
    const FieldKey address{FieldKind::Cover, QStringLiteral("address")};
    const QString path = open(publishedCase("zone_2022"));
    auto* line = qobject_cast<QLineEdit*>(window->findChild<CoverPage*>()->editor(address));
    line->setFocus();
    commitText(line, QStringLiteral("示例路"));
    window.restart();
    window->openFile(path);
    EXPECT_EQ(window.report().cover(QStringLiteral("address")), QStringLiteral("示例路"));
    window->findChild<CoverPage*>()->editor(date)->setFocus();
    commitText(QApplication::focusWidget(), QStringLiteral("2023年1月20日"));
    window.restart();
    window->openFile(path);
    EXPECT_EQ(window.report().cover(QStringLiteral("issue_date")), QStringLiteral("2023-01-20"));
}

TEST_F(MainWindowTest, ADroppedReportIsOpened)
{
    const QString path = window.write(QStringLiteral("a.gkb"), publishedCase("zone_2022"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&*window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&*window, &drop);
    EXPECT_EQ(window->session(), nullptr) << "the program it comes from waits no longer";
    QCoreApplication::processEvents();
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(window.report().year(), 2022);
}

TEST_F(MainWindowTest, TheProgramOpensReportsAndTheirBackupsAndReadsAnythingElse)
{
    for (const auto* name : {"a.gkb", "B.GKB", "c.gkb.bak1"}) {
        const QString written = window.write(QStringLiteral("new.gkb"), publishedCase("zone_2022"));
        const QString path = window.path(QString::fromLatin1(name));
        ASSERT_TRUE(QFile::rename(written, path));
        window->openOrImport(path);
        ASSERT_NE(window->session(), nullptr) << name;
        window->closeReport();
    }
    window.prompts().expect(Question::Report); // of intake: no such file
    window->openOrImport(window.path(QStringLiteral("上年.docx")));
    EXPECT_TRUE(window.prompts().lastSaid().contains(QStringLiteral("上年.docx")));
}

TEST_F(MainWindowTest, OpeningAnotherReportLeavesTheFirstUnlocked)
{
    const QString first = open(publishedCase("zone_2021"), QStringLiteral("a.gkb"));
    open(publishedCase("zone_2022"), QStringLiteral("b.gkb"));
    EXPECT_EQ(window.report().year(), 2022);
    EXPECT_FALSE(ReportFile::lockOwner(first));
}

TEST_F(MainWindowTest, OpeningTheOpenFileAgainAsksNothing)
{
    const QString path = open(publishedCase("zone_2022"));
    Session* before = window->session();
    window->openFile(path);
    EXPECT_EQ(window->session(), before);
}

TEST_F(MainWindowTest, AFileThatCannotBeOpenedLeavesTheOpenOne)
{
    open(publishedCase("zone_2022"));
    window.prompts().expect(Question::Report);
    window->openFile(window.path(QStringLiteral("missing.gkb")));
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(window.report().year(), 2022);
}

TEST_F(MainWindowTest, PlaceAndSplittersAreRemembered)
{
    window->resize(700, 600);
    open(publishedCase("zone_2022"));
    window.restart();
    EXPECT_EQ(window->size(), QSize(700, 600));
    EXPECT_FALSE(window.settings().splitterState(QStringLiteral("columns")).isEmpty());
}

TEST_F(MainWindowTest, RecentFilesStandInTheMenu)
{
    const QString path = open(publishedCase("zone_2022"));
    ASSERT_TRUE(window->closeReport());
    emit actions().recent->aboutToShow();
    ASSERT_EQ(actions().recent->actions().size(), 1);
    actions().recent->actions().constFirst()->trigger();
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(window->session()->file().path(), path);
}

TEST_F(MainWindowTest, ASampleIsOpenedAsACopyAndNotListed)
{
    for (const Sample& sample : samples()) {
        window->openSample(sample.name);
        ASSERT_NE(window->session(), nullptr);
        EXPECT_EQ(window.report().year(), sample.year);
        EXPECT_TRUE(window->session()->file().path().startsWith(QDir::tempPath()));
    }
    EXPECT_TRUE(window.settings().recentFiles().isEmpty());
}

TEST_F(MainWindowTest, ALocalRowIsAddedFilledAndTakenAway)
{
    open(ReportBuilder(builtInForm("2014"), 2017));
    window.go("stat.normative_made.value");
    ASSERT_TRUE(actions().addRow->isEnabled());
    EXPECT_FALSE(actions().removeRow->isEnabled());
    actions().addRow->trigger();
    auto& dialog = window.dialog<LocalRowDialog>();
    commitText(dialog.findChild<QLineEdit*>(QStringLiteral("label")), QStringLiteral("更新数"));
    dialog.accept();
    EXPECT_EQ(window.currentCell(), QStringLiteral("stat.local_1.value"));
    window.type(QStringLiteral("7"));
    window.press(Qt::Key_Return);
    EXPECT_EQ(window.figure("stat.local_1.value"), QStringLiteral("7"));
    window.go("stat.local_1.value");
    window.prompts().expect(Question::Confirm, true);
    actions().removeRow->trigger();
    EXPECT_TRUE(window.report().localRows().empty());
}

TEST_F(MainWindowTest, FormsWithoutLocalRowsDoNotOfferThem)
{
    open(publishedCase("zone_2022"));
    window.go("requests.new.natural");
    EXPECT_FALSE(actions().addRow->isEnabled());
}

TEST_F(MainWindowTest, CopyAndPasteWorkWhereTheClerkIs)
{
    open(publishedCase("zone_2022"));
    window.go("requests.new.natural");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
    const FieldKey address{FieldKind::Cover, QStringLiteral("address")};
    ASSERT_TRUE(window->view()->showPage({PageRef::Kind::Cover}));
    auto* line = qobject_cast<QLineEdit*>(window->findChild<CoverPage*>()->editor(address));
    line->setFocus();
    actions().paste->trigger();
    EXPECT_EQ(line->text(), QStringLiteral("71"));
    ASSERT_TRUE(window->view()->showPage({PageRef::Kind::Narrative, QStringLiteral("overview")}));
    window->view()->currentNarrative()->editor()->setFocus();
    actions().paste->trigger();
    EXPECT_EQ(window->view()->currentNarrative()->editor()->toPlainText(), QStringLiteral("71"));
}

TEST_F(MainWindowTest, UndoInALineThatWasKeptIsTheReports)
{
    open(publishedCase("zone_2022"));
    const FieldKey address{FieldKind::Cover, QStringLiteral("address")};
    auto* line = qobject_cast<QLineEdit*>(window->findChild<CoverPage*>()->editor(address));
    line->setFocus();
    commitText(line, QStringLiteral("示例路"));
    window.press(Qt::Key_Return);
    ASSERT_EQ(window.report().cover(QStringLiteral("address")), QStringLiteral("示例路"));
    window.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window.report().cover(QStringLiteral("address")), QString());
}

TEST_F(MainWindowTest, HelpIsChineseAndStaysOpenBesideTheWork)
{
    actions().help->trigger();
    const auto& help = window.dialog<ManualWindow>();
    EXPECT_FALSE(help.isModal());
    EXPECT_TRUE(
        help.findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("空白填 0")));
}

TEST_F(MainWindowTest, AboutNamesTheFolderOfOwnForms)
{
    window.prompts().expect(Question::Inform);
    actions().about->trigger();
    EXPECT_TRUE(
        window.prompts().lastSaid().contains(QDir::toNativeSeparators(Catalog::userFolder())));
}

TEST_F(MainWindowTest, TheFolderForFormsListsWhatIsUsedAndFromWhere)
{
    window.prompts().expect(Question::Inform);
    actions().formFolder->trigger();
    const QString said = window.prompts().lastSaid();
    EXPECT_TRUE(said.contains(QStringLiteral("：2021 年表式，适用 2021 年起，内置")))
        << qPrintable(said);
    EXPECT_TRUE(said.contains(QDir::toNativeSeparators(Catalog::userFolder())));
}

} // namespace
} // namespace gongkai::test
