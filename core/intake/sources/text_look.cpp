// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/text_look.h"

namespace gongkai {
namespace {

// 0 to 9; those of the first row lie apart from each other.
QChar shifted(int digit, Raised raised)
{
    constexpr char16_t above[]{0x2070, 0xb9,   0xb2,   0xb3,   0x2074,
                               0x2075, 0x2076, 0x2077, 0x2078, 0x2079};
    constexpr char16_t zeroBelow = 0x2080;
    return raised == Raised::Above ? QChar(above[digit])
                                   : QChar(static_cast<char16_t>(zeroBelow + digit));
}

} // namespace

Raised raisedBy(double points)
{
    constexpr double fewest = 2.5;
    return points >= fewest ? Raised::Above : points <= -fewest ? Raised::Below : Raised::No;
}

TextLook TextLook::over(const TextLook& below) const
{
    const auto first = [](const auto& one, const auto& other) { return one ? one : other; };
    return {first(isHidden, below.isHidden),
            first(isStruck, below.isStruck),
            first(isStruckTwice, below.isStruckTwice),
            first(raised, below.raised),
            first(isWhite, below.isWhite),
            first(isShaded, below.isShaded)};
}

TextLook TextStyles::look(const QString& style) const
{
    constexpr int longestChain = 20; // Word allows eleven
    TextLook look;
    QString one = style;
    for (int i = 0; i < longestChain && !one.isEmpty(); ++i) {
        look = look.over(m_looks.value(one));
        one = m_bases.value(one);
    }
    return look;
}

QString TextLook::shown(QStringView text) const
{
    QString result = text.toString();
    const Raised where = raised.value_or(Raised::No);
    if (where == Raised::No)
        return result;
    for (QChar& c : result)
        if (c.isDigit()) // of any script, full-width ones included
            c = shifted(c.digitValue(), where);
    return result;
}

} // namespace gongkai
