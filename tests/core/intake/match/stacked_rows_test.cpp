// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/stacked_rows.h"

#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

QString parted(const std::vector<QStringList>& rows)
{
    std::vector<SourceBlock> blocks{tableOf(rows)};
    Budget budget(u"来源"_qs);
    partStackedRows(blocks, FormIndex(builtInForm("2021")), budget);
    return told(std::get<SourceTable>(blocks.front())).replace(u'\n', u'+');
}

} // namespace

TEST(StackedRowsTest, EachLineOfTheCellsIsARow)
{
    EXPECT_EQ(parted({headOf2021,
                      {u"规章\n行政规范性文件"_qs, u"1\n4"_qs, u"2\n5"_qs, u"3\n6"_qs},
                      {u"行政许可"_qs, u"7"_qs, {}, {}}}),
              u"信息内容/本年制发件数/本年废止件数/现行有效件数 规章/1/2/3 "
              "行政规范性文件/4/5/6 行政许可/7//");
}

TEST(StackedRowsTest, AUnitStandsBesideAllOrEachOfThem)
{
    EXPECT_EQ(parted({{u"行政处罚\n行政强制"_qs, u"件"_qs, u"1\n2"_qs}}),
              u"行政处罚/件/1 行政强制/件/2");
    EXPECT_EQ(parted({{u"行政处罚\n行政强制"_qs, u"件\n件"_qs, u"1\n2"_qs}}),
              u"行政处罚/件/1 行政强制/件/2");
}

TEST(StackedRowsTest, WhereAFigureOrALabelIsNotCertainTheRowStays)
{
    for (const auto& [label, figures] :
         {std::pair{u"规章\n行政规范性文件"_qs, u"1"_qs},
          std::pair{u"规章\n行政规范性文件"_qs, u"1\n2\n3"_qs},
          std::pair{u"规章\n行政规范性文件"_qs, u"1\n约二十"_qs},
          std::pair{u"规章\n行政规范性文件"_qs, QString()}, std::pair{u"规章\n规章"_qs, u"1\n2"_qs},
          std::pair{u"行政规范\n性文件"_qs, u"1\n2"_qs}})
        EXPECT_EQ(parted({{label, figures}}), QString(label + u'/' + figures).replace(u'\n', u'+'));
}

} // namespace gongkai
