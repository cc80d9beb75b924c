// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/day_count.h"

#include <QDate>
#include <QString>

#include <vector>

namespace gongkai {

/// A period the rules on disclosure name, with its source.
struct StatutoryTerm
{
    enum class Unit {
        WorkingDays, ///< length of them, the first day not counted
        Months,      ///< length of them, by the calendar
        DayOfYear,   ///< the next such day of a year: month and length as its day
    };
    /// How sure the rule is.
    enum class Standing {
        Confirmed,    ///< its text was read
        Guidance,     ///< of one place, given to all as a reference
        NotConfirmed, ///< no text at hand: to be looked up before it is relied on
    };

    QString id;
    QString title;
    QString start;  ///< the day that is to be given; "" for a day of the year
    QString source; ///< with the article
    Unit unit = Unit::WorkingDays;
    int length = 0;
    int month = 0; ///< of DayOfYear
    Standing standing = Standing::Confirmed;
    QString note; ///< may be empty
};

/// The terms of requests, then the days of the annual report. Sources: 《政府信息公开条例》 and
/// what explains it.
std::vector<StatutoryTerm> statutoryTerms();

/// A term from a given day on.
struct TermDay
{
    StatutoryTerm term;
    DayCount count; ///< of WorkingDays; of others only from, day, notices and unsafeAfter
    QDate latest;   ///< the last day on which it is kept
    /// The day to be reminded by, never behind the latest: one working day earlier for working days
    /// (whether the first day counts is not confirmed), else the last working day up to the latest.
    QDate reminder;
};

TermDay termDay(const WorkCalendar& calendar, const StatutoryTerm& term, const QDate& from);

} // namespace gongkai
