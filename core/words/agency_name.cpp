// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/agency_name.h"

namespace gongkai {

bool isAgencyNamed(const QString& name)
{
    const QString agency = name.simplified();
    const auto isBracket = [](QChar c, QChar half, QChar full) { return c == half || c == full; };
    return !agency.isEmpty() &&
           !(isBracket(agency.front(), u'(', u'（') && isBracket(agency.back(), u')', u'）'));
}

bool isPlaceEnding(QChar c)
{
    return QStringView(u"省市县区旗州盟镇乡").contains(c);
}

AgencyName readAgencyName(const QString& name)
{
    constexpr qsizetype shortest = 3; // 市场 and 城区 begin other words
    constexpr int deepest = 4;        // 省, 市, 县, 镇
    AgencyName read{name, {}, {}, name};
    qsizetype from = 0;
    int depth = 0;
    for (qsizetype at = 0; at < name.size() && depth < deepest; ++at) {
        const bool isStreet = QStringView(name).sliced(at).startsWith(u"街道");
        if (!isStreet && !isPlaceEnding(name[at]))
            continue;
        // 住房和城乡建设局 is no township's.
        if (at > 0 && QStringView(name).sliced(at - 1).startsWith(u"城乡建设"))
            continue;
        const qsizetype to = at + (isStreet ? 2 : 1);
        if (to - from < shortest)
            continue;
        read.place = name.first(to);
        read.seat = name.sliced(from, to - from);
        read.kind = name.sliced(to);
        from = to;
        ++depth;
    }
    return read;
}

} // namespace gongkai
