// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/register/ledger_view.h"

#include "forms/register/case_dialog.h"
#include "forms/register/case_list.h"
#include "forms/register/due_dialog.h"
#include "forms/register/event_dialog.h"
#include "forms/register/fill_dialog.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/test_window.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

Case request(const QDate& arrived, const char* applicant = "natural", const char* name = "")
{
    Case one;
    one.applicant = QLatin1String(applicant);
    one.arrived = arrived;
    one.name = QString::fromUtf8(name);
    return one;
}

// It is Tuesday, 2023-01-10. 20 working days behind a day, by the notice for 2023 (New Year to
// 01-02, Spring Festival 01-21 to 01-27, worked on 01-28 and 01-29):
//   2022-12-08 → 2023-01-06, two working days ago; 2022-12-15 → 01-13, in three; 2023-01-09 →
//   02-09, in nineteen.
struct LedgerViewTest : testing::Test
{
    TestWindow window;

    QString write(const std::vector<Case>& cases)
    {
        const QString path = window.path(QStringLiteral("a.gkr"));
        auto made = RegisterSession::create(path, QStringLiteral("某县水务局"),
                                            {.clock = january, .author = clerk()}, true);
        EXPECT_TRUE(made) << (made ? "" : made.error().message.toStdString());
        for (const Case& one : cases)
            EXPECT_TRUE((*made)->add(one));
        return path;
    }
    void openThree()
    {
        window->openFile(write({request({2022, 12, 8}), request({2022, 12, 15}, "business"),
                                request({2023, 1, 9}, "natural", "张三")}));
        ASSERT_NE(view(), nullptr);
    }
    LedgerView* view() { return window->ledgerView(); }
    const Register& book() { return window->registerSession()->book(); }
    template <typename Widget>
    Widget& child(const char* name, QWidget* in = nullptr)
    {
        auto* widget = (in ? in : view())->template findChild<Widget*>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return *widget;
    }
    QTableView& list() { return child<QTableView>("cases"); }
    QString text(int row, int column)
    {
        return list().model()->index(row, column).data().toString();
    }
    QStringList column(int column)
    {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            texts << text(row, column);
        return texts;
    }
    QString facts() { return child<QPlainTextEdit>("facts").toPlainText(); }
};

TEST_F(LedgerViewTest, AFileIsOpenedListedAmongTheRecentOnesAndClosed)
{
    const QString path = write({});
    window->openOrImport(path);
    ASSERT_NE(view(), nullptr);
    EXPECT_EQ(window->session(), nullptr);
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("某县水务局")));
    EXPECT_EQ(window.settings().recentFiles(), QStringList{path});
    EXPECT_TRUE(window->closeReport());
    EXPECT_EQ(window->registerSession(), nullptr);
    EXPECT_FALSE(LogFile::lockOwner(path).has_value());
}

TEST_F(LedgerViewTest, ANewRegisterAsksForOfficeAndPlace)
{
    const QString path = window.path(QStringLiteral("new.gkr"));
    window.prompts().expect(Question::Text, QStringLiteral("某县水务局"));
    window.prompts().expect(Question::Save, path);
    window->actions().newRegister->trigger();
    ASSERT_NE(view(), nullptr);
    EXPECT_EQ(window->registerSession()->agency(), QStringLiteral("某县水务局"));
    EXPECT_EQ(window->registerSession()->path(), path);
}

TEST_F(LedgerViewTest, TheListShowsStateTermAndSign)
{
    openThree();
    EXPECT_EQ(column(CaseListModel::Number),
              (QStringList{QStringLiteral("2022-0001"), QStringLiteral("2022-0002"),
                           QStringLiteral("2023-0001")}));
    EXPECT_EQ(column(CaseListModel::Latest),
              (QStringList{QStringLiteral("2023-01-06"), QStringLiteral("2023-01-13"),
                           QStringLiteral("2023-02-09")}));
    EXPECT_EQ(text(0, CaseListModel::Left), QStringLiteral("▲ 超期 2 天"));
    EXPECT_EQ(text(1, CaseListModel::Left), QStringLiteral("● 3"));
    EXPECT_EQ(text(2, CaseListModel::Left), QStringLiteral("19"));
    EXPECT_EQ(text(1, CaseListModel::Applicant), QStringLiteral("商业企业"));
}

TEST_F(LedgerViewTest, NamesAreShownOnlyWhileAskedFor)
{
    openThree();
    view()->showCase({2023, 1});
    EXPECT_TRUE(list().isColumnHidden(CaseListModel::Name));
    EXPECT_FALSE(column(CaseListModel::Name).contains(QStringLiteral("张三")));
    EXPECT_FALSE(facts().contains(QStringLiteral("张三")));
    child<QCheckBox>("persons").click();
    EXPECT_FALSE(list().isColumnHidden(CaseListModel::Name));
    EXPECT_EQ(text(2, CaseListModel::Name), QStringLiteral("张三"));
    EXPECT_TRUE(facts().contains(QStringLiteral("张三")));
    window->closeReport();
    window->openFile(window.path(QStringLiteral("a.gkr")));
    EXPECT_FALSE(child<QCheckBox>("persons").isChecked());
    EXPECT_TRUE(list().isColumnHidden(CaseListModel::Name));
}

TEST_F(LedgerViewTest, TheListIsSearchedFilteredAndSorted)
{
    openThree();
    auto& search = child<QLineEdit>("search");
    auto& which = child<QComboBox>("which");
    QTest::keyClicks(&search, QStringLiteral("2022"));
    EXPECT_EQ(list().model()->rowCount(), 2);
    search.setText(QStringLiteral("商业"));
    EXPECT_EQ(column(CaseListModel::Number), QStringList{QStringLiteral("2022-0002")});
    search.setText(QStringLiteral("张三")); // a name is not searched
    EXPECT_EQ(list().model()->rowCount(), 0);
    search.clear();
    which.setCurrentIndex(2);
    EXPECT_EQ(list().model()->rowCount(), 2);
    which.setCurrentIndex(3);
    EXPECT_EQ(column(CaseListModel::Number), QStringList{QStringLiteral("2022-0001")});
    which.setCurrentIndex(0);
    list().sortByColumn(CaseListModel::Left, Qt::DescendingOrder);
    EXPECT_EQ(text(0, CaseListModel::Left), QStringLiteral("19")); // by number, not by letter
    EXPECT_EQ(text(2, CaseListModel::Left), QStringLiteral("▲ 超期 2 天"));
}

TEST_F(LedgerViewTest, APlainCaseIsRegisteredByFewKeys)
{
    window->openFile(write({}));
    window.press(Qt::Key_Insert);
    QWidget& dialog = window.dialog<CaseDialog>();
    const auto type = [&](const char* keys) {
        QTest::keyClicks(dialog.focusWidget(), QLatin1String(keys));
    };
    const auto press = [&](Qt::Key key) { QTest::keyClick(dialog.focusWidget(), key); };
    type("2"); // 商业企业
    press(Qt::Key_Tab);
    type("1"); // in person
    press(Qt::Key_Tab);
    type("20230106");
    press(Qt::Key_Return); // 14 keys with the first
    EXPECT_FALSE(dialog.isVisible());
    ASSERT_EQ(book().cases().size(), 1U);
    EXPECT_EQ(book().cases()[0].applicant, QStringLiteral("business"));
    EXPECT_EQ(book().cases()[0].arrived, QDate(2023, 1, 6));
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(QStringLiteral("2023-0001")));
    EXPECT_EQ(text(list().currentIndex().row(), 0), QStringLiteral("2023-0001"));
}

TEST_F(LedgerViewTest, WhatIsRefusedStaysInTheDialog)
{
    window->openFile(write({}));
    child<QPushButton>("new_case").click();
    auto& dialog = window.dialog<CaseDialog>();
    child<QLineEdit>("parent", &dialog).setText(QStringLiteral("2019"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(child<QLabel>("problem", &dialog).text().contains(QStringLiteral("2019")));
    EXPECT_TRUE(book().cases().empty());
}

TEST_F(LedgerViewTest, AnAnswerIsWrittenDownWithDecisionAndDocument)
{
    openThree();
    view()->showCase({2022, 2});
    list().setFocus();
    window.press(Qt::Key_T, Qt::ControlModifier);
    auto& dialog = window.dialog<EventDialog>();
    auto& kind = child<QComboBox>("kind", &dialog);
    kind.setCurrentIndex(kind.findData(static_cast<int>(EventKind::Answered)));
    auto& decision = child<QComboBox>("decision", &dialog);
    decision.setCurrentIndex(decision.findData(QStringLiteral("partial")));
    EXPECT_EQ(child<QComboBox>("article", &dialog).currentText(), QStringLiteral("37"));
    child<QLineEdit>("document", &dialog).setText(QStringLiteral("水公开〔2023〕1号"));
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(text(1, CaseListModel::State), QStringLiteral("已答复"));
    EXPECT_EQ(text(1, CaseListModel::Decision), QStringLiteral("部分公开"));
    EXPECT_EQ(text(1, CaseListModel::Document), QStringLiteral("水公开〔2023〕1号"));
    EXPECT_EQ(text(1, CaseListModel::Left), QString());
    const auto& events = *child<QTreeView>("events").model();
    ASSERT_EQ(events.rowCount(), 1);
    EXPECT_EQ(events.index(0, 1).data().toString(), QStringLiteral("2023-01-10"));
    EXPECT_TRUE(events.index(0, 4).data().toString().startsWith(
        QStringLiteral("2023-01-10 09:30 ") + clerk().user));
}

TEST_F(LedgerViewTest, AnEventIsCorrectedAndCancelledWithAReason)
{
    openThree();
    auto& session = *window->registerSession();
    ASSERT_TRUE(session.append({2022, 2}, {EventKind::CorrectionSent, {2022, 12, 20}, {}}));
    view()->showCase({2022, 2});
    auto& events = child<QTreeView>("events");
    events.setCurrentIndex(events.model()->index(0, 0));
    child<QPushButton>("correct_event").click();
    auto& correcting = window.dialog<EventDialog>();
    child<QWidget>("day", &correcting)
        .findChild<QLineEdit*>()
        ->setText(QStringLiteral("2022-12-19"));
    correcting.accept();
    EXPECT_TRUE(correcting.isVisible()) << "no reason was given";
    child<QLineEdit>("reason", &correcting).setText(QStringLiteral("看错日期"));
    correcting.accept();
    const auto& model = *events.model();
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("2022-12-19"));
    EXPECT_TRUE(model.index(1, 0).data(Qt::FontRole).value<QFont>().strikeOut());
    events.setCurrentIndex(model.index(0, 0));
    child<QPushButton>("cancel_event").click();
    auto& cancelling = window.dialog<EventDialog>();
    child<QLineEdit>("reason", &cancelling).setText(QStringLiteral("登错案件"));
    cancelling.accept();
    EXPECT_TRUE(eventsInForce(*book().find({2022, 2})).empty());
}

TEST_F(LedgerViewTest, ARegisterThatIsOpenElsewhereIsReadOrTakenOver)
{
    const QString path = write({request({2023, 1, 9})});
    Author other = clerk();
    other.machine = QStringLiteral("elsewhere");
    const auto theirs = RegisterSession::open(path, {.clock = january, .author = other});
    ASSERT_TRUE(theirs);
    window.prompts().expect(Question::Choose, 0);
    window->openFile(path);
    ASSERT_NE(view(), nullptr);
    EXPECT_TRUE(window->registerSession()->isReadOnly());
    EXPECT_FALSE(child<QPushButton>("new_case").isEnabled());
    EXPECT_FALSE(child<QPushButton>("add_event").isEnabled());
    EXPECT_FALSE(window->actions().saveAs->isEnabled());
    window.press(Qt::Key_Insert); // opens nothing
    EXPECT_EQ(view()->findChild<CaseDialog*>(), nullptr);
}

TEST_F(LedgerViewTest, SavedElsewhereTheRegisterGoesOnThere)
{
    openThree();
    const QString target = window.path(QStringLiteral("b.gkr"));
    window.prompts().expect(Question::Save, target);
    window->actions().saveAs->trigger();
    EXPECT_EQ(window->registerSession()->path(), target);
    const QString copy = window.path(QStringLiteral("c.gkr"));
    window.prompts().expect(Question::Save, copy);
    window.prompts().expect(Question::Inform, false);
    window->actions().saveCopy->trigger();
    EXPECT_EQ(window->registerSession()->path(), target);
    EXPECT_TRUE(QFileInfo::exists(copy));
}

TEST_F(LedgerViewTest, AYearIsFilledIntoAReportAsOneActToBeConfirmed)
{

    const QString path = write({request({2022, 12, 8}), request({2022, 12, 15}, "business")});
    const Report report =
        ReportBuilder(builtInForm("2021"), 2022)
            .field(FieldKind::Agency, QStringLiteral("name"), QStringLiteral("某县水务局"))
            .cells({{"requests.new.business", "5"}});
    const QString target = window.write(QStringLiteral("r.gkb"), report);
    window->openFile(path);
    window.prompts().expect(Question::Open, target);
    child<QPushButton>("fill_report").click();
    auto& dialog = window.dialog<FillDialog>();
    auto& plan = *dialog.findChild<QTreeWidget*>();
    ASSERT_EQ(plan.topLevelItem(0)->childCount(), 1); // kept: typed 5, counted 1
    EXPECT_EQ(plan.topLevelItem(0)->child(0)->text(1), QStringLiteral("1"));
    EXPECT_EQ(plan.topLevelItem(0)->child(0)->text(2), QStringLiteral("5"));
    EXPECT_EQ(plan.topLevelItem(0)->child(0)->text(3), QStringLiteral("2022-0002"));
    window.prompts().expect(Question::Confirm, true);
    dialog.accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->session() != nullptr; }));
    EXPECT_EQ(window.figure("requests.new.natural"), QStringLiteral("1"));
    EXPECT_EQ(window.figure("requests.new.business"), QStringLiteral("5"));
    const auto origin = window.report().origin(cell("requests.new.natural"));
    ASSERT_TRUE(origin);
    EXPECT_FALSE(origin->confirmed);
    EXPECT_TRUE(origin->from.contains(QStringLiteral("a.gkr")));
    ASSERT_TRUE(window->session()->undo()); // one act
    EXPECT_EQ(window.figure("requests.new.natural"), QString());
}

TEST_F(LedgerViewTest, WhatIsDueIsListedByUrgencyAndLeadsToItsCase)
{
    openThree();
    auto& session = *window->registerSession();
    CaseEvent asked{EventKind::ThirdPartySent, {2023, 1, 9}, {}};
    asked.set(EventKey::Party, QStringLiteral("李四"));
    ASSERT_TRUE(session.append({2023, 1}, asked));
    const auto groups = dueGroups(CaseListModel(session).rows(), session.today());
    const auto numbers = [&](size_t group) {
        QStringList all;
        for (const QStringList& line : groups[group].lines)
            all << line[0];
        return all;
    };
    EXPECT_EQ(numbers(0), QStringList{QStringLiteral("2022-0001")}); // overdue
    EXPECT_EQ(numbers(1), QStringList());                            // today
    EXPECT_EQ(numbers(2), QStringList{QStringLiteral("2022-0002")}); // this week
    EXPECT_EQ(numbers(3), QStringList{QStringLiteral("2023-0001")}); // waiting
    EXPECT_FALSE(groups[3].lines[0][4].isEmpty());
    EXPECT_FALSE(groups[3].lines[0][4].contains(QStringLiteral("李四")));
    child<QPushButton>("due").click();
    auto& dialog = window.dialog<DueDialog>();
    child<QPushButton>("copy", &dialog).click();
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(QStringLiteral("2022-0001")));
    window.prompts().expect(Question::Printer, false);
    child<QPushButton>("print", &dialog).click();
    auto& due = child<QTreeWidget>("due", &dialog);
    emit due.itemActivated(due.topLevelItem(0)->child(0), 0);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_TRUE(facts().startsWith(QStringLiteral("2022-0001")));
}

} // namespace
} // namespace gongkai::test
