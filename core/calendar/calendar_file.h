// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace gongkai {

/// A notice of the State Council's office on the days off of a year: 国办发明电〔2025〕7号.
struct HolidayNotice
{
    QString number;
    QDate date; ///< of its signature

    friend bool operator==(const HolidayNotice&, const HolidayNotice&) = default;
};

/// What a notice says of one day.
struct NoticedDay
{
    QDate date;
    QString name; ///< of the holiday: 春节
    bool isWorked = false;
};

struct NoticedDays
{
    HolidayNotice notice;
    std::vector<NoticedDay> days; ///< none twice
};

/// A day off that an office or a place has for itself.
struct LocalDayOff
{
    QDate date;
    QString reason;
};

/// One calendar file: the notices of a year, local days off, or both.
struct CalendarFile
{
    std::optional<int> year;
    std::vector<NoticedDays> notices; ///< of that year, the older first; empty without a year
    std::vector<LocalDayOff> local;
};

namespace calendar_limits {

constexpr qsizetype bytes = 256 * 1024;
constexpr qsizetype nameLength = 100; ///< of holidays, numbers and reasons: one line
constexpr qsizetype entries = 400;    ///< of any list
constexpr qint64 rangeDays = 366;     ///< from a first to a last day
constexpr int firstYear = 2000;
constexpr int lastYear = 2999;

} // namespace calendar_limits

/// Reads a calendar file strictly. The format is described in docs/calendar-files.md.
///
/// @param where  the file's name, for messages.
/// @return Unreadable, with file, line, what is wrong and what to do; Newer for another version.
Result<CalendarFile> readCalendarFile(const QByteArray& json, const QString& where);

} // namespace gongkai
