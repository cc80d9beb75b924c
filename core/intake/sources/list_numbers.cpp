// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/list_numbers.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace gongkai {
namespace {

// More than any office uses; other numbers are printed as they are, other lists not at all.
constexpr int mostNumber = 9999;
constexpr qsizetype mostLists = 2000;
constexpr qsizetype longestText = 40;

// 二十三, 一百零五
QString inChinese(int number, QStringView digits, QStringView units)
{
    QString text;
    bool hasGap = false;
    for (int unit = 3, weight = 1000; unit >= 0; --unit, weight /= 10) {
        const int digit = number / weight % 10;
        if (digit == 0) {
            hasGap = !text.isEmpty();
            continue;
        }
        if (std::exchange(hasGap, false))
            text += digits[0];
        const bool isTen = unit == 1 && digit == 1 && text.isEmpty() && units[1] == u'十';
        if (!isTen)
            text += digits[digit];
        if (unit > 0)
            text += units[unit];
    }
    return text;
}

QString inRoman(int number)
{
    static constexpr std::array<std::pair<int, const char*>, 13> steps{{{1000, "M"},
                                                                        {900, "CM"},
                                                                        {500, "D"},
                                                                        {400, "CD"},
                                                                        {100, "C"},
                                                                        {90, "XC"},
                                                                        {50, "L"},
                                                                        {40, "XL"},
                                                                        {10, "X"},
                                                                        {9, "IX"},
                                                                        {5, "V"},
                                                                        {4, "IV"},
                                                                        {1, "I"}}};
    QString text;
    for (const auto& [value, letters] : steps)
        for (; number >= value; number -= value)
            text += QLatin1String(letters);
    return text;
}

QString oneOf(QStringView signs, int number)
{
    return number <= signs.size() ? QString(signs[number - 1]) : QString::number(number);
}

QString inFullWidth(int number)
{
    QString text = QString::number(number);
    for (QChar& c : text)
        c = QChar(c.unicode() - u'0' + u'０');
    return text;
}

} // namespace

QString printedNumber(int number, NumberStyle style)
{
    if (style == NumberStyle::None)
        return {};
    if (number < 1 || number > mostNumber)
        return QString::number(number);
    switch (style) {
    case NumberStyle::FullWidth:
        return inFullWidth(number);
    case NumberStyle::Circled:
        return oneOf(u"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", number);
    case NumberStyle::Chinese:
        return inChinese(number, u"零一二三四五六七八九", u"个十百千");
    case NumberStyle::ChineseFormal:
        return inChinese(number, u"零壹贰叁肆伍陆柒捌玖", u"个拾佰仟");
    case NumberStyle::Stems:
        return oneOf(u"甲乙丙丁戊己庚辛壬癸", number);
    case NumberStyle::Roman:
        return inRoman(number);
    case NumberStyle::LowerRoman:
        return inRoman(number).toLower();
    case NumberStyle::Letter:
        return oneOf(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ", number);
    case NumberStyle::LowerLetter:
        return oneOf(u"abcdefghijklmnopqrstuvwxyz", number);
    case NumberStyle::Arabic:
    case NumberStyle::None:
        break;
    }
    return QString::number(number);
}

ListLevel* ListNumbers::level(const QString& list, int level)
{
    const bool isOne =
        level >= 0 && level < mostLevels && (m_lists.size() < mostLists || m_lists.contains(list));
    return isOne ? &m_lists[list].levels[static_cast<size_t>(level)] : nullptr;
}

void ListNumbers::restart(const QString& list, int level, std::optional<int> from)
{
    const auto found = m_lists.find(list);
    if (found == m_lists.end() || level < 0 || level >= mostLevels)
        return;
    found->numbers[static_cast<size_t>(level)].reset();
    found->first[static_cast<size_t>(level)] = from;
}

QString ListNumbers::next(const QString& list, int level)
{
    const auto found = m_lists.find(list);
    if (found == m_lists.end() || level < 0 || level >= mostLevels)
        return {};
    const auto at = static_cast<size_t>(level);
    const auto numberOf = [&found](size_t of) {
        return found->numbers[of].value_or(found->first[of].value_or(found->levels[of].start));
    };
    const int number = found->numbers[at] ? *found->numbers[at] + 1 : numberOf(at);
    found->numbers[at] = std::min(number, std::numeric_limits<int>::max() - 1);
    for (size_t below = at + 1; below < mostLevels; ++below)
        found->numbers[below].reset();
    const ListLevel& own = found->levels[at];
    QString text = own.text.left(longestText);
    for (size_t of = 0; of <= at; ++of) {
        const NumberStyle style = own.isArabic ? NumberStyle::Arabic : found->levels[of].style;
        text.replace(QStringLiteral("%%1").arg(of + 1), printedNumber(numberOf(of), style));
    }
    return text;
}

QString withNumber(const QString& number, const QString& text)
{
    const bool hasWords = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    if (number.isEmpty() || !hasWords)
        return text;
    const QChar last = number.back();
    return last == u'.' || (last.unicode() < 0x80 && last.isLetterOrNumber())
               ? number + u' ' + text
               : QString(number + text);
}

} // namespace gongkai
