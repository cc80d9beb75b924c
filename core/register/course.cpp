// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/course.h"

#include "core/base/text.h"
#include "core/register/event_keys.h"
#include "core/register/receipt.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Course)
};

QString iso(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

Failure refuse(const QString& sentence)
{
    return fail(ErrorCode::Invalid, sentence);
}

// “2026-03-10 answer”, as sentences name an event.
QString named(const CaseEvent& event)
{
    return Messages::tr("%1 %2", "day, kind of event")
        .arg(iso(event.day), eventKindName(event.kind));
}

class Follower
{
public:
    Follower(const Case& one, const Vocabulary& words, const RegisterSettings& settings)
        : m_case(one), m_words(words)
    {
        m_course.received = receivedDay(one, settings);
        if (m_course.received.isValid())
            begin(PeriodStart::Received, m_course.received, 0);
    }

    Result<CaseCourse> follow(const QDate& until) &&
    {
        for (const CaseEvent* event : eventsInForce(m_case)) {
            if (until.isValid() && event->day > until)
                break;
            if (const auto done = take(*event); !done)
                return fail(done.error());
        }
        return std::move(m_course);
    }

private:
    CaseRound& round() { return m_course.rounds.back(); }
    ReplyPeriod& period() { return round().periods.back(); }

    void begin(PeriodStart start, const QDate& from, int length)
    {
        if (start != PeriodStart::Corrected) {
            m_course.rounds.emplace_back();
            round().opened = from;
        }
        round().periods.push_back({start, from, length, 0, {}, {}});
    }

    Result<void> take(const CaseEvent& event);
    Result<void> takeUnreceived(const CaseEvent& event);
    Result<void> takeAfterEnd(const CaseEvent& event);
    Result<void> takeOpen(const CaseEvent& event);
    Result<void> takeCorrection(const CaseEvent& event);
    Result<void> ask(const CaseEvent& event);
    Result<void> reach(const CaseEvent& event, EventKind asked);
    Result<void> finish(const CaseEvent& event, EventKind asked);
    Result<void> extend(const CaseEvent& event);
    Result<void> end(const CaseEvent& event);
    Result<Waiting*> openWaiting(const CaseEvent& event, EventKind asked);

    const Case& m_case;
    const Vocabulary& m_words;
    CaseCourse m_course;
};

Result<void> Follower::take(const CaseEvent& event)
{
    if (!m_course.received.isValid())
        return takeUnreceived(event);
    if (event.day < m_course.received)
        return refuse(Messages::tr("%1: the request was received on %2 only.")
                          .arg(named(event), iso(m_course.received)));
    return round().end ? takeAfterEnd(event) : takeOpen(event);
}

Result<void> Follower::takeUnreceived(const CaseEvent& event)
{
    const bool ends = event.kind == EventKind::Withdrawn || event.kind == EventKind::PassedOn;
    if (!ends)
        return refuse(
            Messages::tr("%1: the request is not received yet; it is once it is confirmed "
                         "with the applicant, or give a day of receipt with a reason.")
                .arg(named(event)));
    if (event.day < firstDay(m_case))
        return refuse(Messages::tr("%1: the request came in on %2 only.")
                          .arg(named(event), iso(firstDay(m_case))));
    if (m_course.endUnreceived)
        return refuse(Messages::tr("%1: the case ended on %2 already.")
                          .arg(named(event), iso(m_course.endUnreceived->day)));
    m_course.endUnreceived = CaseEnd{event.kind, event.day, &event};
    return {};
}

Result<void> Follower::takeAfterEnd(const CaseEvent& event)
{
    const CaseEnd& last = *round().end;
    const bool wasAnswered = last.kind == EventKind::Answered;
    switch (event.kind) {
    case EventKind::Delivered:
        if (!wasAnswered || round().delivered.isValid())
            break;
        round().delivered = event.day;
        return {};
    case EventKind::Archived:
        if (round().archived.isValid())
            break;
        round().archived = event.day;
        return {};
    case EventKind::Reopened:
        if (!wasAnswered)
            break;
        begin(PeriodStart::Reopened, event.day, event.number(EventKey::Days));
        return {};
    case EventKind::ThirdPartyAnswered: // came too late for the decision
    case EventKind::OrganAnswered:
        return finish(event, event.kind == EventKind::OrganAnswered ? EventKind::OrganSent
                                                                    : EventKind::ThirdPartySent);
    case EventKind::Answered:
        return refuse(Messages::tr("%1: the case ended on %2 already; a new answer needs the order "
                                   "to answer anew (reopened) before it.")
                          .arg(named(event), iso(last.day)));
    default:
        break;
    }
    return refuse(Messages::tr("%1: cannot follow “%2” of %3, by which the case ended.")
                      .arg(named(event), eventKindName(last.kind), iso(last.day)));
}

Result<void> Follower::takeOpen(const CaseEvent& event)
{
    switch (event.kind) {
    case EventKind::CorrectionSent:
    case EventKind::CorrectionReceived:
        return takeCorrection(event);
    case EventKind::ReasonsSent:
    case EventKind::ThirdPartySent:
    case EventKind::OrganSent:
    case EventKind::FeeSent:
        return ask(event);
    case EventKind::ThirdPartyReceived:
        return reach(event, EventKind::ThirdPartySent);
    case EventKind::FeeReceived:
        return reach(event, EventKind::FeeSent);
    case EventKind::ReasonsReceived:
        return finish(event, EventKind::ReasonsSent);
    case EventKind::ThirdPartyAnswered:
        return finish(event, EventKind::ThirdPartySent);
    case EventKind::OrganAnswered:
        return finish(event, EventKind::OrganSent);
    case EventKind::FeePaid:
        return finish(event, EventKind::FeeSent);
    case EventKind::Extended:
        return extend(event);
    case EventKind::Answered:
    case EventKind::Withdrawn:
    case EventKind::PassedOn:
        return end(event);
    case EventKind::Delivered:
    case EventKind::Archived:
    case EventKind::Reopened:
        break;
    }
    return refuse(Messages::tr("%1: the case is still open; answer it first.").arg(named(event)));
}

Result<void> Follower::takeCorrection(const CaseEvent& event)
{
    CaseRound& now = round();
    if (event.kind == EventKind::CorrectionReceived) {
        if (!now.isCorrecting())
            return refuse(Messages::tr("%1: no correction was asked for.").arg(named(event)));
        now.correctionReceived = event.day;
        begin(PeriodStart::Corrected, event.day, 0);
        return {};
    }
    if (now.isCorrecting())
        return refuse(Messages::tr("%1: the correction asked for on %2 is still awaited.")
                          .arg(named(event), iso(now.correctionSent)));
    now.correctionSent = event.day;
    now.correctionReceived = {};
    now.correctionDays = event.number(EventKey::Days);
    ++now.corrections;
    return {};
}

Result<Waiting*> Follower::openWaiting(const CaseEvent& event, EventKind asked)
{
    const QString party = event.text(EventKey::Party);
    std::vector<Waiting*> open;
    for (Waiting& wait : round().waits)
        if (wait.asked == asked && wait.isOpen() && (party.isEmpty() || wait.party == party))
            open.push_back(&wait);
    if (open.empty())
        return refuse(party.isEmpty()
                          ? Messages::tr("%1: nothing of this kind is awaited.").arg(named(event))
                          : Messages::tr("%1: nothing of this kind is awaited from “%2”.")
                                .arg(named(event), shortened(party)));
    if (open.size() > 1)
        return refuse(
            Messages::tr("%1: several were asked; say which one (party).").arg(named(event)));
    return open.front();
}

Result<void> Follower::ask(const CaseEvent& event)
{
    const QString party = event.text(EventKey::Party);
    for (const Waiting& wait : round().waits)
        if (wait.asked == event.kind && wait.isOpen() && wait.party == party)
            return refuse(Messages::tr("%1: what was asked for on %2 is still awaited; where "
                                       "another one is asked, name both (party).")
                              .arg(named(event), iso(wait.since)));
    round().waits.push_back({event.kind, party, event.day, {}, {}, event.says(EventKey::Joint)});
    return {};
}

Result<void> Follower::reach(const CaseEvent& event, EventKind asked)
{
    const auto wait = openWaiting(event, asked);
    if (!wait)
        return fail(wait.error());
    if ((*wait)->reached.isValid())
        return refuse(Messages::tr("%1: it was received on %2 already.")
                          .arg(named(event), iso((*wait)->reached)));
    (*wait)->reached = event.day;
    return {};
}

Result<void> Follower::finish(const CaseEvent& event, EventKind asked)
{
    const auto wait = openWaiting(event, asked);
    if (!wait)
        return fail(wait.error());
    (*wait)->over = event.day;
    if (event.has(EventKey::Until))
        period().promised = event.date(EventKey::Until);
    return {};
}

Result<void> Follower::extend(const CaseEvent& event)
{
    ReplyPeriod& now = period();
    const int most = RegisterTerms::byLaw().extension;
    const int days = event.has(EventKey::Days) ? event.number(EventKey::Days) : most;
    if (days > most)
        return refuse(Messages::tr("%1: an extension has %2 working days at most, not %3.")
                          .arg(named(event), QString::number(most), QString::number(days)));
    if (now.extension > 0)
        return refuse(Messages::tr("%1: the period was extended on %2 already.")
                          .arg(named(event), iso(now.extendedOn)));
    if (round().isCorrecting())
        return refuse(Messages::tr("%1: a correction is awaited; the period counts anew when it "
                                   "comes and can be extended then.")
                          .arg(named(event)));
    now.extension = days;
    now.extendedOn = event.day;
    return {};
}

Result<void> Follower::end(const CaseEvent& event)
{
    if (event.kind == EventKind::Answered) {
        const QString decision = event.text(EventKey::Decision);
        if (decision.isEmpty())
            return refuse(Messages::tr("%1: say what was decided (decision).").arg(named(event)));
        if (!m_words.decision(decision))
            return refuse(Messages::tr("%1: there is no decision “%2”.")
                              .arg(named(event), shortened(decision)));
    }
    round().end = CaseEnd{event.kind, event.day, &event};
    return {};
}

// @param number  of the event itself: what it changes stands before it.
Result<void> checkReference(const Case& one, const CaseEvent& event, size_t number)
{
    const bool cancels = event.has(EventKey::Cancels);
    if (!cancels && !event.has(EventKey::Corrects))
        return {};
    if (cancels && event.has(EventKey::Corrects))
        return refuse(Messages::tr("%1: either corrects or cancels an event.").arg(named(event)));
    const int earlier = event.number(cancels ? EventKey::Cancels : EventKey::Corrects);
    const QString shown = QString::number(earlier);
    if (earlier < 1 || static_cast<size_t>(earlier) >= number)
        return refuse(
            Messages::tr("%1: the case has no earlier event %2.").arg(named(event), shown));
    Case before = one;
    before.events.resize(number - 1);
    const CaseEvent& changed = before.events[static_cast<size_t>(earlier) - 1];
    if (!std::ranges::count(eventsInForce(before), &changed))
        return refuse(Messages::tr("%1: event %2 was corrected or cancelled already.")
                          .arg(named(event), shown));
    if (changed.kind != event.kind)
        return refuse(
            Messages::tr("%1: event %2 is of another kind, “%3”; cancel it and write down "
                         "the right one.")
                .arg(named(event), shown, eventKindName(changed.kind)));
    if (!event.has(EventKey::Reason))
        return refuse(
            Messages::tr("%1: say why an earlier event is changed (reason).").arg(named(event)));
    return {};
}

// What an event says by itself.
Result<void> checkSaying(const CaseEvent& event)
{
    if (!event.day.isValid())
        return refuse(Messages::tr("An event has a day."));
    const std::vector<EventKey> known = eventKeysOf(event.kind);
    for (const auto& [key, value] : event.values) {
        if (!std::ranges::count(known, key))
            return refuse(Messages::tr("%1: an event of this kind does not say “%2”.")
                              .arg(named(event), eventKeyId(key)));
        const auto read = readEventValue(key, value);
        if (!read)
            return refuse(Messages::tr("%1: %2").arg(named(event), read.error().message));
    }
    return {};
}

} // namespace

const CaseEnd* CaseCourse::end() const
{
    if (rounds.empty())
        return endUnreceived ? &*endUnreceived : nullptr;
    return rounds.back().end ? &*rounds.back().end : nullptr;
}

Result<CaseCourse> followCase(const Case& one, const Vocabulary& words,
                              const RegisterSettings& settings, const QDate& until)
{
    return Follower(one, words, settings).follow(until);
}

Result<void> checkEvent(const Case& one, const CaseEvent& event, const Vocabulary& words,
                        const RegisterSettings& settings)
{
    if (const auto saying = checkSaying(event); !saying)
        return saying;
    if (const auto reference = checkReference(one, event, one.events.size() + 1); !reference)
        return reference;
    Case changed = one;
    changed.events.push_back(event);
    if (const auto course = followCase(changed, words, settings); !course)
        return fail(course.error());
    return {};
}

Result<void> checkEvents(const Case& one, const Vocabulary& words, const RegisterSettings& settings)
{
    for (size_t i = 0; i < one.events.size(); ++i) {
        if (const auto saying = checkSaying(one.events[i]); !saying)
            return saying;
        if (const auto reference = checkReference(one, one.events[i], i + 1); !reference)
            return reference;
    }
    if (const auto course = followCase(one, words, settings); !course)
        return fail(course.error());
    return {};
}

} // namespace gongkai
