// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One small table as programs that turn pages into text write it, and in shapes nobody reads.
#include "core/intake/read_source.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace gongkai {
namespace {

using namespace test;

const QStringList cells{u"a20_1.rules.issued"_qs,       u"a20_1.rules.repealed"_qs,
                        u"a20_1.rules.in_force"_qs,     u"a20_1.normative.issued"_qs,
                        u"a20_1.normative.repealed"_qs, u"a20_1.normative.in_force"_qs};

// How many of the figures 1001 to 1006 came into their cells. The others have to be told: listed,
// or kept among the words.
int taken(const QString& table)
{
    static const Catalog catalog = Catalog::builtIn();
    const auto read = readSource(
        QString(u"示例县统计局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n"_qs +
                table)
            .toUtf8(),
        u"来源"_qs, {}, catalog);
    EXPECT_TRUE(read) << qPrintable(table);
    if (!read)
        return -1;
    QString told = read->report.narrative(u"proactive"_qs);
    for (const MatchReport::LeftOver& left : read->match.leftOver)
        told += u' ' + left.text;
    int count = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString figure = QString::number(1001 + i);
        const QString found = read->report.figure(cell(cells[i].toLatin1().constData())).toString();
        EXPECT_TRUE(found == figure || (found.isEmpty() && told.contains(figure)))
            << qPrintable(cells[i]) << " is “" << qPrintable(found) << "”\n"
            << qPrintable(table);
        count += found == figure;
    }
    return count;
}

TEST(TableShapesTest, TablesSetInCharactersAreRead)
{
    EXPECT_EQ(taken(u"┌────┬────┬────┬────┐\n│信息内容│本年制发件数│本年废止件数│现行有效件数│\n"
                    "├────┼────┼────┼────┤\n│规章│1001│1002│1003│\n├────┼────┼────┼────┤\n"
                    "│行政规范性文件│1004│1005│1006│\n└────┴────┴────┴────┘\n"_qs),
              6)
        << "w3m";
    EXPECT_EQ(taken(u"+------+------+------+------+\n"
                    "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"
                    "+======+======+======+======+\n| 规章 | 1001 | 1002 | 1003 |\n"
                    "+------+------+------+------+\n| 行政规范性文件 | 1004 | 1005 | 1006 |\n"
                    "+------+------+------+------+\n"_qs),
              6)
        << "grid of reStructuredText";
    EXPECT_EQ(taken(u"==============  ============  ============  ============\n"
                    "信息内容        本年制发件数  本年废止件数  现行有效件数\n"
                    "==============  ============  ============  ============\n"
                    "规章            1001          1002          1003\n"
                    "行政规范性文件  1004          1005          1006\n"
                    "==============  ============  ============  ============\n"_qs),
              6)
        << "simple table of reStructuredText";
}

TEST(TableShapesTest, TablesInMarkupAreRead)
{
    EXPECT_EQ(taken(u"{| class=\"wikitable\"\n! 信息内容 !! 本年制发件数 !! 本年废止件数 !! "
                    "现行有效件数\n|-\n| 规章 || 1001 || 1002 || 1003\n|-\n"
                    "| 行政规范性文件 || 1004 || 1005 || 1006\n|}\n"_qs),
              6);
    EXPECT_EQ(taken(u"{| class=\"wikitable\"\n! 信息内容\n! 本年制发件数\n! 本年废止件数\n"
                    "! 现行有效件数\n|-\n| 规章\n| 1001\n| 1002\n| 1003\n|-\n"
                    "| 行政规范性文件\n| 1004\n| 1005\n| 1006\n|}\n"_qs),
              6);
    EXPECT_EQ(taken(u"\\begin{tabular}{|l|r|r|r|}\n\\hline\n"
                    "信息内容 & 本年制发件数 & 本年废止件数 & 现行有效件数 \\\\ \\hline\n"
                    "规章 & 1001 & 1002 & 1003 \\\\ \\hline\n"
                    "行政规范性文件 & 1004 & 1005 & 1006 \\\\ \\hline\n\\end{tabular}\n"_qs),
              6);
}

TEST(TableShapesTest, WhatNobodyReadsIsToldAndNeverWrong)
{
    taken(u"信息内容\t规章\t行政规范性文件\n本年制发件数\t1001\t1004\n"
          "本年废止件数\t1002\t1005\n现行有效件数\t1003\t1006\n"_qs); // transposed
    taken(u"1\n信息内容\n2\n本年制发件数\n3\n本年废止件数\n4\n现行有效件数\n5\n规章\n6\n1001\n7\n"
          "1002\n8\n1003\n9\n行政规范性文件\n10\n1004\n11\n1005\n12\n1006\n"_qs);
    taken(u"{|\n! 信息内容 !! colspan=\"3\" | 件数\n|-\n| 规章 || 1001 || 1002 || 1003\n|-\n"
          "| 行政规范性文件 || 1004 || 1005 || 1006\n|}\n"_qs);
}

} // namespace
} // namespace gongkai
