// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/workbook_number.h"

#include <QRegularExpression>

namespace gongkai {
namespace {

constexpr qsizetype significantDigits = 15;
constexpr int largestExponent = 40;

// Rounds a string of digits to 15; a carry out of the first one makes the number one longer.
QString rounded(const QString& digits, int& exponent)
{
    if (digits.size() <= significantDigits)
        return digits;
    QString kept = digits.first(significantDigits);
    exponent += static_cast<int>(digits.size() - significantDigits);
    if (digits[significantDigits] < u'5')
        return kept;
    for (qsizetype at = kept.size() - 1; at >= 0; --at) {
        if (kept[at] != u'9') {
            kept[at] = QChar(static_cast<char16_t>(kept[at].unicode() + 1));
            return kept;
        }
        kept[at] = u'0';
    }
    return u'1' + kept;
}

} // namespace

QString workbookNumber(QStringView stored)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(-?)([0-9]{1,40})(?:\\.([0-9]{1,40}))?(?:[eE]([+-]?[0-9]{1,3}))?$"));
    const auto match = pattern.match(stored.toString().trimmed());
    const int power = match.captured(4).toInt();
    if (!match.hasMatch() || power > largestExponent || power < -largestExponent)
        return stored.toString();
    QString digits = match.captured(2) + match.captured(3);
    int exponent = power - static_cast<int>(match.captured(3).size());
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits == u"0") // whatever power of ten it has
        return digits;
    digits = rounded(digits, exponent);
    while (exponent < 0 && digits.size() > 1 && digits.endsWith(u'0')) {
        digits.chop(1);
        ++exponent;
    }
    if (exponent > 0)
        digits += QString(exponent, u'0');
    if (exponent < 0) {
        digits = digits.rightJustified(1 - exponent, u'0');
        digits.insert(digits.size() + exponent, u'.');
    }
    return match.captured(1) + digits;
}

} // namespace gongkai
