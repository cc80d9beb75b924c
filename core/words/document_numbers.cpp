// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/document_numbers.h"

#include "core/words/plain_marks.h"

#include <algorithm>
#include <optional>

namespace gongkai {
namespace {

constexpr qsizetype longestSeries = 12;
const QString order = QStringLiteral("国务院令");

qsizetype skipBlanks(QStringView text, qsizetype place)
{
    while (place < text.size() && text[place].isSpace())
        ++place;
    return place;
}

// Reads up to nine digits; moves the place behind them.
std::optional<int> readDigits(QStringView text, qsizetype& place)
{
    constexpr qsizetype most = 9;
    place = skipBlanks(text, place);
    const qsizetype from = place;
    while (place < text.size() && isAsciiDigit(text[place]) && place - from < most)
        ++place;
    if (place == from)
        return {};
    return text.sliced(from, place - from).toInt();
}

bool readMark(QStringView text, qsizetype& place, QStringView marks)
{
    const qsizetype at = skipBlanks(text, place);
    if (at >= text.size() || !marks.contains(text[at]))
        return false;
    place = at + 1;
    return true;
}

// Where the Chinese in front of a bracket begins, at most as much as a series has; not what stands
// before “floor”, nor the word that joins it to that: “国务院令第711号和国办公开办函〔2021〕30号”.
qsizetype seriesStart(QStringView text, qsizetype bracket, qsizetype floor)
{
    qsizetype from = bracket;
    while (from > floor && bracket - from < longestSeries && isHan(text[from - 1]))
        --from;
    if (from == floor && from > 0 && from < bracket && QStringView(u"和及与").contains(text[from]))
        ++from;
    return from;
}

// [2021]30号 behind a series
std::optional<WrittenNumber> bracketed(QStringView text, qsizetype bracket, qsizetype floor)
{
    qsizetype place = bracket + 1;
    const auto year = readDigits(text, place);
    if (!year || *year < 1900 || *year > 2999 || !readMark(text, place, u"])"))
        return {};
    (void)readMark(text, place, u"第");
    const auto number = readDigits(text, place);
    if (!number || !readMark(text, place, u"号"))
        return {};
    const qsizetype from = seriesStart(text, bracket, floor);
    if (from == bracket)
        return {};
    return WrittenNumber{
        {from, place}, {text.sliced(from, bracket - from).toString(), year, *number}, false};
}

// 国务院令第711号, 国务院第711号令, 国务院711号令
std::optional<WrittenNumber> orderAt(QStringView text, qsizetype from)
{
    qsizetype place = from + 3; // 国务院
    const bool named = readMark(text, place, u"令");
    (void)readMark(text, place, u"第");
    const auto number = readDigits(text, place);
    if (!number || !readMark(text, place, u"号") || (!named && !readMark(text, place, u"令")))
        return {};
    return WrittenNumber{{from, place}, {order, {}, *number}, false};
}

} // namespace

std::vector<WrittenNumber> findDocumentNumbers(QStringView plain, const QStringList& series)
{
    std::vector<WrittenNumber> found;
    const auto isTaken = [&](qsizetype place) {
        return !found.empty() && place < found.back().span.to;
    };
    for (qsizetype place = 0; place < plain.size(); ++place) {
        std::optional<WrittenNumber> number;
        if (plain[place] == u'[' || plain[place] == u'(')
            number = bracketed(plain, place, found.empty() ? 0 : found.back().span.to);
        else if (plain.sliced(place).startsWith(u"国务院"))
            number = orderAt(plain, place);
        if (number && !isTaken(number->span.from))
            found.push_back(*number);
    }
    for (const QString& name : series) {
        for (qsizetype at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
            const qsizetype behind = skipBlanks(plain, at + name.size());
            const bool goesOn =
                behind < plain.size() &&
                (isAsciiDigit(plain[behind]) || plain[behind] == u'[' || plain[behind] == u'(');
            const bool isRead = std::ranges::any_of(
                found, [&](const WrittenNumber& number) { return number.span.contains(at); });
            if (!goesOn || isRead)
                continue;
            qsizetype to = behind;
            while (to < plain.size() && to - behind < longestSeries &&
                   (isAsciiDigit(plain[to]) || QStringView(u"[]() 号").contains(plain[to])))
                ++to;
            found.push_back({{at, to}, {name, {}, 0}, true});
        }
    }
    std::ranges::sort(found, {}, [](const WrittenNumber& number) { return number.span.from; });
    return found;
}

QString documentNumberText(const DocumentNumber& number)
{
    if (!number.year)
        return QStringLiteral("%1第%2号").arg(number.series, QString::number(number.number));
    return QStringLiteral("%1〔%2〕%3号")
        .arg(number.series, QString::number(*number.year), QString::number(number.number));
}

} // namespace gongkai
