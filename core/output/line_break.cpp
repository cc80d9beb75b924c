// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/line_break.h"

#include <QChar>

#include <string_view>

namespace gongkai {
namespace {

using namespace std::string_view_literals;

constexpr auto closingMarks = U"、，。．；：！？”’）》〉】〕」』］｝〗"sv;
constexpr auto neverFirst = U"—·‧・～％‰℃°／,.;:!?)]}%~/"sv;
constexpr auto neverLast = U"“‘（《〈【〔「『［｛〖￥¥$＄№([{／"sv;
constexpr auto joinsWords = U".,:/@-_&=?+~%#'’"sv;

bool isWord(char32_t c)
{
    return (c < 0x2e80 || (c >= 0xff10 && c <= 0xff5a)) && QChar::isLetterOrNumber(c);
}

bool isOneOf(char32_t c, std::u32string_view set)
{
    return set.find(c) != set.npos;
}

bool staysTogether(char32_t before, char32_t after)
{
    if (before == U'/') // a long address may end a line here, a date or fraction may not
        return !(isWord(after) && QChar::isLetter(after));
    const bool isBeforeWord = isWord(before) || isOneOf(before, joinsWords);
    const bool isAfterWord = isWord(after) || isOneOf(after, joinsWords);
    return (isBeforeWord && isAfterWord) || (before == U'…' && after == U'…');
}

} // namespace

bool isNumberText(QStringView text)
{
    bool hasDigit = false;
    for (const QChar c : text) {
        const bool isDigit = c >= u'0' && c <= u'9';
        if (!isDigit && !QStringView(u"+-−.,%▲ ").contains(c))
            return false;
        hasDigit = hasDigit || isDigit;
    }
    return hasDigit;
}

bool isClosingMark(char32_t c)
{
    return isOneOf(c, closingMarks);
}

bool isBlank(char32_t c)
{
    return c == U' ' || c == U'\t' || c == 0x3000;
}

bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Control || (c >= 0x200b && c <= 0x200f) ||
           (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xad ||
           c == 0xfeff || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0000 && c <= 0xe0fff);
}

bool mayBreakBetween(char32_t before, char32_t after)
{
    if (isBlank(after) || isInvisible(after) || QChar::isMark(after) || before == 0x200d)
        return false;
    if (before == 0xa0 || after == 0xa0 || isClosingMark(after) || isOneOf(after, neverFirst))
        return false;
    return !isOneOf(before, neverLast) && !staysTogether(before, after);
}

} // namespace gongkai
