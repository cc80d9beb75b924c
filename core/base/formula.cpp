// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formula.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <optional>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Formula)
};

// Millionths, as in Decimal.
__extension__ using Units = __int128;
constexpr Units unitsPerWhole = 1'000'000;
constexpr Units mostUnits = unitsPerWhole * 1'000'000'000'000'000'000; // 18 digits before the point

constexpr int deepest = 50; // brackets in brackets
constexpr qsizetype mostShown = 40;

Units unitsOf(Decimal value)
{
    const QString text = value.toString();
    const qsizetype point = text.indexOf(u'.');
    const QString fraction = point < 0 ? QString() : text.sliced(point + 1);
    Units units = 0;
    const QString digits = text.left(point) + fraction.leftJustified(Decimal::places, u'0');
    for (const QChar c : digits)
        if (c != u'-')
            units = units * 10 + (c.unicode() - u'0');
    return text.startsWith(u'-') ? -units : units;
}

// @pre within mostUnits.
Decimal decimalOf(Units units)
{
    const Units size = units < 0 ? -units : units;
    const auto whole = static_cast<qint64>(size / unitsPerWhole);
    const auto rest = static_cast<int>(size % unitsPerWhole);
    const QString text =
        QString::number(whole) + u'.' + QString::number(rest).rightJustified(Decimal::places, u'0');
    const Decimal value = Decimal::fromString(text).value_or(Decimal());
    return units < 0 ? -value : value;
}

bool isWithin(Units units)
{
    return units < mostUnits && units > -mostUnits;
}

// Exact products and quotients; nothing where there is none in six places.
std::optional<Units> product(Units a, Units b)
{
    constexpr Units most = Units{1} << 126;
    const auto size = [](Units units) { return units < 0 ? -units : units; };
    if (b != 0 && size(a) > most / size(b))
        return std::nullopt;
    return a * b % unitsPerWhole == 0 ? std::optional(a * b / unitsPerWhole) : std::nullopt;
}

std::optional<Units> quotient(Units a, Units b)
{
    const Units units = a * unitsPerWhole; // a is within 10^24
    return units % b == 0 ? std::optional(units / b) : std::nullopt;
}

// One pass from left to right: sum of products of numbers and brackets.
class Calculation
{
public:
    explicit Calculation(const QString& text) : m_text(text) {}

    Result<Decimal> run()
    {
        const auto value = sum();
        if (value && m_at == m_text.size())
            return decimalOf(*value);
        switch (m_trouble) {
        case Trouble::Inexact:
            return fail(ErrorCode::Invalid,
                        Messages::tr("“=%1” has more than six decimals; it is not rounded here.")
                            .arg(shown()));
        case Trouble::ByZero:
            return fail(ErrorCode::Invalid,
                        Messages::tr("“=%1” divides by 0; is a number missing?").arg(shown()));
        case Trouble::TooLarge:
            return fail(ErrorCode::Invalid,
                        Messages::tr("“=%1” is too large to stand anywhere.").arg(shown()));
        case Trouble::Unreadable:
            break;
        }
        return fail(ErrorCode::Invalid,
                    Messages::tr("“=%1” cannot be calculated; only numbers with + - * / and "
                                 "brackets can, for example =12*30+5.")
                        .arg(shown()));
    }

private:
    enum class Trouble { Unreadable, Inexact, ByZero, TooLarge };

    QString shown() const { return m_text.left(mostShown); }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(QChar c)
    {
        skipBlanks();
        if (m_at == m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    std::optional<Units> stop(Trouble trouble)
    {
        m_trouble = trouble;
        return std::nullopt;
    }

    std::optional<Units> checked(std::optional<Units> value, Trouble otherwise)
    {
        if (!value)
            return stop(otherwise);
        return isWithin(*value) ? value : stop(Trouble::TooLarge);
    }

    std::optional<Units> sum()
    {
        auto value = products();
        while (value) {
            const bool isMore = take(u'+');
            if (!isMore && !take(u'-'))
                break;
            const auto next = products();
            if (!next)
                return std::nullopt;
            value = checked(isMore ? *value + *next : *value - *next, Trouble::TooLarge);
        }
        return value;
    }

    std::optional<Units> products()
    {
        auto value = factor();
        while (value) {
            const bool isTimes = take(u'*');
            if (!isTimes && !take(u'/'))
                break;
            const auto next = factor();
            if (!next)
                return std::nullopt;
            if (!isTimes && *next == 0)
                return stop(Trouble::ByZero);
            const bool isWhole = *value % unitsPerWhole == 0 && *next % unitsPerWhole == 0;
            value = isTimes ? checked(product(*value, *next),
                                      isWhole ? Trouble::TooLarge : Trouble::Inexact)
                            : checked(quotient(*value, *next), Trouble::Inexact);
        }
        return value;
    }

    std::optional<Units> factor()
    {
        if (take(u'-')) {
            const auto value = ++m_depth < deepest ? factor() : std::nullopt;
            --m_depth;
            return value ? std::optional(-*value) : std::nullopt;
        }
        if (!take(u'('))
            return number();
        const auto value = ++m_depth < deepest ? sum() : std::nullopt;
        --m_depth;
        return value && take(u')') ? value : std::nullopt;
    }

    std::optional<Units> number()
    {
        skipBlanks();
        const qsizetype from = m_at;
        const auto isPart = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; };
        while (m_at < m_text.size() && isPart(m_text[m_at]))
            ++m_at;
        const qsizetype end = m_at;
        skipBlanks();
        const QStringView text = QStringView(m_text).sliced(from, end - from);
        const auto value = Decimal::fromString(text);
        const bool isNumber =
            !text.isEmpty() && text.count(u'.') < 2 && text.front() != u'.' && text.back() != u'.';
        if (!value && isNumber)
            return stop(text.contains(u'.') ? Trouble::Inexact : Trouble::TooLarge);
        return value ? std::optional(unitsOf(*value)) : std::nullopt;
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    Trouble m_trouble = Trouble::Unreadable;
};

} // namespace

bool isFormula(QStringView text)
{
    return toHalfWidth(text).trimmed().startsWith(u'=');
}

Result<Decimal> calculate(QStringView text)
{
    QString plain = toHalfWidth(text).trimmed().sliced(1);
    for (QChar& c : plain) {
        if (c == u'×' || c == u'✕')
            c = u'*';
        else if (c == u'÷')
            c = u'/';
        else if (c == QChar(0x2212) || c == QChar(0x2013))
            c = u'-';
    }
    return Calculation(plain).run();
}

} // namespace gongkai
