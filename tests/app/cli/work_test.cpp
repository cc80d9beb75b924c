// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// totals, zero, confirm, explain, row, undo, redo, handin: what the window does to a report.
#include "tests/app/cli/cli_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gongkai {

class CliWorkTest : public CliTest
{
protected:
    QString newReport(int year = 2022) const
    {
        const QString file = path(QString::number(year) + u".gkb"_qs);
        expectDone(cli({u"new"_qs, u"--year"_qs, QString::number(year), u"--agency"_qs,
                        u"示例区管理委员会"_qs, file}));
        return file;
    }

    // Done with one remark on standard error, and the file keeps every byte.
    void expectNothingToDo(const QString& file, const QStringList& words) const
    {
        const QByteArray before = bytes(file);
        const ProgramRun run = cli(words);
        EXPECT_EQ(run.exitCode, 0) << run.error.constData();
        EXPECT_TRUE(run.out.isEmpty()) << run.out.constData();
        EXPECT_EQ(run.error.count('\n'), 1) << run.error.constData();
        EXPECT_TRUE(run.errorText().contains(file));
        EXPECT_EQ(bytes(file), before);
    }

    void expectUntouched(const QString& file, const QStringList& words, int exitCode,
                         const QStringList& named) const
    {
        const QByteArray before = bytes(file);
        expectRefused(cli(words), exitCode, named);
        EXPECT_EQ(bytes(file), before);
    }

    QStringList set(const QString& file, const QString& row, const QStringList& values) const
    {
        QStringList words{u"set"_qs, file};
        for (qsizetype i = 0; i < values.size(); ++i)
            words += row + u'.' + columns[i] + u'=' + values[i];
        return words;
    }

    QString lastAct(const QString& file) const
    {
        const ProgramRun run = cli({u"history"_qs, file, u"--json"_qs});
        const QJsonArray acts = QJsonDocument::fromJson(run.out).array();
        return acts.last()[u"kind"_qs].toString();
    }

    const QStringList columns{u"natural"_qs, u"business"_qs, u"research"_qs,
                              u"welfare"_qs, u"legal"_qs,    u"other"_qs};
};

TEST_F(CliWorkTest, TotalsAreFilledWhereTheirPartsAre)
{
    const QString file = newReport();
    expectDone(
        cli(set(file, u"requests.new"_qs, {u"3"_qs, u"2"_qs, u"0"_qs, u"0"_qs, u"1"_qs, u"0"_qs})));
    const ProgramRun run = cli({u"totals"_qs, file});
    expectDone(run);
    EXPECT_TRUE(run.outText().startsWith(u"requests.new.total=6\t"_qs)) << run.out.constData();
    EXPECT_EQ(run.out.count('\n'), 1);
    EXPECT_EQ(figure(file, u"requests.new.total"_qs), u"6"_qs);
    EXPECT_EQ(lastAct(file), u"take_totals"_qs);
    expectNothingToDo(file, {u"totals"_qs, file});
}

TEST_F(CliWorkTest, ATotalThatTwoSumsGiveDifferentFiguresIsNamedAndNotTaken)
{
    const QString file = newReport();
    QStringList words{u"set"_qs, file};
    const ProgramRun shown = cli({u"show"_qs, file});
    // Every cell of table three but for the row totals' corner: rows of ones, so the corner by its
    // row and by its column are figures of their own.
    for (const QString& line : shown.outText().split(u'\n'))
        if (line.startsWith(u"requests.") && line.contains(u'='))
            words += line.section(u'=', 0, 0) +
                     (line.startsWith(u"requests.total.total=") ? u"="_qs : u"=1"_qs);
    expectDone(cli(words));
    const QByteArray before = bytes(file);
    const ProgramRun run = cli({u"totals"_qs, file});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.errorText().contains(u"requests.total.total"_qs)) << run.error.constData();
    EXPECT_TRUE(run.errorText().contains(u" 或 "_qs)) << run.error.constData();
    EXPECT_EQ(figure(file, u"requests.total.total"_qs), QString());
    EXPECT_EQ(bytes(file), before);
}

TEST_F(CliWorkTest, ZeroFillsBlanksOfATableOrOfAll)
{
    const QString file = newReport();
    expectDone(cli({u"set"_qs, file, u"disputes.review.upheld=4"_qs}));
    const ProgramRun one = cli({u"zero"_qs, file, u"disputes"_qs});
    expectDone(one);
    EXPECT_TRUE(one.outText().contains(u"disputes.review.pending=0\t"_qs)) << one.out.constData();
    EXPECT_FALSE(one.outText().contains(u"disputes.review.upheld"_qs));
    EXPECT_FALSE(one.outText().contains(u"disputes.review.total"_qs)); // a total
    EXPECT_EQ(figure(file, u"disputes.review.upheld"_qs), u"4"_qs);
    EXPECT_EQ(figure(file, u"requests.new.natural"_qs), QString());
    EXPECT_EQ(lastAct(file), u"fill_zero"_qs);

    // A sheet may show several tables; a table is named by itself, too.
    expectDone(cli({u"zero"_qs, file, u"a20_5"_qs}));
    EXPECT_EQ(figure(file, u"a20_6.penalty.decisions"_qs), QString());
    expectDone(cli({u"zero"_qs, file, u"proactive"_qs}));
    EXPECT_EQ(figure(file, u"a20_6.penalty.decisions"_qs), u"0"_qs);
    expectNothingToDo(file, {u"zero"_qs, file, u"disputes"_qs});
    expectDone(cli({u"zero"_qs, file}));
    EXPECT_EQ(figure(file, u"requests.new.natural"_qs), u"0"_qs);
    EXPECT_EQ(figure(file, u"requests.new.total"_qs), QString());
    expectUntouched(file, {u"zero"_qs, file, u"tables"_qs}, 2, {file, u"tables"_qs, u"a20_5"_qs});
}

TEST_F(CliWorkTest, CopiedFiguresAreConfirmedOneByOneOrAll)
{
    const QString last = newReport(2021);
    expectDone(cli(set(last, u"requests.carried_out"_qs, {u"3"_qs, u"4"_qs, u"5"_qs})));
    const QString file = newReport();
    ASSERT_EQ(cli({u"carry"_qs, last, file}).exitCode, 0);
    const QString natural = u"requests.carried_in.natural"_qs;
    expectUntouched(file, {u"confirm"_qs, file}, 2, {file, u"--all"_qs});
    expectUntouched(file, {u"confirm"_qs, file, natural, u"--all"_qs}, 2, {file});
    expectUntouched(file, {u"confirm"_qs, file, natural, u"requests.carried_in.nobody"_qs}, 2,
                    {file, u"requests.carried_in.nobody"_qs});
    const ProgramRun one = cli({u"confirm"_qs, file, natural});
    expectDone(one);
    EXPECT_TRUE(one.outText().startsWith(natural + u"=3\t"_qs)) << one.out.constData();
    expectNothingToDo(file, {u"confirm"_qs, file, natural});
    const ProgramRun rest = cli({u"confirm"_qs, file, u"--all"_qs});
    expectDone(rest);
    EXPECT_EQ(rest.out.count('\n'), 2) << rest.out.constData();
    EXPECT_FALSE(rest.outText().contains(natural));
    expectNothingToDo(file, {u"confirm"_qs, file, u"--all"_qs});
    EXPECT_EQ(lastAct(file), u"confirm"_qs);
}

TEST_F(CliWorkTest, WhatWasInferredOfTheAgencyIsConfirmedByItsName)
{
    const QString json = writeFile(u"a.json"_qs, R"({"format":"gongkai-report","version":1,
        "form":"2021","year":2024,"agency":{"name":"示例区档案局","level":"county"},
        "origin":{"agency.level":{"from":"","at":"2025-01-02T03:04:05+08:00",
        "original":"示例区档案局"}}})");
    const QString file = path(u"b.gkb"_qs);
    ASSERT_EQ(cli({u"import"_qs, json, file}).exitCode, 0);
    const ProgramRun run = cli({u"confirm"_qs, file, u"agency.level"_qs});
    expectDone(run);
    EXPECT_EQ(run.outText(), u"agency/level: county\n"_qs);
}

TEST_F(CliWorkTest, WhatIsBrokenIsExplainedByTheNameThatCheckPrints)
{
    const QString file = newReport();
    expectDone(cli({u"set"_qs, file, u"disputes.review.upheld=1"_qs,
                    u"disputes.review.corrected=1"_qs, u"disputes.review.other=1"_qs,
                    u"disputes.review.pending=1"_qs, u"disputes.review.total=7"_qs}));
    const QString check = u"disputes.sum/review"_qs;
    ASSERT_TRUE(cli({u"check"_qs, file}).outText().contains(check));
    const ProgramRun run = cli({u"explain"_qs, file, check, u" 口径不同 "_qs});
    expectDone(run);
    EXPECT_EQ(run.outText(), u"explanation/disputes.sum/review: 口径不同\n"_qs);
    EXPECT_TRUE(cli({u"check"_qs, file}).outText().contains(u"口径不同"_qs));
    EXPECT_EQ(lastAct(file), u"explain"_qs);

    expectUntouched(file, {u"explain"_qs, file, u"disputes.sum/appeal"_qs, u"x"_qs}, 2,
                    {file, u"disputes.sum/appeal"_qs});
    expectUntouched(file, {u"explain"_qs, file, u"disputes.sum/direct"_qs, u"x"_qs}, 2,
                    {file, u"disputes.sum/direct"_qs});
    const ProgramRun taken = cli({u"explain"_qs, file, check, QString()});
    expectDone(taken);
    EXPECT_FALSE(cli({u"check"_qs, file}).outText().contains(u"口径不同"_qs));
}

TEST_F(CliWorkTest, AFindingOfTheTextIsExplainedToo)
{
    const QString json = writeFile(u"a.json"_qs, R"({"format":"gongkai-report","version":1,
        "form":"2021","year":2024,"agency":{"name":"示例区档案局"},
        "cells":{"requests.new.total":"5"},
        "narrative":{"requests":"2024年，本机关共收到政府信息公开申请7件。"}})");
    const QString file = path(u"b.gkb"_qs);
    ASSERT_EQ(cli({u"import"_qs, json, file}).exitCode, 0);
    QString name;
    for (const QString& line : cli({u"check"_qs, file}).outText().split(u'\n'))
        if (line.contains(u" text.") && line.contains(u"7"))
            name = line.section(u' ', 1, 1);
    ASSERT_FALSE(name.isEmpty()) << cli({u"check"_qs, file}).out.constData();
    expectDone(cli({u"explain"_qs, file, name, u"另有两件转办"_qs}));
    EXPECT_TRUE(cli({u"check"_qs, file}).outText().contains(u"另有两件转办"_qs));
}

TEST_F(CliWorkTest, ARowIsAddedFilledAndTakenAway)
{
    const QString file = newReport(2017);
    const ProgramRun added = cli({u"row"_qs, file, u"add"_qs, u"编发 信息简报数"_qs,
                                  u"--unit=期"_qs, u"--after"_qs, u"normative_made"_qs});
    expectDone(added);
    const QString cell = added.outText().section(u'=', 0, 0);
    EXPECT_TRUE(cell.startsWith(u"stat.local_1."_qs)) << added.out.constData();
    EXPECT_TRUE(added.outText().contains(u"编发 信息简报数"_qs));
    EXPECT_TRUE(added.outText().contains(u"（期）"_qs));
    expectDone(cli({u"set"_qs, file, cell + u"=12"_qs}));
    EXPECT_EQ(figure(file, cell), u"12"_qs);
    EXPECT_EQ(lastAct(file), u"set"_qs);

    expectUntouched(file, {u"row"_qs, file, u"add"_qs, u"甲"_qs, u"--after=nowhere"_qs}, 2,
                    {file, u"nowhere"_qs, u"normative_made"_qs});
    expectUntouched(file, {u"row"_qs, file, u"add"_qs, u" "_qs}, 2, {file});
    expectUntouched(file, {u"row"_qs, file, u"rename"_qs, u"local_1"_qs}, 2, {file});
    expectUntouched(file, {u"row"_qs, file, u"remove"_qs, u"local_1"_qs, u"--unit=期"_qs}, 2,
                    {file});
    expectUntouched(file, {u"row"_qs, file, u"remove"_qs, u"normative_made"_qs}, 2,
                    {file, u"normative_made"_qs});
    expectDone(cli({u"row"_qs, file, u"remove"_qs, u"local_1"_qs}));
    EXPECT_FALSE(cli({u"show"_qs, file}).outText().contains(u"编发 信息简报数"_qs));
    expectDone(cli({u"undo"_qs, file}));
    EXPECT_EQ(figure(file, cell), u"12"_qs);
}

TEST_F(CliWorkTest, ARowTheFormKnowsIsShownInItsPlace)
{
    const QString file = newReport(2017);
    const QString id = u"proposal_replies"_qs;
    const ProgramRun added = cli({u"row"_qs, file, u"add"_qs, id});
    expectDone(added);
    EXPECT_TRUE(added.outText().startsWith(u"stat.proposal_replies."_qs)) << added.out.constData();
    expectUntouched(file, {u"row"_qs, file, u"add"_qs, id}, 2, {file, id});
}

TEST_F(CliWorkTest, AFormWithoutOwnRowsSaysSo)
{
    const QString file = newReport(2024);
    expectUntouched(file, {u"row"_qs, file, u"add"_qs, u"甲"_qs}, 2, {file, u"2021"_qs});
}

TEST_F(CliWorkTest, ActsAreTakenBackAndDoneAgainAcrossRuns)
{
    const QString file = newReport();
    expectUntouched(file, {u"undo"_qs, file}, 2, {file});
    const QString natural = u"requests.new.natural"_qs;
    expectDone(cli({u"set"_qs, file, natural + u"=3"_qs}));
    expectDone(cli({u"set"_qs, file, natural + u"=4"_qs}));
    expectUntouched(file, {u"redo"_qs, file}, 2, {file});
    const ProgramRun undone = cli({u"undo"_qs, file});
    expectDone(undone);
    EXPECT_TRUE(undone.outText().startsWith(natural + u"=3\t"_qs)) << undone.out.constData();
    expectDone(cli({u"undo"_qs, file}));
    EXPECT_EQ(figure(file, natural), QString());
    expectUntouched(file, {u"undo"_qs, file}, 2, {file}); // never the making of the file
    expectDone(cli({u"redo"_qs, file}));
    const ProgramRun redone = cli({u"redo"_qs, file});
    EXPECT_TRUE(redone.outText().startsWith(natural + u"=4\t"_qs)) << redone.out.constData();
    EXPECT_EQ(figure(file, natural), u"4"_qs);
}

TEST_F(CliWorkTest, UndoListsCellsInTheOrderOfTheForm)
{
    const QString file = newReport();
    const ProgramRun filled = cli({u"zero"_qs, file, u"disputes"_qs});
    const auto cells = [](const ProgramRun& run) {
        QStringList names;
        for (const QString& line : run.outText().split(u'\n', Qt::SkipEmptyParts))
            names += line.section(u'=', 0, 0);
        return names;
    };
    EXPECT_EQ(cells(cli({u"undo"_qs, file})), cells(filled));
    EXPECT_EQ(cells(filled).size(), 12);
}

TEST_F(CliWorkTest, UndoListsProseAndCoverByTheirNames)
{
    const QString json = writeFile(u"a.json"_qs, R"({"format":"gongkai-report","version":1,
        "form":"2014","year":2017,"agency":{"name":"示例区档案局"}})");
    const QString file = path(u"b.gkb"_qs);
    ASSERT_EQ(cli({u"import"_qs, json, file}).exitCode, 0);
    expectDone(cli({u"row"_qs, file, u"add"_qs, u"甲"_qs}));
    const ProgramRun undone = cli({u"undo"_qs, file});
    expectDone(undone);
    EXPECT_TRUE(undone.outText().contains(u"meta/local_rows"_qs)) << undone.out.constData();
}

TEST_F(CliWorkTest, TheCopyForHandingInNamesNobodyAndSaysWhatIsInside)
{
    const QString file = newReport();
    expectDone(cli({u"set"_qs, file, u"requests.new.natural=3"_qs}));
    const QString copy = path(u"报送.gkb"_qs);
    const QStringList words{u"handin"_qs, file, u"-o"_qs, copy};
    const QByteArray before = bytes(file);
    const ProgramRun run = cli(words);
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.outText().startsWith(u"包含：统计数据：已填 1 格"_qs)) << run.out.constData();
    EXPECT_TRUE(run.outText().contains(u"不含：修改历史"_qs));
    EXPECT_TRUE(run.errorText().contains(u"还没有完成"_qs)) << run.error.constData();
    EXPECT_EQ(bytes(file), before);
    EXPECT_EQ(figure(copy, u"requests.new.natural"_qs), u"3"_qs);
    const QJsonArray acts =
        QJsonDocument::fromJson(cli({u"history"_qs, copy, u"--json"_qs}).out).array();
    ASSERT_EQ(acts.size(), 1);
    EXPECT_EQ(acts[0][u"user"_qs], QString());

    // No report is ever replaced by what leaves.
    expectUntouched(copy, words, 4, {copy});
    expectUntouched(copy, words + QStringList{u"--force"_qs}, 4, {copy});
    expectUntouched(file, {u"handin"_qs, file, u"-o"_qs, file}, 2, {file});
    expectUntouched(file, {u"handin"_qs, file, u"-o"_qs, path(u"a.pdf"_qs)}, 2, {file});
    expectUntouched(file, {u"handin"_qs, file}, 2, {file});
}

TEST_F(CliWorkTest, ThePackageForHandingInIsAZipAndStrictWritesNothing)
{
    const QString file = newReport();
    const QString zip = path(u"报送.zip"_qs);
    const ProgramRun strict = cli({u"handin"_qs, file, u"-o"_qs, zip, u"--strict"_qs});
    EXPECT_EQ(strict.exitCode, 1);
    EXPECT_TRUE(strict.out.isEmpty());
    EXPECT_FALSE(QFile::exists(zip));
    const QStringList words{u"handin"_qs, file, u"-o"_qs, zip};
    EXPECT_EQ(cli(words).exitCode, 0);
    expectUntouched(zip, words, 4, {zip, u"--force"_qs});
    EXPECT_EQ(cli(words + QStringList{u"--force"_qs}).exitCode, 0);
    EXPECT_TRUE(bytes(zip).startsWith("PK"));
    EXPECT_TRUE(bytes(zip).contains("json"));
}

TEST_F(CliWorkTest, NoVerbChangesAReportThatAnotherIsWriting)
{
    const QString file = newReport();
    writeFile(u"~$2022.gkb.lock"_qs, R"({"user": "zhang", "machine": "elsewhere", "pid": 1,
        "at": "2025-01-10T09:00:00+08:00"})");
    for (const QStringList& words :
         {QStringList{u"totals"_qs, file}, QStringList{u"zero"_qs, file},
          QStringList{u"confirm"_qs, file, u"--all"_qs}, QStringList{u"undo"_qs, file},
          QStringList{u"redo"_qs, file}, QStringList{u"explain"_qs, file, u"a"_qs, u"b"_qs},
          QStringList{u"row"_qs, file, u"add"_qs, u"甲"_qs}})
        expectUntouched(file, words, 4, {file, u"zhang"_qs});
}

} // namespace gongkai
