// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/case_keys.h"
#include "core/register/register.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <utility>

namespace gongkai::test {

inline QDate on(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

using Said = std::initializer_list<std::pair<const char*, const char*>>;

inline KeyValues typed(Said said)
{
    KeyValues values;
    for (const auto& [key, value] : said)
        values.emplace_back(QString::fromUtf8(key), QString::fromUtf8(value));
    return values;
}

/// An event as the command line reads it. One that cannot be read fails the test.
inline CaseEvent event(const char* kind, const char* day, Said said = {})
{
    const auto read = readEvent(QString::fromLatin1(kind), QString::fromLatin1(day), typed(said));
    EXPECT_TRUE(read) << (read ? "" : qPrintable(read.error().message));
    return read ? *read : CaseEvent();
}

/// A request of a person, handed in on a day.
inline Case request(const char* day, const char* applicant = "natural")
{
    Case one;
    one.applicant = QString::fromLatin1(applicant);
    one.arrived = on(day);
    return one;
}

/// A register that is kept by the built-in words and calendar.
class TestRegister
{
public:
    explicit TestRegister(const RegisterSettings& settings = {})
        : m_calendar(WorkCalendar::builtIn()), m_rules{Vocabulary::builtIn(), m_calendar, settings}
    {}

    RegisterNumber add(const Case& one)
    {
        const auto number = m_book.add(one, m_rules);
        EXPECT_TRUE(number) << (number ? "" : qPrintable(number.error().message));
        return number ? *number : RegisterNumber();
    }
    /// @return "" or why the event is refused.
    QString append(const RegisterNumber& number, const CaseEvent& event)
    {
        const auto done = m_book.append(number, event, m_rules);
        return done ? QString() : done.error().message;
    }
    /// A case with its events; valid until the next one is added.
    const Case& add(const Case& one, std::initializer_list<CaseEvent> events)
    {
        const RegisterNumber number = add(one);
        for (const CaseEvent& next : events)
            EXPECT_EQ(append(number, next), QString());
        return *m_book.find(number);
    }

    Register& book() { return m_book; }
    const Register& book() const { return m_book; }
    const RegisterRules& rules() const { return m_rules; }
    const WorkCalendar& calendar() const { return m_calendar; }

private:
    WorkCalendar m_calendar;
    RegisterRules m_rules;
    Register m_book;
};

} // namespace gongkai::test
