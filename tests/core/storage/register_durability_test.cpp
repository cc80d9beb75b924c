// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fault_vfs.h"
#include "tests/core/storage/register_test_base.h"

#include <QFile>

#include <sqlite3.h>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

class RegisterDurabilityTest : public RegisterTest
{
protected:
    FaultVfs m_vfs; // before any database is opened
};

TEST_F(RegisterDurabilityTest, AFailingDiskLeavesTheOldOrTheNewStateAndTheSittingGoesOn)
{
    createRegister().reset();
    const QByteArray original = bytesOf(registerPath());
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC}) {
        bool failed = true;
        for (int n = 1; failed; ++n) {
            ASSERT_LT(n, 200);
            writeBytes(registerPath(), original);
            RegisterPtr file = openRegister();
            ASSERT_TRUE(file);
            m_vfs.failAt(n, code, true);
            const auto first = file->append(u"case"_s, "{\"n\":1}"_ba);
            failed = m_vfs.hasFailed();
            m_vfs.failNever();
            EXPECT_EQ(file->count(), first ? 2 : 1) << n;
            if (!first) {
                EXPECT_EQ(first.error().code, ErrorCode::Unwritable) << n;
            }
            addCase(*file, 2);
            const auto acts = actsOf(*file);
            EXPECT_EQ(acts.size(), first ? 3U : 2U) << n;
            file.reset();
            EXPECT_EQ(actsIn(registerPath()), acts) << n;
            for (int bak = 1; bak <= 3; ++bak)
                QFile::remove(registerPath() + u".bak%1"_s.arg(bak));
        }
    }
}

TEST_F(RegisterDurabilityTest, CreatingLeavesTheOldFileUnlessItSucceeds)
{
    addCase(*createRegister(), 1);
    const QByteArray original = bytesOf(registerPath());
    bool failed = true;
    for (int n = 1; failed; ++n) {
        ASSERT_LT(n, 200);
        m_vfs.failAt(n, SQLITE_FULL, true);
        auto made = RegisterFile::create(registerPath(), office(), options(), true);
        failed = m_vfs.hasFailed();
        m_vfs.failNever();
        if (made) {
            EXPECT_EQ((*made)->count(), 1);
        } else {
            EXPECT_EQ(made.error().code, ErrorCode::Unwritable) << n;
            EXPECT_EQ(bytesOf(registerPath()), original) << n;
            EXPECT_EQ(folderState().size(), 1U) << n;
        }
    }
}

TEST_F(RegisterDurabilityTest, APowerCutLeavesTheOldOrTheNewStateAndNeverLosesASavedOne)
{
    RegisterPtr file = createRegister();
    addCase(*file, 1);
    const Disk disk{{registerPath(), bytesOf(registerPath())}};
    m_vfs.failNever();
    addCase(*file, 2);
    const auto events = m_vfs.events();
    file.reset();
    ASSERT_GT(events.size(), 6U);

    int oldStates = 0;
    int newStates = 0;
    for (size_t count = 0; count <= events.size(); ++count) {
        for (unsigned seed = 0; seed < 20; ++seed) {
            const Disk left = afterPowerCut(disk, events, count, seed);
            QFile::remove(registerPath() + "-journal"_L1);
            for (const auto& [name, bytes] : left)
                writeBytes(name, bytes);
            const auto survivor = openRegister(seed % 2 == 0 ? Mode::Read : Mode::Write);
            ASSERT_TRUE(survivor) << count << ' ' << seed;
            const qint64 acts = survivor->count();
            EXPECT_TRUE(acts == 3 || acts == 2) << count << ' ' << seed;
            EXPECT_TRUE(acts == 3 || count < events.size()) << "saved and lost: " << seed;
            ++(acts == 3 ? newStates : oldStates);
        }
    }
    EXPECT_GT(oldStates, 20);
    EXPECT_GE(newStates, 20);
}

} // namespace
} // namespace gongkai
