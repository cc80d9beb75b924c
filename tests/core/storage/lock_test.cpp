// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lock_file.h"
#include "core/storage/report_file.h"

#include "tests/core/storage/storage_test_base.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include "tests/support/full_disk.h"

#include <sys/stat.h>
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

    // A lock of 李四, as this version writes it on this machine.
    static QJsonObject lockOf(const QString& machine, qint64 pid)
    {
        const MachineIdentity& here = MachineIdentity::current();
        return {{u"user"_s, u"李四"_s},
                {u"machine"_s, machine},
                {u"pid"_s, pid},
                {u"at"_s, u"2031-01-14T16:05:00+08:00"_s},
                {u"machine_id"_s, here.machine},
                {u"boot"_s, here.boot},
                {u"processes"_s, here.processes}};
    }
    void writeLock(const QJsonObject& lock) const
    {
        writeBytes(lockPath(), QJsonDocument(lock).toJson());
    }

    // The report opens for reading only, says why, and the thing in the lock's place stays.
    void expectOnlyReading(bool breakLock) const
    {
        ReportFile::OpenOptions asked = options();
        asked.breakLock = breakLock;
        const auto opened = ReportFile::open(path(), asked);
        ASSERT_TRUE(opened) << opened.error().message.toStdString();
        EXPECT_TRUE((*opened)->isReadOnly());
        EXPECT_TRUE((*opened)->whyReadOnly().contains(u"~$"_s))
            << (*opened)->whyReadOnly().toStdString();
        EXPECT_EQ(refusal(**opened).code, ErrorCode::Unwritable);
        EXPECT_FALSE(ReportFile::lockOwner(path()));
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
    writeLock(lockOf(u"PC-01"_s, deadProcess()));
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
    writeLock(lockOf(u"PC-02"_s, deadProcess()));
    const QByteArray lock = bytesOf(lockPath());
    const Error error = errorOf(path());
    EXPECT_EQ(error.code, ErrorCode::Locked);
    EXPECT_TRUE(error.message.contains(u"PC-02"_s));
    EXPECT_EQ(bytesOf(lockPath()), lock);
}

TEST_F(LockTest, ALockOfAnOlderVersionIsAskedAboutEvenWhenItsProcessIsGone)
{
    QJsonObject old = lockOf(u"PC-01"_s, deadProcess());
    for (const char* key : {"machine_id", "boot", "processes"})
        old.remove(QLatin1String(key));
    writeLock(old);
    EXPECT_EQ(errorOf(path()).code, ErrorCode::Locked);
    const FilePtr file = breakLock();
    type(*file, figure, u"1"_s);
    EXPECT_EQ(file->history()->back().tookOver->at, u"2031-01-14T16:05:00+08:00"_s);
}

TEST_F(LockTest, ALockThatSaysNothingIsAskedAboutInItsOwnWords)
{
    for (const QByteArray& content : {QByteArray(), QByteArray("?"), QByteArray("{\"user\":")}) {
        writeBytes(lockPath(), content);
        const Error error = errorOf(path());
        EXPECT_EQ(error.code, ErrorCode::Locked);
        EXPECT_TRUE(error.message.contains(u"~$"_s)) << error.message.toStdString();
        EXPECT_EQ(ReportFile::lockOwner(path()), LockOwner());
        EXPECT_EQ(bytesOf(lockPath()), content);
        type(*breakLock(), figure, QString::number(content.size()));
        EXPECT_FALSE(QFile::exists(lockPath()));
    }
}

TEST_F(LockTest, TheLockIsCompleteBeforeItHasItsName)
{
    QByteArray before;
    bool wasThere = true;
    const auto give = [&](const QString& from, const QString& to) {
        before = bytesOf(from);
        wasThere = QFile::exists(to);
        return giveFreeName(from, to);
    };
    const auto lock = LockFile::take(path(), options().author, u"now"_s, false, give);
    ASSERT_TRUE(lock);
    EXPECT_FALSE(wasThere);
    EXPECT_EQ(before, bytesOf(lockPath()));
    EXPECT_EQ(QJsonDocument::fromJson(before)[u"user"].toString(), u"王芳"_s);
    EXPECT_EQ(folderState().size(), 2U); // the private name is gone
}

TEST_F(LockTest, AFreeNameIsGivenOnceAndNothingIsReplaced)
{
    writeBytes(path(u"a"_s), "a");
    writeBytes(path(u"b"_s), "b");
    EXPECT_EQ(giveFreeName(path(u"a"_s), path(u"b"_s)), NameGiven::Taken);
    EXPECT_EQ(bytesOf(path(u"b"_s)), "b");
    EXPECT_EQ(giveFreeName(path(u"a"_s), path(u"c"_s)), NameGiven::Yes);
    EXPECT_EQ(bytesOf(path(u"c"_s)), "a");
    EXPECT_FALSE(QFile::exists(path(u"a"_s)));
    EXPECT_EQ(giveFreeName(path(u"c"_s), path(u"none/c"_s)), NameGiven::Refused);
}

TEST_F(LockTest, WhereNoNameIsGivenInOneStepTheLockIsStillMadeOnce)
{
    const auto impossible = [](const QString&, const QString&) { return NameGiven::Impossible; };
    const auto take = [&] {
        return LockFile::take(path(), options().author, u"now"_s, false, impossible);
    };
    const auto lock = take();
    ASSERT_TRUE(lock);
    EXPECT_EQ(folderState().size(), 2U);
    EXPECT_EQ(ReportFile::lockOwner(path())->user, u"王芳"_s);
    const auto second = take();
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Locked);
    EXPECT_EQ(folderState().size(), 2U);
}

TEST_F(LockTest, WhatACrashLeftOfALockGoesWithTheNextLock)
{
    const auto beside = [&](const QString& ending) -> QString {
        return lockPath() + u'.' + ending;
    };
    const auto write = [&](const QString& ending, const QJsonObject& lock) {
        writeBytes(beside(ending), QJsonDocument(lock).toJson());
    };
    write(u"0000aa"_s, lockOf(u"PC-01"_s, deadProcess()));
    writeBytes(beside(u"0000bb"_s), "");
    writeBytes(beside(u"0000cc"_s), R"({"at":"2031-01-14T16:05:00+)");
    write(u"0000dd"_s, lockOf(u"PC-01"_s, options().author.pid)); // it is being made
    write(u"0000ee"_s, lockOf(u"PC-02"_s, deadProcess()));
    writeBytes(beside(u"0000ff"_s), "a clerk's own");
    writeBytes(beside(u"longer0"_s), "");
    const FilePtr file = open(path());
    for (const QString& gone : {u"0000aa"_s, u"0000bb"_s, u"0000cc"_s})
        EXPECT_FALSE(QFile::exists(beside(gone))) << gone.toStdString();
    for (const QString& kept : {u"0000dd"_s, u"0000ee"_s, u"0000ff"_s, u"longer0"_s})
        EXPECT_TRUE(QFile::exists(beside(kept))) << kept.toStdString();
}

TEST_F(LockTest, ALockIsDeadOnlyWhenThatIsProved)
{
    const qint64 gone = deadProcess();
    const qint64 alive = options().author.pid;
    const MachineIdentity here{u"M"_s, u"B"_s, u"P"_s};
    const auto dead = [&](qint64 pid, const QString& name, const MachineIdentity& there,
                          const MachineIdentity& us) {
        return isDead({{u"李四"_s, name, pid, {}}, there}, u"PC-01"_s, us);
    };
    const QString ours = u"PC-01"_s;
    EXPECT_TRUE(dead(gone, ours, here, here));
    EXPECT_FALSE(dead(alive, ours, here, here));
    EXPECT_FALSE(dead(0, ours, here, here));
    // After a start of the machine the id may be another process's.
    EXPECT_TRUE(dead(alive, ours, {u"M"_s, u"earlier"_s, u"P"_s}, here));
    // A cloned PC has our name, another one has our image.
    EXPECT_FALSE(dead(gone, ours, {u"other"_s, u"earlier"_s, u"P"_s}, here));
    EXPECT_FALSE(dead(gone, u"PC-02"_s, {u"M"_s, u"earlier"_s, u"P"_s}, here));
    EXPECT_FALSE(dead(gone, u"PC-02"_s, here, here));
    EXPECT_FALSE(isDead({{u"李四"_s, {}, gone, {}}, here}, {}, here));
    // Another container of this machine counts its processes for itself.
    EXPECT_FALSE(dead(gone, ours, {u"M"_s, u"B"_s, u"other"_s}, here));
    // No ids: an older version, or a system that has none.
    EXPECT_FALSE(dead(gone, ours, {}, here));
    EXPECT_FALSE(dead(gone, ours, here, {}));
    EXPECT_FALSE(dead(gone, ours, {}, {}));
    // Windows knows no id of a start; a container often no id of the machine.
    EXPECT_TRUE(dead(gone, ours, {u"M"_s, {}, {}}, {u"M"_s, {}, {}}));
    EXPECT_FALSE(dead(gone, ours, {u"other"_s, {}, {}}, {u"M"_s, {}, {}}));
    EXPECT_TRUE(dead(gone, ours, {{}, u"B"_s, u"P"_s}, {{}, u"B"_s, u"P"_s}));
    EXPECT_FALSE(dead(gone, ours, {{}, u"earlier"_s, u"P"_s}, {{}, u"B"_s, u"P"_s}));
}

TEST_F(LockTest, HoweverLongANameIsTheLockSaysWho)
{
    ReportFile::OpenOptions writing = options();
    writing.author.user = QString(5000, u'王');
    writing.author.machine = QString(5000, u'机');
    const auto file = ReportFile::open(path(), writing);
    ASSERT_TRUE(file);
    const Error error = errorOf(path());
    EXPECT_EQ(error.code, ErrorCode::Locked);
    EXPECT_TRUE(error.message.contains(QString(200, u'王'))) << error.message.toStdString();
    EXPECT_FALSE(error.message.contains(QString(201, u'王')));
    // One of an older version, over 4 KB, is read whole.
    QJsonObject old = lockOf(u"PC-02"_s, 1);
    old.insert(u"user"_s, QString(3000, u'李'));
    writeLock(old);
    EXPECT_EQ(ReportFile::lockOwner(path())->user, QString(200, u'李'));
    EXPECT_EQ(ReportFile::lockOwner(path())->machine, u"PC-02"_s);
}

// As in a folder one may list but not enter: whether there is a lock cannot be seen.
TEST_F(LockTest, WhereNoLockCanBeSeenNobodyIsNamed)
{
    const auto taken =
        LockFile::take(path(QString(254, u'a')), {}, u"2025-01-15T09:30:00+08:00"_s, false);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::Unwritable);
}

TEST_F(LockTest, WithoutAUserTheLockNamesTheMachine)
{
    ReportFile::OpenOptions nobody = options();
    nobody.author = Author();
    const auto file = ReportFile::open(path(), nobody);
    ASSERT_TRUE(file);
    const auto owner = ReportFile::lockOwner(path());
    ASSERT_TRUE(owner);
    EXPECT_EQ(owner->user, QString());
    EXPECT_EQ(owner->machine, Author::current().machine);
    EXPECT_EQ(owner->pid, Author::current().pid);
    EXPECT_TRUE(errorOf(path()).message.contains(owner->machine));
}

TEST_F(LockTest, AFolderOrAMuchTooLargeFileInTheLocksPlaceIsLeftAlone)
{
    ASSERT_TRUE(QDir().mkdir(lockPath()));
    for (const bool breaking : {false, true})
        expectOnlyReading(breaking);
    ASSERT_TRUE(QDir().rmdir(lockPath()));
    writeBytes(lockPath(), QByteArray(1024 * 1024, ' '));
    for (const bool breaking : {false, true})
        expectOnlyReading(breaking);
    EXPECT_EQ(QFileInfo(lockPath()).size(), 1024 * 1024);
}

#ifdef Q_OS_UNIX // what else can have a name there
TEST_F(LockTest, APipeALinkOrADeviceInTheLocksPlaceIsNeverFollowed)
{
    const QByteArray lock = QFile::encodeName(lockPath());
    ASSERT_EQ(::mkfifo(lock.constData(), 0600), 0);
    for (const bool breaking : {false, true})
        expectOnlyReading(breaking); // hangs when it waits for a writer
    struct stat found = {};
    ASSERT_EQ(::lstat(lock.constData(), &found), 0);
    EXPECT_TRUE(S_ISFIFO(found.st_mode));
    ASSERT_TRUE(QFile::remove(lockPath()));

    writeBytes(path(u"precious"_s), "precious");
    for (const QString& target : {path(u"precious"_s), path(u"nothing"_s), u"/dev/zero"_s}) {
        ASSERT_TRUE(QFile::link(target, lockPath()));
        for (const bool breaking : {false, true})
            expectOnlyReading(breaking);
        EXPECT_EQ(QFile::symLinkTarget(lockPath()), target);
        ASSERT_TRUE(QFile::remove(lockPath()));
    }
    EXPECT_EQ(bytesOf(path(u"precious"_s)), "precious");
    EXPECT_FALSE(QFile::exists(path(u"nothing"_s)));
}

TEST_F(LockTest, ALockThatBecomesAPipeWhileTheReportIsOpenIsNamedAndNothingIsWritten)
{
    const FilePtr file = open(path());
    ASSERT_TRUE(QFile::remove(lockPath()));
    ASSERT_EQ(::mkfifo(QFile::encodeName(lockPath()).constData(), 0600), 0);
    const QByteArray before = bytesOf(path());
    const Error error = refusal(*file);
    EXPECT_EQ(error.code, ErrorCode::Unwritable);
    EXPECT_TRUE(error.message.contains(u"~$"_s)) << error.message.toStdString();
    EXPECT_EQ(bytesOf(path()), before);
}
#endif

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
