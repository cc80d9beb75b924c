// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a clerk met at her desk: F7 and the way back from it, what is said of it, what stands where.
#include "core/report/edits.h"
#include "forms/colours.h"
#include "forms/findings/findings_model.h"
#include "forms/findings/findings_panel.h"
#include "forms/grid/sheet_page.h"
#include "forms/pages/narrative_page.h"
#include "forms/pages/navigation_model.h"
#include "forms/pages/search_bar.h"
#include "forms/report_view.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_window.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>

namespace gongkai::test {
namespace {

struct DeskTest : testing::Test
{
    TestWindow window;
    const FieldKey disputes{FieldKind::Narrative, QStringLiteral("disputes")};

    DeskTest()
    {
        window->resize(1180, 720);
        window->show();
        window->activateWindow();
    }
    void open(ReportBuilder builder)
    {
        window->openFile(window.write(QStringLiteral("a.gkb"), builder));
    }
    /// 予以公开·自然人 is 2 where both sums that cross there want 20.
    void openWithCulprit()
    {
        open(ReportBuilder(builtInForm("2021"), 2022)
                 .restZero()
                 .cells({{"requests.new.natural", "20"},
                         {"requests.new.total", "20"},
                         {"requests.granted.natural", "2"},
                         {"requests.granted.total", "20"},
                         {"requests.total.natural", "20"},
                         {"requests.total.total", "20"}}));
    }
    FindingsPanel& findings() { return window->view()->findings(); }
    QPushButton* correcting()
    {
        for (QPushButton* button : findings().findChildren<QPushButton*>())
            if (button->isVisible() && button->text().contains(QStringLiteral("F7")))
                return button;
        return nullptr;
    }
    QString said() { return window->statusBar()->currentMessage(); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

TEST_F(DeskTest, TheButtonOfF7NamesTheCellAndTheFigure)
{
    openWithCulprit();
    press(Qt::Key_F8);
    ASSERT_NE(correcting(), nullptr);
    EXPECT_EQ(correcting()->text(), QStringLiteral("三（一）…自然人：改为 20（F7）"));
}

TEST_F(DeskTest, OfALongNameTheButtonShowsBothEndsAndItsTipAll)
{
    open(ReportBuilder(builtInForm("2021"), 2022)
             .restZero()
             .cells({{"requests.new.natural", "20"},
                     {"requests.new.total", "20"},
                     {"requests.unable_not_held.legal", "0"},
                     {"requests.unable_not_held.natural", "2"},
                     {"requests.unable_not_held.total", "20"},
                     {"requests.total.natural", "20"},
                     {"requests.total.total", "20"}}));
    press(Qt::Key_F8);
    ASSERT_NE(correcting(), nullptr);
    const QString name = window.report().cellLabel(cell("requests.unable_not_held.natural"));
    ASSERT_GT(name.size(), 18) << name.toStdString();
    EXPECT_EQ(correcting()->text(), QStringLiteral("三（四）…自然人：改为 20（F7）"));
    EXPECT_EQ(correcting()->accessibleName(), name + QStringLiteral("：改为 20（F7）"));
    EXPECT_TRUE(correcting()->toolTip().contains(name));
}

TEST_F(DeskTest, AfterF7AndUndoTheSameFindingIsChosenAgain)
{
    openWithCulprit();
    for (const bool byButton : {false, true}) {
        press(Qt::Key_F8);
        const FindingRef broken = findings().chosen();
        ASSERT_TRUE(broken.isCell());
        if (byButton) {
            correcting()->setFocus();
            QTest::mouseClick(correcting(), Qt::LeftButton);
        } else {
            press(Qt::Key_F7);
        }
        EXPECT_EQ(window.figure("requests.granted.natural"), QStringLiteral("20"));
        EXPECT_TRUE(said().contains(QStringLiteral("20"))) << said().toStdString();
        window->actions().undo->trigger();
        EXPECT_EQ(window.figure("requests.granted.natural"), QStringLiteral("2"));
        EXPECT_EQ(findings().chosen(), broken) << byButton;
    }
}

TEST_F(DeskTest, AfterF7AndUndoItIsSoWhereOthersAreBroken)
{
    open(departmentReport()
             .cells({{"requests.granted.natural", "3"}, {"a20_1.normative.issued", "40"}})
             .field(disputes.kind, disputes.id, QStringLiteral("行政复议10件，行政诉讼7件。")));
    int corrected = 0;
    for (int i = 0; i < 12; ++i) {
        press(Qt::Key_F8);
        const FindingRef broken = findings().chosen();
        if (!correcting() || !correcting()->isEnabled())
            continue;
        ++corrected;
        correcting()->setFocus();
        QTest::mouseClick(correcting(), Qt::LeftButton);
        window->actions().undo->trigger();
        EXPECT_EQ(findings().chosen(), broken) << i;
    }
    EXPECT_GE(corrected, 4);
}

TEST_F(DeskTest, F7InTheTextSaysWhatItPutThere)
{
    open(departmentReport().field(disputes.kind, disputes.id,
                                  QStringLiteral("行政复议10件，行政诉讼7件。")));
    press(Qt::Key_F8);
    ASSERT_NE(correcting(), nullptr);
    EXPECT_EQ(correcting()->text(), QStringLiteral("把“10件”改为“9件”（F7）"));
    press(Qt::Key_F7);
    EXPECT_EQ(window.report().field(disputes), QStringLiteral("行政复议9件，行政诉讼7件。"));
    EXPECT_EQ(said(), QStringLiteral("已把“10件”改为“9件”；Ctrl+Z 撤销。"));
    window->actions().undo->trigger();
    EXPECT_EQ(said(), QString()) << "it is not true any more";
}

TEST_F(DeskTest, WhatIsShownInEmptyFieldsIsReadInADarkPalette)
{
    const QPalette before = QApplication::palette();
    QPalette dark(QColor(0x2d, 0x2d, 0x30));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, QColor(0xf0, 0xf0, 0xf0));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    dark.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128)); // as some systems leave it
    QApplication::setPalette(dark);
    {
        TestWindow program;
        program->show();
        program->openSample(QStringLiteral("mistakes_2023"));
        program->actions().replace->trigger();
        program->view()->showPage({PageRef::Kind::Narrative, QStringLiteral("preface")});
        int fields = 0;
        const auto expectReadable = [&](const QWidget& field) {
            ++fields;
            const QColor words = field.palette().color(QPalette::PlaceholderText);
            EXPECT_EQ(words.alpha(), 255);
            EXPECT_GT(words.lightness(), 128) << field.accessibleName().toStdString();
        };
        for (const QLineEdit* line : program->findChildren<QLineEdit*>())
            expectReadable(*line);
        for (const QPlainTextEdit* text : program->findChildren<QPlainTextEdit*>())
            expectReadable(*text);
        EXPECT_GT(fields, 10);
    }
    QApplication::setPalette(before);
}

TEST_F(DeskTest, AMissingFeeSentenceDoesNotWaitForCells)
{
    open(
        ReportBuilder(builtInForm("2021"), 2024)
            .restZero()
            .field(FieldKind::Narrative, QStringLiteral("overview"), QStringLiteral("依法办理。")));
    auto* tree = findings().findChild<QTreeView*>();
    QStringList groups;
    for (int row = 0; row < tree->model()->rowCount(); ++row)
        groups << tree->model()->index(row, 0).data().toString();
    EXPECT_TRUE(groups.contains(QStringLiteral("1 项核对等待写正文")))
        << groups.join(u'\n').toStdString();
    for (const QString& group : groups)
        EXPECT_FALSE(group.contains(QStringLiteral("等待填写空白格"))) << group.toStdString();
}

TEST_F(DeskTest, WhatWasSaidOfAReplacementGoesWithUndo)
{
    open(departmentReport().field(disputes.kind, disputes.id,
                                  QStringLiteral("行政复议9件，行政诉讼7件。")));
    window->actions().replace->trigger();
    const auto& bar = *window->view()->findChild<SearchBar*>();
    const auto lines = bar.findChildren<QLineEdit*>();
    lines[0]->setText(QStringLiteral("件"));
    lines[1]->setText(QStringLiteral("宗"));
    bar.findChild<QPushButton*>(QStringLiteral("everywhere"))->click();
    const auto says = [&](const QString& words) {
        for (const QLabel* label : bar.findChildren<QLabel*>())
            if (label->text() == words)
                return true;
        return false;
    };
    EXPECT_TRUE(says(QStringLiteral("已替换 2 处")));
    window->actions().undo->trigger();
    EXPECT_FALSE(says(QStringLiteral("已替换 2 处")));
}

TEST_F(DeskTest, TheDetailsOfAShareNameBothSides)
{
    open(departmentReport().field(FieldKind::Narrative, QStringLiteral("requests"),
                                  QStringLiteral("予以公开38件，占45.0%。")));
    press(Qt::Key_F8);
    const QString details = findings().findChild<QLabel*>(QStringLiteral("findingDetails"))->text();
    ASSERT_TRUE(findings().chosen().isText()) << details.toStdString();
    for (const QString& line : details.split(u'\n'))
        EXPECT_FALSE(line.contains(QStringLiteral("： ="))) << line.toStdString();
}

TEST_F(DeskTest, ThePrefaceHasOneName)
{
    open(departmentReport());
    QStringList parts;
    const NavigationModel& navigation = window->view()->navigation();
    for (int row = 0; row < navigation.rowCount(); ++row)
        parts << navigation.index(row).data().toString();
    EXPECT_TRUE(parts.contains(QStringLiteral("前言"))) << parts.join(u' ').toStdString();
}

} // namespace
} // namespace gongkai::test
