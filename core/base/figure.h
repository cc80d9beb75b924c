// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace gongkai {

/// What a cell of the form may hold; the form's data says which. Whole, non-negative and the
/// number of digits are properties of the type and are refused at every door.
struct CellType
{
    enum Kind : signed char {
        Count,   ///< whole, not negative, at most 10 digits
        Change,  ///< whole, may be negative (本年增/减), at most 10 digits
        Money,   ///< not negative, at most 12 digits before the point and 6 after
        Number,  ///< not negative, at most 10 digits before the point and `places` after
        Percent, ///< likewise, in hundredths: 12.5 is 12.5%
    };
    Kind kind = Count;
    signed char places = 0; ///< Number, Percent: after the point
    /// Money: the power of ten that makes 元 of its unit; 万元 unless the form says otherwise.
    signed char power = wan;

    static constexpr signed char wan = 4;

    constexpr CellType() = default;
    constexpr CellType(Kind of, int placesAfter = 0, int unitPower = wan)
        : kind(of),
          places(static_cast<signed char>(placesAfter)),
          power(static_cast<signed char>(unitPower))
    {}
    /// How many digits may stand behind the point.
    int decimals() const;
    friend constexpr bool operator==(CellType type, Kind kind) { return type.kind == kind; }
    friend constexpr bool operator==(CellType, CellType) = default;
};

/// The power of ten that makes 元 of a unit of money: 元 0, 万元 4.
/// @return nothing for what is no unit of money.
std::optional<int> moneyPower(QStringView unit);

/// What stands in a cell. Blank, 0 and “/” are three different things everywhere.
class Figure
{
public:
    /// Blank: nobody has said anything yet.
    Figure() = default;
    explicit Figure(Decimal number) : m_kind(Kind::Number), m_number(number) {}
    /// “/”: does not apply here; counts as 0 in checks.
    static Figure slash();

    bool isBlank() const { return m_kind == Kind::Blank; }
    bool isSlash() const { return m_kind == Kind::Slash; }
    bool isNumber() const { return m_kind == Kind::Number; }

    /// The value for arithmetic: the number; 0 for “/”. @pre not blank.
    Decimal value() const
    {
        Q_ASSERT(!isBlank());
        return m_number;
    }

    /// "" when blank, "/", or the canonical number `-?[0-9]+(\.[0-9]{1,6})?`.
    QString toString() const;
    /// As printed on the form: like toString(), a change above zero with its “+”.
    QString toDisplay(CellType type) const;

    /// The inverse of toString(), for files and JSON: canonical text only, checked against type.
    /// @return nothing when the text is not canonical or the type refuses the number.
    static std::optional<Figure> fromCanonical(QStringView text, CellType type);

    friend bool operator==(const Figure&, const Figure&) = default;

private:
    enum class Kind { Blank, Number, Slash };
    Kind m_kind = Kind::Blank;
    Decimal m_number;
};

/// A figure as somebody typed or published it, read exactly.
struct ReadFigure
{
    Figure figure;
    /// The text says more than the canonical figure: a unit, full-width digits, separators.
    bool normalised = false;
    /// Money only: the text names its unit (元, 万元, 亿元), so nothing was assumed. The figure is
    /// in the unit of the cell.
    bool unitStated = false;
};

/// Reads what agencies write: `1,234`, `１２`, `156个`; `+8`, `减4` in a change; `2.9亿元`,
/// `人民币2.9亿元`, `984361元`, `52.15万` in money (a bare number is in the unit of the cell);
/// `12.5%` in a percentage. “—”, “－”, “／” alone are “/”; empty text is blank.
///
/// @return Ambiguous for “无”; Invalid, with the reason in the message, for anything that cannot
///         be read exactly or that the type refuses. Nothing is rounded or cut off.
/// @param unit  of the cell: may stand behind the number, whatever it is; "" for none.
Result<ReadFigure> readFigure(QStringView text, CellType type, QStringView unit = {});

/// Does the type allow this number?
/// @return Invalid with the reason otherwise.
Result<void> checkFigure(Decimal number, CellType type);

} // namespace gongkai
