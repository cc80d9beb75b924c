// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_runner.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace gongkai {

class CliProgramTest : public CliTest
{};

TEST_F(CliProgramTest, WrongUsageIsOneLineAndTwo)
{
    const QList<QStringList> wrong{
        {},
        {u"fill"_qs},
        {u"show"_qs},
        {u"show"_qs, u"a"_qs, u"b"_qs},
        {u"show"_qs, u"--xml"_qs, u"a"_qs},
        {u"show"_qs, u"--json=yes"_qs, u"a"_qs},
        {u"export"_qs, u"a"_qs, u"--to"_qs},
        {u"export"_qs, u"a"_qs, u"--to=csv"_qs, u"--to=csv"_qs},
        {u"set"_qs, u"a.gkb"_qs},
        {u"carry"_qs, u"a.gkb"_qs},
        {u"verify"_qs, u"a.gkb"_qs},
        {u"diff"_qs, u"a.gkb"_qs},
    };
    for (const QStringList& words : wrong) {
        SCOPED_TRACE(qPrintable(words.join(u' ')));
        expectRefused(cli(words), 2, {});
    }
}

TEST_F(CliProgramTest, HelpNamesEveryVerb)
{
    const ProgramRun run = cli({u"--help"_qs});
    expectDone(run);
    for (const QString& verb :
         {u"new"_qs, u"set"_qs, u"show"_qs, u"check"_qs, u"carry"_qs, u"import"_qs, u"export"_qs,
          u"verify"_qs, u"diff"_qs, u"history"_qs})
        EXPECT_TRUE(run.outText().contains(u"gongkai-cli %1 "_qs.arg(verb))) << qPrintable(verb);
}

TEST_F(CliProgramTest, EveryVerbSaysThatItsFileCannotBeRead)
{
    const QString missing = path(u"missing.gkb"_qs);
    const QString foreign = writeFile(u"foreign.gkb"_qs, "no report");
    const QString other = path(u"out"_qs);
    for (const QString& file : {missing, foreign}) {
        const QList<QStringList> commands{
            {u"set"_qs, file, u"requests.new.total=1"_qs},
            {u"show"_qs, file},
            {u"check"_qs, file},
            {u"carry"_qs, file, file},
            {u"export"_qs, file, u"--to=json"_qs, u"-o"_qs, other},
            {u"verify"_qs, file, u"CODE"_qs},
            {u"diff"_qs, file, file},
            {u"history"_qs, file},
        };
        for (const QStringList& words : commands) {
            SCOPED_TRACE(qPrintable(words.join(u' ')));
            expectRefused(cli(words), 3, {file});
        }
    }
    EXPECT_FALSE(QFile::exists(missing));
    EXPECT_FALSE(QFile::exists(other));
    EXPECT_EQ(bytes(foreign), "no report");
}

#ifdef Q_OS_LINUX
TEST_F(CliProgramTest, WithoutAChineseFontNoBlankPageIsWritten)
{
    const QString report = imported(u"tests/data/cases/district_2023.json"_qs);
    const QString pdf = path(u"a.pdf"_qs);
    qputenv("FONTCONFIG_FILE", writeFile(u"fonts.conf"_qs, "<fontconfig/>").toUtf8());
    const ProgramRun run = cli({u"export"_qs, report, u"--to=pdf"_qs, u"-o"_qs, pdf});
    qunsetenv("FONTCONFIG_FILE");
    expectRefused(run, 4, {u"没有装中文字体"_qs});
    EXPECT_FALSE(QFile::exists(pdf));
}
#endif

TEST_F(CliProgramTest, AFullDiskBehindStandardOutputIsSaid)
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_qs);
    process.start(QStringLiteral(GONGKAI_CLI), {u"--help"_qs});
    ASSERT_TRUE(process.waitForFinished(-1));
    expectRefused({process.exitCode(), {}, process.readAllStandardError()}, 4, {});
}

TEST_F(CliProgramTest, AFormDroppedIntoTheFolderIsUsedLikeABuiltInOne)
{
    ASSERT_TRUE(QFile::copy(repositoryPath(u"tests/data/forms/hotline_2031.json"_qs),
                            formsFolder() + u"/hotline_2031.json"_qs));
    const QString file = path(u"hotline.gkb"_qs);
    expectDone(cli({u"new"_qs, u"--year=2031"_qs, u"--agency=示例区热线办"_qs, file}));
    expectDone(cli({u"set"_qs, file, u"hotline.calls.value=9"_qs, u"hotline.answered.value=7"_qs,
                    u"hotline.passed_on.value=1"_qs}));
    EXPECT_EQ(QJsonDocument::fromJson(cli({u"show"_qs, file, u"--json"_qs}).out)[u"form"_qs],
              u"2031"_qs);
    const ProgramRun checked = cli({u"check"_qs, file});
    EXPECT_EQ(checked.exitCode, 1);
    EXPECT_TRUE(checked.outText().contains(u"hotline.sum"_qs)) << checked.out.constData();
    for (const QString& format : {u"pdf"_qs, u"docx"_qs, u"html"_qs, u"json"_qs, u"csv"_qs})
        expectExported(
            cli({u"export"_qs, file, u"--to"_qs, format, u"-o"_qs, path(u"out."_qs + format)}));
    EXPECT_TRUE(QString::fromUtf8(bytes(path(u"out.html"_qs))).contains(u"（一）当场答复"_qs));
}

TEST_F(CliProgramTest, AReportKeepsItsFormWhenTheFormFileIsGone)
{
    const QString form = formsFolder() + u"/hotline_2031.json"_qs;
    ASSERT_TRUE(QFile::copy(repositoryPath(u"tests/data/forms/hotline_2031.json"_qs), form));
    const QString file = path(u"hotline.gkb"_qs);
    expectDone(cli({u"new"_qs, u"--year=2031"_qs, u"--agency=示例区热线办"_qs, file}));
    ASSERT_TRUE(QFile::remove(form));
    expectDone(cli({u"set"_qs, file, u"hotline.calls.value=9"_qs}));
    EXPECT_EQ(figure(file, u"hotline.calls.value"_qs), u"9"_qs);
}

TEST_F(CliProgramTest, AFormFileThatIsNoFormIsNamedAndTheOthersWork)
{
    writeFile(u"forms/broken.json"_qs, "{}");
    const ProgramRun run =
        cli({u"new"_qs, u"--year=2024"_qs, u"--agency=甲"_qs, path(u"a.gkb"_qs)});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.errorText().contains(u"broken.json"_qs)) << run.error.constData();
}

} // namespace gongkai
