// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"
#include "tests/support/report_builder.h"

#include <string>

namespace gongkai::test {

/// A department's report for 2024, form 2021, every cell filled: 95 requests received (81 of
/// persons, 12 of companies, 2 of law firms), 7 from last year, 94 answered, 8 go on; 9 reviews,
/// 7 lawsuits; last year's figures beside it.
ReportBuilder departmentReport();

/// The report with a text in one of its parts.
Report withText(ReportBuilder builder, const QString& text, const char* part = "overview");

/// What one rule says of a text, in order: “holds 95件”, “warning 96件 96/95”, “hint …”,
/// “undecidable …”.
std::string judged(const Report& report, TextRule rule);
std::string judged(const QString& text, TextRule rule, const char* part = "overview");

} // namespace gongkai::test
