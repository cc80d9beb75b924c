// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/place.h"
#include "core/storage/restore.h"
#include "tests/core/storage/storage_test_base.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <sqlite3.h>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

using Mode = ReportFile::Mode;

const QString figure = u"visits.old.spring"_s;

// The clock of the tests stands at 9:30 on the 15th; the file was made then.
QDateTime at(int day, int hour, int minute = 0, int second = 0)
{
    return QDateTime({2025, 1, day}, {hour, minute, second}, QTimeZone(8 * 3600));
}

class BackupTest : public StorageTest
{
protected:
    void SetUp() override { create(path(), emptyReport()).reset(); }

    static ReportFile::OpenOptions optionsAt(const QDateTime& now)
    {
        ReportFile::OpenOptions then = options();
        then.clock = [now] { return now; };
        return then;
    }
    FilePtr openAt(const QString& file, const QDateTime& now) const
    {
        auto opened = ReportFile::open(file, optionsAt(now));
        EXPECT_TRUE(opened) << opened.error().message.toStdString();
        return opened ? *std::move(opened) : nullptr;
    }
    // A call of its own, as a script does it.
    void set(const QDateTime& now, const QString& value) const
    {
        type(*openAt(path(), now), figure, value);
    }

    // What stands in the figure in a file; "-" where there is no such file.
    QString figureIn(const QString& file) const
    {
        if (!QFile::exists(file))
            return u"-"_s;
        return open(file, Mode::Read)->report().figure(*CellId::fromString(figure)).toString();
    }
    QString figureIn(int number) const { return figureIn(backupPath(path(), number)); }
    QStringList figures() const { return {figureIn(1), figureIn(2), figureIn(3), figureIn(4)}; }
};

TEST_F(BackupTest, AFileThatIsOnlyLookedAtHasNone)
{
    openAt(path(), at(16, 9)).reset();
    EXPECT_EQ(folderState().size(), 1U);
    EXPECT_EQ(newestBackup(path()), QString());
}

TEST_F(BackupTest, ANewFileHasNoneInItsFirstSitting)
{
    const FilePtr file = create(path(u"new.gkb"_s), emptyReport());
    type(*file, figure, u"1"_s);
    EXPECT_EQ(newestBackup(path(u"new.gkb"_s)), QString());
}

TEST_F(BackupTest, EachSittingKeepsTheStateBeforeItsFirstChangeAndThreeStay)
{
    for (int sitting = 1; sitting <= 5; ++sitting) {
        const FilePtr file = openAt(path(), at(15, 10 + sitting));
        type(*file, figure, QString::number(sitting * 10));
        type(*file, figure, QString::number(sitting * 10 + 1));
        if (sitting == 2) {
            EXPECT_EQ(figures(), (QStringList{u"11"_s, {}, u"-"_s, u"-"_s}));
        }
    }
    EXPECT_EQ(figures(), (QStringList{u"41"_s, u"31"_s, u"21"_s, u"-"_s}));
    EXPECT_EQ(folderState().size(), 4U);
    EXPECT_EQ(newestBackup(path()), backupPath(path(), 1));
}

TEST_F(BackupTest, FiftyCallsOfAScriptAreOneSitting)
{
    for (int call = 0; call < 50; ++call)
        set(at(16, 9, 0, call), QString::number(call + 1));
    EXPECT_EQ(figures(), (QStringList{{}, u"-"_s, u"-"_s, u"-"_s}));
}

TEST_F(BackupTest, AStateFromBeforeTodayStaysHoweverManySittingsTodayHas)
{
    set(at(15, 10), u"15"_s);
    for (int sitting = 1; sitting <= 6; ++sitting)
        set(at(16, 8 + sitting), QString::number(sitting));
    EXPECT_EQ(figures(), (QStringList{u"5"_s, u"4"_s, u"15"_s, u"-"_s}));
    set(at(17, 9), u"7"_s); // yesterday's last state is from before today now
    EXPECT_EQ(figures(), (QStringList{u"6"_s, u"5"_s, u"4"_s, u"-"_s}));
    for (int sitting = 1; sitting <= 6; ++sitting)
        set(at(17, 9 + sitting), QString::number(sitting));
    EXPECT_EQ(figureIn(3), u"6"_s);
}

TEST_F(BackupTest, MidnightAnotherPersonAndALongPauseStartASitting)
{
    QDateTime now = at(15, 23, 50);
    ReportFile::OpenOptions moving = options();
    moving.clock = [&now] { return now; };
    const auto file = ReportFile::open(path(), moving);
    ASSERT_TRUE(file);
    type(**file, figure, u"1"_s); // after a long pause
    EXPECT_EQ(figures().first(2), (QStringList{{}, u"-"_s}));
    now = at(15, 23, 55);
    type(**file, figure, u"2"_s);
    EXPECT_EQ(figures().first(2), (QStringList{{}, u"-"_s}));
    now = at(16, 0, 5);
    type(**file, figure, u"3"_s);
    EXPECT_EQ(figures().first(2), (QStringList{u"2"_s, {}}));
    const LogEntry last = (*file)->history()->back();
    const auto goesOn = [&](const LogEntry& next) {
        return isSameSitting(encodeEntry(last, {}), encodeEntry(next, {}));
    };
    LogEntry next = last;
    EXPECT_TRUE(goesOn(next));
    next.user = u"李四"_s;
    EXPECT_FALSE(goesOn(next));
    next = last;
    next.at = u"?"_s;
    EXPECT_FALSE(goesOn(next));
}

TEST_F(BackupTest, AChangeThatDoesNotFollowPushesNothingOut)
{
    for (int sitting = 1; sitting <= 4; ++sitting)
        set(at(15, 10 + sitting), QString::number(sitting));
    const QStringList before = figures();
    const FilePtr file = openAt(path(), at(15, 20));
    const FolderState state = folderState();
    sqlite3* other = nullptr; // a reader in the way of the commit
    ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN; SELECT count(*) FROM field", nullptr, nullptr, nullptr),
              SQLITE_OK);
    EXPECT_FALSE(file->append(typed(file->report(), figure, u"5"_s), 0));
    sqlite3_close(other);
    EXPECT_EQ(folderState(), state);
    EXPECT_EQ(figures(), before);
    EXPECT_FALSE(file->append(typed(file->report(), u"visits.none.spring"_s, u"5"_s), 0));
    EXPECT_EQ(folderState(), state);
    type(*file, figure, u"5"_s);
    EXPECT_EQ(figureIn(1), u"4"_s);
}

TEST_F(BackupTest, WhatACrashLeftBetweenChangeAndBackupBecomesTheBackup)
{
    const QString prepared = besidePath(path(), QLatin1String(".bak"));
    ASSERT_TRUE(QFile::copy(path(), prepared));
    set(at(15, 9, 31), u"1"_s); // no change had followed
    EXPECT_FALSE(QFile::exists(prepared));
    EXPECT_EQ(figureIn(1), u"-"_s);

    ASSERT_TRUE(QFile::copy(path(), prepared));
    runSql(prepared, "PRAGMA user_version = 2"); // sound
    {
        const FilePtr file = openAt(path(), at(15, 9, 32));
        ASSERT_TRUE(QFile::rename(prepared, path(u"away"_s)));
        type(*file, figure, u"2"_s);
        ASSERT_TRUE(QFile::rename(path(u"away"_s), prepared)); // the change did follow
    }
    set(at(15, 9, 33), u"3"_s);
    EXPECT_FALSE(QFile::exists(prepared));
    EXPECT_EQ(figures().first(2), (QStringList{u"1"_s, u"-"_s}));

    writeBytes(prepared, "half a copy");
    set(at(15, 9, 34), u"4"_s);
    EXPECT_FALSE(QFile::exists(prepared));
    EXPECT_EQ(figures().first(2), (QStringList{u"1"_s, u"-"_s}));
}

TEST_F(BackupTest, ABackupOpensForReadingOnlyAndSaysHowToGoBack)
{
    set(at(16, 9), u"1"_s);
    const QString backup = backupPath(path(), 1);
    const FolderState before = folderState();
    {
        const FilePtr file = openAt(backup, at(16, 10));
        EXPECT_TRUE(file->isReadOnly());
        EXPECT_TRUE(file->whyReadOnly().contains(u"restore"_s))
            << file->whyReadOnly().toStdString();
        const auto refused = file->append(typed(file->report(), figure, u"5"_s), 0);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
        EXPECT_EQ(folderState(), before); // no lock either
    }
    EXPECT_EQ(folderState(), before);
    const auto made = ReportFile::create(backup, fullReport(), options(), true);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Unwritable);
    EXPECT_EQ(folderState(), before);
}

TEST_F(BackupTest, AReportThatIsReplacedBecomesTheNewestBackupBeforeItsOwn)
{
    set(at(16, 9), u"1"_s);
    set(at(17, 9), u"2"_s);
    auto made = ReportFile::create(path(), fullReport(), optionsAt(at(17, 10)), true);
    ASSERT_TRUE(made) << made.error().message.toStdString();
    EXPECT_EQ(figures(), (QStringList{u"2"_s, u"1"_s, {}, u"-"_s}));
    EXPECT_EQ((*made)->report(), fullReport());
    type(**made, figure, u"7"_s); // the same sitting
    EXPECT_EQ(figureIn(1), u"2"_s);
}

TEST_F(BackupTest, AReportThatIsReplacedButDamagedIsKeptBeside)
{
    QByteArray bytes = bytesOf(path());
    bytes.replace(bytes.size() - 200, 100, QByteArray(100, 'x'));
    bytes.truncate(bytes.size() - 4096);
    writeBytes(path(), bytes);
    ASSERT_TRUE(ReportFile::create(path(), fullReport(), options(), true));
    EXPECT_EQ(bytesOf(path() + u".damaged"_s), bytes);
    EXPECT_EQ(newestBackup(path()), QString());
    EXPECT_EQ(open(path(), Mode::Read)->report(), fullReport());
}

TEST_F(BackupTest, AReportThatLostItsBeginningIsKeptBesideToo)
{
    QByteArray bytes = bytesOf(path());
    bytes.replace(0, 16, QByteArray(16, '\0'));
    writeBytes(path(), bytes);
    const auto made = ReportFile::create(path(), fullReport(), options(), true);
    ASSERT_TRUE(made);
    EXPECT_EQ(bytesOf(path() + u".damaged"_s), bytes);
    ASSERT_EQ((*made)->notices().size(), 1);
    EXPECT_TRUE((*made)->notices()[0].contains(u".damaged"_s));
}

TEST_F(BackupTest, RestoringOverAReportThatLostItsBeginningKeepsItAndItsJournal)
{
    set(at(16, 9), u"1"_s);
    QByteArray bytes = bytesOf(path());
    bytes.replace(0, 16, QByteArray(16, '\0'));
    writeBytes(path(), bytes);
    writeBytes(path() + u"-journal"_s, "of a crash");
    const auto done = restoreBackup(path(), 1, optionsAt(at(16, 10)));
    ASSERT_TRUE(done) << done.error().message.toStdString();
    EXPECT_EQ(bytesOf(path() + u".damaged"_s), bytes);
    EXPECT_EQ(bytesOf(path() + u".damaged-journal"_s), "of a crash");
    EXPECT_EQ(done->size(), 1);
}

TEST_F(BackupTest, TheJournalOfAReportThatWasMovedAwayIsKept)
{
    set(at(16, 9), u"1"_s);
    ASSERT_TRUE(QFile::rename(path(), path(u"moved.gkb"_s)));
    writeBytes(path() + u"-journal"_s, "of a crash");
    const auto done = restoreBackup(path(), 1, optionsAt(at(16, 10)));
    ASSERT_TRUE(done) << done.error().message.toStdString();
    EXPECT_EQ(bytesOf(path() + u".damaged-journal"_s), "of a crash");
    ASSERT_EQ(done->size(), 1);
    EXPECT_TRUE(done->front().contains(u".damaged-journal"_s));
}

TEST_F(BackupTest, NothingOfTheClerksGoesForTheSakeOfShortLivedFiles)
{
    const QStringList names{path() + u".new"_s, path() + u".bak"_s, path() + u".tmp"_s};
    for (const QString& name : names)
        writeBytes(name, "of the clerk");
    set(at(16, 9), u"1"_s);
    ASSERT_TRUE(ReportFile::create(path(), fullReport(), optionsAt(at(17, 9)), true));
    ASSERT_TRUE(restoreBackup(path(), 1, optionsAt(at(18, 9))));
    for (const QString& name : names)
        EXPECT_EQ(bytesOf(name), "of the clerk") << name.toStdString();
}

TEST_F(BackupTest, AReportMayBeCalledLikeAnotherOneWithAnEnding)
{
    const QString longer = path(u"年报.new"_s);
    create(longer, fullReport()).reset();
    create(path(u"年报"_s), emptyReport()).reset();
    EXPECT_EQ(open(longer, Mode::Read)->report(), fullReport());
}

TEST_F(BackupTest, WhatIsToBeReplacedAndCannotBeKeptStays)
{
    ASSERT_TRUE(QDir().mkdir(backupPath(path(), 2)));
    const QByteArray before = bytesOf(path());
    const auto made = ReportFile::create(path(), fullReport(), options(), true);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Unwritable);
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(folderState().size(), 2U);
}

TEST_F(BackupTest, EveryBackupIsListedWithItsLastOperation)
{
    EXPECT_TRUE(backupsOf(path()).empty());
    set(at(16, 9), u"1"_s);
    set(at(17, 9), u"2"_s);
    writeBytes(backupPath(path(), 2), "no report");
    const auto backups = backupsOf(path());
    ASSERT_EQ(backups.size(), 2U);
    EXPECT_EQ(backups[0].number, 1);
    EXPECT_EQ(backups[0].last.at, u"2025-01-16T09:00:00+08:00"_s);
    EXPECT_EQ(backups[0].last.user, u"王芳"_s);
    EXPECT_EQ(backups[0].last.operation.kind, u"set"_s);
    ASSERT_TRUE(backups[0].report);
    EXPECT_EQ(backups[0].report->figure(*CellId::fromString(figure)).toString(), u"1"_s);
    EXPECT_FALSE(backups[1].report);
    EXPECT_TRUE(backups[1].problem.contains(u".bak2"_s)) << backups[1].problem.toStdString();
}

TEST_F(BackupTest, RestoringKeepsWhatItReplacesAndIsTakenBackByRestoring)
{
    for (int day = 16; day <= 19; ++day)
        set(at(day, 9), QString::number(day));
    EXPECT_EQ(figures(), (QStringList{u"18"_s, u"17"_s, u"16"_s, u"-"_s}));
    const auto done = restoreBackup(path(), 2, optionsAt(at(19, 10)));
    ASSERT_TRUE(done) << done.error().message.toStdString() << done.error().detail.toStdString();
    EXPECT_EQ(figureIn(path()), u"17"_s);
    EXPECT_EQ(figures(), (QStringList{u"19"_s, u"18"_s, u"17"_s, u"-"_s}));
    EXPECT_EQ(folderState().size(), 4U);
    ASSERT_TRUE(restoreBackup(path(), 1, optionsAt(at(19, 11))));
    EXPECT_EQ(figureIn(path()), u"19"_s);
    set(at(19, 12), u"5"_s); // the log goes on
    EXPECT_EQ(open(path(), Mode::Read)->history()->size(), 6U);
}

TEST_F(BackupTest, AFileThatIsDamagedOrGoneIsRestoredToo)
{
    set(at(16, 9), u"1"_s);
    QByteArray damaged = bytesOf(path());
    damaged.truncate(damaged.size() - 4096);
    writeBytes(path(), damaged);
    ASSERT_TRUE(restoreBackup(path(), 1, optionsAt(at(16, 10))));
    EXPECT_EQ(figureIn(path()), QString());
    EXPECT_EQ(bytesOf(path() + u".damaged"_s), damaged);
    EXPECT_EQ(figures().first(2), (QStringList{{}, u"-"_s}));
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(restoreBackup(path(), 1, optionsAt(at(16, 11))));
    EXPECT_EQ(figureIn(path()), QString());
}

TEST_F(BackupTest, ARestoringThatIsRefusedChangesNothing)
{
    set(at(16, 9), u"1"_s);
    set(at(17, 9), u"2"_s);
    QByteArray damaged = bytesOf(backupPath(path(), 2));
    damaged.truncate(damaged.size() - 4096);
    writeBytes(backupPath(path(), 2), damaged);
    const auto refusedAs = [&](int number) {
        const auto done = restoreBackup(path(), number, optionsAt(at(17, 10)));
        EXPECT_FALSE(done);
        return done ? Error() : done.error();
    };
    const FolderState before = folderState();
    EXPECT_EQ(refusedAs(2).code, ErrorCode::Corrupt);
    EXPECT_EQ(refusedAs(3).code, ErrorCode::Unreadable);
    EXPECT_EQ(refusedAs(0).code, ErrorCode::Unreadable);
    EXPECT_EQ(folderState(), before);
    const FilePtr file = openAt(path(), at(17, 10));
    const FolderState open = folderState();
    EXPECT_EQ(refusedAs(1).code, ErrorCode::Locked);
    EXPECT_EQ(folderState(), open);
}

#ifdef Q_OS_UNIX // on Windows a file has the rights of its folder
TEST_F(BackupTest, ABackupHasTheRightsOfItsFile)
{
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    ASSERT_TRUE(QFile::setPermissions(path(), mine));
    set(at(16, 9), u"1"_s);
    EXPECT_EQ(QFile::permissions(backupPath(path(), 1)) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}
#endif

TEST_F(BackupTest, WithoutABackupNothingIsChanged)
{
    ASSERT_TRUE(QDir().mkdir(backupPath(path(), 1)));
    const QByteArray before = bytesOf(path());
    const FilePtr file = openAt(path(), at(16, 9));
    const auto refused = file->append(typed(file->report(), figure, u"1"_s), 0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
    EXPECT_TRUE(refused.error().message.contains(u".bak1"_s));
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(folderState().size(), 3U); // file, lock, and the folder in the way

    ASSERT_TRUE(QDir().rmdir(backupPath(path(), 1)));
    type(*file, figure, u"1"_s);
    EXPECT_EQ(figureIn(1), QString());
}

TEST_F(BackupTest, EachReportOfAFolderNamedLikeAPlaceholderHasItsOwnBackup)
{
    const QString folder = path(u"100%1期"_s);
    ASSERT_TRUE(QDir().mkdir(folder));
    const QString one = folder + u"/第%2批.gkb"_s;
    const QString other = folder + u"/第1批.gkb"_s;
    EXPECT_EQ(backupPath(one, 1), one + u".bak1"_s);
    EXPECT_EQ(backupPath(one, 3), one + u".bak3"_s);
    for (const QString& file : {one, other}) {
        create(file, emptyReport()).reset();
        type(*openAt(file, at(16, 9)), figure, u"1"_s);
    }
    for (const QString& file : {one, other})
        EXPECT_EQ(open(backupPath(file, 1), Mode::Read)->history()->size(), 1U);
}

TEST_F(BackupTest, ABackupPutInThePlaceOfTheFileIsThatFile)
{
    set(at(16, 9), u"1"_s);
    set(at(17, 9), u"2"_s);
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(backupPath(path(), 1), path()));
    const FilePtr file = open(path());
    ASSERT_TRUE(file);
    EXPECT_EQ(file->history()->size(), 2U);
    type(*file, figure, u"3"_s);
}

} // namespace
} // namespace gongkai
