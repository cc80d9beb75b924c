// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/tiny_form.h"

#include <gmock/gmock.h>

namespace gongkai::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<QString> errors(const Report& report, Outcome outcome)
{
    std::vector<QString> lines;
    for (const Finding& finding : checkReport(report)) {
        if (finding.check->severity == Severity::Error && finding.outcome == outcome)
            lines.push_back(finding.key() + u' ' + finding.left.toString() + u'/' +
                            finding.right.toString());
    }
    return lines;
}

} // namespace

// Published reports: what the engine must say of them was worked out by hand from the figures.
TEST(PublishedCasesTest, StatisticsOf2017HaveOneBrokenSum)
{
    const Report report = publishedCase("statistics_2017");
    EXPECT_THAT(errors(report, Outcome::Broken), ElementsAre(u"stat.review/ 22/21"_qs));
    EXPECT_THAT(errors(report, Outcome::Undecidable), IsEmpty());
}

TEST(PublishedCasesTest, StatisticsOf2017PublishMoreRulesThanWereMade)
{
    const Finding finding = findingOf(publishedCase("statistics_2017"), u"stat.normative_max/"_qs);
    EXPECT_EQ(finding.outcome, Outcome::Broken);
    EXPECT_EQ(finding.check->severity, Severity::Warning);
    EXPECT_EQ(finding.left, Decimal(11));
    EXPECT_EQ(finding.right, Decimal(0));
}

TEST(PublishedCasesTest, OfficeOf2019IsFullOfBlanksThatDecideNothing)
{
    const Report report = publishedCase("office_2019");
    EXPECT_THAT(errors(report, Outcome::Broken), IsEmpty());
    EXPECT_EQ(errors(report, Outcome::Undecidable).size(), 38U);
}

TEST(PublishedCasesTest, BureauOf2020LacksOneTotal)
{
    const Report report = publishedCase("bureau_2020");
    EXPECT_THAT(errors(report, Outcome::Broken), IsEmpty());
    EXPECT_THAT(errors(report, Outcome::Undecidable),
                ElementsAre(u"disputes.sum/after_review 0/0"_qs));
    const Finding finding = findingOf(report, u"disputes.sum/after_review"_qs);
    EXPECT_EQ(finding.reason, u"total_missing"_qs);
    EXPECT_EQ(finding.computed, Decimal(0));
    EXPECT_THAT(finding.blank, ElementsAre(cell("disputes.after_review.total")));
}

TEST(PublishedCasesTest, ZoneOf2021And2022Balances)
{
    for (const char* name : {"zone_2021", "zone_2022"}) {
        const Report report = publishedCase(name);
        EXPECT_THAT(errors(report, Outcome::Broken), IsEmpty()) << name;
        EXPECT_THAT(errors(report, Outcome::Undecidable), IsEmpty()) << name;
    }
}

TEST(PublishedCasesTest, DistrictOf2023PrintsTwoTotalsAsZero)
{
    const Report report = publishedCase("district_2023");
    EXPECT_THAT(errors(report, Outcome::Broken),
                ElementsAre(u"disputes.sum/review 0/11"_qs, u"disputes.sum/after_review 0/5"_qs));
    EXPECT_EQ(errors(report, Outcome::Undecidable).size(), 9U);
}

} // namespace gongkai::test
