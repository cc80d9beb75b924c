// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_clock.h"
#include "core/register/case_fields.h"
#include "core/register/case_keys.h"
#include "core/register/case_state.h"
#include "core/register/event_keys.h"
#include "core/register/receipt.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::CaseKeys)
};

QString iso(const QDate& date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

bool isThirdParty(EventKind kind)
{
    return kind == EventKind::ThirdPartySent || kind == EventKind::ThirdPartyReceived ||
           kind == EventKind::ThirdPartyAnswered;
}

// Third parties by number, in the order in which they were first named.
QString maskedParty(const Case& one, const QString& party)
{
    QStringList parties;
    for (const CaseEvent& event : one.events)
        if (isThirdParty(event.kind) && event.has(EventKey::Party))
            parties << event.text(EventKey::Party);
    parties.removeDuplicates();
    return QString::number(parties.indexOf(party) + 1);
}

void writeEvents(JsonWriter& json, const Case& one, bool withPersons)
{
    json.key(u"events");
    json.beginArray();
    for (const CaseEvent& event : one.events) {
        json.beginObject();
        json.member(u"kind", eventKindId(event.kind));
        json.member(u"date", iso(event.day));
        for (const auto& [key, value] : event.values) {
            if (withPersons || !isPersonal(key))
                json.member(eventKeyId(key), value);
            else if (key == EventKey::Party)
                json.member(eventKeyId(key),
                            isThirdParty(event.kind) ? maskedParty(one, value) : value);
        }
        json.endObject();
    }
    json.endArray();
}

void writeRegistered(JsonWriter& json, const Case& one, const RegisterView& view,
                     const RegisterRules& rules)
{
    json.member(u"case", one.number.toString());
    json.memberIfFilled(u"received", iso(receivedDay(one, rules.settings)));
    json.member(u"applicant", one.applicant);
    json.member(u"channel", channelId(one.channel));
    if (one.items != 1)
        json.member(u"items", QString::number(one.items));
    if (one.parent.isValid())
        json.member(u"parent", one.parent.toString());
    for (const CaseDay& day : caseDays())
        json.memberIfFilled(day.key, iso(one.*day.member));
    for (const CaseText& text : caseTexts())
        if (view.withPersons || !text.isPersonal)
            json.memberIfFilled(text.key, one.*text.member);
}

void writeDerived(JsonWriter& json, const CaseCourse& course, const RegisterView& view,
                  const RegisterRules& rules)
{
    json.member(u"state", caseStateId(stateOf(course, rules.words)));
    const CaseClock clock = clockOf(course, view.day, rules.calendar, rules.settings);
    json.memberIfFilled(u"latest", iso(clock.latest));
    json.memberIfFilled(u"strict", iso(clock.strict));
    json.memberIfFilled(u"warn", iso(clock.isOpen ? clock.reminder : QDate()));
    if (clock.isOpen && clock.runs()) {
        json.key(u"left");
        json.number(clock.left);
    }
    if (clock.runs())
        json.member(u"sum", clockSumText(clock.sum));
    if (clock.isOverdue) {
        json.key(u"overdue");
        json.boolean(true);
    }
    const CaseEnd* end = course.end();
    if (!end)
        return;
    json.memberIfFilled(u"decision", end->event->text(EventKey::Decision));
    json.member(u"decided", iso(end->day));
    json.memberIfFilled(u"document", end->event->text(EventKey::Document));
}

// Text or whole number of JSON as it would be typed.
std::optional<QString> typed(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble() && value == QJsonValue(value.toInt()))
        return QString::number(value.toInt());
    return std::nullopt;
}

Result<KeyValues> typedValues(const QJsonObject& object, const QStringList& without)
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

Result<CaseEvent> readEventObject(const QJsonValue& value)
{
    const QString kind = QStringLiteral("kind");
    const QString date = QStringLiteral("date");
    const auto values = typedValues(value.toObject(), {kind, date});
    if (!values)
        return fail(values.error());
    return readEvent(value[kind].toString(), value[date].toString(), *values);
}

Result<Case> readCaseObject(const QJsonObject& object, const RegisterRules& rules)
{
    const QString numberKey = QStringLiteral("case");
    const QString eventsKey = QStringLiteral("events");
    const auto values = typedValues(object, derivedCaseKeys() + QStringList{numberKey, eventsKey});
    if (!values)
        return fail(values.error());
    const auto read = readCase(*values, rules.words, rules.settings);
    if (!read)
        return read;
    Case one = *read;
    const auto number = RegisterNumber::fromString(object[numberKey].toString());
    if (!number || !object[eventsKey].isArray())
        return fail(ErrorCode::Unreadable,
                    Messages::tr("A case has its number (case) and a list of events."));
    one.number = *number;
    for (const QJsonValue& value : object[eventsKey].toArray()) {
        const auto event = readEventObject(value);
        if (!event)
            return fail(event.error());
        one.events.push_back(*event);
    }
    if (const auto checked = checkEvents(one, rules.words, rules.settings); !checked)
        return fail(checked.error());
    return one;
}

} // namespace

void writeCase(JsonWriter& json, const Case& one, const RegisterView& view,
               const RegisterRules& rules)
{
    json.beginObject();
    writeRegistered(json, one, view, rules);
    if (const auto course = followCase(one, rules.words, rules.settings, view.day))
        writeDerived(json, *course, view, rules);
    writeEvents(json, one, view.withPersons);
    json.endObject();
}

QByteArray casesToJson(const Register& book, const RegisterView& view, const RegisterRules& rules)
{
    JsonWriter json;
    json.beginArray();
    for (const Case& one : book.cases())
        writeCase(json, one, view, rules);
    json.endArray();
    return json.take();
}

Result<std::vector<Case>> readCases(const QByteArray& json, const QString& where,
                                    const RegisterRules& rules)
{
    const auto document = parseJson(json, where);
    if (!document)
        return fail(document.error());
    if (!document->isArray())
        return fail(ErrorCode::Unreadable, Messages::tr("%1: no list of cases.").arg(where));
    std::vector<Case> cases;
    for (const QJsonValue& value : document->array()) {
        const auto one = readCaseObject(value.toObject(), rules);
        if (!one)
            return fail(ErrorCode::Unreadable, Messages::tr("%1, case %2: %3")
                                                   .arg(where,
                                                        value[QStringLiteral("case")].toString(
                                                            QString::number(cases.size() + 1)),
                                                        one.error().message));
        cases.push_back(*one);
    }
    return cases;
}

} // namespace gongkai
