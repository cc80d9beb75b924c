// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/report_file.h"

#include "tests/core/storage/storage_test_base.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include "tests/support/full_disk.h"
#endif

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

using Mode = ReportFile::Mode;

const QString figure = u"visits.old.spring"_s;

class LockTest : public StorageTest
{
protected:
    void SetUp() override { create(path(), emptyReport()).reset(); }

    QString lockPath() const { return path(u"~$%1.lock"_s.arg(awkwardName)); }

    void writeLock(const QString& machine, qint64 pid) const
    {
        const QString json = u"{\"user\":\"李四\",\"machine\":\"%1\",\"pid\":%2,"
                             "\"at\":\"2031-01-14T16:05:00+08:00\"}"_s;
        writeBytes(lockPath(), json.arg(machine).arg(pid).toUtf8());
    }

    FilePtr breakLock() const
    {
        ReportFile::OpenOptions asked = options();
        asked.author.user = u"李四"_s;
        asked.breakLock = true;
        auto opened = ReportFile::open(path(), asked);
        EXPECT_TRUE(opened) << opened.error().message.toStdString();
        return opened ? *std::move(opened) : nullptr;
    }

    Error refusal(ReportFile& file) const
    {
        const auto refused = file.append(typed(file.report(), figure, u"5"_s), 0);
        EXPECT_FALSE(refused);
        return refused ? Error() : refused.error();
    }
};

TEST_F(LockTest, TheLockStandsBesideTheFileWhileItIsOpen)
{
    FilePtr file = open(path());
    EXPECT_TRUE(QFile::exists(lockPath()));
    const auto owner = ReportFile::lockOwner(path());
    ASSERT_TRUE(owner);
    EXPECT_EQ(owner->user, u"王芳"_s);
    EXPECT_EQ(owner->machine, u"PC-01"_s);
    EXPECT_EQ(owner->pid, options().author.pid);
    EXPECT_EQ(owner->at, u"2025-01-15T09:30:00+08:00"_s);
    file.reset();
    EXPECT_FALSE(QFile::exists(lockPath()));
    EXPECT_FALSE(ReportFile::lockOwner(path()));
}

TEST_F(LockTest, TheSecondWriterIsToldWhoAndSinceWhen)
{
    const FilePtr file = open(path());
    const Error error = errorOf(path());
    EXPECT_EQ(error.code, ErrorCode::Locked);
    for (const QString& word : {u"王芳"_s, u"PC-01"_s, u"2025-01-15"_s})
        EXPECT_TRUE(error.message.contains(word)) << error.message.toStdString();
    EXPECT_TRUE(open(path(), Mode::Read));
    EXPECT_TRUE(QFile::exists(lockPath()));
}

TEST_F(LockTest, OverwritingALockedFileIsRefused)
{
    const FilePtr file = open(path());
    const auto refused = ReportFile::create(path(), fullReport(), options(), true);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Locked);
    EXPECT_EQ(open(path(), Mode::Read)->report(), emptyReport());
}

TEST_F(LockTest, TheLockOfADeadProcessIsTakenOverAndTheLogSaysSo)
{
    writeLock(u"PC-01"_s, deadProcess());
    const FilePtr file = open(path());
    ASSERT_TRUE(file);
    EXPECT_FALSE(file->isReadOnly());
    type(*file, figure, u"1"_s);
    type(*file, figure, u"2"_s);
    const auto log = *open(path(), Mode::Read)->history();
    EXPECT_FALSE(log[0].tookOver);
    ASSERT_TRUE(log[1].tookOver);
    EXPECT_EQ(log[1].tookOver->user, u"李四"_s);
    EXPECT_EQ(log[1].tookOver->at, u"2031-01-14T16:05:00+08:00"_s);
    EXPECT_FALSE(log[2].tookOver);
}

TEST_F(LockTest, TheLockOfAnotherMachineStaysWhateverItsProcess)
{
    writeLock(u"PC-02"_s, deadProcess());
    const QByteArray lock = bytesOf(lockPath());
    const Error error = errorOf(path());
    EXPECT_EQ(error.code, ErrorCode::Locked);
    EXPECT_TRUE(error.message.contains(u"PC-02"_s));
    EXPECT_EQ(bytesOf(lockPath()), lock);
}

TEST_F(LockTest, ALockNobodyCanReadIsSomebodys)
{
    for (const QByteArray& content : {QByteArray(), QByteArray("?")}) {
        writeBytes(lockPath(), content);
        EXPECT_EQ(errorOf(path()).code, ErrorCode::Locked);
        EXPECT_EQ(ReportFile::lockOwner(path()), LockOwner());
    }
}

TEST_F(LockTest, WhoLosesTheLockWritesNothingMore)
{
    FilePtr first = open(path());
    type(*first, figure, u"1"_s);
    const FilePtr second = breakLock();
    const QByteArray bytes = bytesOf(path());
    const QByteArray lock = bytesOf(lockPath());
    const Error error = refusal(*first);
    EXPECT_EQ(error.code, ErrorCode::Locked);
    EXPECT_TRUE(error.message.contains(u"李四"_s)) << error.message.toStdString();
    first.reset();
    EXPECT_EQ(bytesOf(path()), bytes);
    EXPECT_EQ(bytesOf(lockPath()), lock);
    type(*second, figure, u"2"_s);
    EXPECT_EQ(second->history()->back().tookOver->user, u"王芳"_s);
}

TEST_F(LockTest, WhoComesBackAfterAnotherWroteIsRefused)
{
    const FilePtr first = open(path());
    type(*first, figure, u"1"_s);
    FilePtr second = breakLock();
    type(*second, figure, u"2"_s);
    second.reset(); // its lock is gone too
    const QByteArray bytes = bytesOf(path());
    EXPECT_EQ(refusal(*first).code, ErrorCode::Unwritable);
    EXPECT_EQ(bytesOf(path()), bytes);
    EXPECT_EQ(first->history()->size(), 2U);
}

TEST_F(LockTest, ADeletedLockIsMadeAgain)
{
    const FilePtr file = open(path());
    ASSERT_TRUE(QFile::remove(lockPath()));
    type(*file, figure, u"1"_s);
    EXPECT_TRUE(QFile::exists(lockPath()));
    EXPECT_EQ(errorOf(path()).code, ErrorCode::Locked);
}

#ifdef Q_OS_UNIX // rights of folders and users are set otherwise on Windows
TEST_F(LockTest, WhereNoLockCanBeWrittenTheFileIsReadOnly)
{
    const QFile::Permissions all(0x7777);
    ASSERT_TRUE(QFile::setPermissions(path(), all));
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), all & ~QFile::Permissions(0x2222)));
    {
        const AsOrdinaryUser user;
        const FilePtr file = open(path());
        ASSERT_TRUE(file);
        EXPECT_TRUE(file->isReadOnly());
        EXPECT_EQ(refusal(*file).code, ErrorCode::Unwritable);
    }
    EXPECT_TRUE(QFile::setPermissions(m_folder.path(), all));
}

#ifdef Q_OS_UNIX
TEST_F(LockTest, AFullDiskIsNoOtherClerkAndLeavesNoLock)
{
    Result<FilePtr> opened = fail(ErrorCode::Invalid, {});
    {
        const test::FullDisk full(10);
        opened = ReportFile::open(path(), options());
    }
    ASSERT_TRUE(opened);
    EXPECT_TRUE((*opened)->isReadOnly());
    EXPECT_FALSE(QFile::exists(lockPath()));
}
#endif

TEST_F(LockTest, AReadOnlyFileOpensReadOnlyAndLeavesNoLock)
{
    const QFile::Permissions all(0x7777);
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), all));
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::Permissions(0x4444)));
    const AsOrdinaryUser user;
    const FilePtr file = open(path());
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->isReadOnly());
    EXPECT_EQ(folderState().size(), 1U);
}

TEST_F(LockTest, AFileOneMayNotReadIsUnreadable)
{
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)));
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::Permissions()));
    const AsOrdinaryUser user;
    EXPECT_EQ(errorOf(path(), Mode::Read).code, ErrorCode::Unreadable);
    EXPECT_EQ(errorOf(path(), Mode::Write).code, ErrorCode::Unreadable);
}
#endif

TEST_F(LockTest, ABusyDatabaseIsLockedAndFreeAgainLater)
{
    const FilePtr file = open(path());
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_EQ(refusal(*file).code, ErrorCode::Locked);
    EXPECT_EQ(errorOf(path(), Mode::Read).code, ErrorCode::Locked);
    sqlite3_close(other);
    type(*file, figure, u"1"_s);
}

TEST_F(LockTest, AReaderInTheWayOfACommitIsWaitedForAndThenReported)
{
    const FilePtr file = open(path());
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN; SELECT count(*) FROM field", nullptr, nullptr, nullptr),
              SQLITE_OK);
    EXPECT_EQ(refusal(*file).code, ErrorCode::Locked);
    sqlite3_close(other);
    type(*file, figure, u"1"_s);
    EXPECT_EQ(open(path(), Mode::Read)->history()->size(), 2U);
}

#ifdef Q_OS_UNIX // Windows deletes no file that somebody has open
TEST_F(LockTest, AFileThatWasDeletedIsNotMadeAgain)
{
    const FilePtr file = open(path());
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(refusal(*file).code, ErrorCode::Unwritable);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(LockTest, AFileThatWasReplacedStaysAsItIs)
{
    create(path(u"other.gkb"_s), fullReport()).reset();
    const QByteArray other = bytesOf(path(u"other.gkb"_s));
    const FilePtr file = open(path());
    const QByteArray own = bytesOf(path());
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(path(u"other.gkb"_s), path()));
    EXPECT_EQ(refusal(*file).code, ErrorCode::Unwritable);
    EXPECT_EQ(bytesOf(path()), other);
    writeBytes(path(), own); // in place, behind SQLite's back
    writeBytes(path(), other);
    EXPECT_EQ(refusal(*file).code, ErrorCode::Unwritable);
    EXPECT_EQ(bytesOf(path()), other);
}

TEST_F(LockTest, AFileReplacedByItsOwnCopyGoesOn)
{
    const FilePtr file = open(path());
    type(*file, figure, u"1"_s);
    ASSERT_TRUE(QFile::copy(path(), path(u"copy"_s)));
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(path(u"copy"_s), path()));
    type(*file, figure, u"2"_s);
    EXPECT_EQ(open(path(), Mode::Read)->report(), file->report());
}
#endif

} // namespace
} // namespace gongkai
