// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_count.h"

#include <algorithm>

namespace gongkai {
namespace {

bool isPaused(const std::vector<Pause>& pauses, const QDate& date)
{
    return std::ranges::any_of(
        pauses, [&](const Pause& pause) { return pause.first <= date && date <= pause.last; });
}

void addNotices(const WorkCalendar& calendar, DayCount& count)
{
    const QDate first = qMin(count.from.addDays(1), count.day);
    for (int year = first.year(); year <= count.day.year(); ++year)
        for (const HolidayNotice& notice : calendar.notices(year))
            count.notices.push_back(notice);
    // The notice on a year can name days of the December before.
    for (const auto* days : {&count.skipped, &count.madeUp})
        for (const CalendarDay& day : *days)
            if (day.notice.date.isValid() && !std::ranges::count(count.notices, day.notice))
                count.notices.push_back(day.notice);
    std::ranges::stable_sort(count.notices, {}, &HolidayNotice::date);
}

} // namespace

Pause pauseOf(const QDate& sent, const QDate& answered, PauseReading reading)
{
    return {reading == PauseReading::Strict ? sent.addDays(1) : sent, answered};
}

DayCount workingDayAfter(const WorkCalendar& calendar, const QDate& from, int days,
                         const std::vector<Pause>& pauses)
{
    DayCount count{from, days, from, {}, {}, {}, {}};
    for (int left = days; left > 0;) {
        count.day = count.day.addDays(1);
        CalendarDay day = calendar.day(count.day);
        if (!day.isKnown && !count.unsafeAfter.isValid())
            count.unsafeAfter = count.day.addDays(-1);
        if (day.isWorked() && isPaused(pauses, day.date))
            day.kind = DayKind::Paused;
        if (!day.isWorked()) {
            count.skipped.push_back(day);
            continue;
        }
        if (day.kind == DayKind::MadeUp)
            count.madeUp.push_back(day);
        --left;
    }
    addNotices(calendar, count);
    return count;
}

QDate warningDay(const WorkCalendar& calendar, const DayCount& count)
{
    return qMax(lastWorkingDayUpTo(calendar, count.day.addDays(-1)), count.from);
}

int workingDaysBetween(const WorkCalendar& calendar, const QDate& after, const QDate& until)
{
    if (until < after)
        return -workingDaysBetween(calendar, until, after);
    int days = 0;
    for (QDate date = after.addDays(1); date <= until; date = date.addDays(1))
        days += calendar.isWorked(date) ? 1 : 0;
    return days;
}

QDate lastWorkingDayUpTo(const WorkCalendar& calendar, const QDate& date)
{
    QDate day = date;
    while (!calendar.isWorked(day))
        day = day.addDays(-1);
    return day;
}

} // namespace gongkai
