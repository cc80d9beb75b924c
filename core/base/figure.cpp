// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/figure.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace gongkai {
namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::Figure)
};

constexpr int maxCountDigits = 10;
constexpr int maxMoneyDigits = 12;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

Failure unreadable(QStringView text)
{
    return fail(ErrorCode::Invalid,
                Messages::tr("“%1” cannot be read as a figure; type digits only, for example 1234.")
                    .arg(text.toString().simplified().left(40)));
}

// How many digits may stand before the point, and after it.
int wholeDigitsOf(CellType type)
{
    return type == CellType::Money ? maxMoneyDigits : maxCountDigits;
}

Failure tooLong(const QString& shown, CellType type)
{
    const QString most = QString::number(wholeDigitsOf(type));
    return fail(ErrorCode::Invalid,
                type.decimals() > 0
                    ? Messages::tr("%1: at most %2 digits can stand before the point here; is it "
                                   "too long?")
                          .arg(shown, most)
                    : Messages::tr("%1: at most %2 digits can stand here; is it too long?")
                          .arg(shown, most));
}

Failure tooManyPlaces(const QString& shown, CellType type)
{
    if (type.decimals() == 0)
        return fail(ErrorCode::Invalid,
                    Messages::tr("%1: only a whole number can stand here.").arg(shown));
    if (type.decimals() < Decimal::places)
        return fail(ErrorCode::Invalid,
                    Messages::tr("“%1”: at most %2 decimals can stand here; it is not rounded.")
                        .arg(shown, QString::number(type.decimals())));
    return fail(
        ErrorCode::Invalid,
        Messages::tr("“%1”: at most six decimals can stand here; it is not rounded.").arg(shown));
}

// Why a text is no Decimal. A number that is only too long is told the limit.
Failure whyNoNumber(QStringView original, const QString& number, CellType type)
{
    const qsizetype point = number.indexOf(u'.');
    const QString whole = number.left(point);
    const QString fraction = point < 0 ? QString() : number.sliced(point + 1);
    if (!isDigits(whole) || (point >= 0 && !isDigits(fraction)))
        return unreadable(original);
    const QString shown = original.toString().simplified().left(40);
    const auto first = std::find_if(whole.begin(), whole.end(), [](QChar c) { return c != u'0'; });
    if (whole.end() - first > wholeDigitsOf(type))
        return tooLong(shown, type);
    return tooManyPlaces(shown, type);
}

// Half-width text without outer blanks, with the many dashes agencies use as a minus made one.
QString normalised(QStringView text)
{
    QString result = toHalfWidth(text).trimmed();
    for (QChar& c : result) {
        if (c == QChar(0x2212) || c == QChar(0x2010) || c == QChar(0x2011) || c == QChar(0x2013))
            c = u'-';
    }
    return result;
}

bool isSlashText(const QString& text)
{
    static const QStringList slashes{QStringLiteral("/"), QStringLiteral("-"), QStringLiteral("—"),
                                     QStringLiteral("——"), QStringLiteral("--")};
    return slashes.contains(text);
}

// Takes the first of the endings (longest first) off the text.
QString takeEnding(QString& text, const QStringList& endings)
{
    for (const QString& ending : endings) {
        if (text.endsWith(ending)) {
            text = text.chopped(ending.size()).trimmed();
            return ending;
        }
    }
    return {};
}

// Digits with thousands separators in their places become plain digits; others stay.
QString withoutSeparators(const QString& text)
{
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.first(point);
    const QStringList groups = whole.split(u',');
    if (groups.size() < 2 || groups.first().size() > 3)
        return text;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (!isDigits(groups[i]) || (i > 0 && groups[i].size() != 3))
            return text;
    }
    return groups.join(QString()) + (point < 0 ? QString() : text.sliced(point));
}

// A leading sign or word: +1, -1, or nothing said (0).
int takeSign(QString& text)
{
    static const std::pair<QString, int> signs[] = {
        {QStringLiteral("增加"), 1}, {QStringLiteral("减少"), -1}, {QStringLiteral("增"), 1},
        {QStringLiteral("减"), -1},  {QStringLiteral("+"), 1},     {QStringLiteral("-"), -1},
    };
    for (const auto& [word, sign] : signs) {
        if (text.startsWith(word)) {
            text = text.sliced(word.size()).trimmed();
            return sign;
        }
    }
    return 0;
}

Result<Decimal> readCount(QStringView original, QString text, CellType type)
{
    static const QStringList units{
        QStringLiteral("人次"), QStringLiteral("个"), QStringLiteral("件"), QStringLiteral("条"),
        QStringLiteral("次"),   QStringLiteral("篇"), QStringLiteral("人"), QStringLiteral("项"),
        QStringLiteral("笔"),   QStringLiteral("宗"), QStringLiteral("起"), QStringLiteral("份"),
        QStringLiteral("部"),   QStringLiteral("例"),
    };
    const int sign = takeSign(text);
    if (sign != 0 && type != CellType::Change)
        return fail(ErrorCode::Invalid,
                    Messages::tr("“%1”: a count has no sign here; type the number alone.")
                        .arg(original.toString().simplified().left(40)));
    if (type == CellType::Percent)
        takeEnding(text,
                   {QStringLiteral("%"), QStringLiteral("个百分点"), QStringLiteral("百分点")});
    else
        takeEnding(text, units);
    text = withoutSeparators(text);
    const auto number = Decimal::fromString(text);
    if (!number)
        return whyNoNumber(original, text, type);
    if (number->isNegative())
        return unreadable(original);
    return sign < 0 ? -*number : *number;
}

struct Amount
{
    Decimal value;
    bool unitStated = false;
};

// Longest first: the power of ten that makes 元 of each.
const std::vector<std::pair<QString, int>>& moneyUnits()
{
    static const std::vector<std::pair<QString, int>> units{
        {QStringLiteral("百万元"), 6}, {QStringLiteral("亿元"), 8}, {QStringLiteral("万元"), 4},
        {QStringLiteral("千元"), 3},   {QStringLiteral("亿"), 8},   {QStringLiteral("万"), 4},
        {QStringLiteral("元"), 0},
    };
    return units;
}

QString moneyUnit(int power)
{
    for (const auto& [name, unitPower] : moneyUnits())
        if (power == unitPower)
            return name;
    return {};
}

Result<Amount> readMoney(QStringView original, QString text, CellType type)
{
    for (const QString& prefix : {QStringLiteral("人民币"), QStringLiteral("¥"),
                                  QStringLiteral("￥"), QStringLiteral("RMB")}) {
        if (text.startsWith(prefix))
            text = text.sliced(prefix.size()).trimmed();
    }
    takeEnding(text, {QStringLiteral("人民币"), QStringLiteral("整")});
    signed char power = type.power;
    bool stated = false;
    for (const auto& [unit, unitPower] : moneyUnits()) {
        if (text.endsWith(unit)) {
            text = text.chopped(unit.size()).trimmed();
            power = static_cast<signed char>(unitPower);
            stated = true;
            break;
        }
    }
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        return fail(ErrorCode::Invalid,
                    Messages::tr("“%1”: an amount has no sign here; type the number alone.")
                        .arg(original.toString().simplified().left(40)));
    text = withoutSeparators(text);
    const auto number = Decimal::fromString(text);
    if (!number)
        return whyNoNumber(original, text, type);
    const auto value = number->scaledByPowerOfTen(power - type.power);
    if (!value)
        return fail(ErrorCode::Invalid,
                    Messages::tr("“%1” has more than six decimals in %2; it is not rounded here.")
                        .arg(original.toString().simplified().left(40), moneyUnit(type.power)));
    return Amount{*value, stated};
}

} // namespace

int CellType::decimals() const
{
    switch (kind) {
    case Count:
    case Change:
        break;
    case Money:
        return Decimal::places;
    case Number:
    case Percent:
        return places;
    }
    return 0;
}

std::optional<int> moneyPower(QStringView unit)
{
    for (const auto& [name, power] : moneyUnits())
        if (unit == name)
            return power;
    return std::nullopt;
}

Figure Figure::slash()
{
    Figure figure;
    figure.m_kind = Kind::Slash;
    return figure;
}

QString Figure::toString() const
{
    switch (m_kind) {
    case Kind::Blank:
        return {};
    case Kind::Slash:
        return QStringLiteral("/");
    case Kind::Number:
        break;
    }
    return m_number.toString();
}

QString Figure::toDisplay(CellType type) const
{
    const bool plus = isNumber() && type == CellType::Change && m_number > Decimal();
    return plus ? QString(u'+' + toString()) : toString();
}

std::optional<Figure> Figure::fromCanonical(QStringView text, CellType type)
{
    if (text.isEmpty())
        return Figure();
    if (text == u"/")
        return slash();
    const auto number = Decimal::fromString(text);
    if (!number || number->toString() != text || !checkFigure(*number, type))
        return std::nullopt;
    return Figure(*number);
}

Result<ReadFigure> readFigure(QStringView text, CellType type, QStringView unit)
{
    QString plain = normalised(text);
    // Money looks itself which unit it is.
    if (type != CellType::Money && !unit.isEmpty() && plain.size() > unit.size())
        takeEnding(plain, {normalised(unit)});
    if (plain.isEmpty())
        return ReadFigure{Figure(), !text.isEmpty(), false};
    if (isSlashText(plain))
        return ReadFigure{Figure::slash(), text != u"/", false};
    if (plain == QStringLiteral("无"))
        return fail(
            ErrorCode::Ambiguous,
            Messages::tr("Does “无” mean 0, or that this does not apply (/)? Type 0 or /."));

    Amount amount;
    if (type == CellType::Money) {
        auto read = readMoney(text, plain, type);
        if (!read)
            return fail(read.error());
        amount = *read;
    } else {
        auto read = readCount(text, plain, type);
        if (!read)
            return fail(read.error());
        amount.value = *read;
    }
    if (auto allowed = checkFigure(amount.value, type); !allowed)
        return fail(allowed.error());
    const Figure figure(amount.value);
    return ReadFigure{figure, figure.toString() != text, amount.unitStated};
}

Result<void> checkFigure(Decimal number, CellType type)
{
    const QString shown = number.toString();
    if (number.isNegative() && type != CellType::Change)
        return fail(ErrorCode::Invalid,
                    Messages::tr("%1: a figure below zero cannot stand here.").arg(shown));
    if (number.fractionDigits() > type.decimals())
        return tooManyPlaces(shown, type);
    if (number.wholeDigits() > wholeDigitsOf(type))
        return tooLong(shown, type);
    return {};
}

} // namespace gongkai
