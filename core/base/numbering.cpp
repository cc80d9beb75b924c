// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbering.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

const QString numerals = QStringLiteral("〇一二三四五六七八九十");
const QString enclosed = QStringLiteral("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩");
const QString circled = QStringLiteral("①②③④⑤⑥⑦⑧⑨⑩");
const QString romans = QStringLiteral("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ");

// 壹、贰、叁 as they are written on forms, in both scripts.
const QString formal = QStringLiteral("零壹贰叁肆伍陆柒捌玖拾");
const QString formalTraditional = QStringLiteral("零壹貳參肆伍陸柒捌玖拾");

int chineseNumber(const QString& text)
{
    int number = 0;
    for (const QChar c : text) {
        const auto value = static_cast<int>(
            std::max({numerals.indexOf(c), formal.indexOf(c), formalTraditional.indexOf(c)}));
        number = value == 10 ? (number == 0 ? 10 : number * 10) : number + value;
    }
    return number;
}

int latinRomanNumber(const QString& text)
{
    static const QStringList all{
        QStringLiteral("I"),  QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV"),
        QStringLiteral("V"),  QStringLiteral("VI"), QStringLiteral("VII"), QStringLiteral("VIII"),
        QStringLiteral("IX"), QStringLiteral("X")};
    return static_cast<int>(all.indexOf(text)) + 1;
}

struct Pattern
{
    Scheme scheme;
    QRegularExpression expression; // captures the number
    bool isDivided = true;
};

const std::vector<Pattern>& patterns()
{
    // Of one line in half width.
    static const std::vector<Pattern> all{
        {Scheme::Part,
         QRegularExpression(QStringLiteral("^\\s*第\\s*([一二三四五六七八九十]{1,3}|[0-9]{1,2})\\s*"
                                           "(?:(?:部分|章|节|篇)\\s*[、.,:]?|、)\\s*"))},
        {Scheme::Part, QRegularExpression(QStringLiteral("^\\s*PART[\\s.·]*([0-9]{1,2})(?![0-9])"
                                                         "\\s*[、.,:|/]?\\s*"),
                                          QRegularExpression::CaseInsensitiveOption)},
        {Scheme::Bracket,
         QRegularExpression(QStringLiteral(
             "^\\s*[(〔\\[【]\\s*([一二三四五六七八九十]{1,3})\\s*[)〕\\]】]\\s*[、.,]?\\s*"))},
        {Scheme::Bracket,
         QRegularExpression(QStringLiteral("^\\s*([一二三四五六七八九十]{1,3})\\s*[)〕]\\s*"))},
        {Scheme::Chinese, QRegularExpression(QStringLiteral(
                              "^\\s*([一二三四五六七八九十]{1,3})(?:\\s*[、.,．:·﹑]\\s*|\\s+)"))},
        {Scheme::Chinese,
         QRegularExpression(QStringLiteral("^\\s*([壹贰貳叁參肆伍陆陸柒捌玖拾]{1,3})"
                                           "(?:\\s*[、.,．:·﹑]\\s*|\\s+)"))},
        {Scheme::ArabicBracket,
         QRegularExpression(QStringLiteral("^\\s*\\(?\\s*([0-9]{1,2})\\s*\\)\\s*[、.]?\\s*"))},
        {Scheme::Arabic,
         QRegularExpression(QStringLiteral("^\\s*([0-9]{1,2})\\s*(?:[、．﹑]|[.,](?![0-9]))\\s*"))},
        {Scheme::Roman, QRegularExpression(QStringLiteral("^\\s*([IVX]{1,4})\\s*[、.,:]\\s*"))},
        {Scheme::Chinese,
         QRegularExpression(QStringLiteral("^\\s*([一二三四五六七八九十])(?=\\S)")), false},
    };
    return all;
}

int numberOf(const QString& text)
{
    bool isFigure = false;
    const int figure = text.toInt(&isFigure);
    if (isFigure)
        return figure;
    const int roman = latinRomanNumber(text);
    return roman > 0 ? roman : chineseNumber(text);
}

// One character that is a whole numbering.
Numbering numberingSign(const QString& line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at].isSpace())
        ++at;
    if (at == line.size())
        return {};
    qsizetype end = at + 1;
    while (end < line.size() && (line[end].isSpace() || QStringLiteral("、.,").contains(line[end])))
        ++end;
    for (const auto& [signs, scheme] :
         {std::pair(enclosed, Scheme::Bracket), std::pair(circled, Scheme::ArabicBracket),
          std::pair(romans, Scheme::Roman)})
        if (const qsizetype index = signs.indexOf(line[at]); index >= 0)
            return {scheme, static_cast<int>(index) + 1, end, true};
    return {};
}

} // namespace

Numbering numberingOf(QStringView line)
{
    const QString start = toHalfWidth(line.left(40));
    if (const Numbering sign = numberingSign(start); sign.scheme != Scheme::None)
        return sign;
    for (const Pattern& pattern : patterns())
        if (const auto match = pattern.expression.match(start); match.hasMatch())
            return {pattern.scheme, numberOf(match.captured(1)), match.capturedLength(),
                    pattern.isDivided};
    return {};
}

} // namespace gongkai
