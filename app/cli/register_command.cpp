// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// register: the office's register of requests (台账) and what is due.
#include "app/cli/register_access.h"

#include "core/calendar/written_day.h"
#include "core/register/case_clock.h"
#include "core/register/dispute_keys.h"

#include <algorithm>

namespace gongkai::cli {
namespace {

using Mode = OpenRegister::Mode;

Result<int> createRegister(const Arguments& arguments, Output& output)
{
    const QString agency = arguments.value(QStringLiteral("agency")).trimmed();
    if (agency.isEmpty())
        return fail(ErrorCode::Invalid, Texts::tr("A new register needs --agency (a name)."));
    const auto made = OpenRegister::create(arguments.words()[1], agency,
                                           arguments.has(QStringLiteral("force")), output);
    if (!made)
        return fail(made.error());
    return Done;
}

Result<int> addCase(const Arguments& arguments, Output& output)
{
    const QString& path = arguments.words()[1];
    const auto open = OpenRegister::open(path, Mode::Write, output);
    if (!open)
        return fail(open.error());
    const RegisterRules& rules = (*open)->rules();
    const auto number = readKeyValues(arguments.words().mid(2))
                            .and_then([&](const KeyValues& values) {
                                return readCase(values, rules.words, rules.settings);
                            })
                            .and_then([&](const Case& one) { return (*open)->ledger().add(one); });
    if (!number)
        return unchanged(path, number.error());
    output.line(number->toString());
    return Done;
}

// The case as it stands now.
void printCase(OpenRegister& open, const RegisterNumber& number, Output& output)
{
    output.line(caseLine(*open.book().find(number), QDate::currentDate(), open.rules()));
}

Result<int> amendCase(const Arguments& arguments, Output& output)
{
    const QString& path = arguments.words()[1];
    const auto open = OpenRegister::open(path, Mode::Write, output);
    if (!open)
        return fail(open.error());
    const RegisterRules& rules = (*open)->rules();
    const auto number = readNumber(arguments.words()[2]);
    if (!number)
        return unchanged(path, number.error());
    const auto done =
        readKeyValues(arguments.words().mid(3))
            .and_then([&](const KeyValues& values) {
                return (*open)->book().known(*number).and_then([&](const Case& one) {
                    return changeCase(one, values, rules.words, rules.settings);
                });
            })
            .and_then([&](const Case& changed) { return (*open)->ledger().amend(changed); });
    if (!done)
        return unchanged(path, done.error());
    printCase(**open, *number, output);
    return Done;
}

Result<int> addEvent(const Arguments& arguments, Output& output)
{
    const QString& path = arguments.words()[1];
    const auto open = OpenRegister::open(path, Mode::Write, output);
    if (!open)
        return fail(open.error());
    const auto number = readNumber(arguments.words()[2]);
    if (!number)
        return unchanged(path, number.error());
    const auto done = readKeyValues(arguments.words().mid(5))
                          .and_then([&](const KeyValues& values) {
                              return readEvent(arguments.words()[3], arguments.words()[4], values);
                          })
                          .and_then([&](const CaseEvent& event) {
                              return (*open)->ledger().append(*number, event);
                          });
    if (!done)
        return unchanged(path, done.error());
    printCase(**open, *number, output);
    return Done;
}

// A new one, or with a number in front what is known of it by now.
Result<int> writeDispute(const Arguments& arguments, Output& output)
{
    const QString& path = arguments.words()[1];
    const auto open = OpenRegister::open(path, Mode::Write, output);
    if (!open)
        return fail(open.error());
    Ledger& ledger = (*open)->ledger();
    const Vocabulary& words = ledger.rules().words;
    const auto known = RegisterNumber::fromString(arguments.words()[2]);
    const auto values = readKeyValues(arguments.words().mid(known ? 3 : 2));
    if (!values)
        return unchanged(path, values.error());
    const auto number = [&]() -> Result<RegisterNumber> {
        if (!known)
            return readDispute(*values, words).and_then([&](const Dispute& one) {
                return ledger.addDispute(one);
            });
        const auto changed = ledger.book().knownDispute(*known).and_then(
            [&](const Dispute& one) { return changeDispute(one, *values, words); });
        if (!changed)
            return fail(changed.error());
        if (const auto done = ledger.amendDispute(*changed); !done)
            return fail(done.error());
        return *known;
    }();
    if (!number)
        return unchanged(path, number.error());
    output.line(number->toString());
    return Done;
}

// Open, and to be answered by that day: by the stricter reading.
bool isDue(const Case& one, const QDate& by, const QDate& today, const RegisterRules& rules)
{
    const CaseClock clock = clockOf(one, today, rules.calendar, rules.words, rules.settings);
    return clock.isOpen && clock.runs() && clock.strict <= by;
}

Result<int> listCases(const Arguments& arguments, Output& output)
{
    const QString due = QStringLiteral("due");
    const auto by = arguments.has(due) ? readDay(arguments.value(due)) : Result<QDate>(QDate());
    if (!by)
        return fail(by.error());
    const auto open = OpenRegister::open(arguments.words()[1], Mode::Read, output);
    if (!open)
        return fail(open.error());
    const RegisterRules& rules = (*open)->rules();
    const RegisterView view{QDate::currentDate(), arguments.has(QStringLiteral("with-persons"))};
    JsonWriter json;
    json.beginArray();
    for (const Case& one : (*open)->book().cases()) {
        if (by->isValid() && !isDue(one, *by, view.day, rules))
            continue;
        if (arguments.has(QStringLiteral("json")))
            writeCase(json, one, view, rules);
        else
            output.line(caseLine(one, view.day, rules) + (view.withPersons && !one.name.isEmpty()
                                                              ? QStringLiteral("  ") + one.name
                                                              : QString()));
    }
    json.endArray();
    if (arguments.has(QStringLiteral("json")))
        output.text = json.take();
    return Done;
}

struct Action
{
    QString name;
    qsizetype words; // it needs at least, itself and the file among them
    Result<int> (*run)(const Arguments& arguments, Output& output);
};

const std::vector<Action>& actions()
{
    static const std::vector<Action> all{
        {QStringLiteral("new"), 2, createRegister},   {QStringLiteral("add"), 3, addCase},
        {QStringLiteral("amend"), 4, amendCase},      {QStringLiteral("event"), 5, addEvent},
        {QStringLiteral("dispute"), 3, writeDispute}, {QStringLiteral("list"), 2, listCases},
        {QStringLiteral("fill"), 3, fillFromRegister}};
    return all;
}

} // namespace

Result<int> runRegister(const Arguments& arguments, Output& output)
{
    const QString& what = arguments.words()[0];
    const auto action = std::ranges::find(actions(), what, &Action::name);
    if (action == actions().end())
        return fail(ErrorCode::Invalid,
                    Texts::tr("register takes new, add, amend, event, dispute, list or fill, not "
                              "“%1”.")
                        .arg(what));
    if (arguments.words().size() < action->words)
        return fail(ErrorCode::Invalid,
                    Texts::tr("register %1: something is missing; gongkai-cli --help shows what "
                              "belongs behind it.")
                        .arg(what));
    return action->run(arguments, output);
}

} // namespace gongkai::cli
