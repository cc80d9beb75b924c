// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/count.h"

#include "core/register/register_map.h"
#include "tests/core/register/register_builder.h"
#include "tests/support/report_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

using namespace test;
using testing::Contains;
using testing::HasSubstr;

class CountTest : public testing::Test
{
protected:
    RegisterCount count(int year, const char* form = "2021", const RegisterSettings& settings = {})
    {
        const auto map = RegisterMap::of(*builtInForm(form));
        EXPECT_TRUE(map) << (map ? "" : qPrintable(map.error().message));
        return countRegister(m_register.book(), year, *map, Vocabulary::builtIn(), settings);
    }
    qint64 figure(const RegisterCount& all, const char* id)
    {
        const ProposedFigure* found = all.figure(test::cell(id));
        EXPECT_NE(found, nullptr) << id;
        return found ? found->figure() : -1;
    }
    bool has(const RegisterCount& all, CountNote::Kind kind)
    {
        return std::ranges::any_of(all.notes,
                                   [&](const CountNote& note) { return note.kind == kind; });
    }
    void addSuit(const Dispute& one)
    {
        const auto number = m_register.book().addDispute(one, m_register.rules());
        EXPECT_TRUE(number) << (number ? "" : qPrintable(number.error().message));
    }
    TestRegister m_register;
};

CaseEvent answer(const char* day, const char* decision)
{
    return event("answered", day, {{"decision", decision}});
}

Dispute review(const char* in, const char* result = "", const char* out = "")
{
    Dispute one;
    one.in = on(in);
    one.result = QString::fromLatin1(result);
    one.out = on(out);
    return one;
}

Dispute suit(const char* in, const char* result = "", const char* out = "")
{
    Dispute one = review(in, result, out);
    one.kind = DisputeKind::Suit;
    one.role = DisputeRole::Defendant;
    return one;
}

} // namespace

// Every decision falls into the row of its name, in the forms that have it.
TEST_F(CountTest, EachDecisionCountsInOneRow)
{
    for (const DecisionWord& word : Vocabulary::builtIn().decisions)
        m_register.add(request("2026-03-02", "business"),
                       {answer("2026-03-09", word.id.toLatin1().constData())});
    const qint64 decisions = qint64(Vocabulary::builtIn().decisions.size());
    const RegisterCount now = count(2026);
    for (const DecisionWord& word : Vocabulary::builtIn().decisions) {
        const CellId cell{QStringLiteral("requests"), word.id, QStringLiteral("business")};
        ASSERT_NE(now.figure(cell), nullptr) << qPrintable(word.id);
        EXPECT_EQ(now.figure(cell)->figure(), 1) << qPrintable(word.id);
    }
    EXPECT_EQ(figure(now, "requests.total.business"), decisions);
    EXPECT_EQ(figure(now, "requests.total.natural"), 0);
    EXPECT_EQ(figure(now, "requests.new.total"), decisions);
    EXPECT_EQ(figure(now, "requests.carried_out.total"), 0);
    EXPECT_TRUE(now.uncounted.empty());
    EXPECT_EQ(figure(count(2026, "2019"), "requests.other.total"), 3);
    EXPECT_EQ(figure(count(2026, "2019"), "requests.total.total"), decisions);
}

TEST_F(CountTest, AYearCountsByReceiptAndByDecision)
{
    // Confirmed in the new year: of the new year (条例 31).
    Case web = request("2025-12-30");
    web.channel = Channel::Web;
    web.confirmed = on("2026-01-04");
    m_register.add(web);
    m_register.add(request("2025-12-15"), {answer("2026-01-13", "granted")});
    m_register.add(request("2025-12-16", "legal"), {event("correction_sent", "2025-12-20")});
    m_register.add(request("2025-03-03"), {answer("2025-12-31", "partial")});
    const RegisterCount old = count(2025);
    EXPECT_EQ(figure(old, "requests.new.natural"), 2);
    EXPECT_EQ(figure(old, "requests.new.legal"), 1);
    EXPECT_EQ(figure(old, "requests.partial.natural"), 1);
    EXPECT_EQ(figure(old, "requests.carried_out.natural"), 1);
    EXPECT_EQ(figure(old, "requests.carried_out.legal"), 1);
    const RegisterCount now = count(2026);
    EXPECT_EQ(figure(now, "requests.carried_in.natural"), 1);
    EXPECT_EQ(figure(now, "requests.carried_in.total"), 2);
    EXPECT_EQ(figure(now, "requests.new.natural"), 1);
    EXPECT_EQ(figure(now, "requests.granted.natural"), 1);
    EXPECT_EQ(figure(now, "requests.carried_out.total"), 2);
    EXPECT_EQ(figure(count(2024), "requests.new.total"), 0);
}

TEST_F(CountTest, BehindACellStandItsCases)
{
    m_register.add(request("2026-03-02"), {answer("2026-03-09", "granted")});
    m_register.add(request("2026-03-03", "legal"));
    m_register.add(request("2026-03-04"), {answer("2026-03-09", "granted")});
    const RegisterCount now = count(2026);
    EXPECT_EQ(now.figure(test::cell("requests.granted.natural"))->behind,
              (std::vector<size_t>{0, 2}));
    EXPECT_EQ(now.figure(test::cell("requests.carried_out.total"))->behind,
              (std::vector<size_t>{1}));
}

TEST_F(CountTest, WhatIsNotReceivedIsNamed)
{
    Case web = request("2026-03-02");
    web.channel = Channel::Web;
    m_register.add(web);
    EXPECT_EQ(figure(count(2026), "requests.new.total"), 0);
    EXPECT_TRUE(has(count(2026), CountNote::Kind::Unreceived));
    EXPECT_FALSE(has(count(2025), CountNote::Kind::Unreceived));
}

TEST_F(CountTest, WhatIsPassedOnCountsNowhereUnlessItHadBeenCounted)
{
    m_register.add(request("2026-03-02"), {event("passed_on", "2026-03-04")});
    m_register.add(request("2025-12-30"), {event("passed_on", "2026-01-05")});
    m_register.add(request("2026-03-02"), {event("passed_on", "2026-03-04", {{"counted", "yes"}})});
    const RegisterCount now = count(2026);
    EXPECT_EQ(figure(now, "requests.new.total"), 1);
    EXPECT_EQ(figure(now, "requests.carried_in.total"), 1);
    EXPECT_EQ(figure(now, "requests.other_misc.total"), 2);
    EXPECT_TRUE(has(now, CountNote::Kind::PassedOn));
    EXPECT_TRUE(has(now, CountNote::Kind::PassedOnCounted));
    EXPECT_EQ(figure(count(2025), "requests.carried_out.total"), 1);
    RegisterSettings settings;
    settings.countsPassedOn = true;
    EXPECT_EQ(figure(count(2026, "2021", settings), "requests.new.total"), 2);
}

TEST_F(CountTest, AWithdrawnRequestIsAnotherResult)
{
    m_register.add(request("2026-03-02"), {event("withdrawn", "2026-03-04")});
    EXPECT_EQ(figure(count(2026), "requests.other_misc.natural"), 1);
    EXPECT_TRUE(has(count(2026), CountNote::Kind::WithdrawnCounted));
}

TEST_F(CountTest, ACaseAnsweredAnewCountsOnceByItsFirstAnswer)
{
    m_register.add(request("2025-11-03"),
                   {answer("2025-11-20", "unable_not_held"), event("reopened", "2026-02-02"),
                    answer("2026-02-24", "granted")});
    EXPECT_EQ(figure(count(2025), "requests.unable_not_held.natural"), 1);
    EXPECT_EQ(figure(count(2025), "requests.carried_out.total"), 0);
    EXPECT_EQ(figure(count(2026), "requests.total.total"), 0);
    RegisterSettings settings;
    settings.countsReopened = true;
    const RegisterCount now = count(2026, "2021", settings);
    EXPECT_EQ(figure(now, "requests.new.natural"), 1);
    EXPECT_EQ(figure(now, "requests.granted.natural"), 1);
    EXPECT_EQ(figure(count(2025, "2021", settings), "requests.unable_not_held.natural"), 1);
    EXPECT_TRUE(has(now, CountNote::Kind::ReopenedCounted));
    EXPECT_TRUE(has(count(2025), CountNote::Kind::Reopened));
}

TEST_F(CountTest, ACorrectedEventCountsAsItIsNow)
{
    const RegisterNumber number = m_register.add(request("2026-03-02"));
    m_register.append(number, answer("2026-03-09", "granted"));
    m_register.append(number,
                      event("answered", "2026-03-10",
                            {{"decision", "partial"}, {"corrects", "1"}, {"reason", "笔误"}}));
    EXPECT_EQ(figure(count(2026), "requests.granted.total"), 0);
    EXPECT_EQ(figure(count(2026), "requests.partial.total"), 1);
}

// Practice, 4.6.
TEST_F(CountTest, DisputesCountByBlockAndResult)
{
    for (const DisputeResultWord& word : Vocabulary::builtIn().reviewResults)
        addSuit(review("2026-03-02", word.id.toLatin1().constData(), "2026-05-06"));
    for (const DisputeResultWord& word : Vocabulary::builtIn().suitResults)
        addSuit(suit("2026-03-02", word.id.toLatin1().constData(), "2026-05-06"));
    addSuit(review("2026-11-02"));
    Dispute after = suit("2026-06-01");
    after.isAfterReview = true;
    addSuit(after);
    Dispute other = suit("2026-06-01", "revoked", "2026-09-01");
    other.role = DisputeRole::CoDefendant;
    addSuit(other);
    const RegisterCount now = count(2026);
    EXPECT_EQ(figure(now, "disputes.review.upheld"), 2); // 维持, 驳回复议请求
    EXPECT_EQ(figure(now, "disputes.review.corrected"), 4); // 撤销, 变更, 确认违法, 责令履行
    EXPECT_EQ(figure(now, "disputes.review.other"), 5);
    EXPECT_EQ(figure(now, "disputes.review.pending"), 1);
    EXPECT_EQ(figure(now, "disputes.review.total"), 12);
    EXPECT_EQ(figure(now, "disputes.direct.upheld"), 1); // 判决驳回诉讼请求
    EXPECT_EQ(figure(now, "disputes.direct.corrected"), 4);
    EXPECT_EQ(figure(now, "disputes.direct.other"), 5); // 裁定驳回起诉 among them
    EXPECT_EQ(figure(now, "disputes.after_review.pending"), 1);
    EXPECT_EQ(figure(now, "disputes.after_review.total"), 1);
    EXPECT_TRUE(has(now, CountNote::Kind::CoDefendant));
    EXPECT_TRUE(has(now, CountNote::Kind::ResultNotConfirmed));
}

TEST_F(CountTest, AnAppealKeepsADisputeOpenAndItsResultCounts)
{
    Dispute one = suit("2025-06-02", "dismissed", "2025-11-03");
    one.appealed = on("2025-11-14");
    one.finalResult = QStringLiteral("revoked");
    one.finalOut = on("2026-02-02");
    addSuit(one);
    EXPECT_EQ(figure(count(2025), "disputes.direct.pending"), 1);
    EXPECT_EQ(figure(count(2025), "disputes.direct.upheld"), 0);
    EXPECT_EQ(figure(count(2026), "disputes.direct.corrected"), 1);
    EXPECT_EQ(figure(count(2026), "disputes.direct.total"), 1);
    EXPECT_EQ(figure(count(2027), "disputes.direct.total"), 0);
    EXPECT_TRUE(has(count(2025), CountNote::Kind::Appealed));
}

TEST_F(CountTest, DisputesThatCannotBeAreRefused)
{
    const auto refuses = [&](const Dispute& one) {
        return !m_register.book().addDispute(one, m_register.rules());
    };
    Dispute one = review("2026-03-02");
    one.role = DisputeRole::Defendant;
    EXPECT_TRUE(refuses(one));
    EXPECT_TRUE(refuses(review("2026-03-02", "upheld", "2026-03-01")));
    EXPECT_TRUE(refuses(review("2026-03-02", "upheld")));
    EXPECT_TRUE(refuses(review("2026-03-02", "not_filed", "2026-04-01")));
    EXPECT_TRUE(refuses(review("")));
    one = suit("2026-03-02");
    one.appealed = on("2026-04-01");
    EXPECT_TRUE(refuses(one));
    one = suit("2026-03-02");
    one.about = {2026, 5};
    EXPECT_TRUE(refuses(one));
    EXPECT_FALSE(refuses(review("2026-03-02", "upheld", "2026-03-02")));
}

TEST_F(CountTest, TheFormOf2014CountsByChannelTimeAndDecision)
{
    Case fax = request("2017-03-02");
    fax.channel = Channel::Fax;
    fax.confirmed = on("2017-03-02");
    m_register.add(fax, {event("extended", "2017-03-20"), answer("2017-04-20", "partial")});
    m_register.add(request("2017-03-03"), {event("answered", "2017-03-09",
                                                 {{"decision", "granted"}, {"article", "36(1)"}})});
    m_register.add(request("2017-03-03"), {answer("2017-03-09", "granted")});
    m_register.add(
        request("2017-03-03"),
        {event("answered", "2017-03-09", {{"decision", "unable_not_held"}, {"article", "36(5)"}})});
    m_register.add(request("2017-03-03"), {answer("2017-03-09", "declined_repeat")});
    addSuit(suit("2017-03-02", "dismissed", "2017-05-06"));
    addSuit(suit("2017-03-02"));
    const RegisterCount now = count(2017, "2014");
    EXPECT_EQ(figure(now, "stat.received.value"), 5);
    EXPECT_EQ(figure(now, "stat.received_fax.value"), 1);
    EXPECT_EQ(figure(now, "stat.received_in_person.value"), 4);
    EXPECT_EQ(figure(now, "stat.completed_extended.value"), 1);
    EXPECT_EQ(figure(now, "stat.completed_on_time.value"), 4);
    EXPECT_EQ(figure(now, "stat.replied_already_public.value"), 1);
    EXPECT_EQ(figure(now, "stat.replied_granted.value"), 1);
    EXPECT_EQ(figure(now, "stat.replied_not_ours.value"), 1);
    EXPECT_EQ(figure(now, "stat.replied.value"), 4);
    ASSERT_EQ(now.uncounted.size(), 1u);
    EXPECT_EQ(now.uncounted[0].decision, u"declined_repeat");
    EXPECT_EQ(now.uncounted[0].cases, std::vector<size_t>{4});
    EXPECT_EQ(figure(now, "stat.litigation_upheld.value"), 1);
    EXPECT_EQ(figure(now, "stat.litigation.value"), 1);
    EXPECT_TRUE(has(now, CountNote::Kind::Unmapped));
    QStringList lines =
        countLines(now, m_register.book(), *builtInForm("2014"), Vocabulary::builtIn());
    EXPECT_THAT(lines.join(u'\n').toStdString(), HasSubstr("2017-0005"));
    EXPECT_THAT(lines.join(u'\n').toStdString(), HasSubstr("举报投诉"));
}

} // namespace gongkai
