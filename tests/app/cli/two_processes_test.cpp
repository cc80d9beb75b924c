// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <vector>

#ifdef GONGKAI_FAULT_INJECTION
#include <csignal>
#endif

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

const QStringList cells{u"requests.new.natural"_s,  u"requests.new.business"_s,
                        u"requests.new.research"_s, u"requests.new.welfare"_s,
                        u"requests.new.legal"_s,    u"requests.new.other"_s};

class TwoProcessesTest : public CliTest
{
protected:
    using Process = std::unique_ptr<QProcess>;

    TwoProcessesTest()
    {
        expectDone(cli({u"new"_s, u"--form=2021"_s, u"--year=2024"_s, u"--agency=示例局"_s, file}));
    }

    // Started, not waited for.
    Process start(const QStringList& words, const QStringList& environment = {}) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        for (const QString& entry : environment)
            all.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
        process->setProcessEnvironment(all);
        process->start(QStringLiteral(GONGKAI_CLI), words);
        process->closeWriteChannel();
        return process;
    }
    static ProgramRun finish(QProcess& process)
    {
        EXPECT_TRUE(process.state() == QProcess::NotRunning || process.waitForFinished(-1))
            << qPrintable(process.errorString());
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    Process startSet(const QString& cell, int value) const
    {
        return start({u"set"_s, file, u"%1=%2"_s.arg(cell, QString::number(value))});
    }
    QJsonValue figures() const
    {
        const ProgramRun shown = cli({u"show"_s, file, u"--json"_s});
        expectDone(shown);
        return QJsonDocument::fromJson(shown.out)[u"cells"];
    }
    void expectOnlyTheReport() const
    {
        const QStringList left = QDir(path({}))
                                     .entryList(QDir::Files | QDir::Hidden)
                                     .filter(QRegularExpression(uR"(-journal$|\.lock|\.new)"_s));
        EXPECT_EQ(left, QStringList());
    }

    const QString file = path(u"报告.gkb"_s);
};

TEST_F(TwoProcessesTest, EachWriterIsToldWhatBecameOfItsFigure)
{
    for (int round = 1; round <= 5; ++round) {
        const QJsonValue before = figures();
        std::vector<Process> writers;
        for (const QString& cell : cells)
            writers.push_back(startSet(cell, round));
        int saved = 0;
        std::vector<ProgramRun> runs;
        for (const Process& writer : writers)
            runs.push_back(finish(*writer));
        const QJsonValue after = figures();
        for (size_t i = 0; i < runs.size(); ++i) {
            const QString& cell = cells[static_cast<qsizetype>(i)];
            if (runs[i].exitCode == 0) {
                ++saved;
                EXPECT_EQ(after[cell], QString::number(round)) << qPrintable(cell);
            } else {
                expectRefused(runs[i], 4, {file});
                EXPECT_EQ(after[cell], before[cell]) << qPrintable(cell);
            }
        }
        EXPECT_GE(saved, 1) << "nobody got in, round " << round;
        expectOnlyTheReport();
    }
}

TEST_F(TwoProcessesTest, AReaderSeesAWholeStateAndNeverAnOlderOneThanBefore)
{
    int last = 0;
    for (int value = 1; value <= 10; ++value) {
        const Process writer =
            start({u"set"_s, file, u"%1=%2"_s.arg(cells[0], QString::number(value)),
                   u"%1=%2"_s.arg(cells[1], QString::number(value))});
        std::vector<Process> readers;
        for (int i = 0; i < 3; ++i)
            readers.push_back(start({u"show"_s, file, u"--json"_s}));
        int newest = last;
        for (const Process& reader : readers) {
            const ProgramRun shown = finish(*reader);
            expectDone(shown);
            const QJsonValue seen = QJsonDocument::fromJson(shown.out)[u"cells"];
            EXPECT_EQ(seen[cells[0]], seen[cells[1]]) << shown.out.constData();
            const int figure = seen[cells[0]].toString().toInt();
            EXPECT_TRUE(figure == last || figure == value) << figure << " after " << last;
            newest = std::max(newest, figure);
        }
        expectDone(finish(*writer));
        EXPECT_GE(value, newest);
        last = value;
        EXPECT_EQ(figures()[cells[0]], QString::number(value));
    }
}

TEST_F(TwoProcessesTest, AFileIsMadeByOneOfTwo)
{
    const QString fresh = path(u"新.gkb"_s);
    for (int round = 0; round < 5; ++round) {
        QFile::remove(fresh);
        std::vector<Process> makers;
        for (const QString& agency : {u"甲局"_s, u"乙局"_s, u"丙局"_s})
            makers.push_back(start({u"new"_s, u"--year=2024"_s, u"--agency"_s, agency, fresh}));
        QStringList made;
        for (const Process& maker : makers) {
            const ProgramRun run = finish(*maker);
            if (run.exitCode == 0)
                made += maker->arguments()[3];
            else
                expectRefused(run, 4, {fresh});
        }
        EXPECT_EQ(made.size(), 1);
        const ProgramRun shown = cli({u"show"_s, fresh, u"--json"_s});
        expectDone(shown);
        EXPECT_EQ(QJsonDocument::fromJson(shown.out)[u"agency"_s][u"name"_s].toString(),
                  made.value(0));
    }
}

#ifdef GONGKAI_FAULT_INJECTION

// A writer that stops at one of its calls, wherever that is, and another program beside it.
class StoppedWriterTest : public TwoProcessesTest, public testing::WithParamInterface<int>
{
protected:
    // False when it makes fewer calls than that, and has ended.
    bool stop()
    {
        m_writer = start({u"set"_s, file, cells[0] + u"=1"},
                         {u"LD_PRELOAD=" GONGKAI_FAULT_INJECTION ""_s,
                          u"GONGKAI_FAULT_FOLDER="_s + QFileInfo(file).absolutePath(),
                          u"GONGKAI_FAULT_KIND=STOP"_s, u"GONGKAI_FAULT_AT=%1"_s.arg(GetParam())});
        EXPECT_TRUE(m_writer->waitForStarted(-1));
        QFile state(u"/proc/%1/stat"_s.arg(m_writer->processId()));
        while (!m_writer->waitForFinished(5)) {
            // PID (NAME) STATE; the program's name has no bracket.
            if (state.open(QIODevice::ReadOnly) && state.readAll().contains(") T "))
                return true;
            state.close();
        }
        return false;
    }
    void tell(int signal) const
    {
        if (m_writer->state() == QProcess::Running)
            ::kill(static_cast<pid_t>(m_writer->processId()), signal);
    }

    Process m_writer;
};

TEST_P(StoppedWriterTest, NothingThatWasAcknowledgedIsLost)
{
    const bool stopped = stop();
    const ProgramRun shown = cli({u"show"_s, file, u"--json"_s});
    if (shown.exitCode == 0)
        EXPECT_TRUE(stopped || QJsonDocument::fromJson(shown.out)[u"cells"][cells[0]] == u"1"_s);
    else
        expectRefused(shown, 4, {file}); // the writer holds the database
    const ProgramRun other = cli({u"set"_s, file, cells[1] + u"=2"});
    if (other.exitCode != 0)
        expectRefused(other, 4, {file});
    tell(SIGCONT);
    const ProgramRun first = finish(*m_writer);
    if (first.exitCode != 0)
        expectRefused(first, 4, {file});
    EXPECT_TRUE(first.exitCode == 0 || other.exitCode == 0);
    const QJsonValue after = figures();
    EXPECT_EQ(after[cells[0]].toString(), first.exitCode == 0 ? u"1"_s : QString());
    EXPECT_EQ(after[cells[1]].toString(), other.exitCode == 0 ? u"2"_s : QString());
    expectOnlyTheReport();
}

TEST_P(StoppedWriterTest, WhoeverComesAfterItsDeathGoesOn)
{
    const bool stopped = stop();
    tell(SIGKILL);
    m_writer->waitForFinished(-1);
    // It may have to say what it made of a journal.
    const ProgramRun next = cli({u"set"_s, file, cells[1] + u"=2"});
    EXPECT_EQ(next.exitCode, 0) << next.error.constData();
    const QJsonValue after = figures();
    EXPECT_EQ(after[cells[1]], u"2"_s);
    const QString first = after[cells[0]].toString();
    EXPECT_TRUE(first == u"1" || (stopped && first.isEmpty())) << qPrintable(first);
    expectOnlyTheReport();
}

INSTANTIATE_TEST_SUITE_P(Call, StoppedWriterTest, testing::Range(1, 60, 7));

#endif

} // namespace
} // namespace gongkai
