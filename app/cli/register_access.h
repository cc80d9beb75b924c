// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/calendar/work_calendar.h"
#include "core/ledger/ledger.h"
#include "core/register/case_keys.h"

#include <memory>

namespace gongkai::cli {

/// The calendar of the program and that of the user's folder; a file there that is none is noted.
WorkCalendar loadCalendar(Output& output);

/// A register of requests, opened, with what it is kept by. It stays where it is: the rules point
/// into it.
class OpenRegister
{
public:
    using Mode = Ledger::Mode;

    /// What is to be known of the opening is noted.
    /// @return as Ledger::open(); Unwritable when the file can only be read and that is not enough.
    static Result<std::unique_ptr<OpenRegister>> open(const QString& path, Mode mode,
                                                      Output& output);
    /// @return as Ledger::create().
    static Result<std::unique_ptr<OpenRegister>> create(const QString& path, const QString& agency,
                                                        bool overwrite, Output& output);

    Ledger& ledger() { return *m_ledger; }
    const Register& book() const { return m_ledger->book(); }
    const RegisterRules& rules() const { return m_ledger->rules(); }

private:
    explicit OpenRegister(Output& output) : m_calendar(loadCalendar(output)) {}

    RegisterRules builtInRules() const { return {Vocabulary::builtIn(), m_calendar}; }

    WorkCalendar m_calendar;
    std::unique_ptr<Ledger> m_ledger;
};

/// KEY=VALUE, word by word.
/// @return Invalid naming the word that is not written so.
Result<KeyValues> readKeyValues(const QStringList& words);

/// @return Invalid naming the register's file, for a text that is no number of the register.
Result<RegisterNumber> readNumber(const QString& text);

/// The same error, naming the file it was about; nothing in it was changed.
Failure unchanged(const QString& path, const Error& error);

/// “2026-0007  已登记  最迟 2026-03-19，还有 12 个工作日”
QString caseLine(const Case& one, const QDate& day, const RegisterRules& rules);

Result<int> fillFromRegister(const Arguments& arguments, Output& output);

} // namespace gongkai::cli
