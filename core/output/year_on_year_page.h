// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/year_on_year.h"
#include "core/output/document.h"

#include <QStringList>

namespace gongkai {

/// What stands over the columns, and in those of a line: in print, window and text alike.
QStringList yearOnYearHeads(const Report& report);
QStringList yearOnYearTexts(const Report& report, const YearLine& line);

/// The lines as a table that can be printed: figure, last year's, difference, per cent, remark.
/// @param lines  all of them or what was looked for.
Document yearOnYearPage(const Report& report, const std::vector<YearLine>& lines);

/// The same as text for a spreadsheet: a line each, tabs between, heads first.
QString yearOnYearText(const Report& report, const std::vector<YearLine>& lines);

} // namespace gongkai
