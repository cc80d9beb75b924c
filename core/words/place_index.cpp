// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/place_index.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace gongkai {
namespace {

constexpr qsizetype shortestName = 3; // 和县, 城区 are words too

// 浙江 of 浙江省; "" where too little is left.
QString shortName(const QString& name)
{
    static constexpr QStringView endings[]{
        u"维吾尔自治区", u"壮族自治区", u"回族自治区", u"特别行政区", u"自治区", u"自治州",
        u"地区",         u"省",         u"市",         u"县",         u"区",     u"盟"};
    for (const QStringView ending : endings)
        if (name.endsWith(ending.back()) && name.endsWith(ending))
            return name.size() - ending.size() >= 2 ? name.chopped(ending.size()) : QString();
    return {};
}

// 沭阳县域, 和平区域: the name goes on as another word. 会同县自然资源局: together with the
// county's.
bool goesOn(QStringView text, qsizetype to)
{
    if (to >= text.size())
        return false;
    if (text.first(to).endsWith(u"会同县"))
        return true;
    return (text[to - 1] == u'区' && QStringView(u"域块间划段位").contains(text[to])) ||
           (text[to - 1] == u'县' && text[to] == u'域');
}

// 长春新区, 苏州工业园区 lie in the city they are called after; 城关镇 does not lie in 城关区.
bool isZone(QStringView rest)
{
    static const QStringList zones{u"新区"_qs,   u"高新"_qs, u"经济"_qs,   u"经开"_qs, u"工业园"_qs,
                                   u"开发区"_qs, u"综合"_qs, u"示范区"_qs, u"自由"_qs, u"海关"_qs};
    return std::ranges::any_of(zones,
                               [rest](const QString& zone) { return rest.startsWith(zone); });
}

} // namespace

PlaceIndex::PlaceIndex(const std::vector<PlaceProvince>& provinces)
{
    for (const PlaceProvince& province : provinces) {
        const int top = add(province.name, -1);
        for (const QString& county : province.counties)
            add(county, top);
        for (const PlaceCity& city : province.cities) {
            const int middle = add(city.name, top);
            for (const QString& county : city.counties)
                add(county, middle);
        }
    }
}

int PlaceIndex::add(const QString& name, int parent)
{
    const auto index = static_cast<int>(m_places.size());
    m_places.push_back({name, parent});
    m_full.add(name, index);
    m_short.add(shortName(name), index);
    return index;
}

std::vector<int> PlaceIndex::bearing(QStringView name) const
{
    const std::vector<int> full = m_full.idsOf(name);
    const std::vector<int> brief = m_short.idsOf(name);
    std::vector<int> all;
    std::ranges::merge(full, brief, std::back_inserter(all));
    return all;
}

bool PlaceIndex::isWithin(int inner, int outer) const
{
    while (inner >= 0 && inner != outer)
        inner = place(inner).parent;
    return inner == outer;
}

std::vector<int> PlaceIndex::behind(const std::vector<int>& candidates,
                                    const std::vector<int>& outer) const
{
    std::vector<int> inside;
    std::ranges::copy_if(candidates, std::back_inserter(inside), [&](int candidate) {
        return std::ranges::any_of(
            outer, [&](int place) { return place != candidate && isWithin(candidate, place); });
    });
    return inside;
}

std::vector<PlaceIndex::Mention> PlaceIndex::find(QStringView text) const
{
    std::vector<Mention> mentions;
    for (qsizetype place = 0; place < text.size();) {
        const auto match = m_full.at(text, place);
        const qsizetype to = match ? place + match->length : place;
        if (!match || goesOn(text, to)) {
            ++place;
            continue;
        }
        std::vector<int> candidates = bearing(text.sliced(place, match->length));
        const bool follows = !mentions.empty() && mentions.back().span.to == place;
        std::vector<int> inside;
        if (follows)
            inside = behind(candidates, mentions.back().places);
        if (!inside.empty()) {
            mentions.back() = {{mentions.back().span.from, to}, inside};
            place = to;
        } else if (match->length >= shortestName) {
            mentions.push_back({{place, to}, std::move(candidates)});
            place = to;
        } else {
            ++place;
        }
    }
    return mentions;
}

std::vector<int> PlaceIndex::placesOf(QStringView agency) const
{
    std::vector<int> found;
    qsizetype place = 0;
    while (place < agency.size()) {
        auto match = m_full.at(agency, place);
        if (!match || goesOn(agency, place + match->length)) {
            match = m_short.at(agency, place);
            if (match && !isZone(agency.sliced(place + match->length)))
                break;
        }
        if (!match)
            break;
        const std::vector<int> candidates = bearing(agency.sliced(place, match->length));
        const std::vector<int> inside = found.empty() ? candidates : behind(candidates, found);
        if (inside.empty())
            break;
        found = inside;
        place += match->length;
    }
    return found;
}

} // namespace gongkai
