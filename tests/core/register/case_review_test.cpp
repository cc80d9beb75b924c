// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_review.h"

#include "tests/core/register/register_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;
using Kind = CaseRemark::Kind;

std::vector<CaseRemark> remarks(std::initializer_list<CaseEvent> events)
{
    TestRegister test;
    const std::vector<CaseRemark> all =
        reviewCase(test.add(request("2026-03-02"), events), test.rules());
    for (const CaseRemark& one : all)
        EXPECT_TRUE(remarkText(one).contains(one.day.toString(Qt::ISODate)));
    return all;
}

CaseRemark remark(Kind kind, const char* day, const char* latest = "")
{
    return {kind, on(day), on(latest)};
}

} // namespace

TEST(CaseReviewTest, AGoodCaseHasNoRemarks)
{
    EXPECT_EQ(
        remarks({event("correction_sent", "2026-03-11"), event("correction_received", "2026-03-24"),
                 event("extended", "2026-04-20", {{"approved", "李四"}}),
                 event("answered", "2026-05-06",
                       {{"decision", "granted"}, {"document", "1号"}, {"article", "36(2)"}})}),
        std::vector<CaseRemark>());
}

TEST(CaseReviewTest, WhatIsLateOrMissingIsNamed)
{
    EXPECT_EQ(
        remarks({event("correction_sent", "2026-03-12"), event("correction_received", "2026-03-16"),
                 event("correction_sent", "2026-03-17"),
                 event("correction_received", "2026-03-18")}),
        (std::vector<CaseRemark>{remark(Kind::CorrectionLate, "2026-03-12", "2026-03-11"),
                                 remark(Kind::CorrectionAgain, "2026-03-17")}));
    EXPECT_EQ(remarks({event("extended", "2026-03-12")}),
              std::vector<CaseRemark>{remark(Kind::ExtensionNotApproved, "2026-03-12")});
    EXPECT_EQ(remarks({event("answered", "2026-03-31",
                             {{"decision", "partial"}, {"document", "1号"}, {"article", "14"}})}),
              (std::vector<CaseRemark>{remark(Kind::AnswerLate, "2026-03-31", "2026-03-30"),
                                       remark(Kind::ArticleUnusual, "2026-03-31")}));
    EXPECT_EQ(remarks({event("answered", "2026-03-30", {{"decision", "partial"}})}),
              std::vector<CaseRemark>{remark(Kind::NoDocument, "2026-03-30")});
}

TEST(CaseReviewTest, BetweenTheReadingsIsNotLate)
{
    const CaseEvent sent = event("third_party_sent", "2026-03-10");
    const CaseEvent over = event("third_party_answered", "2026-03-20");
    const auto answered = [](const char* day) {
        return event("answered", day, {{"decision", "granted"}, {"document", "1号"}});
    };
    EXPECT_TRUE(remarks({sent, over, answered("2026-04-10")}).empty());
    EXPECT_EQ(remarks({sent, over, answered("2026-04-13")}),
              std::vector<CaseRemark>{remark(Kind::AnswerBetween, "2026-04-13", "2026-04-10")});
    EXPECT_EQ(remarks({sent, over, answered("2026-04-14")}),
              std::vector<CaseRemark>{remark(Kind::AnswerLate, "2026-04-14", "2026-04-13")});
}

TEST(CaseReviewTest, AnApplicantGivesUpAfterBeingAskedAndInTime)
{
    const CaseEvent sent = event("correction_sent", "2026-03-11");
    const auto lapsed = [](const char* day, const char* decision = "other_no_correction") {
        return event("answered", day, {{"decision", decision}});
    };
    EXPECT_TRUE(remarks({sent, lapsed("2026-04-02")}).empty());
    EXPECT_EQ(remarks({sent, lapsed("2026-04-01")}),
              std::vector<CaseRemark>{remark(Kind::LapseEarly, "2026-04-01", "2026-04-01")});
    EXPECT_EQ(remarks({lapsed("2026-03-20")}),
              std::vector<CaseRemark>{remark(Kind::LapseWithoutNotice, "2026-03-20")});
    EXPECT_EQ(remarks({sent, lapsed("2026-04-02", "other_unpaid")}),
              std::vector<CaseRemark>{remark(Kind::LapseWithoutNotice, "2026-04-02")});
}

TEST(CaseReviewTest, ADocumentMayAnswerSeveralCases)
{
    TestRegister test;
    const auto add = [&](const char* day, const char* decision, const char* document) {
        test.add(request("2026-03-02"),
                 {event("answered", day, {{"decision", decision}, {"document", document}})});
    };
    add("2026-03-09", "granted", "1号");
    add("2026-03-09", "granted", "2号");
    add("2026-03-09", "granted", "1号");
    add("2026-03-10", "partial", "3号");
    add("2026-03-09", "granted", "3号");
    const std::vector<SharedDocument> all = sharedDocuments(test.book(), test.rules());
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].document, QString::fromUtf8("1号"));
    EXPECT_EQ(all[0].cases, (std::vector<RegisterNumber>{{2026, 1}, {2026, 3}}));
    EXPECT_TRUE(all[0].isOneDay && all[0].isOneDecision);
    EXPECT_EQ(all[1].cases, (std::vector<RegisterNumber>{{2026, 4}, {2026, 5}}));
    EXPECT_FALSE(all[1].isOneDay || all[1].isOneDecision);
}

} // namespace gongkai
