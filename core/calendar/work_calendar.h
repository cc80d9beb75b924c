// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/calendar_file.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <map>
#include <vector>

namespace gongkai {

/// Why a day is worked or not.
enum class DayKind {
    Weekday, ///< worked
    MadeUp,  ///< a Saturday or Sunday that a notice says is worked (调休上班)
    Weekend,
    Holiday, ///< off by a notice
    Local,   ///< off by the office's own file
    Paused,  ///< worked, but not counted: see Pause
};

struct CalendarDay
{
    QDate date;
    DayKind kind = DayKind::Weekday;
    QString name;         ///< of the holiday, or the local reason; else ""
    HolidayNotice notice; ///< that says so; empty for others than Holiday and MadeUp
    bool isKnown = true;  ///< false: no notice on this day's year is known

    bool isWorked() const { return kind == DayKind::Weekday || kind == DayKind::MadeUp; }
};

/// Which days are worked, by the holiday notices. A value.
///
/// A notice counts for the days it names: of two, the later one. Local days off go before both.
/// In a year without a notice Saturdays and Sundays are off and nothing else, and the day says so.
class WorkCalendar
{
public:
    /// The notices for 2019 to 2026 (resources/calendar, compiled in). They are valid: a test says
    /// so.
    static WorkCalendar builtIn();

    /// Adds every `*.json` of the folder, by name: a year that is known already is replaced, local
    /// days are added. A folder that does not exist adds nothing.
    /// @return one Error per file that is no calendar file; the others are added.
    std::vector<Error> addFolder(const QString& folder);
    void add(const CalendarFile& file);

    CalendarDay day(const QDate& date) const;
    bool isWorked(const QDate& date) const { return day(date).isWorked(); }
    bool knowsYear(int year) const { return m_years.contains(year); }
    /// The years whose notice is known, in order.
    std::vector<int> years() const;
    /// The notices on a year, the older first.
    std::vector<HolidayNotice> notices(int year) const;

    /// Where the office's own calendar files live: `calendar` in the settings folder, or the folder
    /// that the environment variable GONGKAI_CALENDAR names.
    static QString userFolder();

private:
    void index();

    std::map<int, std::vector<NoticedDays>> m_years;
    QHash<QDate, QString> m_local;
    QHash<QDate, CalendarDay> m_noticed;
};

} // namespace gongkai
