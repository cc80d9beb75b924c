// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// compare-years and charts.
#include "tests/app/cli/cli_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gongkai {

class CliYearsTest : public CliTest
{
protected:
    QString twoYears() const
    {
        const QString json = writeFile(u"a.json"_qs, R"({"format":"gongkai-report","version":1,
            "form":"2021","year":2024,"agency":{"name":"示例区档案局"},
            "cells":{"requests.new.total":"120","requests.carried_in.total":"0",
                     "requests.granted.total":"450","disputes.review.total":"1"},
            "last_year":{"form":"2021","year":2023,"source":"2023.gkb",
                "cells":{"requests.new.total":"80","requests.granted.total":"40",
                         "disputes.review.total":"3"}}})");
        const QString file = path(u"two.gkb"_qs);
        EXPECT_EQ(cli({u"import"_qs, json, file}).exitCode, 0);
        return file;
    }

    static QJsonObject line(const ProgramRun& run, const QString& cell)
    {
        for (const auto& one : QJsonDocument::fromJson(run.out).array())
            if (one.toObject()[u"cell"_qs] == cell)
                return one.toObject();
        return {};
    }
};

TEST_F(CliYearsTest, EveryFigureStandsBesideLastYears)
{
    const QString file = twoYears();
    const ProgramRun run = cli({u"compare-years"_qs, file, u"--json"_qs});
    expectDone(run);
    EXPECT_EQ(line(run, u"requests.new.total"_qs),
              (QJsonObject{{u"cell"_qs, u"requests.new.total"_qs},
                           {u"now"_qs, u"120"_qs},
                           {u"last"_qs, u"80"_qs},
                           {u"difference"_qs, u"40"_qs},
                           {u"percent"_qs, u"+50%"_qs},
                           {u"flag"_qs, u"changed"_qs}}));
    EXPECT_EQ(line(run, u"requests.granted.total"_qs)[u"flag"_qs], u"jump"_qs);
    EXPECT_EQ(line(run, u"disputes.review.total"_qs)[u"percent"_qs], u"-66.7%"_qs);
    EXPECT_FALSE(line(run, u"requests.carried_in.total"_qs).contains(u"last"_qs));
    const ProgramRun text = cli({u"compare-years"_qs, file});
    expectDone(text);
    EXPECT_TRUE(text.outText().startsWith(u"项目\t2024年\t2023年\t增减\t增减幅度\t备注\n"_qs));
    EXPECT_TRUE(text.outText().contains(u"\t120\t80\t+40\t+50%\t变化较大\n"_qs));
    EXPECT_EQ(cli({u"compare-years"_qs, file, u"--changed"_qs}).out.count('\n'), 3);
}

TEST_F(CliYearsTest, WithoutLastYearItSaysWhereFromTheyCome)
{
    const QString file = path(u"a.gkb"_qs);
    expectDone(cli({u"new"_qs, u"--year=2024"_qs, u"--agency=甲"_qs, file}));
    expectRefused(cli({u"compare-years"_qs, file}), 2, {file, u"carry"_qs});
    expectRefused(cli({u"charts"_qs, file}), 2, {file});
}

TEST_F(CliYearsTest, ChartsAreListedAndWrittenAsPicturesAndWord)
{
    const QString file = twoYears();
    const ProgramRun list = cli({u"charts"_qs, file});
    expectDone(list);
    EXPECT_TRUE(list.outText().startsWith(u"request_bars\t"_qs)) << list.out.constData();
    EXPECT_TRUE(list.outText().contains(u"2023年：本年新收 80件"_qs)) << list.out.constData();
    EXPECT_EQ(list.out.count('\n'), 6);
    const auto write = [&](const QString& name, const QStringList& words) {
        expectDone(
            cli(QStringList{u"charts"_qs, file} + words + QStringList{u"-o"_qs, path(name)}));
        return bytes(path(name));
    };
    EXPECT_TRUE(write(u"a.png"_qs, {u"request_bars"_qs}).startsWith("\x89PNG"));
    const QByteArray svg = write(u"a.svg"_qs, {u"dispute_lines"_qs});
    EXPECT_TRUE(svg.contains("<svg")) << svg.left(200).constData();
    EXPECT_TRUE(svg.contains("行政复议 1"));
    const QByteArray word = write(u"a.docx"_qs, {});
    EXPECT_TRUE(word.startsWith("PK"));
    EXPECT_TRUE(word.contains("word/media/result_lines.png"));
    expectRefused(cli({u"charts"_qs, file, u"-o"_qs, path(u"b.png"_qs)}), 2,
                  {file, u"request_bars"_qs});
    expectRefused(cli({u"charts"_qs, file, u"fees"_qs}), 2, {file, u"fees"_qs});
    expectRefused(cli({u"charts"_qs, file, u"request_bars"_qs, u"-o"_qs, path(u"b.gif"_qs)}), 2,
                  {u"b.gif"_qs});
    expectRefused(cli({u"charts"_qs, file, u"request_bars"_qs, u"-o"_qs, path(u"a.png"_qs)}), 4,
                  {u"a.png"_qs});
}

} // namespace gongkai
