// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// register: the acts that change one, or make one.
#include "app/cli/register_access.h"
#include "core/register/case_review.h"
#include "core/register/dispute_keys.h"
#include "core/register/settings_keys.h"
#include "core/register/vocabulary.h"

#include <algorithm>

namespace gongkai::cli {
namespace {

using namespace Qt::StringLiterals;

// What somebody who looks the case through would ask about now, and did not before.
void sayNewRemarks(const std::vector<CaseRemark>& before, const Case& one,
                   const RegisterRules& rules, Output& output)
{
    for (const CaseRemark& remark : reviewCase(one, rules))
        if (std::ranges::find(before, remark) == before.end())
            output.notes +=
                Texts::tr("%1: %2", "case, remark").arg(one.number.toString(), remarkText(remark));
}

QString disputeLine(const Dispute& one, const Vocabulary& words)
{
    const auto day = [](const QDate& date) {
        return date.isValid() ? date.toString(Qt::ISODate) : QString();
    };
    const DisputeResultWord* result = words.result(one.kind, one.lastResult());
    QStringList parts{one.number.toString(), disputeBlockName(one.block()), day(one.in)};
    if (one.about.isValid())
        parts << Texts::tr("about %1").arg(one.about.toString());
    if (one.role == DisputeRole::CoDefendant)
        parts << Texts::tr("co-defendant, not counted");
    if (one.appealed.isValid())
        parts << Texts::tr("appealed %1").arg(day(one.appealed));
    parts << (result ? result->name : Texts::tr("open")) << day(one.lastDay());
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

void listDisputes(const RegisterDocument& document, Output& output)
{
    for (const Dispute& one : document.book().disputes())
        output.line(disputeLine(one, document.rules().words));
}

Result<int> changeDisputes(RegisterDocument& document, const Arguments& arguments, Output& output)
{
    const QString second = arguments.words()[1];
    const Vocabulary& words = document.rules().words;
    if (second.contains(u'=')) {
        const auto number =
            keyValues(arguments.words(), 1)
                .and_then([&](const KeyValues& values) { return readDispute(values, words); })
                .and_then([&](const Dispute& one) { return document.add(one); });
        if (!number)
            return fail(number.error());
        output.line(number->toString());
        return Done;
    }
    const auto number = registerNumber(second);
    if (!number)
        return fail(number.error());
    const Dispute* known = document.book().findDispute(*number);
    if (!known)
        return fail(ErrorCode::Invalid,
                    Texts::tr("There is no dispute %1.").arg(number->toString()));
    const auto done =
        keyValues(arguments.words(), 2)
            .and_then([&](const KeyValues& values) { return changeDispute(*known, values, words); })
            .and_then([&](const Dispute& changed) { return document.amend(changed); });
    if (!done)
        return fail(done.error());
    output.line(disputeLine(*document.book().findDispute(*number), words));
    return Done;
}

Result<int> settle(RegisterDocument& document, KeyValues values)
{
    QString agency = document.agency();
    std::erase_if(values, [&](const auto& one) {
        if (one.first != u"agency")
            return false;
        agency = one.second;
        return true;
    });
    const auto done =
        changeSettings(document.settings(), values).and_then([&](const RegisterSettings& settings) {
            return document.settle(agency, settings);
        });
    if (!done)
        return fail(done.error());
    return Done;
}

// Nothing but the register is named: what is there is listed.
bool isRegisterAlone(const Arguments& arguments)
{
    return arguments.words().size() == 1;
}

auto openToListOrChange(const Arguments& arguments, Output& output)
{
    const QString& path = arguments.words()[0];
    return isRegisterAlone(arguments) ? readRegister(path, output)
                                      : openRegisterForWriting(path, output);
}

} // namespace

Result<int> runRegisterNew(const Arguments& arguments, Output& output)
{
    if (!arguments.has(u"agency"_s))
        return fail(ErrorCode::Invalid, Texts::tr("A new register needs --agency (a name)."));
    const WorkCalendar calendar = WorkCalendar::builtIn();
    const auto document =
        RegisterDocument::create(arguments.words()[0], arguments.value(u"agency"_s),
                                 {Vocabulary::builtIn(), calendar}, {}, arguments.has(u"force"_s));
    if (!document)
        return fail(document.error());
    output.notes += (*document)->notices();
    return Done;
}

Result<int> runRegisterAdd(const Arguments& arguments, Output& output)
{
    const auto open = openRegisterForWriting(arguments.words()[0], output);
    if (!open)
        return fail(open.error());
    const RegisterRules rules = open->document->rules();
    const auto number = keyValues(arguments.words(), 1)
                            .and_then([&](const KeyValues& values) {
                                return readCase(values, rules.words, rules.settings);
                            })
                            .and_then([&](const Case& one) { return open->document->add(one); });
    if (!number)
        return fail(number.error());
    output.line(number->toString());
    return Done;
}

Result<int> runRegisterEvent(const Arguments& arguments, Output& output)
{
    const QStringList& words = arguments.words();
    const auto open = openRegisterForWriting(words[0], output);
    if (!open)
        return fail(open.error());
    const auto number = registerNumber(words[1]);
    if (!number)
        return fail(number.error());
    const RegisterRules rules = open->document->rules();
    const Case* before = open->book().find(*number);
    const auto remarks = before ? reviewCase(*before, rules) : std::vector<CaseRemark>();
    const auto done = keyValues(words, 4)
                          .and_then([&](const KeyValues& values) {
                              return readEvent(words[2], words[3], values);
                          })
                          .and_then([&](const CaseEvent& event) {
                              return open->document->append(*number, event);
                          });
    if (!done)
        return fail(done.error());
    const Case& one = *open->book().find(*number);
    output.line(caseLine(one, {one.events.back().day, false}, rules));
    sayNewRemarks(remarks, one, rules, output);
    return Done;
}

Result<int> runRegisterAmend(const Arguments& arguments, Output& output)
{
    const auto open = openRegisterForWriting(arguments.words()[0], output);
    if (!open)
        return fail(open.error());
    const auto number = registerNumber(arguments.words()[1]);
    if (!number)
        return fail(number.error());
    const Case* one = open->book().find(*number);
    if (!one)
        return fail(ErrorCode::Invalid, Texts::tr("There is no case %1.").arg(number->toString()));
    const RegisterRules rules = open->document->rules();
    const auto done =
        keyValues(arguments.words(), 2)
            .and_then([&](const KeyValues& values) {
                return changeCase(*one, values, rules.words, rules.settings);
            })
            .and_then([&](const Case& changed) { return open->document->amend(changed); });
    if (!done)
        return fail(done.error());
    return Done;
}

Result<int> runRegisterDispute(const Arguments& arguments, Output& output)
{
    const bool isList = isRegisterAlone(arguments);
    const auto open = openToListOrChange(arguments, output);
    if (!open)
        return fail(open.error());
    if (!isList)
        return changeDisputes(*open->document, arguments, output);
    listDisputes(*open->document, output);
    return Done;
}

Result<int> runRegisterSettings(const Arguments& arguments, Output& output)
{
    const bool isList = isRegisterAlone(arguments);
    const auto open = openToListOrChange(arguments, output);
    if (!open)
        return fail(open.error());
    if (!isList) {
        auto values = keyValues(arguments.words(), 1);
        return values ? settle(*open->document, *std::move(values)) : fail(values.error());
    }
    output.line(u"agency="_s + open->document->agency());
    for (const auto& [key, value] : valuesOf(open->document->settings()))
        output.line(key + u'=' + value);
    return Done;
}

Result<int> runRegisterRedact(const Arguments& arguments, Output& output)
{
    const auto open = openRegisterForWriting(arguments.words()[0], output);
    if (!open)
        return fail(open.error());
    const auto number = registerNumber(arguments.words()[1]);
    if (!number)
        return fail(number.error());
    if (const auto done = open->document->redact(*number); !done)
        return fail(done.error());
    output.notes += Texts::tr("%1: nobody is named any more; earlier entries of the file and its "
                              "backups still say it, a copy (register copy) does not.")
                        .arg(number->toString());
    return Done;
}

Result<int> runRegisterCopy(const Arguments& arguments, Output& output)
{
    const QString target = arguments.value(u"o"_s);
    if (target.isEmpty())
        return fail(
            ErrorCode::Invalid,
            Texts::tr("%1: say the place of the copy with -o OUT.gkr.").arg(arguments.words()[0]));
    const auto open = readRegister(arguments.words()[0], output);
    if (!open)
        return fail(open.error());
    if (const auto done = open->document->writeWithoutPersons(target, arguments.has(u"force"_s));
        !done)
        return fail(done.error());
    return Done;
}

} // namespace gongkai::cli
