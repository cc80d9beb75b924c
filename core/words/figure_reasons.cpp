// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/figure_scanner.h"

// Why a figure counts nothing, by what stands around it.
namespace gongkai {
namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isBlank(QChar c)
{
    return c == u' ' || c == QChar::Nbsp || c == u'\t';
}

} // namespace

// Why the digits count nothing, by what stands around them; m_reasonTo is behind all of it.
NotCount FigureScanner::reasonAround(const WrittenFigure& figure, bool pointSeen)
{
    const qsizetype from = figure.from;
    m_reasonTo = figure.numberTo;
    const qsizetype before = skipBlanksBack(from);
    const QChar left = at(before - 1);
    const QChar next = at(figure.numberTo);
    if (isLetter(at(from - 1)) || (isLetter(next) && !pointSeen) ||
        QStringView(u"_@=&/").contains(at(from - 1)) || QStringView(u"_@=&").contains(next))
        return NotCount::Code;
    if (isLetter(next) || at(from - 1) == u'.')
        return NotCount::Code;
    if (isAsciiDigit(at(figure.numberTo + 1)) && (next == u'+' || next == u'*'))
        return NotCount::Code;
    if (const NotCount reason = bracketed(figure); reason != NotCount::None)
        return withTail(figure, reason);
    if (pointSeen && next == u'.' && isAsciiDigit(at(figure.numberTo + 1))) // 2024.1.1, 127.0.0.1
        return NotCount::Code;
    if (const auto word = m_words.notCountsBefore.endingAt(m_text, beforeLabel(before)))
        if (word->id == static_cast<int>(NotCount::Ordinal) || !isCounted(figure))
            return withTail(figure, static_cast<NotCount>(word->id));
    if (isPhone(figure))
        return NotCount::Phone;
    if (isPartOfDate(figure))
        return NotCount::Date;
    if (isListNumber(figure, before, pointSeen))
        return NotCount::ListNumber;
    if (next == u'∶' || left == u'∶') // 25∶12
        return NotCount::Code;
    // 12:30, and not “申请量：2024年143件”
    if ((next == u':' && isAsciiDigit(at(figure.numberTo + 1))) ||
        (left == u':' && before == from && isAsciiDigit(at(from - 2))))
        return NotCount::Date;
    const auto word = m_words.notCounts.at(m_text, readBlanks(figure.numberTo));
    if (!word)
        return NotCount::None;
    m_reasonTo = readBlanks(figure.numberTo) + word->length;
    const auto reason = static_cast<NotCount>(word->id);
    return reason == NotCount::Year && !isYear(numberOf(figure)) ? NotCount::Duration : reason;
}

// Of four digits; 0 for others.
int FigureScanner::numberOf(const WrittenFigure& figure) const
{
    const qsizetype length = figure.numberTo - figure.from;
    return length == 4 ? QStringView(m_text).sliced(figure.from, length).toInt() : 0;
}

// 2019—2020年, 2020-12-31, 1至6月
bool FigureScanner::isPartOfDate(const WrittenFigure& figure) const
{
    static constexpr QStringView dashes = u"-－—–至~～";
    const auto isDash = [&](qsizetype place) {
        return !at(place).isNull() && dashes.contains(at(place));
    };
    if (!m_figures.empty() && m_figures.back().reason == NotCount::Date &&
        m_figures.back().to + 1 == figure.from && at(figure.from - 1) == u'-')
        return true;
    qsizetype next = figure.numberTo;
    if (!isDash(next))
        return false;
    while (next < figure.numberTo + 3 && isDash(next))
        ++next;
    qsizetype end = next;
    while (end < next + 5 && isAsciiDigit(at(end)))
        ++end;
    if (end == next)
        return false;
    return isYear(numberOf(figure)) ? at(end) == u'年' || at(end) == u'-'
                                    : figure.numberTo - figure.from <= 2 && at(end) == u'月';
}

// 〔2021〕30号, [2017]63号, （2016）8号
NotCount FigureScanner::bracketed(const WrittenFigure& figure) const
{
    const QChar before = at(figure.from - 1);
    const QChar next = at(figure.numberTo);
    const bool opened = QStringView(u"〔[【(").contains(before);
    const bool closed = QStringView(u"〕]】)").contains(next);
    if (opened && closed && figure.numberTo - figure.from == 4 && !isBlank(before) &&
        isAsciiDigit(at(readBlanks(figure.numberTo + 1))))
        return NotCount::DocumentNumber;
    if (!m_figures.empty() && m_figures.back().reason == NotCount::DocumentNumber &&
        figure.from - m_figures.back().to <= 3 && before != u'号')
        return NotCount::DocumentNumber;
    return NotCount::None;
}

NotCount FigureScanner::withTail(const WrittenFigure& figure, NotCount reason)
{
    const qsizetype end = readBlanks(figure.numberTo);
    if (const auto word = m_words.counters.at(m_text, end); word && reason == NotCount::Ordinal)
        m_reasonTo = end + word->length;
    else if (at(end) == u'号')
        m_reasonTo = end + 1;
    return reason;
}

bool FigureScanner::isCounted(const WrittenFigure& figure) const
{
    const qsizetype end = readBlanks(figure.numberTo);
    return m_words.counters.at(m_text, end) || m_words.money.at(m_text, end) ||
           m_words.percent.at(m_text, end) || powerOfMyriad(at(end)) > 0;
}

// In front of “：” and blanks, where the word of what follows stands: “电话：0431”.
qsizetype FigureScanner::beforeLabel(qsizetype place) const
{
    const QChar c = at(place - 1);
    return c == u':' || c == u'(' ? skipBlanksBack(place - 1) : place;
}

// 0431-89177997, 13800000000; the parts of a number after a dash, too.
bool FigureScanner::isPhone(const WrittenFigure& figure) const
{
    const qsizetype length = figure.numberTo - figure.from;
    const bool bare = figure.style == FigureStyle::Digits && figure.decimals == 0;
    const auto isDash = [](QChar c) { return QStringView(u"-－—–").contains(c) && !c.isNull(); };
    if (!bare)
        return false;
    if (!m_figures.empty() && m_figures.back().reason == NotCount::Phone &&
        m_figures.back().to + 1 == figure.from && isDash(at(figure.from - 1)))
        return true;
    if (at(figure.from) == u'0' && (length == 3 || length == 4) &&
        (isDash(at(figure.numberTo)) || at(figure.numberTo) == u')'))
        return true;
    const bool mobile = length == 11 && at(figure.from) == u'1';
    const bool hotline = length == 5 && QStringView(m_text).sliced(figure.from).startsWith(u"123");
    return (mobile || hotline) && !isCounted(figure);
}

// 1. 1、 （1） 1） at the beginning of a paragraph or behind a stop.
bool FigureScanner::isListNumber(const WrittenFigure& figure, qsizetype before,
                                 bool pointSeen) const
{
    const qsizetype length = figure.numberTo - figure.from;
    if (pointSeen || length > 2)
        return false;
    const QChar left = at(before - 1);
    const QChar next = at(figure.numberTo);
    if (left == u'(' && next == u')')
        return true;
    const bool begins = before == 0 || QStringView(u"。;；:：!?").contains(left);
    if (!begins || left.isNull() != (before == 0))
        return false;
    return next == u'、' || next == u')' ||
           (next == u'.' && !isAsciiDigit(at(figure.numberTo + 1)));
}

// 一、 （一） at the beginning of a paragraph or behind a stop.
bool FigureScanner::isChineseListNumber(qsizetype from, qsizetype end) const
{
    if (end - from > 3)
        return false;
    const bool bracketed = at(from - 1) == u'(' && at(end) == u')';
    const qsizetype before = skipBlanksBack(bracketed ? from - 1 : from);
    const bool begins = before == 0 || QStringView(u"。;；:!?").contains(at(before - 1));
    return begins && (bracketed || at(end) == u'、' || at(end) == u'.');
}

} // namespace gongkai
