// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/cut_at_sense.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

std::string cut(const QString& text, int most)
{
    return cutAtSense(text, most, u"（见附件）"_qs).toStdString();
}

TEST(CutAtSenseTest, WhatFitsStaysWhole)
{
    EXPECT_EQ(cut(u"重新\n归类。"_qs, 6), "重新 归类。");
}

TEST(CutAtSenseTest, ASentenceIsTheBestEnd)
{
    EXPECT_EQ(cut(u"口径已调整。上年的三件，由原单位办结，本年不再统计。"_qs, 22),
              "口径已调整。……（见附件）");
}

TEST(CutAtSenseTest, AClauseIsTheNextBestAndLosesItsComma)
{
    EXPECT_EQ(cut(u"上年的三件申请，由原单位办结并在其报告中列明"_qs, 20),
              "上年的三件申请……（见附件）");
}

TEST(CutAtSenseTest, NeitherBracketsNorNumbersAreDivided)
{
    EXPECT_EQ(cut(u"上年的申请，其中（含转办，含重复，含撤回）三件由原单位办结"_qs, 21),
              "上年的申请……（见附件）");
    EXPECT_EQ(cut(u"本年度收到的申请共计1234567890件由各单位办结"_qs, 20),
              "本年度收到的申请共计……（见附件）");
}

} // namespace
} // namespace gongkai
