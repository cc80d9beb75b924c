// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way, what is kept, and what is never replaced.
#include "tests/app/cli/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace gongkai {
namespace {

const QString sample = QStringLiteral("resources/samples/bureau_2020.json");
const QString spring = QStringLiteral("visits.old.spring");

class CliGuardTest : public CliTest
{
protected:
    // A report that was last changed long ago.
    QString oldReport() const
    {
        const QString file = path(QStringLiteral("旧 100%1期.gkb"));
        EXPECT_TRUE(
            QFile::copy(repositoryPath(QStringLiteral("tests/data/gkb/version_1.gkb")), file));
        EXPECT_TRUE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        return file;
    }
    ProgramRun set(const QString& file, const QString& value) const
    {
        return cli({QStringLiteral("set"), file, spring + u'=' + value});
    }
    QStringList files() const
    {
        return QDir(path(QStringLiteral("."))).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

TEST_F(CliGuardTest, WhatIsInTheLocksPlaceIsNamed)
{
    const QString file = oldReport();
    const QByteArray before = bytes(file);
    const QString lock = path(QStringLiteral("~$旧 100%1期.gkb.lock"));
    ASSERT_TRUE(QDir().mkdir(lock));
    expectRefused(set(file, QStringLiteral("1")), 4, {file, QFileInfo(lock).fileName()});
    EXPECT_EQ(bytes(file), before);
#ifdef Q_OS_UNIX
    ASSERT_TRUE(QDir().rmdir(lock));
    ASSERT_EQ(::mkfifo(QFile::encodeName(lock).constData(), 0600), 0);
    expectRefused(set(file, QStringLiteral("1")), 4, {file, QFileInfo(lock).fileName()});
    EXPECT_EQ(bytes(file), before);
#endif
}

TEST_F(CliGuardTest, AnEmptyLockOfACrashIsNoClerk)
{
    const QString file = oldReport();
    writeFile(QStringLiteral("~$旧 100%1期.gkb.lock"), {});
    expectRefused(set(file, QStringLiteral("1")), 4,
                  {file, QStringLiteral("~$旧 100%1期.gkb.lock"), QStringLiteral("异常")});
}

TEST_F(CliGuardTest, NothingThatIsExportedTakesThePlaceOfAReport)
{
    const QString file = oldReport();
    const QString other = path(QStringLiteral("other.gkb"));
    ASSERT_TRUE(QFile::copy(file, other));
    const QString renamed = path(QStringLiteral("other.pdf"));
    ASSERT_TRUE(QFile::copy(file, renamed));
    const QByteArray before = bytes(other);
    const auto expectKept = [&](const QString& target) {
        for (const auto* kind : {"json", "csv", "html"})
            expectRefused(cli({QStringLiteral("export"), file, QStringLiteral("--to"),
                               QString::fromLatin1(kind), QStringLiteral("-o"), target,
                               QStringLiteral("--force")}),
                          4, {target});
    };
    const QStringList all = files();
    expectKept(other);
    expectKept(renamed);
    const QString damaged = path(QStringLiteral("damaged.gkb"));
    writeFile(QStringLiteral("damaged.gkb"), QByteArray(before).replace(0, 16, QByteArray(16, 0)));
    expectKept(damaged);
    ASSERT_TRUE(QFile::remove(damaged));
    EXPECT_EQ(bytes(other), before);
    EXPECT_EQ(bytes(renamed), before);
    for (const auto* name : {"other.gkb.bak1", "other.gkb-journal", "~$other.gkb.lock"})
        expectKept(path(QString::fromLatin1(name)));
    EXPECT_EQ(files(), all);
}

#ifdef Q_OS_UNIX
TEST_F(CliGuardTest, NoExportMakesAnothersLockOrJournalThroughALink)
{
    const QString file = oldReport();
    const QString link = path(QStringLiteral("out.csv"));
    ASSERT_TRUE(QFile::link(QStringLiteral("~$other.gkb.lock"), link));
    const QStringList all = files();
    expectRefused(cli({QStringLiteral("export"), file, QStringLiteral("--to"),
                       QStringLiteral("csv"), QStringLiteral("-o"), link}),
                  4, {link});
    EXPECT_EQ(files(), all);
}
#endif

TEST_F(CliGuardTest, WithoutReportOrBackupRestoreSaysSo)
{
    const QString restore = QStringLiteral("restore");
    expectRefused(cli({restore, path(QStringLiteral("none.gkb"))}), 3,
                  {QStringLiteral("none.gkb")});
    const QString file = oldReport();
    const ProgramRun none = cli({restore, file});
    EXPECT_EQ(none.exitCode, 0);
    EXPECT_TRUE(none.out.isEmpty());
    EXPECT_TRUE(QString::fromUtf8(none.error).contains(file)) << none.error.constData();
}

TEST_F(CliGuardTest, RestoringNamesTheJournalItKeepsAside)
{
    const QString file = oldReport();
    expectDone(set(file, QStringLiteral("8")));
    QFile journal(file + QStringLiteral("-journal"));
    ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray(4096, 'x'));
    journal.close();
    const ProgramRun done = cli({QStringLiteral("restore"), file, QStringLiteral("1")});
    EXPECT_EQ(done.exitCode, 0);
    EXPECT_TRUE(QString::fromUtf8(done.error).contains(QStringLiteral(".kept1.journal")))
        << done.error.constData();
}

TEST_F(CliGuardTest, WhatTurnsTheDirectionOfTextIsNotPrinted)
{
    const QString turned = QStringLiteral("年报") + QChar(0x202E) + QStringLiteral("bkg.x");
    const ProgramRun run = cli({QStringLiteral("show"), path(turned)});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_FALSE(QString::fromUtf8(run.error).contains(QChar(0x202E)));
    EXPECT_TRUE(QString::fromUtf8(run.error).contains(QStringLiteral("bkg.x")));
}

TEST_F(CliGuardTest, AFolderInTheNameOfABackupIsNamed)
{
    const QString file = oldReport();
    ASSERT_TRUE(QDir().mkdir(file + QStringLiteral(".bak1")));
    expectRefused(set(file, QStringLiteral("8")), 4, {file + QStringLiteral(".bak1")});
    EXPECT_EQ(figure(file, spring), QStringLiteral("0"));
}

TEST_F(CliGuardTest, EachSetOfAScriptIsNoSittingOfItsOwn)
{
    const QString file = oldReport();
    for (int call = 1; call <= 5; ++call)
        expectDone(set(file, QString::number(call)));
    expectRefused(set(file, QStringLiteral("x")), 2, {});
    EXPECT_EQ(figure(file + QStringLiteral(".bak1"), spring), QStringLiteral("0"));
    EXPECT_FALSE(QFile::exists(file + QStringLiteral(".bak2")));
    EXPECT_FALSE(QFile::exists(file + QStringLiteral(".bak")));
}

TEST_F(CliGuardTest, ABackupIsReadByEveryVerbAndChangedByNone)
{
    const QString file = oldReport();
    expectDone(set(file, QStringLiteral("8")));
    const QString backup = file + QStringLiteral(".bak1");
    const QByteArray before = bytes(backup);
    const QStringList all = files();
    expectDone(cli({QStringLiteral("show"), backup}));
    EXPECT_LE(cli({QStringLiteral("check"), backup}).exitCode, 1);
    expectExported(cli({QStringLiteral("export"), backup, QStringLiteral("--to"),
                        QStringLiteral("json"), QStringLiteral("-o"), QStringLiteral("-")}));
    const ProgramRun diff = cli({QStringLiteral("diff"), backup, file});
    EXPECT_EQ(diff.exitCode, 1) << diff.error.constData();
    EXPECT_EQ(diff.outText(), spring + QStringLiteral(": 0 → 8\n"));
    expectRefused(set(backup, QStringLiteral("9")), 4, {backup, QStringLiteral("restore")});
    EXPECT_EQ(bytes(backup), before);
    EXPECT_EQ(files(), all);
}

TEST_F(CliGuardTest, ABackupIsListedAndRestored)
{
    const QString file = oldReport();
    const QString restore = QStringLiteral("restore");
    expectDone(set(file, QStringLiteral("8")));
    const ProgramRun list = cli({restore, file});
    expectDone(list);
    EXPECT_EQ(list.out.count('\n'), 1);
    EXPECT_TRUE(list.outText().contains(QStringLiteral("示例区人民政府  2031")))
        << list.out.constData();
    expectRefused(cli({restore, file, QStringLiteral("2")}), 3, {file});
    expectRefused(cli({restore, file, QStringLiteral("one")}), 2, {file});
    EXPECT_EQ(figure(file, spring), QStringLiteral("8"));
    expectDone(cli({restore, file, QStringLiteral("1")}));
    EXPECT_EQ(figure(file, spring), QStringLiteral("0"));
    EXPECT_EQ(figure(file + QStringLiteral(".bak1"), spring), QStringLiteral("8"));
}

TEST_F(CliGuardTest, WhatForceReplacesIsKeptAsABackup)
{
    const QString file = oldReport();
    expectDone(set(file, QStringLiteral("8")));
    expectDone(cli({QStringLiteral("new"), QStringLiteral("--year=2024"),
                    QStringLiteral("--agency=新机关"), QStringLiteral("--force"), file}));
    EXPECT_EQ(figure(file + QStringLiteral(".bak1"), spring), QStringLiteral("8"));
    EXPECT_EQ(figure(file + QStringLiteral(".bak2"), spring), QStringLiteral("0"));
    expectDone(
        cli({QStringLiteral("import"), repositoryPath(sample), file, QStringLiteral("--force")}));
    const QString list = cli({QStringLiteral("restore"), file}).outText();
    EXPECT_EQ(list.count(u'\n'), 3);
    EXPECT_TRUE(list.section(u'\n', 0, 0).contains(QStringLiteral("新机关"))) << qPrintable(list);
    EXPECT_TRUE(list.section(u'\n', 1, 1).contains(QStringLiteral("示例区人民政府")));
}

TEST_F(CliGuardTest, ANewReportNeverTakesTheNameOfABackup)
{
    const QString backup = path(QStringLiteral("a.gkb.bak1"));
    expectRefused(cli({QStringLiteral("new"), QStringLiteral("--year=2024"),
                       QStringLiteral("--agency=甲"), QStringLiteral("--force"), backup}),
                  4, {backup});
    EXPECT_FALSE(QFile::exists(backup));
}

#ifdef Q_OS_UNIX
TEST_F(CliGuardTest, ANameThatIsNoUtf8IsRefusedByEveryVerb)
{
    const QString file = oldReport();
    const QStringList all = files();
    for (const auto* words :
         {"show NAME", "check NAME", "set NAME a.b.c=1", "diff NAME other.gkb", "verify NAME CODE",
          "carry NAME other.gkb", "import NAME out.gkb", "import source.json NAME",
          "new --year=2024 --agency=A NAME", "restore NAME", "totals NAME", "zero NAME",
          "confirm NAME --all", "explain NAME a b", "row NAME add A", "undo NAME", "redo NAME",
          "handin NAME -o out.zip", "export other.gkb --to json -o NAME --force"}) {
        QProcess shell;
        shell.setWorkingDirectory(path(QStringLiteral(".")));
        // 报告.gkb in GBK
        const QString command =
            QStringLiteral("NAME=$(printf '\\261\\250\\270\\346.gkb'); exec '") +
            QStringLiteral(GONGKAI_CLI) + QStringLiteral("' ") +
            QString::fromLatin1(words).replace(QStringLiteral("NAME"), QStringLiteral("\"$NAME\""));
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
        ASSERT_TRUE(shell.waitForFinished(-1));
        const ProgramRun run{shell.exitCode(), shell.readAllStandardOutput(),
                             shell.readAllStandardError()};
        expectRefused(run, 2, {QStringLiteral("\\xb1\\xa8\\xb8\\xe6.gkb")});
        EXPECT_EQ(files(), all) << words;
    }
}
#endif

} // namespace
} // namespace gongkai
