// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rules/place_mentions.h"

#include <algorithm>

namespace gongkai {

PlaceMentions::PlaceMentions(const PlaceIndex& places, QStringView plain)
    : m_plain(plain), m_mentions(places.find(plain))
{
    for (std::size_t i = 0; i < m_mentions.size(); ++i) {
        const qsizetype from = m_mentions[i].span.from;
        const bool isJoined = i > 0 && endsAt(m_mentions[i - 1], from);
        m_begins.push_back(isJoined ? m_begins.back() : from);
    }
}

const PlaceIndex::Mention* PlaceMentions::endingAt(qsizetype place) const
{
    const auto found = std::ranges::lower_bound(
        m_mentions, place, {}, [](const PlaceIndex::Mention& mention) { return mention.span.to; });
    return found != m_mentions.end() && found->span.to == place ? &*found : nullptr;
}

qsizetype PlaceMentions::beginOfThoseAt(qsizetype place) const
{
    const auto behind = std::ranges::upper_bound(
        m_mentions, place, {}, [](const PlaceIndex::Mention& mention) { return mention.span.to; });
    if (behind == m_mentions.begin() || !endsAt(*(behind - 1), place))
        return place;
    return m_begins[static_cast<std::size_t>(behind - m_mentions.begin() - 1)];
}

bool PlaceMentions::endsAt(const PlaceIndex::Mention& mention, qsizetype place) const
{
    return mention.span.to == place ||
           (mention.span.to == place - 1 && QStringView(u"、,和及").contains(m_plain[place - 1]));
}

} // namespace gongkai
