// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reports_in_source.h"

#include "tests/core/intake/match/tables.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// “2023:0-3 2022:3-6”: the reports of these blocks, by year and ranges of units.
QString reportsOf(std::vector<SourceBlock> blocks)
{
    SourceDocument source;
    source.blocks = std::move(blocks);
    Budget budget(u"来源"_qs);
    QStringList told;
    for (const OneReport& report : reportsIn(source, unitsOf(source), Catalog::builtIn(), budget)) {
        QStringList ranges;
        for (const ReportRange& range : report.ranges)
            ranges += u"%1-%2"_qs.arg(range.begin).arg(range.end);
        told +=
            u"%1:%2"_qs.arg(report.name ? report.name->year.value_or(0) : 0).arg(ranges.join(u'+'));
    }
    return told.join(u' ');
}

const QString titleOf2023{QStringLiteral("示例区人民政府2023年政府信息公开工作年度报告")};
const QString titleOf2022{QStringLiteral("示例区人民政府2022年政府信息公开工作年度报告")};

SourceTable rules(const QString& figures)
{
    const QStringList all = figures.split(u' ');
    return tableOf({headOf2021, QStringList(u"规章"_qs) + all});
}

} // namespace

TEST(ReportsInSourceTest, UnitsAreParagraphsAndRowsOfTables)
{
    SourceDocument source;
    source.blocks = {u"一句。"_qs, rules(u"1 2 3"_qs)};
    const auto units = unitsOf(source);
    ASSERT_EQ(units.size(), 3U);
    EXPECT_EQ(units[0].row, -1);
    EXPECT_EQ(units[2].block, 1U);
    EXPECT_EQ(units[2].row, 1);
}

TEST(ReportsInSourceTest, ATitleOverWhatStoodThereBeforeBeginsAnotherReport)
{
    EXPECT_EQ(reportsOf({titleOf2023, rules(u"1 2 3"_qs), titleOf2022, rules(u"4 5 6"_qs)}),
              u"2023:0-3 2022:3-6");
}

TEST(ReportsInSourceTest, ATitleOverTheNextPageBeginsNone)
{
    EXPECT_EQ(reportsOf({titleOf2023, rules(u"1 2 3"_qs), titleOf2023, u"一句。"_qs}), u"2023:0-5");
    EXPECT_EQ(reportsOf({titleOf2023, rules(u"1 2 3"_qs)}), u"");
}

TEST(ReportsInSourceTest, NamesThatDoNotContradictEachOtherAreOfOneReport)
{
    EXPECT_TRUE(isSame({u"示例县统计局"_qs, 2023, {}}, {u"示例县统计局"_qs, {}, {}}));
    EXPECT_FALSE(isSame({u"示例县统计局"_qs, 2023, {}}, {u"示例县统计局"_qs, 2022, {}}));
    EXPECT_FALSE(isSame({u"示例县统计局"_qs, 2023, {}}, {u"示例县财政局"_qs, 2023, {}}));
}

} // namespace gongkai
