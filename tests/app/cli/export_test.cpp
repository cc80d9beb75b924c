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
    EXPECT_EQ(cli(words + QStringList{u"--for=signoff"_qs}).exitCode, 1);
    report.insert(u"scope"_qs, u"aggregate"_qs);
    import();
    const ProgramRun whole = cli(words);
    EXPECT_EQ(whole.exitCode, 0);
    EXPECT_TRUE(whole.errorText().contains(u"全地区汇总"_qs)) << whole.error.constData();
}

} // namespace gongkai
