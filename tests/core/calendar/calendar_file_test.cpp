// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_file.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

constexpr auto good = R"({
  "format": "gongkai-calendar",
  "version": 1,
  "year": 2027,
  "notices": [
    {
      "number": "通知甲",
      "date": "2026-11-30",
      "off": [
        { "name": "元旦", "day": "2027-01-01" },
        { "name": "春节", "from": "2027-02-05", "to": "2027-02-11" }
      ],
      "worked": [
        { "name": "春节", "day": "2027-02-20" }
      ]
    }
  ],
  "local": [
    { "reason": "台风", "day": "2027-08-02" }
  ]
}
)";

// The message after one place of the good file was changed; "" when it is read all the same.
QString messageAfter(const char* from, const char* to)
{
    QByteArray json(good);
    EXPECT_TRUE(json.contains(from)) << from;
    json.replace(from, to);
    const auto file = readCalendarFile(json, QStringLiteral("2027.json"));
    return file ? QString() : file.error().message;
}

} // namespace

TEST(CalendarFileTest, AYearAndLocalDaysAreRead)
{
    const auto file = readCalendarFile(good, QStringLiteral("2027.json"));
    ASSERT_TRUE(file) << qPrintable(file.error().message);
    EXPECT_EQ(file->year, 2027);
    ASSERT_EQ(file->notices.size(), 1u);
    EXPECT_EQ(file->notices[0].notice.date, QDate(2026, 11, 30));
    EXPECT_EQ(file->notices[0].days.size(), 1u + 7u + 1u);
    EXPECT_TRUE(file->notices[0].days.back().isWorked);
    ASSERT_EQ(file->local.size(), 1u);
    EXPECT_EQ(file->local[0].reason, QString::fromUtf8("台风"));
}

TEST(CalendarFileTest, WhatIsWrongIsSaidWithFileAndLine)
{
    const struct
    {
        const char* from;
        const char* to;
        int line;
        const char* says;
    } faults[] = {
        {"gongkai-calendar", "gongkai-report", 2, "gongkai-calendar"},
        {"\"version\": 1", "\"version\": 2", 3, "第 1 版"},
        {"\"year\": 2027", "\"year\": 1999", 4, "2000"},
        {"\"year\": 2027", "\"year\": 3000", 4, "2999"},
        {"\"year\": 2027", "\"year\": 2027.5", 4, "整数"},
        {"\"year\": 2027", "\"year\": \"2027\"", 4, "整数"},
        {"\"year\": 2027", "\"year\": 2028", 10, "2027-01-01"},
        {"\"number\": \"通知甲\"", "\"number\": \"\"", 7, "number"},
        {"\"number\": \"通知甲\"", "\"nummer\": \"通知甲\"", 7, "nummer"},
        {"\"number\": \"通知甲\"", "\"number\": 7", 7, "number"},
        {"2026-11-30", "2026-11-31", 8, "date"},
        {"2026-11-30", "2026年11月30日", 8, "date"},
        {"\"day\": \"2027-01-01\"", "\"day\": \"2027-1-1\"", 10, "day"},
        {"\"day\": \"2027-01-01\"", "\"dag\": \"2027-01-01\"", 10, "dag"},
        {"\"day\": \"2027-01-01\"", "\"day\": \"2027-01-01\", \"to\": \"2027-01-02\"", 10, "from"},
        {"\"day\": \"2027-01-01\"", "\"day\": \"2028-01-01\"", 10, "2028-01-01"},
        {"\"day\": \"2027-01-01\"", "\"day\": \"2026-11-30\"", 10, "2026-11-30"},
        {"\"to\": \"2027-02-11\"", "\"to\": \"2027-02-01\"", 11, "2027-02-01"},
        {"\"to\": \"2027-02-11\"", "\"to\": \"2029-02-11\"", 11, "366"},
        {"\"day\": \"2027-02-20\"", "\"day\": \"2027-02-19\"", 14, "2027-02-19"}, // a Friday
        {"\"day\": \"2027-02-20\"", "\"day\": \"2027-02-06\"", 14, "2027-02-06"}, // off as well
        {"\"day\": \"2027-01-01\"", "\"day\": \"2027-02-05\"", 11, "2027-02-05"}, // twice
        {"{ \"reason\": \"台风\", \"day\": \"2027-08-02\" }", "7", 19, "{…}"},
        {"\"reason\": \"台风\"", "\"name\": \"台风\"", 19, "name"},
        {"\"reason\": \"台风\"", "\"reason\": \"台\\n风\"", 19, "reason"},
        {"\"local\": [", "\"locals\": [", 18, "locals"},
    };
    for (const auto& fault : faults) {
        const QString message = messageAfter(fault.from, fault.to);
        EXPECT_TRUE(message.startsWith(QString::fromUtf8("2027.json 第 %1 行：").arg(fault.line)))
            << fault.to << ": " << qPrintable(message);
        EXPECT_TRUE(message.contains(QString::fromUtf8(fault.says)))
            << fault.to << ": " << qPrintable(message);
        EXPECT_TRUE(message.endsWith(u'。') || message.endsWith(u'？')) << qPrintable(message);
    }
}

TEST(CalendarFileTest, WhatIsNoCalendarIsRefused)
{
    for (const char* json :
         {"", "{", "[]", "7", "{}", "null", R"({"format": "gongkai-calendar"})",
          R"({"format": "gongkai-calendar", "version": 1})",
          R"({"format": "gongkai-calendar", "version": 1, "local": []})",
          R"({"format": "gongkai-calendar", "version": 1, "year": 2027})",
          R"({"format": "gongkai-calendar", "version": 1, "notices": []})",
          R"({"format": "gongkai-calendar", "version": 1, "year": 2027, "notices": []})",
          R"({"format": "gongkai-calendar", "version": 1, "year": 1, "year": 2})"}) {
        const auto file = readCalendarFile(json, QStringLiteral("x.json"));
        ASSERT_FALSE(file) << json;
        EXPECT_TRUE(file.error().message.contains(u"x.json")) << json;
    }
    EXPECT_EQ(readCalendarFile(R"({"format": "gongkai-calendar", "version": 9})",
                               QStringLiteral("x.json"))
                  .error()
                  .code,
              ErrorCode::Newer);
}

TEST(CalendarFileTest, ALargeFileIsRefusedBeforeItIsRead)
{
    QByteArray json(good);
    json.append(QByteArray(calendar_limits::bytes, ' '));
    EXPECT_FALSE(readCalendarFile(json, QStringLiteral("x.json")));
}

TEST(CalendarFileTest, TheLaterNoticeComesLast)
{
    QByteArray json(good);
    json.replace("\"notices\": [", R"("notices": [{"number": "通知乙", "date": "2027-03-01",
        "off": [{"name": "劳动节", "day": "2027-05-03"}], "worked": []},)");
    const auto file = readCalendarFile(json, QStringLiteral("2027.json"));
    ASSERT_TRUE(file) << qPrintable(file.error().message);
    ASSERT_EQ(file->notices.size(), 2u);
    EXPECT_EQ(file->notices[1].notice.number, QString::fromUtf8("通知乙"));
}

} // namespace gongkai
