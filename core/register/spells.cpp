// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/spells.h"

#include "core/register/receipt.h"

namespace gongkai {
namespace {

using Left = CaseCounting::Left;

CaseCounting uncounted(const std::vector<const CaseEvent*>& events)
{
    for (const CaseEvent* event : events) {
        if (event->kind == EventKind::PassedOn)
            return {{}, Left::PassedOn};
        if (event->kind == EventKind::Withdrawn)
            return {{}, Left::Withdrawn};
    }
    return {{}, Left::Unreceived};
}

bool isCounted(const CaseEvent& passedOn, const CountedSpell& spell,
               const RegisterSettings& settings)
{
    const bool isOwn = passedOn.has(EventKey::Counted) ? passedOn.says(EventKey::Counted)
                                                       : settings.countsPassedOn;
    return isOwn || passedOn.day.year() != spell.from.year();
}

void end(CountedSpell& spell, const CaseEvent& event, const QString& decision)
{
    spell.end = event.day;
    spell.decision = decision;
    spell.event = &event;
}

} // namespace

CaseCounting countingOf(const Case& one, const Vocabulary& words, const RegisterSettings& settings)
{
    const std::vector<const CaseEvent*> events = eventsInForce(one);
    const QDate received = receivedDay(one, settings);
    if (!received.isValid())
        return uncounted(events);
    CaseCounting counting;
    counting.spells.push_back({received, {}, {}, nullptr, false, false});
    bool isFollowed = true; // not while a new answer does not count
    for (const CaseEvent* event : events) {
        CountedSpell& spell = counting.spells.back();
        switch (event->kind) {
        case EventKind::Extended:
            spell.isExtended = spell.isExtended || isFollowed;
            break;
        case EventKind::Answered:
            if (isFollowed)
                end(spell, *event, event->text(EventKey::Decision));
            break;
        case EventKind::Withdrawn:
            if (isFollowed)
                end(spell, *event, words.withdrawnDecision);
            break;
        case EventKind::PassedOn:
            if (isFollowed && !isCounted(*event, spell, settings)) {
                counting.spells.pop_back();
                if (counting.spells.empty())
                    counting.left = Left::PassedOn;
                return counting;
            }
            if (isFollowed)
                end(spell, *event, words.passedOnDecision);
            break;
        case EventKind::Reopened:
            spell.isReopened = true;
            isFollowed = settings.countsReopened;
            if (isFollowed)
                counting.spells.push_back({event->day, {}, {}, nullptr, false, true});
            break;
        default:
            break;
        }
    }
    return counting;
}

} // namespace gongkai
