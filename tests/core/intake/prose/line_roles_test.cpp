// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/line_roles.h"

#include "core/intake/prose/words.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

LineRoles rolesOf(const QStringList& texts, LinesAre are)
{
    std::vector<SourceLine> lines;
    for (const QString& text : texts)
        lines.push_back({text, SourceLine::Origin::Paragraph, false});
    Budget budget(u"来源"_qs);
    const ReportTitle title = findTitle(lines, budget);
    return findLineRoles(lines, *builtInForm("2021"), title, ContactReader(ProseWords::builtIn()),
                         are, budget);
}

const QStringList page{
    u"发布日期：2024-01-20"_qs,   u"示例县统计局2023年政府信息公开工作年度报告"_qs,
    u"一、总体情况"_qs,           u"全年平稳。"_qs,
    u"六、其他需要报告的事项"_qs, u"无。"_qs,
    u"电话：0123-1234567"_qs,     u"主办：示例县人民政府办公室"_qs};

TEST(LineRolesTest, ALineIsOfThePageOfTheTitleAHeadingOrWords)
{
    const LineRoles roles = rolesOf(page, LinesAre::Whole);
    EXPECT_TRUE(roles.isFurniture[0]);
    EXPECT_EQ(roles.titles, QSet<size_t>{1});
    EXPECT_EQ(roles.frontBegin, 2U);
    EXPECT_EQ(roles.firstHeading, 2U);
    EXPECT_EQ(roles.lastHeading, 4U);
    EXPECT_FALSE(roles.isFurniture[3]);
    EXPECT_TRUE(roles.siteContact.contains(6)) << "it is that of the site";
}

TEST(LineRolesTest, NothingStandsAroundAReportOfOurs)
{
    const LineRoles roles = rolesOf(page, LinesAre::Printed);
    EXPECT_FALSE(roles.isFurniture[0]);
    EXPECT_EQ(roles.headings.size(), 2U);
}

} // namespace

} // namespace gongkai
