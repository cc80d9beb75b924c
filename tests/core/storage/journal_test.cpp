// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "core/base/files.h"
#include "core/storage/backup.h"
#include "core/storage/place.h"
#include "core/storage/report_file.h"
#include "core/storage/restore.h"
#include "tests/core/storage/fault_vfs.h"
#include "tests/core/storage/made_journal.h"
#include "tests/core/storage/storage_test_base.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <random>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

using Mode = ReportFile::Mode;

const QString cellId = u"visits.old.spring"_s;

class JournalTest : public StorageTest
{
protected:
    void SetUp() override
    {
        FilePtr file = create(path(), emptyReport());
        type(*file, cellId, u"1"_s);
        m_oldReport = file->report();
        m_oldBytes = bytesOf(path());
        type(*file, cellId, u"2"_s);
        m_newReport = file->report();
        m_newBytes = bytesOf(path());
        file.reset();
        QFile::remove(path() + u".bak1"_s);
    }

    QString journal() const { return journalPath(path()); }
    QString kept(const QString& ending = {}) const { return path() + u".kept1"_s + ending; }
    QString nameOf(const QString& file) const { return QFileInfo(file).fileName(); }

    void lay(const QByteArray& file, const QByteArray& journalBytes) const
    {
        for (const QString& left : QStringList{kept(), kept(u".journal"_s), path() + u".bak1"_s})
            QFile::remove(left);
        writeBytes(path(), file);
        writeBytes(journal(), journalBytes);
    }

    // The new state with its last page missing, half a page of it changed: verifies as nothing.
    QByteArray torn() const
    {
        QByteArray bytes = m_newBytes;
        bytes.replace(2 * 4096 + 2048, 2048, m_oldBytes.mid(3 * 4096, 2048));
        return bytes;
    }

    std::vector<QString> notices(Mode mode, const Report& expected) const
    {
        const FilePtr file = open(path(), mode);
        if (!file)
            return {};
        EXPECT_EQ(file->report(), expected);
        const QStringList list = file->notices();
        return {list.begin(), list.end()};
    }

    Report m_oldReport = emptyReport();
    Report m_newReport = emptyReport();
    QByteArray m_oldBytes;
    QByteArray m_newBytes;
};

TEST_F(JournalTest, AStaleJournalTakesNothingBackThatWasSaved)
{
    const QByteArray stale = madeJournal(m_oldBytes);
    lay(m_newBytes, stale);
    const FolderState before = folderState();
    const auto read = notices(Mode::Read, m_newReport);
    EXPECT_EQ(folderState(), before);
    ASSERT_EQ(read.size(), 1U);
    EXPECT_TRUE(read[0].contains(nameOf(journal()))) << read[0].toStdString();

    const auto written = notices(Mode::Write, m_newReport);
    ASSERT_EQ(written.size(), 1U);
    EXPECT_TRUE(written[0].contains(nameOf(kept(u".journal"_s)))) << written[0].toStdString();
    EXPECT_EQ(bytesOf(path()), m_newBytes);
    EXPECT_EQ(bytesOf(kept(u".journal"_s)), stale);
    EXPECT_EQ(folderState().size(), 2U);
    EXPECT_TRUE(notices(Mode::Write, m_newReport).empty());
}

TEST_F(JournalTest, AJournalOfAnotherReportIsNotUsed)
{
    create(path(u"other.gkb"_s), fullReport()).reset();
    const QByteArray foreign = madeJournal(bytesOf(path(u"other.gkb"_s)));
    lay(m_newBytes, foreign);
    EXPECT_EQ(notices(Mode::Read, m_newReport).size(), 1U);
    EXPECT_EQ(notices(Mode::Write, m_newReport).size(), 1U);
    EXPECT_EQ(bytesOf(kept(u".journal"_s)), foreign);
}

TEST_F(JournalTest, AHalfDoneWriteIsTakenBackAndEverythingIsKept)
{
    const QByteArray itsOwn = madeJournal(m_oldBytes);
    lay(torn(), itsOwn);
    const FolderState before = folderState();
    const auto read = notices(Mode::Read, m_oldReport);
    EXPECT_EQ(folderState(), before);
    EXPECT_EQ(read.size(), 1U);

    const auto written = notices(Mode::Write, m_oldReport);
    ASSERT_EQ(written.size(), 1U);
    EXPECT_TRUE(written[0].contains(nameOf(kept()))) << written[0].toStdString();
    EXPECT_TRUE(written[0].contains(nameOf(kept(u".journal"_s)))) << written[0].toStdString();
    EXPECT_EQ(bytesOf(kept()), torn());
    EXPECT_EQ(bytesOf(kept(u".journal"_s)), itsOwn);
    EXPECT_EQ(folderState().size(), 3U);
}

TEST_F(JournalTest, AWriteThatWasTornInTheFirstPageIsTakenBackToo)
{
    QByteArray headless = torn();
    headless.replace(0, 512, QByteArray(512, '\0'));
    lay(headless, madeJournal(m_oldBytes));
    EXPECT_EQ(notices(Mode::Read, m_oldReport).size(), 1U);
    EXPECT_EQ(notices(Mode::Write, m_oldReport).size(), 1U);
    EXPECT_EQ(bytesOf(kept()), headless);
}

TEST_F(JournalTest, RestoringTakesAHalfDoneWriteBackFirst)
{
    writeBytes(backupPath(path(), 1), m_newBytes);
    writeBytes(path(), torn());
    writeBytes(journal(), madeJournal(m_oldBytes));
    const auto done = restoreBackup(path(), 1, options());
    ASSERT_TRUE(done) << done.error().message.toStdString();
    EXPECT_EQ(open(path())->report(), m_newReport);
    EXPECT_EQ(open(backupPath(path(), 1), Mode::Read)->report(), m_oldReport);
}

TEST_F(JournalTest, WhatIsNoReportStaysAlsoBesideAJournal)
{
    lay("a text of the clerk's", "and another one, longer than the head of a journal");
    const FolderState before = folderState();
    const Error error = errorOf(path());
    EXPECT_EQ(error.code, ErrorCode::Unreadable);
    EXPECT_TRUE(error.message.contains(u"不是"_s)) << error.message.toStdString();
    EXPECT_EQ(folderState(), before);
}

TEST_F(JournalTest, WhatWasKeptBeforeStays)
{
    lay(torn(), madeJournal(m_oldBytes));
    writeBytes(kept(u".journal"_s), "earlier");
    open(path()).reset();
    EXPECT_EQ(bytesOf(kept(u".journal"_s)), "earlier");
    EXPECT_EQ(bytesOf(path() + u".kept2"_s), torn());
}

TEST_F(JournalTest, AForeignWriteAheadLogIsNamedAndTheReportIsNotCalledDamaged)
{
    lay(m_newBytes, {});
    QFile::remove(journal());
    const QString log = path() + u"-wal"_s;
    writeBytes(log, "figures of somebody");
    for (const Mode mode : {Mode::Read, Mode::Write}) {
        const Error error = errorOf(path(), mode);
        EXPECT_EQ(error.code, ErrorCode::Unreadable);
        EXPECT_TRUE(error.message.contains(nameOf(log))) << error.message.toStdString();
    }
    EXPECT_EQ(bytesOf(path()), m_newBytes);
    EXPECT_EQ(bytesOf(log), "figures of somebody");
}

TEST_F(JournalTest, AnEmptyJournalIsNothing)
{
    lay(m_newBytes, {});
    const FolderState before = folderState();
    EXPECT_TRUE(notices(Mode::Read, m_newReport).empty());
    EXPECT_EQ(folderState(), before);
    const FilePtr file = open(path());
    EXPECT_TRUE(file->notices().isEmpty());
    type(*file, cellId, u"3"_s);
    EXPECT_FALSE(QFile::exists(journal()));
}

TEST_F(JournalTest, ASuperJournalIsNeverDeletedWhateverIsDone)
{
    const QString victim = path(u"victim.txt"_s);
    writeBytes(victim, "precious");
    const QByteArray hostile = madeJournal(m_oldBytes, victim.toUtf8());
    for (const QByteArray& file : {m_newBytes, m_oldBytes, torn()}) {
        for (const Mode mode : {Mode::Read, Mode::Write}) {
            lay(file, hostile);
            const FolderState before = folderState();
            const auto opened = ReportFile::open(path(), options(mode));
            EXPECT_EQ(bytesOf(victim), "precious");
            EXPECT_EQ(opened.has_value(), file != torn());
            if (!opened) {
                EXPECT_EQ(opened.error().code, ErrorCode::Corrupt);
                EXPECT_EQ(folderState(), before);
            }
        }
    }
    // Beside the names that are used while a file is made, copied and changed.
    lay(m_newBytes, hostile);
    QFile::remove(journal());
    for (const auto ending : {".new-journal"_L1, ".bak-journal"_L1, ".bak1-journal"_L1})
        writeBytes(path() + ending, hostile);
    type(*open(path()), cellId, u"3"_s);
    ASSERT_TRUE(ReportFile::create(path(), fullReport(), options(), true));
    EXPECT_EQ(bytesOf(victim), "precious");
    for (const auto ending : {".new-journal"_L1, ".bak-journal"_L1, ".bak1-journal"_L1})
        EXPECT_EQ(bytesOf(path() + ending), hostile);
}

TEST_F(JournalTest, AJournalThatAppearsWhileTheFileIsOpenIsNotUsedEither)
{
    const QString victim = path(u"victim.txt"_s);
    writeBytes(victim, "precious");
    const QByteArray hostile = madeJournal(m_oldBytes, victim.toUtf8());
    const FilePtr file = open(path());
    writeBytes(journal(), hostile);
    const auto refused = file->append(typed(file->report(), cellId, u"3"_s), 0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
    EXPECT_EQ(bytesOf(journal()), hostile);
    EXPECT_EQ(bytesOf(victim), "precious");

    type(*file, cellId, u"3"_s); // put in order first
    EXPECT_EQ(file->notices().size(), 1);
    EXPECT_EQ(bytesOf(kept(u".journal"_s)), hostile);
    EXPECT_EQ(bytesOf(victim), "precious");
    EXPECT_EQ(open(path(), Mode::Read)->report(), file->report());
}

TEST_F(JournalTest, AReaderSeesTheOldStateWhileAnotherProgramIsWriting)
{
    sqlite3* writer = nullptr;
    ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &writer), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(writer, "BEGIN IMMEDIATE; UPDATE field SET value = 'x'", nullptr,
                           nullptr, nullptr),
              SQLITE_OK);
    ASSERT_TRUE(QFile::exists(journal()));
    const QByteArray bytes = bytesOf(journal());
    for (const Mode mode : {Mode::Read, Mode::Write})
        EXPECT_TRUE(notices(mode, m_newReport).empty());
    EXPECT_EQ(bytesOf(journal()), bytes);
    EXPECT_EQ(sqlite3_exec(writer, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(writer);
    EXPECT_TRUE(notices(Mode::Read, m_newReport).empty());
}

// What is refused says “the program did not change it”: that must be so.
TEST_F(JournalTest, WhereAnOpeningIsRefusedFileAndJournalAreLeftToTheByte)
{
    const QByteArray good = madeJournal(m_oldBytes);
    std::vector<QByteArray> journals;
    for (qsizetype size = 1; size < good.size(); size += good.size() / 29)
        journals.push_back(good.first(size));
    for (qsizetype place = 0; place < 28; ++place) {
        journals.push_back(good);
        journals.back()[place] = static_cast<char>(good[place] ^ 0x55);
    }
    std::minstd_rand random(1);
    for (int i = 0; i < 60; ++i) {
        journals.push_back(good);
        const auto place = static_cast<qsizetype>(random() % static_cast<unsigned>(good.size()));
        journals.back()[place] = static_cast<char>(good[place] ^ 0x40);
    }
    journals.push_back(QByteArray(good.size(), '\0'));
    journals.push_back(m_oldBytes);
    journals.push_back(QByteArray(good).replace(8, 4, "\xff\xff\xff\xff"));  // page records
    journals.push_back(QByteArray(good).replace(16, 4, "\xff\xff\xff\xff")); // pages
    journals.push_back(QByteArray(good).replace(16, 4, QByteArray(4, '\0')));
    journals.push_back(QByteArray(good).replace(24, 4, QByteArray("\0\0\x10\x01", 4))); // page size
    journals.push_back(QByteArray(good).replace(24, 4, QByteArray("\0\0\x02\x00", 4)));
    int refusals = 0;
    for (size_t i = 0; i < journals.size(); ++i) {
        for (const QByteArray& bytes : {torn(), m_newBytes}) {
            for (const Mode mode : {Mode::Read, Mode::Write}) {
                lay(bytes, journals[i]);
                const auto opened = ReportFile::open(path(), options(mode));
                if (opened) {
                    const Report& report = (*opened)->report();
                    // A journal that ends early can still mend what is torn: then the new state
                    // is whole.
                    EXPECT_TRUE(report == m_newReport ||
                                (bytes != m_newBytes && report == m_oldReport))
                        << i;
                    continue;
                }
                ++refusals;
                EXPECT_NE(bytes, m_newBytes) << i;
                EXPECT_TRUE(opened.error().message.contains(u"没有改动"_s))
                    << opened.error().message.toStdString();
                EXPECT_EQ(bytesOf(path()), bytes) << i;
                EXPECT_EQ(bytesOf(journal()), journals[i]) << i;
                EXPECT_EQ(folderState().size(), 2U) << i;
            }
        }
    }
    EXPECT_GT(refusals, 110);
}

#ifdef Q_OS_UNIX
TEST_F(JournalTest, WhatIsNoFileInTheJournalsPlaceIsRefusedAndNotTouched)
{
    using Make = void (*)(const QString&);
    const std::vector<Make> all{
        [](const QString& at) { EXPECT_EQ(mkfifo(QFile::encodeName(at).constData(), 0600), 0); },
        [](const QString& at) { EXPECT_TRUE(QDir().mkdir(at)); },
        [](const QString& at) { EXPECT_TRUE(QFile::link(at + u".nowhere"_s, at)); },
        [](const QString& at) { EXPECT_TRUE(QFile::link(u"/dev/zero"_s, at)); },
        [](const QString& at) {
            QFile sparse(at);
            EXPECT_TRUE(sparse.open(QIODevice::WriteOnly) && sparse.resize(largestJournal + 1));
        }};
    for (const auto suffix : {"-journal"_L1, "-wal"_L1, "-shm"_L1}) {
        for (const Make make : all) {
            const QString at = path() + suffix;
            make(at);
            for (const Mode mode : {Mode::Read, Mode::Write}) {
                const Error error = errorOf(path(), mode);
                EXPECT_EQ(error.code, ErrorCode::Unreadable);
                EXPECT_TRUE(error.message.contains(nameOf(at))) << error.message.toStdString();
            }
            const auto replaced = ReportFile::create(path(), fullReport(), options(), true);
            EXPECT_EQ(replaced.has_value(), suffix == "-shm"_L1); // nobody looks at it
            struct stat found = {};
            EXPECT_EQ(lstat(QFile::encodeName(at).constData(), &found), 0);
            EXPECT_TRUE(S_ISDIR(found.st_mode) ? QDir().rmdir(at) : QFile::remove(at));
            writeBytes(path(), m_newBytes);
        }
    }
}

TEST_F(JournalTest, AFileWithASecondHardLinkOpensForReadingOnlyAndSaysWhy)
{
    const QString second = path(u"second.gkb"_s);
    ASSERT_EQ(::link(QFile::encodeName(path()).constData(), QFile::encodeName(second).constData()),
              0);
    const FolderState before = folderState();
    const FilePtr file = open(path());
    EXPECT_TRUE(file->isReadOnly());
    EXPECT_TRUE(file->whyReadOnly().contains(u"硬链接"_s)) << file->whyReadOnly().toStdString();
    EXPECT_EQ(folderState(), before);
    ASSERT_TRUE(QFile::remove(second));
    EXPECT_FALSE(open(path())->isReadOnly());
}

TEST_F(JournalTest, WhereTheStateCannotBePutInOrderTheReportOpensForReadingOnly)
{
    lay(torn(), madeJournal(m_oldBytes));
    ASSERT_TRUE(QDir().mkdir(besidePath(path(), QLatin1String(".kept")))); // stands in the way
    ASSERT_TRUE(QDir().mkdir(besidePath(path(), QLatin1String(".kept/x"))));
    const FolderState before = folderState();
    const FilePtr file = open(path());
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->isReadOnly());
    EXPECT_FALSE(file->whyReadOnly().isEmpty());
    EXPECT_EQ(file->report(), m_oldReport);
    EXPECT_EQ(folderState(), before);
}
#endif

TEST_F(JournalTest, AReportWithAJournalIsNotReplaced)
{
    lay(torn(), madeJournal(m_oldBytes));
    const FolderState before = folderState();
    const auto refused = ReportFile::create(path(), fullReport(), options(), true);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
    EXPECT_TRUE(refused.error().message.contains(nameOf(journal())));
    EXPECT_EQ(folderState(), before);
}

class FailingDiskTest : public JournalTest
{
protected:
    FaultVfs m_vfs;
};

TEST_F(FailingDiskTest, AFullDiskIsCalledThat)
{
    const FilePtr file = open(path());
    m_vfs.failAt(1, SQLITE_FULL, true);
    const auto refused = file->append(typed(file->report(), cellId, u"3"_s), 0);
    m_vfs.failNever();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
    EXPECT_TRUE(isDiskFull(refused.error()));
    EXPECT_TRUE(refused.error().message.contains(u"磁盘已满"_s));
}

TEST_F(FailingDiskTest, AJournalThatCannotBeMadeMeansThatNothingCanBeWritten)
{
    const FilePtr file = open(path());
    m_vfs.failAt(1, SQLITE_CANTOPEN, true);
    const auto refused = file->append(typed(file->report(), cellId, u"3"_s), 0);
    m_vfs.failNever();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
    EXPECT_FALSE(isDiskFull(refused.error()));
}

} // namespace
} // namespace gongkai
