// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/register.h"

#include "core/register/case_clock.h"
#include "core/register/persons.h"
#include "core/register/receipt.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Register)
};

Failure noSuchNumber(const RegisterNumber& number)
{
    return fail(ErrorCode::Invalid,
                Messages::tr("The register has no number %1.").arg(number.toString()));
}

template <typename Entry>
auto placeOf(std::vector<Entry>& all, const RegisterNumber& number)
{
    return std::ranges::lower_bound(all, number, {}, &Entry::number);
}

template <typename Entry>
const Entry* findIn(const std::vector<Entry>& all, const RegisterNumber& number)
{
    const auto found = std::ranges::lower_bound(all, number, {}, &Entry::number);
    return found != all.end() && found->number == number ? &*found : nullptr;
}

template <typename Entry>
RegisterNumber nextIn(const std::vector<Entry>& all, int year)
{
    const auto behind =
        std::ranges::lower_bound(all, RegisterNumber{year + 1, 0}, {}, &Entry::number);
    const bool isFirst = behind == all.begin() || std::prev(behind)->number.year != year;
    return {year, isFirst ? 1 : std::prev(behind)->number.running + 1};
}

template <typename Entry>
void putInto(std::vector<Entry>& all, Entry one)
{
    const auto place = placeOf(all, one.number);
    if (place != all.end() && place->number == one.number)
        *place = std::move(one);
    else
        all.insert(place, std::move(one));
}

Result<void> done(const Result<RegisterNumber>& taken)
{
    if (!taken)
        return fail(taken.error());
    return {};
}

template <typename Entry>
Result<void> insertInto(std::vector<Entry>& all, Entry one)
{
    if (!one.number.isValid())
        return noSuchNumber(one.number);
    const auto place = placeOf(all, one.number);
    if (place != all.end() && place->number == one.number)
        return fail(ErrorCode::Exists,
                    Messages::tr("The register has number %1 already.").arg(one.number.toString()));
    all.insert(place, std::move(one));
    return {};
}

Result<void> checkCase(const Case& one, const RegisterRules& rules)
{
    if (const auto registered = checkRegistration(one, rules.words); !registered)
        return registered;
    return checkEvents(one, rules.words, rules.settings);
}

// An extension is granted within the period it makes longer.
Result<void> checkExtension(const Case& one, const CaseEvent& event, const RegisterRules& rules)
{
    if (event.kind != EventKind::Extended || event.has(EventKey::Cancels))
        return {};
    Case without = one;
    if (event.has(EventKey::Corrects)) { // the one it takes the place of does not count
        CaseEvent cancel = event;
        cancel.set(EventKey::Corrects, {});
        cancel.set(EventKey::Cancels, event.text(EventKey::Corrects));
        without.events.push_back(cancel);
    }
    const CaseClock clock =
        clockOf(without, event.day, rules.calendar, rules.words, rules.settings);
    if (!clock.runs() || event.day <= clock.latest)
        return {};
    return fail(ErrorCode::Invalid,
                Messages::tr("The period of %1 ended on %2; on %3 it cannot be extended any more.")
                    .arg(one.number.toString(), clock.latest.toString(Qt::ISODate),
                         event.day.toString(Qt::ISODate)));
}

} // namespace

const Case* Register::find(const RegisterNumber& number) const
{
    return findIn(m_cases, number);
}

const Dispute* Register::findDispute(const RegisterNumber& number) const
{
    return findIn(m_disputes, number);
}

RegisterNumber Register::nextNumber(int year) const
{
    return nextIn(m_cases, year);
}

Result<Case> Register::numbered(Case one, const RegisterRules& rules) const
{
    one.number = nextNumber(firstDay(one).year());
    if (const auto checked = checkCase(one, rules); !checked)
        return fail(checked.error());
    if (one.parent.isValid() && !find(one.parent))
        return noSuchNumber(one.parent);
    return one;
}

Result<Case> Register::withEvent(const RegisterNumber& number, const CaseEvent& event,
                                 const RegisterRules& rules) const
{
    const Case* one = find(number);
    if (!one)
        return noSuchNumber(number);
    if (const auto checked = checkEvent(*one, event, rules.words, rules.settings); !checked)
        return fail(checked.error());
    if (const auto checked = checkExtension(*one, event, rules); !checked)
        return fail(checked.error());
    Case next = *one;
    next.events.push_back(event);
    return next;
}

Result<Case> Register::amended(Case changed, const RegisterRules& rules) const
{
    const Case* one = find(changed.number);
    if (!one)
        return noSuchNumber(changed.number);
    changed.events = one->events;
    if (const auto checked = checkRegistration(changed, rules.words); !checked)
        return fail(checked.error());
    if (const auto course = followCase(changed, rules.words, rules.settings); !course)
        return fail(course.error());
    return changed;
}

Result<Dispute> Register::numberedDispute(Dispute one, const RegisterRules& rules) const
{
    if (const auto checked = checkDisputeHere(one, rules); !checked)
        return fail(checked.error());
    one.number = nextIn(m_disputes, one.in.year());
    return one;
}

Result<Dispute> Register::amendedDispute(const Dispute& changed, const RegisterRules& rules) const
{
    if (!findDispute(changed.number))
        return noSuchNumber(changed.number);
    if (const auto checked = checkDisputeHere(changed, rules); !checked)
        return fail(checked.error());
    return changed;
}

void Register::put(Case one)
{
    putInto(m_cases, std::move(one));
}

void Register::put(Dispute one)
{
    putInto(m_disputes, std::move(one));
}

Result<RegisterNumber> Register::add(Case one, const RegisterRules& rules)
{
    return taken(numbered(std::move(one), rules));
}

Result<void> Register::append(const RegisterNumber& number, const CaseEvent& event,
                              const RegisterRules& rules)
{
    return done(taken(withEvent(number, event, rules)));
}

Result<void> Register::amend(const Case& changed, const RegisterRules& rules)
{
    return done(taken(amended(changed, rules)));
}

Result<RegisterNumber> Register::addDispute(Dispute one, const RegisterRules& rules)
{
    return taken(numberedDispute(std::move(one), rules));
}

Result<void> Register::amendDispute(const Dispute& changed, const RegisterRules& rules)
{
    return done(taken(amendedDispute(changed, rules)));
}

Result<void> Register::insert(Case one, const RegisterRules& rules)
{
    if (const auto checked = checkCase(one, rules); !checked)
        return checked;
    return insertInto(m_cases, std::move(one));
}

Result<void> Register::insertEvent(const RegisterNumber& number, const CaseEvent& event,
                                   const RegisterRules& rules)
{
    const auto place = placeOf(m_cases, number);
    if (place == m_cases.end() || place->number != number)
        return noSuchNumber(number);
    if (const auto checked = checkEvent(*place, event, rules.words, rules.settings); !checked)
        return checked;
    place->events.push_back(event);
    return {};
}

Result<void> Register::redact(const RegisterNumber& number)
{
    const auto place = placeOf(m_cases, number);
    if (place == m_cases.end() || place->number != number)
        return noSuchNumber(number);
    *place = withoutPersons(*place);
    for (Dispute& dispute : m_disputes)
        if (dispute.about == number)
            dispute = withoutPersons(dispute);
    return {};
}

Result<void> Register::check(const RegisterRules& rules) const
{
    for (const Case& one : m_cases)
        if (const auto course = followCase(one, rules.words, rules.settings); !course)
            return fail(ErrorCode::Invalid,
                        Messages::tr("%1: %2", "number of a case, what is wrong with it")
                            .arg(one.number.toString(), course.error().message));
    return {};
}

Result<void> Register::insertDispute(const Dispute& one, const RegisterRules& rules)
{
    if (const auto checked = checkDisputeHere(one, rules); !checked)
        return checked;
    return insertInto(m_disputes, one);
}

Result<void> Register::checkDisputeHere(const Dispute& one, const RegisterRules& rules) const
{
    if (one.about.isValid() && !find(one.about))
        return noSuchNumber(one.about);
    return checkDispute(one, rules.words);
}

} // namespace gongkai
