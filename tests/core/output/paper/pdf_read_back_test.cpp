// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/read_source.h"
#include "core/output/compose.h"
#include "core/output/paper/paginator.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

class PdfReadBackTest : public testing::TestWithParam<const char*>
{};

TEST_P(PdfReadBackTest, OurOwnPdfComesBackWhole)
{
    const Report report = test::publishedCase(GetParam());
    const auto pdf = writePdf(compose(report, {}, {}), PageSetup());
    ASSERT_TRUE(pdf);
    const auto result = readSource(*pdf, u"报告.pdf"_qs, {}, Catalog::builtIn());
    ASSERT_TRUE(result) << qPrintable(result.error().message);
    EXPECT_EQ(result->report.form().id, report.form().id);
    EXPECT_EQ(result->report.year(), report.year());
    EXPECT_EQ(result->report.agency(u"name"_qs), report.agency(u"name"_qs));
    for (const CellId& id : report.cells())
        EXPECT_EQ(result->report.figure(id).toString(), report.figure(id).toString())
            << qPrintable(id.toString());
    EXPECT_TRUE(result->match.missing.empty());
    EXPECT_TRUE(result->match.leftOver.empty());
    EXPECT_EQ(result->source.hidden.others, 0);
}

INSTANTIATE_TEST_SUITE_P(Cases, PdfReadBackTest,
                         testing::Values("statistics_2017", "office_2019", "bureau_2020",
                                         "zone_2021", "zone_2022", "district_2023"));

} // namespace
} // namespace gongkai
