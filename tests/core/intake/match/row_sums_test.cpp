// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/row_sums.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// Asked of a row of 2021; the figures parted by blanks, “_” for a blank one.
bool asked(bool (*question)(const QStringList&, const FormLine&, const Form&),
           const QString& figures, const QString& row)
{
    const FormIndex form(builtInForm("2021"));
    const FormLine& line = form.lines()[static_cast<size_t>(form.lineOfRow(row))];
    QStringList texts = figures.split(u' ');
    texts.replaceInStrings(u"_"_qs, QString());
    EXPECT_EQ(texts.size(), std::ssize(line.figures));
    return question(texts, line, form.form());
}

bool mayHaveClosedUp(const QString& figures, const QString& row)
{
    return asked(gongkai::mayHaveClosedUp, figures, row);
}

bool mayHaveMoved(const QString& figures, const QString& row)
{
    return asked(gongkai::mayHaveMoved, figures, row);
}

bool mayHaveMovedAlong(const QString& figures, const QString& row)
{
    return asked(gongkai::mayHaveMovedAlong, figures, row);
}

const QString received{QStringLiteral("requests.new")};

} // namespace

TEST(RowSumsTest, ALastFigureLikeATotalBeforeBlanksMayBeOne)
{
    EXPECT_TRUE(mayHaveClosedUp(u"11 13 15 17 71 _ _"_qs, received)); // 71 = 11+13+15+17+15
    EXPECT_TRUE(mayHaveClosedUp(u"11 _ 15 17 16 72 _"_qs, received));
    EXPECT_TRUE(mayHaveClosedUp(u"11 13 24 _ _ _ _"_qs, received));
}

TEST(RowSumsTest, ALessFigureBeforeBlanksIsNoTotal)
{
    EXPECT_FALSE(mayHaveClosedUp(u"11 13 15 17 16 _ _"_qs, received));
    EXPECT_FALSE(mayHaveClosedUp(u"11 _ _ _ _ _ _"_qs, received));
    EXPECT_FALSE(mayHaveClosedUp(u"0 0 0 0 0 _ _"_qs, received));
    EXPECT_FALSE(mayHaveClosedUp(u"11 13 15 17 16 _ 99"_qs, received)) << "the last one is there";
}

TEST(RowSumsTest, ASumThatDoesNotHoldBeforeBlanksTellsALostFigure)
{
    const QString results = u"disputes.review"_qs;
    EXPECT_TRUE(mayHaveClosedUp(u"0 0 238 238 0 631 0 631 0 0 0 4040 4040 _ _"_qs, results));
    EXPECT_FALSE(mayHaveClosedUp(u"1 2 3 4 10 1 0 0 0 1 _ _ _ _ _"_qs, results));
}

// 1 2 3 4 5 6 21 lost a figure and got a blank elsewhere.
TEST(RowSumsTest, ABlankThatItsSumDoesNotAllowMayHaveBeenMoved)
{
    EXPECT_TRUE(mayHaveMoved(u"1 2 4 _ 5 6 21"_qs, received));
    EXPECT_TRUE(mayHaveMoved(u"_ 1 2 4 5 6 21"_qs, received));
    EXPECT_TRUE(mayHaveMoved(u"1 2 _ 4 5 6 21"_qs, received)) << "or it is only lost";
    EXPECT_TRUE(mayHaveMoved(u"1 2 3 4 10 1 2 _ 4 10 0 0 0 5 5"_qs, u"disputes.review"_qs));
}

TEST(RowSumsTest, ABlankForZeroIsOne)
{
    EXPECT_FALSE(mayHaveMoved(u"1 2 _ 4 5 6 18"_qs, received));
    EXPECT_FALSE(mayHaveMoved(u"_ _ _ _ _ 6 6"_qs, received));
    EXPECT_FALSE(mayHaveMoved(u"_ _ _ _ _ _ 0"_qs, received));
    // The sum that does not hold has no blank.
    EXPECT_FALSE(mayHaveMoved(u"1 2 _ 4 7 1 2 3 4 11 0 0 0 5 5"_qs, u"disputes.review"_qs));
    EXPECT_FALSE(mayHaveMoved(u"1 / _ 4 5 6 18"_qs, received)) << "nobody can add it up";
}

TEST(RowSumsTest, ARowWhoseSumsHoldWithOneFigureElsewhereMayBeMoved)
{
    EXPECT_TRUE(mayHaveMoved(u"1 2 21 3 4 5 6"_qs, received));
    EXPECT_TRUE(mayHaveMoved(u"21 1 2 3 4 5 6"_qs, received));
    EXPECT_TRUE(mayHaveMoved(u"1 2 3 10 1 2 3 4 4 10 0 0 0 5 5"_qs, u"disputes.review"_qs));
}

TEST(RowSumsTest, ASumThatTheAgencyGotWrongIsNoReasonToDoubtTheRow)
{
    EXPECT_FALSE(mayHaveMoved(u"1 2 3 4 5 6 22"_qs, received));
    EXPECT_FALSE(mayHaveMoved(u"45 0 0 0 0 1 45"_qs, received));
    EXPECT_FALSE(mayHaveMoved(u"1 2 3 4 5 6 21"_qs, received));
}

TEST(RowSumsTest, ARowMovedOnOverABlankEndsWithoutItsTotal)
{
    EXPECT_TRUE(mayHaveMovedAlong(u"_ 1 2 3 4 5 6"_qs, received)) << "21 fell off";
    EXPECT_TRUE(mayHaveMovedAlong(u"1 _ 2 3 4 5 6"_qs, received)) << "more than their total";
    EXPECT_TRUE(mayHaveMovedAlong(u"_ 1 0 0 0 0 0"_qs, received));
}

TEST(RowSumsTest, ABlankThatMayStandForWhatIsMissingMovesNothing)
{
    EXPECT_FALSE(mayHaveMovedAlong(u"_ 1 2 3 4 5 15"_qs, received)) << "its sum holds";
    EXPECT_FALSE(mayHaveMovedAlong(u"1 _ 2 3 4 5 21"_qs, received)) << "6 was not filled in";
    EXPECT_FALSE(mayHaveMovedAlong(u"1 2 3 4 5 6 7"_qs, received)) << "it has no blank";
    EXPECT_FALSE(mayHaveMovedAlong(u"_ 0 0 0 0 0 0"_qs, received));
    EXPECT_FALSE(mayHaveMovedAlong(u"1 2 3 4 5 6 _"_qs, received)) << "mayHaveClosedUp()";
}

} // namespace gongkai
