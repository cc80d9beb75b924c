// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/split_lines.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// “规章/1/2/3.”: the cells of a line; a dot where a row ends for certain.
QString split(const QString& line, bool isCell = false)
{
    Budget budget(u"来源"_qs);
    QStringList texts;
    for (const TextItem& item :
         splitLines({{line, isCell, false}}, FormIndex(builtInForm("2021")), budget))
        texts += item.text + (item.endsRow ? u"."_qs : QString());
    return texts.join(u'/');
}

QStringList captionsMoved(const QStringList& cells)
{
    Budget budget(u"来源"_qs);
    std::vector<TextItem> items;
    for (const QString& cell : cells)
        items.push_back({cell, true, false});
    QStringList texts;
    for (const TextItem& item :
         moveCaptions(std::move(items), FormIndex(builtInForm("2021")), budget))
        texts += item.text;
    return texts;
}

const QStringList results{u"结果维持"_qs, u"结果纠正"_qs, u"其他结果"_qs, u"尚未审结"_qs,
                          u"总计"_qs};

} // namespace

TEST(SplitLinesTest, RowsOfLabelsAndFigures)
{
    EXPECT_EQ(split(u"规章 1 2 3"_qs), u"规章/1/2/3.");
    EXPECT_EQ(split(u"信息内容 本年制发件数 本年废止件数 现行有效件数"_qs),
              u"信息内容/本年制发件数/本年废止件数/现行有效件数.");
    EXPECT_EQ(split(u"1 2 3 4 5"_qs), u"1/2/3/4/5.");
}

TEST(SplitLinesTest, ALabelMayHaveBlanksInItOrBeDamaged)
{
    EXPECT_EQ(split(u"行政规范性 文件 4 5 6"_qs), u"行政规范性 文件/4/5/6.");
    EXPECT_EQ(split(u"行政规范 生文件 4 5 6"_qs), u"行政规范 生文件/4/5/6.");
}

TEST(SplitLinesTest, SentencesStayAsTheyAre)
{
    for (const QString& line :
         {u"本机关 2023年 收到申请 12 件"_qs, u"全年新收申请 3"_qs, u"规章"_qs, u""_qs})
        EXPECT_EQ(split(line), line);
}

TEST(SplitLinesTest, CellsWithBordersStayAsTheyAre)
{
    EXPECT_EQ(split(u"规章 1 2 3"_qs, true), u"规章 1 2 3");
}

TEST(MoveCaptionsTest, ACaptionOverOneRowNamesIt)
{
    const QStringList figures{u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"10"_qs};
    EXPECT_EQ(captionsMoved(QStringList(u"行政复议"_qs) + results + figures),
              results + QStringList(u"行政复议"_qs) + figures);
}

TEST(MoveCaptionsTest, ACaptionWithoutAWholeRowStays)
{
    const QStringList lacking =
        QStringList(u"行政复议"_qs) + results + QStringList{u"1"_qs, u"2"_qs, u"3"_qs};
    EXPECT_EQ(captionsMoved(lacking), lacking);
    const QStringList other = QStringList(u"其他说明"_qs) + results + u"1 2 3 4 10"_qs.split(u' ');
    EXPECT_EQ(captionsMoved(other), other);
}

} // namespace gongkai
