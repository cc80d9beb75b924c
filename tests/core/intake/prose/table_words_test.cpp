// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/prose/table_words.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

class TableWordsTest : public testing::Test
{
protected:
    Budget budget{u"来源"_qs};
    TableWords words{*builtInForm("2021"), budget};
};

TEST_F(TableWordsTest, LabelsAndFiguresAreNoWords)
{
    EXPECT_TRUE(words.isText(u"全年平稳。"_qs, false));
    EXPECT_FALSE(words.isText(u"本年制发件数"_qs, false));
    EXPECT_FALSE(words.isText(u"序号"_qs, false));
    EXPECT_FALSE(words.isText(u"12"_qs, true));
    EXPECT_TRUE(words.isText(u"/"_qs, true)) << "a mark is all there is to say";
    EXPECT_FALSE(words.isText(u"/"_qs, false));
}

TEST_F(TableWordsTest, ALineOfPiecesIsTorn)
{
    EXPECT_TRUE(words.isTornLabel(u"未经复议直接 复议后"_qs));
    EXPECT_TRUE(words.isTornLabel(u"未经复议直接起诉 复议后起诉结果 结果 其他 尚未"_qs))
        << "two lines run together";
    EXPECT_FALSE(words.isTornLabel(u"无。"_qs));
    EXPECT_FALSE(words.isTornLabel(u"复议后起诉结果"_qs)) << "alone it may be words";
    EXPECT_FALSE(words.isTornLabel(u"全年 平稳 有序"_qs));
}

TEST_F(TableWordsTest, ALineOfLabelsIsNoneOfWords)
{
    EXPECT_TRUE(words.areLabels(u"信息内容 本年制发件数本年废止件数现行有效件数"_qs));
    EXPECT_TRUE(words.areLabels(u"结果维持结果纠正"_qs));
    EXPECT_FALSE(words.areLabels(u"本年制发件数"_qs)) << "one may be a sub-heading";
    EXPECT_FALSE(words.areLabels(u"本年制发件数本年共有三件"_qs));
    EXPECT_FALSE(words.areLabels(QString()));
}

TEST_F(TableWordsTest, ALabelWithAnotherNumberIsNone)
{
    EXPECT_TRUE(words.isLabel(u"行政诉讼"_qs));
    EXPECT_TRUE(words.isLabel(u"（一）予以公幵"_qs)) << "damaged";
    EXPECT_FALSE(words.isLabel(u"（二）行政诉讼"_qs));
    EXPECT_FALSE(words.isLabel(u"（二）依申请公开情况"_qs));
}

TEST_F(TableWordsTest, APieceWithAFigureIsARowOfATable)
{
    EXPECT_TRUE(words.isTornRow(u"3.补正后申 25"_qs));
    EXPECT_TRUE(words.isTornRow(u"2.其他法律行政法规305"_qs)) << "without a blank";
    EXPECT_EQ(words.withFigureApart(u"2.其他法律行政法规305 7"_qs), u"2.其他法律行政法规 305 7");
    EXPECT_EQ(words.withFigureApart(u"全年公开信息25"_qs), u"全年公开信息25");
    EXPECT_FALSE(words.isTornRow(u"25"_qs));
    EXPECT_FALSE(words.isTornRow(u"全年公开信息 25"_qs));
}

TEST_F(TableWordsTest, AFewPiecesMayBeWords)
{
    QStringList few{u"其他"_qs, u"总计"_qs, u"全年平稳。"_qs};
    EXPECT_EQ(words.takeTornLabels(few), QStringList());
    EXPECT_EQ(few.size(), 3);
    QStringList many{u"总计 结果 结果 其他 尚未"_qs, u"全年平稳。"_qs};
    EXPECT_EQ(words.takeTornLabels(many), QStringList(u"总计 结果 结果 其他 尚未"_qs));
    EXPECT_EQ(many, QStringList(u"全年平稳。"_qs));
}

TEST_F(TableWordsTest, ARowOfFiguresHasTwoAtItsEnd)
{
    const auto isRow = [](const QString& text) {
        return isRowOfFigures({text, SourceLine::Origin::Paragraph, false});
    };
    EXPECT_TRUE(isRow(u"行政处罚 30 7"_qs));
    EXPECT_FALSE(isRow(u"行政处罚 30"_qs));
    EXPECT_FALSE(isRow(u"共收到：30 7"_qs));
    EXPECT_TRUE(isTableRemark({u"备注：含下属单位"_qs, SourceLine::Origin::Row, false}));
    EXPECT_FALSE(isTableRemark({u"备注：含下属单位"_qs, SourceLine::Origin::Paragraph, false}));
}

} // namespace

} // namespace gongkai
