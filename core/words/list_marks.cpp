// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/list_marks.h"

#include "core/words/chinese_numerals.h"
#include "core/words/marks.h"
#include "core/words/plain_marks.h"

#include <optional>

namespace gongkai {
namespace {

bool isNumeral(QChar c)
{
    return c >= u'一' && c <= u'四' && isOneOf(c, u"一二三四五六七八九十");
}

bool standsFirst(QStringView plain, qsizetype place)
{
    return place == 0 || plain[place - 1].isSpace() ||
           QStringView(u"。;,:.)!?\"").contains(plain[place - 1]);
}

// 一是; 第一，
std::optional<ListMark> inWords(QStringView plain, qsizetype place)
{
    constexpr qsizetype longest = 3; // 九十九
    if (!standsFirst(plain, place))
        return {};
    const bool isOrdinal = plain[place] == u'第';
    const qsizetype from = isOrdinal ? place + 1 : place;
    qsizetype to = from;
    while (to < plain.size() && to - from < longest && isNumeral(plain[to]))
        ++to;
    if (to == from || to == plain.size() || plain[to] != (isOrdinal ? u',' : u'是'))
        return {};
    // “第三、四季度”
    if (isOrdinal && to + 1 < plain.size() && isNumeral(plain[to + 1]))
        return {};
    const auto number = readNumeral(plain.sliced(from, to - from));
    if (!number)
        return {};
    return ListMark{isOrdinal ? ListKind::Ordinal : ListKind::Is,
                    {place, isOrdinal ? to : to + 1},
                    number->toString().toInt()};
}

// (1) behind a stop and in front of a word: (3) elsewhere refers to something.
std::optional<ListMark> inBrackets(QStringView plain, qsizetype place)
{
    qsizetype to = place + 1;
    while (to < plain.size() && isAsciiDigit(plain[to]) && to - place <= 2)
        ++to;
    const bool isClosed = to > place + 1 && to + 1 < plain.size() && plain[to] == u')';
    if (!isClosed || !(isHan(plain[to + 1]) || isAsciiDigit(plain[to + 1])) || place == 0 ||
        !QStringView(u"。;:").contains(plain[place - 1]))
        return {};
    return ListMark{
        ListKind::Bracket, {place, to + 1}, plain.sliced(place + 1, to - place - 1).toInt()};
}

std::optional<ListMark> markAt(QStringView plain, qsizetype place)
{
    const QChar c = plain[place];
    if (c >= u'①' && c <= u'⑳')
        return ListMark{ListKind::Circled, {place, place + 1}, c.unicode() - u'①' + 1};
    if (c == u'(')
        return inBrackets(plain, place);
    return c == u'第' || isNumeral(c) ? inWords(plain, place) : std::nullopt;
}

} // namespace

std::vector<ListMark> findListMarks(QStringView plain)
{
    std::vector<ListMark> marks;
    for (qsizetype place = 0; place < plain.size();) {
        if (const auto mark = markAt(plain, place)) {
            marks.push_back(*mark);
            place = mark->span.to;
        } else {
            ++place;
        }
    }
    return marks;
}

} // namespace gongkai
