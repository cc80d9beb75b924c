// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report_files.h"

#include "core/report/edits.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_prompts.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSettings>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace gongkai::test {
namespace {

using Question = TestPrompts::Question;

Author colleague()
{
    return {QStringLiteral("colleague"), QStringLiteral("PC-2"), 4711};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct ReportFilesTest : testing::Test
{
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
    TestPrompts prompts;
    ReportFiles files{prompts, settings, january, clerk()};
    QString path = folder.filePath(QStringLiteral("报告.gkb"));

    void SetUp() override { writeReport(path, publishedCase("zone_2022")); }

    std::unique_ptr<ReportFile> openedByColleague()
    {
        auto file = ReportFile::open(path, {ReportFile::Mode::Write, january, colleague(), false});
        EXPECT_TRUE(file);
        return std::move(*file);
    }
};

TEST_F(ReportFilesTest, AnOpenedFileCanBeChangedAndIsRemembered)
{
    const auto opened = files.open(path);
    ASSERT_TRUE(opened);
    EXPECT_FALSE(opened->file->isReadOnly());
    EXPECT_EQ(opened->whyReadOnly, QString());
    EXPECT_EQ(settings.recentFiles(), QStringList{path});
    EXPECT_EQ(settings.lastFolder(), folder.path());
}

TEST_F(ReportFilesTest, ALockedFileIsAskedAboutWithNameAndTime)
{
    const auto theirs = openedByColleague();
    prompts.expect(Question::Choose);
    EXPECT_FALSE(files.open(path));
    EXPECT_TRUE(prompts.lastSaid().contains(
        QStringLiteral("colleague（计算机 PC-2，自 2023-01-10 09:30 起）")))
        << prompts.lastSaid().toStdString();
    EXPECT_TRUE(settings.recentFiles().isEmpty());
}

TEST_F(ReportFilesTest, ALockedFileCanBeReadOnly)
{
    const auto theirs = openedByColleague();
    prompts.expect(Question::Choose, 0);
    const auto opened = files.open(path);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->file->isReadOnly());
    EXPECT_TRUE(opened->whyReadOnly.contains(QStringLiteral("正由 colleague（")))
        << opened->whyReadOnly.toStdString();
}

TEST_F(ReportFilesTest, ALockedFileCanBeTakenOver)
{
    const auto theirs = openedByColleague();
    prompts.expect(Question::Choose, 1);
    const auto opened = files.open(path);
    ASSERT_TRUE(opened);
    EXPECT_FALSE(opened->file->isReadOnly());
    EXPECT_EQ(ReportFile::lockOwner(path)->user, QStringLiteral("clerk"));
}

TEST_F(ReportFilesTest, WhatIsNoReportIsToldAndStaysAsItIs)
{
    QFile file(folder.filePath(QStringLiteral("other.gkb")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a report");
    file.close();
    prompts.expect(Question::Report);
    EXPECT_FALSE(files.open(file.fileName()));
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral("other.gkb")));
    EXPECT_EQ(QFileInfo(file).size(), 12);
}

TEST_F(ReportFilesTest, AJournalThatIsNotTheReportsIsKeptAndNamed)
{
    QFile journal(path + QStringLiteral("-journal"));
    ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
    ASSERT_EQ(journal.write("of another file"), 15);
    journal.close();
    prompts.expect(Question::Inform);
    const auto opened = files.open(path);
    ASSERT_TRUE(opened);
    EXPECT_FALSE(opened->file->isReadOnly());
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral("报告.gkb.kept1.journal")))
        << prompts.lastSaid().toStdString();
    EXPECT_FALSE(journal.exists());
    EXPECT_EQ(QFileInfo(path + QStringLiteral(".kept1.journal")).size(), 15);
}

#ifdef Q_OS_UNIX
TEST_F(ReportFilesTest, AFileWithASecondHardLinkIsReadOnlyAndSaysWhy)
{
    const QByteArray second = QFile::encodeName(folder.filePath(QStringLiteral("二.gkb")));
    ASSERT_EQ(::link(QFile::encodeName(path).constData(), second.constData()), 0);
    const auto opened = files.open(path);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->file->isReadOnly());
    EXPECT_TRUE(opened->whyReadOnly.contains(QStringLiteral("硬链接")))
        << opened->whyReadOnly.toStdString();
}
#endif

TEST_F(ReportFilesTest, AMissingFileIsNotMade)
{
    prompts.expect(Question::Report);
    EXPECT_FALSE(files.open(folder.filePath(QStringLiteral("missing.gkb"))));
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("missing.gkb"))));
}

TEST_F(ReportFilesTest, ALockThatSaysNothingIsAskedAboutInItsOwnWords)
{
    QFile lock(folder.filePath(QStringLiteral("~$报告.gkb.lock")));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly)); // what a crash left of it
    lock.close();
    prompts.expect(Question::Choose, 1);
    const auto opened = files.open(path);
    EXPECT_TRUE(prompts.lastSaid().contains(QStringLiteral("异常退出")))
        << prompts.lastSaid().toStdString();
    ASSERT_TRUE(opened);
    EXPECT_FALSE(opened->file->isReadOnly());
    EXPECT_EQ(ReportFile::lockOwner(path)->user, QStringLiteral("clerk"));
}

TEST_F(ReportFilesTest, WhatIsNoLockInTheLocksPlaceIsNamed)
{
    ASSERT_TRUE(QDir().mkdir(folder.filePath(QStringLiteral("~$报告.gkb.lock"))));
    const auto opened = files.open(path);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->file->isReadOnly());
    EXPECT_TRUE(opened->whyReadOnly.contains(QStringLiteral("~$报告.gkb.lock")));
}

TEST_F(ReportFilesTest, LastYearsFileIsReadWithoutALock)
{
    const auto theirs = openedByColleague();
    const auto last = files.readLastYear(path);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->name, QStringLiteral("报告.gkb"));
    EXPECT_EQ(last->report.year(), 2022);
    EXPECT_EQ(ReportFile::lockOwner(path)->user, QStringLiteral("colleague"));
}

TEST_F(ReportFilesTest, ACopyHasTheHistory)
{
    auto opened = files.open(path);
    ASSERT_TRUE(opened);
    const QString copy = folder.filePath(QStringLiteral("副本.gkb"));
    prompts.expect(Question::Save, copy);
    prompts.expect(Question::Inform);
    files.saveCopy(*opened->file);
    const auto copied = ReportFile::open(copy, {ReportFile::Mode::Read, january, clerk(), false});
    ASSERT_TRUE(copied);
    EXPECT_EQ((*copied)->report(), opened->file->report());
    EXPECT_EQ((*copied)->history()->size(), opened->file->history()->size());
}

TEST_F(ReportFilesTest, ACopyOntoTheOpenFileIsRefusedAndTheNameAskedForAgain)
{
    auto opened = files.open(path);
    ASSERT_TRUE(opened);
    const QString copy = folder.filePath(QStringLiteral("副本.gkb"));
    prompts.expect(Question::Save, path);
    prompts.expect(Question::Report);
    prompts.expect(Question::Save, copy);
    prompts.expect(Question::Inform);
    files.saveCopy(*opened->file);
    EXPECT_TRUE(prompts.said().at(1).contains(QStringLiteral("报告.gkb")));
    EXPECT_EQ(prompts.lastSuggestion(), path);
    EXPECT_TRUE(QFile::exists(copy));
}

// As often as it is refused, until it is done or cancelled.
TEST_F(ReportFilesTest, WhatIsRefusedIsAskedForAgainWithTheNameThatWasGiven)
{
    const QString nowhere = folder.filePath(QStringLiteral("没有/新.gkb"));
    const auto refusedTwice = [&] {
        for (int time = 0; time < 2; ++time) {
            prompts.expect(Question::Save, nowhere);
            prompts.expect(Question::Report);
        }
        prompts.expect(Question::Save); // cancelled
    };
    refusedTwice();
    EXPECT_FALSE(files.create(publishedCase("zone_2021")));
    EXPECT_EQ(prompts.lastSuggestion(), nowhere);
    auto opened = files.open(path);
    ASSERT_TRUE(opened);
    Session session(std::move(opened->file));
    refusedTwice();
    EXPECT_FALSE(files.saveElsewhere(session));
    EXPECT_EQ(prompts.lastSuggestion(), nowhere);
    prompts.expect(Question::Save, nowhere);
    prompts.expect(Question::Report);
    prompts.expect(Question::Save, folder.filePath(QStringLiteral("新.gkb")));
    EXPECT_TRUE(files.saveElsewhere(session));
}

TEST_F(ReportFilesTest, ACopyOverAnotherReportIsAskedAboutWithItsNameAndKeepingItIsTheSafeAnswer)
{
    auto opened = files.open(path);
    ASSERT_TRUE(opened);
    const QString other = folder.filePath(QStringLiteral("other.gkb"));
    writeReport(other, publishedCase("zone_2021"));
    const Report theirs = publishedCase("zone_2021");
    prompts.expect(Question::Save, other);
    prompts.expect(Question::Confirm, false);
    prompts.expect(Question::Save); // cancelled
    files.saveCopy(*opened->file);
    EXPECT_TRUE(prompts.said().at(1).contains(theirs.agency(QStringLiteral("name"))))
        << prompts.said().at(1).toStdString();
    EXPECT_TRUE(prompts.said().at(1).contains(QStringLiteral("2021")));
    EXPECT_EQ(prompts.lastAnswers().constFirst(), QStringLiteral("换一个文件名"));
    const auto read = [&] {
        return (*ReportFile::open(other, {.mode = ReportFile::Mode::Read}))->report();
    };
    EXPECT_EQ(read().year(), 2021);

    prompts.expect(Question::Save, other);
    prompts.expect(Question::Confirm, true);
    prompts.expect(Question::Inform);
    files.saveCopy(*opened->file);
    EXPECT_EQ(read(), opened->file->report());
}

TEST_F(ReportFilesTest, ACopyOverAnOlderCopyOfTheSameReportAsksNothingMore)
{
    auto opened = files.open(path);
    ASSERT_TRUE(opened);
    const QString copy = folder.filePath(QStringLiteral("copy.gkb"));
    for (int time = 0; time < 2; ++time) {
        prompts.expect(Question::Save, copy);
        prompts.expect(Question::Inform);
        files.saveCopy(*opened->file);
    }
}

TEST_F(ReportFilesTest, ACopyOverWhatCannotBeReadIsAskedAbout)
{
    auto opened = files.open(path);
    ASSERT_TRUE(opened);
    QFile other(folder.filePath(QStringLiteral("other.gkb")));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("not a report");
    other.close();
    prompts.expect(Question::Save, other.fileName());
    prompts.expect(Question::Confirm, false);
    prompts.expect(Question::Save);
    files.saveCopy(*opened->file);
    EXPECT_EQ(other.size(), 12);
}

TEST_F(ReportFilesTest, ACopyOverAFileThatSomebodyEditsIsRefusedAndNotSaidToBeWritten)
{
    const QString copy = folder.filePath(QStringLiteral("copy.gkb"));
    auto opened = files.open(path);
    ASSERT_TRUE(opened);
    writeReport(copy, opened->file->report());
    const auto theirs =
        ReportFile::open(copy, {ReportFile::Mode::Write, january, colleague(), false});
    ASSERT_TRUE(theirs);
    prompts.expect(Question::Save, copy);
    prompts.expect(Question::Report);
    prompts.expect(Question::Save); // cancelled
    files.saveCopy(*opened->file);
    EXPECT_TRUE(prompts.said().at(1).contains(QStringLiteral("colleague")));
}

struct DamagedReportFilesTest : ReportFilesTest
{
    Report original = publishedCase("zone_2022");

    /// What another program did to the file.
    void damage(const char* sql)
    {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sql;
        sqlite3_close(database);
    }
};

TEST_F(DamagedReportFilesTest, ADamagedFileWithAWholeLogIsRebuiltIntoANewOneWhenTheClerkWants)
{
    damage("DELETE FROM field WHERE kind = 'cell'");
    const QByteArray before = bytesOf(path);
    const QString rebuilt = folder.filePath(QStringLiteral("重建.gkb"));
    prompts.expect(Question::Confirm, true);
    prompts.expect(Question::Save, rebuilt);
    const auto opened = files.open(path);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->file->path(), rebuilt);
    EXPECT_EQ(opened->file->report(), original);
    EXPECT_FALSE(opened->file->isReadOnly());
    EXPECT_EQ(settings.recentFiles(), QStringList{rebuilt});
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_TRUE(prompts.said().constFirst().contains(QDir::toNativeSeparators(path)));
}

TEST_F(DamagedReportFilesTest, ADamagedFileIsNotRebuiltUnasked)
{
    damage("DELETE FROM field WHERE kind = 'cell'");
    const QStringList before = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    prompts.expect(Question::Confirm, false);
    EXPECT_FALSE(files.open(path));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), before);
}

TEST_F(DamagedReportFilesTest, AFileWithoutAWholeOperationIsOnlyToldToBeDamaged)
{
    damage("DROP TABLE operation");
    prompts.expect(Question::Report);
    EXPECT_FALSE(files.open(path));
}

TEST_F(ReportFilesTest, ANewReportOverAnotherOneIsAskedAbout)
{
    prompts.expect(Question::Save, path);
    prompts.expect(Question::Confirm, false);
    prompts.expect(Question::Save); // cancelled
    EXPECT_FALSE(files.create(publishedCase("zone_2021")));
    EXPECT_TRUE(prompts.said().at(1).contains(QStringLiteral("2022")));
}

} // namespace
} // namespace gongkai::test
