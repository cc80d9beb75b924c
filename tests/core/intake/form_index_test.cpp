// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/form_index.h"
#include "core/intake/match/labels.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

const FormLine& lineWith(const FormIndex& form, const QString& label)
{
    const std::vector<int>& lines = form.linesWithKey(labelKey(label));
    EXPECT_EQ(lines.size(), 1u) << qPrintable(label);
    static const FormLine none;
    return lines.empty() ? none : form.lines()[static_cast<size_t>(lines.front())];
}

} // namespace

TEST(FormIndexTest, ALabelIsItselfWhateverNotesItHasInBrackets)
{
    const FormIndex form(builtInForm("2019"));
    EXPECT_EQ(form.keyOf(u"规章（设区的市应提供）"_qs), labelKey(u"规章"));
    EXPECT_EQ(form.keyOf(u"采购总金额(万元,保留四位小数)"_qs), labelKey(u"采购总金额"));
    EXPECT_EQ(form.keyOf(u"（二）部分公开"_qs),
              labelKey(u"（二）部分公开（区分处理的，只计这一情形，不计其他情形）"));
    EXPECT_EQ(form.keyOf(u"（一）予以公开"_qs), labelKey(u"（一）予以公开"));
    EXPECT_EQ(form.keyOf(u"备注（一）"_qs), labelKey(u"备注（一）"));
}

TEST(FormIndexTest, ARowKnowsHowMuchMergedCellsCover)
{
    const FormIndex form(builtInForm("2021"));
    EXPECT_EQ(lineWith(form, u"一、本年新收政府信息公开申请数量"_qs).covered, 2);
    EXPECT_EQ(lineWith(form, u"1.属于国家秘密"_qs).covered, 1);
    EXPECT_EQ(lineWith(form, u"规章"_qs).covered, 0);
    EXPECT_EQ(lineWith(form, u"行政许可"_qs).covered, 2);
}

TEST(FormIndexTest, TheHeadOfTheLabelsNamesNoFigures)
{
    const FormIndex form(builtInForm("2021"));
    EXPECT_TRUE(form.isLabel(labelKey(u"信息内容")));
    EXPECT_FALSE(form.names(labelKey(u"信息内容")));
    for (const QString& label : {u"规章"_qs, u"本年制发件数"_qs, u"申请人情况"_qs})
        EXPECT_TRUE(form.names(labelKey(label))) << qPrintable(label);
}

TEST(FormIndexTest, GroupsOfEqualColumnsAreRowsToo)
{
    const FormIndex form(builtInForm("2021"));
    const FormLine& review = lineWith(form, u"行政复议"_qs);
    EXPECT_TRUE(review.isTurned);
    ASSERT_EQ(review.figures.size(), 5u);
    EXPECT_EQ(review.figures[0].id.toString(), u"disputes.review.upheld");
    EXPECT_EQ(review.figures[4].above, QStringList{u"总计"_qs});
    const FormLine& direct = lineWith(form, u"行政诉讼（未经复议直接起诉）"_qs);
    EXPECT_EQ(direct.figures[0].id.toString(), u"disputes.direct.upheld");
    EXPECT_EQ(lineWith(form, u"复议后起诉"_qs).figures[0].id.toString(),
              u"disputes.after_review.upheld");
}

} // namespace gongkai
