// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_clock.h"

#include "core/register/case_state.h"
#include "tests/core/register/register_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

class CaseClockTest : public testing::Test
{
protected:
    CaseClock clock(const Case& one, const char* day, const RegisterSettings& settings = {})
    {
        return clockOf(one, on(day), m_register.calendar(), Vocabulary::builtIn(), settings);
    }
    CaseState state(const Case& one, const char* day)
    {
        return stateOf(one, on(day), Vocabulary::builtIn(), {});
    }
    TestRegister m_register;
};

} // namespace

// The days of practice, worked out by hand on the notice for 2026.
TEST_F(CaseClockTest, TheDaysOfAPlainRequest)
{
    const CaseClock january = clock(request("2026-01-20"), "2026-01-20");
    EXPECT_EQ(january.correctionLatest, on("2026-01-29"));
    EXPECT_EQ(january.latest, on("2026-02-24"));
    EXPECT_EQ(january.strict, january.latest);
    const CaseClock february = clock(request("2026-02-13"), "2026-03-03");
    EXPECT_EQ(february.correctionLatest, on("2026-03-02"));
    EXPECT_EQ(february.latest, on("2026-03-19"));
    EXPECT_EQ(february.strict, on("2026-03-19"));
    EXPECT_EQ(february.reminder, on("2026-03-18"));
    EXPECT_EQ(february.left, 12);
    EXPECT_EQ(february.sum.used, 8);
    EXPECT_EQ(clock(request("2026-02-14"), "2026-02-14").latest, on("2026-03-20"));
    EXPECT_EQ(clock(request("2026-02-24"), "2026-02-24").latest, on("2026-03-23"));
    EXPECT_EQ(clock(request("2026-09-21"), "2026-09-21").latest, on("2026-10-26"));
    EXPECT_EQ(clock(request("2025-09-24"), "2025-09-24").latest, on("2025-10-28"));
}

TEST_F(CaseClockTest, AnExtensionMakesItForty)
{
    const Case& one = m_register.add(request("2026-02-13"),
                                     {event("extended", "2026-03-10", {{"approved", "张三"}})});
    const CaseClock now = clock(one, "2026-03-10");
    EXPECT_EQ(now.latest, on("2026-04-17"));
    EXPECT_EQ(now.sum.extension, 20);
    EXPECT_EQ(state(one, "2026-03-10"), CaseState::Extended);
    EXPECT_EQ(clock(one, "2026-03-09").latest, on("2026-03-19")); // not known the day before
    EXPECT_EQ(state(one, "2026-03-09"), CaseState::Registered);
}

TEST_F(CaseClockTest, ACorrectionStopsTheClockAndBeginsItAnew)
{
    const Case& one =
        m_register.add(request("2026-03-02"), {event("correction_sent", "2026-03-11"),
                                               event("correction_received", "2026-03-24")});
    EXPECT_EQ(clock(one, "2026-03-10").correctionLatest, on("2026-03-11"));
    const CaseClock waiting = clock(one, "2026-03-12");
    EXPECT_FALSE(waiting.runs());
    EXPECT_EQ(state(one, "2026-03-12"), CaseState::Correcting);
    ASSERT_EQ(waiting.awaited.size(), 1u);
    EXPECT_EQ(waiting.awaited[0].until, on("2026-04-01")); // fifteen working days of guidance
    const CaseClock anew = clock(one, "2026-03-24");
    EXPECT_EQ(anew.latest, on("2026-04-22"));
    EXPECT_EQ(anew.strict, on("2026-04-22"));
    EXPECT_EQ(anew.startedBy, PeriodStart::Corrected);
    EXPECT_EQ(anew.sum.used, 0);
    EXPECT_FALSE(anew.correctionLatest.isValid());
}

TEST_F(CaseClockTest, AThirdPartyStopsTheClockInTwoReadings)
{
    const Case& one =
        m_register.add(request("2026-03-02"), {event("third_party_sent", "2026-03-10"),
                                               event("third_party_received", "2026-03-12"),
                                               event("third_party_answered", "2026-03-20")});
    const CaseClock now = clock(one, "2026-03-23");
    EXPECT_EQ(now.strict, on("2026-04-10"));
    EXPECT_EQ(now.latest, on("2026-04-13"));
    EXPECT_EQ(now.questions, std::vector<OpenQuestion>{OpenQuestion::DayOfSending});
    RegisterSettings settled;
    settled.dayOfSending = Reading::Strict;
    EXPECT_EQ(clock(one, "2026-03-23", settled).latest, on("2026-04-10"));
    settled.dayOfSending = Reading::Lenient;
    EXPECT_EQ(clock(one, "2026-03-23", settled).strict, on("2026-04-13"));
    EXPECT_TRUE(clock(one, "2026-03-23", settled).questions.empty());
}

TEST_F(CaseClockTest, WhileAThirdPartyIsAskedTheDayMovesAndItsOwnIsTold)
{
    const Case& one =
        m_register.add(request("2026-03-02"), {event("third_party_sent", "2026-03-10"),
                                               event("third_party_received", "2026-03-12")});
    const CaseClock now = clock(one, "2026-03-16");
    ASSERT_EQ(now.awaited.size(), 1u);
    EXPECT_EQ(now.awaited[0].until, on("2026-04-02"));
    EXPECT_EQ(state(one, "2026-03-16"), CaseState::Consulting);
    EXPECT_EQ(now.sum.used, 6);
    EXPECT_EQ(now.left, 14);
    EXPECT_EQ(clock(one, "2026-03-17").left, 14);
    EXPECT_GT(clock(one, "2026-03-17").latest, now.latest);
    // Silent: behind its fifteen days the stricter reading goes on.
    EXPECT_EQ(clock(one, "2026-04-03").strict, clock(one, "2026-04-08").strict);
    EXPECT_EQ(clock(one, "2026-04-08").questions.size(), 2u);
    EXPECT_EQ(clock(one, "2026-04-08").left, 11); // 3, 7 and 8 April are counted
}

TEST_F(CaseClockTest, NothingIsOverdueBetweenTwoReadings)
{
    const Case& one =
        m_register.add(request("2026-03-02"), {event("third_party_sent", "2026-03-10"),
                                               event("third_party_answered", "2026-03-20")});
    EXPECT_EQ(clock(one, "2026-04-10").left, 0);
    EXPECT_FALSE(clock(one, "2026-04-13").isOverdue);
    EXPECT_EQ(clock(one, "2026-04-13").left, 0);
    EXPECT_TRUE(clock(one, "2026-04-14").isOverdue);
    EXPECT_EQ(clock(one, "2026-04-14").left, -1);
}

TEST_F(CaseClockTest, AFeeIsPaidWithinTwentyDaysAndReadInTwoWays)
{
    const Case& one =
        m_register.add(request("2026-04-20"),
                       {event("fee_sent", "2026-04-27", {{"amount", "1200"}}),
                        event("fee_received", "2026-04-28"), event("fee_paid", "2026-05-11")});
    const CaseClock waiting = clock(one, "2026-04-30");
    ASSERT_EQ(waiting.awaited.size(), 1u);
    EXPECT_EQ(waiting.awaited[0].until, on("2026-05-28"));
    EXPECT_EQ(state(one, "2026-04-30"), CaseState::Paying);
    const CaseClock paid = clock(one, "2026-05-12");
    // Five days are used on 27 April; fifteen from 12 May, twenty from the payment.
    EXPECT_EQ(paid.strict, on("2026-06-01"));
    EXPECT_EQ(paid.latest, on("2026-06-08"));
    EXPECT_EQ(paid.questions,
              (std::vector<OpenQuestion>{OpenQuestion::DayOfSending, OpenQuestion::Fee}));
}

TEST_F(CaseClockTest, ReasonsStopItInOneReadingAndAPromiseInBoth)
{
    const Case& one = m_register.add(
        request("2026-03-02"),
        {event("reasons_sent", "2026-03-03"),
         event("reasons_received", "2026-03-10", {{"accepted", "yes"}, {"until", "2026-06-30"}})});
    const CaseClock waiting = clock(one, "2026-03-06");
    EXPECT_EQ(state(one, "2026-03-06"), CaseState::Reasons);
    EXPECT_EQ(waiting.strict, on("2026-03-30"));
    EXPECT_GT(waiting.latest, waiting.strict);
    EXPECT_EQ(clock(one, "2026-03-10").latest, on("2026-06-30"));
    EXPECT_EQ(clock(one, "2026-03-10").strict, on("2026-06-30"));
}

TEST_F(CaseClockTest, ANewAnswerHasTwentyDaysOrThoseOfTheJudgment)
{
    const Case& one =
        m_register.add(request("2026-01-20"),
                       {event("answered", "2026-02-24", {{"decision", "unable_not_held"}}),
                        event("reopened", "2026-03-02", {{"by", "judgment"}, {"days", "10"}})});
    EXPECT_EQ(clock(one, "2026-03-02").latest, on("2026-03-16"));
    EXPECT_TRUE(clock(one, "2026-03-02").isOpen);
    EXPECT_EQ(state(one, "2026-02-27"), CaseState::Answered);
    EXPECT_EQ(state(one, "2026-03-02"), CaseState::Registered);
}

TEST_F(CaseClockTest, AnAnswerBehindTheLatestDayWasOverdue)
{
    const Case& one = m_register.add(request("2026-01-20"),
                                     {event("answered", "2026-02-25", {{"decision", "granted"}})});
    EXPECT_TRUE(clock(one, "2026-12-01").isOverdue);
    const Case& good = m_register.add(request("2026-01-20"),
                                      {event("answered", "2026-02-24", {{"decision", "granted"}})});
    EXPECT_FALSE(clock(good, "2026-12-01").isOverdue);
    EXPECT_EQ(clock(good, "2026-12-01").decided, on("2026-02-24"));
    EXPECT_EQ(clock(good, "2026-12-01").sum.used, 20);
}

TEST_F(CaseClockTest, BeyondTheLastNoticeTheDayIsUnsafe)
{
    EXPECT_EQ(clock(request("2026-12-15"), "2026-12-15").unsafeAfter, on("2026-12-31"));
    EXPECT_FALSE(clockNotes(clock(request("2026-12-15"), "2026-12-15")).isEmpty());
    EXPECT_TRUE(clockNotes(clock(request("2026-01-20"), "2026-01-20")).isEmpty());
}

TEST_F(CaseClockTest, TheSumIsSaidInWords)
{
    const Case& one =
        m_register.add(request("2026-03-02"), {event("third_party_sent", "2026-03-10"),
                                               event("third_party_answered", "2026-03-20"),
                                               event("extended", "2026-03-20")});
    EXPECT_EQ(clockSumText(clock(one, "2026-03-20").sum),
              QString::fromUtf8("20 − 已用 6 + 延期 20；3月10日至20日征求意见不计"));
    EXPECT_EQ(clockSumText(clock(one, "2026-03-09").sum), QString::fromUtf8("20 − 已用 5"));
    EXPECT_EQ(clockSumText(clock(one, "2026-03-12").sum),
              QString::fromUtf8("20 − 已用 6；3月10日起征求意见不计"));
    EXPECT_EQ(clock(one, "2026-03-20").sum.left(), 34);
}

TEST_F(CaseClockTest, WhatIsNotReceivedHasNoClock)
{
    Case one = request("2025-12-30");
    one.channel = Channel::Web;
    EXPECT_FALSE(clock(one, "2026-01-02").runs());
    EXPECT_EQ(state(one, "2026-01-02"), CaseState::Registered);
    one.confirmed = on("2026-01-04");
    EXPECT_EQ(clock(one, "2026-01-05").received, on("2026-01-04"));
}

} // namespace gongkai
