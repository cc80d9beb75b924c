// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the disk refuses stays in memory, in order, and is written when the disk is back.
#include "core/report/edits.h"
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

class UnsavedTest : public StorageTest
{
protected:
    void SetUp() override
    {
        create(path(), fullReport()).reset();
        m_file = openHolding(path());
    }

    static FilePtr openHolding(const QString& file)
    {
        ReportFile::OpenOptions holding = options();
        holding.hold = true;
        auto opened = ReportFile::open(file, holding);
        EXPECT_TRUE(opened);
        return opened ? *std::move(opened) : nullptr;
    }

    void fullDisk() { m_vfs.failAt(1, SQLITE_FULL, true); }

    /// The last figures typed, as the log of a file says, oldest first.
    static QStringList typedFigures(const ReportFile& file)
    {
        QStringList figures;
        const std::vector<LogEntry> log = *file.history();
        for (const LogEntry& entry : log) {
            if (entry.sequence > 1)
                figures << entry.operation.changes.front().after;
        }
        return figures;
    }

    FaultVfs m_vfs; // before any database is opened
    FilePtr m_file;
};

TEST_F(UnsavedTest, ARefusedOperationIsKeptInMemoryAndSaidToBeUnsaved)
{
    fullDisk();
    type(*m_file, cellId, u"22"_s);
    type(*m_file, cellId, u"33"_s);
    EXPECT_EQ(m_file->report().figure(*CellId::fromString(cellId)).toString(), u"33"_s);
    ASSERT_TRUE(m_file->unsaved());
    EXPECT_EQ(m_file->unsaved()->count, 2);
    EXPECT_EQ(m_file->unsaved()->since, options().clock());
    EXPECT_TRUE(m_file->unsaved()->retryHelps);
    EXPECT_FALSE(m_file->unsaved()->why.message.isEmpty());
    m_vfs.failNever();
    EXPECT_EQ(open(path(), Mode::Read)->report(), fullReport());
}

TEST_F(UnsavedTest, WithoutHoldingARefusedOperationIsNotKept)
{
    m_file.reset();
    m_file = open(path());
    fullDisk();
    EXPECT_FALSE(m_file->append(typed(m_file->report(), cellId, u"22"_s), 0));
    EXPECT_FALSE(m_file->unsaved());
    EXPECT_EQ(m_file->report(), fullReport());
}

TEST_F(UnsavedTest, WhatIsRefusedForGoodIsNotHeld)
{
    EXPECT_FALSE(m_file->append(
        setField(m_file->report(), {FieldKind::Cover, u"address"_s}, QString(QChar(0xd800))), 0));
    EXPECT_FALSE(m_file->unsaved());
}

TEST_F(UnsavedTest, WhenTheDiskIsBackAllIsWrittenInOrderInOneTransaction)
{
    fullDisk();
    for (const QString& figure : {u"22"_s, u"33"_s, u"44"_s})
        type(*m_file, cellId, figure);
    m_vfs.failNever();
    ASSERT_TRUE(m_file->writeUnsaved());
    EXPECT_FALSE(m_file->unsaved());
    // Each transaction ends with the deletion of the journal.
    const QString journal = path() + u"-journal"_s;
    EXPECT_EQ(std::ranges::count_if(m_vfs.events(),
                                    [&](const FaultVfs::Event& event) {
                                        return event.kind == FaultVfs::Event::Kind::Delete &&
                                               event.file == journal;
                                    }),
              1);
    const Report expected = m_file->report();
    m_file.reset();
    const FilePtr again = open(path(), Mode::Read);
    EXPECT_EQ(again->report(), expected);
    EXPECT_EQ(typedFigures(*again), QStringList({u"22"_s, u"33"_s, u"44"_s}));
}

TEST_F(UnsavedTest, SavedAtIsTheLastDurableOperation)
{
    type(*m_file, cellId, u"11"_s);
    const QDateTime saved = m_file->savedAt();
    fullDisk();
    type(*m_file, cellId, u"22"_s);
    EXPECT_EQ(m_file->savedAt(), saved);
    m_vfs.failNever();
}

TEST_F(UnsavedTest, EveryFaultOfTheRetryLeavesAllOrNothingAndTheChainGoesOn)
{
    bool failed = true;
    const QByteArray original = bytesOf(path());
    for (int n = 1; failed; ++n) {
        ASSERT_LT(n, 200);
        m_file.reset();
        writeBytes(path(), original);
        m_file = openHolding(path());
        fullDisk();
        type(*m_file, cellId, u"22"_s);
        type(*m_file, cellId, u"33"_s);
        m_vfs.failAt(n, SQLITE_IOERR_FSYNC, false);
        const bool written = m_file->writeUnsaved().has_value();
        failed = m_vfs.hasFailed();
        m_vfs.failNever();
        EXPECT_EQ(m_file->unsaved().has_value(), !written) << n;
        type(*m_file, cellId, u"44"_s);
        EXPECT_TRUE(m_file->writeUnsaved()) << n;
        EXPECT_EQ(typedFigures(*open(path(), Mode::Read)), QStringList({u"22"_s, u"33"_s, u"44"_s}))
            << n;
        for (int bak = 1; bak <= 3; ++bak)
            QFile::remove(path() + u".bak%1"_s.arg(bak));
    }
}

TEST_F(UnsavedTest, AFileThatWasRemovedAndComesBackIsWrittenAgain)
{
    const QString away = path(u"away.gkb"_s);
    if (!QFile::rename(path(), away))
        GTEST_SKIP() << "this system moves no open file";
    type(*m_file, cellId, u"22"_s);
    ASSERT_TRUE(m_file->unsaved());
    EXPECT_TRUE(m_file->unsaved()->retryHelps);
    EXPECT_TRUE(m_file->unsaved()->why.message.contains(QDir::toNativeSeparators(path())));
    EXPECT_FALSE(QFile::exists(path()));
    ASSERT_TRUE(QFile::rename(away, path()));
    EXPECT_TRUE(m_file->writeUnsaved());
    EXPECT_EQ(open(path(), Mode::Read)->report(), m_file->report());
}

TEST_F(UnsavedTest, TheWorkOfWhoTookTheLockOverIsNeverOverwritten)
{
    ReportFile::OpenOptions theirs = options();
    theirs.author = {u"colleague"_s, u"PC-2"_s, 4711};
    theirs.breakLock = true;
    auto colleague = ReportFile::open(path(), theirs);
    ASSERT_TRUE(colleague);
    type(*m_file, cellId, u"22"_s);
    ASSERT_TRUE(m_file->unsaved());
    EXPECT_FALSE(m_file->unsaved()->retryHelps);
    EXPECT_TRUE(m_file->unsaved()->why.message.contains(u"colleague"_s));
    type(**colleague, cellId, u"99"_s);
    EXPECT_FALSE(m_file->writeUnsaved());
    EXPECT_EQ(typedFigures(*open(path(), Mode::Read)), QStringList(u"99"_s));
    // Also when the colleague has gone: what was done there stays.
    (*colleague).reset();
    EXPECT_FALSE(m_file->writeUnsaved());
    EXPECT_FALSE(m_file->unsaved()->retryHelps);
    EXPECT_EQ(typedFigures(*open(path(), Mode::Read)), QStringList(u"99"_s));
}

TEST_F(UnsavedTest, AnotherReportAtThePathIsNeverOverwritten)
{
    if (!QFile::remove(path()))
        GTEST_SKIP() << "this system removes no open file";
    const QString other = path(u"other.gkb"_s);
    create(other, emptyReport()).reset();
    ASSERT_TRUE(QFile::rename(other, path()));
    const QByteArray theirs = bytesOf(path());
    type(*m_file, cellId, u"22"_s);
    ASSERT_TRUE(m_file->unsaved());
    EXPECT_FALSE(m_file->unsaved()->retryHelps);
    EXPECT_FALSE(m_file->writeUnsaved());
    EXPECT_EQ(bytesOf(path()), theirs);
}

TEST_F(UnsavedTest, SavedElsewhereTheWholeLogIsThereAndTheSittingGoesOn)
{
    type(*m_file, cellId, u"11"_s);
    fullDisk();
    type(*m_file, cellId, u"22"_s);
    m_vfs.failNever();
    QFile::remove(path());
    const QString elsewhere = path(u"elsewhere.gkb"_s);
    ASSERT_TRUE(m_file->saveAs(elsewhere));
    EXPECT_EQ(m_file->path(), elsewhere);
    EXPECT_FALSE(m_file->unsaved());
    EXPECT_FALSE(ReportFile::lockOwner(path()));
    EXPECT_TRUE(ReportFile::lockOwner(elsewhere));
    type(*m_file, cellId, u"33"_s);
    EXPECT_FALSE(m_file->unsaved());
    m_file.reset();
    EXPECT_FALSE(ReportFile::lockOwner(elsewhere));
    EXPECT_EQ(typedFigures(*open(elsewhere, Mode::Read)), QStringList({u"11"_s, u"22"_s, u"33"_s}));
}

TEST_F(UnsavedTest, ADeletedFileCanBeSavedAtItsOwnPlaceAgain)
{
    if (!QFile::remove(path()))
        GTEST_SKIP() << "this system removes no open file";
    type(*m_file, cellId, u"22"_s);
    ASSERT_TRUE(m_file->saveAs(path()));
    EXPECT_TRUE(ReportFile::lockOwner(path()));
    type(*m_file, cellId, u"33"_s);
    EXPECT_FALSE(m_file->unsaved());
    EXPECT_EQ(typedFigures(*open(path(), Mode::Read)), QStringList({u"22"_s, u"33"_s}));
}

TEST_F(UnsavedTest, WhereNothingCanBeSavedTheOldFileStaysTheOpenOne)
{
    fullDisk();
    type(*m_file, cellId, u"22"_s);
    EXPECT_FALSE(m_file->saveAs(path(u"elsewhere.gkb"_s)));
    m_vfs.failNever();
    EXPECT_EQ(m_file->path(), path());
    EXPECT_TRUE(m_file->unsaved());
    EXPECT_TRUE(m_file->writeUnsaved());
    EXPECT_EQ(typedFigures(*open(path(), Mode::Read)), QStringList(u"22"_s));
}

} // namespace
} // namespace gongkai
