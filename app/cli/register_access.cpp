// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/register_access.h"

#include "core/base/text.h"
#include "core/register/case_clock.h"
#include "core/register/case_state.h"

namespace gongkai::cli {

WorkCalendar loadCalendar(Output& output)
{
    WorkCalendar calendar = WorkCalendar::builtIn();
    for (const Error& error : calendar.addFolder(WorkCalendar::userFolder()))
        output.notes += error.message;
    return calendar;
}

Result<std::unique_ptr<OpenRegister>> OpenRegister::open(const QString& path, Mode mode,
                                                         Output& output)
{
    std::unique_ptr<OpenRegister> open(new OpenRegister(output));
    auto ledger = Ledger::open(path, open->builtInRules(), {.mode = mode});
    if (!ledger)
        return fail(ledger.error());
    open->m_ledger = *std::move(ledger);
    const RegisterFile& file = open->m_ledger->file();
    output.notes += file.notices();
    if (mode == Mode::Write && file.isReadOnly())
        return fail(ErrorCode::Unwritable, file.whyReadOnly());
    return open;
}

Result<std::unique_ptr<OpenRegister>>
OpenRegister::create(const QString& path, const QString& agency, bool overwrite, Output& output)
{
    std::unique_ptr<OpenRegister> open(new OpenRegister(output));
    auto ledger = Ledger::create(path, agency, open->builtInRules(), {}, overwrite);
    if (!ledger)
        return fail(ledger.error());
    open->m_ledger = *std::move(ledger);
    return open;
}

Result<KeyValues> readKeyValues(const QStringList& words)
{
    KeyValues values;
    for (const QString& word : words) {
        const auto equals = word.indexOf(u'=');
        if (equals <= 0)
            return fail(ErrorCode::Invalid,
                        Texts::tr("“%1” is not KEY=VALUE.").arg(shortened(word)));
        values.emplace_back(word.left(equals), word.mid(equals + 1));
    }
    return values;
}

Result<RegisterNumber> readNumber(const QString& text)
{
    if (const auto number = RegisterNumber::fromString(text))
        return *number;
    return fail(ErrorCode::Invalid,
                Texts::tr("“%1” is no number of the register; they are written like 2026-0007.")
                    .arg(shortened(text)));
}

Failure unchanged(const QString& path, const Error& error)
{
    if (error.code != ErrorCode::Invalid)
        return fail(error);
    return fail(error.code, Texts::tr("%1: %2 Nothing was changed.").arg(path, error.message),
                error.detail);
}

QString caseLine(const Case& one, const QDate& day, const RegisterRules& rules)
{
    const CaseClock clock = clockOf(one, day, rules.calendar, rules.words, rules.settings);
    QString line = one.number.toString() + QStringLiteral("  ") +
                   caseStateName(stateOf(one, day, rules.words, rules.settings));
    if (!clock.isOpen || !clock.runs())
        return line;
    line += QStringLiteral("  ");
    if (clock.strict == clock.latest)
        line += Texts::tr("latest %1").arg(clock.latest.toString(Qt::ISODate));
    else
        line += Texts::tr("latest %1, by the stricter reading %2")
                    .arg(clock.latest.toString(Qt::ISODate), clock.strict.toString(Qt::ISODate));
    line += clock.isOverdue ? Texts::tr(", overdue by %n working days", nullptr, -clock.left)
                            : Texts::tr(", %n working days left", nullptr, clock.left);
    return line;
}

} // namespace gongkai::cli
