// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/figures_under_heads.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// “issued=1 repealed=2”: what the cells behind the label of the last row are of a row, mostly 规章;
// “!” and the number of a fault.
QString found(const std::vector<QStringList>& rows, const char* formId = "2021",
              const QString& wantedRow = u"a20_1.rules"_qs)
{
    Budget budget(u"来源"_qs);
    const FormIndex form(builtInForm(formId));
    const SourceTable table = tableOf(rows);
    const TableContext context;
    const std::vector<MatchedRow> matched = matchRows(table, form, context, budget);
    const ColumnHeads heads(table, matched, form, context, budget);
    const FormLine& wanted = form.lines()[static_cast<size_t>(form.lineOfRow(wantedRow))];
    const int row = table.rowCount() - 1;
    std::vector<const SourceCell*> values = table.row(row);
    values.erase(values.begin());
    const RowFigures figures = figuresUnderHeads(row, values, wanted, heads, form, budget);
    if (figures.fault != TableFault::None)
        return u'!' + QString::number(static_cast<int>(figures.fault));
    QStringList told;
    for (const auto& [cell, figure] : figures.figures)
        told += wanted.figures[static_cast<size_t>(figure)].id.column + u'=' + cell->text;
    return told.join(u' ');
}

QString fault(TableFault fault)
{
    return u'!' + QString::number(static_cast<int>(fault));
}

const QStringList rules{u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs};

bool mayBeClosedUp(const QStringList& texts)
{
    const SourceTable table = tableOf({texts});
    std::vector<FoundFigure> figures;
    for (const SourceCell* cell : table.row(0))
        figures.push_back({cell, static_cast<int>(figures.size())});
    return gongkai::mayBeClosedUp(figures);
}

} // namespace

TEST(FiguresUnderHeadsTest, OfTimesTheOneOfThisYearIsTheOnlyColumn)
{
    const auto under = [](const QStringList& heads) {
        return found(
            {QStringList{u"统计指标"_qs} + heads, {u"4.信函申请数"_qs, u"12"_qs, u"40"_qs}}, "2014",
            u"stat.received_letter"_qs);
    };
    EXPECT_EQ(under({u"本年度"_qs, u"历年累计"_qs}), u"value=12");
    EXPECT_EQ(under({u"上年数"_qs, u"本年数"_qs}), u"value=40");
    EXPECT_EQ(under({u"本月"_qs, u"本年累计"_qs}), u"");
    EXPECT_EQ(under({u"本级"_qs, u"下级"_qs}), u"");
    EXPECT_EQ(under({u"本年度"_qs, u"今年"_qs}), u"");
    EXPECT_EQ(under({u"上年数"_qs, u"历年累计"_qs}), u"");
}

TEST(FiguresUnderHeadsTest, TheLabelAboveSaysWhichFigureACellIs)
{
    EXPECT_EQ(found({headOf2021, rules}), u"issued=1 repealed=2 in_force=3");
    EXPECT_EQ(found({{headOf2021[0], headOf2021[3], headOf2021[1], headOf2021[2]}, rules}),
              u"in_force=1 issued=2 repealed=3");
}

TEST(FiguresUnderHeadsTest, AmongTheColumnsOfOthersAHeadOfTheFormIsOneOfTheirs)
{
    const auto under = [](const QStringList& heads) {
        QStringList row{u"一、本年新收政府信息公开申请数量"_qs};
        for (qsizetype i = 1; i <= heads.size(); ++i)
            row += QString::number(10 + i);
        return found({QStringList{u"单位"_qs} + heads, row}, "2021", u"requests.new"_qs);
    };
    EXPECT_EQ(under({u"水利局"_qs, u"教育局"_qs, u"其他"_qs, u"总计"_qs}), u"");
    EXPECT_EQ(
        under({u"一季度"_qs, u"二季度"_qs, u"三季度"_qs, u"四季度"_qs, u"其他"_qs, u"总计"_qs}),
        u"");
    EXPECT_EQ(under({u"自然人"_qs, u"商业企业"_qs, u"科研机构"_qs, u"占比"_qs, u"总计"_qs}),
              u"natural=11 business=12 research=13 total=15");
}

TEST(FiguresUnderHeadsTest, ADamagedLabelIsTheOneThatIsNotThereOtherwise)
{
    EXPECT_EQ(found({{headOf2021[0], headOf2021[1], u"本年废正件数"_qs, headOf2021[3]}, rules}),
              u"issued=1 repealed=2 in_force=3");
}

TEST(FiguresUnderHeadsTest, AForeignLabelHasNoFigureOfTheRow)
{
    EXPECT_EQ(found({{headOf2021[0], headOf2021[1], u"备注"_qs, headOf2021[3]}, rules}),
              u"issued=1 in_force=3");
}

TEST(FiguresUnderHeadsTest, ARowWithAFigureUnderTheHeadOfTheLabelsIsShifted)
{
    const QStringList front{u""_qs};
    const QStringList blank{u""_qs, u""_qs};
    EXPECT_EQ(found({front + headOf2021, front + rules}), u"issued=1 repealed=2 in_force=3");
    EXPECT_EQ(found({front + headOf2021, rules + front}), u"");
    EXPECT_EQ(found({front + headOf2021, rules.first(3) + blank}), u"");
    EXPECT_EQ(found({front + headOf2021, rules.first(1) + blank + rules.last(2)}),
              u"issued= repealed=2 in_force=3");
    EXPECT_EQ(found({{headOf2021[0], headOf2021[1], u"本年处理决定数量"_qs, headOf2021[3]}, rules}),
              u"issued=1 in_force=3")
        << "the head of another table's figures says nothing of the others";
}

TEST(FiguresUnderHeadsTest, WhatContradictsItselfIsAFault)
{
    EXPECT_EQ(found({{headOf2021[0], headOf2021[1], headOf2021[1], headOf2021[3]}, rules}),
              fault(TableFault::FigureTwice));
    EXPECT_EQ(
        found({headOf2021, {headOf2021[0], headOf2021[2], headOf2021[1], headOf2021[3]}, rules}),
        fault(TableFault::TwoHeads));
    EXPECT_EQ(found({headOf2021.first(2) + QStringList{u""_qs, u""_qs}, rules}),
              fault(TableFault::Headless));
}

// A converter writes what a merged cell covers again.
TEST(FiguresUnderHeadsTest, TheLastFigureMayStandTwiceLikeItsHead)
{
    const auto fees = [](const QStringList& heads, const QStringList& figures) {
        return found(
            {QStringList{u"信息内容"_qs} + heads, QStringList{u"行政事业性收费"_qs} + figures},
            "2019", u"a20_8.fees"_qs);
    };
    const QStringList heads{u"上一年项目数量"_qs, u"本年增/减"_qs, u"本年增/减"_qs};
    EXPECT_EQ(fees(heads, {u"8"_qs, u"4"_qs, u"4"_qs}), u"last_year=8 change=4 change=4");
    EXPECT_EQ(fees(heads, {u"8"_qs, u"4"_qs, u"5"_qs}), fault(TableFault::FigureTwice));
    EXPECT_EQ(fees({u"上一年项目数量"_qs, u"上一年项目数量"_qs, u"本年增/减"_qs},
                   {u"8"_qs, u"8"_qs, u"4"_qs}),
              fault(TableFault::FigureTwice));
}

TEST(FiguresUnderHeadsTest, TheOneColumnWithoutAHeadIsKnownByAllOthers)
{
    const QStringList blank{u""_qs};
    const QString all = u"issued=1 repealed=2 in_force=3"_qs;
    EXPECT_EQ(found({headOf2021.first(3) + blank, rules}), all);
    EXPECT_EQ(found({headOf2021.first(2) + blank + headOf2021.last(1), rules}), all);
    // Not where the others stand as if a head was lost and the row of them closed up.
    EXPECT_EQ(found({headOf2021.first(2) + headOf2021.last(1) + blank, rules}),
              fault(TableFault::Headless));
    // More behind a row that has all its figures says nothing of the table, but nothing is certain.
    EXPECT_EQ(found({headOf2021 + blank, rules + QStringList(u"4"_qs)}), QString());
}

TEST(FiguresUnderHeadsTest, ARowIsClosedUpWhenItsLastCellAloneIsBlankOrHoldsTheSumTooEarly)
{
    EXPECT_TRUE(mayBeClosedUp({u"1"_qs, u"2"_qs, u""_qs}));
    EXPECT_FALSE(mayBeClosedUp({u"1"_qs, u""_qs, u"3"_qs}));
    EXPECT_FALSE(mayBeClosedUp({u"0"_qs, u"0"_qs, u""_qs}));
    EXPECT_FALSE(mayBeClosedUp({u"1"_qs, u""_qs})) << "rows of two are filled in by half";
    EXPECT_TRUE(mayBeClosedUp({u"1"_qs, u"2"_qs, u"3"_qs, u""_qs, u""_qs}));
    EXPECT_FALSE(mayBeClosedUp({u"1"_qs, u"2"_qs, u"4"_qs, u""_qs, u""_qs}));
    EXPECT_TRUE(mayBeClosedUp({u""_qs, u"3"_qs, u""_qs, u"3"_qs, u""_qs})) << "one and its total";
    EXPECT_FALSE(mayBeClosedUp({u""_qs, u"3"_qs, u""_qs, u""_qs}));
}

} // namespace gongkai
