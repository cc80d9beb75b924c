// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the clerk places and decides in the dialog, and takes back.
#include "tests/forms/intake/intake_dialog_test.h"

#include "core/report/edits.h"
#include "tests/support/wait.h"

#include <QSignalSpy>

namespace gongkai::test {
namespace {

using IntakeByHandTest = IntakeDialogTest;

TEST_F(IntakeByHandTest, ARowWithAStrangeLabelIsAssignedByHand)
{
    openWithStrangeLabel();
    ASSERT_EQ(missing().size(), 7);
    EXPECT_EQ(group(QStringLiteral("来源中剩下的数"))->childCount(), 7);

    list().setCurrentItem(missing().front()->parent()); // of the whole row
    ASSERT_TRUE(button("assign").isEnabled());
    EXPECT_FALSE(button("assignColumn").isEnabled()); // of which of its cells?
    assign("assign", QStringLiteral("甲乙丙丁"));
    EXPECT_EQ(group(QStringLiteral("没有找到")), nullptr);
    EXPECT_TRUE(sentence().contains(QStringLiteral("对上 200 格，共 200 格")));
    EXPECT_EQ(dialog->report().figure(cell("requests.carried_in.natural")),
              original.figure(cell("requests.carried_in.natural")));
}

// Its total is blank, so that a figure may have been lost before it: only the clerk can tell.
TEST_F(IntakeByHandTest, ARowThatIsNotCertainIsTakenWhenTheClerkSaysWhichItIs)
{
    Publishing how;
    how.change = [](const QString&, const SheetCell& cell, const QString& text) {
        return cell.figure && cell.figure->toString() == QStringLiteral("requests.new.total")
                   ? QString()
                   : text;
    };
    open(written(original, how, "clean page"));
    read();
    EXPECT_TRUE(dialog->report().figure(cell("requests.new.natural")).isBlank());
    EXPECT_NE(group(QStringLiteral("提示")), nullptr);
    const QTreeWidgetItem* notes = group(QStringLiteral("提示"));
    bool isSaid = false;
    for (int i = 0; i < notes->childCount(); ++i)
        isSaid = isSaid || notes->child(i)->text(0).contains(
                               QStringLiteral("有 1 行带空格或者缺数，合计对不上"));
    EXPECT_TRUE(isSaid);
    list().setCurrentItem(missing().front()->parent());
    assign("assign", QStringLiteral("一、本年新收政府信息公开申请数量"));
    EXPECT_EQ(dialog->report().figure(cell("requests.new.natural")),
              original.figure(cell("requests.new.natural")));
    EXPECT_TRUE(dialog->report().figure(cell("requests.new.total")).isBlank());
}

// Who assigns many goes on with the next one, and not at the end of the list.
TEST_F(IntakeByHandTest, AfterOneIsSettledTheNextThatIsOpenIsCurrent)
{
    Publishing how;
    how.leaveOut = QStringLiteral("requests.carried_out");
    how.change = [](const QString&, const SheetCell& cell, const QString& text) {
        return !cell.figure && text.contains(QStringLiteral("上年结转"))
                   ? QStringLiteral("甲乙丙丁")
                   : text;
    };
    open(written(original, how, "clean page"));
    read();
    list().setCurrentItem(missing().front()->parent()); // carried_in, as a whole
    assign("assign", QStringLiteral("甲乙丙丁"));
    ASSERT_NE(list().currentItem(), nullptr);
    EXPECT_TRUE(
        list().currentItem()->text(0).startsWith(QStringLiteral("7 格：整行“四、结转下年度")))
        << list().currentItem()->text(0).toStdString();
    EXPECT_TRUE(button("assign").isEnabled());
}

TEST_F(IntakeByHandTest, ARowThatWasGivenAlreadyIsNotTakenAwaySilently)
{
    Publishing how;
    how.leaveOut = QStringLiteral("requests.carried_out");
    how.change = [](const QString&, const SheetCell& cell, const QString& text) {
        return !cell.figure && text.contains(QStringLiteral("上年结转"))
                   ? QStringLiteral("甲乙丙丁")
                   : text;
    };
    open(written(original, how, "clean page"));
    read();
    list().setCurrentItem(missing().front()->parent());
    assign("assign", QStringLiteral("甲乙丙丁"));
    const QString carriedIn =
        dialog->report().figure(cell("requests.carried_in.natural")).toString();
    EXPECT_FALSE(carriedIn.isEmpty());
    // The next that is missing is chosen now, and the mark on the left still the same.
    prompts.expect(Question::Confirm, false);
    button("assign").click();
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral("上年结转")))
        << prompts.lastSaid().toStdString();
    EXPECT_EQ(dialog->report().figure(cell("requests.carried_in.natural")).toString(), carriedIn);
    // Few as they are: who places by hand is told what is missing still.
    prompts.expect(Question::Confirm, false);
    button("take").click();
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral("7")))
        << prompts.lastSaid().toStdString();
}

TEST_F(IntakeByHandTest, AssigningWithoutARowSaysWhatToDo)
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

TEST_F(IntakeByHandTest, TwoFiguresForOneCellAreDecidedByTheClerk)
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
    // Two whole reports: their heads say the same, so it is the places that tell them apart.
    EXPECT_EQ(prompts.lastAnswers(), (QStringList{QStringLiteral("71（第2张表第4行第4列）"),
                                                  QStringLiteral("72（第5张表第4行第4列）")}));
    EXPECT_EQ(dialog->report().figure(cell("requests.new.natural")).toString(),
              QStringLiteral("72"));
    // It is marked as decided by hand, and no longer as waiting for a decision.
    EXPECT_EQ(group(QStringLiteral("两处数字不同")), nullptr);
    QTreeWidgetItem* byHand = group(QStringLiteral("✎ 手工"));
    ASSERT_NE(byHand, nullptr);
    EXPECT_EQ(byHand->child(0)->text(2), QStringLiteral("72"));
    EXPECT_EQ(sourceCell(QStringLiteral("≠")), nullptr);
    EXPECT_NE(sourceCell(QStringLiteral("✎ 72")), nullptr);
    EXPECT_NE(sourceCell(QStringLiteral("✗ 71")), nullptr);
    EXPECT_EQ(form().findItems(QStringLiteral("✎ 72"), Qt::MatchExactly).size(), 1);
    // What was decided can be decided again, and taken back.
    list().setCurrentItem(byHand->child(0));
    EXPECT_TRUE(button("decide").isEnabled());
    button("undo").click();
    EXPECT_EQ(sourceCell(QStringLiteral("✎")), nullptr);
    EXPECT_NE(group(QStringLiteral("两处数字不同")), nullptr);
    EXPECT_TRUE(dialog->report().figure(cell("requests.new.natural")).isBlank());
    button("redo").click();
    EXPECT_EQ(dialog->report().figure(cell("requests.new.natural")).toString(),
              QStringLiteral("72"));
}

// As where two years stand side by side: two hundred questions are none.
TEST_F(IntakeByHandTest, TheOthersOfTheTableAreDecidedLikewiseInOneStep)
{
    const QByteArray first = written(original, {}, "clean page");
    Publishing how;
    how.change = [](const QString&, const SheetCell& cell, const QString& text) {
        if (!cell.figure)
            return text;
        const QString id = cell.figure->toString();
        return id == u"requests.new.natural"    ? QStringLiteral("72")
               : id == u"requests.new.legal"    ? QStringLiteral("901")
               : id == u"disputes.review.total" ? QStringLiteral("902")
                                                : text;
    };
    open(first + written(original, how, "clean page"));
    read();
    const auto undecided = [this] {
        const QTreeWidgetItem* conflict = group(QStringLiteral("两处数字不同"));
        return conflict ? conflict->childCount() : 0;
    };
    const auto chooseNatural = [this] {
        QTreeWidgetItem* conflict = group(QStringLiteral("两处数字不同"));
        for (int i = 0; i < conflict->childCount(); ++i)
            if (conflict->child(i)->text(1) == u"71 / 72")
                list().setCurrentItem(conflict->child(i));
    };
    const int all = undecided();
    ASSERT_EQ(all, 3);
    chooseNatural();
    prompts.expect(Question::Choose, 1);
    prompts.expect(Question::Confirm, true);
    button("decide").click();
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral("另有 1 格")));
    EXPECT_EQ(dialog->report().figure(cell("requests.new.natural")).toString(),
              QStringLiteral("72"));
    EXPECT_EQ(dialog->report().figure(cell("requests.new.legal")).toString(),
              QStringLiteral("901"));
    EXPECT_EQ(undecided(), all - 2) << "what stands in another table is another question";
    button("undo").click();
    EXPECT_EQ(undecided(), all);
    chooseNatural();
    prompts.expect(Question::Choose, 0);
    prompts.expect(Question::Confirm, false);
    button("decide").click();
    EXPECT_EQ(undecided(), all - 1);
}

TEST_F(IntakeByHandTest, ATenthThatWasNotFoundIsSaidBeforeItIsUsed)
{
    Publishing how;
    how.leaveOut = QStringLiteral("requests.granted"); // a row: too little to ask about
    open(written(original, how, "clean page"));
    read();
    QSignalSpy chosen(dialog.get(), &IntakeDialog::chosen);
    button("take").click();
    EXPECT_EQ(chosen.size(), 1);

    how.leaveOut.clear();
    how.change = [](const QString& sheet, const SheetCell& cell, const QString& text) {
        return sheet == u"requests" && !cell.figure && text == u"自然人"
                   ? QStringLiteral("戊己庚辛")
                   : text;
    };
    open(written(original, how, "clean page"));
    read();
    const QString missing = QString::number(this->missing().size());
    QSignalSpy again(dialog.get(), &IntakeDialog::chosen);
    prompts.expect(Question::Confirm, false);
    button("take").click();
    EXPECT_TRUE(again.isEmpty());
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral("其中 %1 格").arg(missing)));
    EXPECT_TRUE(list().currentItem());
    prompts.expect(Question::Confirm, true);
    button("take").click();
    EXPECT_EQ(again.size(), 1);
}

TEST_F(IntakeByHandTest, WhatIsUndecidedIsSaidBeforeItIsUsed)
{
    openConflict();
    QSignalSpy chosen(dialog.get(), &IntakeDialog::chosen);
    prompts.expect(Question::Confirm, false); // decide first
    button("take").click();
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral("有 1 格")));
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_EQ(list().currentItem()->text(1), QStringLiteral("71 / 72"));
    prompts.expect(Question::Confirm, true);
    button("take").click();
    EXPECT_EQ(chosen.size(), 1);
    prompts.expect(Question::Choose, 1);
    button("decide").click();
    button("take").click(); // asks nothing
    EXPECT_EQ(chosen.size(), 2);
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(IntakeByHandTest, WhatWasDoneByHandIsNotLostUnasked)
{
    openConflict();
    list().setCurrentItem(group(QStringLiteral("两处数字不同"))->child(0));
    prompts.expect(Question::Choose, 1);
    button("decide").click();
    prompts.expect(Question::Confirm, false); // stay
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(prompts.lastAnswers().constFirst(), QStringLiteral("留在这里"));
    prompts.expect(Question::Confirm, false);
    dialog->close();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->report().figure(cell("requests.new.natural")).toString(),
              QStringLiteral("72"));
    prompts.expect(Question::Confirm, true);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(IntakeByHandTest, WithNothingDoneByHandItClosesAtOnce)
{
    openConflict();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(IntakeByHandTest, AnAssignmentIsMarkedAndTakenBackStepByStepOrAsAWhole)
{
    Publishing how;
    how.change = [](const QString& sheet, const SheetCell& cell, const QString& text) {
        if (!cell.figure && text.contains(QStringLiteral("上年结转")))
            return QStringLiteral("甲乙丙丁");
        return sheet == u"requests" && !cell.figure && text == u"自然人"
                   ? QStringLiteral("戊己庚辛")
                   : text;
    };
    open(written(original, how, "clean page"));
    read();
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get())); // else no shortcut is heard
    const size_t before = missing().size();
    for (const char* name : {"undo", "redo", "back"})
        EXPECT_FALSE(button(name).isEnabled()) << name;
    goTo("requests.carried_in.total");
    assign("assign", QStringLiteral("甲乙丙丁"));
    const size_t still = missing().size();
    EXPECT_EQ(before - still, 6); // all columns of the row but the strange one
    ASSERT_NE(group(QStringLiteral("✎ 手工")), nullptr);
    EXPECT_EQ(group(QStringLiteral("✎ 手工"))->childCount(), 6);
    EXPECT_EQ(source().findItems(QStringLiteral("✎"), Qt::MatchStartsWith).size(), 6);
    EXPECT_EQ(form().findItems(QStringLiteral("✎"), Qt::MatchStartsWith).size(), 6);

    goTo("requests.new.natural");
    assign("assignColumn", QStringLiteral("戊己庚辛"));
    EXPECT_EQ(group(QStringLiteral("没有找到")), nullptr);
    // A button pressed by its key is seen to go down first.
    QTest::keyClick(dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return group(QStringLiteral("没有找到")) != nullptr; }));
    read();
    EXPECT_EQ(missing().size(), still);
    EXPECT_EQ(group(QStringLiteral("✎ 手工"))->childCount(), 6);
    QTest::keyClick(dialog.get(), Qt::Key_Y, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return group(QStringLiteral("没有找到")) == nullptr; }));
    read();

    button("back").click();
    read();
    ASSERT_NE(group(QStringLiteral("没有找到")), nullptr);
    EXPECT_EQ(missing().size(), before);
    EXPECT_EQ(group(QStringLiteral("✎ 手工")), nullptr);
    EXPECT_FALSE(button("back").isEnabled());
    button("undo").click(); // that, too
    read();
    EXPECT_EQ(group(QStringLiteral("没有找到")), nullptr);
    for (const CellId& cell : original.cells())
        EXPECT_EQ(dialog->report().figure(cell), original.figure(cell))
            << cell.toString().toStdString();
}

TEST_F(IntakeByHandTest, AColumnWithAStrangeHeadIsAssignedByHand)
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

TEST_F(IntakeByHandTest, WhatWasDecidedAndAssignedSurvivesFurtherAssignments)
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

    goTo("requests.carried_in.total");
    assign("assign", QStringLiteral("甲乙丙丁"));
    goTo("requests.new.natural");
    assign("assignColumn", QStringLiteral("戊己庚辛"));
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

TEST_F(IntakeByHandTest, AFigureChosenForAConflictIsDroppedWhenItNoLongerStandsThere)
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
    assign("assign", QStringLiteral("✎ 72"));
    EXPECT_EQ(dialog->report().figure(cell("requests.new.natural")).toString(),
              QStringLiteral("71"));
    EXPECT_EQ(dialog->report().figure(cell("requests.carried_in.natural")).toString(),
              QStringLiteral("72"));
}

TEST_F(IntakeByHandTest, ARowInNoTableIsAssignedFigureByFigure)
{
    Publishing how;
    how.leaveOut = QStringLiteral("requests.carried_in");
    open(written(original, how, "pipe rows") + "\n\n|甲乙丙丁|111|222|\n");
    read();
    ASSERT_EQ(missing().size(), 7);
    list().setCurrentItem(missing().front());
    // Two figures for seven cells: nobody knows which.
    assign("assign", QStringLiteral("甲乙丙丁"));
    EXPECT_EQ(missing().size(), 7);
    EXPECT_TRUE(sentence().contains(QStringLiteral("二、上年结转政府信息公开申请数量 · 自然人")))
        << sentence().toStdString();

    assign("assignColumn", QStringLiteral("111"));
    EXPECT_EQ(dialog->report().figure(cell("requests.carried_in.natural")).toString(),
              QStringLiteral("111"));
    ASSERT_EQ(missing().size(), 6);
    list().setCurrentItem(missing().back());
    assign("assignColumn", QStringLiteral("222"));
    EXPECT_EQ(dialog->report().figure(cell("requests.carried_in.total")).toString(),
              QStringLiteral("222"));
    EXPECT_EQ(dialog->report().figure(cell("requests.carried_in.natural")).toString(),
              QStringLiteral("111"));
}

} // namespace
} // namespace gongkai::test
