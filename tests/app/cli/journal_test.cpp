// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_runner.h"
#include "tests/core/storage/made_journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace gongkai {
namespace {

const QString cellId = QStringLiteral("requests.new.natural");

class CliJournalTest : public CliTest
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir().mkpath(path(u"files"_qs)));
        m_file = path(u"files/a.gkb"_qs);
        expectDone(cli({u"new"_qs, u"--form"_qs, u"2021"_qs, u"--year"_qs, u"2024"_qs,
                        u"--agency"_qs, u"示例区"_qs, m_file}));
        expectDone(cli({u"set"_qs, m_file, cellId + u"=1"_qs}));
        m_before = bytes(m_file);
        expectDone(cli({u"set"_qs, m_file, cellId + u"=2"_qs}));
        m_after = bytes(m_file);
        ASSERT_EQ(m_before.size() % 4096, 0);
    }

    QString journal() const { return m_file + u"-journal"_qs; }
    QString kept() const { return m_file + u".kept1.journal"_qs; }

    // Only this file and this journal are left in the folder.
    void lay(const QByteArray& file, const QByteArray& journalBytes) const
    {
        const QDir folder = QFileInfo(m_file).dir();
        for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden))
            EXPECT_TRUE(QFile::remove(folder.filePath(name)));
        writeFile(u"files/a.gkb"_qs, file);
        if (!journalBytes.isEmpty())
            writeFile(u"files/a.gkb-journal"_qs, journalBytes);
    }

    // Verifies only when it is rolled back.
    QByteArray torn() const
    {
        QByteArray bytes = m_after;
        bytes.replace(bytes.size() - 4096, 2048, QByteArray(2048, '\0'));
        bytes.replace(4096, 2048, QByteArray(2048, '\0'));
        return bytes;
    }

    QString m_file;
    QByteArray m_before;
    QByteArray m_after;
};

TEST_F(CliJournalTest, AStaleJournalTakesNothingBackAndIsNamed)
{
    lay(m_after, madeJournal(m_before));
    const ProgramRun shown = cli({u"show"_qs, m_file});
    EXPECT_EQ(shown.exitCode, 0);
    EXPECT_TRUE(shown.out.contains("requests.new.natural=2"));
    EXPECT_EQ(shown.error.count('\n'), 1);
    EXPECT_TRUE(shown.errorText().contains(u"a.gkb-journal"_qs)) << shown.error.constData();
    EXPECT_EQ(bytes(journal()), madeJournal(m_before));

    const ProgramRun set = cli({u"set"_qs, m_file, cellId + u"=3"_qs});
    EXPECT_EQ(set.exitCode, 0);
    EXPECT_EQ(set.error.count('\n'), 1);
    EXPECT_TRUE(set.errorText().contains(u"a.gkb.kept1.journal"_qs)) << set.error.constData();
    EXPECT_EQ(bytes(kept()), madeJournal(m_before));
    EXPECT_EQ(figure(m_file, cellId), u"3"_qs);
}

TEST_F(CliJournalTest, NoVerbDeletesWhatAJournalNamesAsItsSuperJournal)
{
    const QString victim = writeFile(u"victim.txt"_qs, "precious");
    const QString other = path(u"other.gkb"_qs);
    ASSERT_TRUE(QFile::copy(m_file, other));
    const QString out = path(u"out.csv"_qs);
    const QList<QStringList> commands{
        {u"show"_qs, m_file, u"--json"_qs},
        {u"check"_qs, m_file},
        {u"set"_qs, m_file, cellId + u"=3"_qs},
        {u"diff"_qs, m_file, other},
        {u"diff"_qs, other, m_file},
        {u"carry"_qs, m_file, other},
        {u"carry"_qs, other, m_file},
        {u"export"_qs, m_file, u"--to=csv"_qs, u"-o"_qs, out, u"--force"_qs},
        {u"verify"_qs, m_file, u"NZ9R-RBFR-S1D3-P"_qs},
        {u"new"_qs, u"--year=2024"_qs, u"--agency=a"_qs, u"--force"_qs, m_file},
    };
    for (const QStringList& words : commands) {
        SCOPED_TRACE(qPrintable(words.join(u' ')));
        for (const QByteArray& file : {m_after, m_before, torn()}) {
            lay(file, madeJournal(m_before, QFile::encodeName(victim)));
            const ProgramRun run = cli(words);
            EXPECT_GT(run.out.size() + run.error.size(), 0);
            EXPECT_EQ(bytes(victim), "precious");
        }
    }
}

TEST_F(CliJournalTest, WhatLiesInTheJournalsPlaceIsThreeToReadAndFourToReplace)
{
    lay(m_after, {});
    ASSERT_TRUE(QDir().mkdir(journal()));
    expectRefused(cli({u"show"_qs, m_file}), 3, {u"a.gkb-journal"_qs});
    expectRefused(cli({u"set"_qs, m_file, cellId + u"=3"_qs}), 3, {u"a.gkb-journal"_qs});
    expectRefused(cli({u"new"_qs, u"--year=2024"_qs, u"--agency=a"_qs, u"--force"_qs, m_file}), 4,
                  {u"a.gkb-journal"_qs});
    EXPECT_EQ(bytes(m_file), m_after);
}

#ifdef GONGKAI_FAULT_INJECTION

// Runs of the program in which the n-th call below the folder fails or ends it.
class CliFaultTest : public CliJournalTest
{
protected:
    struct Fault
    {
        ProgramRun run;
        QString call; // what failed; "" when there were fewer calls
        bool wasKilled = false;
    };

    Fault runWith(int n, const QString& kind, const QStringList& words, bool reads = false) const
    {
        const QString log = path(u"calls.log"_qs);
        QFile::remove(log);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_qs, QStringLiteral(GONGKAI_FAULT_INJECTION));
        environment.insert(u"GONGKAI_FAULT_FOLDER"_qs, path(u"files"_qs));
        environment.insert(u"GONGKAI_FAULT_AT"_qs, QString::number(n));
        environment.insert(u"GONGKAI_FAULT_KIND"_qs, kind);
        environment.insert(u"GONGKAI_FAULT_LOG"_qs, log);
        if (reads)
            environment.insert(u"GONGKAI_FAULT_READS"_qs, u"1"_qs);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(GONGKAI_CLI), words);
        EXPECT_TRUE(process.waitForFinished(-1));
        const QStringList calls =
            QString::fromUtf8(QFile::exists(log) ? bytes(log) : QByteArray()).split(u'\n');
        return {
            {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()},
            calls.value(n - 1).section(u' ', 1),
            process.exitStatus() != QProcess::NormalExit};
    }

    static constexpr int many = 500;
};

TEST_F(CliFaultTest, KilledAnywhereInARecoveryTheFileOpensToTheSameFigures)
{
    int kills = 0;
    for (int n = 1; n < many; ++n) {
        lay(torn(), madeJournal(m_before));
        const Fault fault = runWith(n, u"KILL"_qs, {u"set"_qs, m_file, cellId + u"=3"_qs});
        if (fault.call.isEmpty())
            break;
        SCOPED_TRACE(qPrintable(fault.call));
        EXPECT_TRUE(fault.wasKilled);
        ++kills;
        if (fault.call.endsWith(u".lock")) // a lock by halves is not what is tried here
            QFile::remove(fault.call.section(u' ', 1));
        const ProgramRun shown = cli({u"show"_qs, m_file});
        EXPECT_EQ(shown.exitCode, 0) << shown.error.constData();
        EXPECT_TRUE(shown.out.contains("requests.new.natural=1\t") ||
                    shown.out.contains("requests.new.natural=3\t"));
        EXPECT_EQ(cli({u"set"_qs, m_file, cellId + u"=4"_qs}).exitCode, 0);
        EXPECT_EQ(figure(m_file, cellId), u"4"_qs);
    }
    EXPECT_GT(kills, 20);
    EXPECT_LT(kills, many - 1);
}

TEST_F(CliFaultTest, AReadThatFailsIsThreeAndNeverLess)
{
    const QString json = writeFile(u"files/a.json"_qs, cli({u"show"_qs, m_file, u"--json"_qs}).out);
    const QString out = path(u"out.gkb"_qs);
    const QList<QStringList> commands{{u"show"_qs, m_file, u"--json"_qs},
                                      {u"diff"_qs, json, m_file, u"--json"_qs}};
    for (const QStringList& words : commands) {
        const ProgramRun good = cli(words);
        int faults = 0;
        for (int n = 1; n < many; ++n) {
            const Fault fault = runWith(n, u"EIO"_qs, words, true);
            if (fault.call.isEmpty())
                break;
            SCOPED_TRACE(qPrintable(fault.call));
            ++faults;
            EXPECT_EQ(fault.run.out, fault.run.exitCode == 3 ? QByteArray() : good.out)
                << fault.run.error.constData();
        }
        EXPECT_GT(faults, 3);
    }
}

TEST_F(CliFaultTest, AnExportThatIsNotSafelyOnDiskIsFourAndAFullDiskIsCalledThat)
{
    const QString out = path(u"files/out.csv"_qs);
    const QStringList words{u"export"_qs, m_file, u"--to=csv"_qs, u"-o"_qs, out, u"--force"_qs};
    const QByteArray good = cli({u"export"_qs, m_file, u"--to=csv"_qs, u"-o"_qs, u"-"_qs}).out;
    for (const QString& kind : {u"ENOSPC"_qs, u"EIO"_qs}) {
        bool folderWasSynced = false;
        for (int n = 1; n < many; ++n) {
            QFile::remove(out);
            const Fault fault = runWith(n, kind, words);
            if (fault.call.isEmpty())
                break;
            SCOPED_TRACE(qPrintable(fault.call));
            const bool isSync = fault.call.startsWith(u"fsync ");
            folderWasSynced = folderWasSynced || fault.call == u"fsync "_qs + path(u"files"_qs);
            if (isSync || fault.call.startsWith(u"write ") || fault.call.startsWith(u"rename ")) {
                EXPECT_EQ(fault.run.exitCode, 4);
            }
            if (fault.run.exitCode == 0) {
                EXPECT_EQ(bytes(out), good);
            } else if (!QFile::exists(out)) {
                EXPECT_EQ(fault.run.errorText().contains(u"磁盘已满"_qs), kind == u"ENOSPC")
                    << fault.run.error.constData();
            }
        }
        EXPECT_TRUE(folderWasSynced);
    }
}

TEST_F(CliFaultTest, SetIsZeroExactlyWhenTheFigureIsInTheFile)
{
    for (const QString& kind : {u"ENOSPC"_qs, u"EIO"_qs}) {
        int faults = 0;
        for (int n = 1; n < many; ++n) {
            lay(m_after, {});
            const Fault fault = runWith(n, kind, {u"set"_qs, m_file, cellId + u"=3"_qs});
            if (fault.call.isEmpty())
                break;
            SCOPED_TRACE(qPrintable(fault.call));
            ++faults;
            EXPECT_TRUE(fault.run.exitCode == 0 || fault.run.exitCode == 4)
                << fault.run.exitCode << fault.run.error.constData();
            const ProgramRun shown = cli({u"show"_qs, m_file});
            EXPECT_EQ(shown.out.contains("requests.new.natural=3\t"), fault.run.exitCode == 0);
        }
        EXPECT_GT(faults, 10);
    }
}

#endif // GONGKAI_FAULT_INJECTION

} // namespace
} // namespace gongkai
