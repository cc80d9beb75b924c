// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/sentences.h"
#include "core/words/word_lists.h"
#include "core/words/word_matcher.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace gongkai {

/// Provinces, cities and counties by name, each with what it lies in.
class PlaceIndex
{
public:
    /// One place that bears a name. Indexes of this index's places; -1 for none.
    struct Place
    {
        QString name;
        int parent = -1; ///< city or province
    };
    struct Mention
    {
        TextSpan span;
        std::vector<int> places; ///< all that bear the name
    };

    PlaceIndex() = default;
    explicit PlaceIndex(const std::vector<PlaceProvince>& provinces);

    /// Full names in a text, with 省, 市, 县, 区, in its order; of one character more than two.
    /// 沭阳县域 and 和平区域 name no place. A name right behind that of what it lies in is that
    /// one.
    std::vector<Mention> find(QStringView text) const;

    /// The places an agency's name begins with, the lowest that are named: 南京市江宁区某局 gives
    /// 江宁区. Short names too: 长春新区 lies in 长春市. Empty when none is known; several when
    /// more than one place bears the name.
    std::vector<int> placesOf(QStringView agency) const;

    const Place& place(int index) const { return m_places[static_cast<std::size_t>(index)]; }
    /// Whether one lies in the other or is it.
    bool isWithin(int inner, int outer) const;

private:
    int add(const QString& name, int parent);
    /// All that bear the name, in full or short.
    std::vector<int> bearing(QStringView name) const;
    std::vector<int> behind(const std::vector<int>& candidates,
                            const std::vector<int>& outer) const;

    std::vector<Place> m_places;
    WordMatcher m_full;  // ids are places
    WordMatcher m_short; // likewise
};

} // namespace gongkai
