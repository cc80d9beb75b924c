// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// history, and what show prints besides figures.
namespace gongkai {

class CliHistoryTest : public CliTest
{
protected:
    const QString natural = u"requests.new.natural"_qs;
    const QString total = u"requests.new.total"_qs;

    QString workedOn() const
    {
        const QString file = path(u"a.gkb"_qs);
        expectDone(cli({u"new"_qs, u"--year=2024"_qs, u"--agency=示例区档案局"_qs, file}));
        expectDone(cli({u"set"_qs, file, natural + u"=3"_qs, total + u"=4"_qs}));
        expectDone(cli({u"set"_qs, file, natural + u"=4"_qs}));
        expectDone(cli({u"set"_qs, file, natural + u"="_qs}));
        return file;
    }
};

TEST_F(CliHistoryTest, EveryActIsToldWithWhatStoodBeforeAndAfter)
{
    const QString file = workedOn();
    const QByteArray before = bytes(file);
    const ProgramRun run = cli({u"history"_qs, file, u"--json"_qs});
    expectDone(run);
    const QJsonArray acts = QJsonDocument::fromJson(run.out).array();
    ASSERT_EQ(acts.size(), 4) << run.out.constData();
    EXPECT_EQ(acts[0][u"kind"_qs], u"create"_qs);
    EXPECT_EQ(acts[1][u"kind"_qs], u"set"_qs);
    EXPECT_EQ(acts[1][u"changes"_qs].toArray(),
              (QJsonArray{QJsonArray{u"cell"_qs, natural, u""_qs, u"3"_qs},
                          QJsonArray{u"cell"_qs, total, u""_qs, u"4"_qs}}));
    EXPECT_EQ(acts[3][u"changes"_qs].toArray(),
              (QJsonArray{QJsonArray{u"cell"_qs, natural, u"4"_qs, u""_qs}}));
    EXPECT_TRUE(acts[1][u"at"_qs].toString().contains(u'T'));
    EXPECT_TRUE(acts[1].toObject().contains(u"user"_qs));
    EXPECT_EQ(bytes(file), before);
}

TEST_F(CliHistoryTest, OfOneCellOnlyItsOwnChanges)
{
    const QString file = workedOn();
    const ProgramRun run = cli({u"history"_qs, file, u"--cell"_qs, natural});
    expectDone(run);
    const QStringList lines = run.outText().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3) << run.out.constData();
    EXPECT_TRUE(lines[0].contains(u" 键入 requests.new.natural（"_qs)) << qPrintable(lines[0]);
    EXPECT_TRUE(lines[0].endsWith(u": （空白） → 3"_qs)) << qPrintable(lines[0]);
    EXPECT_TRUE(lines[1].endsWith(u": 3 → 4"_qs));
    EXPECT_TRUE(lines[2].endsWith(u": 4 → （空白）"_qs));

    expectRefused(cli({u"history"_qs, file, u"--cell"_qs, u"requests.nothing.at_all"_qs}), 2,
                  {file, u"requests.nothing.at_all"_qs});
}

TEST_F(CliHistoryTest, AFigureIsToldWholeAndOfATextWhatIsAnotherOne)
{
    const QString file = path(u"a.gkb"_qs);
    expectDone(cli({u"new"_qs, u"--year=2024"_qs, u"--agency=示例区档案局"_qs, file}));
    for (const QString& figure : {u"10690"_qs, u"10695"_qs, u"1075"_qs, u"5"_qs})
        expectDone(cli({u"set"_qs, file, total + u'=' + figure}));
    const QStringList lines =
        cli({u"history"_qs, file, u"--cell"_qs, total}).outText().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[1].endsWith(u": 10690 → 10695"_qs)) << qPrintable(lines[1]);
    EXPECT_TRUE(lines[2].endsWith(u": 10695 → 1075"_qs)) << qPrintable(lines[2]);
    EXPECT_TRUE(lines[3].endsWith(u": 1075 → 5"_qs)) << qPrintable(lines[3]);
}

// What the program calls a field is for --json.
TEST_F(CliHistoryTest, FieldsAndValuesHaveTheNamesOfTheWindow)
{
    const QString json =
        writeFile(u"a.json"_qs,
                  R"({"format":"gongkai-report","version":1,"form":"2021","year":2024,
            "agency":{"name":"示例区档案局","level":"county"},"cover":{"issue_date":"2025-01-20"},
            "signoff":{"reviewer":"李某"},"narrative":{"overview":"已公开。"}})");
    const QString file = path(u"b.gkb"_qs);
    ASSERT_EQ(cli({u"import"_qs, json, file}).exitCode, 0);
    const QString told = cli({u"history"_qs, file}).outText();
    for (const QString& line :
         {u"本单位：单位名称: （空白） → 示例区档案局"_qs, u"本单位：级别: （空白） → 县区级"_qs,
          u"报告：成文日期: （空白） → 2025-01-20"_qs, u"签审人员：审核人: （空白） → 李某"_qs,
          u"一、总体情况: （空白） → 已公开。"_qs, u"报告年度: （空白） → 2024"_qs})
        EXPECT_TRUE(told.contains(line)) << qPrintable(line) << "\n" << qPrintable(told);
    for (const char* id : {"agency", "cover", "signoff", "narrative", "meta", "origin", "county"})
        EXPECT_FALSE(told.contains(QLatin1String(id))) << id << "\n" << qPrintable(told);
}

TEST_F(CliHistoryTest, ShowPrintsCoverAndSignoff)
{
    const QString json =
        writeFile(u"a.json"_qs,
                  R"({"format":"gongkai-report","version":1,"form":"2021","year":2024,
            "agency":{"name":"示例区档案局"},"cover":{"issue_date":"2025-01-20"},
            "signoff":{"reviewer":"李某"}})");
    const QString file = path(u"b.gkb"_qs);
    ASSERT_EQ(cli({u"import"_qs, json, file}).exitCode, 0);
    const QString shown = cli({u"show"_qs, file}).outText();
    EXPECT_TRUE(shown.contains(u"\ncover/issue_date（成文日期）: 2025-01-20\n"_qs))
        << qPrintable(shown.right(400));
    EXPECT_TRUE(shown.contains(u"\nsignoff/reviewer（审核人）: 李某\n"_qs));
    EXPECT_TRUE(shown.contains(u"\nagency/name: 示例区档案局\n"_qs));
}

} // namespace gongkai
