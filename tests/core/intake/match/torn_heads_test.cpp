// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/torn_heads.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// The rows that come of these lines, their cells parted by bars.
QStringList joined(const QStringList& lines)
{
    Budget budget(u"来源"_qs);
    return told(joinTornHeads(plainLines(lines), FormIndex(builtInForm("2021")), budget));
}

const QStringList reviews{u"行政复议 行政诉讼"_qs,
                          u"结 结 其 尚 总 未经复议直接起诉 复议后起诉"_qs,
                          u"果 果 他 未 计 结 结 其 尚 总 结 结 其 尚 总"_qs,
                          u"维 纠 结 审 果 果 他 未 计 果 果 他 未 计"_qs,
                          u"持 正 果 结 维 纠 结 审 维 纠 结 审"_qs,
                          u"持 正 果 结 持 正 果 结"_qs};
const QString fifteen = u"15 1 8 3 27 9 3 11 13 36 19 11 2 20 52"_qs;

TEST(TornHeadsTest, EachLetterGoesToItsColumn)
{
    const QString results = u"结果维持|结果纠正|其他结果|尚未审结|总计"_qs;
    EXPECT_EQ(joined(reviews + QStringList(fifteen)),
              (QStringList{u"行政复议|行政诉讼"_qs, results + u"|未经复议直接起诉|复议后起诉"_qs,
                           results + u'|' + results, fifteen}));
}

// The notes of the corner stand beside the heads; the first row's label goes on around its figures.
TEST(TornHeadsTest, TheCornerIsOneOfThem)
{
    const auto rows = joined({u"（本列数据的勾稽关系 申请人情况"_qs,
                              u"为：第一项加第二项之 自然人 法人或其他组织 总计"_qs,
                              u"和，等于第三项加第四项 商业企 科研机 社会公 法律服 其他"_qs,
                              u"之和） 业 构 益组织 务机构"_qs, u"一、本年新收政府信息公"_qs,
                              u"开申请数量 356 342 300 362 384 364 2108"_qs});
    ASSERT_EQ(rows.size(), 5);
    EXPECT_TRUE(rows[0].endsWith(u"|申请人情况")) << qPrintable(rows[0]);
    EXPECT_EQ(rows[1], u"自然人|法人或其他组织|总计");
    EXPECT_EQ(rows[2], u"商业企业|科研机构|社会公益组织|法律服务机构|其他");
    EXPECT_EQ(rows[3], u"一、本年新收政府信息公");
}

TEST(TornHeadsTest, HeadsThatAreNotThoseOfTheFormStayAsTheyAre)
{
    const auto stays = [](const QStringList& lines) { return joined(lines) == lines; };
    QStringList swapped = reviews;
    swapped[3].replace(u"维 纠"_qs, u"纠 维"_qs);
    swapped[4].replace(0, 3, u"正 持"_qs);
    EXPECT_TRUE(stays(swapped + QStringList(fifteen)));
    QStringList lost = reviews;
    lost[5].chop(2);
    EXPECT_TRUE(stays(lost + QStringList(fifteen)));
    EXPECT_TRUE(stays(reviews + QStringList(fifteen.chopped(3))));
    EXPECT_TRUE(stays({u"行政复议 行政诉讼"_qs, fifteen}));
}

// One letter a line, head after head.
TEST(TornHeadsTest, HeadsReadOneAfterTheOtherStandInTheOrderOfTheForm)
{
    const QStringList group{u"结果维持"_qs, u"结果纠正"_qs, u"其他结果"_qs, u"尚未审结"_qs,
                            u"总计"_qs};
    const auto copy = [](const QStringList& heads) {
        QStringList lines{u"行政复议 行政诉讼"_qs};
        for (int i = 0; i < 3; ++i) {
            if (i == 1)
                lines += u"未经复议直接起诉 复议后起诉"_qs;
            for (const QString& head : heads)
                lines += head.split(QString(), Qt::SkipEmptyParts);
        }
        return lines + QStringList(fifteen);
    };
    EXPECT_EQ(joined(copy(group)).size(), 4);
    QStringList totalFirst = group;
    totalFirst.move(4, 0);
    EXPECT_EQ(joined(copy(totalFirst)), copy(totalFirst));
}

// A line without a letter is looked at as well as any other.
TEST(TornHeadsTest, EveryLineThatIsLookedAtCounts)
{
    Budget budget(u"来源"_qs);
    const FormIndex form(builtInForm("2021"));
    const auto lines = plainLines(QStringList(1000, u"——"_qs) + QStringList(fifteen));
    joinTornHeads(lines, form, budget);
    EXPECT_GE(budget.used(Limit::Steps), 1000);
}

} // namespace
} // namespace gongkai
