// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/match/repeated_rows.h"

#include "tests/support/report_builder.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

using namespace test;

Placement placed(const char* row, const char* column, int sourceRow)
{
    return {{u"a20_1"_qs, QString::fromLatin1(row), QString::fromLatin1(column)},
            {0, sourceRow, 1},
            u"1"_qs,
            {}};
}

} // namespace

TEST(RepeatedRowsTest, ARowThatStandsTwiceIsNamed)
{
    const FormPtr form = builtInForm("2021");
    const QStringList notes =
        noteRepeatedRows({placed("rules", "issued", 1), placed("normative", "issued", 2),
                          placed("rules", "issued", 5)},
                         {}, *form);
    ASSERT_EQ(notes.size(), 1);
    EXPECT_TRUE(notes.front().contains(u"规章"));
}

TEST(RepeatedRowsTest, AFigureTwiceInOneRowIsNone)
{
    const FormPtr form = builtInForm("2021");
    EXPECT_TRUE(
        noteRepeatedRows({placed("rules", "issued", 1), placed("rules", "issued", 1)}, {}, *form)
            .isEmpty());
}

TEST(RepeatedRowsTest, ARowInConflictIsToldThere)
{
    const FormPtr form = builtInForm("2021");
    MatchedCell conflict;
    conflict.cell = placed("rules", "issued", 1).cell;
    conflict.state = MatchedCell::State::Conflict;
    EXPECT_TRUE(noteRepeatedRows({placed("rules", "issued", 1), placed("rules", "issued", 5)},
                                 {conflict}, *form)
                    .isEmpty());
}

TEST(RepeatedRowsTest, ManyAreOnlyCounted)
{
    const FormPtr form = builtInForm("2021");
    std::vector<Placement> twice;
    for (const int at : {1, 2})
        for (const char* row : {"a", "b", "c", "d", "e"})
            twice.push_back(placed(row, "issued", at));
    const QStringList notes = noteRepeatedRows(twice, {}, *form);
    ASSERT_EQ(notes.size(), 1);
    EXPECT_TRUE(notes.front().contains(u'5'));
}

} // namespace gongkai
