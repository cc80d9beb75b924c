// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/report_file.h"

#include "tests/core/storage/fault_vfs.h"
#include "tests/core/storage/storage_test_base.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

using Mode = ReportFile::Mode;

const QString cellId = u"visits.old.spring"_s;

// What fails, and whether the drive stays away.
struct Fault
{
    const char* name;
    int code;
    bool always;
};

void PrintTo(const Fault& fault, std::ostream* out)
{
    *out << fault.name;
}

class DurabilityTest : public StorageTest
{
protected:
    FaultVfs m_vfs; // before any database is opened
};

class FaultTest : public DurabilityTest, public testing::WithParamInterface<Fault>
{};

TEST_P(FaultTest, AFailingDiskLeavesTheOldOrTheNewStateAndTheResultSaysWhich)
{
    create(path(), emptyReport()).reset();
    const QByteArray original = bytesOf(path());
    const Report before = emptyReport();
    bool failed = true;
    for (int n = 1; failed; ++n) {
        ASSERT_LT(n, 200);
        writeBytes(path(), original);
        FilePtr file = open(path());
        ASSERT_TRUE(file);
        const Operation operation = typed(before, cellId, u"3440"_s);
        m_vfs.failAt(n, GetParam().code, GetParam().always);
        const auto result = file->append(operation, 0);
        failed = m_vfs.hasFailed();
        m_vfs.failNever();
        EXPECT_EQ(file->report() != before, result.has_value()) << n;
        if (!result) {
            EXPECT_EQ(result.error().code, ErrorCode::Unwritable) << n;
        }
        const Report expected = file->report();
        file.reset();
        // What was refused may be there all the same, whole, when only its last step failed.
        Report attempted = before;
        ASSERT_TRUE(attempted.apply(operation));
        const Report found = open(path())->report();
        EXPECT_TRUE(found == expected || (!result && found == attempted)) << n;
        for (int bak = 1; bak <= 3; ++bak)
            QFile::remove(path() + u".bak%1"_s.arg(bak));
    }
}

TEST_P(FaultTest, AfterAFailureTheSameSittingGoesOn)
{
    create(path(), emptyReport()).reset();
    const QByteArray original = bytesOf(path());
    bool failed = true;
    for (int n = 1; failed; ++n) {
        ASSERT_LT(n, 200);
        writeBytes(path(), original);
        FilePtr file = open(path());
        ASSERT_TRUE(file);
        m_vfs.failAt(n, GetParam().code, GetParam().always);
        const auto first = file->append(typed(file->report(), cellId, u"1"_s), 0);
        failed = m_vfs.hasFailed();
        m_vfs.failNever();
        type(*file, cellId, u"2"_s);
        EXPECT_EQ(file->history()->size(), first ? 3U : 2U) << n;
        const Report expected = file->report();
        file.reset();
        EXPECT_EQ(open(path(), Mode::Read)->report(), expected) << n;
    }
}

TEST_P(FaultTest, CreatingLeavesTheOldFileUnlessItSucceeds)
{
    create(path(), fullReport()).reset();
    const QByteArray original = bytesOf(path());
    bool failed = true;
    for (int n = 1; failed; ++n) {
        ASSERT_LT(n, 200);
        m_vfs.failAt(n, GetParam().code, GetParam().always);
        auto made = ReportFile::create(path(), emptyReport(), options(), true);
        failed = m_vfs.hasFailed();
        m_vfs.failNever();
        if (made) {
            made->reset();
            EXPECT_EQ(open(path(), Mode::Read)->report(), emptyReport());
        } else {
            EXPECT_EQ(made.error().code, ErrorCode::Unwritable) << n;
            EXPECT_EQ(bytesOf(path()), original) << n;
            EXPECT_EQ(folderState().size(), 1U) << n;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Disk, FaultTest,
                         testing::Values(Fault{"full once", SQLITE_FULL, false},
                                         Fault{"full", SQLITE_FULL, true},
                                         Fault{"broken once", SQLITE_IOERR_WRITE, false},
                                         Fault{"gone", SQLITE_IOERR_FSYNC, true}));

TEST_F(DurabilityTest, APowerCutLeavesTheOldOrTheNewStateAndNeverLosesASavedOne)
{
    FilePtr file = create(path(), emptyReport());
    type(*file, cellId, u"1"_s);
    const Report before = file->report();
    const Disk disk{{path(), bytesOf(path())}};
    m_vfs.failNever();
    type(*file, cellId, u"2"_s);
    const Report after = file->report();
    const auto events = m_vfs.events();
    file.reset();
    ASSERT_GT(events.size(), 6U);

    int oldStates = 0;
    int newStates = 0;
    for (size_t count = 0; count <= events.size(); ++count) {
        for (unsigned seed = 0; seed < 20; ++seed) {
            const Disk left = afterPowerCut(disk, events, count, seed);
            QFile::remove(path() + "-journal"_L1);
            for (const auto& [name, bytes] : left)
                writeBytes(name, bytes);
            const FilePtr survivor = open(path(), seed % 2 == 0 ? Mode::Read : Mode::Write);
            ASSERT_TRUE(survivor) << count << ' ' << seed;
            const bool isNew = survivor->report() == after;
            EXPECT_TRUE(isNew || survivor->report() == before) << count << ' ' << seed;
            EXPECT_TRUE(isNew || count < events.size()) << "saved and lost: " << seed;
            ++(isNew ? newStates : oldStates);
        }
    }
    EXPECT_GT(oldStates, 20);
    EXPECT_GE(newStates, 20);
}

TEST_F(DurabilityTest, AWriteThatOnlyMissedItsLastStepCounts)
{
    FilePtr file = create(path(), emptyReport());
    const Disk disk{{path(), bytesOf(path())}};
    m_vfs.failNever();
    type(*file, cellId, u"2"_s);
    const Report after = file->report();
    const auto events = m_vfs.events();
    file.reset();
    QFile::remove(path() + u".bak1"_s);

    // Everything but the deletion of the journal, which is the commit.
    const Disk left = afterPowerCut(disk, events, events.size() - 1, 0);
    ASSERT_TRUE(left.contains(path() + "-journal"_L1));
    writeBytes(path(), left.at(path()));
    writeBytes(path() + "-journal"_L1, left.at(path() + "-journal"_L1));
    const FolderState state = folderState();
    EXPECT_EQ(open(path(), Mode::Read)->report(), after);
    EXPECT_EQ(folderState(), state);
    EXPECT_EQ(open(path())->report(), after);
    EXPECT_EQ(bytesOf(path() + ".kept1.journal"_L1), left.at(path() + "-journal"_L1));
}

} // namespace
} // namespace gongkai
