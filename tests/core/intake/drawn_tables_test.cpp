// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sources/drawn_tables.h"

#include "core/intake/read_source.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// The figures of the first table of 2021 in a text with this one, then what is listed.
QString told(const QString& table)
{
    static const Catalog catalog = Catalog::builtIn();
    const QString text =
        u"示例县统计局2023年政府信息公开工作年度报告\n"
        "二、主动公开政府信息情况\n%1\n六、其他需要报告的事项\n无。\n"_qs.arg(table);
    const auto read = readSource(text.toUtf8(), u"来源"_qs, {}, catalog);
    if (!read)
        return read.error().message;
    QStringList figures;
    for (const CellId& id : read->report.form().cells())
        if (id.table == u"a20_1")
            figures += read->report.figure(id).toString();
    for (const auto& left : read->match.leftOver)
        figures += u'!' + left.text;
    if (const QString words = read->report.narrative(u"proactive"_qs); !words.isEmpty())
        figures += u"words: "_qs + words;
    return figures.join(u' ');
}

} // namespace

TEST(DrawnTablesTest, RulersBetweenRowsAreNothing)
{
    EXPECT_EQ(told(u"+------+------+------+------+\n"
                   "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"
                   "+======+======+======+======+\n| 规章 | 1 | 2 | 3 |\n"
                   "+------+------+------+------+\n| 行政规范性文件 | 4 | 5 | 6 |\n"
                   "+------+------+------+------+"_qs),
              u"1 2 3 4 5 6");
    EXPECT_EQ(told(u"信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n"
                   "---------+------+------+------\n规章 | 1 | 2 | 3\n"
                   "---------+------+------+------\n行政规范性文件 | 4 | 5 | 6"_qs),
              u"1 2 3 4 5 6");
    EXPECT_EQ(told(u"|———|———|———|———|\n|信息内容|本年制发件数|本年废止件数|现行有效件数|\n"
                   "|———|———|———|———|\n|规章|1|2|3|\n+───+───+───+───+\n|行政规范性文件|4|5|6|"_qs),
              u"1 2 3 4 5 6");
}

TEST(DrawnTablesTest, BarsOfAnyKindAreBars)
{
    for (const QChar bar : {u'｜', u'¦', u'│', u'║', u'￨'})
        EXPECT_EQ(told(u"|信息内容|本年制发件数|本年废止件数|现行有效件数|\n|规章|1|2|3|\n"
                       "|行政规范性文件|4|5|6|"_qs.replace(u'|', bar)),
                  u"1 2 3 4 5 6")
            << int{bar.unicode()};
    // One in a line of words is none.
    EXPECT_EQ(withoutDrawing({u"首页｜政务公开"_qs, u"甲｜乙"_qs, u"丙｜丁"_qs}).first(),
              u"首页｜政务公开");
}

TEST(DrawnTablesTest, TheLinesOfARowBetweenRulersAreOne)
{
    const QString rule = u"+------+------+------+------+\n"_qs;
    const QString head = rule +
                         u"| 信息 | 本年制 | 本年废 | 现行有 |\n"
                         "| 内容 | 发件数 | 止件数 | 效件数 |\n"_qs +
                         rule;
    EXPECT_EQ(told(head + u"| 规章 | 1 | 2 | 3 |\n"_qs + rule +
                   u"| 行政规 |  |  |  |\n| 范性文件 | 4 | 5 | 6 |\n"_qs + rule),
              u"1 2 3 4 5 6");
    // A figure that goes on in the next line is not certain.
    EXPECT_EQ(told(head + u"| 规章 | 12 | 2 | 3 |\n|  | 34 |  |  |\n"_qs + rule +
                   u"| 行政规范性文件 | 4 | 5 | 6 |\n"_qs + rule),
              u" 2 3 4 5 6");
    // Where rulers part a head from a body, each line is a row.
    EXPECT_EQ(withoutDrawing({u"+--+--+"_qs, u"| 甲 | 乙 |"_qs, u"+--+--+"_qs, u"| 1 | 2 |"_qs,
                              u"| 3 | 4 |"_qs, u"+--+--+"_qs}),
              (QStringList{u"| 甲 | 乙 |"_qs, u"| 1 | 2 |"_qs, u"| 3 | 4 |"_qs}));
    EXPECT_EQ(withoutDrawing({u"+--+"_qs, u"| 甲 |"_qs, u"+--+"_qs, u"| 1 |"_qs, u"| 2 |"_qs,
                              u"+--+"_qs, u"| 3 |"_qs, u"+--+"_qs}),
              (QStringList{u"| 甲 |"_qs, u"| 1 |"_qs, u"| 2 |"_qs, u"| 3 |"_qs}));
}

TEST(DrawnTablesTest, WhatIsNoRulerStays)
{
    const QStringList lines{u"--"_qs,      u"-----"_qs, u"| - | 1 |"_qs,
                            u"|——|——|"_qs, u"——"_qs,    u"1+1"_qs};
    EXPECT_EQ(withoutDrawing(lines), lines);
}

} // namespace gongkai
