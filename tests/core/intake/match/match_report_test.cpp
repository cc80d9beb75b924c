// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/match_report.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gongkai {
namespace {

using namespace test;

// One cell of each state.
MatchReport sample()
{
    MatchReport report;
    report.cellCount = 6;
    using State = MatchedCell::State;
    const CellId id = cell("requests.new.natural");
    report.cells = {{id, {0, 1, 2}, u"7"_qs, figure("7"), State::Taken, {}},
                    {id, {0, 1, 3}, u""_qs, Figure(), State::Taken, {}},
                    {id, {0, 1, 4}, u"８"_qs, figure("8"), State::Normalised, {}},
                    {id, {0, 1, 5}, u"约9"_qs, Figure(), State::Unreadable, u"原因。"_qs}};
    MatchedCell conflict{id, {0, 2, 1}, u"1"_qs, Figure(), State::Conflict, {}};
    conflict.candidates = {{u"1"_qs, figure("1"), {0, 2, 1}}, {u"2"_qs, figure("2"), {0, 9, 1}}};
    report.cells.push_back(conflict);
    report.missing = {cell("requests.new.total")};
    report.altered = {{u"自然入"_qs, u"自然人"_qs, {0, 0, 1}}};
    report.leftOver = {{u"行"_qs, u"12"_qs, {0, 3, 1}}, {{}, u"1\n3"_qs, {0, 4, 1}}};
    report.notes = {u"一句话。"_qs};
    return report;
}

} // namespace

TEST(MatchReportTest, WhatIsTakenIsCounted)
{
    MatchReport report = sample();
    EXPECT_EQ(report.takenCount(), 3);
    EXPECT_EQ(report.blankCount(), 1);
    EXPECT_FALSE(report.isComplete());
    report.cellCount = 3;
    EXPECT_TRUE(report.isComplete());
}

TEST(MatchReportTest, EverythingThatIsNotAsItStoodIsALine)
{
    const QStringList lines = describe(sample(), *builtInForm("2021"));
    // Counted, the note, the label, three cells, what is missing, two left over.
    ASSERT_EQ(lines.size(), 9);
    const QString all = lines.join(u'|');
    for (const char16_t* said :
         {u"自然入", u"８", u"约9", u"原因。", u"1” / “2", u"12", u"一句话。"})
        EXPECT_TRUE(all.contains(QString::fromUtf16(said))) << qPrintable(all);
    EXPECT_FALSE(all.contains(u'\n')) << "one line each";
}

TEST(MatchReportTest, MachinesAreToldTheSame)
{
    const QJsonObject json = QJsonDocument::fromJson(matchReportToJson(sample())).object();
    EXPECT_EQ(json[u"matched"].toInt(), 3);
    EXPECT_EQ(json[u"total"].toInt(), 6);
    EXPECT_EQ(json[u"cells"].toArray().size(), 5);
    EXPECT_EQ(json[u"cells"][4][u"candidates"].toArray().size(), 2);
    EXPECT_EQ(json[u"cells"][4][u"candidates"][1][u"row"].toInt(), 9);
    EXPECT_EQ(json[u"missing"][0].toString(), u"requests.new.total");
    EXPECT_EQ(json[u"left_over"][1][u"text"].toString(), u"1\n3");
    EXPECT_EQ(json[u"altered_labels"][0][u"form"].toString(), u"自然人");
}

} // namespace gongkai
