// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_file.h"

#include "core/storage/backup.h"
#include "core/storage/log_restore.h"
#include "core/storage/place.h"
#include "tests/core/storage/fault_vfs.h"
#include "tests/core/storage/register_test_base.h"

#include <QFile>
#include <QProcess>
#include <QTimeZone>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

class RegisterFileTest : public RegisterTest
{
protected:
    QString lock() const { return besidePath(registerPath(), QLatin1String(".lock")); }

    static RegisterFile::OpenOptions optionsAt(int day, int hour)
    {
        RegisterFile::OpenOptions then = options();
        then.clock = [=] { return QDateTime({2025, 1, day}, {hour, 0}, QTimeZone(8 * 3600)); };
        return then;
    }
    // A sitting of its own.
    void addAt(int day, int hour, int number) const
    {
        const auto file = RegisterFile::open(registerPath(), optionsAt(day, hour));
        ASSERT_TRUE(file);
        addCase(**file, number);
    }
};

TEST_F(RegisterFileTest, TheActsComeBackToTheLetterWithWhoAndWhen)
{
    RegisterPtr file = createRegister();
    const QByteArray event =
        R"({"case":"2026-0001","z":1,"a":" 两 格  ","n":1.50,"e":"\u4f9d"})"_ba;
    add(*file, u"case"_s, R"({"case":"2026-0001"})"_ba);
    add(*file, u"event"_s, event);
    const std::vector<Act> expected{
        {u"create"_s, office()}, {u"case"_s, R"({"case":"2026-0001"})"_ba}, {u"event"_s, event}};
    EXPECT_EQ(actsOf(*file), expected);
    file.reset();
    for (const Mode mode : {Mode::Read, Mode::Write}) {
        file = openRegister(mode);
        EXPECT_EQ(actsOf(*file), expected);
        EXPECT_EQ(file->count(), 3);
        const LogRow last = file->act(3);
        EXPECT_EQ(last.sequence, 3);
        EXPECT_EQ(last.at, u"2025-01-15T09:30:00+08:00"_s);
        EXPECT_EQ(last.user, u"王芳"_s);
        EXPECT_EQ(last.machine, u"PC-01"_s);
        EXPECT_EQ(last.digest.size(), 64);
        file.reset();
    }
    EXPECT_EQ(folderState().size(), 1U); // no lock, no journal, and of the first sitting no backup
}

TEST_F(RegisterFileTest, WhatIsNoActIsRefusedAndNothingIsWritten)
{
    const RegisterPtr file = createRegister();
    const QByteArray before = bytesOf(registerPath());
    const QByteArray good = "{}"_ba;
    const std::vector<Act> wrong{
        {u""_s, good},
        {u"create"_s, good},
        {u"a\nb"_s, good},
        {QString(QChar(0xd800)), good},
        {u"case"_s, ""_ba},
        {u"case"_s, "[]"_ba},
        {u"case"_s, "{"_ba},
        {u"case"_s, "{\n}"_ba},
        {u"case"_s, "{} {}"_ba},
        {u"case"_s, "{\"a\":\"\xff\"}"_ba},
        {u"case"_s, QByteArray("{\"a\":\"" + QByteArray(largestAct, 'x') + "\"}")}};
    for (const auto& [kind, json] : wrong) {
        const auto refused = file->append(kind, json);
        ASSERT_FALSE(refused) << kind.toStdString() << json.left(20).constData();
        EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
        EXPECT_TRUE(refused.error().message.contains(awkwardRegister));
    }
    EXPECT_EQ(bytesOf(registerPath()), before);
    EXPECT_EQ(file->count(), 1);
    const auto none = RegisterFile::create(path(u"other.gkr"_s), "[]"_ba, options());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::Invalid);
    EXPECT_FALSE(QFile::exists(path(u"other.gkr"_s)));
}

TEST_F(RegisterFileTest, TheKeptFileOfVersionOneHasItsActs)
{
    const QString kept = path(u"kept.gkr"_s);
    ASSERT_TRUE(
        QFile::copy(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/gkr/version_1.gkr"), kept));
    ASSERT_TRUE(QFile::setPermissions(kept, QFile::ReadOwner | QFile::WriteOwner));
    const RegisterPtr file = openRegister(kept);
    ASSERT_TRUE(file);
    EXPECT_EQ(
        actsOf(*file),
        (std::vector<Act>{{u"create"_s, office()},
                          {u"case"_s, R"({"case":"2026-0001","text":"第一行\n第二行𠮷"})"_ba},
                          {u"answered"_s, R"({"case":"2026-0001","decision":"granted"})"_ba}}));
    ASSERT_TRUE(file->act(2).tookOver);
    EXPECT_EQ(file->act(2).tookOver->user, u"李四"_s);
    addCase(*file, 2);
    EXPECT_EQ(actsIn(kept).size(), 4U);
}

// It was written by another program, as docs/file-format.md says.
TEST_F(RegisterFileTest, TheSameActsMakeTheRowsOfTheKeptFile)
{
    const QString kept = path(u"kept.gkr"_s);
    ASSERT_TRUE(
        QFile::copy(QStringLiteral(GONGKAI_SOURCE_DIR "/tests/data/gkr/version_1.gkr"), kept));
    const std::vector<LogRow> acts = openRegister(kept, Mode::Read)->acts();
    createRegister().reset();
    writeBytes(lock(), "{\"at\":\"2025-01-14T16:05:00+08:00\",\"machine\":\"PC-09\",\"pid\":788,"
                       "\"user\":\"李四\"}");
    RegisterFile::OpenOptions asked = options();
    asked.breakLock = true;
    auto file = RegisterFile::open(registerPath(), asked);
    ASSERT_TRUE(file);
    for (size_t at = 1; at < acts.size(); ++at)
        add(**file, acts[at].kind, acts[at].content);
    file->reset();
    EXPECT_EQ(dump(registerPath()), dump(kept));
}

#ifdef Q_OS_UNIX // there is no Python where the tests run under wine
TEST_F(RegisterFileTest, TheProgramInTheDocsReadsItAndFindsWhatIsWrong)
{
    RegisterPtr file = createRegister();
    addCase(*file, 1);
    add(*file, u"answered"_s, R"({"case":"2026-1","text":"第二段𠮷"})"_ba);
    QStringList expected;
    for (const LogRow& act : file->acts())
        expected +=
            QStringList{act.digest, act.at, act.user, act.kind, QString::fromUtf8(act.content)}
                .join(u' ');
    file.reset();
    QFile page(QStringLiteral(GONGKAI_SOURCE_DIR "/docs/file-format.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    const qsizetype start = text.indexOf("```python\n", text.indexOf("## The register")) + 10;
    const QString program = path(u"verify.py"_s);
    writeBytes(program, text.mid(start, text.indexOf("```", start) - start));
    const auto verdict = [&] {
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {program, registerPath()});
        EXPECT_TRUE(python.waitForFinished(-1));
        return std::pair(python.exitCode(), QString::fromUtf8(python.readAllStandardOutput()));
    };
    EXPECT_EQ(verdict(), (std::pair(0, QString(expected.join(u'\n') + u'\n'))));
    runSql(registerPath(), "UPDATE head SET sequence = 2");
    EXPECT_NE(verdict().first, 0);
}
#endif

TEST_F(RegisterFileTest, AReportAndARegisterAreNotTakenForEachOther)
{
    const QString report = path(u"report.gkb"_s);
    create(report, emptyReport()).reset();
    createRegister().reset();
    const FolderState before = folderState();
    const auto asRegister = RegisterFile::open(report, options());
    ASSERT_FALSE(asRegister);
    EXPECT_EQ(asRegister.error().code, ErrorCode::Unreadable);
    EXPECT_TRUE(asRegister.error().message.contains(u"不是本程序的台账文件，请选择 .gkr 文件"_s))
        << asRegister.error().message.toStdString();
    const Error asReport = errorOf(registerPath());
    EXPECT_EQ(asReport.code, ErrorCode::Unreadable);
    EXPECT_TRUE(asReport.message.contains(u"不是本程序的报告文件，请选择 .gkb 文件"_s));
    EXPECT_EQ(folderState(), before);
}

TEST_F(RegisterFileTest, AnExistingFileIsOnlyReplacedWhenAskedAndKept)
{
    addCase(*createRegister(), 1);
    const auto refused = RegisterFile::create(registerPath(), office(), options());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Exists);
    EXPECT_EQ(actsIn(registerPath()).size(), 2U);
    ASSERT_TRUE(RegisterFile::create(registerPath(), office(), options(), true));
    EXPECT_EQ(actsIn(registerPath()).size(), 1U);
    EXPECT_EQ(actsIn(backupPath(registerPath(), 1)).size(), 2U);
    const auto companion = RegisterFile::create(lock(), office(), options());
    EXPECT_EQ(companion.error().code, ErrorCode::Unwritable);
}

TEST_F(RegisterFileTest, TheSecondWriterIsToldWhoAndSinceWhen)
{
    const RegisterPtr file = createRegister();
    EXPECT_TRUE(QFile::exists(lock()));
    const Error error = registerError();
    EXPECT_EQ(error.code, ErrorCode::Locked);
    for (const QString& word : {awkwardRegister, u"王芳"_s, u"PC-01"_s, u"2025-01-15"_s})
        EXPECT_TRUE(error.message.contains(word)) << error.message.toStdString();
    EXPECT_EQ(actsOf(*openRegister(Mode::Read)).size(), 1U);
    EXPECT_EQ(LogFile::lockOwner(registerPath())->user, u"王芳"_s);
}

TEST_F(RegisterFileTest, WhoseLockWasTakenOverStandsInTheNextAct)
{
    const RegisterPtr first = createRegister();
    RegisterFile::OpenOptions asked = options();
    asked.author = {u"李四"_s, u"PC-02"_s, 4711};
    asked.breakLock = true;
    auto second = RegisterFile::open(registerPath(), asked);
    ASSERT_TRUE(second);
    addCase(**second, 1);
    addCase(**second, 2);
    ASSERT_TRUE((*second)->act(2).tookOver);
    EXPECT_EQ((*second)->act(2).tookOver->user, u"王芳"_s);
    EXPECT_FALSE((*second)->act(3).tookOver);
    const auto refused = first->append(u"case"_s, "{}"_ba);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Locked);
    EXPECT_TRUE(refused.error().message.contains(u"李四"_s));
    EXPECT_FALSE(refused.error().message.contains(u"报告"_s));
    EXPECT_EQ(actsIn(registerPath()).size(), 3U);
}

#ifdef Q_OS_UNIX
TEST_F(RegisterFileTest, InAReadOnlyFolderItIsOpenForReadingOnly)
{
    createRegister().reset();
    const QFile::Permissions all(0x7777);
    ASSERT_TRUE(QFile::setPermissions(registerPath(), all));
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), all & ~QFile::Permissions(0x2222)));
    {
        const AsOrdinaryUser user;
        const RegisterPtr file = openRegister();
        ASSERT_TRUE(file);
        EXPECT_TRUE(file->isReadOnly());
        EXPECT_TRUE(file->whyReadOnly().contains(awkwardRegister));
        EXPECT_EQ(file->append(u"case"_s, "{}"_ba).error().code, ErrorCode::Unwritable);
        EXPECT_EQ(file->count(), 1);
    }
    EXPECT_TRUE(QFile::setPermissions(m_folder.path(), all));
}

TEST_F(RegisterFileTest, WithASecondNameItIsOpenForReadingOnly)
{
    createRegister().reset();
    ASSERT_EQ(::link(QFile::encodeName(registerPath()).constData(),
                     QFile::encodeName(path(u"second.gkr"_s)).constData()),
              0);
    EXPECT_TRUE(openRegister()->isReadOnly());
}
#endif

TEST_F(RegisterFileTest, EachSittingKeepsTheStateBeforeItsFirstAct)
{
    createRegister().reset();
    for (int sitting = 1; sitting <= 5; ++sitting)
        addAt(15, 10 + sitting, sitting);
    EXPECT_EQ(actsIn(backupPath(registerPath(), 1)).size(), 5U);
    EXPECT_EQ(actsIn(backupPath(registerPath(), 3)).size(), 3U);
    EXPECT_EQ(folderState().size(), 4U);
    const RegisterPtr backup = openRegister(backupPath(registerPath(), 1));
    EXPECT_TRUE(backup->isReadOnly());
}

TEST_F(RegisterFileTest, ABackupTakesThePlaceOfADamagedFileWhichIsKept)
{
    createRegister().reset();
    addAt(15, 11, 1);
    addAt(15, 12, 2);
    const std::vector<LogBackup> backups = logBackupsOf(registerKind(), registerPath());
    ASSERT_EQ(backups.size(), 2U);
    EXPECT_EQ(backups[0].state->log.size(), 2U);
    runSql(registerPath(), "DELETE FROM head");
    const QByteArray damaged = bytesOf(registerPath());
    const auto restored = restoreLogFile(registerKind(), registerPath(), 1, options());
    ASSERT_TRUE(restored) << restored.error().message.toStdString();
    ASSERT_EQ(restored->size(), 1);
    EXPECT_TRUE(restored->front().contains(awkwardRegister + u".damaged"_s));
    EXPECT_EQ(actsIn(registerPath()).size(), 2U);
    EXPECT_EQ(bytesOf(registerPath() + u".damaged"_s), damaged);
}

TEST_F(RegisterFileTest, WhatTheDiskRefusesIsHeldAndWrittenInOrder)
{
    FaultVfs vfs;
    createRegister().reset();
    RegisterFile::OpenOptions holding = options();
    holding.hold = true;
    auto file = RegisterFile::open(registerPath(), holding);
    ASSERT_TRUE(file);
    vfs.failAt(1, SQLITE_FULL, true);
    addCase(**file, 1);
    addCase(**file, 2);
    ASSERT_TRUE((*file)->unsaved());
    EXPECT_EQ((*file)->unsaved()->count, 2);
    EXPECT_EQ((*file)->count(), 3);
    vfs.failNever();
    EXPECT_EQ(actsIn(registerPath()).size(), 1U);
    ASSERT_TRUE((*file)->writeUnsaved());
    EXPECT_FALSE((*file)->unsaved());
    const auto acts = actsOf(**file);
    file->reset();
    EXPECT_EQ(actsIn(registerPath()), acts);
}

TEST_F(RegisterFileTest, ACopyHasTheSameChainAndSavedElsewhereItGoesOnThere)
{
    const RegisterPtr file = createRegister();
    addCase(*file, 1);
    const QString copy = path(u"copy.gkr"_s);
    ASSERT_TRUE(file->writeCopy(copy));
    EXPECT_EQ(digestsOf(*openRegister(copy, Mode::Read)), digestsOf(*file));
    const QString elsewhere = path(u"elsewhere.gkr"_s);
    ASSERT_TRUE(file->saveAs(elsewhere));
    EXPECT_EQ(file->path(), elsewhere);
    addCase(*file, 2);
    EXPECT_EQ(actsIn(elsewhere).size(), 3U);
    EXPECT_EQ(actsIn(registerPath()).size(), 2U);
    EXPECT_FALSE(LogFile::lockOwner(registerPath()));
}

TEST_F(RegisterFileTest, WhatAnotherProgramAppendedMeanwhileIsNotWrittenOver)
{
    const RegisterPtr file = createRegister();
    const QString other = path(u"other.gkr"_s);
    ASSERT_TRUE(file->writeCopy(other));
    addCase(*openRegister(other), 9);
    const QByteArray theirs = bytesOf(other);
    if (!QFile::remove(registerPath()))
        GTEST_SKIP() << "this system removes no open file";
    ASSERT_TRUE(QFile::rename(other, registerPath()));
    const auto refused = file->append(u"case"_s, "{}"_ba);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
    EXPECT_FALSE(refused.error().message.contains(u"报告"_s));
    EXPECT_EQ(bytesOf(registerPath()), theirs);
}

} // namespace
} // namespace gongkai
