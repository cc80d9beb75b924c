// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/register/case.h"
#include "core/register/settings.h"
#include "core/register/vocabulary.h"

#include <QDate>

#include <optional>
#include <vector>

namespace gongkai {

/// Somebody else's turn: an opinion, reasons or money that is waited for.
struct Waiting
{
    EventKind asked =
        EventKind::ThirdPartySent; ///< ThirdPartySent, OrganSent, ReasonsSent, FeeSent
    QString party;                 ///< who is asked; "" where there is one only
    QDate since;                   ///< the day of sending
    QDate reached;                 ///< the day it was received there; invalid when not known
    QDate over;                    ///< the day of the answer; invalid while it is awaited
    bool joint = false;            ///< of an organ: it made the information, too

    bool isOpen() const { return !over.isValid(); }
};

/// What a reply period begins with.
enum class PeriodStart { Received, Corrected, Reopened };

/// One run of the clock: a correction, or a new answer that is ordered, begins another one.
struct ReplyPeriod
{
    PeriodStart start = PeriodStart::Received;
    QDate from;        ///< not counted itself
    int ownLength = 0; ///< working days where a judgment names them; else 0
    int extension = 0; ///< working days
    QDate extendedOn;
    QDate promised; ///< the day the applicant was told after giving reasons (条例 35)
};

/// How a case ended, for the time being.
struct CaseEnd
{
    EventKind kind = EventKind::Answered; ///< Answered, Withdrawn, PassedOn
    QDate day;
    const CaseEvent* event = nullptr; ///< of the case that was followed
};

/// From the request, or the order to answer anew, to the decision.
struct CaseRound
{
    QDate opened;
    std::vector<ReplyPeriod> periods; ///< at least one, the present one last
    std::vector<Waiting> waits;       ///< as they were sent; a correction does not end them
    std::optional<CaseEnd> end;
    QDate delivered;          ///< invalid when it is not
    QDate archived;           ///< likewise
    QDate correctionSent;     ///< the last one; invalid when none
    QDate correctionReceived; ///< what came for it; invalid while it is awaited
    int correctionDays = 0;   ///< that the notice gives; 0 when it does not say
    int corrections = 0;      ///< how many were asked for

    bool isCorrecting() const { return correctionSent.isValid() && !correctionReceived.isValid(); }
    const ReplyPeriod& period() const { return periods.back(); }
};

/// The events of a case in order, up to a day. Valid as long as the case is.
struct CaseCourse
{
    QDate received; ///< invalid when the request is not received yet; then there is no round
    std::vector<CaseRound> rounds;
    std::optional<CaseEnd> endUnreceived; ///< of a request that ended before it was received

    const CaseRound* round() const { return rounds.empty() ? nullptr : &rounds.back(); }
    /// The decision in force, or how else it ended; nothing while it is open.
    const CaseEnd* end() const;
};

/// Follows the events in force by their days.
///
/// @param until  later events are left out; an invalid day: none is.
/// @return Invalid with one sentence for an order no case can take: an event before the request is
///         received or after the case ended, an answer without what it answers, what was asked for
///         twice, a decision that is not known. What is only late or unusual is followed
///         (reviewCase() names it).
Result<CaseCourse> followCase(const Case& one, const Vocabulary& words,
                              const RegisterSettings& settings, const QDate& until = {});

/// Whether an event may be added to the case: its kind may say what it says, what it corrects or
/// cancels is there and of its kind, and the case can be followed with it. An extension is not held
/// against the end of its period here: see Register::append().
/// @return Invalid with one sentence.
Result<void> checkEvent(const Case& one, const CaseEvent& event, const Vocabulary& words,
                        const RegisterSettings& settings);

/// The same of all events a case has, as they come from a file: what each says and refers to, then
/// the whole case.
Result<void> checkEvents(const Case& one, const Vocabulary& words,
                         const RegisterSettings& settings);

} // namespace gongkai
