// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/object_json.h"

#include "core/register/case_fields.h"
#include "core/register/course.h"
#include "core/register/dispute_keys.h"
#include "core/register/event_keys.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <optional>

namespace gongkai {
namespace {

using namespace Qt::StringLiterals;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::CaseKeys)
};

constexpr auto caseKey = "case"_L1;
constexpr auto disputeKey = "dispute"_L1;
constexpr auto eventsKey = "events"_L1;
constexpr auto kindKey = "kind"_L1;
constexpr auto dateKey = "date"_L1;

// Text or whole number of JSON as it would be typed.
std::optional<QString> typed(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble() && value == QJsonValue(value.toInt()))
        return QString::number(value.toInt());
    return std::nullopt;
}

} // namespace

QJsonObject toObject(const KeyValues& values)
{
    QJsonObject object;
    for (const auto& [key, value] : values)
        object.insert(key, value);
    return object;
}

Result<KeyValues> valuesOf(const QJsonObject& object, const QStringList& without)
{
    KeyValues values;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (without.contains(member.key()))
            continue;
        const auto text = typed(*member);
        if (!text)
            return fail(ErrorCode::Unreadable,
                        Messages::tr("“%1” is a text or a whole number.").arg(member.key()));
        values.emplace_back(member.key(), *text);
    }
    return values;
}

QJsonObject toObject(const CaseEvent& event)
{
    QJsonObject object{{kindKey, eventKindId(event.kind)},
                       {dateKey, event.day.toString(Qt::ISODate)}};
    for (const auto& [key, value] : event.values)
        object.insert(eventKeyId(key), value);
    return object;
}

Result<CaseEvent> eventFromObject(const QJsonObject& object)
{
    const auto values = valuesOf(object, {kindKey, dateKey});
    if (!values)
        return fail(values.error());
    return readEvent(object[kindKey].toString(), object[dateKey].toString(), *values);
}

QJsonObject toObject(const Case& one)
{
    QJsonObject object = toObject(valuesOf(one));
    object.insert(caseKey, one.number.toString());
    QJsonArray events;
    for (const CaseEvent& event : one.events)
        events.append(toObject(event));
    if (!events.isEmpty())
        object.insert(eventsKey, events);
    return object;
}

Result<Case> caseFromObject(const QJsonObject& object, const RegisterRules& rules)
{
    const auto values = valuesOf(object, derivedCaseKeys() + QStringList{caseKey, eventsKey});
    if (!values)
        return fail(values.error());
    const auto read = readCase(*values, rules.words, rules.settings);
    if (!read)
        return read;
    Case one = *read;
    const auto number = RegisterNumber::fromString(object[caseKey].toString());
    const QJsonValue events = object[eventsKey];
    if (!number || !(events.isArray() || events.isUndefined()))
        return fail(ErrorCode::Unreadable,
                    Messages::tr("A case has its number (case) and a list of events."));
    one.number = *number;
    for (const QJsonValue& value : events.toArray()) {
        const auto event = eventFromObject(value.toObject());
        if (!event)
            return fail(event.error());
        one.events.push_back(*event);
    }
    if (const auto checked = checkEvents(one, rules.words, rules.settings); !checked)
        return fail(checked.error());
    return one;
}

QJsonObject toObject(const Dispute& one)
{
    QJsonObject object = toObject(valuesOf(one));
    object.insert(disputeKey, one.number.toString());
    return object;
}

Result<Dispute> disputeFromObject(const QJsonObject& object, const Vocabulary& words)
{
    const auto values = valuesOf(object, {disputeKey});
    if (!values)
        return fail(values.error());
    auto one = readDispute(*values, words);
    if (!one)
        return one;
    const auto number = RegisterNumber::fromString(object[disputeKey].toString());
    if (!number)
        return fail(ErrorCode::Unreadable, Messages::tr("A dispute has its number (dispute)."));
    one->number = *number;
    return one;
}

} // namespace gongkai
