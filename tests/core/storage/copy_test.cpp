// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A copy is written from what is open, whatever lies at the path of the file by now.
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

class CopyTest : public StorageTest
{
protected:
    void SetUp() override
    {
        create(path(), fullReport()).reset();
        m_file = open(path());
        type(*m_file, cellId, u"22"_s);
    }

    /// Does the copy say what is open, with the same log?
    void expectCopy() const
    {
        const FilePtr copy = open(m_copy, Mode::Read);
        ASSERT_TRUE(copy);
        EXPECT_EQ(copy->report(), m_file->report());
        const std::vector<LogEntry> ours = *m_file->history();
        const std::vector<LogEntry> theirs = *copy->history();
        ASSERT_EQ(theirs.size(), ours.size());
        EXPECT_EQ(theirs.back().digest, ours.back().digest);
    }

    FaultVfs m_vfs;
    FilePtr m_file;
    QString m_copy = path(u"副本 %1.gkb"_s);
};

TEST_F(CopyTest, SaysWhatIsOpenWithItsLogAndLeavesNoLock)
{
    const QByteArray original = bytesOf(path());
    ASSERT_TRUE(m_file->writeCopy(m_copy));
    expectCopy();
    EXPECT_FALSE(ReportFile::lockOwner(m_copy));
    EXPECT_EQ(bytesOf(path()), original);
    EXPECT_EQ(m_file->path(), path());
}

TEST_F(CopyTest, IsOfTheOpenReportAlsoWhereAnotherTookItsPlace)
{
    const QString other = path(u"other.gkb"_s);
    create(other, emptyReport()).reset();
    if (!QFile::remove(path()))
        GTEST_SKIP() << "this system removes no open file";
    ASSERT_TRUE(QFile::rename(other, path()));
    ASSERT_TRUE(m_file->writeCopy(m_copy));
    expectCopy();
}

TEST_F(CopyTest, WorksWithTheFileDeleted)
{
    QFile::remove(path());
    ASSERT_TRUE(m_file->writeCopy(m_copy));
    expectCopy();
}

TEST_F(CopyTest, IsWholeBesideAHotJournalOfTheFile)
{
    writeBytes(path() + u"-journal"_s, "half of something");
    ASSERT_TRUE(m_file->writeCopy(m_copy));
    expectCopy();
    QFile::remove(path() + u"-journal"_s);
}

TEST_F(CopyTest, HoldsWhatTheDiskOfTheFileRefused)
{
    m_file.reset();
    ReportFile::OpenOptions holding = options();
    holding.hold = true;
    m_file = *ReportFile::open(path(), holding);
    m_vfs.failAt(1, SQLITE_FULL, true);
    type(*m_file, cellId, u"33"_s);
    m_vfs.failNever();
    ASSERT_TRUE(m_file->unsaved());
    ASSERT_TRUE(m_file->writeCopy(m_copy));
    expectCopy();
    EXPECT_TRUE(m_file->unsaved()) << "a copy is not the file";
}

TEST_F(CopyTest, OfAReportOpenForReadingIsWritten)
{
    m_file.reset();
    m_file = open(path(), Mode::Read);
    ASSERT_TRUE(m_file->writeCopy(m_copy));
    expectCopy();
}

TEST_F(CopyTest, OverAFileThatSomebodyEditsIsRefusedWithTheirName)
{
    create(m_copy, emptyReport()).reset();
    ReportFile::OpenOptions theirs = options();
    theirs.author = {u"王芳"_s, u"PC-2"_s, 4711};
    const auto colleague = ReportFile::open(m_copy, theirs);
    ASSERT_TRUE(colleague);
    const QByteArray before = bytesOf(m_copy);
    for (const bool andGoOn : {false, true}) {
        const auto refused =
            andGoOn ? m_file->saveAs(m_copy, true) : m_file->writeCopy(m_copy, true);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Locked);
        EXPECT_TRUE(refused.error().message.contains(u"王芳"_s));
    }
    EXPECT_EQ(bytesOf(m_copy), before);
}

TEST_F(CopyTest, BesideALeftoverJournalIsRefusedAndNothingTouched)
{
    for (const bool exists : {false, true}) {
        if (exists)
            create(m_copy, emptyReport()).reset();
        const QString journal = m_copy + u"-journal"_s;
        writeBytes(journal, "left over");
        const FolderState before = folderState();
        const auto refused = m_file->writeCopy(m_copy, true);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
        EXPECT_TRUE(refused.error().message.contains(QDir::toNativeSeparators(journal)));
        EXPECT_EQ(folderState(), before);
        QFile::remove(journal);
    }
}

TEST_F(CopyTest, OverTheOpenFileItselfIsRefusedByWhateverName)
{
    QStringList names{path(), m_folder.path() + u"/./"_s + awkwardName};
#ifdef Q_OS_UNIX
    const QString link = path(u"link.gkb"_s);
    ASSERT_TRUE(QFile::link(path(), link));
    names << link;
#endif
    for (const QString& name : names) {
        const auto refused = m_file->writeCopy(name, true);
        ASSERT_FALSE(refused) << name.toStdString();
        EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
        EXPECT_TRUE(m_file->isAt(name));
    }
    EXPECT_FALSE(m_file->isAt(m_copy));
}

TEST_F(CopyTest, WithTheFileDeletedEveryMissingFileIsStillAnotherOne)
{
    QFile::remove(path());
    EXPECT_TRUE(m_file->isAt(path()));
    EXPECT_FALSE(m_file->isAt(path(u"missing.gkb"_s)));
}

TEST_F(CopyTest, AnExistingFileIsReplacedOnlyWhenAskedAndOnlyByAWholeOne)
{
    create(m_copy, emptyReport()).reset();
    const QByteArray before = bytesOf(m_copy);
    EXPECT_EQ(m_file->writeCopy(m_copy).error().code, ErrorCode::Exists);
    bool failed = true;
    for (int n = 1; failed; ++n) {
        ASSERT_LT(n, 200);
        m_vfs.failAt(n, SQLITE_FULL, true);
        const auto written = m_file->writeCopy(m_copy, true);
        failed = m_vfs.hasFailed();
        m_vfs.failNever();
        if (!written)
            EXPECT_EQ(bytesOf(m_copy), before) << n;
        else
            expectCopy();
    }
}

} // namespace
} // namespace gongkai
