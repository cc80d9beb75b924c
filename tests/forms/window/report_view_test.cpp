// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report_view.h"

#include "core/report/edits.h"
#include "forms/findings/findings_panel.h"
#include "forms/focus_frame.h"
#include "forms/grid/sheet_page.h"
#include "forms/pages/cover_page.h"
#include "forms/pages/narrative_page.h"
#include "forms/pages/navigation_model.h"
#include "forms/pages/search_bar.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_window.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QTest>

namespace gongkai::test {
namespace {

const PageRef requestsPage{PageRef::Kind::Sheet, QStringLiteral("requests")};
const PageRef overviewPage{PageRef::Kind::Narrative, QStringLiteral("overview")};

struct ReportViewTest : testing::Test
{
    TestWindow window;

    void SetUp() override
    {
        window->openFile(window.write(QStringLiteral("a.gkb"), publishedCase("zone_2022")));
    }
    ReportView& view() { return *window->view(); }
};

TEST_F(ReportViewTest, EveryPartCanBeShownByChoosingItAtTheLeft)
{
    auto* parts = view().findChild<QListView*>();
    const NavigationModel& model = view().navigation();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        if (!index.flags().testFlag(Qt::ItemIsSelectable))
            continue;
        QTest::mouseClick(parts->viewport(), Qt::LeftButton, {}, parts->visualRect(index).center());
        EXPECT_EQ(view().currentPage(), model.page(row)) << index.data().toString().toStdString();
    }
}

TEST_F(ReportViewTest, APartThatCannotBeLeftStaysTheMarkedOneAndTheKeysGoToIt)
{
    window.go("requests.new.natural");
    window.type(QStringLiteral("12x"));
    auto* parts = view().findChild<QListView*>();
    const int here = view().navigation().rowOf(requestsPage);
    const QModelIndex there = view().navigation().index(view().navigation().rowOf(overviewPage));
    QTest::mouseClick(parts->viewport(), Qt::LeftButton, {}, parts->visualRect(there).center());
    QCoreApplication::processEvents();
    EXPECT_EQ(view().currentPage(), requestsPage);
    EXPECT_EQ(parts->currentIndex().row(), here);
    ASSERT_EQ(parts->selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(parts->selectionModel()->selectedRows().constFirst().row(), here);
    EXPECT_TRUE(view().currentSheet()->isAncestorOf(QApplication::focusWidget()));
    window.press(Qt::Key_Escape);
}

TEST_F(ReportViewTest, ARefusedFigureKeepsThePage)
{
    window.go("requests.new.natural");
    window.type(QStringLiteral("12x"));
    EXPECT_FALSE(view().showPage(overviewPage));
    EXPECT_EQ(view().currentPage(), requestsPage);
    const auto* parts = view().findChild<QListView*>();
    EXPECT_EQ(parts->currentIndex().row(), view().navigation().rowOf(requestsPage));
    window.press(Qt::Key_Escape);
    EXPECT_TRUE(view().showPage(overviewPage));
}

TEST_F(ReportViewTest, ARefusedDateKeepsTheCover)
{
    const FieldKey key{FieldKind::Cover, QStringLiteral("issue_date")};
    view().findChild<CoverPage*>()->editor(key)->setFocus();
    window.type(QStringLiteral("2023-02-30"));
    EXPECT_FALSE(view().showPage(overviewPage));
    EXPECT_EQ(view().currentPage().kind, PageRef::Kind::Cover);
    window.press(Qt::Key_Escape);
    EXPECT_TRUE(view().showPage(overviewPage));
}

TEST_F(ReportViewTest, UndoShowsTheCellWhereItHappened)
{
    window.go("requests.new.natural");
    window.type(QStringLiteral("99"));
    window.press(Qt::Key_Return);
    ASSERT_TRUE(view().showPage(overviewPage));
    window->actions().undo->trigger();
    EXPECT_EQ(view().currentPage(), requestsPage);
    EXPECT_EQ(window.currentCell(), QStringLiteral("requests.new.natural"));
    EXPECT_EQ(window.figure("requests.new.natural"), QStringLiteral("71"));
}

TEST_F(ReportViewTest, SearchGoesFromPlaceToPlaceAndRoundAgain)
{
    Session& session = *window->session();
    ASSERT_TRUE(
        session.apply(setField(session.report(), {FieldKind::Narrative, QStringLiteral("overview")},
                               QStringLiteral("行政许可一万余件"))));
    QTest::keyClick(window->view(), Qt::Key_F, Qt::ControlModifier);
    auto* bar = view().findChild<SearchBar*>();
    ASSERT_TRUE(bar->isVisible());
    auto* line = bar->findChild<QLineEdit*>();
    EXPECT_TRUE(line->hasFocus());
    line->setText(QStringLiteral("行政许可"));
    window.press(Qt::Key_Return);
    EXPECT_EQ(view().currentPage(), overviewPage);
    EXPECT_EQ(view().currentNarrative()->editor()->textCursor().selectedText(),
              QStringLiteral("行政许可"));
    EXPECT_TRUE(line->hasFocus());
    window.press(Qt::Key_Return);
    EXPECT_EQ(window.currentCell(), QStringLiteral("a20_5.licensing.decisions"));
    window.press(Qt::Key_Return);
    EXPECT_EQ(view().currentPage(), overviewPage);
    window.press(Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(ReportViewTest, ANextFindingIsShownOnItsPage)
{
    window.go("requests.new.natural");
    window.type(QStringLiteral("72"));
    window.press(Qt::Key_Return);
    ASSERT_TRUE(view().showPage(overviewPage));
    QTest::keyClick(window->view(), Qt::Key_F8);
    EXPECT_EQ(view().currentPage(), requestsPage);
    EXPECT_FALSE(view().findings().chosen().isNone());
}

TEST_F(ReportViewTest, TheEnterDirectionHoldsAtOnceAndForLater)
{
    window.go("requests.new.natural");
    window->actions().enterDown->trigger();
    window.press(Qt::Key_Return);
    EXPECT_EQ(window.currentCell(), QStringLiteral("requests.carried_in.natural"));
    EXPECT_EQ(window.settings().grid().enterMoves, GridSettings::Direction::Down);
}

TEST_F(ReportViewTest, TheAreaThatHasTheKeyboardIsFramed)
{
    window->show();
    window->activateWindow();
    window.go("requests.new.natural");
    const auto* frame = view().findChild<FocusFrame*>();
    const auto placeOf = [&](const QWidget* area) {
        return QRect(area->mapTo(&view(), QPoint()), area->size());
    };
    EXPECT_EQ(frame->area(), view().currentSheet());
    for (int step = 0; step < 3; ++step) {
        view().stepPane(1);
        ASSERT_TRUE(frame->isVisible());
        EXPECT_TRUE(frame->area()->isAncestorOf(QApplication::focusWidget()) ||
                    frame->area() == QApplication::focusWidget());
        EXPECT_EQ(frame->geometry(), placeOf(frame->area()));
    }
    EXPECT_EQ(frame->area(), view().currentSheet()) << "once around";
    view().resize(view().size() + QSize(40, 30));
    QCoreApplication::processEvents();
    EXPECT_EQ(frame->geometry(), placeOf(frame->area()));
    view().openSearch();
    EXPECT_FALSE(frame->isVisible()) << "the keyboard is in none of them";
}

TEST_F(ReportViewTest, ErrorsOfTheCoverAreWalkedLikeThoseOfTheTables)
{
    window->openFile(window.write(
        QStringLiteral("unnamed.gkb"),
        ReportBuilder(builtInForm("2021"), 2022)
            .restZero()
            .cells({{"requests.new.total", "3"}})
            .field(FieldKind::Agency, QStringLiteral("name"), QStringLiteral("（单位名称待填）"))));
    ASSERT_GT(window->session()->summary().openErrors, 0);
    QSet<int> kinds;
    for (int step = 0; step < window->session()->summary().openErrors + 1; ++step) {
        ASSERT_TRUE(view().goToNext(OpenKind::Errors));
        kinds.insert(static_cast<int>(view().currentPage().kind));
    }
    EXPECT_TRUE(kinds.contains(static_cast<int>(PageRef::Kind::Cover)));
    EXPECT_TRUE(kinds.contains(static_cast<int>(PageRef::Kind::Sheet)));
}

} // namespace
} // namespace gongkai::test
