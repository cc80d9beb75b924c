// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_engine.h"
#include "tests/support/report_builder.h"

#include <iosfwd>

namespace gongkai {

/// For GoogleTest's messages.
void PrintTo(Outcome outcome, std::ostream* stream);

} // namespace gongkai

namespace gongkai::test {

/// The finding "check/instance" of any report.
Finding findingOf(const Report& report, const QString& key);

/// Terms `t.X.v` of the rows named, in order: "ab" is a + b. A digit is that number; an upper-case
/// letter is last year's figure of the row.
std::vector<Term> terms(const char* rows);

/// A check with one instance, an error unless changed afterwards.
Check relation(Check::Kind kind, const char* left, const char* right);

/// The smallest form a rule can stand in: table `t`, column `v`, rows a b c d of counts, s of a
/// signed change, m of money; 2020 to 2022; last year's figures of a to d come from the same form.
FormPtr tinyForm(std::vector<Check> checks);

/// The first finding of a tiny report: figures by row, "" is blank.
struct TinyRow
{
    char row;
    const char* figure;
};
Report tinyReport(const FormPtr& form, std::initializer_list<TinyRow> rows);
Finding only(const Report& report);

} // namespace gongkai::test
