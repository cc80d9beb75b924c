// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// register: what is read of one.
#include "app/cli/register_access.h"
#include "core/register/case_clock.h"
#include "core/register/case_review.h"
#include "core/register/event_keys.h"
#include "core/register/fees.h"
#include "core/register/persons.h"
#include "core/register/statistics.h"

#include <algorithm>

namespace gongkai::cli {
namespace {

using namespace Qt::StringLiterals;

// Open, and to be answered by that day by the stricter reading; what is overdue is due.
bool isDue(const Case& one, const QDate& day, const RegisterView& view, const RegisterRules& rules)
{
    const CaseClock clock = clockOf(one, view.day, rules.calendar, rules.words, rules.settings);
    return clock.isOpen && clock.runs() && clock.strict <= day;
}

void printNotes(const Case& one, const RegisterView& view, const RegisterRules& rules,
                Output& output)
{
    const CaseClock clock = clockOf(one, view.day, rules.calendar, rules.words, rules.settings);
    if (!clock.isOpen)
        return;
    for (const QString& line : awaitedLines(clock) + clockNotes(clock))
        output.line(u"    "_s + line);
}

QByteArray toJson(const std::vector<const Case*>& cases, const RegisterView& view,
                  const RegisterRules& rules)
{
    JsonWriter json;
    json.beginArray();
    for (const Case* one : cases)
        writeCase(json, *one, view, rules);
    json.endArray();
    return json.take();
}

void printMonths(const RegisterStatistics& all, Output& output)
{
    for (const MonthFigures& month : all.months)
        output.line(
            Texts::tr("%1: received %2, ended %3 (extended %4, late %5), open at its end %6")
                .arg(QDate(month.year, month.month, 1).toString(u"yyyy-MM"_s),
                     QString::number(month.received), QString::number(month.ended),
                     QString::number(month.extended), QString::number(month.overdue),
                     QString::number(month.open)));
}

void printKinds(const RegisterStatistics& all, const RegisterRules& rules, Output& output)
{
    const auto print = [&](const QString& name, int count) {
        output.line(u"  "_s +
                    Texts::tr("%1: %2", "what, how many").arg(name, QString::number(count)));
    };
    output.line(Texts::tr("Received, by kind of applicant:"));
    for (const auto& [id, count] : all.receivedByKind)
        print(rules.words.applicant(id)->name, count);
    output.line(Texts::tr("Received, by channel:"));
    for (const auto& [id, count] : all.receivedByChannel)
        print(channelName(*channelFromId(id)), count);
    output.line(Texts::tr("Ended, by result:"));
    for (const auto& [id, count] : all.endedByDecision)
        print(rules.words.decision(id)->name, count);
    const DaysUsed& days = all.daysUsed;
    if (days.cases > 0)
        output.line(Texts::tr("Working days used by %1 answers: %2 to %3, the middle one %4")
                        .arg(QString::number(days.cases), QString::number(days.least),
                             QString::number(days.most), QString::number(days.median)));
}

// Those who would have to pay by the item.
void printFees(const OpenRegister& open, int year, bool withPersons, Output& output)
{
    for (int month = 1; month <= 12; ++month) {
        for (const ApplicantMonth& one :
             applicantsOf(open.book(), year, month, open.document->rules())) {
            if (one.fee == 0)
                continue;
            QStringList numbers;
            for (const RegisterNumber& number : one.cases)
                numbers << number.toString();
            const QString who = withPersons ? one.name : Texts::tr("one applicant");
            output.line(Texts::tr("%1, %2: %3 items, fee by the item %4 yuan (%5)")
                            .arg(QDate(year, month, 1).toString(u"yyyy-MM"_s), who,
                                 QString::number(one.items), QString::number(one.fee),
                                 numbers.join(Texts::tr(", "))));
        }
    }
}

void writeCounts(JsonWriter& json, QStringView name, const std::map<QString, int>& counts)
{
    json.key(name);
    json.beginObject();
    for (const auto& [id, count] : counts) {
        json.key(id);
        json.number(count);
    }
    json.endObject();
}

QByteArray toJson(const RegisterStatistics& all)
{
    const auto number = [](JsonWriter& json, QStringView name, int value) {
        json.key(name);
        json.number(value);
    };
    JsonWriter json;
    json.beginObject();
    json.key(u"months");
    json.beginArray();
    for (const MonthFigures& month : all.months) {
        json.beginObject();
        json.member(u"month", QDate(month.year, month.month, 1).toString(u"yyyy-MM"_s));
        number(json, u"received", month.received);
        number(json, u"ended", month.ended);
        number(json, u"extended", month.extended);
        number(json, u"late", month.overdue);
        number(json, u"open", month.open);
        json.endObject();
    }
    json.endArray();
    writeCounts(json, u"applicants", all.receivedByKind);
    writeCounts(json, u"channels", all.receivedByChannel);
    writeCounts(json, u"decisions", all.endedByDecision);
    json.key(u"days_used");
    json.beginObject();
    number(json, u"answers", all.daysUsed.cases);
    number(json, u"least", all.daysUsed.least);
    number(json, u"most", all.daysUsed.most);
    number(json, u"median", all.daysUsed.median);
    json.endObject();
    json.endObject();
    return json.take();
}

} // namespace

Result<int> runRegisterList(const Arguments& arguments, Output& output)
{
    const auto day = dayOption(arguments, u"on"_s);
    const auto due = dayOption(arguments, u"due"_s);
    if (!day || !due)
        return fail(day ? due.error() : day.error());
    const auto open = readRegister(arguments.words()[0], output);
    if (!open)
        return fail(open.error());
    const RegisterRules rules = open->document->rules();
    const RegisterView view{*day, arguments.has(u"with-persons"_s)};
    std::vector<const Case*> shown;
    for (const Case& one : open->book().cases())
        if (!arguments.has(u"due"_s) || isDue(one, *due, view, rules))
            shown.push_back(&one);
    if (arguments.has(u"json"_s)) {
        output.text = toJson(shown, view, rules);
        return Done;
    }
    for (const Case* one : shown) {
        output.line(caseLine(*one, view, rules));
        printNotes(*one, view, rules, output);
    }
    return Done;
}

// All that is registered, and the events by the numbers that corrects= and cancels= take.
Result<int> runRegisterShow(const Arguments& arguments, Output& output)
{
    const auto day = dayOption(arguments, u"on"_s);
    const auto number = registerNumber(arguments.words()[1]);
    if (!day || !number)
        return fail(day ? number.error() : day.error());
    const auto open = readRegister(arguments.words()[0], output);
    if (!open)
        return fail(open.error());
    const Case* found = open->book().find(*number);
    if (!found)
        return fail(ErrorCode::Invalid, Texts::tr("There is no case %1.").arg(number->toString()));
    const RegisterRules rules = open->document->rules();
    const RegisterView view{*day, arguments.has(u"with-persons"_s)};
    const Case one = view.withPersons ? *found : withoutPersons(*found);
    output.line(caseLine(one, {view.day, false}, rules));
    for (const auto& [key, value] : valuesOf(one))
        output.line(u"    "_s + key + u'=' + value);
    int place = 0;
    for (const CaseEvent& event : one.events) {
        QStringList parts{QString::number(++place), event.day.toString(Qt::ISODate),
                          eventKindName(event.kind)};
        for (const auto& [key, value] : event.values)
            parts << eventKeyId(key) + u'=' + value;
        output.line(parts.join(u"  "_s));
    }
    printNotes(*found, view, rules, output);
    return Done;
}

Result<int> runRegisterReview(const Arguments& arguments, Output& output)
{
    const auto open = readRegister(arguments.words()[0], output);
    if (!open)
        return fail(open.error());
    const RegisterRules rules = open->document->rules();
    for (const Case& one : open->book().cases())
        for (const CaseRemark& remark : reviewCase(one, rules))
            output.line(
                Texts::tr("%1: %2", "case, remark").arg(one.number.toString(), remarkText(remark)));
    for (const SharedDocument& shared : sharedDocuments(open->book(), rules)) {
        QStringList numbers;
        for (const RegisterNumber& number : shared.cases)
            numbers << number.toString();
        output.line((shared.isOneDay && shared.isOneDecision
                         ? Texts::tr("%1 answers several cases: %2")
                         : Texts::tr("%1 answers several cases on different days, or differently: "
                                     "%2"))
                        .arg(shared.document, numbers.join(Texts::tr(", "))));
    }
    return Done;
}

Result<int> runRegisterStatistics(const Arguments& arguments, Output& output)
{
    bool isNumber = false;
    const int year = arguments.words()[1].toInt(&isNumber);
    if (!isNumber || year < 1900 || year > 2999)
        return fail(
            ErrorCode::Invalid,
            Texts::tr("“%1” is not a year; write one like 2026.").arg(arguments.words()[1]));
    const auto open = readRegister(arguments.words()[0], output);
    if (!open)
        return fail(open.error());
    const RegisterRules rules = open->document->rules();
    const RegisterStatistics all =
        statisticsOf(open->book(), QDate(year, 1, 1), QDate(year, 12, 31), rules);
    if (arguments.has(u"json"_s)) {
        output.text = toJson(all);
        return Done;
    }
    printMonths(all, output);
    printKinds(all, rules, output);
    printFees(*open, year, arguments.has(u"with-persons"_s), output);
    return Done;
}

} // namespace gongkai::cli
