// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/qt_prompts.h"

#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <functional>
#include <memory>

namespace gongkai::test {
namespace {

struct QtPromptsTest : testing::Test
{
    QWidget window;
    QtPrompts prompts;

    QtPromptsTest() { prompts.setParent(&window); }

    // Looks at what the question opens, and closes it with Esc where it is still there.
    static void during(const std::function<void()>& question,
                       const std::function<void(QWidget&)>& look)
    {
        bool isSeen = false;
        QTimer::singleShot(0, qApp, [&] {
            const QPointer<QWidget> opened = QApplication::activeModalWidget();
            ASSERT_NE(opened, nullptr);
            isSeen = true;
            look(*opened);
            if (opened && opened->isVisible())
                QTest::keyClick(opened, Qt::Key_Escape);
        });
        question();
        EXPECT_TRUE(isSeen);
    }

    std::vector<std::function<void()>> questions()
    {
        const QString a = QStringLiteral("a");
        return {[=, this] {
                    prompts.report({ErrorCode::Invalid, a, a});
                },
                [=, this] { prompts.inform(a, a); },
                [=, this] { EXPECT_FALSE(prompts.tellWritten(a, a)); },
                [=, this] {
                    EXPECT_FALSE(prompts.askDelivery({DeliveryAct::Export, {{}}, true}).goesOn);
                },
                [=, this] { EXPECT_FALSE(prompts.confirm(a, a, a)); },
                [=, this] { EXPECT_FALSE(prompts.confirmRisk(a, a, a, a)); },
                [=, this] {
                    EXPECT_EQ(prompts.choose(a, a, {a, a}), -1);
                },
                [=, this] {
                    EXPECT_FALSE(prompts.askText({a, a, a}));
                },
                [=, this] { EXPECT_FALSE(prompts.openFile(a, QString(), QString())); },
                [=, this] { EXPECT_FALSE(prompts.saveFile(a, a, QString())); },
                [=, this] { EXPECT_FALSE(prompts.chooseFolder(a, QString())); }};
    }
};

TEST_F(QtPromptsTest, AQuestionBelongsToTheWindow)
{
    for (const auto& question : questions())
        during(question, [&](QWidget& opened) { EXPECT_EQ(opened.parentWidget(), &window); });
}

// Else the keyboard is in the window behind it when the question is closed.
TEST_F(QtPromptsTest, AQuestionOverAModalDialogBelongsToTheDialog)
{
    QDialog dialog(&window);
    dialog.open();
    for (const auto& question : questions())
        during(question, [&](QWidget& opened) { EXPECT_EQ(opened.parentWidget(), &dialog); });
    EXPECT_TRUE(dialog.isVisible());
}

// The manual is left open beside the work: its questions are not behind it.
TEST_F(QtPromptsTest, AQuestionFromAWindowOfItsOwnBelongsToThatWindow)
{
    window.show();
    QDialog manual(&window, Qt::Window);
    manual.show();
    manual.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&manual));
    during([&] { prompts.inform(QStringLiteral("a"), QStringLiteral("b")); },
           [&](QWidget& opened) { EXPECT_EQ(opened.parentWidget(), &manual); });
}

// The test's platform shows no folders.
TEST_F(QtPromptsTest, AFolderThatCannotBeShownIsNoFailure)
{
    during([&] { prompts.openFolder(QStringLiteral("/reports")); },
           [](QWidget& opened) {
               const auto* box = qobject_cast<QMessageBox*>(&opened);
               ASSERT_NE(box, nullptr);
               EXPECT_EQ(box->icon(), QMessageBox::Information);
               EXPECT_NE(box->windowTitle(), QtPrompts::tr("Not done"));
               EXPECT_TRUE(box->text().contains(QStringLiteral("reports")));
           });
}

TEST_F(QtPromptsTest, AQuestionWhoseDialogGoesIsCancelled)
{
    for (const auto& question : questions()) {
        auto* dialog = new QDialog(&window);
        dialog->open();
        during(question, [&](QWidget&) { delete dialog; });
    }
}

TEST_F(QtPromptsTest, OfARiskTheSafeAnswerIsTheDefaultAndTheOnlyWayNotToTakeIt)
{
    const auto ask = [this] {
        return prompts.confirmRisk(QStringLiteral("a"), QStringLiteral("b"),
                                   QStringLiteral("留在这里"), QStringLiteral("离开"));
    };
    during([&] { EXPECT_FALSE(ask()); },
           [](QWidget& opened) {
               const auto& box = dynamic_cast<QMessageBox&>(opened);
               ASSERT_EQ(box.buttons().size(), 2);
               EXPECT_EQ(box.defaultButton()->text(), QStringLiteral("留在这里(&N)"));
               EXPECT_EQ(box.escapeButton(), box.defaultButton());
           });
    during([&] { EXPECT_FALSE(ask()); },
           [](QWidget& opened) { dynamic_cast<QMessageBox&>(opened).defaultButton()->click(); });
    during([&] { EXPECT_TRUE(ask()); },
           [](QWidget& opened) {
               for (QAbstractButton* button : dynamic_cast<QMessageBox&>(opened).buttons())
                   if (button->text() == QStringLiteral("离开(&Y)"))
                       button->click();
           });
}

TEST_F(QtPromptsTest, TheButtonsOfAnExplanationHaveLettersAndCanBeReachedByKeys)
{
    std::optional<QString> text;
    during(
        [&] {
            text = prompts.askText({QStringLiteral("差错说明"),
                                    QStringLiteral("a"),
                                    {},
                                    true,
                                    QStringLiteral("例如：共同申请")});
        },
        [](QWidget& opened) {
            ASSERT_TRUE(QTest::qWaitForWindowActive(&opened));
            QStringList letters;
            for (const QPushButton* button : opened.findChildren<QPushButton*>())
                letters << button->shortcut().toString();
            EXPECT_EQ(letters.size(), 2);
            EXPECT_TRUE(letters.contains(QStringLiteral("Alt+O")));
            EXPECT_TRUE(letters.contains(QStringLiteral("Alt+C")));
            auto* edit = opened.findChild<QPlainTextEdit*>();
            ASSERT_NE(edit, nullptr);
            edit->insertPlainText(QStringLiteral("含上年1件"));
            QTest::keyClick(edit, Qt::Key_Tab);
            EXPECT_FALSE(edit->hasFocus());
            QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        });
    EXPECT_EQ(text, QStringLiteral("含上年1件"));
}

// Whatever the language of the system: the tests run in English.
TEST_F(QtPromptsTest, TheFileDialogIsChineseAltogether)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("子")));
    QFile file(folder.filePath(QStringLiteral("年报.gkb")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("1234");
    file.close();
    during(
        [&] {
            prompts.openFile(QStringLiteral("打开"), folder.path(),
                             QStringLiteral("年报文件 (*.gkb)"));
        },
        [](QWidget& opened) {
            auto& dialog = dynamic_cast<QFileDialog&>(opened);
            const auto* list = dialog.findChild<QTreeView*>();
            ASSERT_NE(list, nullptr);
            const auto shown = [&](int row, int column) {
                const QModelIndex root = list->rootIndex();
                return root.model()->index(row, column, root).data().toString();
            };
            ASSERT_TRUE(waitFor([&] { return list->model()->rowCount(list->rootIndex()) == 2; }));
            // Qt sorts the rows when it has time.
            const int folderAt = shown(0, 0) == QStringLiteral("子") ? 0 : 1;
            EXPECT_EQ(shown(folderAt, 2), QStringLiteral("文件夹"));
            EXPECT_EQ(shown(1 - folderAt, 2), QStringLiteral("GKB 文件"));
            const QString today = QLocale(QLocale::Chinese, QLocale::China)
                                      .toString(QDate::currentDate(), QLocale::ShortFormat);
            for (int row = 0; row < 2; ++row)
                EXPECT_TRUE(shown(row, 3).startsWith(today)) << shown(row, 3).toStdString();
            static const QRegularExpression english(QStringLiteral("[A-Za-z]{4,}"));
            QStringList texts;
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                texts << label->text();
            for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
                texts << button->text() << button->toolTip();
            for (int column = 0; column < 4; ++column)
                texts << list->model()->headerData(column, Qt::Horizontal).toString();
            for (const QAction* action : dialog.findChildren<QAction*>())
                texts << action->text();
            for (const QString& text : texts)
                EXPECT_FALSE(english.match(text).hasMatch()) << text.toStdString();
        });
}

TEST_F(QtPromptsTest, WhatWasWrittenIsNoQuestion)
{
    during([&] { (void)prompts.tellWritten(QStringLiteral("已导出"), QStringLiteral("a.pdf")); },
           [](QWidget& opened) {
               auto& box = dynamic_cast<QMessageBox&>(opened);
               EXPECT_EQ(box.icon(), QMessageBox::Information);
               box.reject();
           });
    during([&] { (void)prompts.confirm(QStringLiteral("a"), QStringLiteral("b"), {}); },
           [](QWidget& opened) {
               auto& box = dynamic_cast<QMessageBox&>(opened);
               EXPECT_EQ(box.icon(), QMessageBox::Question);
               box.reject();
           });
}

TEST_F(QtPromptsTest, CtrlEnterAcceptsATextAndThePlaceholderSaysWhatIsWanted)
{
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        std::optional<QString> text;
        during(
            [&] {
                text = prompts.askText({QStringLiteral("a"),
                                        QStringLiteral("b"),
                                        {},
                                        true,
                                        QStringLiteral("例如：共同申请")});
            },
            [enter](QWidget& opened) {
                ASSERT_TRUE(QTest::qWaitForWindowActive(&opened));
                auto* edit = opened.findChild<QPlainTextEdit*>();
                EXPECT_EQ(edit->placeholderText(), QStringLiteral("例如：共同申请"));
                edit->insertPlainText(QStringLiteral("含上年1件"));
                QTest::keyClick(edit, enter, Qt::ControlModifier);
            });
        EXPECT_EQ(text, QStringLiteral("含上年1件"));
    }
}

} // namespace
} // namespace gongkai::test
