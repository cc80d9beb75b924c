// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/split_lines.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// The lines afterwards, cells parted by bars.
QStringList joined(const QStringList& lines, const char* form = "2021")
{
    Budget budget(u"来源"_qs);
    return told(joinWrappedLabels(plainLines(lines), FormIndex(builtInForm(form)), budget));
}

} // namespace

TEST(WrappedLabelsTest, ALabelGoesOnBelowAndAboveItsFigures)
{
    EXPECT_EQ(joined({u"1.参加或举办新闻发布会总次 次 850"_qs, u"数"_qs}, "2014"),
              QStringList(u"1.参加或举办新闻发布会总次数|次|850"_qs));
    EXPECT_EQ(joined({u"（一）回应公众关注热点或重 次 682"_qs, u"大舆情数（不同方式回应同一"_qs,
                      u"热点或舆情计 1 次）"_qs},
                     "2014"),
              QStringList(u"（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计 1 "
                          u"次）|次|682"_qs)
                  .replaceInStrings(u" "_qs, QString()));
    EXPECT_EQ(joined({u"3.要求提供公"_qs, u"16 3 11 9 20 2 61"_qs, u"开出版物"_qs}),
              QStringList(u"3.要求提供公开出版物|16|3|11|9|20|2|61"_qs));
}

// The label of the group is torn beside it, over rows of its own.
TEST(WrappedLabelsTest, OfALineBesideAGroupTheLastWordIsTheRowsOwn)
{
    EXPECT_EQ(joined({u"（三） 1.属于 25 18 7 14 7 14 85"_qs, u"不予公 国家秘"_qs, u"开 密"_qs}),
              QStringList(u"1.属于国家秘密|25|18|7|14|7|14|85"_qs));
    EXPECT_EQ(joined({u"年度办 （二）部分公开 26 9 22 23 28 22 130"_qs, u"理结果 （区分处理的，"_qs,
                      u"只计这一情形，"_qs, u"不计其他情形）"_qs}),
              QStringList(u"（二）部分公开（区分处理的，只计这一情形，不计其他情形）|26|9|22|23|28"
                          u"|22|130"_qs));
}

TEST(WrappedLabelsTest, WhatIsNoLabelOfTheFormStaysInItsLines)
{
    for (const QStringList& lines :
         {QStringList{u"（三） 1.属于 25 18 7 14 7 14 85"_qs, u"不予公 国家秘"_qs, u"下一行"_qs},
          // A figure is never passed over.
          QStringList{u"12 1.属于 25 18 7 14 7 14 85"_qs, u"国家秘"_qs, u"密"_qs},
          QStringList{u"（三） 1.属于 25 18 7 14 7 14 85"_qs, u"12 国家秘"_qs, u"开 密"_qs}})
        EXPECT_EQ(joined(lines), lines);
}

// The note of the label before goes on below its figures, or has a figure in it.
TEST(WrappedLabelsTest, ANoteInFrontIsOfTheLabelBefore)
{
    for (const QStringList& lines :
         {QStringList{u"1.专职人员数"_qs, u"（不包括政府公报及政府网"_qs, u"站工作人员数）"_qs,
                      u"人 25"_qs, u"2.兼职"_qs, u"人员数"_qs},
          QStringList{u"（一）主动公开政"_qs, u"府信息数"_qs, u"（不同渠道和方式"_qs,
                      u"公开相同信息计 1"_qs, u"条）"_qs, u"其中：主动公开规"_qs,
                      u"范性文件数"_qs}})
        EXPECT_EQ(joined(lines, "2014"), lines);
}

} // namespace gongkai
