// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window_calls.h"

#include "tests/support/report_builder.h"
#include "tests/support/test_session.h"
#include "tests/support/test_window.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

namespace gongkai::test {
namespace {

using namespace std::chrono_literals;

// Another program of the clerk who holds the lock.
Author otherProgramOf(const QString& path)
{
    const auto owner = ReportFile::lockOwner(path);
    return owner ? Author{owner->user, owner->machine, owner->pid + 1} : Author();
}

struct WindowCallsTest : testing::Test
{
    TestSession session{publishedCase("zone_2022")};
    const QString path = session->file().path();
    QTemporaryDir calls;

    QStringList left() { return QDir(calls.path()).entryList(QDir::Files | QDir::Hidden); }
    bool call(const Author& caller)
    {
        return WindowCalls::callWindowOf(path, calls.path(), caller, 50ms);
    }
};

TEST_F(WindowCallsTest, TheProgramThatHasTheFileIsCalled)
{
    const auto owner = ReportFile::lockOwner(path);
    ASSERT_TRUE(owner);
    WindowCalls listening(calls.path(), {owner->user, owner->machine, owner->pid});
    QStringList heard;
    QObject::connect(&listening, &WindowCalls::called, &listening,
                     [&](const QString& wanted) { heard += wanted; });
    std::atomic<bool> isAnswered = false;
    const Author caller = otherProgramOf(path);
    std::thread other(
        [&] { isAnswered = WindowCalls::callWindowOf(path, calls.path(), caller, 20s); });
    EXPECT_TRUE(waitFor([&] { return !heard.isEmpty(); }));
    other.join();
    EXPECT_TRUE(isAnswered);
    EXPECT_EQ(heard, QStringList{path});
    EXPECT_TRUE(left().isEmpty());
}

TEST_F(WindowCallsTest, WhereNobodyAnswersTheFileIsOpenedTheUsualWay)
{
    EXPECT_FALSE(call(otherProgramOf(path)));
    EXPECT_TRUE(left().isEmpty());
}

TEST_F(WindowCallsTest, NobodyElseIsCalled)
{
    const Author other = otherProgramOf(path);
    const auto isCalled = [&](const Author& caller) {
        const auto owner = ReportFile::lockOwner(path);
        WindowCalls listening(calls.path(), {owner->user, owner->machine, owner->pid});
        return call(caller);
    };
    EXPECT_FALSE(isCalled({other.user, other.machine, other.pid - 1})) << "itself";
    EXPECT_FALSE(isCalled({QStringLiteral("别人"), other.machine, other.pid}));
    EXPECT_FALSE(isCalled({other.user, QStringLiteral("PC-99"), other.pid}));
    EXPECT_FALSE(
        WindowCalls::callWindowOf(path + QStringLiteral(".docx"), calls.path(), other, 50ms));
    EXPECT_TRUE(left().isEmpty());
}

TEST_F(WindowCallsTest, ACallForAProcessOfBeforeIsNotHeard)
{
    QFile old(QDir(calls.path()).filePath(QStringLiteral("4711.call")));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.close();
    WindowCalls listening(calls.path(), {QStringLiteral("王芳"), QStringLiteral("PC-01"), 4711});
    EXPECT_TRUE(left().isEmpty());
}

TEST(CalledWindowTest, AMinimisedWindowIsThereAgain)
{
    TestWindow window;
    const QString path = window.write(QStringLiteral("a.gkb"), publishedCase("zone_2022"));
    const QString folder = window.path(QStringLiteral("calls"));
    window->answerCallsIn(folder);
    window->openFile(path);
    window->showMinimized();
    const Author caller = otherProgramOf(path);
    std::atomic<bool> isAnswered = false;
    std::thread other([&] { isAnswered = WindowCalls::callWindowOf(path, folder, caller, 20s); });
    EXPECT_TRUE(waitFor([&] { return !window->isMinimized(); }));
    other.join();
    EXPECT_TRUE(isAnswered);
}

} // namespace
} // namespace gongkai::test
