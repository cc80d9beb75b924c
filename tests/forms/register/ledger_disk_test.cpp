// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A register in the real window on a disk that refuses.
#include "forms/banner.h"
#include "forms/register/ledger_view.h"
#include "forms/rescue_copies.h"
#include "tests/core/storage/fault_vfs.h"
#include "tests/support/test_session.h"
#include "tests/support/test_window.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>

namespace gongkai::test {
namespace {

using namespace Qt::StringLiterals;

using Question = TestPrompts::Question;

struct LedgerDiskTest : testing::Test
{
    FaultVfs disk; // before any database is opened
    TestWindow window;
    QString path;

    void SetUp() override
    {
        path = window.path(u"a.gkr"_s);
        window.prompts().expect(Question::Text, u"某县水务局"_s);
        window.prompts().expect(Question::Save, path);
        window->newRegister();
        ASSERT_NE(window->ledgerView(), nullptr);
        session().setRetryInterval(std::chrono::hours(1));
    }
    RegisterSession& session() { return *window->registerSession(); }
    void addCase()
    {
        Case one;
        one.applicant = u"natural"_s;
        one.arrived = QDate(2023, 1, 9);
        EXPECT_TRUE(session().add(one));
    }
    bool saysUnsaved()
    {
        const auto banners = window->findChildren<Banner*>();
        return std::ranges::any_of(
            banners, [](const Banner* one) { return one->text().contains(u"没有存盘"_s); });
    }
    static size_t casesIn(const QString& file)
    {
        const auto read = RegisterSession::open(file, {.mode = RegisterFile::Mode::Read});
        EXPECT_TRUE(read) << file.toStdString();
        return read ? (*read)->book().cases().size() : 0;
    }
};

TEST_F(LedgerDiskTest, WhatTheDiskRefusesStaysAndIsWrittenLater)
{
    disk.failAt(1, SQLITE_FULL, true);
    addCase();
    addCase();
    ASSERT_TRUE(session().unsaved());
    EXPECT_EQ(session().unsaved()->count, 2);
    EXPECT_EQ(session().book().cases().size(), 2U);
    EXPECT_TRUE(saysUnsaved());
    window.prompts().expect(Question::Choose, -1); // stays
    EXPECT_FALSE(window->closeReport());
    disk.failNever();
    window->actions().save->trigger();
    EXPECT_FALSE(session().unsaved());
    EXPECT_FALSE(saysUnsaved());
    EXPECT_EQ(casesIn(path), 2U);
}

TEST_F(LedgerDiskTest, ARescueCopyIsKeptUntilItIsSavedElsewhere)
{
    const QString folder = window.path(u"抢救"_s);
    window->keepRescueCopiesIn(folder);
    addCase();
    if (!QFile::remove(path))
        GTEST_SKIP() << "this system removes no open file";
    addCase();
    ASSERT_TRUE(session().unsaved());
    const auto copy = [&] {
        QDirIterator found(folder, {u"*.gkr"_s}, QDir::Files, QDirIterator::Subdirectories);
        return found.hasNext() ? found.next() : QString();
    };
    ASSERT_TRUE(waitFor([&] { return !copy().isEmpty(); }));
    EXPECT_EQ(casesIn(copy()), 2U);
    const QString elsewhere = window.path(u"b.gkr"_s);
    window.prompts().expect(Question::Save, elsewhere);
    window->actions().saveAs->trigger();
    EXPECT_EQ(copy(), QString());
    EXPECT_EQ(casesIn(elsewhere), 2U);

    const QString left = folder + u"/12345678/a.gkr"_s;
    ASSERT_TRUE(QDir().mkpath(QFileInfo(left).path()));
    ASSERT_TRUE(session().writeCopy(left));
    EXPECT_EQ(RescueCopies(folder).left(), QStringList{left});
}

} // namespace
} // namespace gongkai::test
