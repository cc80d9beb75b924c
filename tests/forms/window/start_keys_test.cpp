// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The start page without a mouse.
#include "forms/focus_frame.h"
#include "forms/pages/start_page.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/test_window.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCommandLinkButton>
#include <QKeyEvent>
#include <QListWidget>
#include <QTest>

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

struct StartFocusTest : testing::Test
{
    TestWindow window;

    StartPage& page() { return *window->findChild<StartPage*>(); }
    QCommandLinkButton& command(int number)
    {
        return *page().findChildren<QCommandLinkButton*>().at(number);
    }
    QPushButton& sample() { return *page().findChild<QPushButton*>(samples().front().name); }
};

struct StartKeysTest : StartFocusTest, testing::WithParamInterface<Qt::Key>
{};

TEST_P(StartKeysTest, TheKeyPressesTheCommandThatHasTheKeyboard)
{
    command(2).setFocus();
    window.prompts().expect(Question::Open); // cancelled
    QTest::keyClick(&command(2), GetParam());
    EXPECT_EQ(window.prompts().said().size(), 1);
}

TEST_P(StartKeysTest, TheKeyOpensTheSampleThatHasTheKeyboard)
{
    sample().setFocus();
    QTest::keyClick(&sample(), GetParam());
    EXPECT_NE(window->session(), nullptr);
}

INSTANTIATE_TEST_SUITE_P(Keys, StartKeysTest,
                         testing::Values(Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space));

TEST_F(StartFocusTest, AKeyThatIsHeldPressesOnce)
{
    command(2).setFocus();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(&command(2), &held);
    EXPECT_TRUE(window.prompts().said().isEmpty());
}

TEST_F(StartFocusTest, TheFirstCommandHasTheKeyboardAndAFrame)
{
    EXPECT_EQ(QApplication::focusWidget(), &command(0));
    const auto* frame = page().findChild<FocusFrame*>();
    ASSERT_NE(frame, nullptr);
    EXPECT_EQ(frame->area(), &command(0));
    EXPECT_TRUE(frame->isVisible());
    QTest::keyClick(&command(0), Qt::Key_Tab);
    EXPECT_EQ(frame->area(), &command(1));
    EXPECT_EQ(frame->size(), command(1).size());
}

TEST_F(StartFocusTest, WhereAFileWasUsedBeforeEnterOpensItAgain)
{
    const QString path = window.write(QStringLiteral("a.gkb"), publishedCase("zone_2022"));
    window->openFile(path);
    ASSERT_TRUE(window->closeReport());
    EXPECT_EQ(QApplication::focusWidget(), page().findChild<QListWidget*>());
    window.press(Qt::Key_Return);
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(window->session()->file().path(), path);
}

} // namespace
} // namespace gongkai::test
