// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/fill.h"

#include "core/report/edits.h"
#include "tests/core/register/register_builder.h"
#include "tests/support/report_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

class FillTest : public testing::Test
{
protected:
    FillTest() : m_report(builtInForm("2021"), 2026, QStringLiteral("示例局"))
    {
        m_register.add(request("2026-03-02"),
                       {event("answered", "2026-03-09", {{"decision", "granted"}})});
    }
    FillPlan plan()
    {
        const auto map = RegisterMap::of(m_report.form());
        EXPECT_TRUE(map);
        const RegisterCount count =
            countRegister(m_register.book(), 2026, *map, Vocabulary::builtIn(), {});
        const auto planned = planFill(count, m_report, QStringLiteral("/x/局.gkr"),
                                      QDateTime(QDate(2027, 1, 4), QTime(9, 0)));
        EXPECT_TRUE(planned);
        return planned ? *planned : FillPlan();
    }
    void type(const char* cell, const char* text)
    {
        apply(m_report, setFigures(m_report, {{test::cell(cell), test::figure(text)}}));
    }
    std::string at(const char* cell) const
    {
        return m_report.figure(test::cell(cell)).toString().toStdString();
    }

    TestRegister m_register;
    Report m_report;
};

constexpr int mapped = 175 + 15;

} // namespace

TEST_F(FillTest, EveryCellOfBothTablesIsProposedUnconfirmed)
{
    const FillPlan first = plan();
    EXPECT_EQ(first.proposed.size(), size_t(mapped));
    apply(m_report, first.operation);
    EXPECT_EQ(at("requests.new.natural"), "1");
    EXPECT_EQ(at("requests.granted.total"), "1");
    EXPECT_EQ(at("disputes.review.total"), "0");
    const CellId cell = test::cell("requests.new.natural");
    EXPECT_TRUE(m_report.isUnconfirmed(cell));
    EXPECT_EQ(m_report.origin(cell)->from, QString::fromUtf8("台账 局.gkr"));
    const FillPlan again = plan();
    EXPECT_TRUE(again.operation.isEmpty());
    EXPECT_EQ(again.equal.size(), size_t(mapped));
}

TEST_F(FillTest, WhatWasTypedStaysAndIsMarkedAndListed)
{
    type("requests.new.natural", "3");
    type("requests.granted.natural", "1");
    const FillPlan planned = plan();
    ASSERT_EQ(planned.kept.size(), 1u);
    EXPECT_EQ(planned.kept[0].cell, test::cell("requests.new.natural"));
    EXPECT_EQ(planned.kept[0].counted, test::figure("1"));
    EXPECT_EQ(planned.equal.size(), 1u);
    apply(m_report, planned.operation);
    EXPECT_EQ(at("requests.new.natural"), "3");
    EXPECT_TRUE(m_report.isUnconfirmed(test::cell("requests.new.natural")));
    EXPECT_EQ(m_report.origin(test::cell("requests.new.natural"))->original, u"1");
    EXPECT_FALSE(m_report.isUnconfirmed(test::cell("requests.granted.natural")));
    EXPECT_EQ(plan().kept.size(), 1u); // a mark is no proposal
    EXPECT_THAT(describe(planned, m_report).join(u'\n').toStdString(),
                testing::HasSubstr("requests.new.natural"));
}

TEST_F(FillTest, AProposalFollowsTheRegisterUntilItIsConfirmed)
{
    apply(m_report, plan().operation);
    apply(m_report, confirmFigures(m_report, {test::cell("requests.carried_in.natural"),
                                              test::cell("requests.new.total")}));
    m_register.add(request("2026-05-06"));
    const FillPlan next = plan();
    EXPECT_EQ(next.proposed.size(), 3u); // new.natural, carried_out.natural, carried_out.total
    ASSERT_EQ(next.kept.size(), 1u);
    EXPECT_EQ(next.kept[0].cell, test::cell("requests.new.total"));
    apply(m_report, next.operation);
    EXPECT_EQ(at("requests.new.natural"), "2");
    EXPECT_EQ(at("requests.new.total"), "1");
    // Typed right, the mark goes.
    type("requests.new.total", "2");
    EXPECT_FALSE(m_report.isUnconfirmed(test::cell("requests.new.total")));
    EXPECT_TRUE(plan().kept.empty());
}

TEST_F(FillTest, ACountOfAnotherYearOrFormIsRefused)
{
    const auto map = RegisterMap::of(m_report.form());
    ASSERT_TRUE(map);
    const RegisterCount other =
        countRegister(m_register.book(), 2025, *map, Vocabulary::builtIn(), {});
    EXPECT_FALSE(planFill(other, m_report, QString(), {}));
}

} // namespace gongkai
