// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/flat_heads.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// Table one has its labels in one row, those of table four are equal without their groups.
TEST(FlatHeadsTest, TheTableOfRequestsHasOne)
{
    for (const char* year : {"2019", "2021"}) {
        const FormIndex form(builtInForm(year));
        const auto heads = flatHeads(form);
        ASSERT_EQ(heads.size(), 1U) << year;
        QStringList labels;
        for (const FormLabel* label : heads[0].labels)
            labels += label->cell.text;
        EXPECT_EQ(labels,
                  (QStringList{u"自然人"_qs, u"商业企业"_qs, u"科研机构"_qs, u"社会公益组织"_qs,
                               u"法律服务机构"_qs, u"其他"_qs, u"总计"_qs}));
        EXPECT_TRUE(heads[0].hasLabel(u"总计"_qs));
        EXPECT_FALSE(heads[0].hasLabel(u"法人或其他组织"_qs));
    }
}

TEST(FlatHeadsTest, AFormWithoutGroupsOfColumnsHasNone)
{
    const FormIndex form(builtInForm("2014"));
    EXPECT_TRUE(flatHeads(form).empty());
}

} // namespace
} // namespace gongkai
