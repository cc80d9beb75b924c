// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_clock.h"
#include "core/register/case_fields.h"
#include "core/register/case_keys.h"
#include "core/register/case_state.h"
#include "core/register/event_keys.h"
#include "core/register/object_json.h"
#include "core/register/persons.h"
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

void writeEvents(JsonWriter& json, const Case& one)
{
    json.key(u"events");
    json.beginArray();
    for (const CaseEvent& event : one.events) {
        json.beginObject();
        json.member(u"kind", eventKindId(event.kind));
        json.member(u"date", iso(event.day));
        for (const auto& [key, value] : event.values)
            json.member(eventKeyId(key), value);
        json.endObject();
    }
    json.endArray();
}

void writeRegistered(JsonWriter& json, const Case& one, const RegisterRules& rules)
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

} // namespace

void writeCase(JsonWriter& json, const Case& one, const RegisterView& view,
               const RegisterRules& rules)
{
    const Case shown = view.withPersons ? one : withoutPersons(one);
    json.beginObject();
    writeRegistered(json, shown, rules);
    if (const auto course = followCase(shown, rules.words, rules.settings, view.day))
        writeDerived(json, *course, view, rules);
    writeEvents(json, shown);
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
        const auto one = caseFromObject(value.toObject(), rules);
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
