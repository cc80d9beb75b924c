// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/day_count.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace gongkai {

// The words for days and counts, the same in the window, on paper and on the command line.

QString weekdayName(const QDate& date); ///< 星期五
QString dayText(const QDate& date);     ///< 2026-03-19（星期四）
/// Why: the holiday, the local reason, weekend; for a made-up day, of which holiday.
QString reasonText(const CalendarDay& day);
/// 2026-02-16（星期一）春节
QString dayAndReason(const CalendarDay& day);
/// Days by their reasons, in the order of the first ones; what follows each other as from–to:
/// 春节 02-15 至 02-23；周末 03-01.
QString daysText(const std::vector<CalendarDay>& days);
/// 国办发明电〔2025〕7号（2025-11-04）
QString noticeText(const HolidayNotice& notice);
QString noticesText(const std::vector<HolidayNotice>& notices);
/// “2026-12-31 之后没有…，不可靠”; "" when all days are known.
QString unsafeText(const DayCount& count);

/// The count on several lines, every skipped day on one of its own.
QStringList countLines(const WorkCalendar& calendar, const DayCount& count);
/// The same as JSON; see the manual page of gongkai-cli.
QByteArray countToJson(const WorkCalendar& calendar, const DayCount& count);

} // namespace gongkai
