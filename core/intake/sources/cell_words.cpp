// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/cell_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

constexpr qsizetype fewestLetters = 4; // “约12件。” stands for a figure

constexpr qsizetype longestSpoilt = 6;
constexpr qsizetype longestAbout = 20;
constexpr qsizetype longestMark = 3; // “***”

// What digits look like, and what stands for a sign that was not understood.
bool isLikeDigit(QChar c)
{
    return QStringView(u"OoQDlIiSsBbZzGgq|!?？\uFFFD").contains(c);
}

// “一18”, “ー18”, “—18”: what a minus looks like before digits, and is none.
bool isBehindSign(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[一ーｰ丨—―─━‒˗⁃⁻➖﹘﹣~～\\x{fffd}]{1,2} ?[0-9][0-9,，]{0,11}(?:\\.[0-9]{1,6})?$"));
    return pattern.match(text).hasMatch();
}

// “.8”: the end of a figure whose beginning stands in another cell.
bool isFraction(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^[.．][0-9０-９]{1,6}$"));
    return pattern.match(text).hasMatch();
}

// “1,234,567,890,123”: more than any figure is, but one it was meant for.
bool isTooLong(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[0-9]{1,3}(?:[,，][0-9]{3}){4,}(?:\\.[0-9]+)?$"));
    return pattern.match(text).hasMatch();
}

// “5…”: the source breaks off behind it.
bool isCut(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[-+—－＋−/／]*\\s?[0-9０-９,，.．]{0,24}…$"));
    return text.size() > 1 && pattern.match(text).hasMatch();
}

} // namespace

bool hasSentence(QStringView text)
{
    return text.contains(u'。') &&
           std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) >= fewestLetters;
}

bool isSpoiltFigure(QStringView text)
{
    if (text.size() > 1 && text.front() == u'=')
        return true;
    if (isBehindSign(text) || isFraction(text) || isTooLong(text) || isCut(text))
        return true;
    const auto isAscii = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !text.isEmpty() && text.size() <= longestSpoilt &&
           std::ranges::any_of(text, isLikeDigit) &&
           std::ranges::all_of(text, [&](QChar c) { return isAscii(c) || isLikeDigit(c); });
}

bool isFigureOtherwise(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[(（]\\s*[0-9０-９]{1,9}\\s*[)）]$|"
                       "^[一二两三四五六七八九十百千万零〇]{2,8}$"));
    return text.size() <= longestAbout && pattern.match(text).hasMatch();
}

bool isAboutFigure(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:(?:大?约|大概|将?近|超过?|逾|不足|不到|至少|最多|[><≥≤~～±])+[0-9][0-9,，.]*[百千万]?|"
        "[0-9][0-9,，.]*[百千万]?[多余几])[件条项个次宗人份起篇例元]?$|"
        "^[0-9][0-9,，.]*[百千万]?[件条项个次宗人份起篇例元]?(?:左右|上下|以上|以内)$"));
    return text.size() <= longestAbout && pattern.match(text.simplified().remove(u' ')).hasMatch();
}

bool isMark(QStringView text)
{
    const QStringView mark = text.trimmed();
    const bool isLetterX = mark == u"x" || mark == u"X";
    return isLetterX || (!mark.isEmpty() && mark.size() <= longestMark &&
                         std::ranges::none_of(mark, [](QChar c) {
                             return c.isLetterOrNumber() || c.isSurrogate() || c.isSpace();
                         }));
}

} // namespace gongkai
