// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace gongkai {

/// An exact decimal number with six places after the point: counts, and money in 万元.
///
/// Stored as whole millionths in 128 bits, so that sums of many figures of twelve digits before
/// and six after the point cannot overflow. There is no conversion from floating point.
class Decimal
{
public:
    static constexpr int places = 6;

    constexpr Decimal() = default;
    constexpr explicit Decimal(std::int64_t whole) : m_millionths(Units{whole} * unitsPerWhole) {}

    /// Reads `-?[0-9]+(\.[0-9]+)?` in ASCII digits. Leading zeros and trailing zeros after the
    /// point are allowed.
    /// @return nothing for any other text, for more than 18 digits before the point or for a
    ///         seventh significant digit after it: never rounded.
    static std::optional<Decimal> fromString(QStringView text);

    /// Shifts the decimal point: the value times 10^power, when that is exact in six places.
    /// 984361 with power -4 is 98.4361 (元 to 万元).
    /// @pre  -12 <= power <= 12.
    std::optional<Decimal> scaledByPowerOfTen(int power) const;

    /// This as a percentage of `whole` to one place after the point, rounded half up: 1 of 3 is
    /// 33.3.
    /// @pre  this is not negative, whole is above 0; both of 25 digits before the point at most.
    Decimal percentOf(Decimal whole) const;

    /// Canonical text: no leading zeros, no trailing zeros after the point, no “-0”.
    QString toString() const;

    /// For the workbook writer only, which checks the way back.
    double toDouble() const;

    constexpr bool isZero() const { return m_millionths == 0; }
    constexpr bool isNegative() const { return m_millionths < 0; }
    constexpr bool isWhole() const { return m_millionths % unitsPerWhole == 0; }
    /// Digits before the decimal point; 0 has one.
    int wholeDigits() const;

    constexpr Decimal operator-() const { return fromUnits(-m_millionths); }
    friend constexpr Decimal operator+(Decimal a, Decimal b)
    {
        return fromUnits(a.m_millionths + b.m_millionths);
    }
    friend constexpr Decimal operator-(Decimal a, Decimal b)
    {
        return fromUnits(a.m_millionths - b.m_millionths);
    }
    /// The product where it is exact in six places.
    /// @pre  both below 10^18.
    std::optional<Decimal> exactlyTimes(Decimal factor) const;
    /// Digits after the decimal point; 0 for a whole number.
    int fractionDigits() const;

    /// Exact for factors up to 10^9, far above any the forms state.
    friend constexpr Decimal operator*(Decimal a, std::int64_t factor)
    {
        return fromUnits(a.m_millionths * factor);
    }
    Decimal& operator+=(Decimal other) { return *this = *this + other; }
    Decimal& operator-=(Decimal other) { return *this = *this - other; }

    friend constexpr bool operator==(Decimal a, Decimal b)
    {
        return a.m_millionths == b.m_millionths;
    }
    friend constexpr std::strong_ordering operator<=>(Decimal a, Decimal b)
    {
        return a.m_millionths < b.m_millionths    ? std::strong_ordering::less
               : a.m_millionths == b.m_millionths ? std::strong_ordering::equal
                                                  : std::strong_ordering::greater;
    }

private:
    __extension__ using Units = __int128;
    static constexpr Units unitsPerWhole = 1'000'000;

    static constexpr Decimal fromUnits(Units units)
    {
        Decimal result;
        result.m_millionths = units;
        return result;
    }

    Units m_millionths = 0;
};

} // namespace gongkai
