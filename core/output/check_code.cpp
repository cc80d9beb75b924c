// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/check_code.h"

#include "core/base/text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace gongkai {
namespace {

// Crockford's base 32: no I, L, O, U.
constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int base = 32;
constexpr int digits = 12; // 60 bits
constexpr int groupLength = 4;

QString plain(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

// Luhn's sum to the base 32 finds every wrong character and nearly every swap of two neighbours.
QChar checkCharacter(QStringView code)
{
    qsizetype sum = 0;
    qsizetype factor = 2; // of the last character
    for (qsizetype i = code.size() - 1; i >= 0; --i) {
        const qsizetype product = alphabet.indexOf(code[i]) * factor;
        sum += product / base + product % base;
        factor = 3 - factor;
    }
    return alphabet[(base - sum % base) % base];
}

QString inGroups(const QString& code)
{
    QStringList groups;
    for (qsizetype i = 0; i < code.size(); i += groupLength)
        groups += code.mid(i, groupLength);
    return groups.join(u'-');
}

bool isFiller(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == QChar(0x2212);
}

QChar asDigit(QChar c)
{
    if (c == u'O')
        return u'0';
    return c == u'I' || c == u'L' ? u'1' : c;
}

} // namespace

QByteArray checkCodeText(const Report& report)
{
    QStringList cells;
    for (const CellId& cell : report.cells())
        if (const Figure figure = report.figure(cell); !figure.isBlank())
            cells += cell.toString() + u'=' + figure.toString();
    cells.sort();
    QStringList lines{
        u"gongkai-check-code 1"_qs,
        u"form " + report.form().sha256,
        u"year " + QString::number(report.year()),
        u"scope " + report.scope(),
        u"edition " + QString::number(report.edition()),
        u"agency " + plain(report.agency(u"name"_qs)),
    };
    lines += cells;
    for (const LocalRow& row : report.localRows())
        lines += QStringList{row.id, row.after, plain(row.label), plain(row.unit)}.join(u'\t');
    return lines.join(u'\n').toUtf8();
}

QString checkCode(const Report& report)
{
    const QByteArray hash =
        QCryptographicHash::hash(checkCodeText(report), QCryptographicHash::Sha256);
    quint64 bits = 0;
    for (int i = 0; i < 8; ++i)
        bits = bits << 8 | static_cast<unsigned char>(hash[i]);
    QString code;
    for (int i = 1; i <= digits; ++i)
        code += alphabet[static_cast<qsizetype>(bits >> (64 - 5 * i) & (base - 1))];
    return inGroups(code + checkCharacter(code));
}

std::optional<QString> readCheckCode(QStringView text)
{
    QString code;
    for (const QChar c : toHalfWidth(text).toUpper())
        if (!isFiller(c))
            code += asDigit(c);
    if (code.size() != digits + 1 ||
        !std::ranges::all_of(code, [](QChar c) { return alphabet.contains(c); }) ||
        checkCharacter(code.left(digits)) != code.back())
        return std::nullopt;
    return inGroups(code);
}

} // namespace gongkai
