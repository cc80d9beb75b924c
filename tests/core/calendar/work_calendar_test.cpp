// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_calendar.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace gongkai {
namespace {

QDate on(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

class WorkCalendarTest : public testing::Test
{
protected:
    void write(const QString& name, const QByteArray& json) const
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(json);
    }
    std::vector<Error> addFolder() { return m_calendar.addFolder(m_folder.path()); }

    WorkCalendar m_calendar = WorkCalendar::builtIn();
    QTemporaryDir m_folder;
};

constexpr auto made2027 = R"({"format": "gongkai-calendar", "version": 1, "year": 2027,
    "notices": [{"number": "通知甲", "date": "2026-11-30",
        "off": [{"name": "元旦", "from": "2027-01-01", "to": "2027-01-03"}],
        "worked": [{"name": "元旦", "day": "2026-12-27"}]}]})";

} // namespace

TEST_F(WorkCalendarTest, TheBuiltInFilesAreInOrder)
{
    const QDir folder(QStringLiteral(GONGKAI_SOURCE_DIR "/resources/calendar"));
    WorkCalendar read;
    for (const Error& error : read.addFolder(folder.path()))
        ADD_FAILURE() << qPrintable(error.message);
    const std::vector<int> years{2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026};
    EXPECT_EQ(read.years(), years);
    EXPECT_EQ(m_calendar.years(), years);
    EXPECT_FALSE(m_calendar.knowsYear(2018));
    EXPECT_FALSE(m_calendar.knowsYear(2027));
}

TEST_F(WorkCalendarTest, ADayKnowsWhyAndByWhichNotice)
{
    const CalendarDay off = m_calendar.day(on("2026-02-16"));
    EXPECT_EQ(off.kind, DayKind::Holiday);
    EXPECT_EQ(off.name, QString::fromUtf8("春节"));
    EXPECT_EQ(off.notice.number, QString::fromUtf8("国办发明电〔2025〕7号"));
    EXPECT_EQ(off.notice.date, on("2025-11-04"));
    EXPECT_EQ(m_calendar.day(on("2026-02-14")).kind, DayKind::MadeUp);
    EXPECT_TRUE(m_calendar.isWorked(on("2026-02-14")));
    EXPECT_EQ(m_calendar.day(on("2026-03-07")).kind, DayKind::Weekend);
    EXPECT_EQ(m_calendar.day(on("2026-03-09")).kind, DayKind::Weekday);
    EXPECT_FALSE(m_calendar.day(on("2027-03-09")).isKnown);
}

// The notice of 22 March 2019 made four days of one.
TEST_F(WorkCalendarTest, MayDayOf2019IsThatOfTheLaterNotice)
{
    for (const char* day : {"2019-05-01", "2019-05-02", "2019-05-03", "2019-05-04"})
        EXPECT_FALSE(m_calendar.isWorked(on(day))) << day;
    EXPECT_TRUE(m_calendar.isWorked(on("2019-04-28")));
    EXPECT_TRUE(m_calendar.isWorked(on("2019-05-05")));
    EXPECT_EQ(m_calendar.day(on("2019-05-02")).notice.number,
              QString::fromUtf8("国办发明电〔2019〕3号"));
    EXPECT_EQ(m_calendar.notices(2019).size(), 2u);
}

// Saturday 1 February 2020 was to be worked, until the notice of 26 January.
TEST_F(WorkCalendarTest, TheSpringFestivalOf2020WasMadeLonger)
{
    EXPECT_EQ(m_calendar.day(on("2020-01-30")).notice.date, on("2019-11-21"));
    for (const char* day : {"2020-01-31", "2020-02-01", "2020-02-02"}) {
        EXPECT_EQ(m_calendar.day(on(day)).kind, DayKind::Holiday) << day;
        EXPECT_EQ(m_calendar.day(on(day)).notice.date, on("2020-01-26")) << day;
    }
    EXPECT_TRUE(m_calendar.isWorked(on("2020-02-03")));
}

TEST_F(WorkCalendarTest, TheNoticeOnAYearSpeaksOfTheDecemberBefore)
{
    EXPECT_TRUE(m_calendar.isWorked(on("2018-12-29")));
    EXPECT_FALSE(m_calendar.isWorked(on("2018-12-31")));
    EXPECT_EQ(m_calendar.day(on("2022-12-31")).kind, DayKind::Holiday);
}

TEST_F(WorkCalendarTest, ALaterYearIsAddedAsOneFile)
{
    write(QStringLiteral("2027.json"), made2027);
    EXPECT_TRUE(addFolder().empty());
    EXPECT_EQ(m_calendar.years().back(), 2027);
    EXPECT_FALSE(m_calendar.isWorked(on("2027-01-01")));
    EXPECT_TRUE(m_calendar.isWorked(on("2026-12-27")));
    EXPECT_TRUE(m_calendar.day(on("2027-06-01")).isKnown);
    EXPECT_FALSE(m_calendar.isWorked(on("2026-10-01"))); // the others stay
}

TEST_F(WorkCalendarTest, AFileForAKnownYearReplacesIt)
{
    write(QStringLiteral("new.json"),
          QByteArray(made2027).replace("2027", "2026").replace("2026-12-27", "2025-12-27"));
    EXPECT_TRUE(addFolder().empty());
    EXPECT_EQ(m_calendar.notices(2026).size(), 1u);
    EXPECT_TRUE(m_calendar.isWorked(on("2026-10-01"))); // no longer said to be off
    EXPECT_TRUE(m_calendar.isWorked(on("2025-12-27")));
}

TEST_F(WorkCalendarTest, LocalDaysOffGoBeforeEveryNotice)
{
    write(QStringLiteral("ours.json"), R"({"format": "gongkai-calendar", "version": 1,
        "local": [{"day": "2026-02-14", "reason": "台风"},
                  {"from": "2026-07-01", "to": "2026-07-02", "reason": "自治区节日"}]})");
    EXPECT_TRUE(addFolder().empty());
    const CalendarDay day = m_calendar.day(on("2026-02-14"));
    EXPECT_EQ(day.kind, DayKind::Local);
    EXPECT_EQ(day.name, QString::fromUtf8("台风"));
    EXPECT_TRUE(day.isKnown);
    EXPECT_FALSE(m_calendar.isWorked(on("2026-07-02")));
    EXPECT_TRUE(m_calendar.isWorked(on("2026-07-03")));
    EXPECT_EQ(m_calendar.years().size(), 8u);
}

TEST_F(WorkCalendarTest, ABadFileIsNamedAndTheOthersAreTaken)
{
    write(QStringLiteral("2027.json"), made2027);
    write(QStringLiteral("bad.json"), "{");
    write(QStringLiteral("notes.txt"), "{");
    const auto errors = addFolder();
    ASSERT_EQ(errors.size(), 1u);
    EXPECT_TRUE(errors[0].message.contains(u"bad.json"));
    EXPECT_TRUE(m_calendar.knowsYear(2027));
    EXPECT_TRUE(m_calendar.addFolder(m_folder.filePath(QStringLiteral("none"))).empty());
}

#ifndef Q_OS_WIN
TEST_F(WorkCalendarTest, WhatIsNoFileIsNotRead)
{
    ASSERT_TRUE(
        QFile::link(QStringLiteral("/dev/zero"), m_folder.filePath(QStringLiteral("2027.json"))));
    const auto errors = addFolder();
    ASSERT_EQ(errors.size(), 1u);
    EXPECT_TRUE(errors[0].message.contains(u"2027.json"));
}
#endif

TEST_F(WorkCalendarTest, TheFolderOfTheOfficeIsBesideThatOfItsForms)
{
    qunsetenv("GONGKAI_CALENDAR");
    EXPECT_TRUE(WorkCalendar::userFolder().endsWith(u"/gongkai/calendar"));
    qputenv("GONGKAI_CALENDAR", m_folder.path().toUtf8());
    EXPECT_EQ(WorkCalendar::userFolder(), m_folder.path());
    qunsetenv("GONGKAI_CALENDAR");
}

} // namespace gongkai
