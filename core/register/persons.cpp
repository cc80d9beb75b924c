// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/persons.h"

#include "core/register/case_fields.h"
#include "core/register/event_keys.h"

namespace gongkai {
namespace {

bool isThirdParty(EventKind kind)
{
    return kind == EventKind::ThirdPartySent || kind == EventKind::ThirdPartyReceived ||
           kind == EventKind::ThirdPartyAnswered;
}

QStringList thirdPartiesOf(const Case& one)
{
    QStringList parties;
    for (const CaseEvent& event : one.events)
        if (isThirdParty(event.kind) && event.has(EventKey::Party))
            parties << event.text(EventKey::Party);
    parties.removeDuplicates();
    return parties;
}

CaseEvent withoutPersons(const CaseEvent& event, const QStringList& parties)
{
    CaseEvent bare = event;
    for (const auto& [key, value] : event.values) {
        if (!isPersonal(key))
            continue;
        if (key != EventKey::Party)
            bare.set(key, {});
        else if (isThirdParty(event.kind))
            bare.set(key, QString::number(parties.indexOf(value) + 1));
    }
    return bare;
}

} // namespace

Case withoutPersons(const Case& one)
{
    const QStringList parties = thirdPartiesOf(one);
    Case bare = one;
    for (const CaseText& text : caseTexts())
        if (text.isPersonal)
            (bare.*text.member).clear();
    for (CaseEvent& event : bare.events)
        event = withoutPersons(event, parties);
    return bare;
}

Dispute withoutPersons(const Dispute& one)
{
    Dispute bare = one;
    bare.note.clear();
    return bare;
}

} // namespace gongkai
