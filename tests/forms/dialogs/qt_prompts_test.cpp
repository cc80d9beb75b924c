// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dialogs/qt_prompts.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

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
                [=, this] { EXPECT_FALSE(prompts.askText(a, a, a, false)); },
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
               EXPECT_EQ(box.defaultButton()->text(), QStringLiteral("留在这里"));
               EXPECT_EQ(box.escapeButton(), box.defaultButton());
           });
    during([&] { EXPECT_FALSE(ask()); },
           [](QWidget& opened) { dynamic_cast<QMessageBox&>(opened).defaultButton()->click(); });
    during([&] { EXPECT_TRUE(ask()); },
           [](QWidget& opened) {
               for (QAbstractButton* button : dynamic_cast<QMessageBox&>(opened).buttons())
                   if (button->text() == QStringLiteral("离开"))
                       button->click();
           });
}

} // namespace
} // namespace gongkai::test
