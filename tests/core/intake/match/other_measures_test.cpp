// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/other_measures.h"
#include "tests/core/intake/match/tables.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

struct Told
{
    bool isLoose = false;
    QStringList notes;
};

// Of one table with a line above it.
Told told(const QString& above, const std::vector<QStringList>& rows)
{
    Budget budget(u"来源"_qs);
    std::vector<SourceBlock> blocks{above, tableOf(rows)};
    const QStringList notes = setOtherMeasuresAside(blocks, FormIndex(builtInForm("2021")), budget);
    return {std::get<SourceTable>(blocks.back()).isLoose(), notes};
}

const QStringList row{QStringLiteral("行政许可"), QStringLiteral("447")};

} // namespace

TEST(OtherMeasuresTest, ALineOverTheTableSaysItOfAllItsFigures)
{
    const QStringList head{u"信息内容"_qs, u"本年处理决定数量"_qs};
    for (const QString& line : {u"单位：万件"_qs, u"（单位：千件）"_qs, u"计量单位：百条"_qs}) {
        EXPECT_TRUE(told(line, {head, row}).isLoose) << qPrintable(line);
        EXPECT_TRUE(told(u"二、主动公开"_qs, {{line, u""_qs}, head, row}).isLoose);
        EXPECT_TRUE(told(line, {head, row}).notes.value(0).contains(line));
    }
    for (const QString& line :
         {u"单位：件"_qs, u"单位：件、万元"_qs, u"全年办理3万件。"_qs, u""_qs}) {
        EXPECT_FALSE(told(line, {head, row}).isLoose) << qPrintable(line);
        EXPECT_TRUE(told(line, {head, row}).notes.isEmpty());
    }
}

TEST(OtherMeasuresTest, ALabelSaysItOfItsOwnFigures)
{
    for (const QString& label : {u"本年处理决定数量（万件）"_qs, u"本年处理决定数量占比（%）"_qs}) {
        const Told found = told(u""_qs, {{u"信息内容"_qs, label}, row});
        EXPECT_FALSE(found.isLoose);
        ASSERT_EQ(found.notes.size(), 1) << qPrintable(label);
        EXPECT_TRUE(found.notes.front().contains(label));
    }
    EXPECT_TRUE(
        told(u""_qs, {{u"信息内容"_qs, u"本年收费金额（单位：万元）"_qs}, row}).notes.isEmpty());
}

} // namespace gongkai
