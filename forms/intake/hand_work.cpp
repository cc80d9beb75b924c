// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/intake/hand_work.h"

#include <algorithm>

namespace gongkai {

bool HandWork::placesOtherwise(const HandWork& other) const
{
    const auto sameRow = [](const AssignedRow& a, const AssignedRow& b) {
        return a.place == b.place && a.row == b.row;
    };
    const auto sameColumn = [](const AssignedColumn& a, const AssignedColumn& b) {
        return a.place == b.place && a.cell == b.cell;
    };
    return !std::ranges::equal(rows, other.rows, sameRow) ||
           !std::ranges::equal(columns, other.columns, sameColumn);
}

void HandSteps::add(HandWork work)
{
    m_steps.resize(m_at + 1);
    m_steps.push_back(std::move(work));
    ++m_at;
}

int ShownMatch::undecided() const
{
    return static_cast<int>(
        std::ranges::count(match.cells, MatchedCell::State::Conflict, &MatchedCell::state));
}

std::vector<MatchedCell::Candidate> readableCandidates(const MatchedCell& cell)
{
    std::vector<MatchedCell::Candidate> candidates = cell.candidates;
    std::erase_if(candidates, [](const MatchedCell::Candidate& candidate) {
        return candidate.figure.isBlank();
    });
    return candidates;
}

ShownMatch showHandWork(const MatchReport& read, const MatchReport& automatic,
                        const std::map<CellId, Figure>& decided)
{
    std::map<CellId, const MatchedCell*> before;
    for (const MatchedCell& cell : automatic.cells)
        before[cell.cell] = &cell;
    ShownMatch shown{read, {}};
    for (MatchedCell& cell : shown.match.cells) {
        const auto wanted = decided.find(cell.cell);
        const auto candidates = readableCandidates(cell);
        const auto chosen =
            wanted == decided.end()
                ? candidates.end()
                : std::ranges::find(candidates, wanted->second, &MatchedCell::Candidate::figure);
        if (chosen != candidates.end()) {
            cell.state = MatchedCell::State::Normalised;
            cell.figure = chosen->figure;
            cell.place = chosen->place;
            shown.byHand.insert(cell.cell);
            continue;
        }
        const auto same = before.find(cell.cell);
        if (cell.isTaken() &&
            (same == before.end() || !same->second->isTaken() ||
             same->second->place != cell.place || same->second->figure != cell.figure))
            shown.byHand.insert(cell.cell);
    }
    return shown;
}

} // namespace gongkai
