// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/match_report.h"
#include "core/intake/match/match_source.h"
#include "core/report/report.h"

#include <QString>

namespace gongkai {

/// Puts what was found in the tables into the report, and completes the match report with it: its
/// cells, those missing, what is left over.
/// @param match  has the notes on what came before.
/// @param what  names the source; its file name is the origin of figures.
void takeCells(const SourceMatch& matched, Report& report, MatchReport& match, const QString& what,
               Budget& budget);

} // namespace gongkai
