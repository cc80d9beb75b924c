// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/read_source.h"

#include <map>
#include <set>
#include <vector>

namespace gongkai {

/// What the clerk did by hand with a source.
struct HandWork
{
    std::vector<AssignedRow> rows;
    std::vector<AssignedColumn> columns;
    std::map<CellId, Figure> decided; ///< where two figures stood for a cell

    bool isEmpty() const { return rows.empty() && columns.empty() && decided.empty(); }
    /// The source has to be read again to go from one to the other.
    bool placesOtherwise(const HandWork& other) const;
};

/// The same step by step, with the way back and forth.
class HandSteps
{
public:
    const HandWork& now() const { return m_steps[m_at]; }
    /// What was taken back is forgotten.
    void add(HandWork work);
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_steps.size(); }
    void undo() { --m_at; } ///< @pre canUndo()
    void redo() { ++m_at; } ///< @pre canRedo()

private:
    std::vector<HandWork> m_steps{HandWork()};
    size_t m_at = 0;
};

/// A match as the clerk sees it.
struct ShownMatch
{
    /// A conflict that was decided is taken, at the place of the chosen figure; its other figures
    /// are still its candidates.
    MatchReport match;
    std::set<CellId> byHand; ///< taken because of what the clerk placed or decided

    int undecided() const;
};

/// The candidates that a conflict can be decided for.
std::vector<MatchedCell::Candidate> readableCandidates(const MatchedCell& cell);

/// @param read  the match with what was placed by hand; decisions for figures that no longer stand
///        among others for their cell count for nothing.
/// @param automatic  the match of the same source with nothing placed by hand.
ShownMatch showHandWork(const MatchReport& read, const MatchReport& automatic,
                        const std::map<CellId, Figure>& decided);

} // namespace gongkai
