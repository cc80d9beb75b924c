// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/new_report_dialog.h"
#include "forms/findings/findings_panel.h"
#include "forms/manual/manual_view.h"
#include "forms/manual/manual_window.h"
#include "forms/pages/narrative_page.h"
#include "forms/report_view.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_window.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>
#include <QTreeWidget>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

struct ManualWindowTest : testing::Test
{
    TestWindow window;

    void openReport()
    {
        window->openFile(
            window.write(QStringLiteral("a.gkb"),
                         departmentReport().cells({{"requests.granted.natural", "34"}})));
    }
    // Where it was opened by F1; "" when it was not.
    QString placeByF1(QWidget* at)
    {
        QTest::keyClick(at, Qt::Key_F1);
        auto* manual = at->window()->findChild<ManualWindow*>();
        return manual ? manual->view().source().fragment() : QString();
    }
    ManualWindow& manual()
    {
        window->actions().help->trigger();
        return window.dialog<ManualWindow>();
    }
    static QPushButton& button(ManualWindow& manual, const QString& text)
    {
        for (QPushButton* button : manual.findChildren<QPushButton*>())
            if (button->text() == text)
                return *button;
        qFatal("no such button: %s", qPrintable(text));
    }
};

TEST_F(ManualWindowTest, F1OpensItAtThePageOneWorksOn)
{
    EXPECT_EQ(placeByF1(&*window), QStringLiteral("start"));
    openReport();
    window.go("requests.granted.natural");
    EXPECT_EQ(placeByF1(QApplication::focusWidget()), QStringLiteral("2021-requests"));
    window->view()->showPage({PageRef::Kind::Narrative, QStringLiteral("overview")});
    EXPECT_EQ(placeByF1(window->view()->currentNarrative()), QStringLiteral("writing"));
    EXPECT_EQ(window->findChildren<ManualWindow*>().size(), 1)
        << "one window, not one for each key";
}

TEST_F(ManualWindowTest, F1InTheListOfFindingsOpensTheCheckOfTheChosenOne)
{
    openReport();
    window->view()->findings().next();
    auto* list = window->view()->findings().findChild<QTreeView*>();
    window->activateWindow();
    list->setFocus();
    EXPECT_EQ(placeByF1(list), QStringLiteral("check-2021-requests.sum"));
}

TEST_F(ManualWindowTest, F1WhereF8LedOpensTheCheckAndElsewhereThePage)
{
    window->openFile(
        window.write(QStringLiteral("a.gkb"),
                     departmentReport()
                         .cells({{"requests.granted.natural", "34"}})
                         .field(FieldKind::Narrative, QStringLiteral("disputes"),
                                QStringLiteral("依法办理。\n行政复议10件，行政诉讼7件。"))));
    window->activateWindow();
    window.press(Qt::Key_F8);
    EXPECT_EQ(placeByF1(QApplication::focusWidget()), QStringLiteral("check-2021-requests.sum"));
    window.dialog<ManualWindow>().close();
    window.go("requests.new.legal");
    EXPECT_EQ(placeByF1(QApplication::focusWidget()), QStringLiteral("2021-requests"))
        << "the clerk has gone on to a cell that is no part of it";
    for (int i = 0; i < 20 && !window->view()->findings().chosen().isText(); ++i)
        window.press(Qt::Key_F8);
    ASSERT_TRUE(window->view()->currentNarrative());
    QWidget* text = window->view()->currentNarrative()->focusProxy();
    EXPECT_EQ(placeByF1(text), QStringLiteral("check-text.disputes"));
    QTest::keyClick(text, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(placeByF1(text), QStringLiteral("writing"));
}

TEST_F(ManualWindowTest, WhatIsReadStaysWhenTheLettersOrTheWindowBecomeLarger)
{
    openReport();
    ManualWindow& open = manual();
    open.resize(900, 500);
    ManualView& view = open.view();
    for (const char* anchor : {"ready", "first-hour", "keys-manual"}) {
        view.showPlace(QString::fromLatin1(anchor));
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 30);
        QCoreApplication::processEvents();
        const auto line = [&] {
            return view.cursorForPosition(QPoint(0, 0)).block().blockNumber();
        };
        const int before = line();
        for (const int steps : {1, 1, 1, -1, 0}) {
            view.zoom(steps);
            EXPECT_EQ(line(), before) << anchor << ' ' << steps;
        }
        for (const int width : {700, 1200, 900}) {
            open.resize(width, 500);
            QCoreApplication::processEvents();
            EXPECT_EQ(line(), before) << anchor << ' ' << width;
        }
    }
}

TEST_F(ManualWindowTest, F1InADialogOpensItOverTheDialog)
{
    window->newReport();
    auto& dialog = window.dialog<NewReportDialog>();
    EXPECT_EQ(placeByF1(&dialog), QStringLiteral("new"));
    auto* over = dialog.findChild<ManualWindow*>();
    ASSERT_NE(over, nullptr) << "under it, it could not be used";
    QTest::keyClick(over, Qt::Key_F1);
    QTest::keyClick(over, Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(over->isVisible());
}

TEST_F(ManualWindowTest, WordsAreFoundOneAfterTheOther)
{
    ManualWindow& open = manual();
    auto* words = open.findChild<QLineEdit*>();
    words->setText(QStringLiteral("空白填 0"));
    const int found = open.view().found();
    ASSERT_GT(found, 1);
    const int first = open.view().foundAt();
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_EQ(open.view().foundAt(), (first + 1) % found);
    EXPECT_TRUE(open.isVisible()) << "Enter belongs to the search";
    words->setText(QStringLiteral("甲乙丙丁"));
    EXPECT_EQ(open.view().found(), 0);
    bool said = false;
    for (const QLabel* label : open.findChildren<QLabel*>())
        said = said || label->text() == QStringLiteral("没有找到");
    EXPECT_TRUE(said);
}

TEST_F(ManualWindowTest, TheContentsLeadToTheTextAndFollowIt)
{
    ManualWindow& open = manual();
    auto* contents = open.findChild<QTreeWidget*>();
    QTreeWidgetItem* keys = contents->topLevelItem(contents->topLevelItemCount() - 1);
    emit contents->itemClicked(keys, 0);
    EXPECT_EQ(open.view().source().fragment(), QStringLiteral("keys"));
    open.showPlace(QStringLiteral("verify"));
    EXPECT_EQ(contents->currentItem()->text(0), QStringLiteral("核对打印件"));
    button(open, QStringLiteral("后退")).click();
    EXPECT_EQ(open.view().source().fragment(), QStringLiteral("keys"));
    button(open, QStringLiteral("前进")).click();
    EXPECT_EQ(open.view().source().fragment(), QStringLiteral("verify"));
}

TEST_F(ManualWindowTest, ItIsReadableOnADarkGround)
{
    ManualWindow& open = manual();
    open.showPlace(QStringLiteral("verify"));
    QPalette dark = open.palette();
    dark.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
    dark.setColor(QPalette::Text, Qt::white);
    open.setPalette(dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(open.view().place(), QStringLiteral("verify")) << "the place is kept";
    const QImage image = open.view().viewport()->grab().toImage();
    qint64 light = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            light += qGray(image.pixel(x, y)) > 128 ? 1 : 0;
    EXPECT_GT(light, 500) << "letters";
    EXPECT_LT(light, qint64{image.width()} * image.height() / 2) << "ground";
}

TEST_F(ManualWindowTest, ItIsSavedAsPdf)
{
    ManualWindow& open = manual();
    const QString path = window.path(QStringLiteral("手册.pdf"));
    window.prompts().expect(Question::Save, path);
    window.prompts().expect(Question::Inform, false);
    button(open, QStringLiteral("存为 PDF…")).click();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    window.prompts().expect(Question::Save, window.path(QStringLiteral("nowhere/手册.pdf")));
    window.prompts().expect(Question::Report);
    button(open, QStringLiteral("存为 PDF…")).click();
}

TEST_F(ManualWindowTest, ItsTitleIsOnTheScreenHoweverSmallThatIs)
{
    ManualWindow& open = manual();
    const QRect room = open.screen()->availableGeometry();
    EXPECT_GE(open.pos().y(), room.top());
    EXPECT_LE(open.pos().y() + open.height(), room.bottom());
    EXPECT_GE(open.pos().x(), room.left());
}

TEST_F(ManualWindowTest, EveryPartHasANameForScreenReaders)
{
    ManualWindow& open = manual();
    for (const QWidget* widget : std::initializer_list<const QWidget*>{
             &open.view(), open.findChild<QTreeWidget*>(), open.findChild<QLineEdit*>()})
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
}

} // namespace
} // namespace gongkai::test
