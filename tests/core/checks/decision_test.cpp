// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/tiny_form.h"

#include <gmock/gmock.h>

namespace gongkai::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr Outcome holds = Outcome::Holds;
constexpr Outcome broken = Outcome::Broken;
constexpr Outcome undecidable = Outcome::Undecidable;

// The figures of rows a, b, c and what the check must say of them.
struct Line
{
    const char* a;
    const char* b;
    const char* c;
    Outcome outcome;
};

void expectTable(const Check& check, std::initializer_list<Line> lines)
{
    const FormPtr form = tinyForm({check});
    for (const Line& line : lines) {
        const Report report = tinyReport(form, {{'a', line.a}, {'b', line.b}, {'c', line.c}});
        EXPECT_EQ(only(report).outcome, line.outcome)
            << "a=" << line.a << " b=" << line.b << " c=" << line.c;
    }
}

} // namespace

TEST(EqualTest, DecidesSumOnTheLeft)
{
    expectTable(relation(Check::Kind::Equal, "ab", "c"), {
                                                             {"1", "2", "3", holds},
                                                             {"1", "2", "4", broken},
                                                             {"1", "2", "2", broken},
                                                             {"", "2", "3", undecidable},
                                                             {"", "3", "3", undecidable},
                                                             {"", "4", "3", broken},
                                                             {"1", "2", "", undecidable},
                                                             {"0", "0", "", undecidable},
                                                             {"", "2", "", undecidable},
                                                             {"", "", "3", undecidable},
                                                             {"", "", "0", undecidable},
                                                             {"", "", "", undecidable},
                                                         });
}

TEST(EqualTest, DecidesSumOnTheRight)
{
    expectTable(relation(Check::Kind::Equal, "c", "ab"), {
                                                             {"1", "2", "3", holds},
                                                             {"", "2", "3", undecidable},
                                                             {"", "4", "3", broken},
                                                             {"1", "2", "", undecidable},
                                                             {"", "", "", undecidable},
                                                         });
}

TEST(EqualTest, SlashIsZeroAndNoBlank)
{
    expectTable(relation(Check::Kind::Equal, "ab", "c"), {
                                                             {"/", "3", "3", holds},
                                                             {"/", "/", "/", holds},
                                                             {"/", "/", "0", holds},
                                                             {"/", "2", "3", broken},
                                                             {"/", "", "3", undecidable},
                                                             {"4", "", "/", broken},
                                                         });
}

TEST(EqualTest, BlankSignedChangeCanSaveEitherWay)
{
    const FormPtr form = tinyForm({relation(Check::Kind::Equal, "as", "c")});
    for (const char* a : {"1", "3", "5"})
        EXPECT_EQ(only(tinyReport(form, {{'a', a}, {'c', "3"}})).outcome, undecidable) << a;
    EXPECT_EQ(only(tinyReport(form, {{'a', "5"}, {'s', "-2"}, {'c', "3"}})).outcome, holds);
    EXPECT_EQ(only(tinyReport(form, {{'a', "5"}, {'s', "2"}, {'c', "3"}})).outcome, broken);
    // A blank count beside the filled change cannot bring 4 - 0 down.
    EXPECT_EQ(only(tinyReport(form, {{'s', "4"}, {'c', "3"}})).outcome, broken);
}

TEST(EqualTest, ConstantSideIsCompared)
{
    expectTable(relation(Check::Kind::Equal, "a", "0"), {
                                                            {"0", "", "", holds},
                                                            {"/", "", "", holds},
                                                            {"2", "", "", broken},
                                                            {"", "", "", undecidable},
                                                        });
}

TEST(AtMostTest, DecidesSumOnTheRight)
{
    expectTable(relation(Check::Kind::AtMost, "a", "bc"), {
                                                              {"3", "1", "2", holds},
                                                              {"2", "1", "2", holds},
                                                              {"4", "1", "2", broken},
                                                              {"4", "", "2", undecidable},
                                                              {"1", "", "2", undecidable},
                                                              {"", "1", "2", undecidable},
                                                              {"", "", "", undecidable},
                                                              {"/", "0", "0", holds},
                                                              {"1", "/", "/", broken},
                                                          });
}

TEST(AtMostTest, BlankOnTheLeftSavesNothing)
{
    expectTable(relation(Check::Kind::AtMost, "ab", "c"), {
                                                              {"4", "", "3", broken},
                                                              {"3", "", "3", undecidable},
                                                              {"4", "", "", undecidable},
                                                          });
}

TEST(AtMostTest, BlankSignedChangeCanSave)
{
    const FormPtr form = tinyForm({relation(Check::Kind::AtMost, "as", "c")});
    EXPECT_EQ(only(tinyReport(form, {{'a', "9"}, {'c', "3"}})).outcome, undecidable);
    EXPECT_EQ(only(tinyReport(form, {{'a', "9"}, {'s', "-6"}, {'c', "3"}})).outcome, holds);
    EXPECT_EQ(only(tinyReport(form, {{'a', "9"}, {'s', "-5"}, {'c', "3"}})).outcome, broken);
}

TEST(AtMostTest, FactorCountsTheCellTimes)
{
    Check check = relation(Check::Kind::AtMost, "a", "b");
    check.instances[0].left[0].factor = Decimal(10);
    expectTable(check, {
                           {"2", "20", "", holds},
                           {"3", "29", "", broken},
                           {"3", "30", "", holds},
                       });
}

TEST(IfThenTest, FirstAboveZeroNeedsSecondAboveZero)
{
    expectTable(relation(Check::Kind::IfThen, "a", "b"), {
                                                             {"1", "1", "", holds},
                                                             {"0", "0", "", holds},
                                                             {"0", "7", "", holds},
                                                             {"/", "0", "", holds},
                                                             {"1", "0", "", broken},
                                                             {"1", "/", "", broken},
                                                             {"1", "", "", undecidable},
                                                             {"0", "", "", undecidable},
                                                             {"", "0", "", undecidable},
                                                             {"", "1", "", undecidable},
                                                         });
}

TEST(RatioTest, IsBrokenFromTheLimitOnInBothDirections)
{
    Check check = relation(Check::Kind::Ratio, "a", "b");
    check.limit = Decimal(1000);
    expectTable(check, {
                           {"999", "1", "", holds},
                           {"1000", "1", "", broken},
                           {"1", "999", "", holds},
                           {"1", "1000", "", broken},
                           {"", "1", "", undecidable},
                           {"0", "1", "", Outcome::NotApplicable},
                           {"5", "/", "", Outcome::NotApplicable},
                       });
}

TEST(RatioTest, AmountsAreComparedExactly)
{
    Check check = relation(Check::Kind::Ratio, "m", "a");
    check.limit = Decimal(1000);
    const FormPtr form = tinyForm({check});
    EXPECT_EQ(only(tinyReport(form, {{'m', "0.001"}, {'a', "1"}})).outcome, broken);
    EXPECT_EQ(only(tinyReport(form, {{'m', "0.001001"}, {'a', "1"}})).outcome, holds);
    EXPECT_EQ(only(tinyReport(form, {{'m', "999999999999.999999"}, {'a', "999999999"}})).outcome,
              broken);
}

TEST(FindingTest, StatesSumsOfTheFilledCellsAndNamesTheBlanks)
{
    const FormPtr form = tinyForm({relation(Check::Kind::Equal, "ab", "cd")});
    const Finding finding = only(tinyReport(form, {{'a', "5"}, {'c', "2"}}));
    EXPECT_EQ(finding.left, Decimal(5));
    EXPECT_EQ(finding.right, Decimal(2));
    EXPECT_EQ(finding.difference(), Decimal(3));
    EXPECT_THAT(finding.cells,
                ElementsAre(cell("t.a.v"), cell("t.b.v"), cell("t.c.v"), cell("t.d.v")));
    EXPECT_THAT(finding.blank, ElementsAre(cell("t.b.v"), cell("t.d.v")));
    EXPECT_EQ(finding.key(), u"t.rule/"_qs);
}

TEST(FindingTest, BrokenFindingNamesNoBlanks)
{
    const FormPtr form = tinyForm({relation(Check::Kind::Equal, "ab", "c")});
    const Finding finding = only(tinyReport(form, {{'a', "5"}, {'c', "2"}}));
    EXPECT_EQ(finding.outcome, broken);
    EXPECT_THAT(finding.blank, IsEmpty());
}

TEST(TotalMissingTest, IsSaidWhenExactlyTheTotalIsBlank)
{
    Check sum = relation(Check::Kind::Equal, "a", "bc");
    sum.instances[0].total = cell("t.a.v");
    const FormPtr form = tinyForm({sum});

    const Finding missing = only(tinyReport(form, {{'b', "15"}, {'c', "6"}}));
    EXPECT_EQ(missing.outcome, undecidable);
    EXPECT_EQ(missing.reason, u"total_missing"_qs);
    EXPECT_EQ(missing.computed, Decimal(21));

    const Finding partBlank = only(tinyReport(form, {{'b', "15"}}));
    EXPECT_EQ(partBlank.reason, QString());
    EXPECT_EQ(partBlank.computed, std::nullopt);

    const Finding partOnly = only(tinyReport(form, {{'a', "21"}, {'b', "15"}}));
    EXPECT_EQ(partOnly.reason, QString());
    EXPECT_EQ(partOnly.computed, std::nullopt);
}

TEST(TotalMissingTest, IsOnlySaidOfSumChecks)
{
    const FormPtr form = tinyForm({relation(Check::Kind::Equal, "a", "bc")});
    EXPECT_EQ(only(tinyReport(form, {{'b', "15"}, {'c', "6"}})).reason, QString());
}

} // namespace gongkai::test
