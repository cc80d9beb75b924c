// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/row_sums.h"
#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

// Of a row of 2021; the figures parted by blanks, “_” for a blank one.
bool mayHaveClosedUp(const QString& figures, const QString& row)
{
    const FormIndex form(builtInForm("2021"));
    const FormLine& line = form.lines()[static_cast<size_t>(form.lineOfRow(row))];
    QStringList texts = figures.split(u' ');
    texts.replaceInStrings(u"_"_qs, QString());
    EXPECT_EQ(texts.size(), std::ssize(line.figures));
    return gongkai::mayHaveClosedUp(texts, line, form.form());
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

} // namespace gongkai
