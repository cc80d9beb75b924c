// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/take_words.h"

#include "core/intake/prose/agency.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

Report blankReport(const QString& agency)
{
    return Report(builtInForm("2021"), 2023, agency);
}

} // namespace

TEST(TakeWordsTest, AFieldTheReportRefusesGetsANote)
{
    Report report = blankReport(u"示例县统计局"_qs);
    QStringList notes;
    setField(report, FieldKey::cell(cell("requests.new.natural")), u"12"_qs, notes);
    EXPECT_EQ(report.figure(cell("requests.new.natural")), figure("12"));
    EXPECT_TRUE(notes.isEmpty());
    setField(report, FieldKey::cell(cell("requests.new.natural")), u"许多"_qs, notes);
    EXPECT_EQ(report.figure(cell("requests.new.natural")), figure("12"));
    EXPECT_EQ(notes.size(), 1);
}

TEST(TakeWordsTest, TheTitleNamesTheAgencyBeforeTheText)
{
    QStringList notes;
    ReportText text;
    text.agency = u"示例县财政局"_qs;
    ReportTitle title;
    title.agency = u"示例县统计局"_qs;
    EXPECT_EQ(agencyName(title, text, notes), u"示例县统计局");
    EXPECT_EQ(agencyName({}, text, notes), u"示例县财政局");
    text.isOwn = true; // our own file says it itself
    EXPECT_EQ(agencyName(title, text, notes), u"示例县财政局");
    EXPECT_TRUE(notes.isEmpty());
    EXPECT_EQ(agencyName({}, {}, notes), unnamedAgency());
    EXPECT_EQ(notes.size(), 1);
}

TEST(TakeWordsTest, WordsGoWhereTheyBelong)
{
    Report report = blankReport(u"示例县统计局"_qs);
    QStringList notes;
    ReportText text;
    text.narrative[u"overview"_qs] = u"全年平稳。"_qs;
    takeWords(text, report, notes);
    EXPECT_EQ(report.field({FieldKind::Narrative, u"overview"_qs}), u"全年平稳。");
}

TEST(TakeWordsTest, WhatTheNameSaysOfTheAgencyIsToldAsInferred)
{
    Report report = blankReport(u"示例县统计局"_qs);
    QStringList notes;
    takeWords({}, report, notes);
    EXPECT_EQ(report.agency(u"level"_qs), u"county");
    EXPECT_EQ(report.agency(u"kind"_qs), u"department");
    EXPECT_EQ(notes.size(), 1);

    Report unnamed = blankReport(unnamedAgency());
    notes.clear();
    takeWords({}, unnamed, notes);
    EXPECT_TRUE(notes.isEmpty());
}

TEST(TakeWordsTest, WhatIsNotCertainIsListed)
{
    Report report = blankReport(unnamedAgency());
    QStringList notes;
    ReportText text;
    text.otherHeadings = {{u"七、附则"_qs, u""_qs, false}};
    text.missing = {{u"一、总体情况"_qs, {}}};
    text.notTaken = {u"零散的一段"_qs};
    text.furniture = {u"首页"_qs, u"打印"_qs, u"关闭"_qs, u"附件：1.统计表"_qs};
    takeWords(text, report, notes);
    ASSERT_EQ(notes.size(), 4);
    EXPECT_TRUE(notes[0].contains(u"七、附则"));
    EXPECT_TRUE(notes[1].contains(u"一、总体情况"));
    EXPECT_TRUE(notes[2].contains(u"零散的一段"));
    EXPECT_TRUE(notes[3].contains(u'4'));
}

TEST(TakeWordsTest, WhatIsHiddenOrNotSettledIsListedInOneNote)
{
    QStringList notes;
    noteHidden({}, notes);
    noteRevisions({}, notes);
    EXPECT_TRUE(notes.isEmpty());
    noteHidden({2, 0, 1, 0}, notes);
    ASSERT_EQ(notes.size(), 1);
    EXPECT_TRUE(notes[0].contains(u'2') && notes[0].contains(u'1')) << qPrintable(notes[0]);
    noteRevisions({12, 3}, notes);
    ASSERT_EQ(notes.size(), 2);
    EXPECT_TRUE(notes[1].contains(u"12") && notes[1].contains(u'3')) << qPrintable(notes[1]);
}

TEST(TakeWordsTest, FiguresAtTheEndOfParagraphsOfNoPartAreLeftOver)
{
    ReportText text;
    text.notTaken = {u"2023年度"_qs, u"件 3.同意 1031"_qs, u"另有 1 2"_qs};
    QStringList told;
    for (const MatchReport::LeftOver& figure : figuresNotTaken(text))
        told += figure.label + u'|' + figure.text;
    EXPECT_EQ(told, (QStringList{u"件 3.同意|1031"_qs, u"另有 1|2"_qs, u"另有|1"_qs}));
}

// A note shows only how such a paragraph begins.
TEST(TakeWordsTest, AParagraphOfNoPartWithFiguresIsLeftOverWhole)
{
    ReportText text;
    const QString paragraph =
        u"本年新收申请4321件，其中网上申请3210件、信函申请1111件，均已按期答复，比上年增加567件。"_qs;
    text.notTaken = {paragraph, u"2023年度工作平稳，没有数。"_qs};
    const auto figures = figuresNotTaken(text);
    ASSERT_EQ(figures.size(), 1U);
    EXPECT_EQ(figures[0].text, paragraph);
}

} // namespace gongkai
