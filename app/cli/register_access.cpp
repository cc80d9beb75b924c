// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/register_access.h"

#include "core/base/text.h"
#include "core/calendar/written_day.h"
#include "core/register/case_clock.h"
#include "core/register/case_state.h"
#include "core/register/receipt.h"

namespace gongkai::cli {
namespace {

Result<OpenRegister> openRegister(const QString& path, RegisterFile::Mode mode, Output& output)
{
    OpenRegister open;
    open.calendar = std::make_unique<WorkCalendar>(loadCalendar(output));
    auto document =
        RegisterDocument::open(path, {Vocabulary::builtIn(), *open.calendar}, {.mode = mode});
    if (!document)
        return fail(document.error());
    open.document = *std::move(document);
    output.notes += open.document->notices();
    return open;
}

QString iso(const QDate& day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("-");
}

QString leftText(const CaseClock& clock)
{
    if (clock.isOverdue)
        return Texts::tr("overdue by %1 working days").arg(-clock.left);
    return Texts::tr("%1 working days left").arg(clock.left);
}

// Until when, or how it ended.
QStringList standing(const CaseCourse& course, const RegisterView& view, const RegisterRules& rules)
{
    if (const CaseEnd* end = course.end()) {
        const DecisionWord* decision = rules.words.decision(end->event->text(EventKey::Decision));
        return {iso(end->day), decision ? decision->name : QString(),
                end->event->text(EventKey::Document)};
    }
    const CaseClock clock = clockOf(course, view.day, rules.calendar, rules.settings);
    if (!clock.runs())
        return {};
    const QString latest =
        clock.strict == clock.latest
            ? iso(clock.latest)
            : Texts::tr("%1 (stricter %2)").arg(iso(clock.latest), iso(clock.strict));
    return {latest, leftText(clock)};
}

} // namespace

WorkCalendar loadCalendar(Output& output)
{
    WorkCalendar calendar = WorkCalendar::builtIn();
    for (const Error& error : calendar.addFolder(WorkCalendar::userFolder()))
        output.notes += error.message;
    return calendar;
}

Result<OpenRegister> openRegisterForWriting(const QString& path, Output& output)
{
    auto open = openRegister(path, RegisterFile::Mode::Write, output);
    if (open && open->document->isReadOnly())
        return fail(ErrorCode::Unwritable, open->document->whyReadOnly());
    return open;
}

Result<OpenRegister> readRegister(const QString& path, Output& output)
{
    return openRegister(path, RegisterFile::Mode::Read, output);
}

Result<KeyValues> keyValues(const QStringList& words, qsizetype from)
{
    KeyValues values;
    for (const QString& word : words.mid(from)) {
        const auto sign = word.indexOf(u'=');
        if (sign < 1)
            return fail(ErrorCode::Invalid,
                        Texts::tr("“%1” is not written as KEY=VALUE.").arg(shortened(word)));
        values.emplace_back(word.first(sign).trimmed(), word.mid(sign + 1).trimmed());
    }
    return values;
}

Result<RegisterNumber> registerNumber(const QString& word)
{
    const auto number = RegisterNumber::fromString(word);
    if (!number)
        return fail(ErrorCode::Invalid,
                    Texts::tr("“%1” is no number of a register; they are written like 2026-0007.")
                        .arg(shortened(word)));
    return *number;
}

Result<QDate> dayOption(const Arguments& arguments, const QString& option)
{
    return arguments.has(option) ? readDay(arguments.value(option))
                                 : Result<QDate>(QDate::currentDate());
}

QString caseLine(const Case& one, const RegisterView& view, const RegisterRules& rules)
{
    const ApplicantWord* applicant = rules.words.applicant(one.applicant);
    QStringList parts{one.number.toString(), iso(receivedDay(one, rules.settings)),
                      applicant ? applicant->name : one.applicant};
    if (view.withPersons)
        parts << one.name;
    parts << caseStateName(stateOf(one, view.day, rules.words, rules.settings));
    if (const auto course = followCase(one, rules.words, rules.settings, view.day))
        parts << standing(*course, view, rules);
    if (view.withPersons)
        parts << one.request;
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  "));
}

} // namespace gongkai::cli
