// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/joined_figures.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// The row 一、本年新收 of 2021 with these figures, lines parted by “+”, as they stand afterwards.
QString told(const QString& figures)
{
    const FormPtr form = builtInForm("2021");
    const FormIndex index(form);
    const FormLine& line = index.lines()[static_cast<size_t>(index.lineOfRow(u"requests.new"_qs))];
    SourceMatch match;
    const QStringList texts = figures.split(u' ');
    for (qsizetype i = 0; i < texts.size(); ++i)
        match.placements.push_back({line.figures[static_cast<size_t>(i)].id,
                                    {0, 0, static_cast<int>(i)},
                                    QString(texts[i]).replace(u'+', u'\n'),
                                    {}});
    joinBrokenFigures(match, *form);
    QStringList now;
    for (const Placement& placement : match.placements)
        now += QString(placement.text).replace(u'\n', u'+');
    EXPECT_EQ(match.notes.isEmpty(), now.join(u' ') == figures);
    return now.join(u' ');
}

} // namespace

TEST(JoinedFiguresTest, ASumThatHoldsWithThemJoinsFigures)
{
    EXPECT_EQ(told(u"12+34 5 0 0 0 0 12+39"_qs), u"1234 5 0 0 0 0 1239");
    EXPECT_EQ(told(u"1234 5 0 0 0 0 12+39"_qs), u"1234 5 0 0 0 0 1239");
    EXPECT_EQ(told(u"1+8 1+7 0 0 0 0 3+5"_qs), u"18 17 0 0 0 0 35") << "not by lines: 1 + 1";
}

TEST(JoinedFiguresTest, WithoutAProofTheyStayAsTheyStand)
{
    for (const QString& figures : {u"12+34 5 0 0 0 0 12+40"_qs, u"12+34 5 x 0 0 0 12+39"_qs,
                                   u"12+34 5 0 0 0 0"_qs, u"0+5 0 0 0 0 0 0+5"_qs})
        EXPECT_EQ(told(figures), figures);
}

// Two rows of figures in one: 1 2 … 3 over 4 5 … 9.
TEST(JoinedFiguresTest, FiguresOfTwoRowsAreNotJoined)
{
    for (const QString& figures : {u"1+4 2+5 0 0 0 0 3+9"_qs, u"5+7 0 0 0 0 0 5+7"_qs})
        EXPECT_EQ(told(figures), figures);
}

} // namespace gongkai
