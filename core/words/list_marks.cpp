// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/list_marks.h"

#include "core/words/chinese_numerals.h"

namespace gongkai {

std::vector<ListMark> findListMarks(QStringView plain)
{
    const QStringView digits = u"一二三四五六七八九十";
    std::vector<ListMark> marks;
    for (qsizetype place = 0; place < plain.size();) {
        if (!digits.contains(plain[place])) {
            ++place;
            continue;
        }
        qsizetype to = place;
        while (to < plain.size() && digits.contains(plain[to]))
            ++to;
        const bool isBegin = place == 0 || plain[place - 1].isSpace() ||
                             QStringView(u"。;,:.)!?\"").contains(plain[place - 1]);
        if (isBegin && to < plain.size() && plain[to] == u'是')
            if (const auto number = readNumeral(plain.sliced(place, to - place)))
                marks.push_back({{place, to + 1}, number->toString().toInt()});
        place = to;
    }
    return marks;
}

} // namespace gongkai
