// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

namespace gongkai {

/// One year on one page for the wall: twelve months, days off marked 休 and worked Saturdays and
/// Sundays 班, in words and not by colour alone.
class WallCalendar
{
public:
    /// A4, in tenths of a millimetre.
    static constexpr QSizeF page{2100, 2970};

    WallCalendar(const WorkCalendar& calendar, int year);

    QString title() const;
    /// What stands below the months, and is read where the page cannot be seen.
    QStringList lines() const;
    /// Draws the page into an area of its shape, black on white.
    void paint(QPainter& painter, const QRectF& area) const;
    /// Where a day of the year stands on the page.
    QRectF place(const QDate& date) const;

private:
    QRectF monthPlace(int month) const;
    void paintMonth(QPainter& painter, int month) const;
    void paintDay(QPainter& painter, const CalendarDay& day) const;
    void paintFoot(QPainter& painter) const;
    int workingDays(int month) const; ///< 0: of the year

    int m_year;
    bool m_isKnown;
    std::vector<CalendarDay> m_days; ///< of the whole year
    std::vector<HolidayNotice> m_notices;
};

} // namespace gongkai
