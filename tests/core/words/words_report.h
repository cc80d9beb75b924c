// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"
#include "tests/support/report_builder.h"

#include <string>

namespace gongkai::test {

/// The report with a text in one of its parts.
Report withText(ReportBuilder builder, const QString& text, const char* part = "overview");

/// What one rule says of a text, in order: “holds 95件”, “warning 96件 96/95”, “hint …”,
/// “undecidable …”.
std::string judged(const Report& report, TextRule rule);
std::string judged(const QString& text, TextRule rule, const char* part = "overview");

} // namespace gongkai::test
