// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/report_file.h"

#include "core/storage/platform.h"
#include "core/storage/schema.h"

#include "core/catalog/catalog.h"
#include "tests/core/storage/storage_test_base.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

using Mode = ReportFile::Mode;

class ReportFileTest : public StorageTest
{};

TEST_F(ReportFileTest, EveryKindOfFieldComesBackAsItWas)
{
    const Report report = fullReport();
    create(path(), report).reset();
    const FilePtr file = open(path(), Mode::Read);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->report(), report);
    EXPECT_EQ(file->report().form().json, report.form().json);
    std::set<FieldKind> kinds;
    for (const auto& [key, value] : file->report().fields())
        kinds.insert(key.kind);
    EXPECT_EQ(kinds.size(), 10U);
}

TEST_F(ReportFileTest, BlankZeroAndSlashStayDifferent)
{
    create(path(), fullReport()).reset();
    const FilePtr file = open(path(), Mode::Read);
    ASSERT_TRUE(file);
    const auto figure = [&](QStringView id) {
        return file->report().figure(*CellId::fromString(id));
    };
    EXPECT_EQ(figure(u"visits.old.spring"), Figure(Decimal(0)));
    EXPECT_EQ(figure(u"visits.old.autumn"), Figure::slash());
    EXPECT_TRUE(figure(u"visits.sum.all").isBlank());
    EXPECT_EQ(figure(u"cost.rent.amount").toString(), u"24252.311082"_s);
}

TEST_F(ReportFileTest, OpeningReadingAndClosingChangeNothing)
{
    create(path(), fullReport()).reset();
    const FolderState before = folderState();
    for (const Mode mode : {Mode::Read, Mode::Write}) {
        const FilePtr file = open(path(), mode);
        ASSERT_TRUE(file);
        EXPECT_EQ(file->isReadOnly(), mode == Mode::Read);
        EXPECT_TRUE(file->history());
    }
    EXPECT_EQ(folderState(), before);
}

TEST_F(ReportFileTest, ReadingLeavesNoTraceEvenWhileTheFileIsOpen)
{
    create(path(), fullReport()).reset();
    const FolderState before = folderState();
    const FilePtr file = open(path(), Mode::Read);
    ASSERT_TRUE(file);
    EXPECT_EQ(folderState(), before);
}

TEST_F(ReportFileTest, AnAppendedOperationIsInTheFileAndInItsLog)
{
    const FilePtr file = create(path(), emptyReport());
    const Operation operation = typed(file->report(), u"visits.old.spring"_s, u"3440"_s);
    const auto sequence = file->append(operation, 0);
    ASSERT_TRUE(sequence) << sequence.error().message.toStdString();
    EXPECT_EQ(*sequence, 2);
    EXPECT_EQ(file->savedAt(), options().clock());

    const FilePtr reader = open(path(), Mode::Read);
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->report(), file->report());
    EXPECT_EQ(reader->savedAt(), options().clock());
    const auto log = reader->history();
    ASSERT_EQ(log->size(), 2U);
    EXPECT_EQ(log->back().operation, operation);
    EXPECT_EQ(log->back().user, u"王芳"_s);
    EXPECT_EQ(log->back().machine, u"PC-01"_s);
    EXPECT_EQ(log->back().at, u"2025-01-15T09:30:00+08:00"_s);
}

TEST_F(ReportFileTest, AnOperationTheReportRefusesIsNotWritten)
{
    const FilePtr file = create(path(), emptyReport());
    const QByteArray before = bytesOf(path());
    const auto refused = file->append(typed(file->report(), u"visits.old.spring"_s, u"-1"_s), 0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(ReportFileTest, ATextThatWouldComeBackChangedIsRefused)
{
    const FilePtr file = create(path(), emptyReport());
    const FieldKey key{FieldKind::Narrative, u"summary"_s};
    for (const QString& text : {QString(QChar(0xd842)), QString(u"\ufeff一"_s)}) {
        const auto refused = file->append({u"set"_s, {{key, {}, text}}}, 0);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    }
    EXPECT_EQ(file->history()->size(), 1U);
}

TEST_F(ReportFileTest, MissingFilesAndStrangersAreUnreadableAndStayAsTheyAre)
{
    EXPECT_EQ(errorOf(path()).code, ErrorCode::Unreadable);
    EXPECT_FALSE(QFile::exists(path()));

    runSql(path(u"foreign.db"_s), "CREATE TABLE t(a); INSERT INTO t VALUES (1);");
    runSql(path(u"wal.db"_s), "PRAGMA journal_mode = WAL; CREATE TABLE t(a);");
    writeBytes(path(u"text.gkb"_s), "年度报告\n");
    writeBytes(path(u"empty.gkb"_s), {});
    ASSERT_TRUE(QDir().mkdir(path(u"folder.gkb"_s)));
    const FolderState before = folderState();
    for (const QString& name :
         {u"foreign.db"_s, u"wal.db"_s, u"text.gkb"_s, u"empty.gkb"_s, u"folder.gkb"_s}) {
        for (const Mode mode : {Mode::Read, Mode::Write}) {
            const Error error = errorOf(path(name), mode);
            EXPECT_EQ(error.code, ErrorCode::Unreadable) << name.toStdString();
            EXPECT_TRUE(error.message.contains(name)) << error.message.toStdString();
        }
    }
    EXPECT_EQ(folderState(), before);
}

TEST_F(ReportFileTest, ANewerVersionIsRefusedUntouched)
{
    create(path(), fullReport()).reset();
    runSql(path(), "PRAGMA user_version = " + QByteArray::number(currentVersion + 1));
    const FolderState before = folderState();
    for (const Mode mode : {Mode::Read, Mode::Write})
        EXPECT_EQ(errorOf(path(), mode).code, ErrorCode::Newer);
    EXPECT_EQ(folderState(), before);
}

TEST_F(ReportFileTest, CreatingRefusesAnExistingFile)
{
    writeBytes(path(), "mine");
    const auto refused = ReportFile::create(path(), emptyReport(), options());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Exists);
    EXPECT_EQ(bytesOf(path()), "mine");
}

TEST_F(ReportFileTest, OverwritingReplacesTheWholeFileAndKeepsIt)
{
    create(path(), fullReport()).reset();
    auto made = ReportFile::create(path(), emptyReport(), options(), true);
    ASSERT_TRUE(made) << made.error().message.toStdString();
    EXPECT_EQ(folderState().size(), 3U); // file, lock and backup
    made->reset();
    EXPECT_EQ(open(path())->report(), emptyReport());
    EXPECT_EQ(folderState().size(), 2U);
    EXPECT_EQ(open(path() + u".bak1"_s, Mode::Read)->report(), fullReport());
}

TEST_F(ReportFileTest, CreatingWhereNothingCanBeWrittenIsUnwritable)
{
    const QString nowhere = path(u"no folder/report.gkb"_s);
    const auto refused = ReportFile::create(nowhere, emptyReport(), options());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);

    ASSERT_TRUE(QDir().mkdir(path(u"folder.gkb"_s)));
    const auto folder = ReportFile::create(path(u"folder.gkb"_s), emptyReport(), options(), true);
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().code, ErrorCode::Unwritable);
    EXPECT_EQ(folderState().size(), 1U);
}

#ifdef Q_OS_WIN
TEST(NativePathTest, SharesAndDrivesKeepTheirPlaceBehindThePrefix)
{
    EXPECT_EQ(nativePath(u"//server/公开 年报/2024.gkb"_s).toStdString(),
              uR"(\\?\UNC\server\公开 年报\2024.gkb)"_s.toStdString());
    EXPECT_EQ(nativePath(u"C:/年报/../2024.gkb"_s).toStdString(),
              uR"(\\?\C:\2024.gkb)"_s.toStdString());
}

TEST_F(ReportFileTest, PathsBeyond260CharactersWork)
{
    QString folder = m_folder.path();
    while (folder.size() < 400)
        folder += u"/"_s + QString(10, u'甲');
    ASSERT_TRUE(QDir().mkpath(folder));
    const QString file = folder + u"/年报.gkb"_s;
    ASSERT_TRUE(create(file, emptyReport()));
    type(*open(file), u"visits.old.spring"_s, u"1"_s);
    const auto again = ReportFile::create(file, emptyReport(), options(), true);
    EXPECT_TRUE(again) << again.error().detail.toStdString();
}
#else
TEST_F(ReportFileTest, PathsUpToTheLimitWorkAndLongerOnesAreRefused)
{
    QString folder = m_folder.path();
    while (folder.toUtf8().size() < 300)
        folder += u"/"_s + QString(10, u'甲');
    ASSERT_TRUE(QDir().mkpath(folder));
    const auto pathOfBytes = [&](qsizetype bytes) -> QString {
        return folder + u'/' + QString(bytes - folder.toUtf8().size() - 5, u'a') + u".gkb"_s;
    };
    FilePtr file = create(pathOfBytes(498), emptyReport());
    ASSERT_TRUE(file);
    file.reset();
    type(*open(pathOfBytes(498)), u"visits.old.spring"_s, u"1"_s);
    const auto refused = ReportFile::create(pathOfBytes(499), emptyReport(), options());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
    EXPECT_EQ(errorOf(pathOfBytes(499)).code, ErrorCode::Unreadable);
}
#endif

TEST_F(ReportFileTest, ARelativePathIsAsGood)
{
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(m_folder.path()));
    create(u"年报.gkb"_s, emptyReport()).reset();
    const FilePtr file = open(u"年报.gkb"_s);
    type(*file, u"visits.old.spring"_s, u"1"_s);
    EXPECT_EQ(errorOf(path(u"年报.gkb"_s)).code, ErrorCode::Locked);
    EXPECT_TRUE(QDir::setCurrent(before));
}

TEST_F(ReportFileTest, AJournalOfAnEarlierFileIsNotTakenForTheNewOnes)
{
    writeBytes(path() + u"-journal"_s, "left over");
    const auto refused = ReportFile::create(path(), emptyReport(), options());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
    EXPECT_TRUE(refused.error().message.contains(u"-journal"_s));
    EXPECT_EQ(folderState().size(), 1U);
}

#ifdef Q_OS_UNIX // on Windows only an administrator makes such links
TEST_F(ReportFileTest, ThroughALinkTheFileItselfIsLockedAndChanged)
{
    create(path(), emptyReport()).reset();
    const QString link = path(u"link.gkb"_s);
    ASSERT_TRUE(QFile::link(path(), link));
    const FilePtr file = open(link);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->path(), link);
    EXPECT_EQ(errorOf(path()).code, ErrorCode::Locked);
    type(*file, u"visits.old.spring"_s, u"1"_s);
    EXPECT_TRUE(QFileInfo(link).isSymbolicLink());
    EXPECT_EQ(open(path(), Mode::Read)->report(), file->report());
}

TEST_F(ReportFileTest, APipeIsNeitherReplacedNorWaitedFor)
{
    const QByteArray pipe = QFile::encodeName(path());
    ASSERT_EQ(mkfifo(pipe.constData(), 0600), 0);
    const auto refused = ReportFile::create(path(), emptyReport(), options(), true);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
    EXPECT_TRUE(refused.error().message.contains(u"管道"_s));
    for (const Mode mode : {Mode::Read, Mode::Write})
        EXPECT_EQ(errorOf(path(), mode).code, ErrorCode::Unreadable);
    struct stat status
    {};
    ASSERT_EQ(lstat(pipe.constData(), &status), 0);
    EXPECT_TRUE(S_ISFIFO(status.st_mode));
}
#endif

TEST_F(ReportFileTest, MessagesAreChinese)
{
    const QString missing = path(u"没有.gkb"_s);
    EXPECT_EQ(
        errorOf(missing).message.toStdString(),
        u"找不到“%1”，请确认它没有被移动、改名或删除。"_s.arg(QDir::toNativeSeparators(missing))
            .toStdString());
}

} // namespace
} // namespace gongkai
