// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/intake/intake_dialog_test.h"
#include "core/report/edits.h"
#include "tests/support/wait.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QThreadPool>

#include <set>

namespace gongkai::test {
namespace {

TEST_F(IntakeDialogTest, AWholeReportIsUnderstoodAndShownCellByCell)
{
    open(written(original, {}, "clean page"));
    EXPECT_FALSE(button("take").isEnabled());
    read();
    EXPECT_TRUE(sentence().endsWith(QStringLiteral("2022 年度：对上 200 格，共 200 格。")))
        << sentence().toStdString();
    EXPECT_EQ(group(QStringLiteral("没有找到")), nullptr);
    ASSERT_NE(group(QStringLiteral("照原样采用")), nullptr);
    EXPECT_GT(source().rowCount(), 25);
    EXPECT_NE(sourceCell(QStringLiteral("✓ 71")), nullptr);
    for (const CellId& cell : original.cells())
        EXPECT_EQ(dialog->report().figure(cell), original.figure(cell))
            << cell.toString().toStdString();
}

TEST_F(IntakeDialogTest, TheFormShowsWhatWasUnderstoodAndLeadsToItsSource)
{
    Publishing how;
    how.fullWidthFigures = true;
    how.leaveOut = QStringLiteral("requests.carried_in");
    open(written(original, how, "clean page"));
    read();
    const auto missing = form().findItems(QStringLiteral("?"), Qt::MatchStartsWith);
    EXPECT_EQ(missing.size(), 7);
    QTableWidgetItem* new71 = form().findItems(QStringLiteral("≈ 71"), Qt::MatchExactly).value(0);
    ASSERT_NE(new71, nullptr);
    form().setCurrentItem(new71);
    ASSERT_NE(source().currentItem(), nullptr);
    EXPECT_EQ(source().currentItem()->text(), QStringLiteral("≈ ７１"));
    EXPECT_EQ(list().currentItem()->text(2), QStringLiteral("71"));
}

TEST_F(IntakeDialogTest, TabLeavesTheTablesAndArrowKeysMoveInThem)
{
    open(written(original, {}, "clean page"));
    read();
    source().setFocus();
    source().setCurrentCell(1, 0);
    QTest::keyClick(&source(), Qt::Key_Down);
    EXPECT_EQ(source().currentRow(), 2);
    QTest::keyClick(&source(), Qt::Key_Tab);
    EXPECT_FALSE(source().hasFocus());
    EXPECT_EQ(source().currentRow(), 2);
    dialog->findChild<QTabWidget*>(QStringLiteral("tabs"))->setCurrentIndex(1);
    form().setFocus();
    QTest::keyClick(&form(), Qt::Key_Tab);
    EXPECT_FALSE(form().hasFocus());
}

TEST_F(IntakeDialogTest, TheDownKeyGoesThroughWhatIsLeftOverInTheSource)
{
    openWithStrangeLabel();
    QTreeWidgetItem* left = group(QStringLiteral("来源中剩下的数"));
    ASSERT_NE(left, nullptr);
    ASSERT_EQ(left->childCount(), 7);
    list().setFocus();
    list().setCurrentItem(left);
    std::set<int> columns;
    for (int i = 0; i < left->childCount(); ++i) {
        QTest::keyClick(&list(), Qt::Key_Down);
        ASSERT_EQ(list().currentItem(), left->child(i));
        ASSERT_NE(source().currentItem(), nullptr);
        EXPECT_EQ(source().currentItem()->text(), QString(u"✗ " + left->child(i)->text(1)));
        EXPECT_TRUE(source().currentItem()->isSelected());
        EXPECT_EQ(columns.insert(source().currentColumn()).second, true); // each its own
    }
}

TEST_F(IntakeDialogTest, AMissingCellIsNamedByItsRowItsColumnAndItsTable)
{
    Publishing how;
    how.leaveOut = QStringLiteral("requests.carried_in");
    open(written(original, how, "clean page"));
    read();
    QTreeWidgetItem* missing = group(QStringLiteral("没有找到"));
    ASSERT_NE(missing, nullptr);
    ASSERT_EQ(missing->childCount(), 1);
    EXPECT_EQ(missing->child(0)->text(0),
              QStringLiteral("7 格：整行“二、上年结转政府信息公开申请数量” · "
                             "三、收到和处理政府信息公开申请情况"));
    EXPECT_EQ(missing->child(0)->child(0)->text(0),
              QStringLiteral("二、上年结转政府信息公开申请数量 · 自然人 · "
                             "三、收到和处理政府信息公开申请情况"));
    QTreeWidgetItem* taken = group(QStringLiteral("照原样采用"));
    EXPECT_EQ(taken->child(0)->text(0),
              QStringLiteral("第二十条第（一）项/规章 · 本年制发件数")); // names its table already
    // To the end, however narrow the list is.
    const int oneLine = list().visualItemRect(group(QStringLiteral("照原样采用"))).height();
    EXPECT_GT(list().visualItemRect(missing->child(0)).height(), oneLine);
}

TEST_F(IntakeDialogTest, NotesComeFirstThenWhatIsLeftOverThenWhatIsMissing)
{
    QByteArray page = written(original, {}, "clean page");
    page.replace(original.agency(QStringLiteral("name")).toUtf8(), "");
    const auto third = page.indexOf(QStringLiteral("三、收到和处理").toUtf8());
    const auto fourth = page.indexOf(QStringLiteral("四、政府信息公开行政复议").toUtf8());
    ASSERT_TRUE(third > 0 && fourth > third);
    page.remove(third, fourth - third);
    open(page + "<table><tr><td>Strange</td><td>111</td><td>222</td></tr></table>");
    read();
    QStringList titles;
    for (int i = 0; i < 3; ++i)
        titles += list().topLevelItem(i)->text(0).section(u'：', 0, 0);
    EXPECT_EQ(titles, QStringList({QStringLiteral("提示"), QStringLiteral("来源中剩下的数"),
                                   QStringLiteral("没有找到")}));
    // 25 rows of seven cells, in one line.
    EXPECT_EQ(missing().size(), 175);
    QTreeWidgetItem* group = list().topLevelItem(2);
    EXPECT_EQ(group->text(0), QStringLiteral("没有找到：175"));
    ASSERT_EQ(group->childCount(), 1);
    EXPECT_EQ(group->child(0)->text(0),
              QStringLiteral("175 格：整张表“三、收到和处理政府信息公开申请情况”"));
    list().setCurrentItem(group->child(0));
    EXPECT_FALSE(button("assign").isEnabled()); // of which of its rows?
    EXPECT_FALSE(button("assignColumn").isEnabled());
    list().setCurrentItem(missing().front());
    EXPECT_TRUE(button("assign").isEnabled());
    EXPECT_TRUE(button("assignColumn").isEnabled());
}

TEST_F(IntakeDialogTest, APlaceIsShownWithTheLabelOfItsRow)
{
    open(written(original, {}, "clean page"));
    read();
    dialog->resize(1000, 600);
    QCoreApplication::processEvents();
    auto* tabs = dialog->findChild<QTabWidget*>(QStringLiteral("tabs"));
    const auto expectLabelSeen = [](SourceView& view) {
        const QTableWidgetItem* label = view.item(view.currentRow(), 0);
        ASSERT_TRUE(view.currentColumn() > 0 && label);
        ASSERT_GT(view.horizontalScrollBar()->maximum(), 0);
        EXPECT_GE(view.visualItemRect(label).left(), 0);
        EXPECT_TRUE(view.viewport()->rect().intersects(view.visualItemRect(view.currentItem())));
    };
    source().horizontalScrollBar()->setValue(source().horizontalScrollBar()->maximum());
    QTreeWidgetItem* taken = group(QStringLiteral("照原样采用"));
    list().setCurrentItem(taken->child(1)); // 规章, the second of three figures
    expectLabelSeen(source());
    tabs->setCurrentIndex(1);
    QCoreApplication::processEvents();
    expectLabelSeen(form());
}

TEST_F(IntakeDialogTest, WhatIsNoReportIsRefusedAndTheDialogCloses)
{
    open("%PDF-1.4\n", QStringLiteral("年报.pdf"));
    QSignalSpy refused(dialog.get(), &IntakeDialog::refused);
    ASSERT_TRUE(waitFor([&] { return !dialog->isVisible(); }));
    ASSERT_EQ(refused.size(), 1);
    EXPECT_TRUE(refused[0][0].value<Error>().message.contains(QStringLiteral("年报.pdf")));
}

TEST_F(IntakeDialogTest, ClosingWhileItReadsIsAllowed)
{
    open(written(original, {}, "clean page"));
    dialog.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(QThreadPool::globalInstance()->activeThreadCount(), 0);
}

TEST_F(IntakeDialogTest, AChosenLineShowsItsPlaceInTheSource)
{
    Publishing how;
    how.fullWidthFigures = true;
    open(written(original, how, "clean page"));
    read();
    QTreeWidgetItem* normalised = group(QStringLiteral("写法不同"));
    ASSERT_NE(normalised, nullptr);
    QTreeWidgetItem* line = normalised->child(0);
    list().setCurrentItem(line);
    ASSERT_NE(source().currentItem(), nullptr);
    EXPECT_EQ(source().currentItem()->text(), QString(QStringLiteral("≈ ") + line->text(1)));
    EXPECT_FALSE(button("decide").isEnabled());
    EXPECT_FALSE(button("assign").isEnabled());
}

TEST_F(IntakeDialogTest, TheUseIsChosen)
{
    open(written(original, {}, "clean page"));
    read();
    EXPECT_EQ(dialog->use(), IntakeUse::IntoOpen);
    dialog->findChild<QComboBox*>(QStringLiteral("use"))->setCurrentIndex(1);
    EXPECT_EQ(dialog->use(), IntakeUse::LastYear);
}

// Nothing of the words of a source is out of sight: they stand by part, and what was left out too.
TEST_F(IntakeDialogTest, OfASourceWithoutTablesTheWordsAreShownByPart)
{
    open(QByteArray("示例局2022年政府信息公开工作年度报告\n一、总体情况\n工作平稳。\n机制健全。\n"
                    "六、其他需要报告的事项\n无其他事项。\n附件：1.统计表\n"));
    read();
    EXPECT_EQ(source().item(0, 0)->text(), QStringLiteral("一、总体情况"));
    EXPECT_EQ(source().item(0, 1)->text(), QStringLiteral("工作平稳。"));
    EXPECT_EQ(source().item(1, 1)->text(), QStringLiteral("机制健全。"));
    EXPECT_EQ(source().item(2, 1)->text(), QStringLiteral("无其他事项。"));
    ASSERT_EQ(source().rowCount(), 4);
    EXPECT_EQ(source().item(3, 0)->text(), QStringLiteral("报告以外，没有读入"));
    EXPECT_EQ(source().item(3, 1)->text(), QStringLiteral("✗ 附件：1.统计表"));

    QTreeWidgetItem* around = group(QStringLiteral("报告以外的行，没有读入：1"));
    ASSERT_NE(around, nullptr);
    EXPECT_EQ(around->child(0)->text(0), QStringLiteral("附件：1.统计表"));
    list().setCurrentItem(around);
    list().findChild<QAction*>(QStringLiteral("copy"))->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              QStringLiteral("报告以外的行，没有读入：1\n附件：1.统计表"));
}

TEST_F(IntakeDialogTest, WhatIsEmptyInTheSourceIsNotCountedAsMatched)
{
    apply(original, setFigures(original, {{cell("requests.carried_in.business"), Figure()}}));
    open(written(original, {}, "clean page"));
    read();
    EXPECT_TRUE(sentence().contains(QStringLiteral("对上 199 格，共 200 格")))
        << sentence().toStdString();
    EXPECT_TRUE(sentence().contains(QStringLiteral("另有 1 格在来源中是空的")))
        << sentence().toStdString();
    const QTreeWidgetItem* empty = group(QStringLiteral("在来源中是空的"));
    ASSERT_NE(empty, nullptr);
    EXPECT_EQ(empty->childCount(), 1);
}

} // namespace
} // namespace gongkai::test
