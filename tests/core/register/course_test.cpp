// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/course.h"

#include "core/register/case_state.h"
#include "tests/core/register/register_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

class CourseTest : public testing::Test
{
protected:
    // What the last event of a case handed in on 2 March is refused with; "" when it is taken.
    std::string refusal(std::initializer_list<CaseEvent> events)
    {
        const RegisterNumber number = m_register.add(request("2026-03-02"));
        QString last;
        for (const CaseEvent& one : events) {
            EXPECT_EQ(last, QString()) << "only the last event is refused";
            last = m_register.append(number, one);
        }
        EXPECT_EQ(m_register.book().find(number)->events.size(),
                  events.size() - (last.isEmpty() ? 0 : 1));
        return last.toStdString();
    }
    TestRegister m_register;
};

using testing::HasSubstr;

CaseEvent answer(const char* day, const char* decision = "granted")
{
    return event("answered", day, {{"decision", decision}});
}

} // namespace

TEST_F(CourseTest, NothingHappensBeforeTheRequestIsReceived)
{
    EXPECT_THAT(refusal({answer("2026-03-01")}), HasSubstr("2026-03-02"));
    EXPECT_EQ(refusal({answer("2026-03-02")}), "");
    Case web = request("2026-03-02");
    web.channel = Channel::Web;
    const RegisterNumber number = m_register.add(web);
    EXPECT_NE(m_register.append(number, answer("2026-03-05")), QString());
    EXPECT_NE(m_register.append(number, event("withdrawn", "2026-03-01")), QString());
    EXPECT_EQ(m_register.append(number, event("withdrawn", "2026-03-05")), QString());
    EXPECT_NE(m_register.append(number, event("passed_on", "2026-03-06")), QString());
    const auto course = followCase(*m_register.book().find(number), Vocabulary::builtIn(), {});
    ASSERT_TRUE(course);
    EXPECT_EQ(stateOf(*course, Vocabulary::builtIn()), CaseState::Withdrawn);
}

TEST_F(CourseTest, AnAnswerEndsACaseUntilItIsReopened)
{
    EXPECT_THAT(refusal({answer("2026-03-05"), answer("2026-03-09")}), HasSubstr("2026-03-05"));
    EXPECT_EQ(refusal({answer("2026-03-05"), event("reopened", "2026-05-06"),
                       answer("2026-05-09", "partial")}),
              "");
    EXPECT_NE(refusal({answer("2026-03-05"), event("correction_sent", "2026-03-09")}), "");
    EXPECT_NE(refusal({answer("2026-03-05"), event("withdrawn", "2026-03-09")}), "");
    EXPECT_NE(refusal({event("reopened", "2026-03-09")}), "");
    EXPECT_NE(refusal({event("withdrawn", "2026-03-09"), event("reopened", "2026-03-10")}), "");
}

TEST_F(CourseTest, WhatIsDeliveredOrFiledIsOverOnce)
{
    EXPECT_NE(refusal({event("delivered", "2026-03-09")}), "");
    EXPECT_NE(refusal({event("archived", "2026-03-09")}), "");
    EXPECT_EQ(refusal({answer("2026-03-05"), event("delivered", "2026-03-06"),
                       event("archived", "2026-03-09"), event("reopened", "2026-05-06")}),
              "");
    EXPECT_NE(refusal({answer("2026-03-05"), event("delivered", "2026-03-06"),
                       event("delivered", "2026-03-09")}),
              "");
    EXPECT_NE(refusal({event("withdrawn", "2026-03-05"), event("delivered", "2026-03-06")}), "");
    EXPECT_EQ(refusal({event("passed_on", "2026-03-05"), event("archived", "2026-03-06")}), "");
}

TEST_F(CourseTest, OneCorrectionIsAwaitedAtATime)
{
    EXPECT_THAT(
        refusal({event("correction_sent", "2026-03-04"), event("correction_sent", "2026-03-05")}),
        HasSubstr("2026-03-04"));
    EXPECT_NE(refusal({event("correction_received", "2026-03-05")}), "");
    EXPECT_EQ(
        refusal({event("correction_sent", "2026-03-04"), event("correction_received", "2026-03-10"),
                 event("correction_sent", "2026-03-12")}),
        "");
    EXPECT_NE(refusal({event("correction_sent", "2026-03-04"), event("extended", "2026-03-05")}),
              "");
}

TEST_F(CourseTest, AnExtensionComesWithinThePeriodOnceAndOfTwentyDaysAtMost)
{
    EXPECT_EQ(refusal({event("extended", "2026-03-30", {{"days", "20"}})}), "");
    EXPECT_THAT(refusal({event("extended", "2026-03-31")}), HasSubstr("2026-03-30"));
    EXPECT_THAT(refusal({event("extended", "2026-03-10", {{"days", "21"}})}), HasSubstr("20"));
    EXPECT_THAT(refusal({event("extended", "2026-03-10", {{"days", "5"}}),
                         event("extended", "2026-03-12", {{"days", "5"}})}),
                HasSubstr("2026-03-10"));
    // The period stood from the 10th to the 20th: its later end is 13 April.
    const CaseEvent sent = event("third_party_sent", "2026-03-10");
    const CaseEvent over = event("third_party_answered", "2026-03-20");
    EXPECT_EQ(refusal({sent, over, event("extended", "2026-04-13")}), "");
    EXPECT_NE(refusal({sent, over, event("extended", "2026-04-14")}), "");
}

TEST_F(CourseTest, AnswersBelongToWhatWasAsked)
{
    EXPECT_NE(refusal({event("third_party_answered", "2026-03-10")}), "");
    EXPECT_NE(refusal({event("organ_answered", "2026-03-10")}), "");
    EXPECT_NE(refusal({event("reasons_received", "2026-03-10")}), "");
    EXPECT_NE(refusal({event("fee_paid", "2026-03-10")}), "");
    EXPECT_NE(refusal({event("fee_received", "2026-03-10")}), "");
    EXPECT_NE(refusal({event("fee_sent", "2026-03-10"), event("fee_sent", "2026-03-11")}), "");
    EXPECT_NE(
        refusal({event("third_party_sent", "2026-03-10"), event("organ_answered", "2026-03-11")}),
        "");
    EXPECT_EQ(refusal({event("fee_sent", "2026-03-10"), event("fee_paid", "2026-03-11")}), "");
}

TEST_F(CourseTest, SeveralThirdPartiesAreToldApart)
{
    const CaseEvent one = event("third_party_sent", "2026-03-10", {{"party", "甲公司"}});
    const CaseEvent two = event("third_party_sent", "2026-03-11", {{"party", "乙公司"}});
    EXPECT_EQ(refusal({one, two, event("third_party_answered", "2026-03-12", {{"party", "甲公司"}}),
                       event("third_party_received", "2026-03-13")}),
              "");
    EXPECT_NE(refusal({one, two, event("third_party_answered", "2026-03-12")}), "");
    EXPECT_THAT(refusal({one, event("third_party_answered", "2026-03-12", {{"party", "乙公司"}})}),
                HasSubstr("乙公司"));
    EXPECT_NE(refusal({one, event("third_party_sent", "2026-03-12", {{"party", "甲公司"}})}), "");
    // Too late for the decision, but it came.
    EXPECT_EQ(refusal({one, answer("2026-03-20"), event("third_party_answered", "2026-03-23")}),
              "");
}

TEST_F(CourseTest, ADecisionIsOneOfTheForm)
{
    EXPECT_NE(refusal({event("answered", "2026-03-05")}), "");
    EXPECT_THAT(refusal({answer("2026-03-05", "total")}), HasSubstr("total"));
    EXPECT_NE(refusal({answer("2026-03-05", "other")}), "");
}

TEST_F(CourseTest, WhatWasWrittenDownLateFallsIntoItsPlace)
{
    EXPECT_EQ(refusal({event("third_party_sent", "2026-03-10"),
                       event("third_party_answered", "2026-03-20"),
                       event("third_party_received", "2026-03-12")}),
              "");
    EXPECT_NE(refusal({event("third_party_sent", "2026-03-10"),
                       event("third_party_answered", "2026-03-20"),
                       event("third_party_received", "2026-03-23")}),
              "");
    EXPECT_NE(refusal({answer("2026-03-05"), event("extended", "2026-03-06")}), "");
    EXPECT_EQ(refusal({answer("2026-03-05"), event("extended", "2026-03-04")}), "");
}

TEST_F(CourseTest, AWrongDayIsCorrectedByANewEvent)
{
    EXPECT_THAT(
        refusal({answer("2026-03-05"),
                 event("answered", "2026-03-06", {{"decision", "granted"}, {"corrects", "1"}})}),
        HasSubstr("reason"));
    EXPECT_EQ(refusal({answer("2026-03-05"), event("delivered", "2026-03-09"),
                       event("answered", "2026-03-06",
                             {{"decision", "partial"}, {"corrects", "1"}, {"reason", "笔误"}})}),
              "");
    // Not behind what rests on it.
    EXPECT_NE(refusal({answer("2026-03-05"), event("delivered", "2026-03-09"),
                       event("answered", "2026-03-10",
                             {{"decision", "partial"}, {"corrects", "1"}, {"reason", "笔误"}})}),
              "");
    EXPECT_NE(refusal({answer("2026-03-05"),
                       event("delivered", "2026-03-06", {{"corrects", "1"}, {"reason", "笔误"}})}),
              "");
    EXPECT_NE(refusal({event("withdrawn", "2026-03-06", {{"corrects", "1"}, {"reason", "笔误"}})}),
              "");
}

TEST_F(CourseTest, WhatNeverWasIsCancelled)
{
    const CaseEvent wrong =
        event("answered", "2026-03-05", {{"decision", "granted"}, {"document", "1号"}});
    const CaseEvent cancel = event("answered", "2026-03-05",
                                   {{"decision", "granted"}, {"cancels", "1"}, {"reason", "错案"}});
    EXPECT_EQ(refusal({wrong, cancel, answer("2026-03-09", "partial")}), "");
    EXPECT_NE(refusal({wrong, cancel, cancel}), "");
    const RegisterNumber number = m_register.add(request("2026-03-02"));
    EXPECT_EQ(m_register.append(number, wrong), QString());
    EXPECT_EQ(m_register.append(number, cancel), QString());
    const Case& one = *m_register.book().find(number);
    EXPECT_EQ(stateOf(one, on("2026-03-05"), Vocabulary::builtIn(), {}), CaseState::Registered);
    EXPECT_TRUE(eventsInForce(one).empty());
    EXPECT_EQ(one.events.size(), 2u);
}

TEST_F(CourseTest, StatesFollowTheEvents)
{
    const auto state = [&](std::initializer_list<CaseEvent> events, const char* day) {
        return caseStateId(stateOf(m_register.add(request("2026-03-02"), events), on(day),
                                   Vocabulary::builtIn(), {}))
            .toStdString();
    };
    EXPECT_EQ(state({}, "2026-03-02"), "registered");
    EXPECT_EQ(state({event("organ_sent", "2026-03-03")}, "2026-03-04"), "consulting");
    EXPECT_EQ(
        state({event("correction_sent", "2026-03-03"), answer("2026-03-30", "other_no_correction")},
              "2026-03-30"),
        "lapsed");
    EXPECT_EQ(state({event("fee_sent", "2026-03-03"), answer("2026-04-07", "other_unpaid")},
                    "2026-04-07"),
              "lapsed");
    EXPECT_EQ(state({answer("2026-03-03")}, "2026-03-04"), "answered");
    EXPECT_EQ(state({answer("2026-03-03"), event("delivered", "2026-03-05")}, "2026-03-05"),
              "delivered");
    EXPECT_EQ(state({answer("2026-03-03"), event("archived", "2026-03-05")}, "2026-03-06"),
              "archived");
    EXPECT_EQ(state({event("passed_on", "2026-03-03")}, "2026-03-04"), "passed_on");
}

} // namespace gongkai
