// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_runner.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// What export says of the report that leaves.
namespace gongkai {

using CliExportTest = CliTest;

TEST_F(CliExportTest, AnExportSaysWhatIsOpenAndWithStrictWritesNothing)
{
    const QString file = imported(u"tests/data/cases/district_2023.json"_qs);
    const QString out = path(u"out.csv"_qs);
    const QStringList words{u"export"_qs, file, u"--to=csv"_qs, u"-o"_qs, out};
    const ProgramRun run = cli(words);
    expectExported(run);
    const QStringList lines = run.errorText().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GE(lines.size(), 3) << run.error.constData();
    EXPECT_TRUE(lines[0].startsWith(u"gongkai-cli: %1：还没有完成：勾稽关系不成立（"_qs.arg(file)))
        << qPrintable(lines[0]);
    EXPECT_TRUE(lines.last().endsWith(u"封面和签署栏没有填（1 项）：成文日期"_qs))
        << qPrintable(lines.last());
    ASSERT_TRUE(QFile::remove(out));

    const ProgramRun strict = cli(words + QStringList{u"--strict"_qs});
    EXPECT_EQ(strict.exitCode, 1);
    EXPECT_TRUE(strict.out.isEmpty());
    EXPECT_TRUE(strict.error.startsWith(run.error)) << strict.error.constData();
    EXPECT_EQ(strict.error.count('\n'), run.error.count('\n') + 1);
    EXPECT_FALSE(QFile::exists(out));
    const ProgramRun piped =
        cli({u"export"_qs, file, u"--to=json"_qs, u"-o"_qs, u"-"_qs, u"--strict"_qs});
    EXPECT_EQ(piped.exitCode, 1);
    EXPECT_TRUE(piped.out.isEmpty());
    // What stood there before stands there still, forced or not.
    const QString kept = writeFile(u"kept.csv"_qs, "precious");
    EXPECT_EQ(
        cli({u"export"_qs, file, u"--to=csv"_qs, u"-o"_qs, kept, u"--strict"_qs, u"--force"_qs})
            .exitCode,
        1);
    EXPECT_EQ(bytes(kept), "precious");
}

TEST_F(CliExportTest, AFinishedReportIsExportedWithoutAWordAlsoStrictly)
{
    const QString file = path(u"a.gkb"_qs);
    expectDone(cli({u"new"_qs, u"--year=2024"_qs, u"--agency=示例区档案局"_qs, file}));
    QJsonObject cells;
    for (const QString& line : cli({u"show"_qs, file}).outText().split(u'\n'))
        if (line.contains(u"=\t"_qs))
            cells.insert(line.section(u'=', 0, 0), u"0"_qs);
    ASSERT_GT(cells.size(), 150);
    QJsonObject report{{u"format"_qs, u"gongkai-report"_qs},
                       {u"version"_qs, 1},
                       {u"form"_qs, u"2021"_qs},
                       {u"year"_qs, 2024},
                       {u"agency"_qs, QJsonObject{{u"name"_qs, u"示例区档案局"_qs}}},
                       {u"cells"_qs, cells},
                       {u"narrative"_qs, QJsonObject{{u"overview"_qs, u"已按规定公开。"_qs},
                                                     {u"problems"_qs, u"有不足，已改进。"_qs},
                                                     {u"others"_qs, u"未收取信息处理费。"_qs}}},
                       {u"cover"_qs, QJsonObject{{u"issue_date"_qs, u"2025-01-20"_qs}}}};
    const auto import = [&] {
        expectDone(cli({u"import"_qs, writeFile(u"a.json"_qs, QJsonDocument(report).toJson()), file,
                        u"--force"_qs}));
    };
    import();
    const QStringList words{u"export"_qs, file, u"--to=csv"_qs, u"-o"_qs, u"-"_qs, u"--strict"_qs};
    expectDone(cli(words));
    // People sign what is for signature; a scope is only to be confirmed.
    QStringList signoff = words + QStringList{u"--for=signoff"_qs};
    EXPECT_EQ(cli(signoff).exitCode, 2) << "CSV has no rendering to sign";
    signoff.replace(2, u"--to=html"_qs);
    EXPECT_EQ(cli(signoff).exitCode, 1);
    report.insert(u"scope"_qs, u"aggregate"_qs);
    import();
    const ProgramRun whole = cli(words);
    EXPECT_EQ(whole.exitCode, 0);
    EXPECT_TRUE(whole.errorText().contains(u"全地区汇总"_qs)) << whole.error.constData();
}

TEST_F(CliExportTest, WhatIsToBeSignedIsNotAskedOfAFormatThatHasNoneOfIt)
{
    const QString file = imported(u"tests/data/cases/district_2023.json"_qs);
    const QString out = path(u"out"_qs);
    for (const QString& kind : {u"json"_qs, u"csv"_qs})
        expectRefused(
            cli({u"export"_qs, file, u"--to"_qs, kind, u"--for=signoff"_qs, u"-o"_qs, out}), 2,
            {kind, u"--for signoff"_qs});
    for (const QString& kind : {u"docx"_qs, u"html"_qs, u"xlsx"_qs, u"pdf"_qs})
        EXPECT_EQ(
            cli({u"export"_qs, file, u"--to"_qs, kind, u"--for=signoff"_qs, u"-o"_qs, u"-"_qs})
                .exitCode,
            0)
            << qPrintable(kind);
    EXPECT_FALSE(QFile::exists(out));
}

TEST_F(CliExportTest, TheDispatchSheetStandsInFrontOfWhatIsSigned)
{
    const QString file = imported(u"tests/data/cases/district_2023.json"_qs);
    const auto run = [&](const QString& kind, const QString& purpose) {
        return cli({u"export"_qs, file, u"--to"_qs, kind, u"--for"_qs, purpose,
                    u"--dispatch-sheet"_qs, u"-o"_qs, u"-"_qs});
    };
    const QByteArray page = run(u"html"_qs, u"signoff"_qs).out;
    const qsizetype sheet = page.indexOf("发文稿纸</p>");
    EXPECT_GT(sheet, 0);
    EXPECT_LT(sheet, page.indexOf("审 签 单</p>"));
    EXPECT_EQ(run(u"docx"_qs, u"signoff"_qs).exitCode, 0);
    EXPECT_EQ(run(u"pdf"_qs, u"signoff"_qs).exitCode, 0);
    expectRefused(run(u"xlsx"_qs, u"signoff"_qs), 2, {u"--dispatch-sheet"_qs});
    expectRefused(run(u"html"_qs, u"publish"_qs), 2, {u"--dispatch-sheet"_qs});
}

TEST_F(CliExportTest, AFragmentIsWhatEditorsOfSitesTake)
{
    const QString file = imported(u"tests/data/cases/district_2023.json"_qs);
    const ProgramRun run =
        cli({u"export"_qs, file, u"--to=html"_qs, u"--fragment"_qs, u"-o"_qs, u"-"_qs});
    EXPECT_TRUE(run.out.startsWith("<div ")) << run.out.left(100).constData();
    EXPECT_FALSE(run.out.contains("<style"));
    expectRefused(cli({u"export"_qs, file, u"--to=pdf"_qs, u"--fragment"_qs, u"-o"_qs, u"-"_qs}), 2,
                  {u"--fragment"_qs});
}

TEST_F(CliExportTest, TheSameReportGivesTheSameBytes)
{
    const QString file = imported(u"tests/data/cases/district_2023.json"_qs);
    for (const QString& kind : {u"pdf"_qs, u"xlsx"_qs, u"docx"_qs}) {
        const QStringList words{u"export"_qs, file, u"--to"_qs, kind, u"-o"_qs, u"-"_qs};
        const QByteArray first = cli(words).out;
        EXPECT_GT(first.size(), 1000);
        for (int run = 0; run < 3; ++run)
            EXPECT_TRUE(cli(words).out == first) << qPrintable(kind);
    }
}

#ifdef Q_OS_LINUX
TEST_F(CliExportTest, APdfNamesTheFontsThatStandForOthersAndCharactersNoFontHas)
{
    const QString file = path(u"a.gkb"_qs);
    expectDone(cli({u"new"_qs, u"--year=2024"_qs, u"--agency=示例\U000F1234局"_qs, file}));
    const ProgramRun run = cli({u"export"_qs, file, u"--to=pdf"_qs, u"-o"_qs, u"-"_qs});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.errorText().contains(u"方正小标宋简体 → "_qs)) << run.error.constData();
    EXPECT_TRUE(run.errorText().contains(u"\U000F1234"_qs)) << run.error.constData();
}
#endif

} // namespace gongkai
