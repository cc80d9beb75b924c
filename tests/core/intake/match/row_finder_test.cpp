// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/row_finder.h"

#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

using namespace test;

std::vector<FoundRow> rowsOf(const QStringList& lines)
{
    static const FormIndex form(builtInForm("2021"));
    Budget budget(u"来源"_qs);
    const std::vector<TextItem> items = plainLines(lines);
    return RowFinder(items, form, budget).all();
}

TEST(RowFinderTest, ARowIsItsLabelAndTheRunBehindIt)
{
    const auto rows = rowsOf(QStringList(headOf2021) +
                             QStringList{u"规章"_qs, u"1"_qs, u"2"_qs, u"3"_qs, u"文"_qs});
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[1].begin, 4);
    EXPECT_EQ(rows[1].runBegin, 5);
    EXPECT_EQ(rows[1].end, 8);
    EXPECT_TRUE(rows[1].follows);
    EXPECT_TRUE(rows[0].others.isEmpty());
}

TEST(RowFinderTest, ColumnsOfAnotherTimeBehindTheHeadAreOfIt)
{
    const auto rows =
        rowsOf(QStringList(headOf2021) + QStringList{u"上年制发件数"_qs, u"同比增减"_qs, u"规章"_qs,
                                                     u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"5"_qs});
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].others, (QStringList{u"上年制发件数"_qs, u"同比增减"_qs}));
    EXPECT_TRUE(rows[0].areOthersLast);
    EXPECT_EQ(rows[0].end, 6);
}

// The form prints it in three rows.
const QStringList flatHead{u"自然人"_qs,       u"商业企业"_qs, u"科研机构"_qs, u"社会公益组织"_qs,
                           u"法律服务机构"_qs, u"其他"_qs,     u"总计"_qs};
const QStringList rowOfSeven{u"一、本年新收政府信息公开申请数量"_qs,
                             u"1"_qs,
                             u"2"_qs,
                             u"3"_qs,
                             u"4"_qs,
                             u"5"_qs,
                             u"6"_qs,
                             u"21"_qs};

bool hasFlatHead(const QStringList& lines)
{
    return std::ranges::any_of(rowsOf(lines), &FoundRow::isFlat);
}

TEST(RowFinderTest, AHeadInOneRowHasItsLabelsInTheirColumns)
{
    for (const QString& corner : {u"项目"_qs, u"申请人情况"_qs, u"处理情况"_qs}) {
        const auto rows = rowsOf(QStringList(corner) + flatHead + rowOfSeven);
        ASSERT_EQ(rows.size(), 2U) << qPrintable(corner);
        EXPECT_TRUE(rows[0].isFlat);
        EXPECT_EQ(rows[0].begin, 1);
        EXPECT_EQ(rows[0].end, 8);
        QStringList labels;
        for (const auto& [label, text] : rows[0].labels)
            labels += u"%1 %2"_qs.arg(QString::number(label->cell.column), text);
        EXPECT_EQ(labels, (QStringList{u"3 自然人"_qs, u"4 商业企业"_qs, u"5 科研机构"_qs,
                                       u"6 社会公益组织"_qs, u"7 法律服务机构"_qs, u"8 其他"_qs,
                                       u"9 总计"_qs}));
        EXPECT_FALSE(rows[1].isFlat);
        EXPECT_TRUE(rows[1].follows);
        EXPECT_EQ(rows[1].runBegin, 9);
    }
}

TEST(RowFinderTest, AHeadInOneRowIsWholeUndamagedAndInOrder)
{
    QStringList torn = flatHead;
    torn.removeAt(2);
    EXPECT_FALSE(hasFlatHead(torn + rowOfSeven));
    QStringList swapped = flatHead;
    swapped.swapItemsAt(1, 2);
    EXPECT_FALSE(hasFlatHead(swapped + rowOfSeven));
    QStringList damaged = flatHead;
    damaged[3] = u"社会公益祖织"_qs;
    EXPECT_FALSE(hasFlatHead(damaged + rowOfSeven));
    QStringList longer = flatHead;
    longer.insert(3, u"小计"_qs);
    EXPECT_FALSE(hasFlatHead(longer + rowOfSeven));
    EXPECT_FALSE(hasFlatHead(flatHead + QStringList(u"备注"_qs) + rowOfSeven));
    EXPECT_FALSE(hasFlatHead(flatHead)); // no row of its table follows
}

// In a row with borders no other column of the table may stand before it.
TEST(RowFinderTest, AHeadInOneRowBeginsItsRow)
{
    const FormIndex form(builtInForm("2021"));
    Budget budget(u"来源"_qs);
    const auto isFound = [&](const QStringList& before) {
        std::vector<TextItem> items;
        for (const QStringList& row : {before + flatHead, rowOfSeven}) {
            for (const QString& text : row)
                items.push_back({text, true, false});
            items.back().endsRow = true;
        }
        const auto rows = RowFinder(items, form, budget).all();
        return std::ranges::any_of(rows, &FoundRow::isFlat);
    };
    EXPECT_TRUE(isFound({}));
    EXPECT_TRUE(isFound({u"序号"_qs, u"项目"_qs}));
    EXPECT_FALSE(isFound({u"项目"_qs, u"总计"_qs}));
    EXPECT_FALSE(isFound({u"项目"_qs, u"自然人"_qs}));
    EXPECT_FALSE(isFound({u"项目"_qs, u"12"_qs}));
}

TEST(RowFinderTest, ColumnsOfAnotherTimeBehindAHeadInOneRowAreOfIt)
{
    const auto rows =
        rowsOf(flatHead + QStringList(u"上年总计"_qs) + rowOfSeven + QStringList(u"9"_qs));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_TRUE(rows[0].isFlat);
    EXPECT_EQ(rows[0].others, QStringList(u"上年总计"_qs));
    EXPECT_TRUE(rows[0].areOthersLast);
}

TEST(RowFinderTest, AColumnOfSumsBehindItsGroupIsOfAHeadInOneRow)
{
    QStringList withSum = flatHead;
    withSum.insert(6, u"小计"_qs);
    const auto rows = rowsOf(withSum + rowOfSeven + QStringList(u"9"_qs));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_TRUE(rows[0].isFlat);
    EXPECT_EQ(rows[0].sumHead, u"小计"_qs);
    EXPECT_EQ(rows[0].columns, (std::vector<int>{0, 1, 2, 3, 4, 5, FoundRow::addedSum, 6}));
}

} // namespace

} // namespace gongkai
