// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_runner.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// new, set and show.
namespace gongkai {

class CliFillTest : public CliTest
{
protected:
    QString newReport() const
    {
        const QString file = path(u"报告 2024.gkb"_qs);
        expectDone(
            cli({u"new"_qs, u"--year"_qs, u"2024"_qs, u"--agency"_qs, u"示例区人民政府"_qs, file}));
        return file;
    }

    // The command is refused with this code and the file keeps every byte.
    void expectUntouched(const QString& file, const QStringList& words, int exitCode,
                         const QStringList& named) const
    {
        const QByteArray before = bytes(file);
        expectRefused(cli(words), exitCode, named);
        EXPECT_EQ(bytes(file), before);
    }
};

TEST_F(CliFillTest, ANewReportIsBlankAndHasTheFormOfItsYear)
{
    const ProgramRun run = cli({u"show"_qs, newReport(), u"--json"_qs});
    expectDone(run);
    const QJsonDocument shown = QJsonDocument::fromJson(run.out);
    EXPECT_EQ(shown[u"form"_qs], u"2021"_qs);
    EXPECT_EQ(shown[u"year"_qs], 2024);
    EXPECT_EQ(shown[u"agency"_qs][u"name"_qs], u"示例区人民政府"_qs);
    EXPECT_TRUE(shown[u"cells"_qs].toObject().isEmpty());
}

TEST_F(CliFillTest, ANewReportTakesFormLevelKindAndScope)
{
    const QString file = path(u"a.gkb"_qs);
    expectDone(cli({u"new"_qs, u"--form"_qs, u"2019"_qs, u"--year=2020"_qs, u"--agency=示例局"_qs,
                    u"--level"_qs, u"county"_qs, u"--kind"_qs, u"department"_qs, u"--scope"_qs,
                    u"system"_qs, file}));
    const QJsonDocument shown = QJsonDocument::fromJson(cli({u"show"_qs, file, u"--json"_qs}).out);
    EXPECT_EQ(shown[u"form"_qs], u"2019"_qs);
    EXPECT_EQ(shown[u"scope"_qs], u"system"_qs);
    EXPECT_EQ(shown[u"agency"_qs][u"level"_qs], u"county"_qs);
    EXPECT_EQ(shown[u"agency"_qs][u"kind"_qs], u"department"_qs);
}

TEST_F(CliFillTest, ANewReportThatIsNotPossibleIsRefusedAndNotWritten)
{
    const QString file = path(u"a.gkb"_qs);
    const QStringList start{u"new"_qs, file};
    const QList<QStringList> wrong{
        {},
        {u"--year=2024"_qs},
        {u"--agency=甲"_qs, u"--year=next"_qs},
        {u"--agency=甲"_qs, u"--year=1990"_qs},
        {u"--agency=甲"_qs, u"--year=2024"_qs, u"--form=2022"_qs},
        {u"--agency=甲"_qs, u"--year=2024"_qs, u"--level=village"_qs},
        {u"--agency=甲"_qs, u"--year=2024"_qs, u"--kind=shop"_qs},
        {u"--agency=甲"_qs, u"--year=2024"_qs, u"--scope=all"_qs},
        {u"--agency=甲"_qs, u"--year=2024"_qs, u"--colour=red"_qs},
    };
    for (const QStringList& options : wrong) {
        SCOPED_TRACE(qPrintable(options.join(u' ')));
        expectRefused(cli(start + options), 2, {});
        EXPECT_FALSE(QFile::exists(file));
    }
}

TEST_F(CliFillTest, ANewReportReplacesAnExistingFileOnlyWhenForced)
{
    const QString file = newReport();
    const QStringList again{u"new"_qs, u"--year=2020"_qs, u"--agency=乙"_qs, file};
    expectUntouched(file, again, 4, {file});
    expectDone(cli(again + QStringList{u"--force"_qs}));
    EXPECT_EQ(QJsonDocument::fromJson(cli({u"show"_qs, file, u"--json"_qs}).out)[u"year"_qs], 2020);
}

TEST_F(CliFillTest, SetKeepsFiguresSlashesAndBlanksApart)
{
    const QString file = newReport();
    expectDone(cli({u"set"_qs, file, u"requests.new.natural=3440"_qs, u"requests.new.research=/"_qs,
                    u"requests.new.legal=0"_qs}));
    EXPECT_EQ(figure(file, u"requests.new.natural"_qs), u"3440"_qs);
    EXPECT_EQ(figure(file, u"requests.new.research"_qs), u"/"_qs);
    EXPECT_EQ(figure(file, u"requests.new.legal"_qs), u"0"_qs);
    expectDone(cli({u"set"_qs, file, u"requests.new.natural="_qs}));
    EXPECT_EQ(figure(file, u"requests.new.natural"_qs), QString());
}

TEST_F(CliFillTest, SetNormalisesWhatAgenciesWrite)
{
    const QString file = newReport();
    expectDone(cli({u"set"_qs, file, u"a20_8.fees.amount=984361元"_qs,
                    u"a20_1.rules.issued=１２"_qs, u"requests.new.total=1,234件"_qs}));
    EXPECT_EQ(figure(file, u"a20_8.fees.amount"_qs), u"98.4361"_qs);
    EXPECT_EQ(figure(file, u"a20_1.rules.issued"_qs), u"12"_qs);
    EXPECT_EQ(figure(file, u"requests.new.total"_qs), u"1234"_qs);
    expectDone(cli({u"set"_qs, file, u"a20_8.fees.amount=52.150"_qs}));
    EXPECT_EQ(figure(file, u"a20_8.fees.amount"_qs), u"52.15"_qs);
}

TEST_F(CliFillTest, OneRefusedFigureLeavesTheFileAsItWas)
{
    const QString file = newReport();
    const QString good = u"requests.new.natural=1"_qs;
    for (const QString& bad :
         {u"requests.new.total=-1"_qs, u"requests.new.total=1.5"_qs, u"requests.new.total=许多"_qs,
          u"requests.new.total=无"_qs, u"a20_8.fees.amount=0.1234567"_qs,
          u"requests.new.total=12345678901"_qs}) {
        SCOPED_TRACE(qPrintable(bad));
        expectUntouched(file, {u"set"_qs, file, good, bad}, 2, {file, bad.section(u'=', 0, 0)});
    }
}

TEST_F(CliFillTest, AnUnknownCellLeavesTheFileAsItWas)
{
    const QString file = newReport();
    expectUntouched(file, {u"set"_qs, file, u"requests.new.nobody=1"_qs}, 2,
                    {file, u"requests.new.nobody"_qs});
    expectUntouched(file, {u"set"_qs, file, u"requests.new=1"_qs}, 2, {file});
    expectUntouched(file, {u"set"_qs, file, u"requests.new.total"_qs}, 2, {file});
    expectUntouched(file, {u"set"_qs, file, u"requests.new.total=1"_qs, u"requests.new.total=2"_qs},
                    2, {file});
}

TEST_F(CliFillTest, SettingWhatStandsThereChangesNothing)
{
    const QString file = newReport();
    expectDone(cli({u"set"_qs, file, u"requests.new.total=5"_qs}));
    const QByteArray before = bytes(file);
    expectDone(cli({u"set"_qs, file, u"requests.new.total=5"_qs}));
    EXPECT_EQ(bytes(file), before);
}

TEST_F(CliFillTest, AFileLockedByAnotherIsNotChanged)
{
    const QString file = newReport();
    // Held by another machine: nobody here can tell whether it is still running.
    writeFile(
        u"~$报告 2024.gkb.lock"_qs,
        R"({"user": "zhang", "machine": "elsewhere", "pid": 1, "at": "2025-01-10T09:00:00+08:00"})");
    expectUntouched(file, {u"set"_qs, file, u"requests.new.total=5"_qs}, 4, {file});
    expectDone(cli({u"show"_qs, file}));
}

TEST_F(CliFillTest, ShowListsEveryCellInTheSyntaxOfSet)
{
    const QString file = newReport();
    expectDone(cli({u"set"_qs, file, u"requests.granted.natural=7"_qs}));
    const ProgramRun run = cli({u"show"_qs, file});
    expectDone(run);
    EXPECT_TRUE(run.outText().contains(u"\nrequests.granted.natural=7\t"_qs));
    EXPECT_TRUE(run.outText().contains(u"\ndisputes.after_review.total=\t"_qs));
    EXPECT_TRUE(run.outText().contains(u"示例区人民政府"_qs));
    EXPECT_FALSE(run.out.contains('\r'));
}

TEST_F(CliFillTest, ShowChangesNothingOnDisk)
{
    const QString file = newReport();
    const QByteArray before = bytes(file);
    const QStringList files = QDir(path({})).entryList(QDir::AllEntries | QDir::Hidden);
    expectDone(cli({u"show"_qs, file}));
    expectDone(cli({u"show"_qs, file, u"--json"_qs}));
    EXPECT_EQ(bytes(file), before);
    EXPECT_EQ(QDir(path({})).entryList(QDir::AllEntries | QDir::Hidden), files);
}

} // namespace gongkai
