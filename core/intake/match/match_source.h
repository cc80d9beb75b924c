// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/match/form_index.h"
#include "core/intake/match/match_report.h"
#include "core/intake/match/table_matcher.h"
#include "core/intake/sources/source.h"

#include <QSet>
#include <QStringList>

#include <map>
#include <vector>

namespace gongkai {

/// What is known of a source before its tables are matched.
struct KnownOfSource
{
    QSet<QString> presentKeys; ///< of all labels in it, undamaged ones
    bool isReflowed = false;   ///< all its grids are from reflow()
    bool isOwn = false;        ///< this program wrote it
    // What the clerk placed by hand. Which grid a table has does not depend on it.
    std::vector<AssignedRow> assigned{};
    std::vector<AssignedColumn> assignedColumns{};
};

/// What all tables of a source give. Every figure in them is in a placement, a row of the source's
/// own, or left over. A value.
struct SourceMatch
{
    std::vector<SourceBlock> blocks; ///< as grids: all places are positions in them
    std::vector<Placement> placements;
    std::vector<StrayRow> strayRows;
    std::vector<MatchReport::AlteredLabel> altered;
    std::vector<MatchReport::LeftOver> leftOver;
    QStringList notes;  ///< translated sentences
    int tableCount = 0; ///< in which figures were placed
};

/// Finds the form's cells in a source. A table is a candidate as it stands; where that has a fault,
/// or leaves figures of the form's rows over, its cells as text are another. What has no fault and
/// places more is taken.
/// @return nothing usable when the budget is spent.
SourceMatch matchSource(std::vector<SourceBlock> blocks, const FormIndex& form,
                        const KnownOfSource& known, Budget& budget);

/// By block: the section of the form whose figures were found there.
std::map<int, int> sectionsOfBlocks(const std::vector<Placement>& placements, const Form& form);

} // namespace gongkai
