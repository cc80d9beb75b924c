// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/word_numbers.h"

namespace gongkai {
namespace {

constexpr int longestChain = 16; // of styles that are based on each other

} // namespace

WordNumbers::Place WordNumbers::placeOf(const QString& style) const
{
    Place place;
    QString at = style;
    for (int step = 0; step < longestChain && !at.isEmpty(); ++step) {
        const Place own = m_styles.value(at);
        if (place.list.isEmpty())
            place.list = own.list;
        if (!place.level)
            place.level = own.level;
        const auto level = m_levelOfStyle.find({m_definitionOf.value(place.list), at});
        if (!place.level && level != m_levelOfStyle.end())
            place.level = level->second;
        at = m_bases.value(at);
    }
    return place;
}

QString WordNumbers::next(const QString& style, const Place& own)
{
    const Place ofStyle = placeOf(style);
    const QString list = own.list.isEmpty() ? ofStyle.list : own.list;
    const int level = own.level.value_or(own.list.isEmpty() ? ofStyle.level.value_or(0) : 0);
    const auto definition = m_definitionOf.constFind(list);
    if (definition == m_definitionOf.constEnd())
        return {};
    if (const auto start = m_starts.find({list, level}); start != m_starts.end()) {
        m_numbers.restart(*definition, level, start->second);
        m_starts.erase(start); // only its first paragraph begins anew
    }
    return m_numbers.next(*definition, level);
}

} // namespace gongkai
