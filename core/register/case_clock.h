// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/day_count.h"
#include "core/register/course.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// Days that are not counted while somebody else is asked, as they are told: both ends by the
/// letters, whatever of it counts.
struct StandStill
{
    EventKind asked = EventKind::ThirdPartySent;
    QString party;
    QDate first; ///< the day of sending
    QDate last;  ///< the day of the answer; while it is awaited, the day the clock is read
    bool isOpen = false;
};

/// Who is waited for, and until when by the rules.
struct AwaitedStep
{
    EventKind asked = EventKind::ThirdPartySent; ///< CorrectionSent among them
    QString party;
    QDate since;
    QDate until; ///< invalid where no rule says, or the day it was received is not known
};

/// “20 − 6 used + 20 extension”, by the stricter reading.
struct ClockSum
{
    int length = 0; ///< working days of the period without its extension
    int used = 0;
    int extension = 0;
    std::vector<StandStill> stands; ///< that lie in the period

    int left() const { return length - used + extension; }
};

/// What the rules leave open about a case, and each moves its day.
enum class OpenQuestion { DayOfSending, LateOpinions, Reasons, Fee };

/// The clock of a case as it stands on a day. All days are worked out by the course of the case up
/// to that day, and by the calendar: a later notice may move them.
struct CaseClock
{
    QDate received; ///< invalid: not received yet, nothing runs
    QDate start;    ///< of the present period, not counted itself
    PeriodStart startedBy = PeriodStart::Received;
    /// The last day to answer; later of both readings. While opinions, reasons or money are
    /// awaited, what it would be if they came that day. Invalid while a correction is awaited and
    /// before receipt.
    QDate latest;
    QDate strict; ///< the earlier of both readings; equal to latest where they agree
    QDate
        reminder; ///< one working day before it: whether the day of receipt counts is not confirmed
    QDate unsafeAfter; ///< see DayCount::unsafeAfter; of the later day
    QDate
        correctionLatest; ///< the last day to ask for a correction; invalid but in the first period
    int left = 0; ///< working days to `strict`; negative only behind `latest`, and then from there
    ClockSum sum;
    std::vector<AwaitedStep> awaited;
    std::vector<OpenQuestion> questions; ///< why the days differ
    bool isOpen = false;                 ///< not answered yet, nor ended otherwise
    bool isOverdue = false; ///< open behind the latest day, or decided behind it; never between
    QDate decided;          ///< the day the round ended; invalid while it is open

    bool runs() const { return latest.isValid(); }
};

/// @param day  whose evening it is; what happened later is not seen.
/// @pre the case can be followed; of another one the clock says nothing.
CaseClock clockOf(const Case& one, const QDate& day, const WorkCalendar& calendar,
                  const Vocabulary& words, const RegisterSettings& settings);
CaseClock clockOf(const CaseCourse& course, const QDate& day, const WorkCalendar& calendar,
                  const RegisterSettings& settings);

// The words for it.

/// “20 − 已用 6 + 延期 20；3月10日至20日征求意见不计”
QString clockSumText(const ClockSum& sum);
/// Who is waited for until when, one line each.
QStringList awaitedLines(const CaseClock& clock);
/// Which rule is not confirmed and how both readings differ, one line each; also that the calendar
/// is not known.
QStringList clockNotes(const CaseClock& clock);

} // namespace gongkai
