// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/place_index.h"

namespace gongkai {

/// The places of the map that a text names, in its order, and which of them stand joined.
class PlaceMentions
{
public:
    /// @param plain  with plain marks; must outlive this.
    PlaceMentions(const PlaceIndex& places, QStringView plain);

    const std::vector<PlaceIndex::Mention>& all() const { return m_mentions; }
    /// Null where none ends there.
    const PlaceIndex::Mention* endingAt(qsizetype place) const;
    /// In front of the names that end at a place, and of those joined to them: 江西省上饶市. The
    /// place itself where none does.
    qsizetype beginOfThoseAt(qsizetype place) const;

private:
    bool endsAt(const PlaceIndex::Mention& mention, qsizetype place) const;

    QStringView m_plain;
    std::vector<PlaceIndex::Mention> m_mentions;
    // Of each, where the first of those joined to it begins: a paragraph may be nothing but names.
    std::vector<qsizetype> m_begins;
};

} // namespace gongkai
