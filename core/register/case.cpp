// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr int leastDigits = 4; // of the running number
constexpr int mostDigits = 7;

int indexOf(const CaseEvent& event, EventKey key)
{
    return event.number(key) - 1;
}

} // namespace

QString RegisterNumber::toString() const
{
    return QString::number(year) + u'-' +
           QString::number(running).rightJustified(leastDigits, u'0');
}

std::optional<RegisterNumber> RegisterNumber::fromString(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    if (dash != 4 || text.size() - dash - 1 > mostDigits)
        return std::nullopt;
    const RegisterNumber number{text.first(dash).toInt(), text.sliced(dash + 1).toInt()};
    // Signs, blanks and other digits would be written otherwise.
    return number.isValid() && number.toString() == text ? std::optional(number) : std::nullopt;
}

QString CaseEvent::text(EventKey key) const
{
    const auto found = std::ranges::find(values, key, &std::pair<EventKey, QString>::first);
    return found == values.end() ? QString() : found->second;
}

int CaseEvent::number(EventKey key) const
{
    return text(key).toInt();
}

QDate CaseEvent::date(EventKey key) const
{
    return QDate::fromString(text(key), Qt::ISODate);
}

bool CaseEvent::says(EventKey key) const
{
    return text(key) == u"yes";
}

void CaseEvent::set(EventKey key, const QString& value)
{
    std::erase_if(values, [&](const auto& one) { return one.first == key; });
    if (value.isEmpty())
        return;
    const auto behind =
        std::ranges::find_if(values, [&](const auto& one) { return one.first > key; });
    values.insert(behind, {key, value});
}

std::vector<const CaseEvent*> eventsInForce(const Case& one)
{
    std::vector<const CaseEvent*> places; // by the first event of each
    std::vector<size_t> placeOf;
    places.reserve(one.events.size());
    placeOf.reserve(one.events.size());
    for (const CaseEvent& event : one.events) {
        const int corrected = indexOf(event, EventKey::Corrects);
        const int cancelled = indexOf(event, EventKey::Cancels);
        const int earlier = std::max(corrected, cancelled);
        if (earlier >= 0 && static_cast<size_t>(earlier) < placeOf.size()) {
            const size_t place = placeOf[static_cast<size_t>(earlier)];
            placeOf.push_back(place);
            places[place] = cancelled >= 0 ? nullptr : &event;
            continue;
        }
        placeOf.push_back(places.size());
        places.push_back(&event);
    }
    std::erase(places, nullptr);
    std::ranges::stable_sort(places, {}, &CaseEvent::day);
    return places;
}

} // namespace gongkai
