// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_state.h"

#include <algorithm>

namespace gongkai {
namespace {

CaseState endState(const CaseEnd& end, const Vocabulary& words)
{
    if (end.kind == EventKind::Withdrawn)
        return CaseState::Withdrawn;
    if (end.kind == EventKind::PassedOn)
        return CaseState::PassedOn;
    const DecisionWord* decision = words.decision(end.event->text(EventKey::Decision));
    return decision && decision->lapse != DecisionWord::Lapse::None ? CaseState::Lapsed
                                                                    : CaseState::Answered;
}

bool waitsFor(const CaseRound& round, std::initializer_list<EventKind> asked)
{
    return std::ranges::any_of(round.waits, [&](const Waiting& wait) {
        return wait.isOpen() && std::ranges::count(asked, wait.asked) > 0;
    });
}

} // namespace

CaseState stateOf(const CaseCourse& course, const Vocabulary& words)
{
    const CaseRound* round = course.round();
    if (!round)
        return course.endUnreceived ? endState(*course.endUnreceived, words)
                                    : CaseState::Registered;
    if (round->archived.isValid())
        return CaseState::Archived;
    if (round->delivered.isValid())
        return CaseState::Delivered;
    if (round->end)
        return endState(*round->end, words);
    if (round->isCorrecting())
        return CaseState::Correcting;
    if (waitsFor(*round, {EventKind::ReasonsSent}))
        return CaseState::Reasons;
    if (waitsFor(*round, {EventKind::FeeSent}))
        return CaseState::Paying;
    if (waitsFor(*round, {EventKind::ThirdPartySent, EventKind::OrganSent}))
        return CaseState::Consulting;
    return round->period().extension > 0 ? CaseState::Extended : CaseState::Registered;
}

CaseState stateOf(const Case& one, const QDate& day, const Vocabulary& words,
                  const RegisterSettings& settings)
{
    const auto course = followCase(one, words, settings, day);
    return course ? stateOf(*course, words) : CaseState::Registered;
}

} // namespace gongkai
