// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/match_report.h"
#include "core/intake/sources/source.h"

#include <QStringList>

#include <map>
#include <vector>

namespace gongkai {

/// The figures that stand for one cell, each with what tells its place from the others': the head
/// of its column (“104（2024年）”), or its table, row and column where the heads say the same.
QStringList candidateNames(const SourceDocument& source,
                           const std::vector<MatchedCell::Candidate>& figures);

/// What choosing one figure means for the other conflicts of the same table, as where two years
/// stand side by side: those that have as many figures, the one of the same rank in the same table
/// chosen likewise.
/// @param cells  of the match as it is shown: what is decided is no conflict any more.
/// @param chosen  index among the conflict's readable figures.
std::map<CellId, Figure> decidedLikewise(const std::vector<MatchedCell>& cells,
                                         const MatchedCell& conflict, size_t chosen);

} // namespace gongkai
