// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_clock.h"

#include <algorithm>

namespace gongkai {
namespace {

// One of the two readings: what every rule takes that the office has not settled.
enum class Side { Strict, Lenient };

bool isStrict(Reading setting, Side side)
{
    return setting == Reading::Both ? side == Side::Strict : setting == Reading::Strict;
}

bool isOpinion(const Waiting& wait)
{
    return wait.asked == EventKind::ThirdPartySent || wait.asked == EventKind::OrganSent;
}

// A period in one reading.
struct Count
{
    QDate start;
    int length = 0; // with its extension
    std::vector<Pause> pauses;
    std::vector<StandStill> stands;
    DayCount days;
    int used = 0;
};

class Clockwork
{
public:
    Clockwork(const CaseRound& round, const QDate& day, const WorkCalendar& calendar,
              const RegisterSettings& settings)
        : m_round(round), m_calendar(calendar), m_settings(settings)
    {
        m_now = std::max(round.end ? std::min(day, round.end->day) : day, round.period().from);
    }

    QDate now() const { return m_now; }
    int length() const
    {
        const ReplyPeriod& period = m_round.period();
        if (period.ownLength > 0)
            return period.ownLength;
        return period.start == PeriodStart::Reopened ? terms().newAnswer : terms().answer;
    }

    Count count(Side side) const
    {
        Count count{m_round.period().from, length() + m_round.period().extension, {}, {}, {}, 0};
        for (const Waiting& wait : m_round.waits)
            add(wait, side, count);
        count.days = workingDayAfter(m_calendar, count.start, count.length, count.pauses);
        count.used = usedDays(count);
        return count;
    }

    // The last of the fifteen working days for an opinion; invalid where they cannot be told.
    QDate opinionUntil(const Waiting& wait) const
    {
        const QDate from = wait.reached.isValid() || !wait.joint ? wait.reached : wait.since;
        return from.isValid() ? workingDayAfter(m_calendar, from, terms().opinion).day : QDate();
    }

    static const RegisterTerms& terms() { return RegisterTerms::byLaw(); }

private:
    void add(const Waiting& wait, Side side, Count& count) const
    {
        const bool isOver = !wait.isOpen() && wait.over <= m_now;
        QDate last = isOver ? wait.over : m_now;
        if (wait.asked == EventKind::ReasonsSent && isStrict(m_settings.reasons, side))
            return;
        if (wait.asked == EventKind::FeeSent && !isStrict(m_settings.fee, side)) {
            count.start = std::max(count.start, last); // anew from the payment
            return;
        }
        if (isOpinion(wait) && isStrict(m_settings.lateOpinions, side))
            if (const QDate until = opinionUntil(wait); until.isValid())
                last = std::min(last, until);
        const PauseReading reading =
            isStrict(m_settings.dayOfSending, side) ? PauseReading::Strict : PauseReading::Lenient;
        count.pauses.push_back(pauseOf(wait.since, last, reading));
        if (last > count.start)
            count.stands.push_back({wait.asked, wait.party, wait.since, last, !isOver});
    }

    int usedDays(const Count& count) const
    {
        int used = 0;
        for (QDate day = count.start.addDays(1); day <= m_now; day = day.addDays(1)) {
            const bool stands = std::ranges::any_of(count.pauses, [&](const Pause& pause) {
                return pause.first <= day && day <= pause.last;
            });
            used += !stands && m_calendar.isWorked(day) ? 1 : 0;
        }
        return used;
    }

    const CaseRound& m_round;
    const WorkCalendar& m_calendar;
    const RegisterSettings& m_settings;
    QDate m_now;
};

void setDays(const Clockwork& work, const WorkCalendar& calendar, CaseClock& clock,
             const ReplyPeriod& period)
{
    const Count strict = work.count(Side::Strict);
    const Count lenient = work.count(Side::Lenient);
    const bool isInOrder = strict.days.day <= lenient.days.day;
    clock.strict = std::max(isInOrder ? strict.days.day : lenient.days.day, period.promised);
    clock.latest = std::max(isInOrder ? lenient.days.day : strict.days.day, period.promised);
    clock.unsafeAfter = (isInOrder ? lenient : strict).days.unsafeAfter;
    clock.reminder = std::max(lastWorkingDayUpTo(calendar, clock.strict.addDays(-1)), clock.start);
    clock.sum = {work.length(), strict.used, period.extension, strict.stands};
    if (work.now() <= clock.strict)
        clock.left = workingDaysBetween(calendar, work.now(), clock.strict);
    else if (work.now() > clock.latest)
        clock.left = std::min(-1, workingDaysBetween(calendar, work.now(), clock.latest));
}

// The rules that were asked about this case, where they make a difference.
void setQuestions(const CaseRound& round, const Clockwork& work, const RegisterSettings& settings,
                  CaseClock& clock)
{
    if (clock.latest == clock.strict)
        return;
    const auto add = [&](OpenQuestion question, Reading reading) {
        if (reading == Reading::Both && !std::ranges::count(clock.questions, question))
            clock.questions.push_back(question);
    };
    for (const Waiting& wait : round.waits) {
        add(OpenQuestion::DayOfSending, settings.dayOfSending);
        if (wait.asked == EventKind::ReasonsSent)
            add(OpenQuestion::Reasons, settings.reasons);
        if (wait.asked == EventKind::FeeSent)
            add(OpenQuestion::Fee, settings.fee);
        const QDate until = isOpinion(wait) ? work.opinionUntil(wait) : QDate();
        if (until.isValid() && (wait.isOpen() ? work.now() : wait.over) > until)
            add(OpenQuestion::LateOpinions, settings.lateOpinions);
    }
    std::ranges::sort(clock.questions);
}

void setAwaited(const CaseRound& round, const Clockwork& work, const WorkCalendar& calendar,
                CaseClock& clock)
{
    const RegisterTerms& terms = RegisterTerms::byLaw();
    if (round.isCorrecting()) {
        const int days = round.correctionDays > 0 ? round.correctionDays : terms.correctionPeriod;
        clock.awaited.push_back({EventKind::CorrectionSent,
                                 {},
                                 round.correctionSent,
                                 workingDayAfter(calendar, round.correctionSent, days).day});
    }
    for (const Waiting& wait : round.waits) {
        if (!wait.isOpen())
            continue;
        QDate until;
        if (isOpinion(wait))
            until = work.opinionUntil(wait);
        else if (wait.asked == EventKind::FeeSent && wait.reached.isValid())
            until = workingDayAfter(calendar, wait.reached, terms.payment).day;
        clock.awaited.push_back({wait.asked, wait.party, wait.since, until});
    }
}

} // namespace

CaseClock clockOf(const CaseCourse& course, const QDate& day, const WorkCalendar& calendar,
                  const RegisterSettings& settings)
{
    CaseClock clock;
    clock.received = course.received;
    const CaseRound* round = course.round();
    clock.isOpen = !course.end();
    if (!round)
        return clock;
    const ReplyPeriod& period = round->period();
    const Clockwork work(*round, day, calendar, settings);
    clock.start = period.from;
    clock.startedBy = period.start;
    if (round->end)
        clock.decided = round->end->day;
    else
        setAwaited(*round, work, calendar, clock);
    if (period.start == PeriodStart::Received)
        clock.correctionLatest =
            workingDayAfter(calendar, period.from, RegisterTerms::byLaw().correctionNotice).day;
    if (round->isCorrecting())
        return clock;
    setDays(work, calendar, clock, period);
    setQuestions(*round, work, settings, clock);
    const bool wasAnswered = round->end && round->end->kind == EventKind::Answered;
    clock.isOverdue = (clock.isOpen || wasAnswered) && work.now() > clock.latest;
    return clock;
}

CaseClock clockOf(const Case& one, const QDate& day, const WorkCalendar& calendar,
                  const Vocabulary& words, const RegisterSettings& settings)
{
    const auto course = followCase(one, words, settings, day);
    return course ? clockOf(*course, day, calendar, settings) : CaseClock();
}

} // namespace gongkai
