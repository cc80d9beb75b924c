// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/column_heads.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <functional>

namespace gongkai {
namespace {

using namespace test;

void withHeads(const SourceTable& table, const SourceTable* before,
               const std::function<void(const ColumnHeads&, const FormIndex&)>& look)
{
    Budget budget(u"来源"_qs);
    const FormIndex form(builtInForm("2021"));
    TableContext context;
    context.before = before;
    const std::vector<MatchedRow> rows = matchRows(table, form, context, budget);
    look(ColumnHeads(table, rows, form, context, budget), form);
}

// The labels above a place, the nearest first.
QStringList above(const ColumnHeads& heads, int row, int column)
{
    QStringList texts;
    for (const ColumnLabel& label : heads.above(row, column))
        texts += label.text;
    return texts;
}

const QStringList rules{u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs};
const QStringList normative{u"行政规范性文件"_qs, u"4"_qs, u"5"_qs, u"6"_qs};

} // namespace

TEST(ColumnHeadsTest, TheLabelAboveNamesEachRowBelow)
{
    withHeads(tableOf({headOf2021, rules, normative}), nullptr,
              [](const ColumnHeads& heads, const FormIndex&) {
                  EXPECT_EQ(above(heads, 1, 1), QStringList{u"本年制发件数"_qs});
                  EXPECT_EQ(above(heads, 2, 3), QStringList{u"现行有效件数"_qs});
                  EXPECT_FALSE(heads.areOfTableBefore(2, 3));
                  EXPECT_FALSE(heads.inTable(1, 1).hasHole);
              });
}

TEST(ColumnHeadsTest, ALostCellLeavesAHole)
{
    withHeads(tableOf({headOf2021.first(3) + QStringList(u"_"_qs), rules}), nullptr,
              [](const ColumnHeads& heads, const FormIndex&) {
                  EXPECT_TRUE(heads.inTable(1, 3).hasHole);
                  EXPECT_TRUE(above(heads, 1, 3).isEmpty());
                  EXPECT_FALSE(heads.inTable(1, 2).hasHole);
              });
}

TEST(ColumnHeadsTest, AGroupStandsBehindTheColumnAndOverTheBlanksToItsRight)
{
    const SourceTable table =
        tableOf({{u"行政复议"_qs, u""_qs}, {u"结果维持"_qs, u"结果纠正"_qs}, {u"1"_qs, u"2"_qs}});
    withHeads(table, nullptr, [](const ColumnHeads& heads, const FormIndex&) {
        EXPECT_EQ(above(heads, 2, 0), (QStringList{u"结果维持"_qs, u"行政复议"_qs}));
        EXPECT_EQ(above(heads, 2, 1), (QStringList{u"结果纠正"_qs, u"行政复议"_qs}));
    });
}

TEST(ColumnHeadsTest, ALabelFilledDownIsOne)
{
    const SourceTable table = tableOf({{u"申请人情况"_qs, u"申请人情况"_qs},
                                       {u"自然人"_qs, u"法人或其他组织"_qs},
                                       {u"自然人"_qs, u"商业企业"_qs},
                                       {u"1"_qs, u"2"_qs}});
    withHeads(table, nullptr, [](const ColumnHeads& heads, const FormIndex&) {
        EXPECT_EQ(above(heads, 3, 0), (QStringList{u"自然人"_qs, u"申请人情况"_qs}));
    });
}

TEST(ColumnHeadsTest, ANoteBetweenTheRowsIsNoHead)
{
    const QString note = u"注：规章由区司法局统计"_qs;
    for (const QStringList& row :
         {QStringList{note, u"_"_qs, u"_"_qs, u"_"_qs}, QStringList{note, u""_qs, u""_qs, u""_qs}})
        withHeads(tableOf({headOf2021, rules, row, normative}), nullptr,
                  [](const ColumnHeads& heads, const FormIndex&) {
                      EXPECT_EQ(above(heads, 3, 1), QStringList{u"本年制发件数"_qs});
                      EXPECT_FALSE(heads.inTable(3, 1).hasHole);
                  });
}

TEST(ColumnHeadsTest, TheHeadOfTheTableBeforeGoesOnWhereThisOneHasNone)
{
    const SourceTable before = tableOf({headOf2021, rules});
    withHeads(tableOf({normative}), &before, [](const ColumnHeads& heads, const FormIndex&) {
        EXPECT_EQ(above(heads, 0, 1), QStringList{u"本年制发件数"_qs});
        EXPECT_TRUE(heads.areOfTableBefore(0, 1));
    });
    withHeads(tableOf({headOf2021, normative}), &before,
              [](const ColumnHeads& heads, const FormIndex&) {
                  EXPECT_FALSE(heads.areOfTableBefore(1, 1));
              });
    const SourceTable narrower = tableOf({headOf2021.first(3), rules.first(3)});
    withHeads(tableOf({normative}), &narrower, [](const ColumnHeads& heads, const FormIndex&) {
        EXPECT_TRUE(above(heads, 0, 1).isEmpty());
    });
}

TEST(ColumnHeadsTest, WhoAsksChangesNothing)
{
    const SourceTable before = tableOf({headOf2021, rules});
    withHeads(tableOf({normative}), &before, [](const ColumnHeads& heads, const FormIndex&) {
        const QStringList first = above(heads, 0, 2);
        above(heads, 0, 1);
        EXPECT_EQ(above(heads, 0, 2), first);
    });
}

TEST(ColumnHeadsTest, ALabelOfARowStandsAboveWhateverIsBetween)
{
    withHeads(tableOf({headOf2021, rules, normative}), nullptr,
              [](const ColumnHeads& heads, const FormIndex& form) {
                  const FormLine& line =
                      form.lines()[static_cast<size_t>(form.lineOfRow(u"a20_1.normative"_qs))];
                  EXPECT_TRUE(heads.hasLabelOf(line, 2, 2));
                  EXPECT_FALSE(heads.hasLabelOf(line, 2, 0));
              });
}

} // namespace gongkai
