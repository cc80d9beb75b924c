// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/report_search.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai::test {
namespace {

Report report()
{
    return ReportBuilder(builtInForm("2021"), 2022)
        .cells({{"requests.new.natural", "3440"}, {"a20_8.fees.amount", "9116.36"}})
        .field(FieldKind::Narrative, QStringLiteral("overview"),
               QStringLiteral("收到申请3440件，办结3440件"))
        .field(FieldKind::Cover, QStringLiteral("address"), QStringLiteral("示例路3440号"));
}

// One line per hit: page and place.
QStringList found(const char* text)
{
    QStringList lines;
    for (const SearchHit& hit : searchReport(report(), QString::fromUtf8(text))) {
        if (hit.cell)
            lines << hit.cell->toString();
        else if (hit.field)
            lines << QStringLiteral("cover ") + hit.field->id;
        else
            lines << QStringLiteral("%1 %2+%3").arg(hit.page.id).arg(hit.position).arg(hit.length);
    }
    return lines;
}

TEST(ReportSearchTest, FiguresProseAndCoverAreFoundInTheOrderOfTheReport)
{
    EXPECT_EQ(found("3440").join(u'|').toStdString(),
              "cover address|overview 4+4|overview 12+4|requests.new.natural");
}

TEST(ReportSearchTest, FullWidthDigitsFindHalfWidthOnes)
{
    EXPECT_EQ(found("９１１６"), QStringList{QStringLiteral("a20_8.fees.amount")});
}

TEST(ReportSearchTest, ARowLabelLeadsToItsFirstFigure)
{
    EXPECT_EQ(found("属于国家秘密"), QStringList{QStringLiteral("requests.denied_secret.natural")});
}

TEST(ReportSearchTest, AColumnLabelLeadsToTheFirstFigureBelow)
{
    EXPECT_EQ(found("科研机构"), QStringList{QStringLiteral("requests.new.research")});
}

TEST(ReportSearchTest, NothingIsFoundForAnEmptyText)
{
    EXPECT_TRUE(found("").isEmpty());
    EXPECT_TRUE(found("  ").isEmpty());
}

TEST(ReportSearchTest, EveryLabelOfEveryFormLeadsToACell)
{
    for (const char* id : {"2014", "2019", "2021"}) {
        const Report empty = ReportBuilder(builtInForm(id));
        for (const Sheet& sheet : empty.form().sheets) {
            for (const SheetCell& place : sheet.cells) {
                if (place.figure || place.text.isEmpty())
                    continue;
                const auto hits = searchReport(empty, place.text);
                const bool here = std::ranges::any_of(
                    hits, [&](const SearchHit& hit) { return hit.page.id == sheet.id; });
                EXPECT_TRUE(here) << place.text.toStdString();
            }
        }
    }
}

TEST(ReportSearchTest, ReplacingCountsAndKeepsTheRest)
{
    Report edited = report();
    const ReplacePlan plan =
        planReplace(edited, QStringLiteral("３４４０"), QStringLiteral("7"), {});
    EXPECT_EQ(plan.count, 2); // of the prose only
    apply(edited, plan.operation);
    EXPECT_EQ(edited.narrative(QStringLiteral("overview")), QStringLiteral("收到申请7件，办结7件"));
    EXPECT_EQ(edited.cover(QStringLiteral("address")), QStringLiteral("示例路3440号"));
}

TEST(ReportSearchTest, WhatComesInItsPlaceIsNotReplacedAgain)
{
    const ReplacePlan plan = planReplace(report(), QStringLiteral("件"), QStringLiteral("件件"),
                                         QStringLiteral("overview"));
    EXPECT_EQ(plan.count, 2);
    EXPECT_EQ(plan.operation.kind, QStringLiteral("replace"));
    EXPECT_TRUE(planReplace(report(), QStringLiteral("件"), {}, QStringLiteral("problems"))
                    .operation.isEmpty());
    EXPECT_EQ(planReplace(report(), QString(), QStringLiteral("x"), {}).count, 0);
}

} // namespace
} // namespace gongkai::test
