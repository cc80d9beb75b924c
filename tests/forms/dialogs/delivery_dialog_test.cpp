// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/delivery_dialog.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace gongkai::test {
namespace {

using Kind = DeliveryGap::Kind;

struct DeliveryDialogTest : testing::Test
{
    std::unique_ptr<DeliveryDialog> dialog;

    static DeliveryGap gap(Kind kind, const char* text, Severity severity = Severity::Warning)
    {
        return {kind, severity, QString::fromUtf8(text), {FieldKind::Meta, QStringLiteral("year")}};
    }
    void open(std::vector<DeliveryGap> gaps, DeliveryAct act = DeliveryAct::Export,
              bool isRemembered = true)
    {
        dialog =
            std::make_unique<DeliveryDialog>(DeliveryQuestion{act, std::move(gaps), isRemembered});
        dialog->show();
    }
    QPushButton& button(const char* name)
    {
        return *dialog->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QTreeWidget& list() { return *dialog->findChild<QTreeWidget*>(); }
    QString text(const char* name)
    {
        return dialog->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    void click(int group, int row)
    {
        QTreeWidgetItem* item = list().topLevelItem(group);
        if (row >= 0)
            item = item->child(row);
        list().scrollToItem(item);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualItemRect(item).center());
    }
};

TEST_F(DeliveryDialogTest, WhatIsOpenStandsUnderItsKindWithItsNumber)
{
    open(
        {gap(Kind::Broken, "甲", Severity::Error), gap(Kind::Blank, "乙"), gap(Kind::Blank, "丙")});
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("可以交付了吗"));
    EXPECT_TRUE(text("words").contains(QStringLiteral("共 3 项")));
    ASSERT_EQ(list().topLevelItemCount(), 2);
    EXPECT_EQ(list().topLevelItem(0)->text(0), QStringLiteral("勾稽关系不成立：1"));
    EXPECT_EQ(list().topLevelItem(1)->text(0), QStringLiteral("空白格：2"));
    EXPECT_EQ(list().topLevelItem(1)->child(1)->text(0), QStringLiteral("丙"));
    EXPECT_FALSE(list().topLevelItem(0)->child(0)->icon(0).isNull());
}

TEST_F(DeliveryDialogTest, EnterAndEscGoBackToTheWork)
{
    for (const int key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape}) {
        open({gap(Kind::Blank, "乙")});
        QTest::keyClick(dialog.get(), Qt::Key(key));
        EXPECT_FALSE(dialog->isVisible());
        EXPECT_FALSE(dialog->answer().goesOn);
        EXPECT_FALSE(dialog->answer().chosen);
    }
}

TEST_F(DeliveryDialogTest, ToGoOnIsAButtonThatEnterNeverMeans)
{
    open({gap(Kind::Blank, "乙")});
    EXPECT_EQ(button("goOn").text(), QStringLiteral("仍要导出"));
    EXPECT_FALSE(button("goOn").isDefault());
    button("goOn").setFocus();
    QTest::keyClick(&button("goOn"), Qt::Key_Return);
    EXPECT_FALSE(dialog->answer().goesOn);
    open({gap(Kind::Blank, "乙")}, DeliveryAct::HandOver);
    EXPECT_EQ(button("goOn").text(), QStringLiteral("仍要交付"));
    button("goOn").click();
    EXPECT_TRUE(dialog->answer().goesOn);
}

TEST_F(DeliveryDialogTest, AClickOnALineGoesThereAndOnAHeadingDoesNot)
{
    open(
        {gap(Kind::Broken, "甲", Severity::Error), gap(Kind::Blank, "乙"), gap(Kind::Blank, "丙")});
    click(1, -1);
    EXPECT_TRUE(dialog->isVisible());
    list().topLevelItem(1)->setExpanded(true);
    click(1, 1);
    EXPECT_FALSE(dialog->isVisible());
    ASSERT_TRUE(dialog->answer().chosen);
    EXPECT_EQ(dialog->answer().chosen->text, QStringLiteral("丙"));
    EXPECT_FALSE(dialog->answer().goesOn);
}

TEST_F(DeliveryDialogTest, TheKeyboardReachesALine)
{
    open({gap(Kind::Blank, "乙"), gap(Kind::Blank, "丙")});
    list().setFocus();
    list().setCurrentItem(list().topLevelItem(0)->child(1));
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_TRUE(dialog->answer().chosen);
    EXPECT_EQ(dialog->answer().chosen->text, QStringLiteral("丙"));
    EXPECT_FALSE(dialog->answer().goesOn);
}

TEST_F(DeliveryDialogTest, ManyOfOneKindStayClosedUntilWanted)
{
    std::vector<DeliveryGap> many(40, gap(Kind::Blank, "乙"));
    many.insert(many.begin(), gap(Kind::Broken, "甲"));
    open(many);
    EXPECT_TRUE(list().topLevelItem(0)->isExpanded());
    EXPECT_FALSE(list().topLevelItem(1)->isExpanded());
}

TEST_F(DeliveryDialogTest, ThatItIsRememberedIsSaid)
{
    open({gap(Kind::Blank, "乙")});
    EXPECT_TRUE(text("note").contains(QStringLiteral("修改历史")));
    open({gap(Kind::Blank, "乙")}, DeliveryAct::Print, false);
    EXPECT_TRUE(text("note").contains(QStringLiteral("只读")));
    // What is only to be confirmed is no matter for the history.
    open({gap(Kind::Standing, "汇总", Severity::Hint)}, DeliveryAct::Print);
    EXPECT_EQ(button("goOn").text(), QStringLiteral("确认并打印"));
    EXPECT_EQ(text("note"), QString());
}

} // namespace
} // namespace gongkai::test
