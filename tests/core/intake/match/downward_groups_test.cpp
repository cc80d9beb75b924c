// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/downward_groups.h"

#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

const QStringList labels{u"结果维持"_qs, u"结果纠正"_qs, u"其他结果"_qs, u"尚未审结"_qs,
                         u"总计"_qs};

QStringList linesWith(const QString& between)
{
    QStringList lines;
    int figure = 0;
    for (const QString& name : {u"行政复议"_qs, u"未经复议直接起诉"_qs, u"复议后起诉"_qs}) {
        lines += name;
        for (const QString& label : labels)
            lines += label + between + QString::number(++figure);
    }
    return lines;
}

QStringList read(const QStringList& lines)
{
    SourceDocument source;
    source.items = plainLines(lines);
    Budget budget(u"来源"_qs);
    tablesOfDownwardGroups(source, FormIndex(builtInForm("2021")), budget);
    return told(source.items);
}

const QStringList table{u"|结果维持|结果纠正|其他结果|尚未审结|总计"_qs, u"行政复议|1|2|3|4|5"_qs,
                        u"未经复议直接起诉|6|7|8|9|10"_qs, u"复议后起诉|11|12|13|14|15"_qs};

} // namespace

TEST(DownwardGroupsTest, AFigureBesideEachLabelMakesARowOfEachGroup)
{
    for (const QString& between : {u" "_qs, u"："_qs, u"： "_qs})
        EXPECT_EQ(read(linesWith(between)), table);
    EXPECT_EQ(read(linesWith(u"|"_qs).join(u'|').split(u'|')), table); // one cell a line
}

TEST(DownwardGroupsTest, WordsAroundItStay)
{
    QStringList lines = linesWith(u" "_qs);
    lines.prepend(u"情况如下："_qs);
    lines.insert(7, u"行政诉讼"_qs);
    lines += u"五、存在的问题"_qs;
    EXPECT_EQ(read(lines),
              QStringList(u"情况如下："_qs) + table + QStringList(u"五、存在的问题"_qs));
}

TEST(DownwardGroupsTest, WhateverIsMissingOrTooManyLeavesTheListAsItIs)
{
    const QStringList whole = linesWith(u" "_qs);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QStringList lost = whole;
        lost.removeAt(at);
        EXPECT_EQ(read(lost), lost) << at;
        QStringList twice = whole;
        twice.insert(at, whole[at]);
        if (at != 0 && at != 6 && at != 12) { // a name twice says nothing else
            EXPECT_EQ(read(twice), twice) << at;
        }
    }
}

} // namespace gongkai
