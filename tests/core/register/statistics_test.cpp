// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/statistics.h"

#include "core/register/fees.h"
#include "tests/core/register/register_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

Case named(const char* day, const char* name, int items = 1, const char* identity = "")
{
    Case one = request(day);
    one.name = QString::fromUtf8(name);
    one.identity = QString::fromUtf8(identity);
    one.items = items;
    return one;
}

} // namespace

TEST(StatisticsTest, MonthsKindsResultsAndDays)
{
    TestRegister test;
    // Working days used: 20, 21 (overdue), 5.
    test.add(request("2026-01-20"), {event("answered", "2026-02-24", {{"decision", "granted"}})});
    test.add(request("2026-01-20", "legal"),
             {event("answered", "2026-02-25", {{"decision", "partial"}})});
    test.add(request("2026-03-02"), {event("extended", "2026-03-03"),
                                     event("answered", "2026-03-09", {{"decision", "granted"}})});
    test.add(request("2026-03-02"), {event("withdrawn", "2026-04-01")});
    test.add(request("2025-12-31"));
    const RegisterStatistics all =
        statisticsOf(test.book(), on("2026-01-01"), on("2026-03-31"), test.rules());
    EXPECT_EQ(all.months,
              (std::vector<MonthFigures>{
                  {2026, 1, 2, 0, 0, 0, 3}, {2026, 2, 0, 2, 0, 1, 1}, {2026, 3, 2, 1, 1, 0, 2}}));
    EXPECT_EQ(all.receivedByKind, (std::map<QString, int>{{QStringLiteral("natural"), 3},
                                                          {QStringLiteral("legal"), 1}}));
    EXPECT_EQ(all.receivedByChannel, (std::map<QString, int>{{QStringLiteral("counter"), 4}}));
    EXPECT_EQ(all.endedByDecision, (std::map<QString, int>{{QStringLiteral("granted"), 2},
                                                           {QStringLiteral("partial"), 1}}));
    EXPECT_EQ(all.daysUsed, (DaysUsed{3, 46, 5, 21, 20}));
    EXPECT_EQ(statisticsOf(Register(), on("2026-01-01"), on("2026-01-31"), test.rules()).daysUsed,
              DaysUsed());
}

// 国办函〔2020〕109号, 4: 10 free, 11–30 at 100, then bands of ten at 100 more.
TEST(FeesTest, BandsByTheItem)
{
    EXPECT_EQ(itemFee(10), 0);
    EXPECT_EQ(itemFee(11), 100);
    EXPECT_EQ(itemFee(30), 100);
    EXPECT_EQ(itemFee(31), 200);
    EXPECT_EQ(itemFee(40), 200);
    EXPECT_EQ(itemFee(41), 300);
    EXPECT_EQ(itemsFee(10), 0);
    EXPECT_EQ(itemsFee(30), 2000);
    EXPECT_EQ(itemsFee(41), 2000 + 2000 + 300);
}

TEST(FeesTest, AnApplicantIsAddedUpByTheMonth)
{
    TestRegister test;
    test.add(named("2026-03-09", "王小明", 8, "11010119900101001X"));
    test.add(named("2026-03-02", "王晓明", 4, "11010119900101001X")); // one paper
    test.add(named("2026-03-02", "李四", 2));
    test.add(named("2026-04-01", "李四", 30));
    test.add(request("2026-03-05")); // without a name
    const std::vector<ApplicantMonth> all = applicantsOf(test.book(), 2026, 3, test.rules());
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].items, 12);
    EXPECT_EQ(all[0].fee, 200);
    EXPECT_EQ(all[0].cases, (std::vector<RegisterNumber>{{2026, 2}, {2026, 1}}));
    EXPECT_EQ(all[1].name, QString::fromUtf8("李四"));
    EXPECT_EQ(all[1].fee, 0);
}

} // namespace gongkai
