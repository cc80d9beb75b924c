// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What a form file may hold at most, checked while it is read (docs/form-files.md, decision 0012).
///
/// Ten times what the statutory forms need, and little enough that everything the program does
/// with a form of this size takes seconds.
namespace gongkai::form_limits {

constexpr qsizetype bytes = 4 * 1024 * 1024;
constexpr qsizetype idLength = 60;
constexpr qsizetype nameLength = 200;  ///< labels, titles, units: one line
constexpr qsizetype textLength = 1000; ///< every other text
constexpr qsizetype pathLength = 500;  ///< a row's name with those it stands in
constexpr qsizetype entries = 300;     ///< of any list: tables, rows, checks, summands, …
constexpr qsizetype columns = 40;      ///< of a table or sheet; Word has no more than 63
constexpr qsizetype cells = 2000;      ///< of all tables
constexpr qsizetype positions = 10000; ///< of the grids of all sheets
constexpr qsizetype instances = 4000;  ///< of all checks; one may have each cell
constexpr qsizetype summands = 50000;  ///< cells that checks and carry rules name, all in all
constexpr double width = 0.002;        ///< of a column of a sheet, at least
constexpr int firstYear = 1900;
constexpr int lastYear = 2999;

} // namespace gongkai::form_limits
