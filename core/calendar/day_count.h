// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"

#include <QDate>

#include <vector>

namespace gongkai {

/// Days that are not counted although they are worked, both ends among them: while a third party or
/// another organ is asked (条例 33).
struct Pause
{
    QDate first;
    QDate last;
};

/// How a period of asking is read: whether the day the letter went out is counted is not confirmed.
enum class PauseReading {
    Strict,  ///< the day of sending is counted: the earlier latest day
    Lenient, ///< it is not
};

/// What is not counted of a consultation. The day of the reply is not, the one after it is.
Pause pauseOf(const QDate& sent, const QDate& answered, PauseReading reading);

/// The N-th working day after a day, and the days that were passed on the way.
struct DayCount
{
    QDate from;
    int days = 0;
    QDate day;
    std::vector<CalendarDay> skipped;   ///< not counted, in order
    std::vector<CalendarDay> madeUp;    ///< Saturdays and Sundays that were counted
    std::vector<HolidayNotice> notices; ///< on the years that were passed, the older first
    /// The last day before the first one that no notice is known for: what lies behind it may still
    /// move. Invalid when all are known.
    QDate unsafeAfter;
};

/// The first day is not counted (day of receipt: usual, not confirmed, see warningDay()).
/// @param days  from 0, which gives the first day itself.
DayCount workingDayAfter(const WorkCalendar& calendar, const QDate& from, int days,
                         const std::vector<Pause>& pauses = {});

/// The day to be reminded by: one working day earlier, in case the day of receipt counts; never
/// before that day.
QDate warningDay(const WorkCalendar& calendar, const DayCount& count);

/// Working days behind `after` up to `until`, which is among them; negative the other way round.
/// The N-th working day after a day is N away from it.
int workingDaysBetween(const WorkCalendar& calendar, const QDate& after, const QDate& until);

/// The day itself when it is worked, else the last one before it that is.
QDate lastWorkingDayUpTo(const WorkCalendar& calendar, const QDate& date);

} // namespace gongkai
