// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/catalog/catalog_data.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongkai {
namespace {

QStringList described(const CarryRules& rules)
{
    QStringList copies;
    for (const auto& copy : rules.copies) {
        QStringList from;
        for (const CellId& cell : copy.from)
            from << cell.toString();
        copies << copy.to.toString() + u" = " + from.join(u" + ");
    }
    return copies;
}

const QStringList sevenColumns{
    u"requests.carried_in.natural = requests.carried_out.natural"_qs,
    u"requests.carried_in.business = requests.carried_out.business"_qs,
    u"requests.carried_in.research = requests.carried_out.research"_qs,
    u"requests.carried_in.welfare = requests.carried_out.welfare"_qs,
    u"requests.carried_in.legal = requests.carried_out.legal"_qs,
    u"requests.carried_in.other = requests.carried_out.other"_qs,
    u"requests.carried_in.total = requests.carried_out.total"_qs,
};

TEST(CarryRulesTest, PendingRequestsAreCarriedIntoTheNewForm)
{
    const FormPtr form = builtInForm(u"2021"_qs);
    EXPECT_EQ(described(*form->carryFrom(u"2021"_qs)), sevenColumns);
    EXPECT_EQ(described(*form->carryFrom(u"2019"_qs)), sevenColumns);
    EXPECT_TRUE(form->carryFrom(u"2014"_qs)->copies.empty());
}

TEST(CarryRulesTest, FormerItemsAreCarriedWithTheirChange)
{
    const QStringList items{
        u"a20_5.licensing.last_year = a20_5.licensing.last_year + a20_5.licensing.change"_qs,
        u"a20_5.other_service.last_year = a20_5.other_service.last_year + "
        "a20_5.other_service.change"_qs,
        u"a20_6.penalty.last_year = a20_6.penalty.last_year + a20_6.penalty.change"_qs,
        u"a20_6.coercion.last_year = a20_6.coercion.last_year + a20_6.coercion.change"_qs,
        u"a20_8.fees.last_year = a20_8.fees.last_year + a20_8.fees.change"_qs,
    };
    EXPECT_EQ(described(*builtInForm(u"2019"_qs)->carryFrom(u"2019"_qs)), sevenColumns + items);
}

bool names(const CarryRules::NotMapped& entry, const CellId& cell)
{
    return entry.id == cell.table || entry.id == cell.table + u'.' + cell.row ||
           entry.id == cell.toString();
}

// What becomes of a cell of last year's form: copied, kept for reference, or named as lost.
TEST(CarryRulesTest, EveryCellOfLastYearsFormIsAccountedFor)
{
    for (const QString& to : builtInIds) {
        const FormPtr form = builtInForm(to);
        for (const CarryRules& rules : form->carry) {
            for (const CellId& cell : builtInForm(rules.fromForm)->cells()) {
                const bool shared = std::ranges::count(rules.shared, cell) == 1;
                const bool lost = std::ranges::any_of(
                    rules.notMapped, [&](const auto& entry) { return names(entry, cell); });
                EXPECT_NE(shared, lost)
                    << qPrintable(rules.fromForm + u" to " + to + u' ' + cell.toString());
                EXPECT_FALSE(shared && !form->hasCell(cell));
            }
        }
    }
}

TEST(CarryRulesTest, NothingIsNamedThatLastYearsFormDoesNotHave)
{
    for (const QString& to : builtInIds) {
        for (const CarryRules& rules : builtInForm(to)->carry) {
            const FormPtr from = builtInForm(rules.fromForm);
            for (const auto& entry : rules.notMapped)
                EXPECT_TRUE(std::ranges::any_of(from->cells(), [&](const CellId& cell) {
                    return names(entry, cell);
                })) << qPrintable(entry.id);
            for (const CellId& cell : rules.shared)
                EXPECT_TRUE(from->hasCell(cell)) << qPrintable(cell.toString());
            for (const auto& copy : rules.copies)
                for (const CellId& cell : copy.from)
                    EXPECT_TRUE(from->hasCell(cell)) << qPrintable(cell.toString());
        }
    }
}

TEST(CarryRulesTest, EveryEarlierGenerationHasRules)
{
    EXPECT_TRUE(builtInForm(u"2014"_qs)->carryFrom(u"2014"_qs));
    EXPECT_TRUE(builtInForm(u"2019"_qs)->carryFrom(u"2014"_qs));
    EXPECT_TRUE(builtInForm(u"2021"_qs)->carryFrom(u"2014"_qs));
    EXPECT_FALSE(builtInForm(u"2014"_qs)->carryFrom(u"2021"_qs));
}

} // namespace
} // namespace gongkai
