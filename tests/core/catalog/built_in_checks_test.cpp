// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/check.h"

#include "tests/core/catalog/catalog_data.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

class BuiltInChecksTest : public testing::TestWithParam<QString>
{};

TEST_P(BuiltInChecksTest, EveryCheckStatesWhatHoldsItsSourceAndProof)
{
    for (const Check& check : builtInForm(GetParam())->checks) {
        EXPECT_FALSE(check.title.isEmpty()) << qPrintable(check.id);
        EXPECT_FALSE(check.source.isEmpty()) << qPrintable(check.id);
        EXPECT_FALSE(check.passing.cells.empty() && check.passing.year == 0)
            << qPrintable(check.id);
        EXPECT_TRUE(check.passing.cells != check.failing.cells ||
                    check.passing.lastYear != check.failing.lastYear ||
                    check.passing.year != check.failing.year)
            << qPrintable(check.id);
    }
}

TEST_P(BuiltInChecksTest, EverySideOfARelationHasAName)
{
    for (const Check& check : builtInForm(GetParam())->checks) {
        for (const CheckInstance& instance : check.instances) {
            EXPECT_EQ(instance.leftName.isEmpty(), instance.right.empty()) << qPrintable(check.id);
            EXPECT_EQ(instance.rightName.isEmpty(), instance.right.empty()) << qPrintable(check.id);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(BuiltIn, BuiltInChecksTest, testing::ValuesIn(builtInIds),
                         [](const auto& param) { return "Form" + param.param.toStdString(); });

const Check& check(const QString& formId, const QString& checkId)
{
    const auto& checks = builtInForm(formId)->checks;
    return *std::ranges::find(checks, checkId, &Check::id);
}

const CheckInstance& instance(const QString& formId, const QString& checkId, const QString& id)
{
    return *std::ranges::find(check(formId, checkId).instances, id, &CheckInstance::id);
}

// One side as “2 x + last y - last y? + 5”.
QString side(const std::vector<Term>& terms)
{
    QStringList texts;
    for (const Term& term : terms) {
        QString text = term.lastYear ? u"last "_qs : QString();
        if (!term.cell || term.factor != Decimal(1))
            text += term.factor.toString();
        if (term.cell)
            text += (text.endsWith(u'0') || text.endsWith(u'1') ? u" "_qs : QString()) +
                    term.cell->toString();
        texts << text + (term.ifKnown ? u"?"_qs : QString());
    }
    return texts.join(u" + ");
}

TEST(CheckInstanceTest, BalanceOfAColumnNamesItsFourFigures)
{
    const CheckInstance& balance = instance(u"2021"_qs, u"requests.balance"_qs, u"natural"_qs);
    EXPECT_EQ(side(balance.left), u"requests.new.natural + requests.carried_in.natural"_qs);
    EXPECT_EQ(side(balance.right), u"requests.total.natural + requests.carried_out.natural"_qs);
    EXPECT_EQ(balance.scope, u"自然人"_qs);
    EXPECT_EQ(balance.leftName, u"一、本年新收 + 二、上年结转"_qs);
    EXPECT_EQ(balance.rightName, u"（七）总计 + 四、结转下年度"_qs);
    EXPECT_FALSE(balance.total);
}

TEST(CheckInstanceTest, SumOfAColumnAddsEveryResultRow)
{
    EXPECT_EQ(instance(u"2021"_qs, u"requests.sum"_qs, u"legal"_qs).right.size(), 21u);
    const CheckInstance& sum = instance(u"2019"_qs, u"requests.sum"_qs, u"legal"_qs);
    EXPECT_EQ(sum.right.size(), 19u);
    EXPECT_EQ(sum.right.front().cell->row, u"granted"_qs);
    EXPECT_EQ(sum.right.back().cell->row, u"other"_qs);
    EXPECT_EQ(sum.total->toString(), u"requests.total.legal"_qs);
    EXPECT_EQ(sum.rightName, u"（一）至（六）各行之和"_qs);
}

TEST(CheckInstanceTest, SumOfARowAddsTheSixApplicants)
{
    const CheckInstance& row = instance(u"2021"_qs, u"requests.row"_qs, u"denied_law"_qs);
    EXPECT_EQ(row.right.size(), 6u);
    EXPECT_EQ(row.scope, u"（三）2.其他法律行政法规禁止公开"_qs);
    EXPECT_EQ(row.leftName, u"总计"_qs);
    EXPECT_EQ(row.rightName, u"六类申请人之和"_qs);
}

TEST(CheckInstanceTest, ReviewOfTheStatisticsTableIsNamedAsPrinted)
{
    const CheckInstance& review = instance(u"2014"_qs, u"stat.review"_qs, QString());
    EXPECT_EQ(side(review.right), u"stat.review_upheld.value + stat.review_corrected.value + "
                                  "stat.review_other.value"_qs);
    EXPECT_EQ(review.scope, QString());
    EXPECT_EQ(review.leftName, u"四、行政复议数量"_qs);
    EXPECT_EQ(review.rightName, u"（一）+（二）+（三）"_qs);
}

TEST(CheckInstanceTest, RepliesAddItemsOneToEightWithoutTheirParts)
{
    const CheckInstance& replied = instance(u"2014"_qs, u"stat.replied"_qs, QString());
    EXPECT_EQ(replied.right.size(), 8u);
    for (const Term& term : replied.right)
        EXPECT_TRUE(term.cell->row.startsWith(u"replied_"));
}

TEST(CheckInstanceTest, LastYearsTermsAreMarked)
{
    const CheckInstance& stock = instance(u"2021"_qs, u"a20_1.stock"_qs, u"normative"_qs);
    EXPECT_EQ(side(stock.left), u"a20_1.normative.in_force + a20_1.normative.repealed"_qs);
    EXPECT_EQ(side(stock.right), u"last a20_1.normative.in_force + a20_1.normative.issued"_qs);
    const CheckInstance& items = instance(u"2019"_qs, u"a20.items"_qs, u"fees"_qs);
    EXPECT_EQ(side(items.left), u"a20_8.fees.last_year"_qs);
    EXPECT_EQ(side(items.right), u"last a20_8.fees.last_year + last a20_8.fees.change"_qs);
}

TEST(CheckInstanceTest, UnfinishedOfLastYearIsLeftOutWhenNotKnown)
{
    const CheckInstance& most = instance(u"2014"_qs, u"stat.completed_max"_qs, QString());
    EXPECT_EQ(side(most.right), u"stat.received.value + last stat.received.value? + "
                                "last -1 stat.completed.value?"_qs);
}

TEST(CheckInstanceTest, ShareAndSizeHaveFactorAndConstant)
{
    const CheckInstance& share = instance(u"2021"_qs, u"requests.other_share"_qs, QString());
    EXPECT_EQ(side(share.left), u"10 requests.other_misc.total"_qs);
    EXPECT_TRUE(check(u"2021"_qs, u"requests.other_share"_qs).isShare);
    EXPECT_TRUE(check(u"2019"_qs, u"requests.other_share"_qs).isShare);
    EXPECT_EQ(check(u"2021"_qs, u"requests.other_share"_qs).condition.atLeast->value, Decimal(10));
    EXPECT_EQ(side(instance(u"2019"_qs, u"requests.other_share"_qs, QString()).left),
              u"10 requests.other.total"_qs);
    EXPECT_EQ(side(instance(u"2021"_qs, u"a20_8.size"_qs, QString()).right), u"100000"_qs);
    EXPECT_EQ(check(u"2021"_qs, u"a20_8.jump"_qs).limit, Decimal(1000));
}

TEST(CheckInstanceTest, RulesAreCheckedPerColumnExceptWhereTheyMayBeMade)
{
    const Check& level = check(u"2021"_qs, u"a20_1.level"_qs);
    QStringList ids;
    for (const CheckInstance& each : level.instances)
        ids << each.id;
    EXPECT_EQ(ids, QStringList({u"rules.issued"_qs, u"rules.repealed"_qs, u"rules.in_force"_qs}));
    EXPECT_EQ(side(level.instances[0].right), u"0"_qs);
    EXPECT_EQ(level.instances[0].scope, u"规章"_qs);
    EXPECT_EQ(level.instances[0].leftName, u"本年制发件数"_qs);
    EXPECT_EQ(level.condition.exceptAgencies,
              QStringList({u"province/government"_qs, u"prefecture/government"_qs}));
}

TEST(CheckInstanceTest, RulesOfTheOlderFormAreCheckedPerColumnToo)
{
    const Check& level = check(u"2019"_qs, u"a20_1.level"_qs);
    QStringList ids;
    for (const CheckInstance& each : level.instances)
        ids << each.id;
    EXPECT_EQ(ids,
              QStringList({u"rules.made"_qs, u"rules.disclosed"_qs, u"rules.total_disclosed"_qs}));
    EXPECT_EQ(side(level.instances[0].left), u"a20_1.rules.made"_qs);
    EXPECT_EQ(side(level.instances[0].right), u"0"_qs);
    EXPECT_EQ(level.condition.exceptAgencies,
              QStringList({u"province/government"_qs, u"prefecture/government"_qs}));
}

// 法释〔2025〕8号 sends refusals under articles 14 to 16 of the 条例 to review first, nothing else.
TEST(CheckInstanceTest, DirectLawsuitsAreComparedWithAllThatCanBeSuedDirectly)
{
    const QString common =
        u"requests.granted.total + requests.partial.total + requests.denied_query.total + "
        "requests.unable_not_held.total + requests.unable_not_ready.total + "
        "requests.unable_unclear.total + requests.declined_petition.total + "
        "requests.declined_repeat.total + requests.declined_publication.total + "
        "requests.declined_excessive.total + requests.declined_confirm.total + "_qs;
    const QString open = u"requests.carried_out.total + last requests.total.total?"_qs;
    const Check& first = check(u"2021"_qs, u"disputes.first"_qs);
    EXPECT_EQ(first.condition.fromYear, 2024);
    EXPECT_EQ(side(first.instances[0].left), u"disputes.direct.total"_qs);
    EXPECT_EQ(side(first.instances[0].right),
              common +
                  u"requests.other_no_correction.total + requests.other_unpaid.total + "
                  "requests.other_misc.total + "_qs +
                  open);
    const Check& older = check(u"2019"_qs, u"disputes.first"_qs);
    EXPECT_EQ(side(older.instances[0].right), common + u"requests.other.total + "_qs + open);
}

TEST(CheckInstanceTest, BothWaysOfAnIfThenAreInstances)
{
    EXPECT_EQ(side(instance(u"2019"_qs, u"a20_9.both"_qs, u"projects"_qs).right),
              u"a20_9.procurement.amount"_qs);
    EXPECT_EQ(side(instance(u"2019"_qs, u"a20_9.both"_qs, u"amount"_qs).right),
              u"a20_9.procurement.projects"_qs);
}

TEST(CheckInstanceTest, EmptyTableHasAllItsCellsOnTheLeft)
{
    EXPECT_EQ(instance(u"2021"_qs, u"table.empty"_qs, u"requests"_qs).left.size(), 175u);
    EXPECT_EQ(instance(u"2019"_qs, u"table.empty"_qs, u"a20_9"_qs).left.size(), 2u);
}

TEST(CheckInstanceTest, TotalsAreTheLeftSidesOfSums)
{
    const FormPtr form = builtInForm(u"2021"_qs);
    EXPECT_TRUE(form->isTotal({u"requests"_qs, u"total"_qs, u"natural"_qs}));
    EXPECT_TRUE(form->isTotal({u"requests"_qs, u"new"_qs, u"total"_qs}));
    EXPECT_TRUE(form->isTotal({u"disputes"_qs, u"direct"_qs, u"total"_qs}));
    EXPECT_FALSE(form->isTotal({u"requests"_qs, u"new"_qs, u"natural"_qs}));
    EXPECT_FALSE(form->isTotal({u"requests"_qs, u"carried_out"_qs, u"natural"_qs}));
    int totals = 0;
    for (const CellId& cell : form->cells())
        totals += form->isTotal(cell) ? 1 : 0;
    EXPECT_EQ(totals, 7 + 25 - 1 + 3); // the corner is the total of two sums
}

} // namespace
} // namespace gongkai
