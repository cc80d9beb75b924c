// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_keys.h"

#include "core/base/text.h"
#include "core/calendar/written_day.h"
#include "core/register/case_fields.h"
#include "core/register/event_keys.h"
#include "core/register/receipt.h"

#include <QCoreApplication>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::CaseKeys)
};

Failure refuse(const QString& sentence)
{
    return fail(ErrorCode::Invalid, sentence);
}

// What is registered under one key. "" takes it away where something can be missing.
Result<void> setValue(Case& one, const QString& key, const QString& value)
{
    if (const CaseDay* day = findCaseDay(key)) {
        const auto read = value.isEmpty() ? Result<QDate>(QDate()) : readDay(value);
        if (!read)
            return fail(read.error());
        one.*day->member = *read;
        return {};
    }
    if (const CaseText* text = findCaseText(key)) {
        const auto read = value.isEmpty() ? Result<QString>(QString()) : readLine(key, value);
        if (!read)
            return fail(read.error());
        one.*text->member = *read;
        return {};
    }
    if (key == u"channel") {
        const auto channel = channelFromId(value);
        if (!channel)
            return refuse(Messages::tr("There is no channel “%1”.").arg(shortened(value)));
        one.channel = *channel;
    } else if (key == u"applicant") {
        one.applicant = value;
    } else if (key == u"parent") {
        const auto number = RegisterNumber::fromString(value);
        if (!number && !value.isEmpty())
            return refuse(Messages::tr("“%1” is no number of a case.").arg(shortened(value)));
        one.parent = number.value_or(RegisterNumber());
    } else if (key == u"items") {
        const auto items = readEventValue(EventKey::Days, value); // a whole number, too
        if (!items)
            return refuse(Messages::tr("“items” is a whole number from 1 on."));
        one.items = items->toInt();
    }
    return {};
}

// The day of receipt that was given: see readCase().
Result<void> setReceived(Case& one, const QString& value, const RegisterSettings& settings)
{
    one.statedReceipt = {};
    if (value.isEmpty())
        return {};
    const auto day = readDay(value);
    if (!day)
        return fail(day.error());
    if (!one.receiptReason.isEmpty()) {
        one.statedReceipt = *day;
        return {};
    }
    if (receivedDay(one, settings) == *day)
        return {};
    QDate& channelDay = one.*receiptDayOf(one.channel, settings.mailbox);
    if (channelDay.isValid())
        one.statedReceipt = *day; // and no reason: checkRegistration() asks for it
    else
        channelDay = *day;
    return {};
}

Result<Case> withValues(Case one, const KeyValues& values, const Vocabulary& words,
                        const RegisterSettings& settings)
{
    if (const auto checked = checkKeys(values, registeredCaseKeys()); !checked)
        return fail(checked.error());
    for (const auto& [key, value] : values)
        if (const auto set = setValue(one, key, value); !set)
            return fail(set.error());
    for (const auto& [key, value] : values) // reads the rest
        if (key == u"received")
            if (const auto set = setReceived(one, value, settings); !set)
                return fail(set.error());
    if (const auto checked = checkRegistration(one, words); !checked)
        return fail(checked.error());
    return one;
}

bool isGiven(const KeyValues& values, QStringView key)
{
    return std::ranges::any_of(values, [&](const auto& one) { return one.first == key; });
}

} // namespace

Result<void> checkKeys(const KeyValues& values, const QStringList& known)
{
    QStringList seen;
    for (const auto& [key, value] : values) {
        if (derivedCaseKeys().contains(key) && !known.contains(key))
            return refuse(Messages::tr("“%1” follows from the events and is not given.").arg(key));
        if (!known.contains(key))
            return refuse(Messages::tr("The key “%1” is not known here; known are %2.")
                              .arg(shortened(key), known.join(QStringLiteral(", "))));
        if (seen.contains(key))
            return refuse(Messages::tr("The key “%1” is given twice.").arg(key));
        seen << key;
    }
    return {};
}

Result<Case> readCase(const KeyValues& values, const Vocabulary& words,
                      const RegisterSettings& settings)
{
    for (const QString& key : {QStringLiteral("applicant"), QStringLiteral("channel")})
        if (!isGiven(values, key))
            return refuse(Messages::tr("“%1” is missing.").arg(key));
    return withValues({}, values, words, settings);
}

Result<Case> changeCase(const Case& one, const KeyValues& values, const Vocabulary& words,
                        const RegisterSettings& settings)
{
    return withValues(one, values, words, settings);
}

KeyValues valuesOf(const Case& one)
{
    const auto iso = [](const QDate& day) {
        return day.isValid() ? day.toString(Qt::ISODate) : QString();
    };
    KeyValues values{
        {QStringLiteral("applicant"), one.applicant},
        {QStringLiteral("channel"), channelId(one.channel)},
        {QStringLiteral("received"), iso(one.statedReceipt)},
        {QStringLiteral("items"), one.items == 1 ? QString() : QString::number(one.items)},
        {QStringLiteral("parent"), one.parent.isValid() ? one.parent.toString() : QString()}};
    for (const CaseDay& day : caseDays())
        values.emplace_back(day.key, iso(one.*day.member));
    for (const CaseText& text : caseTexts())
        values.emplace_back(text.key, one.*text.member);
    std::erase_if(values, [](const auto& value) { return value.second.isEmpty(); });
    return values;
}

Result<CaseEvent> readEvent(const QString& kind, const QString& date, const KeyValues& values)
{
    const auto known = eventKindFromId(kind);
    if (!known) {
        QStringList ids;
        for (const EventKind one : allEventKinds())
            ids << eventKindId(one);
        return refuse(Messages::tr("There is no kind of event “%1”; there are %2.")
                          .arg(shortened(kind), ids.join(QStringLiteral(", "))));
    }
    const auto day = readDay(date);
    if (!day)
        return fail(day.error());
    QStringList keys;
    for (const EventKey key : eventKeysOf(*known))
        keys << eventKeyId(key);
    if (const auto checked = checkKeys(values, keys); !checked)
        return fail(checked.error());
    CaseEvent event{*known, *day, {}};
    for (const auto& [key, value] : values)
        if (const auto eventKey = eventKeyFromId(key)) {
            const auto read = readEventValue(*eventKey, value);
            if (!read)
                return fail(read.error());
            event.set(*eventKey, *read);
        }
    return event;
}

} // namespace gongkai
