// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/broken_figures.h"
#include "core/intake/match/labels.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

using namespace test;

// How many figures of these lines are set aside.
int setAside(const QStringList& lines, const char* form = "2021")
{
    Budget budget(u"来源"_qs);
    const auto set = setBrokenFiguresAside(plainLines(lines), FormIndex(builtInForm(form)), budget);
    return static_cast<int>(std::ranges::count_if(
        set, [](const TextItem& item) { return item.endsRow && looksLikeFigure(item.text); }));
}

} // namespace

TEST(BrokenFiguresTest, FiguresThatGoOnInTheNextLineAreNone)
{
    EXPECT_EQ(setAside({u"3.其他 14 77 52 16 2 5 166"_qs, u"5 7 4 9"_qs}), 11);
    // Their ends stand in the row where the cells are set to its bottom.
    EXPECT_EQ(setAside({u"81"_qs, u"3.其他 9 77 52 16 2 5 166"_qs}), 8);
    EXPECT_EQ(setAside({u"（三） 1.属于 14 77 52 16 2 5 166"_qs, u"不予公 国家秘 5 7"_qs}), 9);
    EXPECT_EQ(setAside({u"（二）举办各类培训班数 次 856"_qs, u"92"_qs}, "2014"), 2);
    EXPECT_EQ(setAside({u"1 77 52 16 2 5 166 8"_qs, QString(), u"5 7"_qs}), 10);
}

// Set to the middle of their cells, between the lines of the label.
TEST(BrokenFiguresTest, PiecesOfTheLabelMayStandBetween)
{
    EXPECT_EQ(setAside({u"（四）政府信息公开专项经费（不包括用于政府公报"_qs, u"万元 15"_qs,
                        u"编辑管理及政府网站建设维护等方面的经费） 0"_qs},
                       "2014"),
              2);
    EXPECT_EQ(
        setAside({u"63"_qs, u"12 34"_qs, u"办 （三"_qs, u"1.属于国家秘密 82 6 2 75 8 4 9"_qs}), 10);
    EXPECT_EQ(setAside({u"一、本年新收政府信息公"_qs, u"356 342 300 362 384 364 2108"_qs,
                        u"开申请数量"_qs, u"二、上年结转政府信息公"_qs, u"6 5 1 4 3 2 21"_qs}),
              0);
}

TEST(BrokenFiguresTest, RowsBelowEachOtherAreNotBroken)
{
    EXPECT_EQ(
        setAside({u"（一）予以公开 23 7 15 25 19 23 112"_qs,
                  u"年度办 （二）部分公开 26 9 22 23 28 22 130"_qs, u"理结果 （区分处理的，"_qs}),
        0);
    EXPECT_EQ(setAside({u"（三） 1.属于 25 18 7 14 7 14 85"_qs, u"不予公 国家秘"_qs, u"开 密"_qs,
                        u"2.其他 12 21 27 16 7 21 104"_qs}),
              0);
    EXPECT_EQ(setAside({u"行政处罚 105"_qs, u"行政强制 429"_qs}), 0);
    // A cell a line.
    EXPECT_EQ(setAside({u"规章"_qs, u"457"_qs, u"523"_qs, u"645"_qs}), 0);
}

} // namespace gongkai
