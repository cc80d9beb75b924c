// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/from_to.h"

#include <algorithm>
#include <initializer_list>

namespace gongkai {

std::optional<qsizetype> fromWord(const ParsedParagraph& paragraph, const GapReader& gaps,
                                  int figure)
{
    constexpr qsizetype nearby = 14; // 由2023年同期的
    const ProseGap left = gaps.leftOf(figure);
    const QStringView words = left.span.in(paragraph.text);
    qsizetype at = words.size();
    while (--at >= 0 && words.size() - at <= nearby) {
        if (words[at] != u'由' && words[at] != u'从')
            continue;
        const qsizetype place = left.span.from + at;
        const ProseGap between = gaps.read(place + 1, left.span.to);
        if (between.unknown > 0 || between.has(AnchorKind::Topic) ||
            between.has(AnchorKind::Aspect) || between.has(AnchorKind::Population))
            return {};
        return place;
    }
    return {};
}

bool saysTo(QStringView between)
{
    constexpr qsizetype longest = 16; // 增加到今年（2024年）的
    const QStringView words = between.trimmed();
    if (words.size() > longest)
        return false;
    static const std::initializer_list<QStringView> ways{
        u"增", u"升", u"降", u"减", u"提", u"长", u"涨", u"落", u"滑", u"低",
        u"高", u"加", u"少", u"展", u"大", u"缩", u"变", u"压", u"化"};
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words[at] != u'至' && words[at] != u'到' && words[at] != u'为')
            continue;
        const bool isWay = at > 0 && std::ranges::any_of(ways, [&](QStringView way) {
                               return words[at - 1] == way.front();
                           });
        if (isWay)
            return true;
    }
    return false;
}

} // namespace gongkai
