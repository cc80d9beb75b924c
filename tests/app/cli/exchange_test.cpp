// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// import, export, diff and verify.
namespace gongkai {

class CliExchangeTest : public CliTest
{
protected:
    const QString sample = u"resources/samples/district_2017.json"_qs;
};

TEST_F(CliExchangeTest, TheSamplesComeBackAsTheyWere)
{
    for (const QString& name : {u"district_2017"_qs, u"new_area_2020"_qs, u"bureau_2020"_qs}) {
        SCOPED_TRACE(qPrintable(name));
        const QString json = u"resources/samples/"_qs + name + u".json"_qs;
        const ProgramRun run = cli({u"show"_qs, imported(json), u"--json"_qs});
        expectDone(run);
        EXPECT_EQ(QString::fromUtf8(run.out), QString::fromUtf8(bytes(repositoryPath(json))));
    }
}

TEST_F(CliExchangeTest, ExplanationsOfTheTextComeBackAndStandInTheSignoffCopy)
{
    const QString json = writeFile(u"explained.json"_qs, R"({
  "format": "gongkai-report", "version": 1, "form": "2021", "year": 2024,
  "agency": { "name": "示例县教育局" },
  "cells": { "requests.new.total": "95", "requests.carried_in.total": "0" },
  "narrative": { "overview": "全年收到申请96件。" },
  "last_year": { "form": "2021", "year": 2023, "cells": { "requests.new.total": "80" } },
  "explanations": [
    { "check": "cells.jump", "instance": "requests.new.total", "text": "登记办法改变",
      "figures": { "requests.new.total": "95" }, "last_year": { "requests.new.total": "80" } },
    { "check": "text.received", "instance": "overview:6:全年收到申请96件。", "text": "含转办一件",
      "figures": { "requests.new.total": "95", "requests.carried_in.total": "0" } }
  ]
})");
    const QString file = path(u"explained.gkb"_qs);
    expectDone(cli({u"import"_qs, json, file}));
    const ProgramRun shown = cli({u"show"_qs, file, u"--json"_qs});
    expectDone(shown);
    const auto explanations = [](const QByteArray& text) {
        return QJsonDocument::fromJson(text)[u"explanations"_qs].toArray();
    };
    EXPECT_EQ(explanations(shown.out), explanations(bytes(json)));
    ASSERT_EQ(explanations(shown.out).size(), 2);
    const QString again = path(u"again.gkb"_qs);
    expectDone(cli({u"import"_qs, writeFile(u"again.json"_qs, shown.out), again}));
    EXPECT_EQ(cli({u"show"_qs, again, u"--json"_qs}).out, shown.out);
    const ProgramRun page = cli({u"export"_qs, file, u"--to"_qs, u"html"_qs, u"--for"_qs,
                                 u"signoff"_qs, u"-o"_qs, u"-"_qs});
    expectExported(page);
    EXPECT_TRUE(page.outText().contains(u"含转办一件"_qs));
}

TEST_F(CliExchangeTest, AnExplanationOfNoCheckIsRefused)
{
    const QString json = writeFile(u"strange.json"_qs, R"({
  "format": "gongkai-report", "version": 1, "form": "2021", "year": 2024,
  "agency": { "name": "示例县教育局" },
  "explanations": [ { "check": "words.received", "instance": "overview", "text": "无" } ]
})");
    expectRefused(cli({u"import"_qs, json, path(u"strange.gkb"_qs)}), 3, {u"words.received"_qs});
}

TEST_F(CliExchangeTest, StandardInputIsReadByItsContent)
{
    const QString file = path(u"in.gkb"_qs);
    expectDone(cli({u"import"_qs, u"-"_qs, file}, bytes(repositoryPath(sample))));
    EXPECT_EQ(figure(file, u"stat.review.value"_qs), u"22"_qs);
    expectDone(cli({u"import"_qs, u"-"_qs, file, u"--from"_qs, u"json"_qs, u"--force"_qs},
                   bytes(repositoryPath(sample))));
}

// More than a pipe holds comes in pieces.
TEST_F(CliExchangeTest, AnInputLongerThanAPipeIsReadWhole)
{
    const QString file = path(u"long.gkb"_qs);
    expectDone(cli({u"import"_qs, u"-"_qs, file},
                   bytes(repositoryPath(sample)) + QByteArray(3'000'000, ' ')));
    EXPECT_EQ(figure(file, u"stat.review.value"_qs), u"22"_qs);
}

TEST_F(CliExchangeTest, SourcesThatCannotBeReadAreNamedAndLeaveNoFile)
{
    const QString file = path(u"out.gkb"_qs);
    const QString html = writeFile(u"page.html"_qs, "<html></html>");
    const QString broken = writeFile(u"broken.json"_qs, "{\"format\": ");
    const QString foreign = writeFile(u"foreign.json"_qs, "{\"format\": \"other\"}");
    for (const QString& source : {html, broken, foreign, path(u"missing.json"_qs)}) {
        expectRefused(cli({u"import"_qs, source, file}), 3, {source});
        EXPECT_FALSE(QFile::exists(file));
    }
    expectRefused(cli({u"import"_qs, u"-"_qs, file}, "plain words"), 3, {});
    expectRefused(cli({u"import"_qs, html, file, u"--from"_qs, u"tiff"_qs}), 2, {u"tiff"_qs});
}

#ifdef Q_OS_LINUX
TEST_F(CliExchangeTest, ASourceWithoutEndIsRefused)
{
    const QString file = path(u"out.gkb"_qs);
    expectRefused(cli({u"import"_qs, u"/dev/zero"_qs, file}), 3, {u"/dev/zero"_qs, u"256 MB"_qs});
    expectRefused(cli({u"diff"_qs, u"/dev/zero"_qs, repositoryPath(sample)}), 3,
                  {u"/dev/zero"_qs, u"256 MB"_qs});
    EXPECT_FALSE(QFile::exists(file));
}
#endif

TEST_F(CliExchangeTest, TheReportKeepsTheNameOfItsSourceNotThePath)
{
    const QString source = writeFile(
        u"page.txt"_qs, u"示例区人民政府2022年政府信息公开工作年度报告\n信息内容\t本年收费金额\n"
                        "行政事业性收费\t984361元\n"_qs.toUtf8());
    const QString file = path(u"out.gkb"_qs);
    EXPECT_EQ(cli({u"import"_qs, source, file}).exitCode, 0);
    const QByteArray shown = cli({u"show"_qs, file, u"--json"_qs}).out;
    EXPECT_TRUE(shown.contains("\"from\": \"page.txt\"")) << shown.constData();
    EXPECT_FALSE(shown.contains(QFile::encodeName(path({})))) << shown.constData();
}

TEST_F(CliExchangeTest, DiffTellsRowsOfTheReportsOwnByTheirLabels)
{
    const auto report = [&](const QString& name, const QByteArray& rows, const QByteArray& cells) {
        const QByteArray json = "{\"format\":\"gongkai-report\",\"version\":1,\"form\":\"2014\","
                                "\"year\":2017,\"agency\":{\"name\":\"a\"},\"local_rows\":[" +
                                rows + "],\"cells\":{" + cells + "}}";
        return writeFile(name, json);
    };
    const QString left = report(u"left.json"_qs, "{\"id\":\"local_1\",\"label\":\"甲\"}",
                                "\"stat.local_1.value\":\"1\"");
    const QString right = report(u"right.json"_qs,
                                 "{\"id\":\"local_1\",\"label\":\"乙\"},"
                                 "{\"id\":\"local_2\",\"label\":\"甲\"}",
                                 "\"stat.local_1.value\":\"5\",\"stat.local_2.value\":\"1\"");
    const ProgramRun run = cli({u"diff"_qs, left, right});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.outText(), u"stat.local_1.value（乙）: （空白） → 5\n"_qs);
}

TEST_F(CliExchangeTest, TheMatchReportForMachinesIsJsonAlone)
{
    const QString source =
        writeFile(u"page.txt"_qs,
                  u"示例区人民政府2022年政府信息公开工作年度报告\n信息内容\t本年处理决定数量\n"
                  "行政许可\t1,204\n"_qs.toUtf8());
    const ProgramRun run =
        cli({u"import"_qs, source, path(u"out.gkb"_qs), u"--report"_qs, u"json"_qs});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.out, QByteArray());
    const QJsonObject report = QJsonDocument::fromJson(run.error).object();
    EXPECT_EQ(report[u"matched"_qs], 1) << run.error.constData();
    EXPECT_EQ(report[u"cells"_qs][0][u"original"_qs], u"1,204"_qs);
}

TEST_F(CliExchangeTest, UnknownKeysAreRefusedByNameUnlessTheyBeginWithX)
{
    QJsonObject report = QJsonDocument::fromJson(bytes(repositoryPath(sample))).object();
    const QString file = path(u"out.gkb"_qs);
    report[u"x_note"_qs] = u"free"_qs;
    expectDone(cli({u"import"_qs, u"-"_qs, file}, QJsonDocument(report).toJson()));
    report[u"colour"_qs] = u"red"_qs;
    expectRefused(cli({u"import"_qs, u"-"_qs, file, u"--force"_qs}, QJsonDocument(report).toJson()),
                  3, {u"colour"_qs});
}

TEST_F(CliExchangeTest, AStatedFormOrYearMustAgreeWithTheSource)
{
    const QString source = repositoryPath(sample);
    const QString file = path(u"out.gkb"_qs);
    expectDone(
        cli({u"import"_qs, source, file, u"--form"_qs, u"2014"_qs, u"--year"_qs, u"2017"_qs}));
    expectRefused(cli({u"import"_qs, source, file, u"--force"_qs, u"--year"_qs, u"2018"_qs}), 2,
                  {source, u"2017"_qs});
    expectRefused(cli({u"import"_qs, source, file, u"--force"_qs, u"--form"_qs, u"2019"_qs}), 2,
                  {source, u"2014"_qs});
}

TEST_F(CliExchangeTest, AnExistingOutputIsReplacedOnlyWhenForced)
{
    const QString file = imported(sample);
    const QString out = writeFile(u"out.json"_qs, "precious");
    expectRefused(cli({u"export"_qs, file, u"--to"_qs, u"json"_qs, u"-o"_qs, out}), 4, {out});
    EXPECT_EQ(bytes(out), "precious");
    expectExported(cli({u"export"_qs, file, u"--to"_qs, u"json"_qs, u"-o"_qs, out, u"--force"_qs}));
    EXPECT_EQ(bytes(out), bytes(repositoryPath(sample)));
    const QByteArray before = bytes(file);
    expectRefused(cli({u"import"_qs, repositoryPath(sample), file}), 4, {file});
    EXPECT_EQ(bytes(file), before);
}

TEST_F(CliExchangeTest, AnOutputThatCannotBeWrittenIsNamed)
{
    const QString file = imported(sample);
    const QString out = path(u"no/such/folder/out.json"_qs);
    expectRefused(cli({u"export"_qs, file, u"--to"_qs, u"json"_qs, u"-o"_qs, out}), 4, {out});
    const QString report = path(u"no/such/folder/out.gkb"_qs);
    expectRefused(cli({u"import"_qs, repositoryPath(sample), report}), 4, {report});
    expectRefused(cli({u"new"_qs, u"--year=2024"_qs, u"--agency=甲"_qs, report}), 4, {report});
}

TEST_F(CliExchangeTest, AReportIsNeverOverwrittenByItsOwnOutput)
{
    const QString file = imported(sample);
    const QByteArray before = bytes(file);
    expectRefused(cli({u"export"_qs, file, u"--to"_qs, u"csv"_qs, u"-o"_qs, file, u"--force"_qs}),
                  2, {file});
    EXPECT_EQ(bytes(file), before);
}

TEST_F(CliExchangeTest, EachFormatIsWritten)
{
    const QString file = imported(sample);
    const std::pair<QString, QByteArray> formats[]{
        {u"pdf"_qs, "%PDF-"},
        {u"docx"_qs, "PK\x03\x04"},
        {u"xlsx"_qs, "PK\x03\x04"},
        {u"html"_qs, "<!DOCTYPE html>"},
        {u"json"_qs, "{\n  \"format\""},
        {u"csv"_qs, "\xEF\xBB\xBF"
                    "cell,label,value,agency,year,form,scope,edition,unit\r\n"},
    };
    for (const auto& [format, begin] : formats) {
        SCOPED_TRACE(qPrintable(format));
        const QString out = path(u"out."_qs + format);
        expectExported(cli({u"export"_qs, file, u"--to"_qs, format, u"-o"_qs, out}));
        EXPECT_TRUE(bytes(out).startsWith(begin)) << bytes(out).left(40).constData();
        const ProgramRun piped = cli({u"export"_qs, file, u"--to"_qs, format, u"-o"_qs, u"-"_qs});
        expectExported(piped);
        EXPECT_TRUE(piped.out.startsWith(begin));
    }
}

TEST_F(CliExchangeTest, TheSignoffRenderingIsItsOwn)
{
    const QString file = imported(sample);
    const auto html = [&](const QStringList& words) {
        const ProgramRun run =
            cli(QStringList{u"export"_qs, file, u"--to=html"_qs, u"-o"_qs, u"-"_qs} + words);
        expectExported(run);
        return run.out;
    };
    EXPECT_EQ(html({}), html({u"--for"_qs, u"publish"_qs}));
    EXPECT_NE(html({}), html({u"--for"_qs, u"signoff"_qs}));
}

TEST_F(CliExchangeTest, WrongExportsAreRefused)
{
    const QString file = imported(sample);
    const QString out = path(u"out"_qs);
    expectRefused(cli({u"export"_qs, file, u"--to=odt"_qs, u"-o"_qs, out}), 2, {u"odt"_qs});
    expectRefused(cli({u"export"_qs, file, u"-o"_qs, out}), 2, {u"--to"_qs});
    expectRefused(cli({u"export"_qs, file, u"--to=json"_qs}), 2, {u"-o"_qs});
    expectRefused(cli({u"export"_qs, file, u"--to=json"_qs, u"--for=fun"_qs, u"-o"_qs, out}), 2,
                  {u"fun"_qs});
    EXPECT_FALSE(QFile::exists(out));
}

TEST_F(CliExchangeTest, CsvHasOneLineForEachCellAndBlanksStayBlank)
{
    const QString file = imported(u"resources/samples/bureau_2020.json"_qs);
    const QByteArray csv = cli({u"export"_qs, file, u"--to"_qs, u"csv"_qs, u"-o"_qs, u"-"_qs}).out;
    EXPECT_EQ(csv.count("\r\n"), 1 + 22 + 161 + 15);
    EXPECT_TRUE(csv.contains("\r\na20_5.other_service.last_year,"));
    EXPECT_TRUE(csv.contains(",示例市城市管理局,2020,2019,own,1,\r\n"))
        << csv.left(300).constData();
}

TEST_F(CliExchangeTest, DiffListsWhatDiffersBetweenAnyTwoReports)
{
    const QString file = imported(sample);
    expectDone(cli({u"diff"_qs, file, repositoryPath(sample)}));
    expectDone(cli({u"set"_qs, file, u"stat.review.value=21"_qs, u"stat.fees.value="_qs}));
    const ProgramRun run = cli({u"diff"_qs, repositoryPath(sample), file, u"--json"_qs});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.error.toStdString(), "");
    const QJsonArray expected{
        QJsonObject{
            {u"cell"_qs, u"stat.review.value"_qs}, {u"left"_qs, u"22"_qs}, {u"right"_qs, u"21"_qs}},
        QJsonObject{{u"cell"_qs, u"stat.fees.value"_qs}, {u"left"_qs, u"0"_qs}},
    };
    EXPECT_EQ(QJsonDocument::fromJson(run.out).array(), expected) << run.out.constData();
    const ProgramRun text = cli({u"diff"_qs, repositoryPath(sample), file});
    EXPECT_EQ(text.exitCode, 1);
    EXPECT_TRUE(text.outText().contains(u"stat.review.value"_qs));
}

TEST_F(CliExchangeTest, DiffOfEqualReportsSaysNothing)
{
    const ProgramRun run =
        cli({u"diff"_qs, repositoryPath(sample), repositoryPath(sample), u"--json"_qs});
    expectDone(run);
    EXPECT_EQ(QJsonDocument::fromJson(run.out).array(), QJsonArray());
    expectRefused(cli({u"diff"_qs, repositoryPath(sample), path(u"missing.gkb"_qs)}), 3,
                  {u"missing.gkb"_qs});
}

TEST_F(CliExchangeTest, TheExampleOfThePageAboutTheFormatComesBackAsItStands)
{
    const QString page = QString::fromUtf8(bytes(repositoryPath(u"docs/exchange-format.md"_qs)));
    const QString example = page.section(u"```json\n"_qs, 1).section(u"```"_qs, 0, 0);
    const QString source = path(u"example.json"_qs);
    QFile file(source);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(example.toUtf8());
    file.close();
    const QString report = path(u"example.gkb"_qs);
    ASSERT_EQ(cli({u"import"_qs, source, report}).exitCode, 0);
    const ProgramRun shown = cli({u"show"_qs, report, u"--json"_qs});
    expectDone(shown);
    EXPECT_EQ(shown.outText().toStdString(), example.toStdString());
}

TEST_F(CliExchangeTest, VerifySaysWhetherTheFileIsWhatWasPrinted)
{
    // The worked example of docs/file-format.md; its program gives this code.
    const QString file = path(u"printed.gkb"_qs);
    ASSERT_TRUE(QFile::copy(repositoryPath(u"tests/data/gkb/version_1.gkb"_qs), file));
    QFile manual(repositoryPath(u"docs/file-format.md"_qs));
    ASSERT_TRUE(manual.open(QIODevice::ReadOnly));
    ASSERT_TRUE(manual.readAll().contains("`NZ9R-RBFR-S1D3-P`"));
    for (const QString& code : {u"NZ9R-RBFR-S1D3-P"_qs, u" nz9r rbfr sld3 p"_qs,
                                u"ＮＺ９Ｒ－ＲＢＦＲ－Ｓ１Ｄ３－Ｐ"_qs}) {
        const ProgramRun run = cli({u"verify"_qs, file, code});
        expectDone(run);
        EXPECT_TRUE(run.outText().contains(u"NZ9R-RBFR-S1D3-P"_qs));
    }
    expectDone(cli({u"set"_qs, file, u"visits.old.spring="_qs}));
    const ProgramRun changed = cli({u"verify"_qs, file, u"NZ9R-RBFR-S1D3-P"_qs});
    EXPECT_EQ(changed.exitCode, 1);
    EXPECT_EQ(changed.error.toStdString(), "");
    EXPECT_TRUE(changed.outText().contains(u"NZ9R-RBFR-S1D3-P"_qs));
}

TEST_F(CliExchangeTest, VerifyRefusesWhatIsNoCode)
{
    const QString file = imported(sample);
    expectRefused(cli({u"verify"_qs, file, u"ABCD-1234"_qs}), 2, {file, u"ABCD-1234"_qs});
    expectRefused(cli({u"verify"_qs, file, u"NZ9R-RBFR-S1D4-P"_qs}), 2, {file, u"S1D4"_qs});
    expectRefused(cli({u"verify"_qs, path(u"missing.gkb"_qs), u"ABCD"_qs}), 3, {u"missing.gkb"_qs});
}

} // namespace gongkai
