// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/statutory_terms.h"

#include <gtest/gtest.h>

#include <QSet>

namespace gongkai {
namespace {

class StatutoryTermsTest : public testing::Test
{
protected:
    static StatutoryTerm term(const char* id)
    {
        for (const StatutoryTerm& one : statutoryTerms())
            if (one.id == QLatin1String(id))
                return one;
        ADD_FAILURE() << id;
        return {};
    }
    TermDay from(const char* id, const QDate& day) const
    {
        return termDay(m_calendar, term(id), day);
    }

    const WorkCalendar m_calendar = WorkCalendar::builtIn();
};

} // namespace

TEST_F(StatutoryTermsTest, EachHasASourceAndAnIdOfItsOwn)
{
    QSet<QString> ids;
    for (const StatutoryTerm& one : statutoryTerms()) {
        EXPECT_FALSE(ids.contains(one.id)) << qPrintable(one.id);
        ids.insert(one.id);
        EXPECT_FALSE(one.title.isEmpty());
        EXPECT_FALSE(one.source.isEmpty());
        EXPECT_GT(one.length, 0);
        EXPECT_EQ(one.unit == StatutoryTerm::Unit::DayOfYear, one.start.isEmpty());
    }
    EXPECT_EQ(term("lawsuit").standing, StatutoryTerm::Standing::NotConfirmed);
    EXPECT_EQ(term("correction_period").standing, StatutoryTerm::Standing::Guidance);
}

TEST_F(StatutoryTermsTest, ARequestOfFebruary2026HasAllItsDays)
{
    const QDate received(2026, 2, 13);
    EXPECT_EQ(from("correction_notice", received).latest, QDate(2026, 3, 2));
    EXPECT_EQ(from("answer", received).latest, QDate(2026, 3, 19));
    EXPECT_EQ(from("answer", received).reminder, QDate(2026, 3, 18));
    EXPECT_EQ(from("answer_extended", received).latest, QDate(2026, 4, 17));
    EXPECT_EQ(from("third_party", QDate(2026, 3, 12)).latest, QDate(2026, 4, 2));
    EXPECT_EQ(from("fee", QDate(2026, 4, 28)).latest, QDate(2026, 5, 28));
    EXPECT_EQ(from("answer_corrected", QDate(2026, 3, 24)).latest, QDate(2026, 4, 22));
}

TEST_F(StatutoryTermsTest, TheReportIsDueOnTheNextSuchDay)
{
    EXPECT_EQ(from("report_department", QDate(2026, 1, 31)).latest, QDate(2026, 1, 31));
    EXPECT_EQ(from("report_department", QDate(2026, 1, 31)).reminder, QDate(2026, 1, 30));
    EXPECT_EQ(from("report_county", QDate(2026, 1, 5)).latest, QDate(2026, 2, 20));
    EXPECT_EQ(from("report_county", QDate(2026, 1, 5)).reminder, QDate(2026, 2, 14));
    const TermDay next = from("report_department", QDate(2026, 2, 1));
    EXPECT_EQ(next.latest, QDate(2027, 1, 31));
    EXPECT_EQ(next.count.unsafeAfter, QDate(2026, 12, 31));
}

TEST_F(StatutoryTermsTest, SixMonthsEndInTheMonthThatHasNoSuchDay)
{
    EXPECT_EQ(from("lawsuit", QDate(2025, 8, 31)).latest, QDate(2026, 2, 28));
    EXPECT_EQ(from("lawsuit", QDate(2025, 8, 31)).reminder, QDate(2026, 2, 28)); // worked
    EXPECT_EQ(from("lawsuit", QDate(2023, 8, 31)).latest, QDate(2024, 2, 29));
}

} // namespace gongkai
