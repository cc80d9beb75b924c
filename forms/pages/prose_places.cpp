// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/prose_places.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace gongkai {
namespace {

// Nothing but what is left out stands between them: the next one that is the same is it.
std::vector<qsizetype> aligned(const QString& shown, const QString& kept)
{
    std::vector<qsizetype> places;
    qsizetype at = 0;
    for (const QChar c : kept) {
        const bool isBlank = c == u' ';
        while (at < shown.size() && shown[at] != c && !(isBlank && shown[at] == u'\t'))
            ++at;
        places.push_back(at++);
    }
    places.push_back(std::min(at, shown.size()));
    return places;
}

} // namespace

ProsePlaces::ProsePlaces(QString shown, const QString& kept)
    : m_shown(std::move(shown)),
      m_size(kept.size()),
      m_lines{0},
      m_isKept(m_shown == kept || cleanProse(m_shown) == kept)
{
    if (!m_isKept)
        return;
    for (qsizetype i = 0; i < kept.size(); ++i)
        if (kept[i] == u'\n')
            m_lines.push_back(i + 1);
    if (m_shown != kept)
        m_places = aligned(m_shown, kept);
}

qsizetype ProsePlaces::shownAt(qsizetype kept) const
{
    return m_places.empty() ? kept : m_places[static_cast<size_t>(kept)];
}

std::optional<TextSpan> ProsePlaces::of(const TextPlace& place) const
{
    const auto line = static_cast<size_t>(place.paragraph);
    if (!m_isKept || line >= m_lines.size())
        return std::nullopt;
    const qsizetype from = m_lines[line] + place.from;
    const qsizetype to = m_lines[line] + place.to;
    if (to > m_size)
        return std::nullopt;
    const TextSpan span = from == to ? TextSpan{shownAt(from), shownAt(from)}
                                     : TextSpan{shownAt(from), shownAt(to - 1) + 1};
    if (span.to > m_shown.size() || (from < to && span.in(m_shown) != place.text))
        return std::nullopt;
    return span;
}

} // namespace gongkai
