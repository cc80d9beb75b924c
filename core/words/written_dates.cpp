// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/written_dates.h"

#include "core/words/chinese_numerals.h"
#include "core/words/marks.h"
#include "core/words/plain_marks.h"

namespace gongkai {
namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2099;

// As they stand in dates: 〇 is written in more than one way.
bool isDateNumeral(QChar c)
{
    return isOneOf(c, u"〇○零O一二三四五六七八九十");
}

// Reads one date from left to right.
class DateReader
{
public:
    DateReader(QStringView text, qsizetype from) : m_text(text), m_place(from)
    {
        m_date.span = {from, from};
    }

    std::optional<WrittenDate> read()
    {
        const auto first = number();
        if (!first)
            return {};
        if (m_digits == 4 && isYear(*first)) {
            m_date.year = first;
            if (const auto mark = anyOf(u"-./"))
                return numeric(*mark);
            if (!take(u'年'))
                return {};
            end();
            readAfterYear();
            return m_date;
        }
        if (m_digits > 2 || !take(u'月'))
            return {};
        m_date.month = first;
        end();
        readDay();
        if (!m_date.day)
            return {}; // 3月 is a time of the year, not a day
        return m_date;
    }

private:
    static bool isYear(int number) { return number >= firstYear && number <= lastYear; }

    void skipBlanks()
    {
        while (m_place < m_text.size() && m_text[m_place] == u' ')
            ++m_place;
    }

    std::optional<int> number()
    {
        skipBlanks();
        if (m_place < m_text.size() && isDateNumeral(m_text[m_place]))
            return chineseNumber();
        m_digits = 0;
        int value = 0;
        while (m_place < m_text.size() && isAsciiDigit(m_text[m_place]) && m_digits < 5) {
            value = value * 10 + m_text[m_place++].digitValue();
            ++m_digits;
        }
        return m_digits > 0 && m_digits < 5 ? std::optional(value) : std::nullopt;
    }

    // 二〇二三, 十二
    std::optional<int> chineseNumber()
    {
        constexpr qsizetype longest = 5; // a year, and one more, which makes it none
        const qsizetype from = m_place;
        while (m_place < m_text.size() && m_place - from < longest &&
               isDateNumeral(m_text[m_place]))
            ++m_place;
        QString digits = m_text.sliced(from, m_place - from).toString();
        digits.replace(u'○', u'〇').replace(u'O', u'〇');
        m_digits = digits.size() == 4 ? 4 : 2;
        const auto number = readNumeral(digits);
        return number && *number < Decimal(10000) ? std::optional(number->toString().toInt())
                                                  : std::nullopt;
    }

    bool take(QChar c)
    {
        const qsizetype before = m_place;
        skipBlanks();
        if (m_place < m_text.size() && m_text[m_place] == c) {
            ++m_place;
            return true;
        }
        m_place = before;
        return false;
    }

    std::optional<QChar> anyOf(QStringView marks)
    {
        if (m_place < m_text.size() && marks.contains(m_text[m_place]))
            return m_text[m_place++];
        return {};
    }

    // 2023-12-31, all with the same mark.
    std::optional<WrittenDate> numeric(QChar mark)
    {
        m_date.month = number();
        if (!m_date.month || m_digits > 2 || anyOf(u"-./") != mark)
            return {};
        m_date.day = number();
        if (!m_date.day || m_digits > 2)
            return {};
        end();
        return m_date;
    }

    void readAfterYear()
    {
        if (take(u'底') || take(u'末')) {
            m_date.isYearEnd = true;
            end();
            return;
        }
        const qsizetype before = m_place;
        const auto month = number();
        if (!month || m_digits > 2 || !take(u'月')) {
            m_place = before;
            return;
        }
        m_date.month = month;
        end();
        readDay();
    }

    void readDay()
    {
        const qsizetype before = m_place;
        const auto day = number();
        // “2023年12月31止” has a day, too.
        const bool isDay =
            day && m_digits <= 2 && (take(u'日') || take(u'号') || (m_date.year && isEnd()));
        if (!isDay) {
            m_place = before;
            return;
        }
        m_date.day = day;
        end();
    }

    bool isEnd() const { return m_place == m_text.size() || isOneOf(m_text[m_place], u"止,.。)"); }

    void end() { m_date.span.to = m_place; }

    QStringView m_text;
    qsizetype m_place;
    int m_digits = 0;
    WrittenDate m_date;
};

} // namespace

QDate WrittenDate::date() const
{
    if (isYearEnd)
        return {*year, 12, 31};
    return year && month && day ? QDate(*year, *month, *day) : QDate();
}

std::vector<WrittenDate> findDates(QStringView plain)
{
    std::vector<WrittenDate> dates;
    for (qsizetype place = 0; place < plain.size();) {
        const bool isFirst =
            place == 0 || !(isAsciiDigit(plain[place - 1]) || plain[place - 1] == u'.');
        // 二〇, 一九: a Chinese date begins with its year.
        const bool isChinese = place + 1 < plain.size() && isOneOf(plain[place], u"一二") &&
                               isOneOf(plain[place + 1], u"〇○零O九");
        const bool begins = (isAsciiDigit(plain[place]) && isFirst) || isChinese;
        if (!begins) {
            ++place;
            continue;
        }
        if (const auto date = DateReader(plain, place).read()) {
            dates.push_back(*date);
            place = date->span.to;
        } else {
            ++place;
        }
    }
    return dates;
}

} // namespace gongkai
