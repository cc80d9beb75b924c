// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/chinese_numerals.h"

#include <algorithm>

namespace gongkai {
namespace {

int digitOf(QChar c)
{
    switch (c.unicode()) {
    case u'〇':
    case u'零':
        return 0;
    case u'一':
        return 1;
    case u'二':
    case u'两':
        return 2;
    case u'三':
        return 3;
    case u'四':
        return 4;
    case u'五':
        return 5;
    case u'六':
        return 6;
    case u'七':
        return 7;
    case u'八':
        return 8;
    case u'九':
        return 9;
    default:
        return -1;
    }
}

std::int64_t unitOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    case u'万':
        return 10'000;
    case u'亿':
        return 100'000'000;
    default:
        return 0;
    }
}

std::optional<Decimal> readDigits(QStringView text)
{
    QString digits;
    for (const QChar c : text)
        digits += QString::number(digitOf(c));
    return Decimal::fromString(digits);
}

// Units of one kind must become smaller: 三百五十, not 五十三百.
std::optional<Decimal> readUnits(QStringView text)
{
    std::int64_t sum = 0;     // of what is behind a 万 or 亿
    std::int64_t section = 0; // below the next 万 or 亿
    std::int64_t digit = -1;
    std::int64_t lastUnit = 10'000; // of this section
    std::int64_t lastBig = 1'000'000'000'000;
    std::int64_t lastTail = 0; // the unit a last lone digit counts tenths of: 三万五
    bool zeroBefore = false;
    for (const QChar c : text) {
        if (const int found = digitOf(c); found >= 0) {
            if (digit > 0)
                return {};
            digit = found;
            zeroBefore = zeroBefore || found == 0;
            continue;
        }
        const std::int64_t unit = unitOf(c);
        if (unit >= 10'000) {
            section += std::max<std::int64_t>(digit, 0);
            if (unit >= lastBig || section == 0)
                return {};
            sum += section * unit;
            section = 0;
            lastBig = unit;
            lastUnit = 10'000;
        } else {
            if (unit >= lastUnit || digit == 0 || (digit < 0 && unit != 10))
                return {};
            section += (digit < 0 ? 1 : digit) * unit;
            lastUnit = unit;
        }
        lastTail = unit;
        zeroBefore = false;
        digit = -1;
    }
    if (digit > 0)
        section += !zeroBefore && lastTail >= 100 ? digit * (lastTail / 10) : digit;
    return Decimal(sum + section);
}

QString writeSection(std::int64_t section, bool leading)
{
    static constexpr QStringView digits = u"零一二三四五六七八九";
    static constexpr QStringView units = u"千百十";
    QString text;
    bool zero = false;
    std::int64_t unit = 1000;
    for (qsizetype i = 0; i < 4; ++i, unit /= 10) {
        const std::int64_t digit = section / unit % 10;
        if (digit == 0) {
            zero = !text.isEmpty() || !leading;
            continue;
        }
        if (zero)
            text += u'零';
        zero = false;
        if (i != 2 || digit != 1 || !text.isEmpty() || !leading)
            text += digits[digit];
        if (i < 3)
            text += units[i];
    }
    return text;
}

} // namespace

bool isNumeralCharacter(QChar c)
{
    return digitOf(c) >= 0 || unitOf(c) > 0 || c == u'廿' || c == u'卅';
}

std::optional<Decimal> readNumeral(QStringView text)
{
    if (text.contains(u'廿') || text.contains(u'卅'))
        return readNumeral(text.toString()
                               .replace(u'廿', QStringLiteral("二十"))
                               .replace(u'卅', QStringLiteral("三十")));
    if (text.isEmpty() || text.size() > 24 || !std::ranges::all_of(text, isNumeralCharacter))
        return {};
    if (std::ranges::none_of(text, [](QChar c) { return unitOf(c) > 0; })) {
        // 一二 is no number and 二〇二四 is one: a year, written digit by digit.
        if (text.size() == 1 || text.size() == 4)
            return readDigits(text);
        return {};
    }
    return readUnits(text);
}

QString writeNumeral(Decimal value)
{
    const std::int64_t whole = value.toString().toLongLong();
    if (whole == 0)
        return QStringLiteral("零");
    QString text;
    const std::int64_t parts[] = {whole / 100'000'000, whole / 10'000 % 10'000, whole % 10'000};
    static constexpr QStringView big = u"亿万";
    for (qsizetype i = 0; i < 3; ++i) {
        if (parts[i] == 0)
            continue;
        text += writeSection(parts[i], text.isEmpty());
        if (i < 2)
            text += big[i];
    }
    return text;
}

} // namespace gongkai
