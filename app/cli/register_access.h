// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/register/case_keys.h"
#include "core/register/document/register_document.h"

#include <QDate>

namespace gongkai::cli {

/// The notices of this program and those of the office; a file there that is none is noted.
WorkCalendar loadCalendar(Output& output);

/// A register, open, and the calendar it is kept by.
struct OpenRegister
{
    std::unique_ptr<WorkCalendar> calendar;
    RegisterDocument::Ptr document;

    const Register& book() const { return document->book(); }
};
/// What is to be known of the opening is noted.
/// @return Locked; Unwritable when the file can only be read.
Result<OpenRegister> openRegisterForWriting(const QString& path, Output& output);
/// Takes no lock.
Result<OpenRegister> readRegister(const QString& path, Output& output);

/// The words from a place on as KEY=VALUE.
/// @return Invalid for a word without “=”.
Result<KeyValues> keyValues(const QStringList& words, qsizetype from);
/// The number of a case or a dispute, as typed.
Result<RegisterNumber> registerNumber(const QString& word);
/// The day an option names; today without it.
Result<QDate> dayOption(const Arguments& arguments, const QString& option);

/// A case in one line: number, received, kind of applicant, state, and latest day and days left, or
/// decision, day and document.
QString caseLine(const Case& one, const RegisterView& view, const RegisterRules& rules);

} // namespace gongkai::cli
