// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_count.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace gongkai {
namespace {

QDate on(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

class DayCountTest : public testing::Test
{
protected:
    std::string after(const char* from, int days, const std::vector<Pause>& pauses = {}) const
    {
        return workingDayAfter(m_calendar, on(from), days, pauses)
            .day.toString(Qt::ISODate)
            .toStdString();
    }
    const WorkCalendar m_calendar = WorkCalendar::builtIn();
};

constexpr int correction = 7;
constexpr int answer = 20;
constexpr int extended = 40;
constexpr int asked = 15;

} // namespace

TEST_F(DayCountTest, RequestsOfEarly2026AreAnsweredOnTheDaysWorkedOutByHand)
{
    EXPECT_EQ(after("2026-01-20", correction), "2026-01-29");
    EXPECT_EQ(after("2026-01-20", answer), "2026-02-24");
    EXPECT_EQ(after("2026-02-13", correction), "2026-03-02");
    EXPECT_EQ(after("2026-02-13", answer), "2026-03-19");
    EXPECT_EQ(after("2026-02-13", extended), "2026-04-17");
    EXPECT_EQ(after("2026-02-14", answer), "2026-03-20"); // a Saturday that is worked
    EXPECT_EQ(after("2026-02-24", answer), "2026-03-23"); // by weekdays 03-24
}

TEST_F(DayCountTest, RequestsBeforeTheNationalDayCountTheWorkedSundays)
{
    EXPECT_EQ(after("2026-09-21", answer), "2026-10-26");
    EXPECT_EQ(after("2025-09-24", answer), "2025-10-28");
}

TEST_F(DayCountTest, ACorrectedRequestIsCountedAnew)
{
    EXPECT_EQ(after("2026-03-02", correction), "2026-03-11");
    EXPECT_EQ(after("2026-03-24", answer), "2026-04-22");
}

TEST_F(DayCountTest, AThirdPartyStopsTheClockAndItsOwnRuns)
{
    const auto pause = [](PauseReading reading) {
        return std::vector<Pause>{pauseOf(on("2026-03-10"), on("2026-03-20"), reading)};
    };
    EXPECT_EQ(after("2026-03-02", answer, pause(PauseReading::Strict)), "2026-04-10");
    EXPECT_EQ(after("2026-03-02", answer, pause(PauseReading::Lenient)), "2026-04-13");
    EXPECT_EQ(after("2026-03-12", asked), "2026-04-02");
}

TEST_F(DayCountTest, TwoThirdPartiesAtOnceStopTheClockOnce)
{
    const Pause one{on("2026-03-11"), on("2026-03-20")};
    EXPECT_EQ(after("2026-03-02", answer, {one, {on("2026-03-16"), on("2026-03-18")}}),
              "2026-04-10");
    // Two days more: 23 and 24 March.
    EXPECT_EQ(after("2026-03-02", answer, {one, {on("2026-03-16"), on("2026-03-24")}}),
              "2026-04-14");
    const auto count = workingDayAfter(m_calendar, on("2026-03-02"), answer, {one});
    EXPECT_EQ(std::ranges::count(count.skipped, DayKind::Paused, &CalendarDay::kind), 8);
}

TEST_F(DayCountTest, AFeeNoticeIsPaidWithin20WorkingDays)
{
    EXPECT_EQ(after("2026-04-28", answer), "2026-05-28");
}

TEST_F(DayCountTest, WhatCameInMidDecemberIsOpenAtTheEndOfTheYear)
{
    EXPECT_EQ(after("2025-12-15", answer), "2026-01-13");
}

TEST_F(DayCountTest, BetweenTheTwoDatesOfTheCountyAre11WorkingDays)
{
    EXPECT_EQ(workingDaysBetween(m_calendar, on("2026-01-31"), on("2026-02-20")), 11);
    EXPECT_EQ(lastWorkingDayUpTo(m_calendar, on("2026-02-20")), on("2026-02-14"));
    EXPECT_EQ(lastWorkingDayUpTo(m_calendar, on("2026-02-13")), on("2026-02-13"));
}

TEST_F(DayCountTest, TheReminderIsOneWorkingDayEarlier)
{
    const auto reminder = [&](const char* from, int days) {
        return warningDay(m_calendar, workingDayAfter(m_calendar, on(from), days));
    };
    EXPECT_EQ(reminder("2026-02-13", answer), on("2026-03-18"));
    EXPECT_EQ(reminder("2026-01-20", answer), on("2026-02-14")); // the latest day is 24 February
    EXPECT_EQ(reminder("2026-03-02", 1), on("2026-03-02"));
    EXPECT_EQ(reminder("2026-02-16", 1), on("2026-02-16")); // a holiday: not the 14th, before it
}

TEST_F(DayCountTest, EverySkippedDayIsNamedAndEveryWorkedSaturday)
{
    const auto count = workingDayAfter(m_calendar, on("2026-02-13"), correction);
    ASSERT_EQ(count.day, on("2026-03-02"));
    QStringList skipped;
    for (const CalendarDay& day : count.skipped)
        skipped << day.date.toString(u"MMdd ") + day.name;
    EXPECT_EQ(skipped, QString::fromUtf8("0215 春节,0216 春节,0217 春节,0218 春节,0219 春节,"
                                         "0220 春节,0221 春节,0222 春节,0223 春节,0301 ")
                           .split(u','));
    EXPECT_EQ(count.skipped.back().kind, DayKind::Weekend);
    ASSERT_EQ(count.madeUp.size(), 2u);
    EXPECT_EQ(count.madeUp[0].date, on("2026-02-14"));
    EXPECT_EQ(count.madeUp[1].date, on("2026-02-28"));
    ASSERT_EQ(count.notices.size(), 1u);
    EXPECT_EQ(count.notices[0].number, QString::fromUtf8("国办发明电〔2025〕7号"));
    EXPECT_FALSE(count.unsafeAfter.isValid());
}

TEST_F(DayCountTest, ACountOverTheNewYearNamesTheNoticesOfBothYears)
{
    const auto numbers = [&](const char* from, int days) {
        QStringList all;
        for (const auto& notice : workingDayAfter(m_calendar, on(from), days).notices)
            all << notice.number;
        return all.join(u' ');
    };
    EXPECT_EQ(numbers("2025-12-15", answer),
              QString::fromUtf8("国办发明电〔2024〕12号 国办发明电〔2025〕7号"));
    // 31 December 2022 is off by the notice on 2023; the count ends in 2022.
    EXPECT_EQ(numbers("2022-12-29", 1), QString::fromUtf8("国办发明电〔2021〕11号"));
    EXPECT_EQ(numbers("2020-01-17", 9),
              QString::fromUtf8("国办发明电〔2019〕16号 国办发明电〔2020〕1号"));
}

TEST_F(DayCountTest, BeyondTheLastNoticeWeekendsAloneAreLeftOutAndItSaysSo)
{
    const auto count = workingDayAfter(m_calendar, on("2026-12-30"), 3);
    EXPECT_EQ(count.day, on("2027-01-04")); // Thursday, Friday (which may be off), Monday
    EXPECT_EQ(count.unsafeAfter, on("2026-12-31"));
    EXPECT_FALSE(workingDayAfter(m_calendar, on("2026-12-30"), 1).unsafeAfter.isValid());
    EXPECT_EQ(workingDayAfter(m_calendar, on("2028-02-28"), 1).day, on("2028-02-29"));
    EXPECT_EQ(workingDayAfter(m_calendar, on("2028-02-28"), 1).unsafeAfter, on("2028-02-28"));
    EXPECT_TRUE(workingDayAfter(m_calendar, on("2028-02-28"), 1).notices.empty());
}

TEST_F(DayCountTest, BeforeTheFirstNoticeItIsUnsafeToo)
{
    EXPECT_EQ(workingDayAfter(m_calendar, on("2018-12-20"), 20).unsafeAfter, on("2018-12-20"));
    // The notice on 2019 speaks of 29 to 31 December 2018.
    const auto count = workingDayAfter(m_calendar, on("2018-12-28"), 2);
    EXPECT_EQ(count.day, on("2019-01-02"));
    EXPECT_FALSE(count.unsafeAfter.isValid());
    ASSERT_EQ(count.notices.size(), 2u);
}

TEST_F(DayCountTest, LeapDaysAreDays)
{
    EXPECT_EQ(after("2024-02-28", 1), "2024-02-29");
    EXPECT_EQ(after("2024-02-29", 1), "2024-03-01");
    EXPECT_EQ(after("2020-02-28", 1), "2020-03-02"); // the 29th is a Saturday
    EXPECT_EQ(after("2023-02-28", 1), "2023-03-01");
}

TEST_F(DayCountTest, NoDayAfterADayIsTheDayItself)
{
    EXPECT_EQ(after("2026-02-15", 0), "2026-02-15");
    EXPECT_EQ(workingDaysBetween(m_calendar, on("2026-02-15"), on("2026-02-15")), 0);
}

// The N-th day counted back is N, on every day of the calendar, and never goes back.
TEST_F(DayCountTest, CountingForthAndBackAgrees)
{
    std::mt19937 random(20260213);
    std::uniform_int_distribution<int> lengths(1, 60);
    QDate last20;
    for (QDate from = on("2018-12-01"); from <= on("2027-02-01"); from = from.addDays(1)) {
        const int days = lengths(random);
        const auto count = workingDayAfter(m_calendar, from, days);
        ASSERT_EQ(workingDaysBetween(m_calendar, from, count.day), days)
            << qPrintable(from.toString());
        ASSERT_EQ(workingDaysBetween(m_calendar, count.day, from), -days);
        ASSERT_TRUE(m_calendar.isWorked(count.day));
        // Every day passed is either counted or named.
        ASSERT_EQ(from.daysTo(count.day), days + static_cast<qint64>(count.skipped.size()));
        const QDate day20 = workingDayAfter(m_calendar, from, 20).day;
        ASSERT_TRUE(!last20.isValid() || last20 <= day20) << qPrintable(from.toString());
        ASSERT_LT(day20, workingDayAfter(m_calendar, from, 21).day);
        last20 = day20;
    }
}

} // namespace gongkai
