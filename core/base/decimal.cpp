// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

namespace gongkai {
namespace {

constexpr int maxWholeDigits = 18;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

std::optional<Decimal> Decimal::fromString(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()))
        return std::nullopt;

    Units units = 0;
    int digits = 0;
    for (QChar c : whole) {
        if (!isAsciiDigit(c))
            return std::nullopt;
        units = units * 10 + (c.unicode() - u'0');
        if (units != 0 && ++digits > maxWholeDigits)
            return std::nullopt;
    }
    for (QChar c : fraction) {
        if (!isAsciiDigit(c))
            return std::nullopt;
    }
    while (fraction.size() > places && fraction.back() == u'0')
        fraction.chop(1);
    if (fraction.size() > places)
        return std::nullopt;
    for (int place = 0; place < places; ++place) {
        units = units * 10;
        if (place < fraction.size())
            units += fraction[place].unicode() - u'0';
    }
    return fromUnits(negative ? -units : units);
}

std::optional<Decimal> Decimal::scaledByPowerOfTen(int power) const
{
    Q_ASSERT(power >= -12 && power <= 12);
    Units units = m_millionths;
    for (; power > 0; --power)
        units *= 10;
    for (; power < 0; ++power) {
        if (units % 10 != 0)
            return std::nullopt;
        units /= 10;
    }
    return fromUnits(units);
}

Decimal Decimal::percentOf(Decimal whole) const
{
    Q_ASSERT(!isNegative() && whole > Decimal());
    const Units tenths = (2000 * m_millionths + whole.m_millionths) / (2 * whole.m_millionths);
    return fromUnits(tenths * (unitsPerWhole / 10));
}

QString Decimal::toString() const
{
    const Units whole = m_millionths / unitsPerWhole;
    if (isWhole() && whole == static_cast<qint64>(whole))
        return QString::number(static_cast<qint64>(whole));
    Units rest = m_millionths < 0 ? -m_millionths : m_millionths;
    QString text;
    bool significant = false;
    for (int place = 0; place < places || rest > 0 || place == places; ++place) {
        const QChar digit(static_cast<char16_t>(u'0' + static_cast<int>(rest % 10)));
        rest /= 10;
        if (place == places && significant)
            text.prepend(u'.');
        significant = significant || digit != u'0';
        if (place >= places || significant)
            text.prepend(digit);
    }
    if (m_millionths < 0)
        text.prepend(u'-');
    return text;
}

double Decimal::toDouble() const
{
    return toString().toDouble();
}

int Decimal::wholeDigits() const
{
    Units rest = (m_millionths < 0 ? -m_millionths : m_millionths) / unitsPerWhole;
    int digits = 1;
    while (rest >= 10) {
        rest /= 10;
        ++digits;
    }
    return digits;
}

int Decimal::fractionDigits() const
{
    Units rest = (m_millionths < 0 ? -m_millionths : m_millionths) % unitsPerWhole;
    int digits = rest == 0 ? 0 : places;
    for (; rest != 0 && rest % 10 == 0; rest /= 10)
        --digits;
    return digits;
}

std::optional<Decimal> Decimal::exactlyTimes(Decimal factor) const
{
    const Units product = m_millionths * factor.m_millionths;
    if (product % unitsPerWhole != 0)
        return std::nullopt;
    return fromUnits(product / unitsPerWhole);
}

} // namespace gongkai
