// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// days.
#include "tests/app/cli/cli_runner.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gongkai {

using CliDaysTest = CliTest;

TEST_F(CliDaysTest, TheDayItsCalendarAndEverySkippedDayAreNamed)
{
    const ProgramRun run = cli({u"days"_qs, u"2026-02-13"_qs, u"20"_qs});
    expectDone(run);
    EXPECT_EQ(run.outText(), u"2026-02-13（星期五）之后第 20 个工作日：2026-03-19（星期四）\n"
                             "请按 2026-03-18（星期三）办完：首日是否计入，未见明文。\n"
                             "所用日历：国办发明电〔2025〕7号（2025-11-04）\n"
                             "跳过的日子（14 天）：\n"
                             "  2026-02-15（星期日）春节\n"
                             "  2026-02-16（星期一）春节\n"
                             "  2026-02-17（星期二）春节\n"
                             "  2026-02-18（星期三）春节\n"
                             "  2026-02-19（星期四）春节\n"
                             "  2026-02-20（星期五）春节\n"
                             "  2026-02-21（星期六）春节\n"
                             "  2026-02-22（星期日）春节\n"
                             "  2026-02-23（星期一）春节\n"
                             "  2026-03-01（星期日）周末\n"
                             "  2026-03-07（星期六）周末\n"
                             "  2026-03-08（星期日）周末\n"
                             "  2026-03-14（星期六）周末\n"
                             "  2026-03-15（星期日）周末\n"
                             "计入的周末调休上班日（2 天）：\n"
                             "  2026-02-14（星期六）春节调休上班\n"
                             "  2026-02-28（星期六）春节调休上班\n"_qs);
}

TEST_F(CliDaysTest, JsonHasTheSame)
{
    const ProgramRun run = cli({u"days"_qs, u"2025年12月15日"_qs, u"20"_qs, u"--json"_qs});
    expectDone(run);
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    EXPECT_EQ(json[u"from"_qs], u"2025-12-15"_qs);
    EXPECT_EQ(json[u"days"_qs], 20);
    EXPECT_EQ(json[u"day"_qs], u"2026-01-13"_qs);
    EXPECT_EQ(json[u"warn"_qs], u"2026-01-12"_qs);
    EXPECT_FALSE(json.contains(u"unsafe_after"_qs));
    EXPECT_EQ(json[u"calendar"_qs].toArray().size(), 2);
    const QJsonArray skipped = json[u"skipped"_qs].toArray();
    ASSERT_EQ(skipped.size(), 9);
    EXPECT_EQ(skipped[0].toObject(),
              (QJsonObject{{u"date"_qs, u"2025-12-20"_qs}, {u"kind"_qs, u"weekend"_qs}}));
    EXPECT_EQ(skipped[4].toObject(), (QJsonObject{{u"date"_qs, u"2026-01-01"_qs},
                                                  {u"kind"_qs, u"holiday"_qs},
                                                  {u"name"_qs, u"元旦"_qs},
                                                  {u"notice"_qs, u"国办发明电〔2025〕7号"_qs}}));
    EXPECT_EQ(json[u"worked"_qs].toArray()[0].toObject()[u"date"_qs], u"2026-01-04"_qs);
}

TEST_F(CliDaysTest, BehindTheLastNoticeItSaysThatItIsUnsafe)
{
    const ProgramRun run = cli({u"days"_qs, u"2026-12-25"_qs, u"20"_qs});
    expectDone(run);
    EXPECT_TRUE(run.outText().contains(u"2026-12-31 之后不可靠"_qs));
    const ProgramRun json = cli({u"days"_qs, u"2026-12-25"_qs, u"20"_qs, u"--json"_qs});
    EXPECT_EQ(QJsonDocument::fromJson(json.out)[u"unsafe_after"_qs], u"2026-12-31"_qs);
}

TEST_F(CliDaysTest, ALaterYearAndLocalDaysComeFromTheFolderOfTheOffice)
{
    ASSERT_TRUE(QDir().mkpath(path(u"calendar"_qs)));
    writeFile(u"calendar/2027.json"_qs, R"({"format": "gongkai-calendar", "version": 1,
        "year": 2027, "notices": [{"number": "通知甲", "date": "2026-11-30",
        "off": [{"name": "元旦", "from": "2027-01-01", "to": "2027-01-04"}], "worked": []}],
        "local": [{"day": "2027-01-05", "reason": "台风"}]})");
    const QStringList words{u"days"_qs, u"2026-12-31"_qs, u"1"_qs, u"--json"_qs};
    const ProgramRun run = cli(words);
    expectDone(run);
    EXPECT_EQ(QJsonDocument::fromJson(run.out)[u"day"_qs], u"2027-01-06"_qs);
    EXPECT_TRUE(run.outText().contains(u"台风"_qs));
    EXPECT_FALSE(run.outText().contains(u"unsafe_after"_qs));
    writeFile(u"calendar/2027.json"_qs, "{\"format\": \"gongkai-calendar\",\n\"version\": \"1\"}");
    const ProgramRun bad = cli(words);
    EXPECT_EQ(bad.exitCode, 0);
    EXPECT_TRUE(bad.errorText().contains(u"2027.json 第 2 行"_qs));
    EXPECT_TRUE(bad.outText().contains(u"unsafe_after"_qs));
}

TEST_F(CliDaysTest, AnotherDateOrNumberIsRefusedInOneSentence)
{
    for (const QString& date :
         {u"2026-02-30"_qs, u"gestern"_qs, u"2026.2.13"_qs, u""_qs, u"1999-01-01"_qs})
        expectRefused(cli({u"days"_qs, date, u"20"_qs}), 2, {date});
    for (const QString& number :
         {u"0"_qs, u"10001"_qs, u"2.5"_qs, u"二十"_qs, u""_qs, u"99999999999"_qs})
        expectRefused(cli({u"days"_qs, u"2026-02-13"_qs, number}), 2, {number});
    expectRefused(cli({u"days"_qs, u"2026-02-13"_qs, u"--"_qs, u"-1"_qs}), 2, {u"-1"_qs});
    expectRefused(cli({u"days"_qs, u"2026-02-13"_qs}), 2, {});
    expectDone(cli({u"days"_qs, u"２０２６年２月１３日"_qs, u"２０"_qs}));
}

} // namespace gongkai
