// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/intake_dialog.h"

#include "core/report/edits.h"
#include "forms/intake/source_view.h"
#include "tests/support/dialects.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_prompts.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

struct IntakeDialogTest : testing::Test
{
    Report original = publishedCase("zone_2022");
    TestPrompts prompts;
    std::unique_ptr<IntakeDialog> dialog;

    void open(const QByteArray& bytes, const QString& name = QStringLiteral("年报"))
    {
        dialog = std::make_unique<IntakeDialog>(
            IntakeSource{bytes, name, {}}, SourceHint{}, Catalog::builtIn(),
            std::vector<IntakeUse>{IntakeUse::IntoOpen, IntakeUse::LastYear}, prompts);
        dialog->show();
    }
    void read()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return button("take").isEnabled(); }));
    }
    QPushButton& button(const char* name)
    {
        return *dialog->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QTreeWidget& list() { return *dialog->findChild<QTreeWidget*>(QStringLiteral("list")); }
    SourceView& source() { return *dialog->findChild<SourceView*>(QStringLiteral("source")); }
    SourceView& form() { return *dialog->findChild<SourceView*>(QStringLiteral("form")); }
    QString sentence() { return dialog->findChild<QLabel*>(QStringLiteral("sentence"))->text(); }
    // The group whose title begins so; null when there is none.
    QTreeWidgetItem* group(const QString& title)
    {
        for (int i = 0; i < list().topLevelItemCount(); ++i) {
            if (list().topLevelItem(i)->text(0).startsWith(title))
                return list().topLevelItem(i);
        }
        return nullptr;
    }
    // The first cell of the source view with this text.
    QTableWidgetItem* sourceCell(const QString& text)
    {
        return source().findItems(text, Qt::MatchContains).value(0);
    }
    // Gives the chosen line the row or column of that cell, and reads again.
    void assign(const char* how, const QString& marked)
    {
        source().setCurrentItem(sourceCell(marked));
        button(how).click();
        read();
    }
};

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

TEST_F(IntakeDialogTest, ARowWithAStrangeLabelIsAssignedByHand)
{
    Publishing how;
    how.change = [](const QString&, const SheetCell& cell, const QString& text) {
        return !cell.figure && text.contains(QStringLiteral("上年结转"))
                   ? QStringLiteral("甲乙丙丁")
                   : text;
    };
    open(written(original, how, "clean page"));
    read();
    QTreeWidgetItem* missing = group(QStringLiteral("没有找到"));
    ASSERT_NE(missing, nullptr);
    EXPECT_EQ(missing->childCount(), 7);
    EXPECT_EQ(group(QStringLiteral("来源中剩下的数"))->childCount(), 7);

    list().setCurrentItem(missing->child(0));
    ASSERT_TRUE(button("assign").isEnabled());
    assign("assign", QStringLiteral("甲乙丙丁"));
    EXPECT_EQ(group(QStringLiteral("没有找到")), nullptr);
    EXPECT_TRUE(sentence().contains(QStringLiteral("对上 200 格，共 200 格")));
    EXPECT_EQ(dialog->report().figure(cell("requests.carried_in.natural")),
              original.figure(cell("requests.carried_in.natural")));
}

TEST_F(IntakeDialogTest, AssigningWithoutARowSaysWhatToDo)
{
    Publishing how;
    how.leaveOut = QStringLiteral("requests.carried_in");
    open(written(original, how, "clean page"));
    read();
    list().setCurrentItem(group(QStringLiteral("没有找到"))->child(0));
    source().setCurrentItem(nullptr);
    prompts.expect(Question::Inform);
    button("assign").click();
}

TEST_F(IntakeDialogTest, TwoFiguresForOneCellAreDecidedByTheClerk)
{
    const QByteArray first = written(original, {}, "clean page");
    Publishing how;
    how.change = [](const QString&, const SheetCell& cell, const QString& text) {
        return cell.figure && cell.figure->toString() == QStringLiteral("requests.new.natural")
                   ? QStringLiteral("72")
                   : text;
    };
    open(first + written(original, how, "clean page"));
    read();
    QTreeWidgetItem* conflict = group(QStringLiteral("两处数字不同"));
    ASSERT_NE(conflict, nullptr);
    ASSERT_EQ(conflict->childCount(), 1);
    EXPECT_TRUE(dialog->report().figure(cell("requests.new.natural")).isBlank());
    EXPECT_EQ(conflict->child(0)->text(1), QStringLiteral("71 / 72"));
    EXPECT_NE(sourceCell(QStringLiteral("≠ 71")), nullptr);
    EXPECT_NE(sourceCell(QStringLiteral("≠ 72")), nullptr);

    list().setCurrentItem(conflict->child(0));
    prompts.expect(Question::Choose); // cancelled
    button("decide").click();
    EXPECT_TRUE(dialog->report().figure(cell("requests.new.natural")).isBlank());
    list().setCurrentItem(group(QStringLiteral("两处数字不同"))->child(0));
    prompts.expect(Question::Choose, 1);
    button("decide").click();
    EXPECT_EQ(dialog->report().figure(cell("requests.new.natural")).toString(),
              QStringLiteral("72"));
    EXPECT_EQ(group(QStringLiteral("两处数字不同"))->child(0)->text(2), QStringLiteral("72"));
}

TEST_F(IntakeDialogTest, AColumnWithAStrangeHeadIsAssignedByHand)
{
    Publishing how;
    how.change = [](const QString& sheet, const SheetCell& cell, const QString& text) {
        return sheet == u"requests" && !cell.figure && text == u"自然人"
                   ? QStringLiteral("甲乙丙丁")
                   : text;
    };
    open(written(original, how, "clean page"));
    read();
    QTreeWidgetItem* missing = group(QStringLiteral("没有找到"));
    ASSERT_NE(missing, nullptr);
    EXPECT_GT(missing->childCount(), 15);
    list().setCurrentItem(missing->child(0));
    ASSERT_TRUE(button("assignColumn").isEnabled());

    source().setCurrentItem(nullptr);
    prompts.expect(Question::Inform); // nothing is marked
    button("assignColumn").click();
    source().setCurrentItem(sourceCell(QStringLiteral("甲乙丙丁")));
    prompts.expect(Question::Inform); // no row of figures
    button("assign").click();
    EXPECT_NE(group(QStringLiteral("没有找到")), nullptr);

    button("assignColumn").click();
    EXPECT_FALSE(button("take").isEnabled()); // it reads again
    read();
    EXPECT_EQ(group(QStringLiteral("没有找到")), nullptr);
    EXPECT_EQ(group(QStringLiteral("来源中剩下的数")), nullptr);
    for (const CellId& cell : original.cells())
        EXPECT_EQ(dialog->report().figure(cell), original.figure(cell))
            << cell.toString().toStdString();
}

TEST_F(IntakeDialogTest, AMissingCellIsNamedByItsRowItsColumnAndItsTable)
{
    Publishing how;
    how.leaveOut = QStringLiteral("requests.carried_in");
    open(written(original, how, "clean page"));
    read();
    QTreeWidgetItem* missing = group(QStringLiteral("没有找到"));
    ASSERT_NE(missing, nullptr);
    EXPECT_EQ(missing->child(0)->text(0),
              QStringLiteral("二、上年结转政府信息公开申请数量 · 自然人 · "
                             "三、收到和处理政府信息公开申请情况"));
    QTreeWidgetItem* taken = group(QStringLiteral("照原样采用"));
    EXPECT_EQ(taken->child(0)->text(0),
              QStringLiteral("第二十条第（一）项/规章 · 本年制发件数")); // names its table already
    // To the end, however narrow the list is.
    const int oneLine = list().visualItemRect(group(QStringLiteral("照原样采用"))).height();
    EXPECT_GT(list().visualItemRect(missing->child(0)).height(), oneLine);
}

TEST_F(IntakeDialogTest, WhatWasDecidedAndAssignedSurvivesFurtherAssignments)
{
    const auto strange = [](const QString& figure, const QString& value) {
        Publishing how;
        how.change = [=](const QString& sheet, const SheetCell& cell, const QString& text) {
            if (!cell.figure && text.contains(QStringLiteral("上年结转")))
                return QStringLiteral("甲乙丙丁");
            if (sheet == u"requests" && !cell.figure && text == u"自然人")
                return QStringLiteral("戊己庚辛");
            return cell.figure && cell.figure->toString() == figure ? value : text;
        };
        return how;
    };
    const QString total = QStringLiteral("requests.new.total");
    open(written(original, strange({}, {}), "clean page") +
         written(original, strange(total, QStringLiteral("99999")), "clean page"));
    read();
    list().setCurrentItem(group(QStringLiteral("两处数字不同"))->child(0));
    prompts.expect(Question::Choose, 1);
    button("decide").click();
    EXPECT_EQ(dialog->report().figure(cell("requests.new.total")).toString(),
              QStringLiteral("99999"));

    const auto assign = [&](const char* what, const char* id, const QString& label) {
        QTreeWidgetItem* missing = group(QStringLiteral("没有找到"));
        ASSERT_NE(missing, nullptr);
        for (int i = 0; i < missing->childCount(); ++i)
            if (missing->child(i)->data(0, Qt::UserRole + 1).toString() == QLatin1String(id))
                list().setCurrentItem(missing->child(i));
        source().setCurrentItem(sourceCell(label));
        button(what).click();
        read();
    };
    assign("assign", "requests.carried_in.total", QStringLiteral("甲乙丙丁"));
    assign("assignColumn", "requests.new.natural", QStringLiteral("戊己庚辛"));
    EXPECT_EQ(group(QStringLiteral("没有找到")), nullptr);
    EXPECT_TRUE(sentence().contains(QStringLiteral("对上 200 格，共 200 格")))
        << sentence().toStdString();
    Report expected = original;
    apply(expected, setFigures(expected, {{cell("requests.new.total"), Figure(Decimal(99999))}}));
    for (const CellId& cell : original.cells())
        EXPECT_EQ(dialog->report().figure(cell), expected.figure(cell))
            << cell.toString().toStdString();
    EXPECT_EQ(list().currentItem()->data(0, Qt::UserRole + 1).toString(),
              QStringLiteral("requests.new.natural"));
}

TEST_F(IntakeDialogTest, AFigureChosenForAConflictIsDroppedWhenItNoLongerStandsThere)
{
    Publishing how;
    how.leaveOut = QStringLiteral("requests.carried_in");
    how.change = [](const QString&, const SheetCell& cell, const QString& text) {
        return cell.figure && cell.figure->toString() == QStringLiteral("requests.new.natural")
                   ? QStringLiteral("72")
                   : text;
    };
    Publishing without;
    without.leaveOut = how.leaveOut;
    open(written(original, without, "clean page") + written(original, how, "clean page"));
    read();
    list().setCurrentItem(group(QStringLiteral("两处数字不同"))->child(0));
    prompts.expect(Question::Choose, 1);
    button("decide").click();
    EXPECT_EQ(dialog->report().figure(cell("requests.new.natural")).toString(),
              QStringLiteral("72"));
    // The second row of new requests turns out to be that of those carried in.
    list().setCurrentItem(group(QStringLiteral("没有找到"))->child(0));
    assign("assign", QStringLiteral("≠ 72"));
    EXPECT_EQ(dialog->report().figure(cell("requests.new.natural")).toString(),
              QStringLiteral("71"));
    EXPECT_EQ(dialog->report().figure(cell("requests.carried_in.natural")).toString(),
              QStringLiteral("72"));
}

TEST_F(IntakeDialogTest, ARowInNoTableIsAssignedFigureByFigure)
{
    Publishing how;
    how.leaveOut = QStringLiteral("requests.carried_in");
    open(written(original, how, "pipe rows") + "\n\n|甲乙丙丁|111|222|\n");
    read();
    QTreeWidgetItem* missing = group(QStringLiteral("没有找到"));
    ASSERT_NE(missing, nullptr);
    ASSERT_EQ(missing->childCount(), 7);
    list().setCurrentItem(missing->child(0));
    // Two figures for seven cells: nobody knows which.
    assign("assign", QStringLiteral("甲乙丙丁"));
    EXPECT_EQ(group(QStringLiteral("没有找到"))->childCount(), 7);
    EXPECT_TRUE(sentence().contains(QStringLiteral("二、上年结转政府信息公开申请数量 · 自然人")))
        << sentence().toStdString();

    assign("assignColumn", QStringLiteral("111"));
    EXPECT_EQ(dialog->report().figure(cell("requests.carried_in.natural")).toString(),
              QStringLiteral("111"));
    QTreeWidgetItem* still = group(QStringLiteral("没有找到"));
    ASSERT_EQ(still->childCount(), 6);
    list().setCurrentItem(still->child(5));
    assign("assignColumn", QStringLiteral("222"));
    EXPECT_EQ(dialog->report().figure(cell("requests.carried_in.total")).toString(),
              QStringLiteral("222"));
    EXPECT_EQ(dialog->report().figure(cell("requests.carried_in.natural")).toString(),
              QStringLiteral("111"));
}

TEST_F(IntakeDialogTest, WhatIsNoReportIsRefusedAndTheDialogCloses)
{
    open("%PDF-1.4\n", QStringLiteral("年报.pdf"));
    QSignalSpy refused(dialog.get(), &IntakeDialog::refused);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }));
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

TEST_F(IntakeDialogTest, TheUseIsChosen)
{
    open(written(original, {}, "clean page"));
    read();
    EXPECT_EQ(dialog->use(), IntakeUse::IntoOpen);
    dialog->findChild<QComboBox*>(QStringLiteral("use"))->setCurrentIndex(1);
    EXPECT_EQ(dialog->use(), IntakeUse::LastYear);
}

} // namespace
} // namespace gongkai::test
